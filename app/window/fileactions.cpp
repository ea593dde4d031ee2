#include "app/window/fileactions.h"

#include "app/window/watchedimport.h"
#include "core/storage/datedcopy.h"
#include "core/usecases/file/importpaket.h"
#include "ui/penetapan/savepackage.h"
#include "ui/shell/pagecontext.h"
#include "ui/text/importtext.h"
#include "ui/text/paketerrortext.h"
#include "ui/text/regulasitext.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

namespace kinerja
{

namespace
{

constexpr qsizetype mostLines = 12;

/// lupdate files what a local helper says under the namespace.
QString tr(const char* source, int n = -1)
{
    return QCoreApplication::translate("kinerja", source, nullptr, n);
}

QString packageFilter() { return tr("Paket SKP (*.json)"); }

struct Told {
    bool ok = false;
    QString sentence;
    QString detail;
};

QString firstLines(QStringList lines)
{
    const qsizetype more = lines.size() - mostLines;
    if (more > 0) {
        lines = lines.mid(0, mostLines);
        lines.append(tr("… dan %n lagi.", static_cast<int>(more)));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Where in the package, as people read it; the place as a program names it behind.
QString where(const QString& pointer, const QString& place, const QString& sentence)
{
    return pointer.isEmpty() ? QString(place % QStringLiteral(": ") % sentence)
                             : tr("%1: %2 [%3]").arg(text::kataTempat(pointer), sentence, place);
}

Told told(const Result<Outcome<ImportReport>, ImportError>& result, CaraImpor cara)
{
    if (result) {
        const ImportReport& report = result.value().value;
        QStringList lines; // what must not be overlooked first: a long list is cut
        for (const ImportRefusal& refusal : report.refusals) {
            lines.append(where(refusal.pointer, refusal.pointer, text::sentence(refusal)));
        }
        for (const ImportWarning& warning : report.warnings) {
            lines.append(text::sentence(warning));
        }
        for (const ImportedThing& thing : report.things) {
            lines.append(text::line(thing));
        }
        return {report.refusals.empty(), text::summary(report, cara), firstLines(lines)};
    }
    const ImportError& error = result.error();
    switch (error.kind) {
    case ImportError::Kind::Paket:
        return {false, tr("Paket ini tidak dapat dipakai. Tidak ada yang diubah."),
            where(error.paket.pointer, text::place(error.paket), text::sentence(error.paket))};
    case ImportError::Kind::Storage: return {false, text::sentence(error.storage), {}};
    case ImportError::Kind::Refused: {
        QStringList lines;
        for (const ImportRefusal& refusal : error.refusals) {
            lines.append(where(refusal.pointer, refusal.pointer, text::sentence(refusal)));
        }
        return {false, tr("Paket ini tidak dapat digabungkan dengan berkas ini. Tidak ada yang diubah."),
            firstLines(lines)};
    }
    }
    Q_UNREACHABLE();
    return {};
}

using ImportAnswer = Result<Outcome<ImportReport>, ImportError>;

void runImport(const PageContext& context, QMenu* owner, const QString& path, CaraImpor cara,
    std::function<void(const ImportAnswer&, bool isCancelled)> answer)
{
    constexpr qint64 readings = 2; // checked first, then stored
    const auto watch = std::make_shared<ImportWatch>();
    const auto progress = std::make_shared<std::unique_ptr<ImportProgress>>(
        std::make_unique<ImportProgress>(owner->parentWidget() ? owner->parentWidget()->window() : nullptr,
            tr("Impor paket"), readings * QFileInfo(path).size(), watch));
    context.storage.command<ImportReport, ImportError>(
        owner,
        [path, cara, watch](Session& session) -> ImportAnswer {
            WatchedPackage package(path, watch);
            if (!package.open(QIODevice::ReadOnly)) {
                return failure(
                    ImportError(StorageError{StorageError::Kind::Unreadable, package.errorString()}));
            }
            ImportAnswer done = importPaket(session, {package, cara});
            if (done && !done->changes.isEmpty()) {
                dropOldCopies(session.file.path());
            }
            return done;
        },
        [answer = std::move(answer), watch, progress](const ImportAnswer& done) {
            progress->reset();
            answer(done, !done && watch->isCancelled);
        });
}

void tellCancelled(const PageContext& context)
{
    context.prompter.tell(
        Prompter::Weight::Information, tr("Impor paket"), tr("Impor dibatalkan. Tidak ada yang diubah."));
}

/// What cannot be copied is imported all the same; the report says so.
void importAfterCopy(const PageContext& context, QMenu* owner, const QString& path)
{
    context.storage.keepCopy(
        CopyOccasion::BeforeImport, owner, [context, owner, path](const Result<QString, StorageError>& copy) {
            const QString note =
                copy ? QString()
                     : tr("Salinan sebelum impor tidak dapat dibuat. %1").arg(text::sentence(copy.error()));
            runImport(context, owner, path, CaraImpor::Lakukan,
                [context, note](const ImportAnswer& done, bool isCancelled) {
                    if (isCancelled) {
                        tellCancelled(context);
                        return;
                    }
                    const Told result = told(done, CaraImpor::Lakukan);
                    const QStringList parts{result.sentence, note};
                    context.prompter.tell(result.ok ? Prompter::Weight::Information : Prompter::Weight::Error,
                        tr("Impor paket"),
                        note.isEmpty() ? result.sentence : parts.join(QStringLiteral("\n\n")), result.detail);
                });
        });
}

void importPackage(const PageContext& context, QMenu* owner)
{
    const QString path = context.prompter.openFile(tr("Impor paket"), packageFilter());
    if (path.isEmpty()) {
        return;
    }
    // Tried out first, so that the officer sees what would change before it does.
    runImport(context, owner, path, CaraImpor::Coba,
        [context, owner, path](const ImportAnswer& tried, bool isCancelled) {
            if (isCancelled) {
                tellCancelled(context);
                return;
            }
            const Told trial = told(tried, CaraImpor::Coba);
            if (!trial.ok) {
                context.prompter.tell(
                    Prompter::Weight::Error, tr("Impor paket"), trial.sentence, trial.detail);
                return;
            }
            const QString question = trial.detail.isEmpty()
                                         ? trial.sentence
                                         : QString(trial.sentence % QStringLiteral("\n\n") % trial.detail);
            if (context.prompter.confirm(tr("Impor paket"), question, tr("&Impor"), tr("Ba&tal"))) {
                importAfterCopy(context, owner, path);
            }
        });
}

void exportPackage(const PageContext& context, QObject* owner)
{
    const QString path =
        context.prompter.saveFile(tr("Ekspor paket"), QStringLiteral("paket-skp.json"), packageFilter());
    if (path.isEmpty()) {
        return;
    }
    context.storage.command<QString, StorageError>(
        owner,
        [path](Session& session) -> Result<Outcome<QString>, StorageError> {
            ExportPaket everything;
            everything.isiBerkas = IsiBerkas::Termasuk;
            return Outcome<QString>{savePackage(session.file, path, everything), {}};
        },
        [context, path](const Result<Outcome<QString>, StorageError>& answer) {
            const QString complaint = answer ? answer.value().value : text::sentence(answer.error());
            if (complaint.isEmpty()) {
                context.prompter.tell(Prompter::Weight::Information, tr("Ekspor paket"),
                    tr("Paket ada di “%1”, dengan bukti dukungnya. Catatan konseling tidak disertakan.")
                        .arg(QDir::toNativeSeparators(path)));
            } else {
                context.prompter.tell(Prompter::Weight::Error, tr("Ekspor paket"), complaint);
            }
        });
}

} // namespace

void addFileActions(const PageContext& context, QMenu* menu)
{
    QAction* import =
        menu->addAction(tr("&Impor paket…"), menu, [context, menu] { importPackage(context, menu); });
    import->setProperty(writingAction, true);
    menu->addAction(tr("&Ekspor paket…"), menu, [context, menu] { exportPackage(context, menu); });
}

} // namespace kinerja
