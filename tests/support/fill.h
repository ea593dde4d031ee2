#pragma once

#include "core/common/enumnames.h"
#include "core/common/fields.h"
#include "core/common/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kinerja::tests
{

/// Fills every member of every described record with a value of its own, so that a round trip which loses or
/// swaps one is seen. Lists get two elements each; keys of people can be fixed to one that exists.
class Filler
{
public:
    explicit Filler(PegawaiKunci person = {}) : m_person(std::move(person)) {}

    template <Described T> T make()
    {
        T record;
        fill(record);
        return record;
    }

    template <Described T> void fill(T& record)
    {
        forEachField<T>([&](const auto& field) {
            if constexpr (IsEmbedded<std::decay_t<decltype(field)>>::value) {
                fill(record.*field.part);
            } else {
                fill(record.*field.member);
            }
        });
    }

private:
    void fill(QString& text) { text = QStringLiteral("teks <b>%1</b> & \"'ñ").arg(++m_count); }
    void fill(QStringList& words)
    {
        words = {QStringLiteral("kata %1").arg(++m_count), QString(), QStringLiteral("baris\nbaru")};
    }
    void fill(QDate& day) { day = QDate(2026, 1, 1).addDays(++m_count % 300); }
    void fill(QByteArray& bytes) { bytes = QByteArray("\x89PNG\0\xff", 6) + QByteArray::number(++m_count); }
    void fill(bool& flag) { flag = true; }
    void fill(int& number) { number = 1 + (++m_count % 5); }
    template <class Tag> void fill(Id<Tag>& id)
    {
        if constexpr (std::is_same_v<Id<Tag>, PegawaiKunci>) {
            if (!m_person.isEmpty()) {
                id = m_person;
                return;
            }
        }
        id = Id<Tag>(QStringLiteral("kunci-%1").arg(++m_count));
    }
    template <NamedEnum E> void fill(E& value)
    {
        const auto& table = EnumNames<E>::table;
        value = table[static_cast<size_t>(++m_count) % table.size()].first;
    }
    template <class T> void fill(std::optional<T>& value)
    {
        T content{};
        if constexpr (std::is_integral_v<T>) {
            content = static_cast<T>(1 + (++m_count % 4));
        } else {
            fill(content);
        }
        value = content;
    }
    template <class T> void fill(std::vector<T>& list)
    {
        list.resize(2);
        for (T& element : list) {
            fill(element);
        }
    }

    PegawaiKunci m_person;
    int m_count = 0;
};

} // namespace kinerja::tests
