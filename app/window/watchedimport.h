#pragma once

#include <QFile>
#include <QObject>

#include <atomic>
#include <memory>

class QProgressDialog;
class QWidget;

namespace kinerja
{

/// How far an import is, told by the thread that reads the package; and whether the officer wants it to end.
struct ImportWatch {
    std::atomic<qint64> bytesRead = 0;
    std::atomic<bool> isCancelled = false;
};

/// A package that counts what is read of it, and gives nothing more once the import is cancelled: the import
/// then ends as with a broken file, with nothing changed.
class WatchedPackage : public QFile
{
public:
    WatchedPackage(const QString& path, std::shared_ptr<ImportWatch> watch)
        : QFile(path), m_watch(std::move(watch))
    {
    }

protected:
    qint64 readData(char* data, qint64 maxSize) override;

private:
    std::shared_ptr<ImportWatch> m_watch;
};

/// Shows how far an import is once it takes longer than a moment, with a way to end it. Goes when it is
/// destroyed.
class ImportProgress : public QObject
{
    Q_OBJECT
public:
    /// `bytes`: of all that will be read.
    ImportProgress(
        QWidget* window, const QString& title, qint64 bytes, const std::shared_ptr<ImportWatch>& watch);
    ~ImportProgress() override;

private:
    std::unique_ptr<QProgressDialog> m_dialog;
};

} // namespace kinerja
