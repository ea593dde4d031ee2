#include "ui/evaluasi/umpanbalikevaluasiform.h"

#include "ui/evaluasi/feedbacklist.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/text/ikitext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

UmpanBalikEvaluasiForm::UmpanBalikEvaluasiForm(QWidget* parent)
    : EvaluasiForm(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content))
{
    fillWithScrolling(this, m_content);
}

void UmpanBalikEvaluasiForm::setView(const EvaluasiView& view)
{
    const bool same = std::equal(view.iki.begin(), view.iki.end(), m_iki.begin(), m_iki.end(),
        [](const IkiDinilai& iki, const auto& one) { return iki.kunci == one.first; });
    if (!same || m_box == nullptr) {
        build(view);
    }
    for (size_t at = 0; at < m_iki.size(); ++at) {
        m_iki[at].second->offer(view.iki[at].umpanBalik);
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
    m_box = new QWidget(m_content);
    m_box->setLayout(new QVBoxLayout);
    m_box->layout()->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_box);
    for (const IkiDinilai& iki : view.iki) {
        const QString name = QString(iki.kunci).replace(QLatin1Char('/'), QLatin1Char('_'));
        m_iki.emplace_back(iki.kunci, addList(name, text::judulIki(view.skp, iki)));
    }
    for (const NilaiPerilaku& one : view.nilai) {
        m_nilai.emplace_back(one.nilai, addList(wireName(one.nilai), one.nama));
    }
    static_cast<QVBoxLayout*>(m_box->layout())->addStretch();
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
