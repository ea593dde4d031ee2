#pragma once

#include "ui/evaluasi/evaluasiform.h"

#include <map>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kinerja
{

class BuktiButtons;

/// Penilaian diri: what was reached for each IKI, with target and evidence beside it. "Belum ada" with its
/// reason, "belum jatuh tempo", an empty field and 0 are four different answers. Large it takes evidence too.
class PenilaianDiriForm : public EvaluasiForm
{
    Q_OBJECT
public:
    explicit PenilaianDiriForm(QWidget* parent = nullptr) : PenilaianDiriForm({}, Tampilan::Biasa, parent) {}
    /// `only`: of that RHK; empty: of all.
    PenilaianDiriForm(HasilKerjaKunci only, Tampilan tampilan, QWidget* parent);

    void setView(const EvaluasiView& view) override;
    void fillFrom(const Evaluasi& draft) override;
    void collectInto(Evaluasi& draft) const override;
    void setReadOnly(bool readOnly) override;
    bool goTo(const QString& kolom) override;
    /// Whether evidence may be added to it now.
    bool takesBukti() const { return !m_readOnly; }

Q_SIGNALS:
    void buktiWanted(const kinerja::BuktiDukung& proof);
    /// Large: evidence for that IKI is to be added.
    void tambahBuktiWanted(const kinerja::HasilKerjaKunci& rhk, const kinerja::IndikatorKunci& iki);
    /// Large: files were dropped onto that IKI.
    void berkasDropped(
        const kinerja::HasilKerjaKunci& rhk, const kinerja::IndikatorKunci& iki, const QStringList& paths);

private:
    struct Line {
        QString kunci;
        QLabel* title;
        QLabel* beside;
        BuktiButtons* bukti;
        QPushButton* tambah; ///< null: small
        QComboBox* keadaan;
        QLineEdit* realisasi;
        QPushButton* jumlah; ///< takes what the notes come to; hidden: they come to nothing
        QLabel* whole;       ///< a realisasi that its field can't show whole
        QLineEdit* alasan;
        QLabel* wholeAlasan;
        QLabel* kosong; ///< tells of a realisasi that its new state has emptied
    };
    std::vector<IkiDinilai> wanted(const EvaluasiView& view) const;
    void build(const Skp& skp, const std::vector<IkiDinilai>& all);
    void addLine(const IkiDinilai& iki, const QString& spoken);
    void nameFields(const Line& line, const QString& spoken) const;
    void arrange(QGridLayout& grid, const Line& line) const;
    void takeBukti(const Line& line, QWidget& row, const IkiDinilai& iki, const QString& spoken);
    void showJumlah(const Line& line, const IkiDinilai& iki) const;
    void takeJumlah(const Line& line);
    void showReason(const Line& line) const;
    void emptyContradicted(const Line& line);
    void answerWritten(const Line& line);

    HasilKerjaKunci m_only;
    Tampilan m_tampilan;
    QVBoxLayout* m_column;
    QWidget* m_box = nullptr;
    std::vector<Line> m_lines;
    std::map<QString, QString> m_dariCatatan; ///< by IKI
    bool m_readOnly = false;
};

} // namespace kinerja
