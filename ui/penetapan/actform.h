#pragma once

#include "core/usecases/approveskp.h"
#include "core/usecases/changeskppenilai.h"
#include "core/usecases/closeskp.h"
#include "core/usecases/openskprevision.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace kinerja
{

class DateField;

/// A short form that asks for what an act needs, with a button that does it and one that turns back.
class ActForm : public QWidget
{
    Q_OBJECT
public:
    explicit ActForm(const QString& act, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void complain(const QString& sentence);

Q_SIGNALS:
    void accepted();
    void rejected();

protected:
    QFormLayout* form() const { return m_form; }

private:
    QLabel* m_title;
    QFormLayout* m_form;
    QLabel* m_complaint;
};

/// Place and date that the locked papers bear; both may stay open.
class ApproveForm : public ActForm
{
    Q_OBJECT
public:
    explicit ApproveForm(QWidget* parent = nullptr);
    void start(const QString& tempat, bool late);
    ApproveSkp command() const; ///< without the SKP

private:
    DateField* m_tanggal;
    QLineEdit* m_tempat;
    QLineEdit* m_late;
};

class RevisionForm : public ActForm
{
    Q_OBJECT
public:
    explicit RevisionForm(QWidget* parent = nullptr);
    void start();
    std::optional<OpenSkpRevision> command(); ///< without the SKP; nothing where something is missing

private:
    QComboBox* m_jenis;
    QLabel* m_about;
    QPlainTextEdit* m_alasan;
};

class CloseForm : public ActForm
{
    Q_OBJECT
public:
    explicit CloseForm(QWidget* parent = nullptr);
    void start(QDate tanggal);
    std::optional<CloseSkp> command(); ///< without the SKP

private:
    QComboBox* m_alasan;
    DateField* m_tanggal;
    QLineEdit* m_catatan;
};

/// Somebody who may be chosen as penilai.
struct PilihanPegawai {
    PegawaiKunci kunci;
    QString nama;
    QString jabatan;
    PegawaiKunci atasan;
};

class PenilaiForm : public ActForm
{
    Q_OBJECT
public:
    explicit PenilaiForm(QWidget* parent = nullptr);
    /// `lain`: how many further open SKP the present penilai has, which may be changed in one go.
    void start(const std::vector<PilihanPegawai>& people, QDate tanggal, int lain);
    std::optional<PergantianPenilai> change();
    bool forAll() const;

private:
    std::vector<PilihanPegawai> m_people;
    QComboBox* m_penilai;
    DateField* m_mulai;
    QLineEdit* m_alasan;
    QComboBox* m_untuk;
};

} // namespace kinerja
