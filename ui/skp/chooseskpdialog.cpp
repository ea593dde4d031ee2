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
      m_replace(new QCheckBox(this)), m_rhkCaption(new QLabel(tr("&RHK yang disalin"), this)),
      m_rhk(new QListWidget(this))
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
    m_rhk->setObjectName(QStringLiteral("pilihanRhk"));
    m_rhk->setAccessibleName(tr("RHK yang disalin"));
    m_rhk->setWordWrap(true);
    m_rhkCaption->setBuddy(m_rhk);
    m_rhkCaption->hide();
    m_rhk->hide();
    auto* all = new QPushButton(tr("Pilih &semua yang tampak"), this);
    all->setObjectName(QStringLiteral("pilihSemua"));
    all->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(all);
    column->addWidget(m_replace);
    column->addWidget(m_rhkCaption);
    column->addWidget(m_rhk, 1);
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

void ChooseSkpDialog::offerRhk(const std::vector<HasilKerja>& rhk)
{
    for (size_t at = 0; at < rhk.size(); ++at) {
        const QString number = text::nomor(nomorRhk(rhk, at));
        auto* item =
            new QListWidgetItem(QStringLiteral("%1. %2").arg(number, rhk[at].rencana.simplified()), m_rhk);
        item->setData(Qt::UserRole, rhk[at].kunci.text());
        item->setCheckState(Qt::Checked);
    }
    m_rhkCaption->setVisible(!rhk.empty());
    m_rhk->setVisible(!rhk.empty());
}

std::set<HasilKerjaKunci> ChooseSkpDialog::rhkLeftOut() const
{
    std::set<HasilKerjaKunci> left;
    for (int row = 0; row < m_rhk->count(); ++row) {
        if (m_rhk->item(row)->checkState() != Qt::Checked) {
            left.insert(HasilKerjaKunci(m_rhk->item(row)->data(Qt::UserRole).toString()));
        }
    }
    return left;
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
