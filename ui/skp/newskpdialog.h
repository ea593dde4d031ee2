#pragma once

#include "core/storage/lists.h"
#include "core/usecases/penyusunan/createskp.h"
#include "ui/forms/inputdialog.h"
#include "ui/shell/pagecontext.h"

#include <set>

class QComboBox;
class QLabel;

namespace kinerja
{

class DateField;

/// A new SKP: whose, how, from when, and who is penilai; everything is proposed from the person. Creates it
/// and closes.
class NewSkpDialog : public InputDialog
{
    Q_OBJECT
public:
    /// Begins with that person, or with the next one without an SKP of the year where they have theirs.
    NewSkpDialog(const PageContext& context, const PegawaiKunci& pegawai, QWidget* parent = nullptr);

    /// The SKP that was made; empty before.
    const SkpKunci& made() const { return m_made; }

Q_SIGNALS:
    void created(const kinerja::SkpKunci& kunci);

private:
    struct People {
        std::vector<PegawaiRow> all;
        std::set<PegawaiKunci> withSkp; ///< of the year, and not closed
    };

    void fillPeople(const People& people, const PegawaiKunci& chosen);
    /// The row of whom to begin with.
    int firstRow(const People& people, const PegawaiKunci& chosen) const;
    void askProposal();
    void show(const CreateSkp& proposal);
    /// Says where the days meet another SKP of that person in the same `sebagai`.
    void showOverlap();
    void create();
    /// Says whom it does not find, rather than take somebody else.
    bool refusesTyped();

    PageContext m_context;
    QComboBox* m_pegawai;
    QComboBox* m_sebagai;
    QComboBox* m_kelompok;
    QComboBox* m_pendekatan;
    DateField* m_mulai;
    DateField* m_selesai;
    QComboBox* m_penilai;
    QComboBox* m_atasan;
    QLabel* m_trouble;
    std::vector<SkpRow> m_others; ///< of that person, one a chain
    int m_pendingProposals = 0;
    bool m_createWhenProposed = false;
    SkpKunci m_made;
};

} // namespace kinerja
