#include "ui/print/previewwidget.h"

#include "ui/forms/flowlayout.h"
#include "ui/print/documentlayout.h"
#include "ui/print/pdf.h"
#include "ui/print/printing.h"
#include "ui/text/printerrortext.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace kinerja
{

namespace
{

constexpr int listWidth = 170;

bool askForPrinter(QPrinter& printer, QWidget* parent)
{
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

template <class Button>
Button* button(QWidget* parent, const char* name, const QString& text, const QString& tip)
{
    auto* made = new Button(parent);
    made->setObjectName(QLatin1String(name));
    made->setText(text);
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    return made;
}

} // namespace

PreviewWidget::PreviewWidget(Prompter& prompter, QWidget* parent)
    : QWidget(parent), m_prompter(prompter), m_choosePrinter(askForPrinter)
{
    if (const auto fonts = FontSet::load()) {
        m_fonts = *fonts;
    }
    buildControls();
    connectControls();
    updateControls();
}

PreviewWidget::~PreviewWidget() = default;

void PreviewWidget::buildControls()
{
    m_view = new PageView(m_fonts, this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("documentList"));
    m_list->setAccessibleName(tr("Daftar dokumen"));
    m_list->setMaximumWidth(listWidth);
    m_list->setWordWrap(true);
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_view, 1);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(toolRow());
    rows->addLayout(middle, 1);
    rows->addWidget(jobRow());
}

QWidget* PreviewWidget::toolRow()
{
    auto* row = new QWidget(this);
    auto* layout = new FlowLayout(row);
    m_previous = button<QToolButton>(row, "previousPage", QStringLiteral("◀"), tr("Halaman sebelumnya"));
    m_next = button<QToolButton>(row, "nextPage", QStringLiteral("▶"), tr("Halaman berikutnya"));
    m_page = new QSpinBox(row);
    m_page->setObjectName(QStringLiteral("page"));
    m_page->setAccessibleName(tr("Nomor halaman"));
    m_page->setPrefix(tr("Hal. "));
    m_count = new QLabel(row);
    m_count->setTextFormat(Qt::PlainText);
    m_zoom = new QSpinBox(row);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setRange(PageView::leastZoom, PageView::mostZoom);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(QStringLiteral(" %"));
    m_zoom->setAccessibleName(tr("Perbesaran dalam persen"));
    m_fit = button<QToolButton>(row, "fitWidth", tr("Selebar jendela"), tr("Sesuaikan dengan lebar jendela"));
    m_paper = new QComboBox(row);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->addItem(tr("A4 (210 × 297 mm)"));
    m_paper->addItem(tr("F4 (215 × 330 mm)"));
    m_paper->setAccessibleName(tr("Ukuran kertas"));
    for (QWidget* part :
        std::initializer_list<QWidget*>{m_previous, m_page, m_count, m_next, m_zoom, m_fit, m_paper}) {
        layout->addWidget(part);
    }
    m_print = button<QPushButton>(row, "print", tr("&Cetak…"), tr("Cetak dokumen yang tampak"));
    m_printAll =
        button<QPushButton>(row, "printAll", tr("Cetak &semua…"), tr("Cetak semua dokumen di daftar"));
    m_save =
        button<QPushButton>(row, "savePdf", tr("Simpan &PDF…"), tr("Simpan dokumen yang tampak sebagai PDF"));
    m_saveAll = button<QPushButton>(
        row, "saveAllPdf", tr("Simpan semua P&DF…"), tr("Simpan semua dokumen di daftar sebagai PDF"));
    for (QWidget* part : {m_print, m_printAll, m_save, m_saveAll}) {
        layout->addWidget(part);
    }
    return row;
}

QWidget* PreviewWidget::jobRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_note = new QLabel(row);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_progress = new QProgressBar(row);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Kemajuan pencetakan"));
    m_cancel = button<QPushButton>(row, "cancel", tr("&Batalkan"), tr("Batalkan setelah dokumen ini"));
    layout->addWidget(m_note, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    return row;
}

void PreviewWidget::connectControls()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewWidget::showItem);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewWidget::showPageNumber);
    connect(m_view, &PageView::zoomChanged, this, [this](int percent) {
        const QSignalBlocker quiet(m_zoom);
        m_zoom->setValue(percent);
    });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->showPage(page - 1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_zoom, &QSpinBox::valueChanged, m_view, &PageView::setZoom);
    connect(m_fit, &QToolButton::clicked, m_view, &PageView::fitWidth);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        showItem(m_list->currentRow());
        Q_EMIT paperChanged(paper());
    });
    connect(m_print, &QPushButton::clicked, this,
        [this] { print({itemOnPaper(static_cast<size_t>(m_list->currentRow()))}); });
    connect(m_printAll, &QPushButton::clicked, this, [this] { print(allOnPaper()); });
    connect(m_save, &QPushButton::clicked, this, &PreviewWidget::saveCurrent);
    connect(m_saveAll, &QPushButton::clicked, this, &PreviewWidget::saveAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->cancel();
        }
    });
}

void PreviewWidget::setItems(std::vector<PrintItem> items)
{
    m_items = std::move(items);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PrintItem& item : m_items) {
            m_list->addItem(item.name);
            m_list->item(m_list->count() - 1)->setToolTip(item.name.toHtmlEscaped());
        }
        m_list->setCurrentRow(m_items.empty() ? -1 : 0);
    }
    showItem(m_list->currentRow());
}

void PreviewWidget::setPaper(Paper paper) { m_paper->setCurrentIndex(paper == Paper::A4 ? 0 : 1); }

Paper PreviewWidget::paper() const { return m_paper->currentIndex() == 0 ? Paper::A4 : Paper::F4; }

void PreviewWidget::showItem(int row)
{
    m_note->clear();
    PrintedDocument pages;
    if (!m_fonts) {
        showFailure(PrintError::FontMissing);
    } else if (row >= 0) {
        const PrintItem item = itemOnPaper(static_cast<size_t>(row));
        const auto document = layOut(item.model, item.options, *m_fonts);
        if (document) {
            pages = *document;
        } else {
            showFailure(document.error());
        }
    }
    m_view->setDocument(std::move(pages));
    showPageNumber(0);
    updateControls();
}

void PreviewWidget::showFailure(PrintError error) { m_note->setText(text::sentence(error)); }

void PreviewWidget::showPageNumber(int page)
{
    const QSignalBlocker quiet(m_page);
    m_page->setRange(std::min(1, m_view->pageCount()), m_view->pageCount());
    m_page->setValue(page + 1);
    m_count->setText(tr("dari %1").arg(m_view->pageCount()));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_view->pageCount());
}

void PreviewWidget::updateControls()
{
    const bool ready = m_view->pageCount() > 0 && !isBusy();
    const bool many = m_items.size() > 1;
    m_list->setVisible(many);
    m_print->setEnabled(ready);
    m_save->setEnabled(ready);
    m_printAll->setVisible(many);
    m_printAll->setEnabled(ready);
    m_saveAll->setVisible(many);
    m_saveAll->setEnabled(ready);
    m_progress->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
}

PrintItem PreviewWidget::itemOnPaper(size_t at) const
{
    PrintItem item = m_items.at(at);
    item.options.paper = paper();
    return item;
}

std::vector<PrintItem> PreviewWidget::allOnPaper() const
{
    std::vector<PrintItem> all;
    for (size_t at = 0; at < m_items.size(); ++at) {
        all.push_back(itemOnPaper(at));
    }
    return all;
}

void PreviewWidget::print(std::vector<PrintItem> items)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(items.front().model.title);
    setUpPage(*printer, items.front());
    if (!m_choosePrinter(*printer, this)) {
        return;
    }
    run(std::move(items), [&](PrintJob& job) { job.startPrinter(std::move(printer)); });
}

void PreviewWidget::saveCurrent()
{
    PrintItem item = itemOnPaper(static_cast<size_t>(m_list->currentRow()));
    const QString path = m_prompter.saveFile(tr("Simpan PDF"), item.fileName, tr("Dokumen PDF (*.pdf)"));
    if (!path.isEmpty()) {
        const QFileInfo chosen(path);
        item.fileName = chosen.fileName();
        run({item}, [&](PrintJob& job) { job.startFiles(chosen.absolutePath()); });
    }
}

void PreviewWidget::saveAll()
{
    const QString folder = m_prompter.chooseFolder(tr("Folder untuk berkas PDF"));
    if (!folder.isEmpty()) {
        run(allOnPaper(), [&](PrintJob& job) { job.startFiles(folder); });
    }
}

void PreviewWidget::run(std::vector<PrintItem> items, const std::function<void(PrintJob&)>& start)
{
    m_total = static_cast<int>(items.size());
    m_job = std::make_unique<PrintJob>(std::move(items));
    connect(m_job.get(), &PrintJob::progressed, this, [this](int done, int total, const QString& name) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_note->setText(name);
    });
    connect(m_job.get(), &PrintJob::finished, this, &PreviewWidget::endJob);
    start(*m_job);
    updateControls();
}

void PreviewWidget::endJob()
{
    const PrintJob::Outcome outcome = m_job->outcome();
    const int left = m_total - static_cast<int>(outcome.done + outcome.failed.size());
    // Not from within its own signal.
    m_job.release()->deleteLater();
    updateControls();
    QStringList sentences{tr("%n dokumen selesai.", nullptr, static_cast<int>(outcome.done))};
    if (!outcome.files.isEmpty()) {
        const QString folder = QFileInfo(outcome.files.front()).absolutePath();
        sentences.front() = tr("%n dokumen selesai, ada di “%1”.", nullptr, static_cast<int>(outcome.done))
                                .arg(QDir::toNativeSeparators(folder));
    }
    if (outcome.cancelled) {
        sentences.front() += QLatin1Char(' ') + text::sentence(PrintError::Cancelled);
        sentences.front() += QLatin1Char(' ') + tr("Yang belum: %n dokumen.", nullptr, left);
    }
    for (const PrintJob::Failed& failed : outcome.failed) {
        sentences.append(tr("%1: %2").arg(failed.name, text::sentence(failed.error)));
    }
    m_note->setText(sentences.mid(0, 2).join(QLatin1Char(' ')));
    if (!outcome.failed.empty()) {
        m_prompter.tell(
            Prompter::Weight::Error, tr("Tidak semua dokumen tercetak"), sentences.join(QLatin1Char('\n')));
    }
    Q_EMIT jobEnded(outcome.done, outcome.failed.size(), outcome.cancelled);
}

} // namespace kinerja
