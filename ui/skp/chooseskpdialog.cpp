#include "ui/skp/chooseskpdialog.h"

#include "ui/text/skptext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int chooseSkpWidth = 460;
constexpr int chooseSkpHeight = 480;
} // namespace

ChooseSkpDialog::ChooseSkpDialog(
    const QString& title, const std::vector<SkpRow>& rows, const SkpKunci& except, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_filter(new QLineEdit(this)),
      m_replace(new QCheckBox(this))
{
    setWindowTitle(title);
    resize(chooseSkpWidth, chooseSkpHeight);
    m_filter->setObjectName(QStringLiteral("saring"));
    m_filter->setPlaceholderText(tr("Cari nama"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Cari nama"));
    m_list->setObjectName(QStringLiteral("pilihanSkp"));
    m_list->setAccessibleName(title);
    for (const SkpRow& row : rows) {
        if (row.kunci == except) {
            continue;
        }
        auto* item =
            new QListWidgetItem(QStringLiteral("%1 (%2)").arg(row.namaPegawai, text::keadaan(row)), m_list);
        item->setData(Qt::UserRole, row.kunci.text());
        item->setCheckState(Qt::Unchecked);
    }
    m_replace->setObjectName(QStringLiteral("gantiYangAda"));
    m_replace->hide();
    auto* all = new QPushButton(tr("Pilih &semua yang tampak"), this);
    all->setObjectName(QStringLiteral("pilihSemua"));
    all->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(all);
    column->addWidget(m_replace);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& typed) {
        for (int row = 0; row < m_list->count(); ++row) {
            m_list->item(row)->setHidden(!m_list->item(row)->text().contains(typed, Qt::CaseInsensitive));
        }
    });
    connect(all, &QPushButton::clicked, this, [this] {
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden()) {
                m_list->item(row)->setCheckState(Qt::Checked);
            }
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChooseSkpDialog::offerReplace(const QString& label)
{
    m_replace->setText(label);
    m_replace->show();
}

bool ChooseSkpDialog::wantsReplace() const { return m_replace->isChecked(); }

std::vector<SkpKunci> ChooseSkpDialog::chosen() const
{
    std::vector<SkpKunci> found;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            found.push_back(SkpKunci(m_list->item(row)->data(Qt::UserRole).toString()));
        }
    }
    return found;
}

} // namespace kinerja
