#include "ui/skp/matrikspage.h"

#include "core/usecases/penetapan/staffskp.h"
#include "ui/skp/matrikswidget.h"
#include "ui/text/skptext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

MatriksPage::MatriksPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_leader(new QComboBox(this)),
      m_print(new QPushButton(tr("&Cetak matriks…"), this)), m_matriks(new MatriksWidget(context, this))
{
    m_leader->setObjectName(QStringLiteral("pimpinan"));
    m_leader->setAccessibleName(tr("SKP pimpinan"));
    auto* caption = new QLabel(tr("SKP &pimpinan"), this);
    caption->setBuddy(m_leader);
    m_print->setObjectName(QStringLiteral("cetakMatriks"));
    auto* row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_leader, 1);
    row->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_matriks, 1);
    connect(m_leader, &QComboBox::activated, this, [this] {
        m_wanted = SkpKunci(m_leader->currentData().toString());
        m_matriks->setLeader(m_wanted);
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (!m_wanted.isEmpty()) {
            this->context().navigation.printDocuments({{m_wanted, {QStringLiteral("matriks")}}});
        }
    });
}

void MatriksPage::refresh() { readLeaders(); }

void MatriksPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai)) {
        readLeaders();
    }
}

void MatriksPage::showLeader(const SkpKunci& leader)
{
    m_wanted = leader;
    readLeaders();
}

void MatriksPage::readLeaders()
{
    context().storage.query<std::vector<SkpRow>>(
        this,
        [tahun = context().navigation.tahun(), today = context().clock.today()](
            Reader& reader) { return leaderSkp(reader, tahun, today); },
        [this](const Result<std::vector<SkpRow>, StorageError>& leaders) {
            if (leaders) {
                showLeaders(*leaders);
            }
        });
}

void MatriksPage::showLeaders(const std::vector<SkpRow>& leaders)
{
    m_leader->clear();
    for (const SkpRow& row : leaders) {
        m_leader->addItem(
            QStringLiteral("%1 (%2)").arg(row.namaPegawai, text::keadaan(row)), row.kunci.text());
    }
    const int index = m_leader->findData(m_wanted.text());
    m_leader->setCurrentIndex(leaders.empty() ? -1 : std::max(0, index));
    m_wanted = SkpKunci(m_leader->currentData().toString());
    m_leader->setEnabled(!leaders.empty());
    m_print->setEnabled(!leaders.empty());
    m_matriks->setLeader(m_wanted);
}

} // namespace kinerja
