#include "ui/evaluasi/ratingform.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/forms/textfields.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/ikitext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

QComboBox* ratingBox(const char* name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    addUnsaid(*box, RatingForm::tr("Belum dipilih"));
    fillChoices<Rating>(*box, [](Rating rating) { return text::label(rating); });
    return box;
}

constexpr int textHeight = 70;

} // namespace

RatingForm::RatingForm(QWidget* parent)
    : EvaluasiForm(parent), m_kontribusi(fewLines(this)), m_rhkBox(new QWidget(this)),
      m_usulan(namedLabel("usulan", this)), m_hasilKerja(ratingBox("ratingHasilKerja", this)),
      m_perilaku(ratingBox("ratingPerilaku", this)), m_predikat(namedLabel("predikat", this)),
      m_catatan(fewLines(this))
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    auto* form = new QFormLayout;
    column->addLayout(form);
    column->addStretch();
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_kontribusi->setObjectName(QStringLiteral("kontribusi"));
    m_catatan->setObjectName(QStringLiteral("catatan"));
    for (QPlainTextEdit* edit : {m_kontribusi, m_catatan}) {
        edit->setFixedHeight(textHeight);
        watcher().watch(edit);
    }
    form->addRow(tr("K&ontribusi"), m_kontribusi);
    form->addRow(m_rhkBox);
    form->addRow(m_usulan);
    form->addRow(tr("Rating &hasil kerja"), m_hasilKerja);
    form->addRow(tr("Rating peri&laku kerja"), m_perilaku);
    QFont bold = m_predikat->font();
    bold.setBold(true);
    m_predikat->setFont(bold);
    form->addRow(m_predikat);
    form->addRow(tr("Catatan/reko&mendasi"), m_catatan);
    const std::pair<QWidget*, QString> spoken[] = {{m_kontribusi, tr("Kontribusi")},
        {m_hasilKerja, tr("Rating hasil kerja")}, {m_perilaku, tr("Rating perilaku kerja")},
        {m_catatan, tr("Catatan atau rekomendasi")}};
    for (const auto& [field, name] : spoken) {
        field->setAccessibleName(name);
    }
    for (QComboBox* box : {m_hasilKerja, m_perilaku}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RatingForm::showPredikat);
        watcher().watch(box);
    }
    fillWithScrolling(this, content);
}

void RatingForm::setView(const EvaluasiView& view)
{
    m_matriks = view.matriks;
    const auto& all = view.skp.hasilKerja;
    const bool same = std::equal(all.begin(), all.end(), m_rhk.begin(), m_rhk.end(),
        [](const HasilKerja& rhk, const Rhk& shown) { return rhk.kunci == shown.kunci; });
    if (!same || m_rhkBox->layout() == nullptr) {
        buildRhk(view);
    }
    m_usulan->setText(text::usulanRating(view.usulan));
}

void RatingForm::buildRhk(const EvaluasiView& view)
{
    qDeleteAll(m_rhkBox->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_rhkBox->layout();
    m_rhk.clear();
    auto* form = new QFormLayout(m_rhkBox);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(plainLabel(tr("Penilaian tiap RHK (tidak dicetak; boleh dikosongkan)"), m_rhkBox));
    for (size_t at = 0; at < view.skp.hasilKerja.size(); ++at) {
        const HasilKerja& rhk = view.skp.hasilKerja[at];
        const QString title = text::judulRhk(nomorRhk(view.skp.hasilKerja, at), rhk);
        QComboBox* box = ratingBox("ratingRhk", m_rhkBox);
        box->setObjectName(QStringLiteral("ratingRhk_") + rhk.kunci.text());
        box->setAccessibleName(title);
        form->addRow(plainLabel(title, m_rhkBox), box);
        watcher().watch(box);
        m_rhk.push_back({rhk.kunci, box});
    }
}

void RatingForm::showPredikat()
{
    const auto hasilKerja = choiceOf<Rating>(*m_hasilKerja);
    const auto perilaku = choiceOf<Rating>(*m_perilaku);
    m_predikat->setText(
        hasilKerja && perilaku
            ? tr("Predikat kinerja pegawai: %1").arg(text::label(m_matriks.predikat(*hasilKerja, *perilaku)))
            : tr("Predikat kinerja pegawai: mengikuti kedua rating"));
}

void RatingForm::fillFrom(const Evaluasi& draft)
{
    showText(*m_kontribusi, draft.kontribusi);
    showText(*m_catatan, draft.catatan);
    for (const Rhk& rhk : m_rhk) {
        const auto at = std::find_if(draft.penilaianRhk.begin(), draft.penilaianRhk.end(),
            [&](const PenilaianRhk& one) { return one.rhk == rhk.kunci; });
        const QSignalBlocker quiet(rhk.rating);
        setChoice<Rating>(
            *rhk.rating, at == draft.penilaianRhk.end() ? std::nullopt : std::optional(at->rating));
    }
    const QSignalBlocker quietHasil(m_hasilKerja);
    const QSignalBlocker quietPerilaku(m_perilaku);
    setChoice<Rating>(*m_hasilKerja, draft.ratingHasilKerja);
    setChoice<Rating>(*m_perilaku, draft.ratingPerilakuKerja);
    showPredikat();
}

void RatingForm::collectInto(Evaluasi& draft) const
{
    draft.kontribusi = m_kontribusi->toPlainText();
    draft.catatan = m_catatan->toPlainText();
    draft.ratingHasilKerja = choiceOf<Rating>(*m_hasilKerja);
    draft.ratingPerilakuKerja = choiceOf<Rating>(*m_perilaku);
    for (const Rhk& rhk : m_rhk) {
        const auto rating = choiceOf<Rating>(*rhk.rating);
        const auto at = std::find_if(draft.penilaianRhk.begin(), draft.penilaianRhk.end(),
            [&](const PenilaianRhk& one) { return one.rhk == rhk.kunci; });
        if (at != draft.penilaianRhk.end() && rating) {
            at->rating = *rating;
        } else if (at != draft.penilaianRhk.end()) {
            draft.penilaianRhk.erase(at);
        } else if (rating) {
            draft.penilaianRhk.push_back({rhk.kunci, *rating});
        }
    }
}

void RatingForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_kontribusi->setReadOnly(readOnly);
    m_catatan->setReadOnly(readOnly);
    m_hasilKerja->setEnabled(!readOnly);
    m_perilaku->setEnabled(!readOnly);
    for (const Rhk& rhk : m_rhk) {
        rhk.rating->setEnabled(!readOnly);
    }
}

bool RatingForm::goTo(const QString& kolom)
{
    if (kolom.contains(QLatin1String("/rating_hasil_kerja"))) {
        m_hasilKerja->setFocus();
        return true;
    }
    if (kolom.contains(QLatin1String("/rating_perilaku_kerja"))) {
        m_perilaku->setFocus();
        return true;
    }
    return false;
}

} // namespace kinerja
