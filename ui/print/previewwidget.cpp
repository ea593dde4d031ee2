#include "ui/print/previewwidget.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/linelist.h"
#include "ui/print/documentlayout.h"
#include "ui/text/printerrortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

#include <utility>

namespace kinerja
{

namespace
{

constexpr int listWidth = 170;
const auto paperKey = QStringLiteral("cetak/kertas");

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
    m_list->setLayoutMode(QListView::Batched); // thousands of names
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_view, 1);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(toolRow());
    rows->addLayout(middle, 1);
    m_failures = new LineList(QStringLiteral("Gagal"), tr("Yang tidak dapat disiapkan atau dicetak"), this);
    rows->addWidget(m_failures);
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
    m_paper->setCurrentIndex(QSettings().value(paperKey, 0).toInt() == 1 ? 1 : 0);
    // What this laptop's printer holds.
    connect(m_paper, &QComboBox::activated, this, [](int index) { QSettings().setValue(paperKey, index); });
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
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewWidget::loadItem);
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
        showItem();
        Q_EMIT paperChanged(paper());
    });
    connect(m_print, &QPushButton::clicked, this, [this] { print(inHand(*m_shown)); });
    connect(m_printAll, &QPushButton::clicked, this, [this] { print(m_source); });
    connect(m_save, &QPushButton::clicked, this, &PreviewWidget::saveCurrent);
    connect(m_saveAll, &QPushButton::clicked, this, &PreviewWidget::saveAll);
    connect(m_cancel, &QPushButton::clicked, this, &PreviewWidget::stop);
}

void PreviewWidget::setSource(std::shared_ptr<PrintSource> source)
{
    if (m_source) {
        disconnect(m_source.get(), nullptr, this, nullptr);
    }
    m_source = std::move(source);
    m_notPrinted.clear();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
    }
    if (m_source) {
        connect(m_source.get(), &PrintSource::grown, this, &PreviewWidget::takeNames);
    }
    loadItem(-1);
    takeNames();
}

void PreviewWidget::takeNames()
{
    if (m_source) {
        const std::vector<PrintName>& names = m_source->names();
        for (size_t at = static_cast<size_t>(m_list->count()); at < names.size(); ++at) {
            auto* row = new QListWidgetItem(names[at].name, m_list);
            row->setToolTip(QString(names[at].name % QLatin1Char('\n') % names[at].fileName).toHtmlEscaped());
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    showFailures();
    updateControls();
}

void PreviewWidget::setPaper(Paper paper) { m_paper->setCurrentIndex(paper == Paper::A4 ? 0 : 1); }

Paper PreviewWidget::paper() const { return m_paper->currentIndex() == 0 ? Paper::A4 : Paper::F4; }

void PreviewWidget::loadItem(int row)
{
    const int asked = ++m_asked;
    m_shown.reset();
    m_note->clear();
    if (row < 0) {
        showItem();
        return;
    }
    updateControls(); // the sheet before stays to be seen until the next one is there
    m_source->load(static_cast<size_t>(row), this, [this, asked](Result<PrintItem, PaperError> item) {
        if (asked != m_asked) {
            return;
        }
        if (item) {
            m_shown = std::move(*item);
        } else {
            m_note->setText(text::sentence(item.error()));
        }
        showItem();
    });
}

void PreviewWidget::showItem()
{
    PrintedDocument pages;
    if (m_shown) {
        m_shown->options.paper = paper();
        const auto document =
            m_fonts ? layOut(m_shown->model, m_shown->options, *m_fonts) : failure(PrintError::FontMissing);
        if (document) {
            pages = *document;
        } else {
            m_note->setText(text::sentence(document.error()));
        }
    }
    m_view->setDocument(std::move(pages));
    showPageNumber(0);
    updateControls();
}

void PreviewWidget::showFailures()
{
    QStringList lines;
    int count = 0;
    for (const auto& all : {m_source ? m_source->failures() : std::vector<NotPrinted>{}, m_notPrinted}) {
        count += static_cast<int>(all.size());
        for (const QString& line : text::lines(all)) {
            lines.append(line.startsWith(QLatin1Char(' ')) ? line : QStringLiteral("✖ ") + line);
        }
    }
    m_failures->show(
        count == 0 ? QString() : tr("✖ %n tidak dapat disiapkan atau dicetak:", nullptr, count), lines);
}

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
    const bool gathers = m_source && m_source->isGathering();
    const bool ready = m_shown && m_view->pageCount() > 0 && !isBusy();
    const bool many = m_list->count() > 1;
    m_list->setVisible(many);
    m_print->setEnabled(ready);
    m_save->setEnabled(ready);
    m_printAll->setVisible(many);
    m_printAll->setEnabled(many && !gathers && !isBusy());
    m_saveAll->setVisible(many);
    m_saveAll->setEnabled(many && !gathers && !isBusy());
    m_progress->setVisible(isBusy() || gathers);
    m_cancel->setVisible(isBusy() || gathers);
    if (gathers && !isBusy()) {
        m_progress->setRange(0, m_source->progress().total);
        m_progress->setValue(m_source->progress().done);
    }
}

} // namespace kinerja
