#include "ui/shell/findingspanel.h"

#include "ui/text/findingtext.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
bool isError(const Finding& finding) { return ruleOf(finding.id).tingkat == Tingkat::Galat; }
} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QWidget(parent), m_count(new QLabel(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("temuan"));
    m_count->setObjectName(QStringLiteral("jumlahTemuan"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("daftarTemuan"));
    m_list->setAccessibleName(tr("Temuan"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem* item) { go(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { go(m_list->row(item)); });
}

void FindingsPanel::go(int row)
{
    // By value: going there may store something, and the findings are new then.
    const Finding finding = m_findings.at(static_cast<size_t>(row));
    Q_EMIT wanted(finding);
}

void FindingsPanel::show(const std::vector<Finding>& findings)
{
    m_findings = findings;
    std::stable_partition(m_findings.begin(), m_findings.end(), isError);
    const auto errors = static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), isError));
    const int warnings = static_cast<int>(m_findings.size()) - errors;
    m_list->clear();
    for (const Finding& finding : m_findings) {
        const QString sign = isError(finding) ? QStringLiteral("✖ ") : QStringLiteral("⚠ ");
        m_list->addItem(
            QStringLiteral("%1%2\n→ %3").arg(sign, text::kalimat(finding), text::saran(finding.id)));
    }
    m_count->setText(
        m_findings.empty()
            ? tr("✔ Tidak ada temuan")
            : tr("✖ %1 galat, ⚠ %2 peringatan (klik atau Enter menuju isiannya)").arg(errors).arg(warnings));
    m_list->setVisible(!m_findings.empty());
}

} // namespace kinerja
