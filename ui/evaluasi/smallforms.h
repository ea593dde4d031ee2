#pragma once

#include "core/usecases/evaluasi/lockevaluasi.h"
#include "core/usecases/evaluasi/savecapaian.h"
#include "core/usecases/evaluasi/signevaluasi.h"
#include "ui/penetapan/actform.h"

class QCheckBox;
class QLabel;

namespace kinerja
{

class NameEdit;
class StorageService;

/// Place, date and post that the locked papers of an evaluation bear.
class LockForm : public ActForm
{
    Q_OBJECT
public:
    LockForm(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);
    /// `selesai`: the last day that is evaluated; a lock before it is warned of.
    void start(const QString& tempat, const PilihanPenilai& jabatan, QDate selesai);
    /// The posts in which the penilai may sign on the day of the form; asked for where there are several.
    void setJabatan(const PilihanPenilai& jabatan);
    QDate tanggal() const;        ///< as typed; null: none
    LockEvaluasi command() const; ///< without the evaluation

Q_SIGNALS:
    void tanggalEdited();

private:
    void showDini();

    const Clock& m_clock;
    QDate m_selesai;
    DateField* m_tanggal;
    QLineEdit* m_tempat;
    QComboBox* m_jabatan;
    FieldRow* m_jabatanRow;
    QLabel* m_dini; ///< that the period is not over yet
};

/// How the pegawai took the evaluation without signing: a refusal with its reason, or the day of receipt.
class ReceiptForm : public ActForm
{
    Q_OBJECT
public:
    ReceiptForm(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);
    /// Whether the penilai has signed already.
    enum class Keadaan { BelumFinal, Final };
    void start(CaraTerima cara, Keadaan keadaan, const QString& nama, QDate tanggal);
    RecordReceipt command() const; ///< without the evaluation

private:
    CaraTerima m_cara = CaraTerima::TidakMenandatangani;
    DateField* m_tanggal;
    QLineEdit* m_alasan;
    FieldRow* m_alasanRow;
};

/// The capaian kinerja organisasi of the period: for the whole unit or for one unit kerja of it.
class CapaianForm : public ActForm
{
    Q_OBJECT
public:
    CapaianForm(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);
    void start(const QString& title, const std::optional<CapaianOrganisasi>& now, const QString& unitKerja);
    /// Asks for the people of the file, who are offered as the one who sets it, also from outside the unit.
    void askPeople(StorageService& storage, QDate today);
    /// Nothing where none was chosen, which is said then.
    std::optional<CapaianOrganisasi> capaian();

private:
    void showSetter();

    QComboBox* m_predikat;
    QPlainTextEdit* m_dasar;
    NameEdit* m_oleh;
    QLabel* m_dikenal; ///< whom the papers will name
    DateField* m_tanggal;
    QCheckBox* m_bagian;
    QString m_unitKerja;
};

} // namespace kinerja
