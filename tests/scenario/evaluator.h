#pragma once

#include "core/usecases/evaluasi/evaluasiacts.h"
#include "tests/scenario/officer.h"

namespace kinerja::tests
{

/// The same officer at the end of a period: what is done on the pages Evaluasi and Evaluasi unit, by their
/// own fields and buttons, and the papers of it as they are printed.
class Evaluator : public Officer
{
public:
    using Officer::act;
    using Officer::Officer;

    /// The year that all pages show.
    void year(const char* tahun) { chooseFirst("tahun", tahun); }
    /// Opens an evaluation on the page Evaluasi: both words begin those of the choice.
    void evaluate(const char* nama, const char* periode);
    /// Turns to a part by its number: 1 penilaian diri … 6 keberatan.
    void part(int number);
    /// Answers every IKI with a realisasi, in the order of the form.
    void answer(const std::vector<const char*>& realisasi);
    void answerAll(const char* realisasi);
    /// Says of one IKI why there is nothing; `iki` from 1 over the whole form.
    void without(int iki, const char* keadaan, const char* alasan = "");
    void rate(const char* hasilKerja, const char* perilaku);
    void note(const char* catatan);
    void capaian(const char* predikat, const char* oleh = "", const char* dasar = "");
    void act(ActEvaluasi act);
    bool mayAct(ActEvaluasi act);
    void lock(const char* tanggal = "");
    /// By the penilai, the pegawai or the atasan, as the act says.
    void sign(ActEvaluasi act, const char* tanggal);
    void refuse(const char* tanggal, const char* alasan);
    /// Locked, and signed by the penilai and, where a day is given, by the pegawai.
    void finish(const char* tanggal, const char* diterima = "");
    /// An entry of the menus whose words begin so.
    void menu(const char* words);
    /// All that a row of a table says whose first text contains these words.
    QString row(const char* table, const char* words);
    /// How the evaluation stands, as the page says it.
    QString state() { return reads("ringkasanEvaluasi"); }
    QString said() { return reads("jawabanEvaluasi"); }

    /// Prints all papers of the evaluation that is shown.
    void printEvaluasi();
    /// Prints what a preview shows.
    void printShown();
    /// One of the papers that were printed last, by a word of its file's name.
    QString paper(const char* word) const;

private:
    QStringList ikiNames();

    QString m_papers;
};

/// Closes the SKP that is shown there by the wizard, up to that day; the wizard's last page is left open.
void closeSkp(Officer& officer, const char* alasan, const char* tanggal, const char* tujuan = "");

} // namespace kinerja::tests
