#pragma once

#include "ui/evaluasi/evaluasieditor.h"
#include "ui/evaluasi/evaluasiform.h"
#include "ui/sesi/giliranband.h"

#include <vector>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kinerja
{

class EvaluasiActs;
class NaskahEvaluasi;
class PenilaianDiriForm;
class PenutupForm;

enum class BagianSesi {
    Pembukaan,
    Rhk,
    Perilaku,
    Kontribusi,
    RatingHasilKerja,
    RatingPerilaku,
    Catatan,
    Kunci,
    Naskah,
    TandaTangan,
};

/// One step of a session: what it shows, and whose part it is; nothing: of both.
struct LangkahSesi {
    BagianSesi bagian = BagianSesi::Pembukaan;
    QString judul;
    std::optional<Giliran> milik;
};

/// A form of a session with whose hands fill it in.
struct FormGiliran {
    EvaluasiForm* form;
    Giliran milik;
};

/// Makes the steps of the evaluation that is loaded as pages of a stack, each scrolled, with forms that are
/// attached to the editor.
class PembuatLangkah : public QObject
{
    Q_OBJECT
public:
    PembuatLangkah(
        const PageContext& context, EvaluasiEditor& editor, EvaluasiActs& acts, QStackedWidget& pages);

    std::vector<LangkahSesi> langkah;
    std::vector<FormGiliran> forms;
    std::vector<PenutupForm*> penutup; ///< which offer acts
    NaskahEvaluasi* naskah = nullptr;
    QPushButton* cetak = nullptr; ///< at the signatures: on to the papers

Q_SIGNALS:
    void buktiWanted(const kinerja::BuktiDukung& proof);
    void tambahBuktiWanted(const kinerja::HasilKerjaKunci& rhk, const kinerja::IndikatorKunci& iki);
    /// Files were dropped onto an IKI, or onto a whole RHK: then `iki` is empty.
    void berkasDropped(
        const kinerja::HasilKerjaKunci& rhk, const kinerja::IndikatorKunci& iki, const QStringList& paths);
    void capaianWanted();
    /// A finding's field is wanted.
    void kolomWanted(const QString& kolom);

private:
    QVBoxLayout* addStep(LangkahSesi step);
    void addForm(QVBoxLayout& column, EvaluasiForm* form, Giliran milik, int stretch = 0);
    void addHeading(QVBoxLayout& column, const QString& text, qreal size);
    void addPembukaan();
    void addRhk(const HasilKerja& rhk, const NomorRhk& nomor);
    void addPerilaku();
    void takeFiles(QWidget& page, const HasilKerjaKunci& rhk, const PenilaianDiriForm& diri);
    void addPenilai();
    void addPenutup();

    PageContext m_context;
    EvaluasiEditor& m_editor;
    EvaluasiActs& m_acts;
    QStackedWidget& m_pages;
};

} // namespace kinerja
