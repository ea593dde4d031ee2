#pragma once

#include "ui/shell/pagecontext.h"

#include <QDialog>

namespace kinerja
{

class PreviewWidget;

/// The one way in which konseling comes to paper from the window. It leaves no trace in Riwayat: that it was
/// held is confidential too.
class KonselingDialog : public QDialog
{
    Q_OBJECT
public:
    KonselingDialog(const PageContext& context, const SkpKunci& skp, const QString& nama, QWidget* parent);

    void reject() override;

private:
    PreviewWidget* m_preview;
};

} // namespace kinerja
