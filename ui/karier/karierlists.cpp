#include "ui/karier/karierlists.h"

#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/kariertext.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <algorithm>

namespace kinerja
{

namespace
{

struct CareerLists {
    Q_DECLARE_TR_FUNCTIONS(kinerja::CareerLists)
};

/// Rows as high as their texts need, wrapped at the width of their columns: nothing is cut off.
class WrappedCells : public QStyledItemDelegate
{
public:
    explicit WrappedCells(QTreeWidget* list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool spanned = m_list->isFirstColumnSpanned(index.row(), index.parent());
        const int indent = index.column() == 0 ? 2 * m_list->indentation() : 0;
        const int width =
            (spanned ? m_list->viewport()->width() : m_list->columnWidth(index.column())) - indent - gap;
        const QRect room(0, 0, std::max(width, gap), QWIDGETSIZE_MAX);
        const int height =
            m_list->fontMetrics().boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width(), std::max(height + gap / 2, m_list->fontMetrics().height() + gap / 2)};
    }

private:
    static constexpr int gap = 8;
    QTreeWidget* m_list;
};

QTreeWidget* careerList(const char* name, const QString& spoken, const QStringList& headers,
    const std::vector<int>& letters, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(QString::fromLatin1(name));
    list->setAccessibleName(spoken);
    list->setHeaderLabels(headers);
    list->setRootIsDecorated(false);
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    list->setTextElideMode(Qt::ElideNone);
    list->header()->setSectionsMovable(false);
    list->setItemDelegate(new WrappedCells(list));
    QObject::connect(
        list->header(), &QHeaderView::sectionResized, list, [list] { list->doItemsLayout(); },
        Qt::QueuedConnection);
    const int letter = list->fontMetrics().averageCharWidth();
    for (size_t column = 0; column < letters.size(); ++column) {
        list->setColumnWidth(static_cast<int>(column), letters[column] * letter);
    }
    return list;
}

QTreeWidgetItem* careerItem(const QStringList& cells)
{
    auto* item = new QTreeWidgetItem(cells);
    for (int column = 0; column < cells.size(); ++column) {
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
    }
    return item;
}

QString ratingText(const std::optional<Rating>& rating)
{
    return rating ? text::label(*rating) : QStringLiteral("–");
}

} // namespace

QTreeWidget* makePredikatList(QWidget* parent)
{
    return careerList("predikatKarier", CareerLists::tr("Predikat per tahun dan periode"),
        {CareerLists::tr("Waktu"), CareerLists::tr("Predikat"), CareerLists::tr("Hasil kerja"),
            CareerLists::tr("Perilaku kerja"), CareerLists::tr("Jabatan"), CareerLists::tr("Keterangan")},
        {20, 17, 22, 22, 24, 30}, parent);
}

QTreeWidget* makeTemaList(QWidget* parent)
{
    QTreeWidget* list = careerList("temaKarier", CareerLists::tr("Umpan balik menurut tema"),
        {CareerLists::tr("Tema dan tanggal"), CareerLists::tr("Dari"), CareerLists::tr("Sifat"),
            CareerLists::tr("Umpan balik")},
        {34, 16, 14, 50}, parent);
    list->setRootIsDecorated(true);
    return list;
}

QTreeWidget* makeBimbinganList(QWidget* parent)
{
    return careerList("bimbinganKarier", CareerLists::tr("Bimbingan kinerja"),
        {CareerLists::tr("Tanggal"), CareerLists::tr("Topik"), CareerLists::tr("Rencana"),
            CareerLists::tr("Hasil")},
        {20, 30, 34, 34}, parent);
}

QTreeWidget* makeKompetensiList(QWidget* parent)
{
    return careerList("kompetensiKarier", CareerLists::tr("Nilai kompetensi dari bimbingan"),
        {CareerLists::tr("Kompetensi"), CareerLists::tr("Nilai"), CareerLists::tr("Tanggal"),
            CareerLists::tr("Alasan")},
        {34, 8, 20, 50}, parent);
}

QTreeWidget* makeTindakLanjutList(QWidget* parent)
{
    return careerList("tindakLanjutKarier", CareerLists::tr("Penghargaan, sanksi, dan pembinaan karier"),
        {CareerLists::tr("Tahun"), CareerLists::tr("Jenis"), CareerLists::tr("Bentuk"),
            CareerLists::tr("Status"), CareerLists::tr("Tanggal"), CareerLists::tr("Dasar"),
            CareerLists::tr("Diputuskan oleh"), CareerLists::tr("Nomor")},
        {8, 18, 30, 14, 18, 26, 20, 14}, parent);
}

void fillPredikat(QTreeWidget& list, const Karier& karier)
{
    list.clear();
    for (const PredikatTercatat& one : karier.tercatat) {
        //: %1: a year; %2: months of it, as "Januari – Juni"
        list.addTopLevelItem(careerItem(
            {CareerLists::tr("%1 · %2", "tahun dan bulan").arg(QString::number(one.tahun), text::masa(one)),
                one.predikat, QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–"),
                CareerLists::tr("menurut catatan angka kredit")}));
    }
    for (const EvaluasiKarier& one : karier.evaluasi) {
        list.addTopLevelItem(
            careerItem({text::waktu(one), one.predikat ? text::label(*one.predikat) : QStringLiteral("–"),
                ratingText(one.rating.hasilKerja), ratingText(one.rating.perilakuKerja), one.jabatan,
                text::keterangan(one)}));
    }
}

void fillTema(QTreeWidget& list, const std::vector<TemaUmpanBalik>& all, const BerakhlakTable& nilai)
{
    list.clear();
    for (const TemaUmpanBalik& tema : all) {
        auto* heading = careerItem({CareerLists::tr("%1 (%2)", "tema dan hitungannya")
                                        .arg(text::tema(tema, nilai), text::hitungan(tema))});
        list.addTopLevelItem(heading);
        heading->setFirstColumnSpanned(true);
        heading->setExpanded(true);
        for (const UmpanBalikKarier& one : tema.isi) {
            const UmpanBalik& isi = one.isi;
            const QString day =
                isi.tanggal.isValid() ? text::tanggal(isi.tanggal) : QString::number(one.tahun);
            const QString giver =
                isi.nama.isEmpty()
                    ? text::label(isi.dari)
                    : CareerLists::tr("%1, %2", "pemberi dan namanya").arg(text::label(isi.dari), isi.nama);
            heading->addChild(
                careerItem({day, giver, isi.sifat ? text::label(*isi.sifat) : QStringLiteral("–"), isi.isi}));
        }
    }
}

void fillBimbingan(QTreeWidget& list, const std::vector<Pembinaan>& all)
{
    list.clear();
    for (const Pembinaan& one : all) {
        list.addTopLevelItem(careerItem({text::tanggal(one.tanggal), one.topik, one.rencana, one.hasil}));
    }
}

void fillKompetensi(QTreeWidget& list, const std::vector<KompetensiKarier>& all)
{
    list.clear();
    for (const KompetensiKarier& one : all) {
        const QString mark = one.isi.nilai ? QString::number(*one.isi.nilai) : QStringLiteral("–");
        list.addTopLevelItem(
            careerItem({one.isi.kompetensi, mark, text::tanggal(one.tanggal), one.isi.alasan}));
    }
}

void fillTindakLanjut(QTreeWidget& list, const std::vector<TindakLanjutKarier>& all)
{
    list.clear();
    for (const TindakLanjutKarier& one : all) {
        const TindakLanjut& isi = one.isi;
        list.addTopLevelItem(careerItem({QString::number(one.tahun), text::label(isi.jenis), isi.bentuk,
            isi.status ? text::label(*isi.status) : QStringLiteral("–"), text::tanggal(isi.tanggal),
            isi.dasar, isi.diputuskanOleh, isi.nomorDokumen}));
    }
}

} // namespace kinerja
