#pragma once

#include "core/usecases/penetapan/signskp.h"
#include "ui/shell/prompter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kinerja
{

class DateField;
class SignaturePad;

/// Asks when, where and how somebody signed. One or both roles, one or many SKP: the host says for whom.
class SignatureForm : public QWidget
{
    Q_OBJECT
public:
    SignatureForm(const Clock& clock, Prompter& prompter, QWidget* parent = nullptr);

    void start(const QString& title, const QString& tempat, QDate tanggal);
    /// Whether a drawn or loaded image makes sense: not for many people at once.
    void allowPicture(bool allowed);
    void allowLateReason(bool late);
    /// Offers to sign here by a key too; the host shows how, see electronicWanted.
    void offerElectronic();
    /// Date, place, way and image; SKP and role are the host's. Nothing where something is missing, which is
    /// said then.
    std::optional<RecordSignature> command();

Q_SIGNALS:
    void accepted();
    void rejected();
    void electronicWanted();
    /// Another date was typed: who is in office may be another person then.
    void dayChanged(QDate day);

private:
    void turnBack();
    void chooseFile();
    void showWay();
    void record();
    CaraTandaTangan way() const;

    Prompter& m_prompter;
    QLabel* m_title;
    DateField* m_tanggal;
    QLineEdit* m_tempat;
    QComboBox* m_cara;
    QLabel* m_electronic; ///< what happens next, where the way is that one
    QWidget* m_picture;
    SignaturePad* m_pad;
    QLabel* m_file;
    QLineEdit* m_late;
    QLabel* m_lateLabel;
    QLabel* m_complaint;
    QPushButton* m_record = nullptr; ///< made after the fields, which come first by Tab
    QByteArray m_bytes;
};

} // namespace kinerja
