#include "ui/settings/kepalafield.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/labels.h"
#include "ui/text/filetext.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr qint64 mostBytesOfPicture = 30 * 1024 * 1024;
constexpr int pixelsOnPaper = 400; ///< sharp at the size in which it is printed
constexpr int pixelsOnScreen = 56;

QByteArray encoded(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString labelOf(KepalaDokumen kepala)
{
    switch (kepala) {
    case KepalaDokumen::Tanpa: return KepalaField::tr("Tidak ada");
    case KepalaDokumen::Kop: return KepalaField::tr("Kop surat unit");
    case KepalaDokumen::Lambang: return KepalaField::tr("Gambar lambang");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QByteArray fitLambang(const QByteArray& bytes)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull()) {
        return {};
    }
    const QImage small =
        image.width() > pixelsOnPaper || image.height() > pixelsOnPaper
            ? image.scaled(pixelsOnPaper, pixelsOnPaper, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : image;
    QImage white(small.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter(&white).drawImage(0, 0, small);
    const QByteArray exact = encoded(white, "PNG");
    return exact.size() <= mostBytesOfLambang ? exact : encoded(white, "JPEG");
}

KepalaField::KepalaField(Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_prompter(prompter), m_kepala(new QComboBox(this)),
      m_choose(new QPushButton(tr("Pilih &gambar…"), this)), m_picture(new QLabel(this)),
      m_note(namedLabel("keteranganKepala", this))
{
    m_kepala->setObjectName(QStringLiteral("kepalaDokumen"));
    m_kepala->setAccessibleName(tr("Di atas judul Dokumen Evaluasi"));
    fillChoices<KepalaDokumen>(*m_kepala, labelOf);
    m_choose->setObjectName(QStringLiteral("pilihLambang"));
    m_picture->setObjectName(QStringLiteral("gambarLambang"));
    setFocusProxy(m_kepala);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kepala);
    row->addWidget(m_choose);
    row->addWidget(m_picture);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_kepala, &QComboBox::activated, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_choose, &QPushButton::clicked, this, &KepalaField::choosePicture);
    showState();
}

void KepalaField::display(KepalaDokumen kepala, const QByteArray& lambang)
{
    m_lambang = lambang;
    setChoice<KepalaDokumen>(*m_kepala, kepala);
    showState();
}

KepalaDokumen KepalaField::kepala() const
{
    return choiceOf<KepalaDokumen>(*m_kepala).value_or(KepalaDokumen::Tanpa);
}

void KepalaField::choosePicture()
{
    const QString path = m_prompter.openFile(tr("Gambar lambang"), tr("Gambar (*.png *.jpg *.jpeg)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_note->setText(tr("Berkas gambar tidak dapat dibaca: %1").arg(text::reason(file.error())));
        return;
    }
    const QByteArray fitting = fitLambang(file.read(mostBytesOfPicture));
    if (fitting.isEmpty() || fitting.size() > mostBytesOfLambang) {
        m_note->setText(tr("Berkas itu bukan gambar PNG atau JPEG yang dapat dipakai; yang lama tetap."));
        return;
    }
    m_lambang = fitting;
    showState();
    Q_EMIT edited();
}

void KepalaField::showState()
{
    const bool ofLambang = kepala() == KepalaDokumen::Lambang;
    m_choose->setVisible(ofLambang);
    const QPixmap picture = ofLambang ? QPixmap::fromImage(QImage::fromData(m_lambang)) : QPixmap();
    m_picture->setVisible(!picture.isNull());
    if (!picture.isNull()) {
        m_picture->setPixmap(picture.scaledToHeight(pixelsOnScreen, Qt::SmoothTransformation));
        m_picture->setAccessibleName(tr("Lambang yang dicetak"));
    }
    m_note->setText(kepala() == KepalaDokumen::Kop ? tr("Barisnya diisi pada halaman Unit kerja.")
                    : ofLambang && m_lambang.isEmpty()
                        ? tr("Pilih gambarnya; sebelum itu tidak ada yang tercetak. Program tidak membawa "
                             "gambar lambang.")
                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

} // namespace kinerja
