#include "ui/evaluasi/temuanlist.h"

#include "ui/text/findingtext.h"
#include "ui/text/workflowtext.h"

#include <QListWidget>

namespace kinerja
{

void fillTemuan(QListWidget& list, const std::vector<Finding>& findings)
{
    list.clear();
    for (const Finding& finding : findings) {
        const Tingkat level = ruleOf(finding.id).tingkat;
        const QString sign = level == Tingkat::Galat ? QStringLiteral("✖") : QStringLiteral("⚠");
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 %2: %3").arg(sign, text::label(level), text::kalimat(finding)), &list);
        item->setData(Qt::UserRole, finding.kolom);
        item->setToolTip(text::saran(finding.id).toHtmlEscaped());
    }
}

} // namespace kinerja
