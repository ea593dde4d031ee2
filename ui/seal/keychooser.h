#pragma once

#include "core/seal/nodump.h"
#include "ui/seal/signingjob.h"
#include "ui/shell/prompter.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace kinerja
{

/// Where the key for a signature lies – a file or a token – and its passphrase, which is asked for anew each
/// time.
class KeyChooser : public QWidget
{
    Q_OBJECT
public:
    explicit KeyChooser(Prompter& prompter, QWidget* parent = nullptr);

    /// Nothing where it was not chosen yet; see whyNone.
    std::optional<KeyPlace> place() const;
    /// What is still to be chosen.
    QString whyNone() const;
    /// Whether it lies on a token.
    bool isOnToken() const;
    /// Takes the passphrase out of its field: what the field held is overwritten.
    seal::Sandi takeSandi();
    void focusSandi();

Q_SIGNALS:
    /// Another key was chosen, or there are others to choose from.
    void edited();

private:
    void buildFile(QGridLayout& grid);
    void buildToken(QGridLayout& grid);
    void chooseFile();
    void chooseModule();
    void readModule();
    /// Those that a token shows only after its PIN, which is in its field.
    void readHidden(const QString& module);
    void showTokens(const Result<std::vector<seal::TokenCertificate>, seal::SealFault>& found);
    void showKind();
    void showPin();
    void say(const QString& note);

    seal::NoDump m_noDump; ///< its field holds a passphrase, and the signing that follows another copy
    Prompter& m_prompter;
    QRadioButton* m_ofFile;
    QLineEdit* m_file;
    QPushButton* m_chooseFile;
    QRadioButton* m_ofToken;
    QComboBox* m_module;
    QPushButton* m_chooseModule;
    QPushButton* m_read;
    QComboBox* m_certificate;
    QLabel* m_note; ///< of the token
    QLabel* m_caption;
    QLineEdit* m_sandi;
    std::vector<seal::TokenCertificate> m_found;
};

} // namespace kinerja
