#pragma once

#include "core/common/clock.h"
#include "core/common/idsource.h"
#include "core/domain/unit/unit.h"
#include "ui/forms/wizardhelp.h"
#include "ui/shell/prompter.h"
#include "ui/wizard/firstpeople.h"

#include <QWizard>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace kinerja
{

class UnitForm;

/// Makes a new data file: the unit, the first people where one likes, and the place of the file. The file
/// is made when the wizard is finished, and is closed again then; nothing is left behind where that fails.
class NewUnitWizard : public QWizard
{
    Q_OBJECT
public:
    NewUnitWizard(const Clock& clock, IdSource& ids, Prompter& prompter, const WizardHelp::Show& showHelp,
        QWidget* parent = nullptr);

    /// The new file once the wizard was accepted; else empty.
    const QString& path() const { return m_made; }

    bool validateCurrentPage() override;
    /// Asks where something was typed.
    void reject() override;

private:
    enum PageId { UnitPage, PeoplePage, PlacePage };

    void addUnitPage();
    void addPeoplePage();
    void addPlacePage();
    void initializePage(int id) override;
    void choosePlace();
    void showPeopleCount();
    QString chosenPath() const;
    bool makeFile();
    void complain(const QString& sentence);

    const Clock& m_clock;
    IdSource& m_ids;
    Prompter& m_prompter;
    FirstPeopleCheck m_check;
    QString m_made;
    UnitForm* m_unit = nullptr;
    Unit m_fresh; ///< as the form has it before anything is typed
    QPlainTextEdit* m_people = nullptr;
    QLabel* m_peopleFound = nullptr;
    QListWidget* m_peopleRefused = nullptr;
    QLineEdit* m_place = nullptr;
    QLabel* m_complaint = nullptr;
};

/// Runs the wizard; gives the path of the new, closed data file, or nothing where the user turned back.
QString runNewUnitWizard(
    const Clock& clock, IdSource& ids, Prompter& prompter, const WizardHelp::Show& showHelp, QWidget* parent);

} // namespace kinerja
