#include "ui/evaluasi/ratingform.h"

#include "ui/evaluasi/ratingfield.h"
#include "ui/forms/labels.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/ikitext.h"
#include "ui/text/pimpinantext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

std::optional<Rating> Evaluasi::*ratingMember(AspekRating aspek)
{
    return aspek == AspekRating::HasilKerja ? &Evaluasi::ratingHasilKerja : &Evaluasi::ratingPerilakuKerja;
}

QString captionOf(AspekRating aspek)
{
    return aspek == AspekRating::HasilKerja ? RatingForm::tr("Rating &hasil kerja")
                                            : RatingForm::tr("Rating peri&laku kerja");
}

QString spokenOf(AspekRating aspek)
{
    return aspek == AspekRating::HasilKerja ? RatingForm::tr("Rating hasil kerja")
                                            : RatingForm::tr("Rating perilaku kerja");
}

QString nameOf(AspekRating aspek)
{
    return aspek == AspekRating::HasilKerja ? QStringLiteral("ratingHasilKerja")
                                            : QStringLiteral("ratingPerilaku");
}

} // namespace

RatingForm::RatingForm(AspekRating aspek, Tampilan tampilan, QWidget* parent)
    : EvaluasiForm(parent), m_aspek(aspek), m_usulan(namedLabel("usulan", this)),
      m_sebelumnya(plainLabel({}, this)),
      m_rating(new RatingField(nameOf(aspek), spokenOf(aspek), tampilan, watcher(), this))
{
    auto* caption = new QLabel(captionOf(aspek), this);
    caption->setBuddy(m_rating);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_usulan, m_sebelumnya, caption, m_rating}) {
        column->addWidget(part);
    }
    m_usulan->setVisible(aspek == AspekRating::HasilKerja);
}

void RatingForm::setView(const EvaluasiView& view)
{
    if (m_aspek == AspekRating::HasilKerja) {
        const QString basis = text::dasarRating(view);
        const QString proposed = text::usulanRating(view.usulan);
        m_usulan->setText(basis.isEmpty() ? proposed : QString(proposed % QLatin1Char('\n') % basis));
    }
    const auto before = view.sebelumnya ? (*view.sebelumnya).*ratingMember(m_aspek) : std::nullopt;
    m_sebelumnya->setVisible(before.has_value());
    if (before) {
        m_sebelumnya->setText(tr("Periode sebelumnya (%1): %2")
                                  .arg(text::label(view.sebelumnya->periode), text::label(*before)));
    }
}

void RatingForm::fillFrom(const Evaluasi& draft) { m_rating->setRating(draft.*ratingMember(m_aspek)); }

void RatingForm::collectInto(Evaluasi& draft) const { draft.*ratingMember(m_aspek) = m_rating->rating(); }

void RatingForm::setReadOnly(bool readOnly) { m_rating->setReadOnly(readOnly); }

bool RatingForm::goTo(const QString& kolom)
{
    const bool here =
        kolom.contains(m_aspek == AspekRating::HasilKerja ? QLatin1String("/rating_hasil_kerja")
                                                          : QLatin1String("/rating_perilaku_kerja"));
    if (here) {
        m_rating->setFocus();
    }
    return here;
}

RatingRhkForm::RatingRhkForm(HasilKerjaKunci only, Tampilan tampilan, QWidget* parent)
    : EvaluasiForm(parent), m_only(std::move(only)), m_tampilan(tampilan), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

std::vector<HasilKerjaKunci> RatingRhkForm::wanted(const EvaluasiView& view) const
{
    std::vector<HasilKerjaKunci> all;
    for (const HasilKerja& rhk : view.skp.hasilKerja) {
        if (m_only.isEmpty() || rhk.kunci == m_only) {
            all.push_back(rhk.kunci);
        }
    }
    return all;
}

void RatingRhkForm::setView(const EvaluasiView& view)
{
    const std::vector<HasilKerjaKunci> all = wanted(view);
    const bool same = std::equal(all.begin(), all.end(), m_rhk.begin(), m_rhk.end(),
        [](const HasilKerjaKunci& kunci, const Rhk& shown) { return kunci == shown.kunci; });
    if (!same || m_box == nullptr) {
        build(all);
    }
    for (const Rhk& rhk : m_rhk) {
        for (const IkiDinilai& iki : view.iki) {
            if (iki.rhk == rhk.kunci) {
                rhk.sebelumnya->setText(text::ratingSebelumnya(iki.ratingRhkSebelumnya));
                rhk.title->setText(text::judulRhk(iki.nomor, *view.skp.findHasilKerja(iki.rhk)));
            }
        }
        rhk.sebelumnya->setVisible(!rhk.sebelumnya->text().isEmpty());
    }
}

void RatingRhkForm::build(const std::vector<HasilKerjaKunci>& all)
{
    delete m_box;
    m_rhk.clear();
    m_box = new QWidget(this);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        plainLabel(m_only.isEmpty() ? tr("Penilaian tiap RHK (tidak dicetak; boleh dikosongkan)")
                                    : tr("Penilaian RHK ini (tidak dicetak; boleh dikosongkan)"),
            m_box));
    for (const HasilKerjaKunci& kunci : all) {
        Rhk rhk{kunci, plainLabel({}, m_box), plainLabel({}, m_box),
            new RatingField(QStringLiteral("ratingRhk_") + kunci.text(), tr("Penilaian RHK"), m_tampilan,
                watcher(), m_box)};
        column->addWidget(rhk.title);
        column->addWidget(rhk.sebelumnya);
        column->addWidget(rhk.rating);
        rhk.title->setVisible(m_only.isEmpty());
        m_rhk.push_back(rhk);
    }
    m_column->addWidget(m_box);
    setReadOnly(m_readOnly);
}

void RatingRhkForm::fillFrom(const Evaluasi& draft)
{
    for (const Rhk& rhk : m_rhk) {
        const auto at = std::find_if(draft.penilaianRhk.begin(), draft.penilaianRhk.end(),
            [&](const PenilaianRhk& one) { return one.rhk == rhk.kunci; });
        rhk.rating->setRating(at == draft.penilaianRhk.end() ? std::nullopt : std::optional(at->rating));
    }
}

void RatingRhkForm::collectInto(Evaluasi& draft) const
{
    for (const Rhk& rhk : m_rhk) {
        const auto rating = rhk.rating->rating();
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

void RatingRhkForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Rhk& rhk : m_rhk) {
        rhk.rating->setReadOnly(readOnly);
    }
}

} // namespace kinerja
