#include "ui/evaluasiunit/distribusipanel.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/unit/pengaturan.h"
#include "ui/evaluasiunit/distribusichart.h"
#include "ui/evaluasiunit/pegawaidinilaimodel.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/text/datetext.h"
#include "ui/text/distribusitext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int widestName = 220;
/// Widths follow so many rows: there may be ten thousand.
constexpr int measuredRows = 50;

QString nameOf(const TempatDistribusi& place)
{
    return QStringLiteral("angkaDistribusi%1%2")
        .arg(static_cast<int>(place.kelompok))
        .arg(place.predikat ? QString::number(static_cast<int>(*place.predikat)) : QString());
}

} // namespace

DistribusiPanel::DistribusiPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_heading(namedLabel("judulDistribusi", this)),
      m_figures(new QVBoxLayout), m_leaders(new QCheckBox(tr("Pimpinan i&kut dihitung"), this)),
      m_rules(namedLabel("aturanPola", this)), m_ended(namedLabel("skpBerakhir", this)),
      m_chart(new DistribusiChart(this)), m_listTitle(namedLabel("judulDaftarDistribusi", this)),
      m_model(new PegawaiDinilaiModel(this)), m_table(new QTableView(this))
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(splitter);
    connect(m_leaders, &QCheckBox::clicked, this, &DistribusiPanel::storeSetting);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const EvaluasiRow& row = m_model->row(index.row());
        if (row.skp.isEmpty()) {
            m_context.navigation.openPegawai(row.pegawai);
        } else {
            m_context.navigation.openSkp(row.skp, QStringLiteral("/evaluasi"));
        }
    });
}

QWidget* DistribusiPanel::buildLeft()
{
    auto* inner = new QWidget(this);
    auto* left = new QVBoxLayout(inner);
    left->setContentsMargins(0, 0, 6, 0);
    m_leaders->setObjectName(QStringLiteral("pimpinanDihitung"));
    m_leaders->setToolTip(tr("Pimpinan tidak dihitung dalam distribusi unitnya sendiri, kecuali ditandai."));
    m_leaders->setEnabled(!m_context.storage.isReadOnly());
    left->addWidget(m_heading);
    left->addLayout(m_figures);
    left->addWidget(m_leaders);
    left->addWidget(m_rules);
    left->addWidget(m_ended);
    left->addStretch();
    QScrollArea* scroll = scrolling(inner, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(330 + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return scroll;
}

QWidget* DistribusiPanel::buildRight()
{
    auto* box = new QWidget(this);
    auto* right = new QVBoxLayout(box);
    right->setContentsMargins(0, 0, 0, 0);
    m_chart->setObjectName(QStringLiteral("grafikDistribusi"));
    m_table->setObjectName(QStringLiteral("daftarDistribusi"));
    m_table->setAccessibleName(tr("Daftar di balik angka"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    right->addWidget(m_chart);
    right->addWidget(m_listTitle);
    right->addWidget(m_table, 1);
    return box;
}

void DistribusiPanel::showProblem(const QString& sentence)
{
    m_heading->setText(sentence);
    delete m_box;
    m_box = nullptr;
    m_rules->clear();
    m_everybody.reset();
    m_model->setRows({}, {}, {});
}

void DistribusiPanel::showDistribusi(const View& everybody)
{
    const Distribusi& view = everybody->distribusi;
    const bool another = !(view.filter == m_view.filter);
    m_everybody = everybody;
    m_view = view;
    if (another) {
        m_key = {KelompokDistribusi::Final};
    }
    m_heading->setText(tr("%1, %2 %3: %4 dari %5 pegawai sudah final.")
                           .arg(view.namaLingkup, text::label(view.filter.periode))
                           .arg(view.filter.tahun)
                           .arg(text::jumlah(view.jumlahFinal()), text::jumlah(view.dihitung())) %
                       QLatin1Char('\n') % text::cakupan(view));
    m_leaders->setChecked(view.aturanPimpinan == PimpinanUnit::Dihitung);
    m_chart->showFigures(view.final, view.capaian ? std::optional(view.capaian->predikat) : std::nullopt);
    fillFigures();
    fillRules();
    showList(m_key);
    showEnded();
}

void DistribusiPanel::fillFigures()
{
    delete m_box;
    m_box = new QWidget(this);
    m_grid = new QGridLayout(m_box);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    int column = 0;
    for (const QString& head : {tr("Predikat"), tr("Final"), tr("Bagian"), tr("Draf")}) {
        auto* label = plainLabel(head, m_box);
        label->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignCenter);
        m_grid->addWidget(label, 0, column++);
    }
    const int all = m_view.jumlahFinal();
    for (size_t at = jumlahPredikat; at-- > 0;) {
        const auto predikat = static_cast<Predikat>(at);
        addFigure(text::label(predikat),
            {{KelompokDistribusi::Final, predikat}, {KelompokDistribusi::Draf, predikat}},
            text::bagian(m_view.final.at(at), all));
    }
    addFigure(tr("Jumlah"), {{KelompokDistribusi::Final}, {KelompokDistribusi::Draf}},
        text::bagian(all, m_view.dihitung()));
    for (const KelompokDistribusi group : {KelompokDistribusi::BelumLengkap, KelompokDistribusi::BelumMulai,
             KelompokDistribusi::Pimpinan, KelompokDistribusi::TanpaSkp}) {
        addFigure(text::label(TempatDistribusi{group}), {{group}}, {});
    }
    m_figures->addWidget(m_box);
}

void DistribusiPanel::addFigure(
    const QString& label, const std::vector<TempatDistribusi>& keys, const QString& share)
{
    const int line = m_grid->rowCount();
    m_grid->addWidget(plainLabel(label, m_box), line, 0);
    int column = 1;
    for (const TempatDistribusi& key : keys) {
        auto* button = new QPushButton(text::jumlah(angka(m_view, key)), m_box);
        button->setObjectName(nameOf(key));
        button->setAccessibleName(tr("%1: %2").arg(text::label(key), text::jumlah(angka(m_view, key))));
        button->setMaximumWidth(8 * fontMetrics().averageCharWidth() + 16);
        connect(button, &QPushButton::clicked, this, [this, key] { showList(key); });
        m_grid->addWidget(button, line, column);
        column += 2;
    }
    if (!share.isEmpty()) {
        auto* part = plainLabel(share, m_box);
        part->setAlignment(Qt::AlignCenter);
        part->setObjectName(nameOf(keys.front()) + QStringLiteral("Bagian"));
        m_grid->addWidget(part, line, 2);
    }
}

void DistribusiPanel::fillRules()
{
    QStringList lines;
    if (!m_view.capaian) {
        lines += tr("Capaian kinerja organisasi belum ditetapkan, maka belum ada pola. Catat dengan tombol "
                    "“Capaian organisasi”.");
    } else {
        lines += tr("Pola untuk capaian organisasi %1:").arg(text::label(m_view.capaian->predikat));
    }
    if (m_view.capaian && m_view.jumlahFinal() == 0) {
        lines += tr("Belum ada evaluasi final yang dapat dibandingkan.");
    }
    bool departs = false;
    for (const AturanPola& rule : m_view.aturan) {
        departs = departs || !rule.dipenuhi;
        lines += text::barisAturan(rule, m_view.mungkin);
    }
    if (!m_view.mungkin) {
        lines += QStringLiteral("ℹ ") + text::polaTidakMungkin(m_view.jumlahFinal());
    } else if (departs) {
        lines += tr("Penyimpangan adalah peringatan: pola menjadi pertimbangan, dan tidak membatalkan apa "
                    "pun.");
    }
    m_rules->setText(lines.join(QLatin1Char('\n')));
}

void DistribusiPanel::showList(const TempatDistribusi& key)
{
    m_key = key;
    std::vector<const EvaluasiRow*> rows;
    for (const EvaluasiRow& row : m_everybody->orang) {
        if (isBehind(key, tempatDalamDistribusi(row.keadaan, m_view.predikat, m_view.aturanPimpinan))) {
            rows.push_back(&row);
        }
    }
    m_listTitle->setText(tr("%1 (%2):").arg(text::label(m_key), text::jumlah(static_cast<int>(rows.size()))));
    m_model->setRows({m_everybody, &m_everybody->orang}, std::move(rows), m_view.predikat);
    m_table->setColumnHidden(PegawaiDinilaiModel::UnitKerja, !m_view.filter.lingkup.unitKerja.isEmpty());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < PegawaiDinilaiModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widestName));
    }
}

void DistribusiPanel::showEnded()
{
    QStringList lines;
    for (const EvaluasiRow& row : m_everybody->berakhir) {
        const auto predikat = predikatOf(row.keadaan.rating, m_view.predikat);
        lines += tr("%1, sampai %2: %3")
                     .arg(row.nama, text::tanggal(row.selesai),
                         predikat ? text::label(*predikat) : tr("belum lengkap"));
    }
    if (!lines.isEmpty()) {
        lines.prepend(tr("SKP yang berakhir sebelum hari terakhir periode (tidak dihitung):"));
    }
    m_ended->setText(lines.join(QLatin1Char('\n')));
    m_ended->setVisible(!lines.isEmpty());
}

void DistribusiPanel::storeSetting(bool counted)
{
    m_context.storage.command<Done, StorageError>(
        this, [counted](Session& session) { return savePimpinanDihitung(session, counted); },
        [this](const Result<Outcome<Done>, StorageError>& answer) {
            if (!answer) {
                m_leaders->setChecked(m_view.aturanPimpinan == PimpinanUnit::Dihitung);
            }
        });
}

} // namespace kinerja
