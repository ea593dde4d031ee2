#pragma once

#include "core/common/fields.h"
#include "core/common/id.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/skplengkap.h"
#include "core/domain/unit/timkerja.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace kinerja::paket
{

template <class M> struct IsRecordVector : std::false_type {
};
template <Described T> struct IsRecordVector<std::vector<T>> : std::true_type {
};

/// Calls `visit(key, presence, path)` for every member of the type Key within a record, lists included; the
/// path is in names and indices.
template <class Key, class T, class Visit> void forEachKey(T& record, QStringList& path, const Visit& visit)
{
    forEachField<std::remove_const_t<T>>([&](const auto& field) {
        using F = std::decay_t<decltype(field)>;
        if constexpr (IsEmbedded<F>::value) {
            forEachKey<Key>(record.*field.part, path, visit);
        } else {
            using M = typename F::MemberType;
            auto& member = record.*field.member;
            path.append(QString::fromLatin1(field.name));
            if constexpr (std::is_same_v<M, Key>) {
                visit(member, field.presence, path);
            } else if constexpr (IsRecordVector<M>::value) {
                for (std::size_t i = 0; i < member.size(); ++i) {
                    path.append(QString::number(i));
                    forEachKey<Key>(member[i], path, visit);
                    path.removeLast();
                }
            } else if constexpr (Described<M>) {
                forEachKey<Key>(member, path, visit);
            }
            path.removeLast();
        }
    });
}

/// Which key of the file stands for which key of the package, where they differ.
struct KeyMap {
    QHash<QString, QString> pegawai;
    QHash<QString, QString> skp;

    QString pegawaiText(const QString& text) const { return pegawai.value(text, text); }
    PegawaiKunci operator()(const PegawaiKunci& kunci) const
    {
        return PegawaiKunci(pegawaiText(kunci.text()));
    }
    SkpKunci operator()(const SkpKunci& kunci) const
    {
        return SkpKunci(skp.value(kunci.text(), kunci.text()));
    }
};

/// Puts the file's keys in the place of the package's.
void translateKeys(Pegawai& pegawai, const KeyMap& keys);
void translateKeys(SkpLengkap& lengkap, const KeyMap& keys);
void translateKeys(TimKerja& tim, const KeyMap& keys);

/// A key that follows from what it stands for, so that importing once more makes the same one.
QString derivedKey(const QStringList& content);

} // namespace kinerja::paket
