#include "tests/scenario/evaluator.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace kinerja::tests
{

namespace
{

QByteArray nameOf(ActEvaluasi act) { return "actEvaluasi" + QByteArray::number(static_cast<int>(act)); }

} // namespace

void Evaluator::evaluate(const char* nama, const char* periode)
{
    go("Evaluasi");
    chooseFirst("skpEvaluasi", nama);
    chooseFirst("periodeEvaluasi", periode);
}

void Evaluator::part(int number)
{
    auto& tabs = see<QTabWidget>("bagianEvaluasi");
    REQUIRE(tabs.isTabVisible(number - 1));
    tabs.setCurrentIndex(number - 1);
    settle();
}

QStringList Evaluator::ikiNames()
{
    part(1);
    QStringList names;
    for (const QLineEdit* field : here().findChildren<QLineEdit*>()) {
        if (field->isVisible() && field->objectName().startsWith(t("realisasi_"))) {
            names.append(field->objectName().mid(static_cast<int>(qstrlen("realisasi_"))));
        }
    }
    return names;
}

void Evaluator::answer(const std::vector<const char*>& realisasi)
{
    const QStringList names = ikiNames();
    REQUIRE(static_cast<size_t>(names.size()) == realisasi.size());
    for (size_t at = 0; at < realisasi.size(); ++at) {
        const QByteArray field = "realisasi_" + names.at(static_cast<qsizetype>(at)).toUtf8();
        type(field.constData(), realisasi[at]);
    }
}

void Evaluator::answerAll(const char* realisasi)
{
    answer(std::vector<const char*>(static_cast<size_t>(ikiNames().size()), realisasi));
}

void Evaluator::without(int iki, const char* keadaan, const char* alasan)
{
    const QByteArray name = ikiNames().at(iki - 1).toUtf8();
    const QByteArray box = "keadaan_" + name;
    choose(box.constData(), keadaan);
    if (*alasan != '\0') {
        const QByteArray reason = "alasan_" + name;
        type(reason.constData(), alasan);
    }
}

void Evaluator::rate(const char* hasilKerja, const char* perilaku)
{
    part(3);
    choose("ratingHasilKerja", hasilKerja);
    choose("ratingPerilaku", perilaku);
}

void Evaluator::note(const char* catatan)
{
    part(3);
    type("catatan", catatan);
}

void Evaluator::capaian(const char* predikat, const char* oleh, const char* dasar)
{
    click("aturCapaian");
    choose("capaian", predikat);
    type("capaianOleh", oleh);
    type("dasarCapaian", dasar);
    click("kerjakan");
}

void Evaluator::act(ActEvaluasi act) { click(nameOf(act).constData()); }

bool Evaluator::mayAct(ActEvaluasi act)
{
    const auto* button = here().findChild<QPushButton*>(QString::fromLatin1(nameOf(act)));
    return button != nullptr && button->isVisible() && button->isEnabled();
}

void Evaluator::lock(const char* tanggal)
{
    act(ActEvaluasi::Kunci);
    type("tanggalEvaluasi", tanggal);
    click("kerjakan");
}

void Evaluator::sign(ActEvaluasi role, const char* tanggal)
{
    act(role);
    type("tanggal", tanggal);
    click("catat");
}

void Evaluator::refuse(const char* tanggal, const char* alasan)
{
    act(ActEvaluasi::TidakMenandatangani);
    type("tanggalTerima", tanggal);
    type("alasanTolak", alasan);
    click("kerjakan");
}

void Evaluator::finish(const char* tanggal, const char* diterima)
{
    lock(tanggal);
    sign(ActEvaluasi::TandaTanganPenilai, tanggal);
    if (*diterima != '\0') {
        sign(ActEvaluasi::TandaTanganPegawai, diterima);
    }
}

QString Evaluator::row(const char* table, const char* words)
{
    const QAbstractItemModel& model = *see<QAbstractItemView>(table).model();
    for (int at = 0; at < model.rowCount(); ++at) {
        if (model.index(at, 0).data().toString().contains(t(words))) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                cells.append(model.index(at, column).data().toString());
            }
            return cells.join(t(" | "));
        }
    }
    FAIL("no row of " << table << " begins with " << words);
    return {};
}

void Evaluator::menu(const char* words)
{
    for (QAction* action : window().findChildren<QAction*>()) {
        if (action->text().remove(QLatin1Char('&')).startsWith(t(words))) {
            REQUIRE(action->isEnabled());
            action->trigger();
            settle();
            return;
        }
    }
    FAIL("no entry " << words);
}

void Evaluator::printEvaluasi()
{
    click("cetakEvaluasi");
    printShown();
}

void Evaluator::printShown() { m_papers = print(); }

QString Evaluator::paper(const char* word) const
{
    for (const QString& one : m_papers.split(t("=== "))) {
        if (one.section(QLatin1Char(' '), 0, 0).contains(t(word)) && one.contains(t(" ===\n"))) {
            return one.section(t(" ===\n"), 1);
        }
    }
    for (const QString& one : m_papers.split(t("=== "), Qt::SkipEmptyParts)) {
        UNSCOPED_INFO(one.section(QLatin1Char('\n'), 0, 0).toStdString());
    }
    FAIL("no paper " << word << " was printed");
    return {};
}

void closeSkp(Officer& officer, const char* alasan, const char* tanggal, const char* tujuan)
{
    officer.act(ActSkp::Tutup);
    officer.choose("alasan", alasan);
    if (*tujuan != '\0') {
        officer.choose("tujuan", tujuan);
    }
    officer.type("tanggal", tanggal);
    officer.next();
    officer.next();
}

} // namespace kinerja::tests
