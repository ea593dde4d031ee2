#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/evaluasi/evaluasiacts.h"
#include "core/usecases/evaluasi/evaluasierror.h"
#include "ui/shell/pagecontext.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace kinerja
{

class ActForm;
class CapaianForm;
class EvaluasiEditor;
class KeberatanForm;
class LockForm;
class ReceiptForm;
class SignatureForm;

/// The acts on one evaluation – lock, signatures, receipt, objection, capaian – with the forms that ask for
/// what they need. The page, the session and the wizard do them by it.
class EvaluasiActs : public QObject
{
    Q_OBJECT
public:
    /// The forms become pages of `side` behind its first one, to which each act returns.
    EvaluasiActs(const PageContext& context, EvaluasiEditor& editor, QStackedWidget& side);

    /// A button for each act that the state leads to, what stands in its way beneath it; of those that
    /// `wanted` lets through. While an act is being stored none of them takes a click: they are of the state
    /// before, until those of the new one are made.
    QWidget* makeButtons(QWidget* parent, const std::function<bool(ActEvaluasi)>& wanted = {});
    void start(ActEvaluasi act);
    void startCapaian();
    /// Turns back to the first page.
    void leave();

Q_SIGNALS:
    /// What came of it, a sentence or more; empty when an act is begun.
    void told(const QString& text);

private:
    void showForm(QWidget* form);
    void askJabatan();
    void connectForms();
    void startSignature(PeranTandaTangan peran);
    void recordSignature();
    void signHere();
    void storeCapaian();
    void startKeberatan();
    void decide();
    void takeBack(ActEvaluasi act);
    /// `next`: what is still to be done after it, for whom it is told.
    void run(
        std::function<Result<Outcome<EvaluasiDone>, EvaluasiError>(Session&)> act, const QString& next = {});
    void hold();
    void release();
    void done(const Result<Outcome<EvaluasiDone>, EvaluasiError>& answer, const QString& next);

    PageContext m_context;
    EvaluasiEditor& m_editor;
    QStackedWidget& m_side;
    PeranTandaTangan m_peran = PeranTandaTangan::Penilai;
    enum class Step { Idle, Storing, Reading } m_step = Step::Idle; ///< of an act: stored, then read anew
    struct Button {
        QPointer<QPushButton> button;
        bool enabled; ///< as the state has it
    };
    std::vector<Button> m_buttons;
    QPointer<QWidget> m_held;  ///< the form of the act that is being stored
    QPointer<QWidget> m_focus; ///< what had the focus in it
    SignatureForm* m_signature;
    LockForm* m_lock;
    ReceiptForm* m_receipt;
    CapaianForm* m_capaian;
    KeberatanForm* m_keberatan;
};

} // namespace kinerja
