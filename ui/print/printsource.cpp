#include "ui/print/printsource.h"

#include <QPointer>

namespace kinerja
{

void PrintSource::load(size_t at, QObject* context, Answer answer)
{
    fetch(at,
        [guard = QPointer<QObject>(context), answer = std::move(answer)](Result<PrintItem, PaperError> item) {
            if (guard) {
                answer(std::move(item));
            }
        });
}

PrintItemsInHand::PrintItemsInHand(std::vector<PrintItem> items) : m_items(std::move(items))
{
    for (const PrintItem& item : m_items) {
        m_names.push_back({item.name, item.fileName});
    }
}

std::shared_ptr<PrintSource> inHand(PrintItem item)
{
    return std::make_shared<PrintItemsInHand>(std::vector<PrintItem>{std::move(item)});
}

} // namespace kinerja
