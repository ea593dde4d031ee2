#include "tests/scenario/officer.h"

#include "core/usecases/file/exportpaket.h"
#include "core/usecases/file/importpaket.h"
#include "ui/forms/datefield.h"
#include "ui/print/previewwidget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFile>
#include <QFocusEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>
#include <QWizard>

namespace kinerja::tests
{

namespace
{

QString describe(const QWidget& host)
{
    QStringList names;
    for (const QWidget* one : host.findChildren<QWidget*>()) {
        if (one->isVisible() && !one->objectName().isEmpty() && !one->objectName().startsWith(t("qt_"))) {
            names.append(one->isEnabled() ? one->objectName() : one->objectName() + t(" (disabled)"));
        }
    }
    return names.join(t(", "));
}

/// The text of an item with those of the items beneath it.
QModelIndex indexWith(const QAbstractItemModel& model, const QString& words, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString().contains(words)) {
            return index;
        }
        if (const QModelIndex below = indexWith(model, words, index); below.isValid()) {
            return below;
        }
    }
    return {};
}

} // namespace

Officer::Officer(const char* fixture, QDate today)
    : m_clock(today), m_path(m_folder.filePath(QStringLiteral("unit.kinerja")))
{
    QFile package(QStringLiteral(SKP_TEST_DIR "/fixtures/%1.json").arg(t(fixture)));
    REQUIRE(package.open(QIODevice::ReadOnly));
    const auto unit = unitOfPaket(package);
    REQUIRE(unit);
    auto file = DataFile::create(m_path, unit.value(), m_ids);
    REQUIRE(file);
    Session session{*file.value(), m_clock, m_ids, {}};
    const auto imported = importPaket(session, {package, CaraImpor::Lakukan});
    REQUIRE(imported);
    file.value().reset();
    open();
}

Officer::Officer(const std::function<void(TempFile&)>& fill, QDate today)
    : m_clock(today), m_path(m_folder.filePath(QStringLiteral("unit.kinerja")))
{
    TempFile unit;
    fill(unit);
    m_ids = unit.ids;
    unit.file.reset();
    REQUIRE(QFile::copy(unit.path, m_path));
    open();
}

Officer::~Officer()
{
    if (qEnvironmentVariableIsSet("SKP_WRITE_GOLDENS") && !m_golden.isEmpty()) {
        keepAsFixture();
    }
}

void Officer::keepAsFixture()
{
    m_window.reset();
    const QString story = m_golden.section(QLatin1Char('-'), 0, 0);
    QFile package(QStringLiteral(SKP_TEST_DIR "/fixtures/kisah/%1.json").arg(story));
    const auto file = DataFile::open(m_path, OpenMode::ReadOnly, m_clock, m_ids);
    if (!file || !package.open(QIODevice::WriteOnly) || !exportPaket(**file, package, {})) {
        qWarning("the fixture of this story was not written");
    }
}

void Officer::open()
{
    m_window.reset();
    m_window = std::make_unique<ProgramWindow>(m_clock, m_ids, StorageService::Threading::Inline);
    auto prompter = std::make_unique<ScriptedPrompter>();
    m_prompter = prompter.get();
    window().setPrompter(std::move(prompter));
    window().resize(1280, 720);
    window().show();
    window().openFile(m_path);
    REQUIRE(window().storage().isOpen());
    settle();
}

void Officer::comesBackOn(QDate day)
{
    window().close();
    m_clock.setDay(day);
    open();
}

QWidget& Officer::here()
{
    QWidget* top = &window();
    for (QDialog* dialog : window().findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            top = dialog; // the one opened last is the last child
        }
    }
    return *top;
}

QWidget& Officer::find(const char* name, const QMetaObject& type)
{
    std::vector<QWidget*> found;
    for (QWidget* one : here().findChildren<QWidget*>(t(name))) {
        if (one->isVisible() && type.cast(one) != nullptr) {
            found.push_back(one);
        }
    }
    if (found.size() != 1) {
        FAIL(found.size() << " visible " << type.className() << ' ' << name
                          << " among: " << describe(here()).toStdString());
    }
    return *found.front();
}

void Officer::go(const char* page)
{
    auto& side = see<QListWidget>("daftarHalaman");
    const QList<QListWidgetItem*> items = side.findItems(t(page), Qt::MatchExactly);
    REQUIRE(items.size() == 1);
    if (side.currentItem() == items.front()) {
        return;
    }
    side.setCurrentItem(items.front());
    settle();
}

void Officer::tab(const char* title)
{
    auto& tabs = see<QTabWidget>("bagianSkp");
    for (int at = 0; at < tabs.count(); ++at) {
        if (tabs.tabToolTip(at) == t(title)) {
            tabs.setCurrentIndex(at);
            settle();
            return;
        }
    }
    FAIL("no tab " << title);
}

void Officer::leave(QWidget& field)
{
    // Tab closes the list of proposals before it leaves the field.
    const auto* line = qobject_cast<QLineEdit*>(&field);
    if (line != nullptr && line->completer() != nullptr && line->completer()->popup() != nullptr) {
        line->completer()->popup()->hide();
    }
    QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&field, &out);
    settle();
}

void Officer::settle()
{
    // What was just made is laid out and shown by posted events.
    QCoreApplication::processEvents();
}

void Officer::click(const char* name)
{
    auto& button = see<QAbstractButton>(name);
    INFO(name << " among " << describe(here()).toStdString());
    REQUIRE(button.isEnabled());
    button.click();
    settle();
}

void Officer::type(const char* name, const char* text)
{
    QWidget* field = &see<QWidget>(name);
    INFO(name);
    REQUIRE(field->isEnabled());
    if (auto* edit = qobject_cast<QPlainTextEdit*>(field)) {
        REQUIRE_FALSE(edit->isReadOnly());
        edit->selectAll();
    } else {
        // Dates and people are lines with something around them.
        auto* line = qobject_cast<QLineEdit*>(field);
        line = line != nullptr ? line : field->findChild<QLineEdit*>();
        REQUIRE(line != nullptr);
        REQUIRE_FALSE(line->isReadOnly());
        line->selectAll();
        field = line;
    }
    if (*text == '\0') {
        QTest::keyClick(field, Qt::Key_Delete);
    }
    QTest::keyClicks(field, t(text));
    leave(*field);
}

void Officer::choose(const char* name, const char* word)
{
    auto& box = see<QComboBox>(name);
    INFO(name << ": " << word);
    REQUIRE(box.isEnabled());
    const int index = box.findText(t(word), Qt::MatchExactly | Qt::MatchCaseSensitive);
    QStringList all;
    for (int at = 0; at < box.count(); ++at) {
        all.append(box.itemText(at));
    }
    INFO(all.join(t(" | ")).toStdString());
    REQUIRE(index >= 0);
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
    settle();
}

void Officer::chooseFirst(const char* name, const char* words)
{
    const auto& box = see<QComboBox>(name);
    for (int at = 0; at < box.count(); ++at) {
        if (box.itemText(at).startsWith(t(words))) {
            choose(name, box.itemText(at).toUtf8().constData());
            return;
        }
    }
    FAIL("no choice of " << name << " begins with " << words);
}

void Officer::pick(const char* list, const char* words)
{
    auto& view = see<QAbstractItemView>(list);
    const QModelIndex index = indexWith(*view.model(), t(words));
    INFO(rows(list).join(t(" | ")).toStdString());
    REQUIRE(index.isValid());
    view.setCurrentIndex(index);
    settle();
}

QString Officer::reads(const char* name)
{
    QWidget* widget = &see<QWidget>(name);
    if (const auto* label = qobject_cast<QLabel*>(widget)) {
        return label->text();
    }
    if (const auto* box = qobject_cast<QComboBox*>(widget)) {
        return box->currentText();
    }
    if (const auto* edit = qobject_cast<QPlainTextEdit*>(widget)) {
        return edit->toPlainText();
    }
    if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
        return button->text();
    }
    const auto* line = qobject_cast<QLineEdit*>(widget);
    line = line != nullptr ? line : widget->findChild<QLineEdit*>();
    REQUIRE(line != nullptr);
    return line->text();
}

QStringList Officer::rows(const char* list)
{
    const QAbstractItemModel& model = *see<QAbstractItemView>(list).model();
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row, 0).data().toString());
    }
    return all;
}

void Officer::fillRow(const char* table, int row, const std::vector<const char*>& cells)
{
    auto& view = see<QTableWidget>(table);
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
        const QString text = t(cells[static_cast<size_t>(column)]);
        if (auto* box = qobject_cast<QComboBox*>(view.cellWidget(row, column))) {
            REQUIRE(box->findText(text) >= 0);
            box->setCurrentText(text);
        } else {
            view.item(row, column)->setText(text);
        }
    }
}

void Officer::fillCell(const char* table, int row, int column, const char* text)
{
    QAbstractItemModel& model = *see<QTableView>(table).model();
    INFO(table << ' ' << row << ' ' << column);
    REQUIRE(model.setData(model.index(row, column), t(text), Qt::EditRole));
    settle();
}

void Officer::tick(const char* group)
{
    auto& box = see<QGroupBox>(group);
    REQUIRE(box.isEnabled());
    box.setChecked(true);
    settle();
}

void Officer::next()
{
    auto* wizard = qobject_cast<QWizard*>(&here());
    REQUIRE(wizard != nullptr);
    for (const QWizard::WizardButton which :
        {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton}) {
        if (QAbstractButton* button = wizard->button(which); button->isVisible()) {
            REQUIRE(button->isEnabled());
            button->click();
            settle();
            return;
        }
    }
    FAIL("the wizard leads nowhere");
}

void Officer::fillRole(const char* nama, int column, const char* peran)
{
    QAbstractItemModel& model = *see<QTableView>("matriks").model();
    int row = 0;
    while (row < model.rowCount() && !model.headerData(row, Qt::Vertical).toString().contains(t(nama))) {
        ++row;
    }
    REQUIRE(row < model.rowCount());
    CHECK(model.setData(model.index(row, column), t(peran), Qt::EditRole));
}

void Officer::act(ActSkp act)
{
    click(QByteArray("act" + QByteArray::number(static_cast<int>(act))).constData());
}

bool Officer::mayAct(ActSkp act)
{
    const auto name = QStringLiteral("act%1").arg(static_cast<int>(act));
    const auto* button = here().findChild<QAbstractButton*>(name);
    return button != nullptr && button->isVisible() && button->isEnabled();
}

void Officer::addPegawai(const std::vector<std::pair<const char*, const char*>>& fields)
{
    go("Pegawai");
    click("tambah");
    for (const auto& [name, text] : fields) {
        QWidget& field = see<QWidget>(name);
        auto* box = qobject_cast<QComboBox*>(&field);
        if (qobject_cast<QAbstractButton*>(&field) != nullptr) {
            click(name);
        } else if (box != nullptr && !box->isEditable()) {
            choose(name, text);
        } else {
            type(name, text);
        }
    }
}

void Officer::newSkp(const char* nama, const std::vector<std::pair<const char*, const char*>>& choices)
{
    go("Penyusunan SKP");
    click("skpBaru");
    choose("pegawai", nama);
    for (const auto& [name, word] : choices) {
        qobject_cast<DateField*>(&see<QWidget>(name)) != nullptr ? type(name, word) : choose(name, word);
    }
    click("buat");
}

void Officer::showSkp(const char* nama)
{
    go("Penyusunan SKP");
    pick("daftarSkp", nama);
}

void Officer::dialog(const char* tanggal, const char* jenis)
{
    tab("Dialog kinerja");
    click("dialogBaru");
    type("tanggalDialog", tanggal);
    choose("jenisDialog", jenis);
    type("tempatDialog", "Ruang rapat");
    type("ekspektasiHasilKerja", "Pelayanan selesai tepat waktu dan terdokumentasi lengkap.");
    type("ekspektasiPerilaku", "Ramah kepada pengguna layanan dan disiplin waktu.");
}

void Officer::rhk(const char* rencana, const char* rhkPimpinan)
{
    tab("b. RHK dan IKI");
    click("rhkBaru");
    type("rencana", rencana);
    choose("pilihanRhkPimpinan", rhkPimpinan);
}

void Officer::iki(const char* indikator, const char* target)
{
    click("ikiBaru");
    type("indikator", indikator);
    if (target != nullptr) {
        type("target", target);
    }
}

void Officer::rest()
{
    tab("g. Perilaku kerja");
    type("ekspektasi_loyal", "Hadir apel pagi setiap Senin");
    tab("h. Lampiran");
    click("tambah_dukungan_sumber_daya");
    type("dukungan_sumber_daya_1", "Satu tensimeter digital");
    click("tambah_skema_pertanggungjawaban");
    type("skema_pertanggungjawaban_1", "Laporan bulanan kepada pimpinan");
    click("tidakAda_konsekuensi");
}

void Officer::set(const Penetapan& penetapan)
{
    click("kePenetapan");
    act(ActSkp::Ajukan);
    act(ActSkp::Setujui);
    type("tanggal", penetapan.tanggal);
    if (*penetapan.alasanTerlambat != '\0') {
        type("alasanTerlambat", penetapan.alasanTerlambat);
    }
    click("kerjakan");
    for (const ActSkp signature : {ActSkp::TandaTanganPegawai, ActSkp::TandaTanganPenilai}) {
        act(signature);
        type("tanggal", penetapan.tanggal);
        click("catat");
    }
}

void openPenetapan(Officer& officer, const char* nama)
{
    officer.showSkp(nama);
    officer.click("kePenetapan");
}

} // namespace kinerja::tests
