#pragma once

#include "core/domain/pelaksanaan/pelaksanaan.h"

#include <QWidget>

#include <vector>

namespace kinerja
{

/// The evidence of an IKI as buttons that open it. Of very much the last ones are left to the page of
/// evidence.
class BuktiButtons : public QWidget
{
    Q_OBJECT
public:
    explicit BuktiButtons(QWidget* parent);
    void setBukti(const std::vector<BuktiDukung>& all);

Q_SIGNALS:
    void wanted(const kinerja::BuktiDukung& proof);

private:
    std::vector<BuktiDukung> m_shown;
};

} // namespace kinerja
