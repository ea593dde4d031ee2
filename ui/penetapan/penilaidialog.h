#pragma once

#include "ui/forms/inputdialog.h"
#include "ui/penetapan/skpchecklist.h"
#include "ui/people/pegawaichooser.h"
#include "ui/shell/pagecontext.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kinerja
{

class DateField;

/// Another penilai from a day on, for one SKP or for several of the same penilai: after mutasi, pensiun or
/// death, also as Plt or Plh. Each SKP is changed by itself; who was skipped is said with the reason.
class PenilaiDialog : public InputDialog
{
    Q_OBJECT
public:
    explicit PenilaiDialog(const PageContext& context, QWidget* parent);

    /// That SKP is chosen; the others of its penilai are offered.
    void startForSkp(const SkpKunci& skp);
    /// All open SKP of that penilai are chosen.
    void startForPenilai(const PegawaiKunci& penilai, QDate mulai);

private:
    struct Choices {
        QDate mulai;
        std::vector<PegawaiRow> people;
        Pegawai penilai;
        PegawaiKunci atasanPenilai;
        std::vector<SkpBerpenilai> open;
    };
    using Many = SkpCheckList::Many;

    static Choices choicesFor(Reader& reader, const PegawaiKunci& penilai, QDate day);
    void read(std::function<Choices(Reader&)> ask, const SkpKunci& only);
    void buildForm();
    void fill(const Choices& choices, const SkpKunci& only);
    void proposeAtasan();
    void showPost();
    std::optional<PergantianPenilai> change();
    std::optional<Rangkap> post() const;
    void start();
    void run(const PergantianPenilai& change);
    void showResults(const Many& many);
    void complain(const QString& sentence);

    PageContext m_context;
    std::shared_ptr<const DaftarPilihan> m_people;
    PegawaiKunci m_atasanLama;
    QLabel* m_now;
    PegawaiChooser* m_penilai;
    PegawaiChooser* m_atasan;
    QComboBox* m_sebagai;
    QLineEdit* m_jabatan;
    DateField* m_mulai;
    QComboBox* m_alasan;
    SkpCheckList* m_skp;
    QLabel* m_answer;
    QPushButton* m_do;
};

} // namespace kinerja
