#pragma once

#include "core/usecases/file/rescuefile.h"
#include "ui/shell/prompter.h"

#include <QDialog>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kinerja
{

class RescueReportView;

/// Saves what can be read of a damaged file: what and where to, then the work (on a thread of its own, with
/// progress, can be cancelled), then the report, from which a new file is made at once or the newest good
/// copy opened.
class RescueDialog : public QDialog
{
    Q_OBJECT
public:
    /// The work itself; both run on another thread.
    struct Work {
        std::function<Result<RescueReport, RescueError>(const RescueFile&, const SalvageProgress&)> rescue;
        /// Makes a data file of a package; its failure is a sentence.
        std::function<Result<Done, QString>(const QString& package, const QString& file)> makeFile;
    };

    RescueDialog(Work work, Prompter& prompter, const QString& damaged, QWidget* parent = nullptr);
    ~RescueDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The user wants to go on with this data file; the dialog closes.
    void openWanted(const QString& path);

private:
    QWidget* makeChoicePage(const QString& damaged);
    QWidget* makeWorkPage();
    QWidget* makeReportPage();
    void chooseDamaged();
    void choosePackage();
    /// Beside the damaged file, where no other place is named yet.
    void proposePackage();
    void updateStart();
    bool mayStart(const RescueFile& command);
    void start();
    void onProgress(int done, int total);
    void onRescued(const Result<RescueReport, RescueError>& result);
    void makeFile();
    void onFileMade(const QString& file, const Result<Done, QString>& result);
    void showWork(const QString& what);

    Work m_work;
    Prompter& m_prompter;
    QThreadPool m_thread;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
    bool m_busy = false;
    QStackedWidget* m_pages;
    QLineEdit* m_damaged = nullptr;
    QLineEdit* m_package = nullptr;
    QCheckBox* m_konseling = nullptr;
    QPushButton* m_start = nullptr;
    QLabel* m_doing = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    RescueReportView* m_report = nullptr;
};

} // namespace kinerja
