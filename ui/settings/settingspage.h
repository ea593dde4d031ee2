#pragma once

#include "core/usecases/unit/pengaturan.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace kinerja
{

class KepalaField;
class PhraseTable;
class RegulasiPanel;

/// The settings of the unit, which live in its file and travel in packages; its phrase library; the tables of
/// the law; and the look of this laptop.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    void flush() override;
    QStringList unfinished() const override;
    QString helpTopic() const override { return QStringLiteral("setelan"); }

private:
    struct Seen {
        PengaturanUnit pengaturan;
        std::vector<ProfilPasal> profil;
        Tenggat menurutPeraturan;
    };

    QWidget* makeUnitBox();
    QWidget* makeLaptopBox();
    void display(const Seen& seen);
    void store();

    PengaturanUnit m_stored;
    QComboBox* m_profil = nullptr;
    QSpinBox* m_keberatan = nullptr;
    QSpinBox* m_mendekati = nullptr;
    QSpinBox* m_bukti = nullptr;
    QCheckBox* m_keduanya = nullptr;
    KepalaField* m_kepala = nullptr;
    QComboBox* m_language = nullptr;
    QLabel* m_nextStart = nullptr;
    PhraseTable* m_phrases = nullptr;
    RegulasiPanel* m_law = nullptr;
};

} // namespace kinerja
