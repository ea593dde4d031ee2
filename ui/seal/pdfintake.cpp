#include "ui/seal/pdfintake.h"

#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/seal/cryptojob.h"
#include "core/seal/pdfpages.h"
#include "core/seal/verifypdf.h"
#include "ui/seal/trustedfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace kinerja
{

namespace
{

/// Larger than any document that people sign; more is not read into memory.
constexpr qint64 largestFile = 200LL * 1024 * 1024;

/// Runs on a thread of the pool; what it makes is handed over on the window's thread.
template <class Work, class Take> void away(QObject* context, Work work, Take take)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work, take] {
        const seal::CryptoJob job;
        const auto made = work();
        QMetaObject::invokeMethod(qApp, [guard, take, made] {
            if (guard != nullptr) {
                take(made);
            }
        });
    });
}

PdfMasuk verified(const QString& path)
{
    PdfMasuk read{path, {}, {}, Kecocokan::TidakCocok};
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        read.temuan.hasil.alasan.push_back({seal::AlasanSegel::TidakTerbaca, {}});
        return read;
    }
    read.pdf = file.readAll();
    read.temuan.hasil = seal::verifyPdf(read.pdf, TrustedFolder().load());
    return read;
}

QStringList pdfsBelow(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, {QStringLiteral("*.pdf")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found.append(files.next());
    }
    found.sort();
    return found;
}

} // namespace

PdfIntake::PdfIntake(const PageContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void PdfIntake::check(const QStringList& paths)
{
    QStringList own;
    for (const QString& path : paths) {
        own.append(QDir::cleanPath(path));
    }
    own.removeDuplicates();
    for (const QString& path : own) {
        if (QFileInfo(path).isDir()) {
            openFolder(path);
        } else {
            checkFile(path);
        }
    }
}

void PdfIntake::openFolder(const QString& path)
{
    count(1);
    away(
        this, [path] { return pdfsBelow(path); },
        [this, path](const QStringList& found) {
            if (found.isEmpty()) {
                Q_EMIT nothingIn(path);
            }
            for (const QString& file : found) {
                checkFile(file);
            }
            count(-1);
        });
}

void PdfIntake::checkFile(const QString& path)
{
    count(1);
    struct Read {
        PdfMasuk one;
        QString modelSha256;
    };
    away(
        this,
        [path] {
            Read read{verified(path), {}};
            const auto identity = seal::jatiDiri(read.one.pdf);
            read.modelSha256 = identity ? identity->modelSha256 : QString();
            return read;
        },
        [this](const Read& read) { ask(read.one, read.modelSha256); });
}

void PdfIntake::ask(const PdfMasuk& read, const QString& modelSha256)
{
    using Found = std::optional<NaskahPembanding>;
    m_context.storage.query<Found>(
        this,
        [modelSha256, today = m_context.clock.today()](
            Reader& reader) { return readPembanding(reader, modelSha256, today); },
        [this, read](
            const Result<Found, StorageError>& answer) { compare(read, answer ? *answer : Found()); });
}

void PdfIntake::compare(const PdfMasuk& read, const std::optional<NaskahPembanding>& pembanding)
{
    away(
        this,
        [read, pembanding] {
            PdfMasuk one = read;
            one.temuan = holdAgainst(read.temuan.hasil, read.pdf, pembanding);
            one.kecocokan = kecocokan(one.temuan, pembanding, sha256Hex(read.pdf));
            if (!pembanding) {
                one.pdf.clear(); // nothing is done with it
            }
            return one;
        },
        [this](const PdfMasuk& one) { finish(one); });
}

void PdfIntake::finish(const PdfMasuk& one)
{
    Q_EMIT checked(one);
    count(-1);
}

void PdfIntake::count(int more)
{
    m_open += more;
    Q_EMIT openChanged();
}

} // namespace kinerja
