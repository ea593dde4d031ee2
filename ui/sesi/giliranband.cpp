#include "ui/sesi/giliranband.h"

#include "ui/forms/labels.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int iconSize = 56;
constexpr int bandMargin = 8;
// White on both is read well, in a light and in a dark desktop.
constexpr QRgb pegawaiColor = 0xff1f5fa8;
constexpr QRgb penilaiColor = 0xff7a3e00;

/// A person; with the sign of who judges beside the head where it is the penilai.
QPixmap pictureOf(Giliran giliran, qreal ratio)
{
    QPixmap picture(QSize(iconSize, iconSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(24, 16), 11, 11);
    painter.drawChord(QRectF(4, 30, 40, 46), 0, 180 * 16);
    if (giliran == Giliran::Penilai) {
        painter.setPen(QPen(Qt::white, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{QPointF(37, 17), QPointF(42, 23), QPointF(52, 9)});
    }
    return picture;
}

QLabel* onBand(const char* name, qreal size, QWidget* parent)
{
    QLabel* label = namedLabel(name, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

GiliranBand::GiliranBand(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_icon(new QLabel(this)),
      m_turn(onBand("giliran", 1.2, this)), m_name(onBand("namaGiliran", 1.0, this)),
      m_handOver(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_handOver->setObjectName(QStringLiteral("serahkan"));
    m_handOver->setPalette(QApplication::palette());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_turn);
    words->addWidget(m_name);
    m_row->setContentsMargins(bandMargin, bandMargin, bandMargin, bandMargin);
    m_row->addWidget(m_icon);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_handOver);
    connect(m_handOver, &QPushButton::clicked, this, &GiliranBand::handedOver);
}

void GiliranBand::setGiliran(Giliran giliran, const QString& nama)
{
    const bool isPegawai = giliran == Giliran::Pegawai;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, QColor(isPegawai ? pegawaiColor : penilaiColor));
    colors.setColor(QPalette::WindowText, Qt::white);
    setPalette(colors);
    m_icon->setPixmap(pictureOf(giliran, devicePixelRatioF()));
    m_turn->setText(isPegawai ? tr("◀ Giliran PEGAWAI yang dinilai") : tr("Giliran PEJABAT PENILAI ▶"));
    m_name->setText(nama);
    m_handOver->setText(
        isPegawai ? tr("&Serahkan kepada pejabat penilai (F6)") : tr("&Serahkan kepada pegawai (F6)"));
    m_row->setDirection(isPegawai ? QBoxLayout::LeftToRight : QBoxLayout::RightToLeft);
    for (QLabel* label : {m_turn, m_name}) {
        label->setAlignment((isPegawai ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    //: %1: whose turn it is; %2: a name
    setAccessibleName(tr("%1: %2", "giliran siapa").arg(m_turn->text(), nama));
}

void GiliranBand::setHandOverEnabled(bool enabled) { m_handOver->setEnabled(enabled); }

} // namespace kinerja
