#include "ui/wizard/newunitwizard.h"

#include "ui/forms/accesskeys.h"
#include "ui/forms/labels.h"
#include "ui/people/unitform.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"
#include "ui/wizard/firstpeople.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QWizardPage>

namespace kinerja
{

namespace
{

/// A file name that every system takes.
QString fileNameFor(const QString& unit)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = unit.simplified();
    name.replace(forbidden, QStringLiteral(" "));
    name = name.simplified().left(80);
    return (name.isEmpty() ? QStringLiteral("unit") : name) + QStringLiteral(".kinerja");
}

/// The user's documents, or their home where no such folder was ever made.
QDir usualFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

} // namespace

NewUnitWizard::NewUnitWizard(
    const Clock& clock, IdSource& ids, Prompter& prompter, const WizardHelp::Show& showHelp, QWidget* parent)
    : QWizard(parent), m_clock(clock), m_ids(ids), m_prompter(prompter), m_check(clock, ids)
{
    setWindowTitle(tr("Unit kerja baru"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::NextButton, tr("&Lanjut"));
    setButtonText(QWizard::BackButton, tr("&Kembali"));
    setButtonText(QWizard::FinishButton, tr("&Buat berkas"));
    setButtonText(QWizard::CancelButton, tr("Ba&tal"));
    new WizardHelp(
        this,
        [](int page) {
            switch (page) {
            case PeoplePage: return QStringLiteral("orang");
            case PlacePage: return QStringLiteral("berkas");
            default: return QStringLiteral("mulai");
            }
        },
        showHelp);
    resize(720, 520);
    addUnitPage();
    addPeoplePage();
    addPlacePage();
}

void NewUnitWizard::addUnitPage()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Unit kerja"));
    page->setSubTitle(tr("Satu berkas memuat satu unit kerja. Semua isian dapat diperbaiki kemudian."));
    m_unit = new UnitForm(page);
    m_unit->fillFrom({});
    m_unit->collectInto(m_fresh);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_unit);
    column->addStretch();
    new AccessKeys(page);
    setPage(UnitPage, page);
}

void NewUnitWizard::addPeoplePage()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Orang pertama"));
    page->setSubTitle(
        tr("Boleh dilewati. Tempel baris dari aplikasi tabel (nama, NIP, golongan, jabatan, atasan), "
           "atau tulis satu nama per baris."));
    m_people = new QPlainTextEdit(page);
    m_people->setObjectName(QStringLiteral("orang"));
    m_people->setAccessibleName(tr("Orang pertama, satu per baris"));
    m_people->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_people->setTabChangesFocus(true);
    m_peopleFound = plainLabel({}, page);
    m_peopleFound->setObjectName(QStringLiteral("orangTerbaca"));
    m_peopleRefused = new QListWidget(page);
    m_peopleRefused->setObjectName(QStringLiteral("barisDitolak"));
    m_peopleRefused->setAccessibleName(tr("Baris yang tidak akan masuk"));
    m_peopleRefused->setWordWrap(true);
    m_peopleRefused->hide();
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_people, 2);
    column->addWidget(m_peopleFound);
    column->addWidget(m_peopleRefused, 1);
    connect(m_people, &QPlainTextEdit::textChanged, this, &NewUnitWizard::showPeopleCount);
    new AccessKeys(page);
    setPage(PeoplePage, page);
}

void NewUnitWizard::addPlacePage()
{
    auto* page = new QWizardPage(this);
    page->setTitle(tr("Tempat berkas"));
    page->setSubTitle(
        tr("Semua data unit tersimpan dalam satu berkas ini. Simpan di tempat yang Anda cadangkan."));
    m_place = new QLineEdit(page);
    m_place->setObjectName(QStringLiteral("tempatBerkas"));
    auto* browse = new QPushButton(tr("&Pilih…"), page);
    browse->setObjectName(QStringLiteral("pilihTempat"));
    auto* caption = new QLabel(tr("Ber&kas"), page);
    caption->setBuddy(m_place);
    m_place->setAccessibleName(tr("Berkas", "tempat berkas data"));
    m_complaint = plainLabel({}, page);
    m_complaint->setObjectName(QStringLiteral("keluhan"));
    m_complaint->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_place, 1);
    row->addWidget(browse);
    auto* column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(m_complaint);
    column->addStretch();
    connect(browse, &QPushButton::clicked, this, &NewUnitWizard::choosePlace);
    connect(m_place, &QLineEdit::textEdited, m_complaint, &QWidget::hide);
    new AccessKeys(page);
    setPage(PlacePage, page);
}

void NewUnitWizard::initializePage(int id)
{
    if (id == PlacePage && m_place->text().isEmpty()) {
        Unit unit;
        m_unit->collectInto(unit);
        m_place->setText(QDir::toNativeSeparators(usualFolder().filePath(fileNameFor(unit.nama))));
    }
    QWizard::initializePage(id);
}

bool NewUnitWizard::validateCurrentPage()
{
    if (currentId() == UnitPage) {
        Unit unit;
        m_unit->collectInto(unit);
        const std::vector<UnitFault> faults = checkUnit(unit);
        m_unit->showFaults(faults);
        return faults.empty();
    }
    if (currentId() == PlacePage) {
        return makeFile();
    }
    return true;
}

void NewUnitWizard::showPeopleCount()
{
    const auto table = parseClipboard(m_people->toPlainText());
    m_peopleRefused->clear();
    m_peopleRefused->addItems(table ? m_check.refused(table.value()) : QStringList());
    m_peopleRefused->setVisible(m_peopleRefused->count() > 0);
    if (!table) {
        m_peopleFound->setText(
            table.error() == TabularError::Empty ? QString() : text::sentence(table.error()));
        return;
    }
    const KolomDugaan kolom = dugaKolom(table.value());
    QStringList columns;
    for (const KolomPegawai kind : kolom.kolom) {
        columns.append(text::label(kind));
    }
    QString found = tr("%n orang terbaca. Kolom: %1.", nullptr,
        static_cast<int>(table->rows.size()) - (kolom.adaJudul ? 1 : 0))
                        .arg(columns.join(QStringLiteral(" | ")));
    if (m_peopleRefused->count() > 0) {
        found += QLatin1Char('\n') +
                 tr("✖ %n baris tidak akan masuk; perbaiki di atas, atau tambahkan nanti:", nullptr,
                     m_peopleRefused->count());
    }
    m_peopleFound->setText(found);
}

void NewUnitWizard::choosePlace()
{
    const QString chosen =
        m_prompter.saveFile(tr("Tempat berkas unit baru"), chosenPath(), tr("Berkas SKP Luring (*.kinerja)"));
    if (!chosen.isEmpty()) {
        m_place->setText(QDir::toNativeSeparators(chosen));
        m_complaint->hide();
    }
}

QString NewUnitWizard::chosenPath() const
{
    QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    const QString suffix = QStringLiteral(".kinerja");
    if (!path.isEmpty() && !path.endsWith(suffix, Qt::CaseInsensitive)) {
        path += suffix;
    }
    return path;
}

bool NewUnitWizard::makeFile()
{
    if (!m_made.isEmpty()) {
        return true;
    }
    const QString path = chosenPath();
    if (path.isEmpty()) {
        complain(tr("Isi tempat dan nama berkas."));
        return false;
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) {
        complain(
            tr("Folder “%1” tidak ada. Pilih folder lain.").arg(QDir::toNativeSeparators(folder.filePath())));
        return false;
    }
    Unit unit;
    m_unit->collectInto(unit);
    auto created = DataFile::create(path, unit, m_ids);
    if (!created) {
        complain(text::newFileSentence(created.error()) + QLatin1Char(' ') + tr("Isian Anda tetap ada."));
        return false;
    }
    const auto table = parseClipboard(m_people->toPlainText());
    if (table) {
        const FirstPeople stored = storeFirstPeople(**created, m_clock, m_ids, table.value(), m_prompter);
        if (!stored.held.isEmpty()) {
            m_prompter.tell(Prompter::Weight::Warning, tr("Sebagian orang belum tersimpan"),
                tr("Berkas sudah dibuat. Baris berikut belum masuk; tambahkan di halaman Pegawai."),
                stored.held.join(QLatin1Char('\n')));
        }
        if (!stored.noted.isEmpty()) {
            m_prompter.tell(Prompter::Weight::Warning, tr("Sebagian isian belum tersimpan"),
                tr("Orangnya sudah tersimpan, tetapi tidak seluruhnya seperti ditempel. Lengkapi di halaman "
                   "Pegawai."),
                stored.noted.join(QLatin1Char('\n')));
        }
    }
    m_made = path;
    return true;
}

void NewUnitWizard::reject()
{
    Unit typed;
    m_unit->collectInto(typed);
    const bool isEmpty = typed == m_fresh && m_people->toPlainText().trimmed().isEmpty();
    if (isEmpty || m_prompter.confirm(tr("Buang isian?"),
                       tr("Berkas unit baru belum dibuat. Yang sudah diketik di sini hilang."), tr("&Buang"),
                       tr("&Lanjutkan mengisi"))) {
        QWizard::reject();
    }
}

void NewUnitWizard::complain(const QString& sentence)
{
    m_complaint->setText(QStringLiteral("✖ ") + sentence);
    m_complaint->show();
}

QString runNewUnitWizard(
    const Clock& clock, IdSource& ids, Prompter& prompter, const WizardHelp::Show& showHelp, QWidget* parent)
{
    NewUnitWizard wizard(clock, ids, prompter, showHelp, parent);
    wizard.exec();
    return wizard.path();
}

} // namespace kinerja
