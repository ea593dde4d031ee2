#pragma once

#include "core/common/idsource.h"
#include "core/usecases/pegawai/savepegawai.h"
#include "ui/people/pegawaiform.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;

namespace kinerja
{

/// One person beside the list: the form, stored as it is filled, and the acts on that person.
class PegawaiDetail : public QWidget
{
    Q_OBJECT
public:
    explicit PegawaiDetail(const PageContext& context, QWidget* parent = nullptr);

    void setGolongan(const GolonganTable& golongan);
    void setPeople(const std::shared_ptr<const DaftarPilihan>& people);
    /// Shows a person; what was typed of the former one is stored first.
    void showPegawai(const PegawaiKunci& kunci);
    /// An empty form; the person exists as soon as a name was entered.
    void startNew(const Unit& unit);
    void showNothing();
    /// Stores what is still being typed.
    void flush() { m_form->flush(); }
    /// The file has changed: shows the person anew, unless the change came from here.
    void onChanged(const ChangeSet& changes);
    /// Of the person shown; empty while it is a new one that was not stored yet.
    PegawaiKunci kunci() const { return m_isNew ? PegawaiKunci() : m_pegawai.kunci; }
    /// What was typed of whomever and can't be stored as it is, a sentence each.
    QStringList unfinished() const;

Q_SIGNALS:
    /// The officer wants to go back to a person.
    void wanted(const kinerja::PegawaiKunci& kunci);
    void created(const kinerja::PegawaiKunci& kunci);

private:
    /// What was typed of a person and is not in the file.
    struct Rest {
        Pegawai draft;
        std::vector<PegawaiFault> faults; ///< why some of its fields were refused
        QStringList texts;                ///< typed and no date
        bool isNew = false;               ///< nothing of this person is in the file
        bool isWhole = false;             ///< the disk refused all of it; the window's bar says so
    };

    void buildButtons();
    void buildRest();
    /// Stores what is shown before another one is, and notes what can't be stored.
    void leave();
    std::optional<Rest> restOfShown() const;
    static QStringList sentences(const Rest& rest);
    /// Of somebody who is not shown; null where there is none.
    const Rest* otherRest() const;
    void showRest();
    void goToRest();
    void dropRest();
    void load(const PegawaiKunci& kunci);
    void display(const Pegawai& pegawai, bool isNew);
    void store();
    void onStored(const Pegawai& draft, const Result<Outcome<SavedPegawai>, Refused<PegawaiFault>>& answer);
    void updateState();
    static QString newSentence();
    static QString storedSentence();

    PageContext m_context;
    Pegawai m_pegawai; ///< as last read or stored
    Pegawai m_sent;    ///< as last read or given to be stored
    RandomIdSource m_ids;
    std::map<QString, Rest> m_rest; ///< by kunci
    GolonganTable m_golongan;
    std::shared_ptr<const DaftarPilihan> m_people;
    int m_asked = 0; ///< the saves are numbered: one that waits may give way to the next, unanswered
    int m_answered = 0;
    bool m_isNew = false;
    bool m_active = false;
    bool m_isLoaded = false; ///< the form shows the person, no longer the one before
    PegawaiForm* m_form;
    QLabel* m_title;
    QWidget* m_restBar;
    QLabel* m_restText;
    std::vector<QPushButton*> m_acts;
    QPushButton* m_career; ///< only reads
};

} // namespace kinerja
