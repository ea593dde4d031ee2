#pragma once

#include "ui/forms/phraselibrary.h"

#include <QLineEdit>

namespace kinerja
{

/// A line that offers what the unit wrote before in fields of its kind.
class PhraseLine : public QLineEdit
{
    Q_OBJECT
public:
    PhraseLine(const PhraseLibrary& library, KolomFrasa kolom, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A phrase was taken over as a whole.
    void chosen();
};

} // namespace kinerja
