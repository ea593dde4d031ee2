#include "ui/evaluasiunit/kotakpanel.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "ui/evaluasiunit/distribusichart.h"
#include "ui/evaluasiunit/kotaklist.h"
#include "ui/forms/labels.h"
#include "ui/forms/scrolling.h"
#include "ui/text/datetext.h"
#include "ui/text/distribusitext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/storagetext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <set>

namespace kinerja
{

namespace
{

/// Best on top and at the right, as the matrix is read.
constexpr std::array rowsOfBoxes{Rating::DiAtas, Rating::Sesuai, Rating::DiBawah};
constexpr std::array columnsOfBoxes{Rating::DiBawah, Rating::Sesuai, Rating::DiAtas};
constexpr size_t sideOfBoxes = 3;
constexpr size_t noBox = 99;
constexpr int mostMovesNamed = 12;

RatingBerlaku ratingsIn(size_t box)
{
    return {rowsOfBoxes.at(box / sideOfBoxes), columnsOfBoxes.at(box % sideOfBoxes)};
}

size_t boxOf(const RatingBerlaku& rating)
{
    for (size_t box = 0; box < sideOfBoxes * sideOfBoxes; ++box) {
        if (ratingsIn(box) == rating) {
            return box;
        }
    }
    return noBox;
}

QString boxName(const RatingBerlaku& rating)
{
    return QStringLiteral("%1 / %2").arg(text::label(*rating.hasilKerja), text::label(*rating.perilakuKerja));
}

/// Where an arrow leads from a box; the same box at the edge.
size_t neighbour(size_t box, int key)
{
    const size_t row = box / sideOfBoxes;
    const size_t column = box % sideOfBoxes;
    switch (key) {
    case Qt::Key_Up: return row > 0 ? box - sideOfBoxes : box;
    case Qt::Key_Down: return row + 1 < sideOfBoxes ? box + sideOfBoxes : box;
    case Qt::Key_Left: return column > 0 ? box - 1 : box;
    case Qt::Key_Right: return column + 1 < sideOfBoxes ? box + 1 : box;
    default: return box;
    }
}

} // namespace

KotakPanel::KotakPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_target(new QComboBox(this)),
      m_move(new QPushButton(tr("Pin&dahkan (coba)"), this)),
      m_takeOver(new QPushButton(tr("&Ambil alih…"), this)),
      m_reset(new QPushButton(tr("&Batalkan percobaan"), this)),
      m_moves(namedLabel("perpindahanKotak", this)), m_pattern(namedLabel("polaKotak", this)),
      m_answer(namedLabel("jawabanKotak", this)), m_chart(new DistribusiChart(this))
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildBoxes());
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(splitter);
    connect(m_move, &QPushButton::clicked, this,
        [this] { move(chosen(), static_cast<size_t>(m_target->currentData().toInt())); });
    connect(m_takeOver, &QPushButton::clicked, this, &KotakPanel::takeOver);
    connect(m_reset, &QPushButton::clicked, this, &KotakPanel::reset);
    say({});
}

QWidget* KotakPanel::buildBoxes()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 6, 0);
    const auto make = [&](const char* name) {
        Box made{plainLabel({}, box), new KotakList(box)};
        made.list->setObjectName(QString::fromLatin1(name));
        made.list->setMinimumWidth(130);
        made.list->setMinimumHeight(60);
        // Twelve lists of the height that each would like do not fit a window: they share what is there.
        made.list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        made.list->installEventFilter(this);
        connect(made.list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
            if (const PegawaiKotak* one = find(PegawaiKunci(item->data(Qt::UserRole).toString()))) {
                m_context.navigation.openSkp(one->row.skp, QStringLiteral("/evaluasi"));
            }
        });
        return made;
    };
    for (size_t at = 0; at < boxes; ++at) {
        m_boxes.at(at) = make(qPrintable(QStringLiteral("kotak%1").arg(at)));
        connect(m_boxes.at(at).list, &KotakList::dropped, this,
            [this, at](const std::vector<PegawaiKunci>& people) { move(people, at); });
        const int row = static_cast<int>(at / sideOfBoxes) * 2;
        const int column = static_cast<int>(at % sideOfBoxes);
        grid->addWidget(m_boxes.at(at).title, row, column);
        grid->addWidget(m_boxes.at(at).list, row + 1, column);
        grid->setRowStretch(row + 1, 2);
    }
    m_unrated = make("kotakTanpaRating");
    m_unrated.list->setDragDropMode(QAbstractItemView::DragOnly); // a trial takes no rating away
    grid->addWidget(m_unrated.title, 2 * static_cast<int>(sideOfBoxes), 0, 1, 3);
    grid->addWidget(m_unrated.list, 2 * static_cast<int>(sideOfBoxes) + 1, 0, 1, 3);
    grid->setRowStretch(2 * static_cast<int>(sideOfBoxes) + 1, 1);
    return box;
}

QWidget* KotakPanel::buildSide()
{
    auto* inner = new QWidget(this);
    auto* side = new QVBoxLayout(inner);
    side->setContentsMargins(0, 0, 0, 0);
    m_target->setObjectName(QStringLiteral("tujuanKotak"));
    m_target->setAccessibleName(tr("Kotak tujuan"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (size_t at = 0; at < boxes; ++at) {
        m_target->addItem(boxName(ratingsIn(at)), static_cast<int>(at));
    }
    auto* caption = new QLabel(tr("Ke k&otak (hasil kerja / perilaku kerja)"), inner);
    caption->setBuddy(m_target);
    caption->setWordWrap(true);
    m_move->setObjectName(QStringLiteral("pindahkanKotak"));
    m_takeOver->setObjectName(QStringLiteral("ambilAlih"));
    m_reset->setObjectName(QStringLiteral("batalPercobaan"));
    m_chart->setObjectName(QStringLiteral("grafikKotak"));
    auto* about = plainLabel(
        tr("Pilih orangnya, lalu seret ke kotak lain, atau pindahkan dengan tombol di bawah atau Ctrl+panah. "
           "Ini percobaan: tidak ada yang berubah sebelum diambil alih."),
        inner);
    for (QWidget* part : std::initializer_list<QWidget*>{
             about, caption, m_target, m_move, m_takeOver, m_reset, m_answer, m_chart, m_pattern, m_moves}) {
        side->addWidget(part);
    }
    side->addStretch();
    QScrollArea* scroll = scrolling(inner, this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(320);
    return scroll;
}

void KotakPanel::load(const SaringanEvaluasi& filter)
{
    if (!(filter == m_filter)) {
        m_tried.clear();
        say({});
    }
    m_filter = filter;
    m_context.storage.query<View>(
        this,
        [filter, today = m_context.clock.today()](
            Reader& reader) { return viewKotak(reader, filter, today); },
        [this, filter](const Result<View, StorageError>& answer) {
            if (!(filter == m_filter)) {
                return;
            }
            if (!answer) {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
            } else if (*answer) {
                takeView(**answer);
            }
        });
}

/// What is tried stays where it is still possible and still a change.
void KotakPanel::takeView(const KotakView& view)
{
    m_view = view;
    std::erase_if(m_tried, [&](const auto& entry) {
        const PegawaiKotak* one = find(entry.first);
        return one == nullptr || one->dapat != DapatDipindah::Ya || one->row.keadaan.rating == entry.second;
    });
    fill();
}

const PegawaiKotak* KotakPanel::find(const PegawaiKunci& kunci) const
{
    const auto at = std::find_if(m_view.pegawai.begin(), m_view.pegawai.end(),
        [&](const PegawaiKotak& one) { return one.row.pegawai == kunci; });
    return at == m_view.pegawai.end() ? nullptr : &*at;
}

RatingBerlaku KotakPanel::ratingOf(const PegawaiKotak& one) const
{
    const auto at = m_tried.find(one.row.pegawai);
    return at == m_tried.end() ? one.row.keadaan.rating : at->second;
}

QString KotakPanel::lineOf(const PegawaiKotak& one) const
{
    QStringList marks;
    if (m_tried.contains(one.row.pegawai)) {
        marks += tr("dicoba");
    } else if (one.dapat == DapatDipindah::Final) {
        marks += tr("final", "keadaan pada kotak");
    } else if (one.dapat == DapatDipindah::Terkunci) {
        marks += tr("terkunci");
    }
    if (one.sebelumnya && ratingOf(one) != *one.sebelumnya) {
        const auto before = predikatOf(*one.sebelumnya, m_view.predikat);
        marks += tr("dulu %1").arg(text::label(*before));
    }
    return marks.isEmpty() ? one.row.nama : tr("%1 – %2").arg(one.row.nama, marks.join(QStringLiteral(", ")));
}

void KotakPanel::fill()
{
    std::array<int, boxes> counts{};
    for (const Box& box : m_boxes) {
        box.list->clear();
    }
    m_unrated.list->clear();
    for (const PegawaiKotak& one : m_view.pegawai) {
        const size_t box = boxOf(ratingOf(one));
        auto* item = new QListWidgetItem(lineOf(one), box == noBox ? m_unrated.list : m_boxes.at(box).list);
        item->setData(Qt::UserRole, one.row.pegawai.text());
        if (one.sebelumnya) {
            item->setToolTip(tr("%1 sebelumnya: %2")
                                 .arg(text::label(m_view.sebelumnya.periode), boxName(*one.sebelumnya))
                                 .toHtmlEscaped());
        }
        if (box != noBox) {
            ++counts.at(box);
        }
    }
    for (size_t at = 0; at < boxes; ++at) {
        const RatingBerlaku rating = ratingsIn(at);
        const QString title = tr("%1 (%2)\n%3")
                                  .arg(text::label(*predikatOf(rating, m_view.predikat)),
                                      text::jumlah(counts.at(at)), boxName(rating));
        m_boxes.at(at).title->setText(title);
        QString spoken = title;
        spoken.replace(QLatin1Char('\n'), QStringLiteral(": "));
        m_boxes.at(at).list->setAccessibleName(
            counts.at(at) > 0 ? spoken : QString(spoken % QLatin1Char(' ') % KotakList::emptyText()));
    }
    const QString unrated = tr("Ratingnya belum lengkap (%1)").arg(m_unrated.list->count());
    m_unrated.title->setText(unrated);
    m_unrated.list->setAccessibleName(unrated);
    const bool writable = !m_context.storage.isReadOnly();
    m_takeOver->setEnabled(!m_tried.empty() && writable);
    m_takeOver->setText(tr("&Ambil alih (%1)…").arg(m_tried.size()));
    m_reset->setEnabled(!m_tried.empty());
    m_moves->setText(movesText());
    fillPattern();
}

void KotakPanel::fillPattern()
{
    const SebaranPredikat now = sebaranKotak(m_view);
    const SebaranPredikat tried = sebaranKotak(m_view, m_tried);
    m_chart->showFigures(now, m_view.capaian ? std::optional(m_view.capaian->predikat) : std::nullopt);
    m_chart->setOther(m_tried.empty() ? std::nullopt : std::optional(tried));
    QStringList lines{m_tried.empty()
                          ? tr("Semua rating yang sudah diisi, final maupun draf:")
                          : tr("Batang penuh: sekarang. Batang bergaris: bila percobaan diambil alih:")};
    const PolaDiuji tested = ujiCapaian(m_view.distribusi, m_view.capaian, tried);
    for (const AturanPola& rule : tested.aturan) {
        lines += text::barisAturan(rule, tested.mungkin);
    }
    if (!tested.mungkin) {
        lines +=
            QStringLiteral("ℹ ") + text::polaTidakMungkin(std::accumulate(tried.begin(), tried.end(), 0));
    }
    if (!m_view.capaian) {
        lines += tr("Capaian kinerja organisasi belum ditetapkan, maka belum ada pola.");
    }
    m_pattern->setText(lines.join(QLatin1Char('\n')));
}

QString KotakPanel::movesText() const
{
    int moved = 0;
    int same = 0;
    int unknown = 0;
    QStringList names;
    for (const PegawaiKotak& one : m_view.pegawai) {
        if (!one.isRated() || !one.sebelumnya) {
            unknown += one.isRated() ? 1 : 0;
        } else if (one.isMoved()) {
            ++moved;
            if (names.size() < mostMovesNamed) {
                names += tr("%1: dari %2 ke %3")
                             .arg(one.row.nama, boxName(*one.sebelumnya), boxName(one.row.keadaan.rating));
            }
        } else {
            ++same;
        }
    }
    QStringList lines{tr("Dibanding %1 %2: %3 berpindah kotak, %4 tetap, %5 tanpa pembanding.")
                          .arg(text::label(m_view.sebelumnya.periode))
                          .arg(m_view.sebelumnya.tahun)
                          .arg(moved)
                          .arg(same)
                          .arg(unknown)};
    lines += names;
    if (moved > names.size()) {
        lines += tr("dan %1 orang lagi.").arg(moved - static_cast<int>(names.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<PegawaiKunci> KotakPanel::chosen() const
{
    std::vector<PegawaiKunci> all;
    std::vector<const QListWidget*> lists{m_unrated.list};
    for (const Box& box : m_boxes) {
        lists.push_back(box.list);
    }
    for (const QListWidget* list : lists) {
        for (const QListWidgetItem* item : list->selectedItems()) {
            all.emplace_back(item->data(Qt::UserRole).toString());
        }
    }
    return all;
}

void KotakPanel::move(const std::vector<PegawaiKunci>& people, size_t box)
{
    QStringList refused;
    std::vector<PegawaiKunci> moved;
    for (const PegawaiKunci& kunci : people) {
        const PegawaiKotak* one = find(kunci);
        if (one == nullptr) {
            continue;
        }
        if (one->dapat != DapatDipindah::Ya) {
            refused += one->dapat == DapatDipindah::Final ? tr("%1: evaluasinya final").arg(one->row.nama)
                                                          : tr("%1: evaluasinya terkunci").arg(one->row.nama);
        } else if (ratingsIn(box) == one->row.keadaan.rating) {
            m_tried.erase(kunci);
            moved.push_back(kunci);
        } else {
            m_tried[kunci] = ratingsIn(box);
            moved.push_back(kunci);
        }
    }
    fill();
    select(moved);
    if (people.empty()) {
        say(tr("Pilih dulu orangnya."));
    } else {
        say(refused.isEmpty()
                ? QString()
                : QStringLiteral("✖ ") + tr("Tidak dipindahkan. %1").arg(refused.join(QStringLiteral("; "))));
    }
}

void KotakPanel::select(const std::vector<PegawaiKunci>& people)
{
    const std::set<PegawaiKunci> wanted(people.begin(), people.end());
    for (const Box& box : m_boxes) {
        for (int row = 0; row < box.list->count(); ++row) {
            QListWidgetItem* item = box.list->item(row);
            if (wanted.contains(PegawaiKunci(item->data(Qt::UserRole).toString()))) {
                item->setSelected(true);
                box.list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
                box.list->setFocus();
            }
        }
    }
}

bool KotakPanel::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool isArrow = key != nullptr && key->modifiers().testFlag(Qt::ControlModifier) &&
                         key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
    if (!isArrow) {
        return QWidget::eventFilter(watched, event);
    }
    const std::vector<PegawaiKunci> people = chosen();
    if (people.empty()) {
        return true;
    }
    const PegawaiKotak* first = find(people.front());
    const size_t from = first == nullptr ? noBox : boxOf(ratingOf(*first));
    // Who has no ratings yet begins in the middle.
    move(people, from == noBox ? boxes / 2 : neighbour(from, key->key()));
    return true;
}

bool KotakPanel::mayLeave()
{
    return m_tried.empty() || m_context.prompter.confirm(tr("Percobaan belum diambil alih"),
                                  tr("Perpindahan %n orang baru dicoba. Bila diteruskan, percobaan itu "
                                     "hilang; evaluasinya sendiri "
                                     "tidak berubah.",
                                      nullptr, static_cast<int>(m_tried.size())),
                                  tr("&Tinggalkan percobaan"), tr("&Kembali"));
}

void KotakPanel::reset()
{
    m_tried.clear();
    fill();
    say({});
}

void KotakPanel::say(const QString& sentence)
{
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
}

} // namespace kinerja
