#pragma once

#include "ui/forms/skpform.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kinerja
{

class DateField;
class FieldRow;
class FindingLine;

/// Dialog kinerja (T1, Pasal 5): all dialogues of one SKP and the fields of the chosen one.
class DialogForm : public SkpForm
{
    Q_OBJECT
public:
    using Confirm = std::function<bool(const QString& what)>;
    DialogForm(const Clock& clock, Confirm confirm, QWidget* parent = nullptr);

    void setView(const SkpView& view) override;
    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;
    void showFindings(const std::vector<Finding>& findings) override;
    bool goTo(const QString& kolom) override;

Q_SIGNALS:
    void printWanted();
    /// The chosen dialogue is wanted for several people, each with an entry of their own.
    void applyToManyWanted(const kinerja::DialogKinerja& dialog);

private:
    void buildFields(QWidget* fields);
    void add();
    void removeCurrent();
    void rebuild(int select);
    void label(int row);
    void showFindingsOfCurrent();
    void showCurrent();
    DialogKinerja shown() const;
    std::vector<DialogKinerja> all() const;

    FieldRow* rowOf(const QString& part) const;

    const Clock& m_clock;
    Confirm m_confirm;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_many;
    QPushButton* m_print;
    FindingLine* m_finding;
    QWidget* m_fields;
    DateField* m_tanggal;
    QLineEdit* m_tempat;
    QComboBox* m_jenis;
    QLineEdit* m_peserta;
    QPlainTextEdit* m_hasilKerja;
    QPlainTextEdit* m_perilaku;
    QPlainTextEdit* m_klarifikasi;
    QPlainTextEdit* m_tindakLanjut;
    /// By the name of the part in a package; those of which a finding may speak.
    std::vector<std::pair<QString, FieldRow*>> m_rows;
    std::vector<Finding> m_findings;
    std::vector<DialogKinerja> m_dialogs;
    int m_shown = -1;
    QStringList m_participants;
    QString m_place;
    bool m_readOnly = false;
};

} // namespace kinerja
