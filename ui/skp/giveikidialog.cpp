#include "ui/skp/giveikidialog.h"

#include "core/domain/skp/nomorrhk.h"
#include "ui/forms/labels.h"
#include "ui/text/skptext.h"
#include "ui/text/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int giveIkiWidth = 760;
constexpr int giveIkiHeight = 520;

QString ikiLines(const HasilKerja& rhk)
{
    QStringList lines;
    for (const Indikator& iki : rhk.indikator) {
        QStringList parts{iki.indikator.simplified(), iki.target.simplified()};
        if (iki.aspek) {
            parts.prepend(text::label(*iki.aspek));
        }
        parts.removeAll(QString());
        lines.append(QStringLiteral("• ") % parts.join(QStringLiteral(" – ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

GiveIkiDialog::GiveIkiDialog(const PageContext& context, const Skp& from, QWidget* parent)
    : QDialog(parent), m_context(context), m_from(from.kunci), m_rhk(new QComboBox(this)),
      m_iki(namedLabel("ikiDiberikan", this)), m_people(new QListWidget(this)),
      m_count(namedLabel("jumlahPenerima", this))
{
    setWindowTitle(tr("Beri IKI kepada rekan sekolom"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(giveIkiWidth, giveIkiHeight);
    m_rhk->setObjectName(QStringLiteral("rhkSumber"));
    m_rhk->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (size_t at = 0; at < from.hasilKerja.size(); ++at) {
        const HasilKerja& rhk = from.hasilKerja[at];
        if (!rhk.indikator.empty()) {
            m_rhk->addItem(QStringLiteral("%1. %2").arg(
                               text::nomor(nomorRhk(from.hasilKerja, at)), rhk.rencana.simplified()),
                rhk.kunci.text());
            m_rhk->setItemData(m_rhk->count() - 1, ikiLines(rhk), Qt::UserRole + 1);
        }
    }
    m_people->setObjectName(QStringLiteral("penerimaIki"));
    m_people->setAccessibleName(tr("RHK yang mendapat IKI ini"));
    m_people->setWordWrap(true);
    auto* caption = plainLabel(tr("IKI dari R&HK"), this);
    caption->setBuddy(m_rhk);
    const auto tick = [this](const QString& label, const char* name, Qt::CheckState state) {
        auto* made = new QPushButton(label, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, state] { tickAll(state); });
        return made;
    };
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(tick(tr("Pilih &semua"), "pilihSemua", Qt::Checked));
    ticks->addWidget(tick(tr("Pilih &tidak satu pun"), "pilihKosong", Qt::Unchecked));
    ticks->addStretch();
    auto* buttons = new QDialogButtonBox(this);
    m_give = buttons->addButton(tr("&Beri IKI"), QDialogButtonBox::AcceptRole);
    m_give->setObjectName(QStringLiteral("beriIki"));
    buttons->addButton(tr("Bata&l"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(caption);
    column->addWidget(m_rhk);
    column->addWidget(m_iki);
    column->addWidget(
        plainLabel(tr("Untuk RHK rekan yang mengintervensi RHK dan IKI pimpinan yang sama. Teks "
                      "RHK-nya tetap; IKI yang sudah ada tidak diganti atau digandakan."),
            this));
    column->addWidget(m_people, 1);
    column->addLayout(ticks);
    column->addWidget(m_count);
    column->addWidget(buttons);
    connect(m_rhk, &QComboBox::currentIndexChanged, this, &GiveIkiDialog::readColumn);
    connect(m_people, &QListWidget::itemChanged, this, &GiveIkiDialog::countTicked);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readColumn();
}

HasilKerjaKunci GiveIkiDialog::chosenRhk() const { return HasilKerjaKunci(m_rhk->currentData().toString()); }

void GiveIkiDialog::readColumn()
{
    m_iki->setText(m_rhk->currentData(Qt::UserRole + 1).toString());
    m_context.storage.query<std::vector<RhkSekolom>>(
        this, [from = m_from, rhk = chosenRhk()](Reader& reader) { return rhkSekolom(reader, from, rhk); },
        [this, rhk = chosenRhk()](const Result<std::vector<RhkSekolom>, StorageError>& rows) {
            if (rows && rhk == chosenRhk()) {
                showColumn(*rows);
            }
        });
}

void GiveIkiDialog::showColumn(std::vector<RhkSekolom> rows)
{
    m_rows = std::move(rows);
    m_people->clear();
    for (const RhkSekolom& row : m_rows) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1 – %2").arg(row.nama, row.rencana.simplified()), m_people);
        if (!isEditable(row.status)) {
            item->setText(
                tr("%1 (SKP-nya %2: tidak dapat diubah)").arg(item->text(), text::label(row.status)));
            item->setFlags(item->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled));
        } else if (row.jumlahIki > 0) {
            item->setText(tr("%1 (sudah ada %n IKI)", nullptr, row.jumlahIki).arg(item->text()));
        }
        item->setCheckState(isEditable(row.status) && row.jumlahIki == 0 ? Qt::Checked : Qt::Unchecked);
    }
    countTicked();
}

void GiveIkiDialog::tickAll(Qt::CheckState state)
{
    for (int row = 0; row < m_people->count(); ++row) {
        if ((m_people->item(row)->flags() & Qt::ItemIsEnabled) != 0) {
            m_people->item(row)->setCheckState(state);
        }
    }
}

void GiveIkiDialog::countTicked()
{
    const auto ticked = static_cast<int>(command().ke.size());
    m_give->setEnabled(ticked > 0);
    m_count->setText(m_rows.empty()
                         ? tr("Belum ada RHK rekan di kolom ini. RHK rekan terhubung lewat Matriks "
                              "pembagian peran, atau lewat pilihan RHK pimpinan pada RHK-nya.")
                         : tr("%1 dari %2 RHK mendapat IKI ini.").arg(ticked).arg(m_rows.size()));
}

GiveIki GiveIkiDialog::command() const
{
    GiveIki wanted{m_from, chosenRhk(), {}};
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked) {
            const RhkSekolom& one = m_rows.at(static_cast<size_t>(row));
            wanted.ke.push_back({one.skp, one.rhk});
        }
    }
    return wanted;
}

} // namespace kinerja
