#pragma once

#include "ui/print/pageview.h"
#include "ui/print/printjob.h"
#include "ui/shell/prompter.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace kinerja
{

class LineList;

/// Preview, printer and PDF for one document or many: what is seen is what is printed. Knows no form and
/// holds the document that is seen alone; whoever shows it hands over where they come from.
class PreviewWidget : public QWidget
{
    Q_OBJECT

public:
    /// Sets the printer up with the user; false where they turned back. The print dialogue, unless a test
    /// asks.
    using PrinterChooser = std::function<bool(QPrinter& printer, QWidget* parent)>;

    explicit PreviewWidget(Prompter& prompter, QWidget* parent = nullptr);
    ~PreviewWidget() override;

    /// Null for nothing. What was being printed goes on.
    void setSource(std::shared_ptr<PrintSource> source);
    void setPaper(Paper paper);
    Paper paper() const;
    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }
    /// Whether documents are being printed or saved now.
    bool isBusy() const { return m_job != nullptr; }
    /// Asks, while documents are printed, whether the rest is given up; what came out is told before this
    /// returns. False where the user wants it to go on.
    bool mayBreakOff();

Q_SIGNALS:
    /// Papers of one SKP came out, of the printer or as files; what failed or was cancelled is not among
    /// them.
    void printed(const std::vector<kinerja::DokumenTercetak>& papers);
    /// The paper that the user chose, for whoever keeps it.
    void paperChanged(Paper paper);
    /// A print job ended; `failed` names none where all went well.
    void jobEnded(size_t done, size_t failed, bool cancelled);

private:
    void buildControls();
    QWidget* toolRow();
    QWidget* jobRow();
    void connectControls();
    void takeNames();
    void loadItem(int row);
    void showItem();
    void showFailures();
    void showPageNumber(int page);
    void updateControls();
    void print(std::shared_ptr<PrintSource> source);
    void saveCurrent();
    void saveAll();
    /// Asks before papers that are in the folder are written anew.
    bool mayReplaceIn(const QString& folder, const PrintSource& source);
    void run(std::shared_ptr<PrintSource> source, const std::function<void(PrintJob&)>& start);
    void stop();
    void notePrinted(const DokumenTercetak& paper);
    void tellPrinted();
    void endJob();
    static QString failedSentence(const std::vector<NotPrinted>& failed);

    Prompter& m_prompter;
    PrinterChooser m_choosePrinter;
    std::shared_ptr<const FontSet> m_fonts; ///< none where the font is missing
    std::shared_ptr<PrintSource> m_source;
    std::optional<PrintItem> m_shown; ///< none while the chosen one is being read
    int m_asked = 0;                  ///< only the answer to the last question is shown
    std::unique_ptr<PrintJob> m_job;
    std::vector<NotPrinted> m_notPrinted;   ///< of the last job
    std::vector<DokumenTercetak> m_printed; ///< of the SKP at hand, not told yet
    PageView* m_view = nullptr;
    QListWidget* m_list = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QSpinBox* m_page = nullptr;
    QLabel* m_count = nullptr;
    QSpinBox* m_zoom = nullptr;
    QToolButton* m_fit = nullptr;
    QComboBox* m_paper = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_printAll = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveAll = nullptr;
    QLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    LineList* m_failures = nullptr;
};

} // namespace kinerja
