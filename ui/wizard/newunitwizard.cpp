#include "ui/wizard/newunitwizard.h"

#include "core/usecases/golonganberlaku.h"
#include "core/usecases/importpegawairows.h"
#include "ui/forms/accesskeys.h"
#include "ui/forms/labels.h"
#include "ui/people/unitform.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QWizardPage>

#include <algorithm>

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

QString said(const BarisPegawai& row, const TemuanBaris& finding)
{
    return NewUnitWizard::tr("Baris %1: %2").arg(QString::number(row.baris + 1), text::sentence(finding));
}

QString whyRefused(const BarisPegawai& row)
{
    const auto worst = std::find_if(row.temuan.begin(), row.temuan.end(),
        [](const TemuanBaris& finding) { return isGalat(finding.kind); });
    return said(row, *worst);
}

QString doubledName(const BarisPegawai& row)
{
    return NewUnitWizard::tr("Baris %1: %2, nama yang sudah ada di baris lain.")
        .arg(QString::number(row.baris + 1), row.pegawai.nama);
}

bool needsDecisionOf(const BarisPegawai& row)
{
    return row.nasib != NasibBaris::Galat &&
           std::any_of(row.temuan.begin(), row.temuan.end(),
               [](const TemuanBaris& finding) { return needsDecision(finding.kind); });
}

/// Whether rows that may be of one and the same person are stored as people of their own.
bool storeDoubled(Prompter& prompter, const std::vector<BarisPegawai>& rows)
{
    constexpr qsizetype mostNamed = 12;
    QStringList lines;
    for (const BarisPegawai& row : rows) {
        if (needsDecisionOf(row)) {
            lines.append(doubledName(row));
        }
    }
    if (lines.isEmpty()) {
        return false;
    }
    const auto more = static_cast<int>(lines.size() - mostNamed);
    lines = lines.mid(0, mostNamed);
    if (more > 0) {
        lines.append(NewUnitWizard::tr("… dan %n baris lain.", nullptr, more));
    }
    lines.append(NewUnitWizard::tr("Apakah mereka memang orang lain yang senama?"));
    return prompter.confirm(NewUnitWizard::tr("Nama yang sama dua kali"), lines.join(QLatin1Char('\n')),
        NewUnitWizard::tr("&Simpan sebagai orang lain"), NewUnitWizard::tr("&Lewati baris itu"));
}

/// What became of pasted people, by row.
struct Stored {
    QStringList held;  ///< not stored, or left out as doubled
    QStringList noted; ///< stored, but not as it was pasted
};

Stored storePeople(
    DataFile& file, const Clock& clock, IdSource& ids, const CellTable& table, Prompter& prompter)
{
    const KolomDugaan kolom = dugaKolom(table);
    Session session{file, clock, ids, {}};
    GolonganTable golongan;
    const auto preview = file.read([&](Reader& reader) {
        golongan = golonganBerlaku(reader, clock.today());
        return previewPegawaiRows(reader, golongan, table, kolom);
    });
    if (!preview) {
        return {{text::sentence(preview.error())}, {}};
    }
    const bool doubled = storeDoubled(prompter, preview.value());
    Stored stored;
    std::set<size_t> chosen;
    for (const BarisPegawai& row : preview.value()) {
        if (row.nasib == NasibBaris::Galat) {
            stored.held.append(whyRefused(row));
        } else if (needsDecisionOf(row) && !doubled) {
            stored.held.append(doubledName(row));
        } else {
            chosen.insert(row.baris);
            for (const TemuanBaris& finding : row.temuan) {
                if (!needsDecision(finding.kind) && finding.kind != TemuanBaris::Kind::TanpaNomor) {
                    stored.noted.append(said(row, finding));
                }
            }
        }
    }
    const auto imported = importPegawaiRows(session, golongan, {table, kolom, chosen});
    if (!imported && imported.error().kind == Refused<ImportRowFault>::Kind::Storage) {
        stored.held.append(text::sentence(imported.error().storage));
        stored.noted.clear();
    }
    return stored;
}

} // namespace

NewUnitWizard::NewUnitWizard(
    const Clock& clock, IdSource& ids, Prompter& prompter, const WizardHelp::Show& showHelp, QWidget* parent)
    : QWizard(parent), m_clock(clock), m_ids(ids), m_prompter(prompter)
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
    Unit fresh;
    m_unit->fillFrom(fresh);
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
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_people, 1);
    column->addWidget(m_peopleFound);
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
    m_peopleFound->setText(tr("%n orang terbaca. Kolom: %1.", nullptr,
        static_cast<int>(table->rows.size()) - (kolom.adaJudul ? 1 : 0))
                               .arg(columns.join(QStringLiteral(" | "))));
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
        complain(text::sentence(created.error()));
        return false;
    }
    const auto table = parseClipboard(m_people->toPlainText());
    if (table) {
        const Stored stored = storePeople(**created, m_clock, m_ids, table.value(), m_prompter);
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
