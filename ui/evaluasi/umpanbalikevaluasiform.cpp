#include "ui/evaluasi/umpanbalikevaluasiform.h"

#include "ui/evaluasi/feedbacklist.h"
#include "ui/forms/labels.h"
#include "ui/text/ikitext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

UmpanBalikEvaluasiForm::UmpanBalikEvaluasiForm(Bagian bagian, QWidget* parent)
    : EvaluasiForm(parent), m_bagian(std::move(bagian)), m_column(new QVBoxLayout(this))
{
    if (!m_bagian.isAll()) {
        m_column->setContentsMargins(0, 0, 0, 0);
    }
}

std::vector<IkiDinilai> UmpanBalikEvaluasiForm::wanted(const EvaluasiView& view) const
{
    std::vector<IkiDinilai> all;
    std::copy_if(view.iki.begin(), view.iki.end(), std::back_inserter(all),
        [this](const IkiDinilai& iki) { return m_bagian.isAll() || iki.rhk == m_bagian.rhk; });
    return all;
}

void UmpanBalikEvaluasiForm::setView(const EvaluasiView& view)
{
    const std::vector<IkiDinilai> all = wanted(view);
    const bool same = std::equal(all.begin(), all.end(), m_iki.begin(), m_iki.end(),
        [](const IkiDinilai& iki, const auto& one) { return iki.kunci == one.first; });
    if (!same || m_box == nullptr) {
        build(view);
    }
    for (size_t at = 0; at < m_iki.size(); ++at) {
        m_iki[at].second->offer(all[at].umpanBalik);
    }
    for (const auto& [nilai, list] : m_nilai) {
        const auto at = std::find_if(view.perilaku.begin(), view.perilaku.end(),
            [wanted = nilai](const NilaiDinilai& one) { return one.nilai == wanted; });
        list->offer(at == view.perilaku.end() ? std::vector<UmpanBalik>{} : at->umpanBalik);
    }
}

void UmpanBalikEvaluasiForm::build(const EvaluasiView& view)
{
    delete m_box;
    m_iki.clear();
    m_nilai.clear();
    m_box = new QWidget(this);
    m_box->setLayout(new QVBoxLayout);
    m_box->layout()->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_box);
    for (const IkiDinilai& iki : wanted(view)) {
        const QString name = QString(iki.kunci).replace(QLatin1Char('/'), QLatin1Char('_'));
        m_iki.emplace_back(iki.kunci, addList(name, text::judulIki(view.skp, iki)));
    }
    for (const NilaiPerilaku& one : view.nilai) {
        if (m_bagian.rhk.isEmpty()) {
            m_nilai.emplace_back(one.nilai, addList(wireName(one.nilai), one.nama));
            addGuides(view, one);
        }
    }
    static_cast<QVBoxLayout*>(m_box->layout())->addStretch();
}

void UmpanBalikEvaluasiForm::addGuides(const EvaluasiView& view, const NilaiPerilaku& nilai)
{
    if (!m_bagian.perilaku) {
        return;
    }
    QStringList lines;
    for (const QString& guide : nilai.panduan) {
        lines.append(QStringLiteral("• ") + guide);
    }
    for (const PerilakuKerja& one : view.skp.perilakuKerja) {
        if (one.nilai == nilai.nilai && !one.ekspektasi.trimmed().isEmpty()) {
            lines.append(tr("Ekspektasi khusus pimpinan: %1").arg(one.ekspektasi));
        }
    }
    auto* column = static_cast<QVBoxLayout*>(m_box->layout());
    column->insertWidget(column->count() - 1, plainLabel(lines.join(QLatin1Char('\n')), m_box));
}

FeedbackList* UmpanBalikEvaluasiForm::addList(const QString& name, const QString& title)
{
    auto* label = plainLabel(title, m_box);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    auto* list = new FeedbackList(name, title, watcher(), m_box);
    m_box->layout()->addWidget(label);
    m_box->layout()->addWidget(list);
    connect(list, &FeedbackList::edited, this, &StageFormBase::edited);
    return list;
}

void UmpanBalikEvaluasiForm::fillFrom(const Evaluasi& draft)
{
    for (const auto& [kunci, list] : m_iki) {
        const auto at = std::find_if(draft.realisasi.begin(), draft.realisasi.end(),
            [wanted = kunci](const RealisasiIndikator& one) { return one.indikator == wanted; });
        list->show(at == draft.realisasi.end() ? std::vector<UmpanBalik>{} : at->umpanBalik);
    }
    for (const auto& [nilai, list] : m_nilai) {
        const auto at = std::find_if(draft.umpanBalikPerilaku.begin(), draft.umpanBalikPerilaku.end(),
            [wanted = nilai](const UmpanBalikPerilaku& one) { return one.nilai == wanted; });
        list->show(at == draft.umpanBalikPerilaku.end() ? std::vector<UmpanBalik>{} : at->umpanBalik);
    }
}

void UmpanBalikEvaluasiForm::collectInto(Evaluasi& draft) const
{
    for (const auto& [kunci, list] : m_iki) {
        auto at = std::find_if(draft.realisasi.begin(), draft.realisasi.end(),
            [wanted = kunci](const RealisasiIndikator& one) { return one.indikator == wanted; });
        if (at == draft.realisasi.end()) {
            at = draft.realisasi.insert(draft.realisasi.end(), RealisasiIndikator{});
            at->indikator = kunci;
        }
        at->umpanBalik = list->given();
    }
    for (const auto& [nilai, list] : m_nilai) {
        auto at = std::find_if(draft.umpanBalikPerilaku.begin(), draft.umpanBalikPerilaku.end(),
            [wanted = nilai](const UmpanBalikPerilaku& one) { return one.nilai == wanted; });
        const std::vector<UmpanBalik> given = list->given();
        if (at != draft.umpanBalikPerilaku.end()) {
            at->umpanBalik = given;
        } else if (!given.empty()) {
            draft.umpanBalikPerilaku.push_back({nilai, given});
        }
    }
    std::erase_if(
        draft.umpanBalikPerilaku, [](const UmpanBalikPerilaku& one) { return one.umpanBalik.empty(); });
}

void UmpanBalikEvaluasiForm::setReadOnly(bool readOnly)
{
    for (const auto& one : m_iki) {
        one.second->setReadOnly(readOnly);
    }
    for (const auto& one : m_nilai) {
        one.second->setReadOnly(readOnly);
    }
}

} // namespace kinerja
