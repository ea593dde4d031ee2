#pragma once

#include "core/usecases/savepegawai.h"
#include "ui/people/pegawaiform.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

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
    const PegawaiKunci& kunci() const { return m_pegawai.kunci; }

Q_SIGNALS:
    void created(const kinerja::PegawaiKunci& kunci);

private:
    void buildButtons();
    void load(const PegawaiKunci& kunci);
    void display(const Pegawai& pegawai);
    void store();
    void onStored(const Pegawai& draft, const Result<Outcome<SavedPegawai>, Refused<PegawaiFault>>& answer);
    void updateState();

    PageContext m_context;
    Pegawai m_pegawai; ///< as last read or stored
    GolonganTable m_golongan;
    std::shared_ptr<const DaftarPilihan> m_people;
    int m_asked = 0; ///< the saves are numbered: one that waits may give way to the next, unanswered
    int m_answered = 0;
    bool m_creating = false; ///< a first save is under way, its kunci not known yet
    bool m_again = false;    ///< something was typed meanwhile
    bool m_active = false;
    PegawaiForm* m_form;
    QLabel* m_title;
    std::vector<QPushButton*> m_acts;
};

} // namespace kinerja
