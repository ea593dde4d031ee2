#include "ui/penetapan/signatureform.h"

#include "ui/forms/datefield.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/futureday.h"
#include "ui/forms/inputdialog.h"
#include "ui/forms/labels.h"
#include "ui/forms/textfields.h"
#include "ui/penetapan/signaturepad.h"
#include "ui/penetapan/signaturepicture.h"
#include "ui/text/acttext.h"
#include "ui/text/filetext.h"
#include "ui/text/skptext.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QPushButton* button(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

SignatureForm::SignatureForm(const Clock& clock, Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_prompter(prompter), m_title(plainLabel({}, this)),
      m_tanggal(new DateField(clock, this)), m_tempat(new QLineEdit(this)), m_cara(new QComboBox(this)),
      m_electronic(
          plainLabel(tr("Naskahnya ditandatangani sebagai PDF dengan berkas kunci atau token, hari ini "
                        "juga. Kunci dan sandinya ditanyakan pada langkah berikut."),
              this)),
      m_picture(new QWidget(this)), m_pad(new SignaturePad(m_picture)), m_file(plainLabel({}, m_picture)),
      m_late(new QLineEdit(this)), m_lateLabel(new QLabel(tr("Alasan ter&lambat (boleh kosong)"), this)),
      m_complaint(plainLabel({}, this))
{
    m_cara->addItem(text::label(CaraTandaTangan::Basah), static_cast<int>(CaraTandaTangan::Basah));
    m_cara->addItem(text::label(CaraTandaTangan::Gambar), static_cast<int>(CaraTandaTangan::Gambar));
    m_pad->setObjectName(QStringLiteral("bidangTandaTangan"));
    m_pad->setAccessibleName(tr("Bidang untuk menggambar tanda tangan"));
    m_late->setObjectName(QStringLiteral("alasanTerlambat"));
    m_late->setAccessibleName(tr("Alasan terlambat"));
    m_lateLabel->setBuddy(m_late);
    m_complaint->setObjectName(QStringLiteral("keluhan"));

    auto* file = button(tr("Ambil dari &berkas…"), "ambilGambar", m_picture);
    auto* clear = button(tr("&Hapus gambar"), "hapusGambar", m_picture);
    auto* tools = new QHBoxLayout;
    tools->addWidget(file);
    tools->addWidget(clear);
    tools->addWidget(m_file, 1);
    auto* picture = new QVBoxLayout(m_picture);
    picture->setContentsMargins(0, 0, 0, 0);
    picture->addWidget(m_pad);
    picture->addLayout(tools);

    auto* form = new QFormLayout;
    warnOfFuture(*new FieldRow(form, tr("Tan&ggal tanda tangan"), m_tanggal, QStringLiteral("tanggal")),
        *m_tanggal, clock);
    new FieldRow(form, tr("T&empat"), m_tempat, QStringLiteral("tempat"));
    new FieldRow(form, tr("&Cara"), m_cara, QStringLiteral("cara"));
    form->addRow(m_lateLabel, m_late);
    m_record = button(tr("&Catat tanda tangan"), "catat", this);
    auto* cancel = button(tr("Kem&bali"), "kembali", this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_electronic);
    column->addWidget(m_picture);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_cara, &QComboBox::currentIndexChanged, this, &SignatureForm::showWay);
    connect(file, &QPushButton::clicked, this, &SignatureForm::chooseFile);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_bytes.clear();
        m_file->clear();
        m_pad->clear();
    });
    connect(m_pad, &SignaturePad::drawn, this, [this] {
        m_bytes.clear();
        m_file->clear();
        m_complaint->clear();
    });
    connect(m_record, &QPushButton::clicked, this, &SignatureForm::record);
    connect(cancel, &QPushButton::clicked, this, &SignatureForm::turnBack);
    connect(m_tanggal, &DateField::edited, this, [this] { Q_EMIT dayChanged(m_tanggal->date()); });
    connect(new QShortcut(QKeySequence::Cancel, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &SignatureForm::turnBack);
    allowLateReason(false);
    showWay();
}

void SignatureForm::start(const QString& title, const QString& tempat, QDate tanggal)
{
    m_title->setText(title);
    m_tempat->setText(tempat);
    m_tanggal->setDate(tanggal);
    m_bytes.clear();
    m_file->clear();
    m_pad->clear();
    m_late->clear();
    m_complaint->clear();
}

void SignatureForm::allowPicture(bool allowed)
{
    m_cara->setCurrentIndex(0);
    m_cara->setEnabled(allowed);
}

void SignatureForm::offerElectronic()
{
    m_cara->addItem(tr("Elektronik: tanda tangani di sini"), static_cast<int>(CaraTandaTangan::Elektronik));
}

void SignatureForm::allowLateReason(bool late)
{
    m_late->setVisible(late);
    m_lateLabel->setVisible(late);
}

void SignatureForm::turnBack()
{
    const bool isDrawn = !m_picture->isHidden() && (!m_bytes.isEmpty() || !m_pad->png().isEmpty());
    if ((!isDrawn && !isTypedIn(*this)) || mayDropTyped(m_prompter)) {
        Q_EMIT rejected();
    }
}

void SignatureForm::showWay()
{
    const bool isElectronic = way() == CaraTandaTangan::Elektronik;
    m_picture->setVisible(way() == CaraTandaTangan::Gambar);
    m_electronic->setVisible(isElectronic);
    // A key signs at this moment, and the locked paper bears its place.
    for (QWidget* field : std::initializer_list<QWidget*>{m_tanggal, m_tempat, m_late}) {
        field->setEnabled(!isElectronic);
    }
    m_record->setText(isElectronic ? tr("Pilih &kunci…") : tr("&Catat tanda tangan"));
}

CaraTandaTangan SignatureForm::way() const
{
    return static_cast<CaraTandaTangan>(m_cara->currentData().toInt());
}

void SignatureForm::record()
{
    if (way() == CaraTandaTangan::Elektronik) {
        Q_EMIT electronicWanted();
    } else if (settleDates(*this)) {
        Q_EMIT accepted();
    }
}

void SignatureForm::chooseFile()
{
    const QString path = m_prompter.openFile(tr("Gambar tanda tangan"), tr("Gambar (*.png *.jpg *.jpeg)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    const bool readable = file.open(QIODevice::ReadOnly);
    if (!readable) {
        m_complaint->setText(tr("Berkas gambar tidak dapat dibaca: %1").arg(text::reason(file.error())));
        return;
    }
    const auto picture = fitSignaturePicture(file.read(maximumPictureFile + 1));
    if (!picture) {
        m_complaint->setText(text::sentence(picture.error()));
    } else {
        m_bytes = picture.value();
        m_pad->showPicture(QImage::fromData(m_bytes));
        m_complaint->clear();
        m_file->setText(QFileInfo(path).fileName());
    }
}

std::optional<RecordSignature> SignatureForm::command()
{
    RecordSignature made;
    made.tanggal = m_tanggal->date();
    made.tempat = m_tempat->text().simplified();
    made.cara = way();
    made.alasanTerlambat = m_late->isHidden() ? QString() : m_late->text().simplified();
    if (made.cara == CaraTandaTangan::Gambar) {
        made.gambar = m_bytes.isEmpty() ? m_pad->png() : m_bytes;
    }
    if (!made.tanggal.isValid()) {
        m_complaint->setText(tr("Isi tanggal tanda tangan."));
        return std::nullopt;
    }
    if (made.cara == CaraTandaTangan::Gambar && made.gambar.isEmpty()) {
        m_complaint->setText(m_pad->isEmpty()
                                 ? tr("Gambarkan tanda tangan atau ambil dari berkas.")
                                 : tr("Gambarnya terlalu kecil untuk sebuah tanda tangan. Gambar lagi lebih "
                                      "besar, atau ambil dari berkas."));
        return std::nullopt;
    }
    m_complaint->clear();
    return made;
}

} // namespace kinerja
