#include "core/seal/incrementalupdate.h"

#include <QStringBuilder>

#include <utility>

namespace kinerja::seal
{

namespace
{

/// One line of the table, twenty bytes with its end.
QByteArray line(qsizetype offset, int generation)
{
    return QByteArray::number(offset).rightJustified(10, '0') + ' ' +
           QByteArray::number(generation).rightJustified(5, '0') + " n \n";
}

} // namespace

IncrementalUpdate::IncrementalUpdate(QByteArray base) : m_bytes(std::move(base))
{
    if (!m_bytes.endsWith('\n')) {
        m_bytes += '\n';
    }
}

qsizetype IncrementalUpdate::add(int object, int generation, const QByteArray& content)
{
    m_entries.insert_or_assign(object, Entry{m_bytes.size(), generation});
    m_bytes += QByteArray::number(object) + ' ' + QByteArray::number(generation) + " obj\n";
    const qsizetype begin = m_bytes.size();
    m_bytes += content + "\nendobj\n";
    return begin;
}

QByteArray IncrementalUpdate::finish(const QByteArray& trailer, int size, qsizetype previous)
{
    const qsizetype table = m_bytes.size();
    m_bytes += "xref\n";
    for (auto first = m_entries.cbegin(); first != m_entries.cend();) {
        auto last = first;
        int count = 0;
        while (last != m_entries.cend() && last->first == first->first + count) {
            ++last;
            ++count;
        }
        m_bytes += QByteArray::number(first->first) + ' ' + QByteArray::number(count) + '\n';
        for (; first != last; ++first) {
            m_bytes += line(first->second.offset, first->second.generation);
        }
    }
    m_bytes += "trailer\n<< " + trailer + " /Size " + QByteArray::number(size) + " /Prev " +
               QByteArray::number(previous) + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return m_bytes;
}

} // namespace kinerja::seal
