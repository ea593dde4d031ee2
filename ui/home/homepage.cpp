#include "ui/home/homepage.h"

#include "ui/evaluasiunit/distribusichart.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/home/berandamodel.h"
#include "ui/home/statebar.h"
#include "ui/people/angkakreditdialog.h"
#include "ui/shell/navigator.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/hometext.h"
#include "ui/text/storagetext.h"
#include "ui/text/text.h"
#include "ui/text/workflowtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

const auto zerosKey = QStringLiteral("beranda/angkaNol");
constexpr int betweenFigures = 2;

} // namespace

HomePage::HomePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_title(namedLabel("judul", this)), m_deadline(namedLabel("tenggat", this)),
      m_bar(new StateBar(this)), m_figures(new QGridLayout), m_zeros(new QPushButton(this)),
      m_listTitle(namedLabel("judulDaftar", this)), m_list(new QListView(this)),
      m_rows(new BerandaModel(this)), m_navigator(new Navigator(context, this)),
      m_chart(new DistribusiChart(this)), m_evaluasi(new QPushButton(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    buildList();

    auto* left = new QVBoxLayout;
    left->addLayout(m_figures);
    left->addWidget(m_zeros, 0, Qt::AlignLeft);
    left->addWidget(m_listTitle);
    left->addWidget(m_list, 1);
    auto* scroll = scrolling(m_navigator, this);
    connect(m_navigator, &Navigator::angkaKreditWanted, this,
        [this](const PegawaiKunci& pegawai) { AngkaKreditDialog::openFor(this->context(), pegawai, this); });
    m_zeros->setObjectName(QStringLiteral("angkaNol"));
    m_zeros->setCheckable(true);
    m_zeros->setChecked(QSettings().value(zerosKey, false).toBool());
    connect(m_zeros, &QPushButton::toggled, this, [this](bool shown) {
        QSettings().setValue(zerosKey, shown);
        foldZeros();
    });
    foldZeros(); // there are no figures yet
    m_chart->setObjectName(QStringLiteral("distribusiBeranda"));
    m_evaluasi->setObjectName(QStringLiteral("keEvaluasiUnitBeranda"));
    connect(m_evaluasi, &QPushButton::clicked, this,
        [this] { this->context().navigation.openPage(PageId::EvaluasiUnit); });
    auto* right = new QVBoxLayout;
    right->addWidget(scroll, 1);
    right->addWidget(m_chart);
    right->addWidget(m_evaluasi);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(2 * halves->spacing());
    halves->addLayout(left, 1);
    halves->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_deadline);
    column->addWidget(m_bar);
    column->addLayout(halves, 1);
}

void HomePage::buildList()
{
    m_list->setObjectName(QStringLiteral("daftar"));
    m_list->setAccessibleName(tr("Daftar di balik angka"));
    m_list->setModel(m_rows);
    m_list->setUniformItemSizes(true); // else each of ten thousand lines is measured
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid()) {
                m_navigator->showPegawai(m_rows->row(current.row()).pegawai);
            }
        });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
}

void HomePage::refresh()
{
    context().storage.query<View>(
        this,
        [tahun = context().navigation.tahun(), today = context().clock.today()](
            Reader& reader) { return viewHome(reader, tahun, today); },
        [this](const Result<View, StorageError>& answer) {
            if (answer) {
                showFigures(answer.value());
            } else {
                m_title->setText(text::sentence(answer.error()));
            }
        });
    if (m_shown) {
        showList(*m_shown);
    }
    m_navigator->refresh();
}

void HomePage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
        changes.touches(Subject::Sampah) || changes.touches(Subject::Unit) ||
        changes.touches(Subject::Regulasi) || changes.touches(Subject::Pengaturan) ||
        changes.touches(Subject::Evaluasi) || changes.touches(Subject::Pelaksanaan) ||
        changes.touches(Subject::Organisasi) || changes.touches(Subject::TindakLanjut)) {
        refresh();
    }
}

void HomePage::showFigures(const View& view)
{
    if (!view) {
        m_title->setText(text::sentence(view.error()));
        return;
    }
    m_title->setText(tr("%1, tahun %2").arg(view->unit).arg(context().navigation.tahun()));
    m_deadline->setText(tr("Batas penetapan SKP: %1 (%2). Pegawai dinilai: %3.")
                            .arg(text::tanggal(view->tenggatPenetapan),
                                text::sisaWaktu(view->jarak, view->belumDitetapkan, view->pegawaiDinilai,
                                    tr("semua sudah ditetapkan")),
                                text::jumlah(view->pegawaiDinilai)));
    m_bar->showFigures(view->angka);
    showEvaluasi(*view);
    fillFigures(view->angka);
    if (!m_shown) {
        showFirstWork(view->angka);
    }
}

void HomePage::fillFigures(const std::vector<Angka>& figures)
{
    delete m_box;
    m_box = new QWidget(this);
    auto* grid = new QGridLayout(m_box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(betweenFigures);
    m_zeroRows.clear();
    int row = 0;
    for (const Angka& angka : figures) {
        auto* button = new QPushButton(text::nilai(angka), m_box);
        button->setObjectName(QStringLiteral("angka%1").arg(static_cast<int>(angka.jenis)));
        button->setAccessibleName(tr("%1: %2").arg(text::label(angka.jenis), text::nilai(angka)));
        auto* label = new QLabel(text::label(angka.jenis), m_box);
        label->setTextFormat(Qt::PlainText);
        grid->addWidget(label, row, 0);
        grid->addWidget(button, row, 1);
        if (angka.pembilang == 0) {
            m_zeroRows.insert(m_zeroRows.end(), {label, button});
        }
        connect(button, &QPushButton::clicked, this, [this, jenis = angka.jenis] { showList(jenis); });
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_figures->addWidget(m_box, 0, 0);
    foldZeros();
}

void HomePage::foldZeros()
{
    const bool shown = m_zeros->isChecked();
    for (QWidget* part : m_zeroRows) {
        part->setVisible(shown);
    }
    const int count = static_cast<int>(m_zeroRows.size()) / 2;
    m_zeros->setText(shown ? tr("Lipat %n angka yang nol", nullptr, count)
                           : tr("Tampilkan juga %n angka yang nol", nullptr, count));
    m_zeros->setVisible(count > 0);
}

/// The picture stands there once somebody's evaluation is final; the way to it as soon as a period has ended.
void HomePage::showEvaluasi(const BerandaView& view)
{
    m_chart->setVisible(view.evaluasi && view.evaluasi->jumlahFinal > 0);
    m_evaluasi->setVisible(view.evaluasi.has_value());
    if (!view.evaluasi) {
        return;
    }
    const EvaluasiBeranda& seen = *view.evaluasi;
    m_chart->showFigures(seen.final, seen.capaian);
    m_evaluasi->setText(
        tr("Evaluasi unit, %1: %2 dari %3 final…")
            .arg(text::label(seen.periode), text::jumlah(seen.jumlahFinal), text::jumlah(seen.dihitung)));
}

void HomePage::showFirstWork(const std::vector<Angka>& figures)
{
    const auto work = std::find_if(figures.begin(), figures.end(), [](const Angka& angka) {
        return angka.pembilang > 0 && angka.jenis != AngkaBeranda::LuarUnit &&
               angka.jenis != AngkaBeranda::TidakDinilai;
    });
    showList(work == figures.end() ? AngkaBeranda::TanpaSkp : work->jenis);
}

void HomePage::showList(AngkaBeranda jenis)
{
    m_shown = jenis;
    context().storage.query<std::vector<BarisBeranda>>(
        this,
        [jenis, tahun = context().navigation.tahun(), today = context().clock.today()](
            Reader& reader) { return listBehind(reader, jenis, tahun, today); },
        [this, jenis](
            const auto& answer) { fillList(jenis, answer ? answer.value() : std::vector<BarisBeranda>{}); });
}

void HomePage::fillList(AngkaBeranda jenis, const std::vector<BarisBeranda>& rows)
{
    m_listTitle->setText(tr("%1 (%2):").arg(text::label(jenis), text::jumlah(static_cast<int>(rows.size()))));
    const QModelIndex before = m_list->currentIndex();
    const PegawaiKunci chosen = before.isValid() ? m_rows->row(before.row()).pegawai : PegawaiKunci();
    m_rows->setRows(rows);
    // The map beside the list is somebody's from the start, and stays with whom it shows.
    m_list->setCurrentIndex(m_rows->index(m_rows->indexOf(chosen)));
}

void HomePage::openRow(int row)
{
    if (row < 0 || row >= m_rows->rowCount()) {
        return;
    }
    const BarisBeranda chosen = m_rows->row(row);
    if (chosen.skp.isEmpty()) {
        context().navigation.openPegawai(chosen.pegawai);
    } else if (m_shown == AngkaBeranda::EvaluasiTerbuka || m_shown == AngkaBeranda::KeberatanTerbuka ||
               m_shown == AngkaBeranda::EvaluasiPenutupan) {
        context().navigation.openSkp(chosen.skp, QStringLiteral("/evaluasi"));
    } else if (m_shown == AngkaBeranda::TanpaCatatan || m_shown == AngkaBeranda::IkiTanpaBukti) {
        context().navigation.openPelaksanaan(chosen.skp);
    } else if (m_shown == AngkaBeranda::TindakLanjutTerbuka) {
        context().navigation.openSkp(chosen.skp, QStringLiteral("/tindak_lanjut"));
    } else if (chosen.status && isEditable(*chosen.status)) {
        context().navigation.openSkp(chosen.skp);
    } else {
        context().navigation.openPenetapan(chosen.skp);
    }
}

} // namespace kinerja
