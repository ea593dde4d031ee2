#include "ui/rescue/rescuedialog.h"

#include "ui/forms/labels.h"
#include "ui/rescue/rescuereport.h"
#include "ui/text/rescuetext.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QString dataFiles() { return RescueDialog::tr("Berkas SKP Luring (*.kinerja)"); }

QString besides(const QString& file, const QString& ending)
{
    const QFileInfo info(file);
    return info.absoluteDir().filePath(info.completeBaseName() + ending);
}

void addPath(
    QFormLayout* form, const QString& caption, QLineEdit* line, QPushButton* choose, const char* name)
{
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(QString(caption).remove(QLatin1Char('&')));
    choose->setObjectName(QStringLiteral("pilih") + QString::fromLatin1(name));
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(choose);
    auto* label = new QLabel(caption);
    label->setBuddy(line);
    form->addRow(label, row);
}

} // namespace

RescueDialog::RescueDialog(Work work, Prompter& prompter, const QString& damaged, QWidget* parent)
    : QDialog(parent), m_work(std::move(work)), m_prompter(prompter), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Selamatkan isi berkas rusak"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 600);
    m_thread.setMaxThreadCount(1);
    m_pages->addWidget(makeChoicePage(damaged));
    m_pages->addWidget(makeWorkPage());
    m_pages->addWidget(makeReportPage());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    updateStart();
}

RescueDialog::~RescueDialog()
{
    *m_cancelled = true;
    m_thread.waitForDone();
}

QWidget* RescueDialog::makeChoicePage(const QString& damaged)
{
    auto* page = new QWidget;
    m_damaged = new QLineEdit(QDir::toNativeSeparators(damaged));
    m_package = new QLineEdit;
    proposePackage();
    m_konseling = new QCheckBox(tr("Sertakan catatan &konseling, yang bersifat rahasia"));
    m_konseling->setObjectName(QStringLiteral("konseling"));
    auto* chooseDamaged = new QPushButton(tr("&Pilih…"));
    auto* choosePackage = new QPushButton(tr("P&ilih…"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addPath(form, tr("&Berkas yang rusak"), m_damaged, chooseDamaged, "Berkas");
    addPath(form, tr("Paket &hasil"), m_package, choosePackage, "Paket");
    form->addRow(QString(), m_konseling);
    m_start = new QPushButton(tr("&Selamatkan"));
    m_start->setObjectName(QStringLiteral("selamatkan"));
    m_start->setDefault(true);
    auto* cancel = new QPushButton(tr("Ba&tal"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(page);
    column->addWidget(
        plainLabel(tr("Semua yang masih terbaca dari berkas yang rusak ditulis ke sebuah paket. Dari "
                      "paket itu berkas baru dapat dibuat. Berkas yang rusak tidak diubah.")));
    column->addLayout(form);
    column->addStretch();
    column->addLayout(buttons);
    connect(chooseDamaged, &QPushButton::clicked, this, &RescueDialog::chooseDamaged);
    connect(choosePackage, &QPushButton::clicked, this, &RescueDialog::choosePackage);
    connect(m_damaged, &QLineEdit::textChanged, this, &RescueDialog::updateStart);
    connect(m_damaged, &QLineEdit::editingFinished, this, &RescueDialog::proposePackage);
    connect(m_package, &QLineEdit::textChanged, this, &RescueDialog::updateStart);
    connect(m_start, &QPushButton::clicked, this, &RescueDialog::start);
    connect(cancel, &QPushButton::clicked, this, &RescueDialog::reject);
    return page;
}

QWidget* RescueDialog::makeWorkPage()
{
    auto* page = new QWidget;
    m_doing = plainLabel({});
    m_doing->setObjectName(QStringLiteral("kegiatan"));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Kemajuan"));
    m_cancel = new QPushButton(tr("Ba&tal"));
    m_cancel->setObjectName(QStringLiteral("batalkan"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_doing);
    column->addWidget(m_progress);
    column->addStretch();
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &RescueDialog::reject);
    return page;
}

QWidget* RescueDialog::makeReportPage()
{
    auto* page = new QWidget;
    m_report = new RescueReportView;
    auto* make = new QPushButton(tr("Buat berkas &baru dari paket…"));
    make->setObjectName(QStringLiteral("buatBerkas"));
    auto* close = new QPushButton(tr("&Tutup"));
    close->setObjectName(QStringLiteral("tutup"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(make);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_report, 1);
    column->addLayout(buttons);
    connect(make, &QPushButton::clicked, this, &RescueDialog::makeFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_report, &RescueReportView::copyWanted, this, [this](const QString& path) {
        accept();
        Q_EMIT openWanted(path);
    });
    return page;
}

void RescueDialog::chooseDamaged()
{
    const QString path = m_prompter.openFile(tr("Berkas yang rusak"), dataFiles());
    if (!path.isEmpty()) {
        m_damaged->setText(QDir::toNativeSeparators(path));
        proposePackage();
    }
}

void RescueDialog::proposePackage()
{
    const QString damaged = m_damaged->text().trimmed();
    if (!damaged.isEmpty() && m_package->text().isEmpty()) {
        m_package->setText(QDir::toNativeSeparators(besides(damaged, tr("-selamat.json"))));
    }
}

void RescueDialog::choosePackage()
{
    const QString path = m_prompter.saveFile(tr("Paket hasil"), m_package->text(), tr("Paket SKP (*.json)"));
    if (!path.isEmpty()) {
        m_package->setText(QDir::toNativeSeparators(path));
    }
}

void RescueDialog::updateStart()
{
    m_start->setEnabled(!m_damaged->text().trimmed().isEmpty() && !m_package->text().trimmed().isEmpty());
}

void RescueDialog::showWork(const QString& what)
{
    m_busy = true;
    *m_cancelled = false;
    m_doing->setText(what);
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_pages->setCurrentIndex(1);
}

bool RescueDialog::mayStart(const RescueFile& command)
{
    if (!mayHoldPackage(command.package, command.damaged)) {
        RescueError error;
        error.kind = RescueError::Kind::NotAPackage;
        m_prompter.tell(Prompter::Weight::Warning, windowTitle(), text::sentence(error));
        return false;
    }
    return !QFileInfo::exists(command.package) ||
           m_prompter.confirm(tr("Paket sudah ada"),
               tr("“%1” sudah ada. Bila diganti, isinya yang sekarang hilang.")
                   .arg(QDir::toNativeSeparators(command.package)),
               tr("&Ganti"), tr("Ba&tal"));
}

void RescueDialog::start()
{
    RescueFile command;
    command.damaged = QDir::fromNativeSeparators(m_damaged->text().trimmed());
    command.package = QDir::fromNativeSeparators(m_package->text().trimmed());
    command.konseling = m_konseling->isChecked() ? KonselingSalvage::Include : KonselingSalvage::LeaveOut;
    if (!mayStart(command)) {
        return;
    }
    showWork(tr("Membaca yang masih terbaca dari “%1”…").arg(QFileInfo(command.damaged).fileName()));
    m_thread.start([this, command, cancelled = m_cancelled, rescue = m_work.rescue] {
        const auto result = rescue(command, [this, cancelled](int done, int total) {
            QMetaObject::invokeMethod(
                this, [this, done, total] { onProgress(done, total); }, Qt::QueuedConnection);
            return !*cancelled;
        });
        QMetaObject::invokeMethod(
            this, [this, result] { onRescued(result); }, Qt::QueuedConnection);
    });
}

void RescueDialog::onProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void RescueDialog::onRescued(const Result<RescueReport, RescueError>& result)
{
    m_busy = false;
    if (result) {
        m_report->show(*result);
        m_pages->setCurrentIndex(2);
        return;
    }
    m_pages->setCurrentIndex(0);
    const RescueError& error = result.error();
    if (!error.newestCopy.path.isEmpty()) {
        if (m_prompter.confirm(windowTitle(), text::sentence(error), tr("B&uka salinan itu"), tr("&Tutup"))) {
            accept();
            Q_EMIT openWanted(error.newestCopy.path);
        }
    } else if (error.kind != RescueError::Kind::Cancelled) {
        m_prompter.tell(Prompter::Weight::Error, windowTitle(), text::sentence(error));
    }
}

void RescueDialog::makeFile()
{
    const QString package = QDir::fromNativeSeparators(m_package->text().trimmed());
    const QString file = m_prompter.saveFile(
        tr("Berkas baru"), besides(m_damaged->text().trimmed(), tr(" (diselamatkan).kinerja")), dataFiles());
    if (file.isEmpty()) {
        return;
    }
    showWork(tr("Mengisi berkas baru “%1”…").arg(QFileInfo(file).fileName()));
    m_cancel->setEnabled(false); // all or nothing, and soon done
    m_thread.start([this, package, file, make = m_work.makeFile] {
        const auto result = make(package, file);
        QMetaObject::invokeMethod(
            this, [this, file, result] { onFileMade(file, result); }, Qt::QueuedConnection);
    });
}

void RescueDialog::onFileMade(const QString& file, const Result<Done, QString>& result)
{
    m_busy = false;
    m_pages->setCurrentIndex(2);
    if (!result) {
        m_prompter.tell(Prompter::Weight::Error, windowTitle(), result.error());
        return;
    }
    accept();
    Q_EMIT openWanted(file);
}

void RescueDialog::reject()
{
    if (m_busy) {
        *m_cancelled = true; // the work tells when it has stopped
        return;
    }
    QDialog::reject();
}

} // namespace kinerja
