#pragma once

#include "ui/seal/signingjob.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace kinerja
{

class KeyChooser;

/// Signs the locked papers of one act electronically, here: which papers, with whose key, and what the
/// verifier says of what came out, which is filed as a PDF that was signed elsewhere is. Nothing is stored
/// before all of it holds.
class SignDialog : public QDialog
{
    Q_OBJECT
public:
    SignDialog(const PageContext& context, const SigningAct& act, QWidget* parent = nullptr);
    /// While it is being stored the dialogue stays; what is being signed is dropped.
    void reject() override;

Q_SIGNALS:
    /// The signatures are recorded and their PDFs filed; `told` says what came of it.
    void filed(const QString& told);

private:
    using Papers = Result<std::vector<PaperToSign>, PaperError>;
    using Filed = Result<Outcome<std::vector<SignedPdfFiled>>, FileSignedError>;
    enum class Step { Choosing, Working, Storing, Done };

    void build();
    void load();
    void show(const Papers& papers);
    void start();
    void ask(const Result<OpenedKey, SigningTrouble>& opened);
    void sign(const OpenedKey& opened);
    void file(const Result<SignedPapers, SigningTrouble>& made);
    void finish(const Filed& filed);
    void fail(const QString& sentence);
    void enter(Step step);
    std::vector<PaperToSign> chosen() const;

    PageContext m_context;
    SigningAct m_act;
    std::vector<PaperToSign> m_papers;
    SignedPapers m_signed; ///< on their way into the file
    Step m_step = Step::Choosing;
    QLabel* m_heading;
    QListWidget* m_list;
    QLabel* m_note;
    KeyChooser* m_key;
    QLabel* m_answer;
    QPushButton* m_sign;
    QPushButton* m_close;
};

} // namespace kinerja
