#pragma once

#include "app/window/window.h"
#include "core/usecases/penetapan/viewpenetapan.h"
#include "tests/support/fixedclock.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/tempfile.h"
#include "ui/print/renderoptions.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QWidget>

#include <functional>

namespace kinerja::tests
{

/// What the penetapan of one SKP is to say on paper and in the signatures.
struct Penetapan {
    const char* tanggal = "";         ///< on the form and of both signatures
    const char* alasanTerlambat = ""; ///< typed where it is asked for
};

/// Somebody at the real window: sees only what is visible, touches only what is enabled, turns from page to
/// page by the side bar. A field or button that cannot be reached fails the test with what could be seen
/// instead.
class Officer
{
public:
    /// Opens a data file that was made from a package of this folder's fixtures.
    Officer(const char* fixture, QDate today);
    /// Opens a data file that was filled so: what other programs and many days have brought.
    Officer(const std::function<void(TempFile&)>& fill, QDate today);
    ~Officer();

    /// Another day comes; the window is opened anew, as people do.
    void comesBackOn(QDate day);

    void go(const char* page);
    /// By the whole title, which stands in its tip.
    void tab(const char* title);
    void click(const char* name);
    void type(const char* name, const char* text);
    void choose(const char* name, const char* word);
    /// The choice whose words begin so.
    void chooseFirst(const char* name, const char* words);
    /// Says that the thing in a group that may be left out is to be done.
    void tick(const char* group);
    /// The wizard's button that leads on: next page, the act itself, or the end.
    void next();
    /// Opens a row of a list, tree or table whose first text contains these words.
    void pick(const char* list, const char* words);
    /// What a label, field or list shows.
    QString reads(const char* name);
    QStringList rows(const char* list);
    /// Types into the cells of a row of the table; a cell with a box in it gets that choice.
    void fillCell(const char* table, int row, int column, const char* text);
    void fillRow(const char* table, int row, const std::vector<const char*>& cells);
    /// Types into the cell of the matrix in the row of that person.
    void fillRole(const char* nama, int column, const char* peran);
    void act(ActSkp act);
    bool mayAct(ActSkp act);

    /// Adds a person on the page Pegawai: pairs of field and text, or of field and choice.
    void addPegawai(const std::vector<std::pair<const char*, const char*>>& fields);
    /// Makes an SKP from what the window proposes for the person.
    void newSkp(const char* nama, const std::vector<std::pair<const char*, const char*>>& choices = {});
    void showSkp(const char* nama);
    void dialog(const char* tanggal, const char* jenis = "Penetapan");
    void rhk(const char* rencana, const char* rhkPimpinan);
    void iki(const char* indikator, const char* target = nullptr);
    /// Steps g and h.
    void rest();
    /// From the SKP that is shown: submits, approves, records both signatures.
    void set(const Penetapan& penetapan);

    /// The files that SKP_PAGES gets begin with this.
    void callStory(const char* name) { m_story = QString::fromLatin1(name); }
    /// Saves what the page Cetak shows as PDF, and gives the text of all of it as pdftotext lays it out.
    QString print(Paper paper = Paper::A4);
    QStringList printed() const { return m_printed; } ///< the file names of the last print
    /// Prints on A4 and F4, and compares each with the golden that a person has read. SKP_WRITE_GOLDENS
    /// writes the goldens anew, SKP_PAGES names a folder that gets the pages for looking at.
    void expectPrinted(const char* golden);

    ScriptedPrompter& answers() { return *m_prompter; }
    MainWindow& window() { return m_window->window(); }
    QWidget& here();
    template <class W> W& see(const char* name)
    {
        return *qobject_cast<W*>(&find(name, W::staticMetaObject));
    }

protected:
    QWidget& find(const char* name, const QMetaObject& type);
    void leave(QWidget& field);
    static void settle();

private:
    /// Writes the unit as it is at the end of the story as a package, by the first word of its
    /// goldens.
    void keepAsFixture();
    void open();

    QTemporaryDir m_folder;
    FixedClock m_clock;
    SequentialIds m_ids;
    QString m_path;
    std::unique_ptr<ProgramWindow> m_window;
    ScriptedPrompter* m_prompter = nullptr;
    QStringList m_printed;
    QString m_golden;
    QString m_story;
};

/// Opens the SKP of that name, whose text in the list begins so, on the page Penetapan.
void openPenetapan(Officer& officer, const char* nama);

} // namespace kinerja::tests
