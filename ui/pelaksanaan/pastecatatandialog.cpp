#include "ui/pelaksanaan/pastecatatandialog.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/labels.h"
#include "ui/text/datetext.h"
#include "ui/text/pelaksanaantext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr int firstDataRow = 1; ///< row 0 holds the boxes that say what a column is
constexpr int columnWidth = 150;
} // namespace

PasteCatatanDialog::PasteCatatanDialog(Source source, QWidget* parent)
    : QDialog(parent), m_source(std::move(source)),
      m_kolom(dugaKolomCatatan(m_source.table, m_source.rhk, m_source.today)),
      m_header(new QCheckBox(tr("Baris &pertama adalah judul kolom"), this)), m_table(new QTableWidget(this)),
      m_summary(namedLabel("ringkasanTempel", this)), m_take(nullptr)
{
    setWindowTitle(tr("Tempel catatan kinerja dari tabel"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 520);
    m_header->setObjectName(QStringLiteral("adaJudul"));
    m_header->setChecked(m_kolom.adaJudul);
    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Tempel"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("tempel"));
    buttons->addButton(tr("&Batal"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("Periksa arti tiap kolom di baris teratas. Sel bertanda ⚠ tidak dikenal; "
                                    "isinya ikut ditulis dalam kegiatan, supaya tidak hilang. Sel kosong "
                                    "bertanda ↑ memakai isi dari baris di atasnya."),
        this));
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    buildTable();
    connect(m_header, &QCheckBox::toggled, this, [this](bool checked) {
        m_kolom.adaJudul = checked;
        preview();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT taken(m_pasted);
        accept();
    });
    preview();
}

void PasteCatatanDialog::buildTable()
{
    const auto columns = static_cast<int>(m_source.table.columnCount());
    m_table->setObjectName(QStringLiteral("pratinjauTempel"));
    m_table->setAccessibleName(tr("Pratinjau baris yang ditempel"));
    m_table->setColumnCount(columns);
    m_table->setRowCount(firstDataRow + static_cast<int>(m_source.table.rows.size()));
    m_table->setWordWrap(true);
    QStringList numbers{QString()};
    for (size_t row = 0; row < m_source.table.rows.size(); ++row) {
        numbers.append(QString::number(row + 1));
    }
    m_table->setVerticalHeaderLabels(numbers);
    for (int column = 0; column < columns; ++column) {
        auto* box = new QComboBox(m_table);
        fillChoices<KolomCatatan>(*box, [](KolomCatatan one) { return text::label(one); });
        box->setObjectName(QStringLiteral("kolom%1").arg(column + 1));
        box->setAccessibleName(tr("Arti kolom %1").arg(column + 1));
        m_table->setCellWidget(0, column, box);
        m_table->setColumnWidth(column, columnWidth);
        connect(box, &QComboBox::activated, this, [this, column, box] {
            choose(static_cast<size_t>(column), choiceOf<KolomCatatan>(*box).value_or(KolomCatatan::Abaikan));
        });
    }
}

void PasteCatatanDialog::choose(size_t column, KolomCatatan meaning)
{
    if (meaning != KolomCatatan::Abaikan) {
        std::replace(m_kolom.kolom.begin(), m_kolom.kolom.end(), meaning, KolomCatatan::Abaikan);
    }
    m_kolom.kolom[column] = meaning;
    preview();
}

bool PasteCatatanDialog::isUnread(size_t row, qsizetype column) const
{
    return std::any_of(m_pasted.sisa.begin(), m_pasted.sisa.end(),
        [&](const SelCatatan& cell) { return m_pasted.baris[cell.baris] == row && cell.kolom == column; });
}

QString PasteCatatanDialog::inherited(size_t row, size_t column) const
{
    const auto at = std::find(m_pasted.baris.begin(), m_pasted.baris.end(), row);
    if (at == m_pasted.baris.end()) {
        return {};
    }
    const CatatanKinerja& note = m_pasted.catatan[static_cast<size_t>(at - m_pasted.baris.begin())];
    const PilihanRhk* rhk = findRhk(m_source.rhk, note.rhk);
    switch (m_kolom.kolom[column]) {
    case KolomCatatan::Tanggal: return text::tanggal(note.tanggal);
    case KolomCatatan::Rhk: return rhk == nullptr ? QString() : nomorTercetak(rhk->nomor);
    case KolomCatatan::Iki: return rhk == nullptr ? QString() : text::nomorIki(*rhk, note.indikator);
    case KolomCatatan::Abaikan:
    case KolomCatatan::Mulai:
    case KolomCatatan::Selesai:
    case KolomCatatan::Kegiatan:
    case KolomCatatan::Realisasi:
    case KolomCatatan::Satuan: return {};
    }
    Q_UNREACHABLE();
}

QTableWidgetItem* PasteCatatanDialog::itemFor(size_t row, int column) const
{
    const QString cell = m_source.table.cell(row, column);
    const QString above = cell.isEmpty() ? inherited(row, static_cast<size_t>(column)) : QString();
    auto* item = new QTableWidgetItem(isUnread(row, column) ? QString(QStringLiteral("⚠ ") % cell)
                                      : above.isEmpty()     ? cell
                                                            : QString(QStringLiteral("↑ ") % above));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (!above.isEmpty()) {
        item->setToolTip(tr("Sel ini kosong; diambil dari baris di atasnya atau dari satu-satunya IKI."));
    }
    return item;
}

void PasteCatatanDialog::preview()
{
    m_pasted = readPastedCatatan(m_source.table, m_kolom, m_source.rhk, m_source.bawaan, m_source.today);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        auto* box = qobject_cast<QComboBox*>(m_table->cellWidget(0, column));
        setChoice<KolomCatatan>(*box, m_kolom.kolom[static_cast<size_t>(column)]);
        for (size_t row = 0; row < m_source.table.rows.size(); ++row) {
            m_table->setItem(firstDataRow + static_cast<int>(row), column, itemFor(row, column));
        }
    }
    QStringList lines{tr("%n catatan akan ditempel.", nullptr, static_cast<int>(m_pasted.catatan.size()))};
    lines.append(text::peringatan(m_pasted));
    if (m_pasted.diabaikan > 0) {
        lines.append(tr("⚠ %n sel ada di kolom yang diabaikan dan tidak ikut.", nullptr, m_pasted.diabaikan));
    }
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_take->setEnabled(!m_pasted.catatan.empty());
}

} // namespace kinerja
