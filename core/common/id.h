#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <functional>

namespace kinerja
{

/// A key as it stands in the data file and in packages (`kunci`): a UUID for what was made here, any
/// non-empty text for what came from elsewhere. The tag keeps keys of different things apart.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return m_text < other.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using PegawaiKunci = Id<struct PegawaiTag>;
using SkpKunci = Id<struct SkpTag>;
using HasilKerjaKunci = Id<struct HasilKerjaTag>; ///< unique within one SKP
using IndikatorKunci = Id<struct IndikatorTag>;   ///< unique within one RHK
using TimKerjaKunci = Id<struct TimKerjaTag>;

} // namespace kinerja

template <class Tag> struct std::hash<kinerja::Id<Tag>> {
    size_t operator()(const kinerja::Id<Tag>& id) const noexcept { return qHash(id); }
};
