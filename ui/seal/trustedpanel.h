#pragma once

#include "ui/seal/trustedfolder.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kinerja
{

class Prompter;

/// The certificates that this laptop trusts, each with its fingerprint to be compared with what its issuer
/// publishes.
class TrustedPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TrustedPanel(
        Prompter& prompter, TrustedFolder folder = TrustedFolder(), QWidget* parent = nullptr);

private:
    void fill();
    bool isTrusted(const std::vector<seal::Sertifikat>& all);
    void addFiles();
    void removeChosen();

    Prompter& m_prompter;
    TrustedFolder m_folder;
    QTreeWidget* m_list;
    QPushButton* m_remove;
    QLabel* m_note;
};

} // namespace kinerja
