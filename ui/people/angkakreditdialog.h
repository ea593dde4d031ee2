#pragma once

#include "core/domain/pegawai/pegawai.h"
#include "core/usecases/tindaklanjut/gatherangkakredit.h"
#include "core/usecases/tindaklanjut/saveangkakredit.h"
#include "ui/forms/inputdialog.h"
#include "ui/shell/pagecontext.h"

#include <map>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace kinerja
{

class FieldRow;

/// Angka kredit of one functional official: opening balances, earlier conversions, number and date of the
/// three papers, and what the evaluations of the year that is shown give. Stores what is entered and closes.
class AngkaKreditDialog : public InputDialog
{
    Q_OBJECT
public:
    AngkaKreditDialog(const PageContext& context, const Pegawai& pegawai, QWidget* parent);
    /// Reads that pegawai and opens it.
    static void openFor(const PageContext& context, const PegawaiKunci& kunci, QWidget* parent);

private:
    using Kolom = AngkaKreditFault::Kolom;
    /// What the year's evaluations give; nothing where no row counts.
    using Tahun = std::optional<AngkaKreditPaper>;

    void buildBalances(QFormLayout* form);
    void addBalance(QFormLayout* form, Kolom kolom, const QString& label, QString AngkaKredit::*member);
    void readYear();
    void showYear();
    void editEarlier();
    void editPapers();
    void takeLists();
    void editedLists();
    AngkaKredit collect() const;
    void store();
    void say(const std::vector<AngkaKreditFault>& faults);
    void complain(const QString& sentence);

    struct Balance {
        FieldRow* row;
        QLineEdit* field;
        QString AngkaKredit::*member;
    };

    PageContext m_context;
    Pegawai m_pegawai;
    AngkaKredit m_draft; ///< lists as edited in their own dialogues
    std::map<Kolom, Balance> m_balances;
    Tahun m_tahun; ///< as stored; its sums follow what is entered
    QLabel* m_year;
    QLabel* m_lists;
    QLabel* m_complaint;
};

} // namespace kinerja
