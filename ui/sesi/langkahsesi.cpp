#include "ui/sesi/langkahsesi.h"

#include "ui/evaluasi/bahanform.h"
#include "ui/evaluasi/naskahevaluasi.h"
#include "ui/evaluasi/penilaiandiriform.h"
#include "ui/evaluasi/penutupform.h"
#include "ui/evaluasi/predikatform.h"
#include "ui/evaluasi/ratingform.h"
#include "ui/evaluasi/tahunform.h"
#include "ui/evaluasi/teksevaluasiform.h"
#include "ui/evaluasi/umpanbalikevaluasiform.h"
#include "ui/forms/filedrop.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/text/ikitext.h"
#include "ui/text/skptext.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

PembuatLangkah::PembuatLangkah(
    const PageContext& context, EvaluasiEditor& editor, EvaluasiActs& acts, QStackedWidget& pages)
    : QObject(&pages), m_context(context), m_editor(editor), m_acts(acts), m_pages(pages)
{
    addPembukaan();
    const std::vector<HasilKerja> all = m_editor.view().skp.hasilKerja;
    for (size_t at = 0; at < all.size(); ++at) {
        addRhk(all[at], nomorRhk(all, at));
    }
    addPerilaku();
    addPenilai();
    addPenutup();
}

QVBoxLayout* PembuatLangkah::addStep(LangkahSesi step)
{
    auto* content = new QWidget(&m_pages);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 6, 0);
    m_pages.addWidget(scrolling(content, &m_pages));
    langkah.push_back(std::move(step));
    return column;
}

void PembuatLangkah::addForm(QVBoxLayout& column, EvaluasiForm* form, Giliran milik, int stretch)
{
    column.addWidget(form, stretch);
    m_editor.attach(form);
    forms.push_back({form, milik});
}

void PembuatLangkah::addHeading(QVBoxLayout& column, const QString& text, qreal size)
{
    auto* label = plainLabel(text, column.parentWidget());
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    column.addWidget(label);
}

void PembuatLangkah::addPembukaan()
{
    QVBoxLayout* column = addStep({BagianSesi::Pembukaan, tr("Pembukaan"), {}});
    const EvaluasiView& view = m_editor.view();
    addHeading(*column, view.nama, 1.3);
    QStringList work{view.skp.cuplikan.pegawai.jabatan, view.unitKerja};
    work.removeAll(QString());
    column->addWidget(plainLabel(work.join(QStringLiteral(", ")), column->parentWidget()));
    auto* state = new PenutupForm(m_acts, m_context.storage, column->parentWidget());
    state->setParts(PenutupForm::Capaian);
    connect(state, &PenutupForm::capaianWanted, this, &PembuatLangkah::capaianWanted);
    addForm(*column, state, Giliran::Penilai);
    if (view.ref.periode.jenis == JenisPeriode::Akhir) {
        addHeading(*column, tr("Periode dalam tahun ini"), 1.1);
        addForm(*column, new TahunForm(column->parentWidget()), Giliran::Penilai);
    }
    column->addStretch(1);
}

void PembuatLangkah::addRhk(const HasilKerja& rhk, const NomorRhk& nomor)
{
    QVBoxLayout* column = addStep({BagianSesi::Rhk, tr("RHK %1").arg(text::nomor(nomor)), {}});
    QWidget* page = column->parentWidget();
    addHeading(*column, text::judulRhk(nomor, rhk), 1.15);
    auto* diri = new PenilaianDiriForm(rhk.kunci, Tampilan::Besar, page);
    connect(diri, &PenilaianDiriForm::buktiWanted, this, &PembuatLangkah::buktiWanted);
    connect(diri, &PenilaianDiriForm::tambahBuktiWanted, this, &PembuatLangkah::tambahBuktiWanted);
    connect(diri, &PenilaianDiriForm::berkasDropped, this, &PembuatLangkah::berkasDropped);
    takeFiles(*page, rhk.kunci, *diri);
    addForm(*column, diri, Giliran::Pegawai);
    addHeading(*column, tr("Umpan balik dan penilaian RHK, oleh pejabat penilai"), 1.0);
    addForm(*column, new UmpanBalikEvaluasiForm({rhk.kunci, false}, page), Giliran::Penilai);
    addForm(*column, new RatingRhkForm(rhk.kunci, Tampilan::Besar, page), Giliran::Penilai);
    column->addStretch(1);
}

/// Beside its IKI a file is for the RHK as a whole.
void PembuatLangkah::takeFiles(QWidget& page, const HasilKerjaKunci& rhk, const PenilaianDiriForm& diri)
{
    connect(new FileDrop(&page, [&diri] { return diri.takesBukti(); }), &FileDrop::dropped, this,
        [this, rhk](const QStringList& paths) { Q_EMIT berkasDropped(rhk, {}, paths); });
}

void PembuatLangkah::addPerilaku()
{
    QVBoxLayout* column = addStep({BagianSesi::Perilaku, tr("Perilaku kerja"), Giliran::Penilai});
    addHeading(*column, tr("Umpan balik atas perilaku kerja, oleh pejabat penilai"), 1.15);
    addForm(*column, new UmpanBalikEvaluasiForm({{}, true}, column->parentWidget()), Giliran::Penilai);
    column->addStretch(1);
}

void PembuatLangkah::addPenilai()
{
    const auto add = [this](
                         BagianSesi bagian, const QString& judul, const std::vector<EvaluasiForm*>& parts) {
        QVBoxLayout* column = addStep({bagian, judul, Giliran::Penilai});
        for (EvaluasiForm* form : parts) {
            addForm(*column, form, Giliran::Penilai);
        }
        column->addStretch(1);
    };
    const auto addText = [this](BagianSesi bagian, const QString& judul, TeksEvaluasi teks) {
        addForm(*addStep({bagian, judul, Giliran::Penilai}), new TeksEvaluasiForm(teks, Tampilan::Besar),
            Giliran::Penilai, 1); // all the room there is
    };
    const Tampilan besar = Tampilan::Besar;
    addText(BagianSesi::Kontribusi, tr("Kontribusi"), TeksEvaluasi::Kontribusi);
    add(BagianSesi::RatingHasilKerja, tr("Rating hasil kerja"),
        {new RatingForm(AspekRating::HasilKerja, besar), new PredikatForm(besar),
            new BahanForm(AspekRating::HasilKerja)});
    add(BagianSesi::RatingPerilaku, tr("Rating perilaku kerja"),
        {new RatingForm(AspekRating::PerilakuKerja, besar), new PredikatForm(besar),
            new BahanForm(AspekRating::PerilakuKerja)});
    addText(BagianSesi::Catatan, tr("Catatan dan rekomendasi"), TeksEvaluasi::Catatan);
}

void PembuatLangkah::addPenutup()
{
    for (const BagianSesi bagian : {BagianSesi::Kunci, BagianSesi::Naskah, BagianSesi::TandaTangan}) {
        if (bagian == BagianSesi::Naskah) {
            naskah = new NaskahEvaluasi(m_context, &m_pages);
            m_pages.addWidget(naskah);
            langkah.push_back({bagian, tr("Naskah"), {}});
            continue;
        }
        const bool isKunci = bagian == BagianSesi::Kunci;
        QVBoxLayout* column = addStep({bagian, isKunci ? tr("Periksa dan kunci") : tr("Tanda tangan"),
            isKunci ? std::optional(Giliran::Penilai) : std::nullopt});
        auto* form = new PenutupForm(m_acts, m_context.storage, column->parentWidget());
        form->setParts(isKunci ? PenutupForm::Capaian | PenutupForm::Temuan | PenutupForm::Acts
                               : PenutupForm::Parts(PenutupForm::Acts));
        connect(form, &PenutupForm::capaianWanted, this, &PembuatLangkah::capaianWanted);
        connect(form, &PenutupForm::kolomWanted, this, &PembuatLangkah::kolomWanted);
        penutup.push_back(form);
        addForm(*column, form, Giliran::Penilai);
        if (!isKunci) {
            cetak = new QPushButton(tr("&Cetak naskahnya…"), column->parentWidget());
            cetak->setObjectName(QStringLiteral("cetakSesi"));
            column->addWidget(cetak, 0, Qt::AlignLeft);
        }
        column->addStretch(1);
    }
}

} // namespace kinerja
