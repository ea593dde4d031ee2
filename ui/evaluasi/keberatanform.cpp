#include "ui/evaluasi/keberatanform.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/futureday.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/people/pegawaichooser.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace kinerja
{

namespace
{

constexpr int objectionTextHeight = 52;

void addRatings(QComboBox& box)
{
    addUnsaid(box, KeberatanForm::tr("Belum dipilih"));
    fillChoices<Rating>(box, [](Rating rating) { return text::label(rating); });
}

} // namespace

KeberatanForm::KeberatanForm(const Clock& clock, Prompter& prompter, QWidget* parent)
    : ActForm(prompter, tr("Simpan &keberatan"), parent), m_tanggal(new DateField(clock, this)),
      m_isi(fewLines(this)), m_penjelasan(fewLines(this)), m_keputusan(fewLines(this)),
      m_putusan(new QComboBox(this)), m_hasilKerja(new QComboBox(this)), m_perilaku(new QComboBox(this)),
      m_tanggalPutusan(new DateField(clock, this)), m_oleh(new PegawaiChooser(this)),
      m_predikat(plainLabel({}, this))
{
    addUnsaid(*m_putusan, tr("Belum diputus"));
    fillChoices<PutusanKeberatan>(*m_putusan, [](PutusanKeberatan one) { return text::label(one); });
    for (QComboBox* box : {m_hasilKerja, m_perilaku}) {
        addRatings(*box);
    }
    for (QPlainTextEdit* edit : {m_isi, m_penjelasan, m_keputusan}) {
        edit->setFixedHeight(objectionTextHeight);
    }
    warnOfFuture(
        *new FieldRow(form(), tr("&Tanggal keberatan"), m_tanggal, QStringLiteral("tanggalKeberatan")),
        *m_tanggal, clock);
    new FieldRow(form(), tr("&Alasan keberatan"), m_isi, QStringLiteral("isiKeberatan"));
    new FieldRow(form(), tr("Pen&jelasan penilai"), m_penjelasan, QStringLiteral("penjelasanKeberatan"));
    new FieldRow(form(), tr("&Putusan"), m_putusan, QStringLiteral("putusanKeberatan"));
    m_ratingRows = {new FieldRow(form(), tr("Rating &hasil kerja yang baru"), m_hasilKerja,
                        QStringLiteral("putusanHasilKerja")),
        new FieldRow(form(), tr("Rating peri&laku yang baru"), m_perilaku, QStringLiteral("putusanPerilaku")),
        new FieldRow(form(), tr("Predikat yang mengikuti"), m_predikat, QStringLiteral("predikatPutusan"))};
    new FieldRow(form(), tr("K&eputusan atasan"), m_keputusan, QStringLiteral("keputusanKeberatan"));
    warnOfFuture(
        *new FieldRow(form(), tr("Tan&ggal putusan"), m_tanggalPutusan, QStringLiteral("tanggalPutusan")),
        *m_tanggalPutusan, clock);
    new FieldRow(form(), tr("Diputus &oleh"), m_oleh, QStringLiteral("diputusOleh"));
    connect(m_putusan, &QComboBox::currentIndexChanged, this, &KeberatanForm::showRatings);
    for (QComboBox* box : {m_hasilKerja, m_perilaku}) {
        connect(box, &QComboBox::currentIndexChanged, this, &KeberatanForm::showPredikat);
    }
}

void KeberatanForm::setPeople(std::vector<PegawaiRow> people)
{
    m_oleh->setPeople(PegawaiChooser::makePilihan(std::move(people)));
}

void KeberatanForm::start(
    const Keberatan& keberatan, QDate batas, const PegawaiKunci& atasan, const RatingSemula& semula)
{
    m_semula = semula;
    setTitle(batas.isValid()
                 ? tr("Keberatan diajukan kepada atasan pejabat penilai paling lambat %1. Evaluasinya tetap "
                      "seperti semula; putusannya menjadi dokumen kedua. Kosongkan tanggal untuk mencabut "
                      "catatan yang keliru.")
                       .arg(text::tanggal(batas))
                 : tr("Hari penerimaan belum dicatat, jadi batas keberatan belum dapat dihitung."));
    m_tanggal->setDate(keberatan.tanggal);
    showText(*m_isi, keberatan.isi);
    showText(*m_penjelasan, keberatan.penjelasan);
    showText(*m_keputusan, keberatan.keputusan);
    setChoice<PutusanKeberatan>(*m_putusan, keberatan.putusan);
    // Mostly one of the two stays.
    const auto orAsItIs = [](const auto& decided, const auto& now) { return decided ? decided : now; };
    setChoice<Rating>(*m_hasilKerja, orAsItIs(keberatan.ratingHasilKerja, semula.hasilKerja));
    setChoice<Rating>(*m_perilaku, orAsItIs(keberatan.ratingPerilakuKerja, semula.perilakuKerja));
    m_tanggalPutusan->setDate(keberatan.tanggalPutusan);
    m_oleh->setKunci(keberatan.diputusOleh.isEmpty() ? atasan : PegawaiKunci(keberatan.diputusOleh));
    showRatings();
    complain({});
}

Keberatan KeberatanForm::keberatan() const
{
    Keberatan written;
    written.tanggal = m_tanggal->date();
    written.isi = m_isi->toPlainText().trimmed();
    written.penjelasan = m_penjelasan->toPlainText().trimmed();
    written.keputusan = m_keputusan->toPlainText().trimmed();
    written.putusan = choiceOf<PutusanKeberatan>(*m_putusan);
    if (written.putusan == PutusanKeberatan::Diubah) {
        written.ratingHasilKerja = choiceOf<Rating>(*m_hasilKerja);
        written.ratingPerilakuKerja = choiceOf<Rating>(*m_perilaku);
    }
    written.tanggalPutusan = m_tanggalPutusan->date();
    written.diputusOleh = m_oleh->kunci().text();
    return written;
}

void KeberatanForm::showRatings()
{
    const bool changed = choiceOf<PutusanKeberatan>(*m_putusan) == PutusanKeberatan::Diubah;
    for (FieldRow* row : m_ratingRows) {
        form()->setRowVisible(row, changed);
    }
    showPredikat();
}

void KeberatanForm::showPredikat()
{
    const auto wordOf = [this](std::optional<Rating> hasilKerja, std::optional<Rating> perilaku) {
        return hasilKerja && perilaku ? text::label(m_semula.matriks.predikat(*hasilKerja, *perilaku))
                                      : tr("pilih kedua ratingnya");
    };
    const QString before = wordOf(m_semula.hasilKerja, m_semula.perilakuKerja);
    const QString after = wordOf(choiceOf<Rating>(*m_hasilKerja), choiceOf<Rating>(*m_perilaku));
    //: %1: predikat after a decision; %2: the one before
    m_predikat->setText(
        before == after ? tr("%1, sama seperti semula").arg(after) : tr("%1 (semula %2)").arg(after, before));
}

} // namespace kinerja
