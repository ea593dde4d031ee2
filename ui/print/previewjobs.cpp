#include "ui/print/previewwidget.h"
#include "ui/print/printing.h"
#include "ui/text/printerrortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPrinter>
#include <QProgressBar>

#include <algorithm>

namespace kinerja
{

void PreviewWidget::print(std::shared_ptr<PrintSource> source)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    const auto papers = static_cast<int>(source->names().size());
    printer->setDocName(
        papers == 1 ? source->names().front().name : tr("%n dokumen SKP Luring", nullptr, papers));
    if (m_shown) {
        setUpPage(*printer, *m_shown);
    }
    if (m_choosePrinter(*printer, this)) {
        run(std::move(source), [&](PrintJob& job) { job.startPrinter(std::move(printer)); });
    }
}

void PreviewWidget::saveCurrent()
{
    PrintItem item = *m_shown; // what is seen now, whatever is stored while the user is asked
    const QString path = m_prompter.saveFile(tr("Simpan PDF"), item.fileName, tr("Dokumen PDF (*.pdf)"));
    if (!path.isEmpty()) {
        const QFileInfo chosen(path);
        item.fileName = chosen.fileName();
        run(inHand(std::move(item)), [&](PrintJob& job) { job.startFiles(chosen.absolutePath()); });
    }
}

void PreviewWidget::saveAll()
{
    const std::shared_ptr<PrintSource> source = m_source;
    const QString folder = m_prompter.chooseFolder(tr("Folder untuk berkas PDF"));
    if (folder.isEmpty()) {
        return;
    }
    if (!mayReplaceIn(folder, *source)) {
        m_note->setText(tr("Tidak ada yang ditulis."));
    } else {
        run(source, [&](PrintJob& job) { job.startFiles(folder); });
    }
}

bool PreviewWidget::mayReplaceIn(const QString& folder, const PrintSource& source)
{
    const auto there = std::count_if(source.names().begin(), source.names().end(),
        [&](const PrintName& paper) { return QFileInfo::exists(QDir(folder).filePath(paper.fileName)); });
    return there == 0 ||
           m_prompter.confirm(tr("Ganti berkas yang sudah ada?"),
               tr("%n dokumen dengan nama yang sama sudah ada di “%1”.", nullptr, static_cast<int>(there))
                   .arg(QDir::toNativeSeparators(folder)),
               tr("&Ganti semuanya"), tr("&Jangan"));
}

void PreviewWidget::run(std::shared_ptr<PrintSource> source, const std::function<void(PrintJob&)>& start)
{
    m_job = std::make_unique<PrintJob>(std::move(source), paper());
    m_notPrinted.clear();
    showFailures();
    connect(m_job.get(), &PrintJob::progressed, this, [this](int done, int total, const QString& name) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_note->setText(name);
    });
    connect(m_job.get(), &PrintJob::itemPrinted, this, &PreviewWidget::notePrinted);
    connect(m_job.get(), &PrintJob::finished, this, &PreviewWidget::endJob);
    start(*m_job);
    updateControls();
}

void PreviewWidget::stop()
{
    if (m_job) {
        m_job->cancel();
    } else if (m_source) {
        m_source->stopGathering();
    }
}

bool PreviewWidget::mayBreakOff()
{
    if (isBusy() &&
        !m_prompter.confirm(tr("Hentikan pencetakan?"),
            tr("Dokumen masih dicetak. Yang sudah jadi tetap ada; sisanya tidak dicetak bila ini ditutup."),
            tr("&Hentikan dan tutup"), tr("&Jangan tutup"))) {
        return false;
    }
    if (m_job) { // it may have ended while the user was asked
        m_job->cancelAndWait();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
        QCoreApplication::sendPostedEvents(m_job.get(), QEvent::MetaCall);
    }
    return true;
}

void PreviewWidget::notePrinted(const DokumenTercetak& paper)
{
    if (paper.skp.isEmpty()) {
        return;
    }
    // The papers of an SKP follow one another. They are told as soon as all are out: a long job may end
    // early.
    if (!m_printed.empty() && m_printed.back().skp != paper.skp) {
        tellPrinted();
    }
    m_printed.push_back(paper);
}

void PreviewWidget::tellPrinted()
{
    if (!m_printed.empty()) {
        Q_EMIT printed(std::exchange(m_printed, {}));
    }
}

QString PreviewWidget::failedSentence(const std::vector<NotPrinted>& failed)
{
    const auto count = static_cast<int>(failed.size());
    const QStringList reasons = text::reasons(failed);
    return reasons.size() == 1
               ? tr("%n tidak tercetak: %1", nullptr, count).arg(reasons.first())
               : tr("%n tidak tercetak; sebabnya ada dalam daftar di bawah pratinjau.", nullptr, count);
}

void PreviewWidget::endJob()
{
    tellPrinted();
    const PrintJob::Outcome outcome = m_job->outcome();
    // Not from within its own signal.
    m_job.release()->deleteLater();
    m_notPrinted = outcome.failed;
    showFailures();
    updateControls();
    QStringList sentences{tr("%n dokumen selesai.", nullptr, static_cast<int>(outcome.done))};
    if (!outcome.files.isEmpty()) {
        const QString folder = QFileInfo(outcome.files.front()).absolutePath();
        sentences.front() = tr("%n dokumen selesai, ada di “%1”.", nullptr, static_cast<int>(outcome.done))
                                .arg(QDir::toNativeSeparators(folder));
    }
    if (outcome.cancelled) {
        sentences.append(text::sentence(PrintError::Cancelled));
        sentences.append(tr("Yang belum: %n dokumen.", nullptr, static_cast<int>(outcome.left)));
    }
    if (!outcome.failed.empty()) {
        sentences.append(failedSentence(outcome.failed));
    }
    m_note->setText(sentences.join(QLatin1Char(' ')));
    if (!outcome.failed.empty()) {
        m_prompter.tell(Prompter::Weight::Error, tr("Tidak semua dokumen tercetak"), m_note->text());
    }
    Q_EMIT jobEnded(outcome.done, outcome.failed.size(), outcome.cancelled);
}

} // namespace kinerja
