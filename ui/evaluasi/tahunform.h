#pragma once

#include "ui/evaluasi/evaluasiform.h"

#include <QStringList>

class QLabel;
class QTableWidget;

namespace kinerja
{

/// For reading, at an akhir evaluation: the periods of the year side by side – realisasi of each IKI,
/// ratings, predikat and penilai – with the akhir as it is being written; beneath it the earlier SKP of the
/// year.
class TahunForm : public EvaluasiForm
{
    Q_OBJECT
public:
    explicit TahunForm(QWidget* parent = nullptr);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override { follow(draft); }
    void follow(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override { Q_UNUSED(draft) }
    void setReadOnly(bool readOnly) override { Q_UNUSED(readOnly) }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Rows of the table below those of the IKI.
    enum class Baris { HasilKerja, Perilaku, Predikat, Penilai, Keadaan };
    void fillColumn(int column, const PeriodeDinilai& one);
    void set(int row, int column, const QString& text);
    void fitHeight();

    PredikatTable m_matriks;
    QString m_penilai;
    QStringList m_iki; ///< keys, one a row
    QTableWidget* m_table;
    QLabel* m_heading;
    QLabel* m_skp;
};

} // namespace kinerja
