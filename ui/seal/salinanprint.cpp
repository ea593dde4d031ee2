#include "ui/seal/salinanprint.h"

#include "core/usecases/pelaksanaan/attachbukti.h"
#include "ui/text/pelaksanaantext.h"
#include "ui/text/printerrortext.h"
#include "ui/text/storagetext.h"

#include <QTemporaryDir>
#include <QWidget>

namespace kinerja
{

namespace
{

QString refusal(const SpoolError& error) { return QStringLiteral("✖ ") + text::sentence(error); }

} // namespace

SalinanPrint::SalinanPrint(const PageContext& context, QWidget* parent)
    : QObject(parent), m_context(context), m_choose([parent](const Printers& printers, const QString& what) {
          return PrinterDialog::ask(printers, what, parent);
      })
{
}

void SalinanPrint::print(const Berkas& berkas, const QString& nama)
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    Q_EMIT busyChanged();
    Q_EMIT told(tr("Mencari pencetak…"));
    m_spooler.askPrinters([this, berkas, nama](const Result<Printers, SpoolError>& printers) {
        if (!printers) {
            end(refusal(printers.error()));
            return;
        }
        const auto choice = m_choose(*printers, nama);
        choice ? write(berkas, nama, *choice) : end({});
    });
}

void SalinanPrint::write(const Berkas& berkas, const QString& nama, const PrinterChoice& choice)
{
    Q_EMIT told(tr("Menyerahkan kepada pencetak “%1”…").arg(choice.printer));
    // Gone with the last of the steps that hold it.
    const auto folder = std::make_shared<QTemporaryDir>();
    const SpoolJob job{
        folder->filePath(QStringLiteral("salinan.pdf")), berkas.nama, choice.printer, choice.copies};
    m_context.storage.query<Result<Done, BerkasError>>(
        this, [berkas, path = job.path](Reader& reader) { return writeBerkas(reader, berkas, path); },
        [this, folder, job, nama](const Result<Result<Done, BerkasError>, StorageError>& written) {
            if (!written || !*written) {
                end(QStringLiteral("✖ ") +
                    (written ? text::sentence(written->error()) : text::sentence(written.error())));
                return;
            }
            m_spooler.print(job, [this, folder, job, nama](const Result<Done, SpoolError>& taken) {
                end(taken ? tr("✔ %1: diserahkan kepada pencetak “%2”.").arg(nama, job.printer)
                          : refusal(taken.error()));
            });
        });
}

void SalinanPrint::end(const QString& sentence)
{
    m_isBusy = false;
    Q_EMIT told(sentence);
    Q_EMIT busyChanged();
}

} // namespace kinerja
