#include "ui/skp/skpforms.h"

#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "ui/forms/butirform.h"
#include "ui/forms/dialogform.h"
#include "ui/forms/gambaranform.h"
#include "ui/forms/hasilkerjaform.h"
#include "ui/forms/kerangkaform.h"
#include "ui/forms/manualform.h"
#include "ui/forms/perilakuform.h"
#include "ui/forms/strategiform.h"
#include "ui/skp/matrikswidget.h"
#include "ui/text/penyusunantext.h"

namespace kinerja
{

SkpForms::SkpForms(const PageContext& context, SkpEditor& editor, QWidget* host)
    : QObject(host), m_context(context), m_editor(editor), m_host(host), m_phrases(context.storage)
{
    connect(&m_editor, &SkpEditor::loaded, this, &SkpForms::refreshState);
}

QString helpTopicOf(LangkahSkp langkah)
{
    switch (langkah) {
    case LangkahSkp::Dialog: return QStringLiteral("dialog");
    case LangkahSkp::Perilaku:
    case LangkahSkp::Butir: return QStringLiteral("komponen");
    case LangkahSkp::Kerangka:
    case LangkahSkp::Gambaran:
    case LangkahSkp::HasilKerja:
    case LangkahSkp::Manual:
    case LangkahSkp::Strategi:
    case LangkahSkp::Matriks:
    case LangkahSkp::Jenis: return QStringLiteral("penyusunan");
    }
    Q_UNREACHABLE();
    return {};
}

QString SkpForms::judul(LangkahSkp langkah)
{
    switch (langkah) {
    case LangkahSkp::Kerangka: return tr("Periode dan penilai");
    case LangkahSkp::Dialog: return tr("Dialog kinerja");
    case LangkahSkp::Gambaran: return tr("a. Gambaran organisasi");
    case LangkahSkp::HasilKerja: return tr("b. RHK dan IKI");
    case LangkahSkp::Manual: return tr("c. Manual indikator");
    case LangkahSkp::Strategi: return tr("d. Strategi");
    case LangkahSkp::Matriks: return tr("e. Matriks peran");
    case LangkahSkp::Jenis: return tr("f. Jenis RHK");
    case LangkahSkp::Perilaku: return tr("g. Perilaku kerja");
    case LangkahSkp::Butir: return tr("h. Lampiran");
    }
    Q_UNREACHABLE();
    return {};
}

QString SkpForms::judulPendek(LangkahSkp langkah)
{
    switch (langkah) {
    case LangkahSkp::Kerangka: return tr("Periode", "tab: masa SKP dan penilai");
    case LangkahSkp::Dialog: return tr("Dialog", "tab: dialog kinerja");
    case LangkahSkp::Gambaran: return tr("a. Organisasi", "tab: gambaran organisasi");
    case LangkahSkp::HasilKerja: return tr("b. RHK", "tab: rencana hasil kerja dan indikator");
    case LangkahSkp::Manual: return tr("c. Manual", "tab: manual indikator kinerja");
    case LangkahSkp::Strategi: return tr("d. Strategi", "tab");
    case LangkahSkp::Matriks: return tr("e. Matriks", "tab: matriks pembagian peran");
    case LangkahSkp::Jenis: return tr("f. Jenis", "tab: jenis dan klasifikasi RHK");
    case LangkahSkp::Perilaku: return tr("g. Perilaku", "tab: ekspektasi perilaku kerja");
    case LangkahSkp::Butir: return tr("h. Lampiran", "tab");
    }
    Q_UNREACHABLE();
    return {};
}

QString SkpForms::petunjuk(LangkahSkp langkah)
{
    switch (langkah) {
    case LangkahSkp::Kerangka: return tr("Masa SKP, formulir yang dipakai, penilai, dan atasannya.");
    case LangkahSkp::Dialog:
        return tr(
            "Catat dialog pegawai dan pimpinan: ekspektasi hasil kerja dan perilaku kerja. SKP tidak dapat "
            "ditetapkan tanpanya.");
    case LangkahSkp::Gambaran:
        return tr(
            "Renstra dan Perjanjian Kinerja tahun ini. Satu tombol menjadikannya RHK dan IKI pimpinan.");
    case LangkahSkp::HasilKerja: return tr("Rencana hasil kerja, indikator, dan target.");
    case LangkahSkp::Manual:
        return tr(
            "Satu manual untuk setiap indikator kinerja pimpinan. Manual yang kosong tidak ikut dicetak.");
    case LangkahSkp::Strategi: return tr("Strategi untuk mencapai setiap RHK pimpinan.");
    case LangkahSkp::Matriks: return tr("Bagi peran kepada pegawai: sel yang diisi menjadi RHK pegawai itu.");
    case LangkahSkp::Jenis: return tr("Utama atau tambahan; klasifikasi organisasi atau individu.");
    case LangkahSkp::Perilaku:
        return tr("Ekspektasi khusus pimpinan untuk setiap nilai BerAKHLAK, bila ada.");
    case LangkahSkp::Butir:
        return tr("Dukungan sumber daya, skema pertanggungjawaban, dan konsekuensi; atau tandai Tidak ada.");
    }
    Q_UNREACHABLE();
    return {};
}

std::vector<LangkahSkp> SkpForms::langkahUntuk(const SkpView& view)
{
    using L = LangkahSkp;
    const bool leads =
        view.skp.kelompok == Kelompok::Jpt || !view.bawahan.empty() || !view.skp.matriks.empty();
    if (leads) {
        return {
            L::Gambaran, L::HasilKerja, L::Manual, L::Strategi, L::Matriks, L::Jenis, L::Perilaku, L::Butir};
    }
    return {L::HasilKerja, L::Jenis, L::Perilaku, L::Butir};
}

QWidget* SkpForms::make(LangkahSkp langkah, QWidget* parent)
{
    if (langkah == LangkahSkp::Matriks) {
        // Where the tabs are made anew, the former grid may outlive the making of this one.
        auto* matriks = new MatriksWidget(m_context, parent);
        matriks->setLeader(m_editor.kunci());
        connect(&m_context.storage, &StorageService::changed, matriks, [matriks](const ChangeSet& changes) {
            if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai)) {
                matriks->reload();
            }
        });
        m_matriks = matriks;
        return matriks;
    }
    SkpForm* form = makeForm(langkah, parent);
    m_forms.emplace_back(langkah, form);
    connect(form, &QObject::destroyed, this,
        [this, form] { std::erase_if(m_forms, [form](const auto& entry) { return entry.second == form; }); });
    m_editor.attach(form);
    refreshState();
    return form;
}

SkpForm* SkpForms::makeForm(LangkahSkp langkah, QWidget* parent)
{
    const auto confirm = [this](const QString& what) { return confirmDelete(what); };
    switch (langkah) {
    case LangkahSkp::Kerangka: {
        auto* form = new KerangkaForm(m_context.clock, parent);
        m_context.storage.query<std::vector<PegawaiRow>>(
            form, [today = m_context.clock.today()](Reader& reader) { return reader.lists().pegawai(today); },
            [form](const Result<std::vector<PegawaiRow>, StorageError>& people) {
                if (people) {
                    form->setPeople(*people);
                }
            });
        return form;
    }
    case LangkahSkp::Dialog: {
        auto* form = new DialogForm(m_context.clock, confirm, parent);
        connect(form, &DialogForm::applyToManyWanted, this, &SkpForms::dialogToMany);
        connect(form, &DialogForm::printWanted, this, [this] {
            m_editor.flush();
            m_context.navigation.printDocuments({{m_editor.kunci(), {QStringLiteral("berita-acara")}}});
        });
        return form;
    }
    case LangkahSkp::Gambaran: {
        auto* form = new GambaranForm(m_context.clock.today(), parent);
        connect(form, &GambaranForm::takePerjanjianWanted, this, &SkpForms::takePerjanjian);
        connect(form, &GambaranForm::editOrganisasiWanted, this,
            [this] { m_context.navigation.openPage(PageId::Organisasi); });
        connect(form, &GambaranForm::changesWanted, this, [this] {
            m_editor.flush();
            m_context.navigation.openPerubahanPerjanjian(m_editor.kunci());
        });
        return form;
    }
    case LangkahSkp::HasilKerja:
    case LangkahSkp::Matriks: return new HasilKerjaForm(m_phrases, confirm, parent);
    case LangkahSkp::Manual: return new ManualForm(m_phrases, parent);
    case LangkahSkp::Strategi: return new StrategiForm(m_phrases, parent);
    case LangkahSkp::Jenis: return new JenisForm(parent);
    case LangkahSkp::Perilaku: {
        auto* form = new PerilakuForm(m_phrases, parent);
        connect(
            form, &PerilakuForm::applyToManyWanted, this, [this](NilaiBerakhlak nilai, const QString& teks) {
                applyToMany(TeksEkspektasi{nilai, teks});
            });
        return form;
    }
    case LangkahSkp::Butir: {
        auto* form = new ButirForm(m_phrases, parent);
        connect(form, &ButirForm::applyToManyWanted, this, [this](DaftarSkp daftar, const Butir& butir) {
            applyToMany(TeksButir{daftar, butir});
        });
        return form;
    }
    }
    Q_UNREACHABLE();
    return nullptr;
}

void SkpForms::refreshState()
{
    for (const auto& [langkah, form] : m_forms) {
        form->setReadOnly(
            langkah == LangkahSkp::Dialog ? m_editor.isDialogReadOnly() : m_editor.isReadOnly());
    }
    if (m_matriks != nullptr) {
        m_matriks->setLeader(m_editor.kunci());
    }
}

bool SkpForms::goTo(const QString& kolom, const std::function<void(LangkahSkp)>& reveal)
{
    if (kolom.startsWith(QLatin1String("/matriks")) && m_matriks != nullptr) {
        reveal(LangkahSkp::Matriks);
        m_matriks->setFocus();
        return true;
    }
    for (const auto& [langkah, form] : m_forms) {
        if (form->goTo(kolom)) {
            reveal(langkah);
            form->goTo(kolom);
            return true;
        }
    }
    return false;
}

bool SkpForms::confirmDelete(const QString& what)
{
    return m_context.prompter.confirm(tr("Hapus"),
        tr("%1 akan dihapus. Selama berkas terbuka, ini dapat diurungkan.").arg(what), tr("Hapus"),
        tr("Batal"));
}

void SkpForms::takePerjanjian()
{
    m_editor.flush();
    m_context.storage.command<PerjanjianDiambil, PenyusunanError>(
        this,
        [kunci = m_editor.kunci()](Session& session) { return takePerjanjianKinerja(session, {kunci}); },
        [this](const Result<Outcome<PerjanjianDiambil>, PenyusunanError>& answer) {
            const QString text = answer ? tr("%1 RHK dan %2 IKI ditambahkan dari Perjanjian Kinerja.")
                                              .arg(answer->value.rhk)
                                              .arg(answer->value.iki)
                                        : text::sentence(answer.error());
            m_context.prompter.tell(answer ? Prompter::Weight::Information : Prompter::Weight::Warning,
                tr("Perjanjian Kinerja"), text);
        });
}

} // namespace kinerja
