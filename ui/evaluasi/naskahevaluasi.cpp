#include "ui/evaluasi/naskahevaluasi.h"

#include "core/documents/evaluasidocuments.h"
#include "ui/papers/printlog.h"
#include "ui/papers/storedpapers.h"
#include "ui/print/previewwidget.h"

#include <QVBoxLayout>

namespace kinerja
{

NaskahEvaluasi::NaskahEvaluasi(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_preview(new PreviewWidget(context.prompter, this))
{
    new PrintLog(m_context, *m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_preview);
}

void NaskahEvaluasi::showPapers(const EvaluasiRef& ref, const QString& nama)
{
    auto papers = std::make_shared<StoredPapers>(m_context.storage,
        std::vector<WantedPapers>{
            {ref.skp, {dokumenEvaluasi.begin(), dokumenEvaluasi.end()}, nama, ref.periode}},
        m_context.clock.today());
    m_preview->setSource(papers);
    papers->gather();
}

bool NaskahEvaluasi::mayBreakOff() { return m_preview->mayBreakOff(); }

} // namespace kinerja
