#pragma once

#include <QByteArray>

#include <map>

namespace kinerja::seal
{

/// Objects that are appended to a PDF, with a classic table of their places, so that every byte before stays
/// (ISO 32000-1, 7.5.6).
class IncrementalUpdate
{
public:
    /// `base` ends where the appended part begins.
    explicit IncrementalUpdate(QByteArray base);

    /// Appends an object that is new or takes the place of an older one; `content` is what stands between
    /// `obj` and `endobj`. Hands back where in the file the content begins.
    qsizetype add(int object, int generation, const QByteArray& content);
    /// The whole file. `trailer`: the entries of its dictionary without Size and Prev; `size`: one more than
    /// the highest object; `previous`: where the table before stands.
    QByteArray finish(const QByteArray& trailer, int size, qsizetype previous);

private:
    struct Entry {
        qsizetype offset;
        int generation;
    };

    QByteArray m_bytes;
    std::map<int, Entry> m_entries;
};

} // namespace kinerja::seal
