#include "ui/seal/keychooser.h"

#include "ui/forms/labels.h"
#include "ui/seal/poolwork.h"
#include "ui/text/sealtext.h"
#include "ui/text/signingtext.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace kinerja
{

namespace
{

using Tokens = Result<std::vector<seal::TokenCertificate>, seal::SealFault>;

constexpr int longestSandi = 1024;

template <class W> W* named(W* widget, const char* name, const QString& spoken)
{
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(spoken);
    return widget;
}

} // namespace

KeyChooser::KeyChooser(Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_prompter(prompter),
      m_ofFile(new QRadioButton(tr("B&erkas kunci (.p12, .pfx)"), this)), m_file(new QLineEdit(this)),
      m_chooseFile(new QPushButton(tr("Pi&lih berkas…"), this)),
      m_ofToken(new QRadioButton(tr("T&oken atau kartu (PKCS#11)"), this)), m_module(new QComboBox(this)),
      m_chooseModule(new QPushButton(tr("&Modul lain…"), this)),
      m_read(new QPushButton(tr("Baca to&ken"), this)), m_certificate(new QComboBox(this)),
      m_note(namedLabel("catatanToken", this)), m_caption(new QLabel(this)), m_sandi(new QLineEdit(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    buildFile(*grid);
    buildToken(*grid);
    named(m_sandi, "sandi", tr("Sandi atau PIN"));
    m_sandi->setEchoMode(QLineEdit::Password);
    m_sandi->setMaxLength(longestSandi);
    m_caption->setBuddy(m_sandi);
    grid->addWidget(m_caption, 5, 0);
    grid->addWidget(m_sandi, 5, 1, 1, 2);
    for (QPushButton* one : {m_chooseFile, m_chooseModule, m_read}) {
        one->setAutoDefault(false); // Enter in the passphrase signs
    }
    // Shown where there is something to heed alone.
    m_note->setVisible(false);
    connect(m_ofFile, &QRadioButton::toggled, this, &KeyChooser::showKind);
    m_ofFile->setChecked(true);
}

void KeyChooser::buildFile(QGridLayout& grid)
{
    m_ofFile->setObjectName(QStringLiteral("dariBerkas"));
    named(m_file, "berkasKunci", tr("Berkas kunci"))->setReadOnly(true);
    m_chooseFile->setObjectName(QStringLiteral("pilihKunci"));
    grid.addWidget(m_ofFile, 0, 0);
    grid.addWidget(m_file, 0, 1);
    grid.addWidget(m_chooseFile, 0, 2);
    connect(m_chooseFile, &QPushButton::clicked, this, &KeyChooser::chooseFile);
}

void KeyChooser::buildToken(QGridLayout& grid)
{
    m_ofToken->setObjectName(QStringLiteral("dariToken"));
    named(m_module, "modulToken", tr("Modul token"))->setMinimumContentsLength(20);
    named(m_certificate, "sertifikatToken", tr("Sertifikat pada token"))->setMinimumContentsLength(20);
    m_certificate->setPlaceholderText(tr("Sertifikatnya tampak sesudah token dibaca"));
    m_chooseModule->setObjectName(QStringLiteral("pilihModul"));
    m_read->setObjectName(QStringLiteral("bacaToken"));
    for (const QString& path : seal::usualTokenModules()) {
        m_module->addItem(QFileInfo(path).fileName(), path);
        m_module->setItemData(m_module->count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    }
    grid.addWidget(m_ofToken, 1, 0);
    auto* module = new QHBoxLayout;
    module->addWidget(m_module, 1);
    module->addWidget(m_chooseModule);
    module->addWidget(m_read);
    grid.addLayout(module, 1, 1, 1, 2);
    grid.addWidget(m_certificate, 2, 1, 1, 2);
    grid.addWidget(m_note, 3, 1, 1, 2);
    connect(m_chooseModule, &QPushButton::clicked, this, &KeyChooser::chooseModule);
    connect(m_read, &QPushButton::clicked, this, &KeyChooser::readModule);
    connect(m_module, &QComboBox::currentIndexChanged, this, [this] {
        m_found.clear();
        m_certificate->clear();
        say({});
    });
    connect(m_certificate, &QComboBox::currentIndexChanged, this, &KeyChooser::showPin);
}

void KeyChooser::chooseFile()
{
    const QString path =
        m_prompter.openFile(tr("Berkas kunci"), tr("Berkas kunci (*.p12 *.pfx);;Semua berkas (*)"));
    if (!path.isEmpty()) {
        m_file->setText(QDir::toNativeSeparators(path));
        m_sandi->setFocus();
        Q_EMIT edited();
    }
}

void KeyChooser::chooseModule()
{
    const QString path = m_prompter.openFile(
        tr("Modul token (PKCS#11)"), tr("Modul (*.so *.so.* *.dll *.dylib);;Semua berkas (*)"));
    if (path.isEmpty()) {
        return;
    }
    m_module->addItem(QFileInfo(path).fileName(), path);
    m_module->setCurrentIndex(m_module->count() - 1);
    readModule();
}

void KeyChooser::readModule()
{
    const QString module = m_module->currentData().toString();
    if (module.isEmpty()) {
        say(tr("✖ Tidak ada modul token yang dikenal pada komputer ini. Pilih modul yang datang "
               "bersama token."));
        return;
    }
    m_certificate->clear();
    say(tr("Membaca token…"));
    m_read->setEnabled(false);
    workInPool<Tokens>(
        this, [module] { return seal::readTokens(module); },
        [this, module](const Tokens& found) {
            const bool isHidden = !found && found.error() == seal::SealFault::TokenShowsNothing;
            if (isHidden && isOnToken() && !m_sandi->text().isEmpty()) {
                readHidden(module);
            } else {
                showTokens(found);
            }
        });
}

void KeyChooser::readHidden(const QString& module)
{
    const auto pin = std::make_shared<seal::Sandi>(takeSandi());
    workInPool<Tokens>(
        this, [module, pin] { return seal::readTokens(module, std::move(*pin)); },
        [this](const Tokens& found) { showTokens(found); });
}

void KeyChooser::showTokens(const Tokens& found)
{
    m_read->setEnabled(m_ofToken->isChecked());
    m_found = found ? *found : std::vector<seal::TokenCertificate>();
    m_certificate->clear();
    for (const seal::TokenCertificate& one : m_found) {
        m_certificate->addItem(text::sertifikatToken(one));
        m_certificate->setItemData(
            m_certificate->count() - 1, text::sertifikatToken(one).toHtmlEscaped(), Qt::ToolTipRole);
    }
    // Which of several is the signer's choice.
    m_certificate->setPlaceholderText(
        found ? tr("Pilih sertifikat") : tr("Sertifikatnya tampak sesudah token dibaca"));
    m_certificate->setCurrentIndex(m_found.size() == 1 ? 0 : -1);
    if (!found) {
        const bool asksPin = found.error() == seal::SealFault::TokenShowsNothing;
        say((asksPin ? QStringLiteral("⚠ ") : QStringLiteral("✖ ")) + text::sentence(found.error()));
        m_sandi->setFocus();
    } else if (m_sandi->isEnabled()) {
        m_sandi->setFocus();
    }
}

void KeyChooser::say(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void KeyChooser::showPin()
{
    const int chosen = m_certificate->currentIndex();
    const bool isOne = isOnToken() && chosen >= 0 && chosen < static_cast<int>(m_found.size());
    const auto pin = isOne ? m_found[static_cast<size_t>(chosen)].pin : seal::TokenPin::Typed;
    say(text::catatanPin(pin));
    Q_EMIT edited();
    m_sandi->setEnabled(pin != seal::TokenPin::OnReader && pin != seal::TokenPin::Locked);
}

void KeyChooser::showKind()
{
    const bool onToken = isOnToken();
    for (QWidget* one : std::initializer_list<QWidget*>{m_file, m_chooseFile}) {
        one->setEnabled(!onToken);
    }
    for (QWidget* one : std::initializer_list<QWidget*>{m_module, m_chooseModule, m_read, m_certificate}) {
        one->setEnabled(onToken);
    }
    m_caption->setText(onToken ? tr("&PIN token") : tr("&Sandi kunci"));
    m_sandi->clear();
    showPin();
}

bool KeyChooser::isOnToken() const { return m_ofToken->isChecked(); }

std::optional<KeyPlace> KeyChooser::place() const
{
    if (!isOnToken()) {
        return m_file->text().isEmpty()
                   ? std::nullopt
                   : std::optional<KeyPlace>(KeyFile{QDir::fromNativeSeparators(m_file->text())});
    }
    const int chosen = m_certificate->currentIndex();
    return chosen >= 0 && chosen < static_cast<int>(m_found.size())
               ? std::optional<KeyPlace>(m_found[static_cast<size_t>(chosen)])
               : std::nullopt;
}

QString KeyChooser::whyNone() const
{
    return isOnToken() ? tr("Tekan “Baca token”, lalu pilih sertifikatnya.") : tr("Pilih berkas kunci.");
}

seal::Sandi KeyChooser::takeSandi()
{
    // The field and this text are one memory: written over here, it is gone there too. Emptied by setText,
    // the field forgets what could be undone as well.
    const QString typed = m_sandi->text();
    seal::Sandi sandi(typed.toUtf8());
    auto* letters = const_cast<QChar*>(typed.constData());
    std::fill(letters, letters + typed.size(), QChar(u'\u2022'));
    m_sandi->setText({});
    return sandi;
}

void KeyChooser::focusSandi() { m_sandi->setFocus(); }

} // namespace kinerja
