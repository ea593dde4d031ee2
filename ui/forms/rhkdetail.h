#pragma once

#include "core/usecases/penyusunan/viewskp.h"
#include "ui/forms/editwatcher.h"
#include "ui/forms/phraseedit.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kinerja
{

class FieldRow;
class PhraseLine;
struct Target;

/// The fields of one RHK.
class RhkDetail : public QWidget
{
    Q_OBJECT
public:
    RhkDetail(const PhraseLibrary& library, EditWatcher& watcher, QWidget* parent);

    void setLeaderChoices(const std::vector<PilihanRhkPimpinan>& choices);
    void load(const HasilKerja& rhk, Kelompok kelompok);
    void store(HasilKerja& rhk) const;
    void setReadOnly(bool readOnly);
    /// The row of a finding's last part ("rencana", "perspektif", "rhk_pimpinan", …); null: none.
    FieldRow* rowOf(const QString& part) const;
    void clearFindings();

Q_SIGNALS:
    /// A block of a spreadsheet was pasted into the text of the RHK.
    void cellsPasted(const kinerja::CellTable& cells);

private:
    void chooseLeaderRhk(int index);

    PhraseEdit* m_rencana;
    QComboBox* m_jenis;
    QComboBox* m_klasifikasi;
    QComboBox* m_perspektif;
    QComboBox* m_pilihan; ///< the leader's RHK
    QPlainTextEdit* m_rhkPimpinan;
    QLineEdit* m_penugasan;
    QFormLayout* m_layout;
    QList<FieldRow*> m_rows;
    /// The row of the leader's RHK that is meant; 0: none that can be chosen.
    int rowOfRef(const QString& ref) const;

    QString m_ref;
    Kelompok m_kelompok = Kelompok::JaJf;
};

/// The fields of one IKI.
class IkiDetail : public QWidget
{
    Q_OBJECT
public:
    IkiDetail(const PhraseLibrary& library, EditWatcher& watcher, QWidget* parent);

    void load(const Indikator& iki, Kelompok kelompok, Pendekatan pendekatan);
    void store(Indikator& iki) const;
    void setReadOnly(bool readOnly);
    FieldRow* rowOf(const QString& part) const;
    void clearFindings();
    /// Once its findings are shown: what is said as a finding is not said again as a hint.
    void settleHint();

private:
    void explainTarget();
    QString aboutTarget() const;
    QString understood(const Target& target) const;

    PhraseEdit* m_indikator;
    QComboBox* m_aspek;
    PhraseLine* m_target;
    QLabel* m_terbaca; ///< what was understood of the target
    QComboBox* m_arah;
    QComboBox* m_sifat;
    QList<FieldRow*> m_rows;
    Pendekatan m_pendekatan = Pendekatan::Kuantitatif;
};

} // namespace kinerja
