#include "ui/print/printedfile.h"

#include <QFile>
#include <QPrinter>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr qint64 tailBytes = 64;

/// A PDF ends with the mark of its end.
bool isWhole(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(std::max(qint64{0}, file.size() - tailBytes)) &&
           file.readAll().contains("%%EOF");
}

} // namespace

PrintedFile::PrintedFile(QPrinter& printer)
{
    if (printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty()) {
        m_path = printer.outputFileName();
        printer.setOutputFileName(partPath());
    }
}

PrintedFile::~PrintedFile()
{
    if (isOne()) {
        QFile::remove(partPath());
    }
}

QString PrintedFile::partPath() const { return m_path + QStringLiteral(".sebagian"); }

std::optional<QString> PrintedFile::putInPlace()
{
    if (!isWhole(partPath())) {
        return std::nullopt;
    }
    QFile::remove(m_path);
    return QFile::rename(partPath(), m_path) ? std::optional(m_path) : std::nullopt;
}

} // namespace kinerja
