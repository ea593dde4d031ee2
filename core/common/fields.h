#pragma once

#include <tuple>
#include <type_traits>
#include <utility>

namespace kinerja
{

/// Whether a package may leave the property out. What is left out equals the default-constructed member.
enum class Presence { Required, Optional };

/// One property of a record: its name in packages, which is also its column or child table in the data file.
template <class Owner, class Member> struct Field {
    using MemberType = Member;
    const char* name;
    Member Owner::*member;
    Presence presence;
};

/// A part whose properties stand in the package beside the owner's own, without a level between.
template <class Owner, class Part> struct Embedded {
    using PartType = Part;
    Part Owner::*part;
};

template <class Owner, class Member>
constexpr Field<Owner, Member> required(const char* name, Member Owner::*member)
{
    return {name, member, Presence::Required};
}

template <class Owner, class Member>
constexpr Field<Owner, Member> optional(const char* name, Member Owner::*member)
{
    return {name, member, Presence::Optional};
}

template <class Owner, class Part> constexpr Embedded<Owner, Part> embedded(Part Owner::*part)
{
    return {part};
}

/// The one description of a record that packages, the data file and comparisons share. Specialised beside
/// each type: `template <> struct Fields<Butir> { static constexpr auto list = std::tuple{…}; };`
template <class T> struct Fields;

template <class T>
concept Described = requires
{
    Fields<T>::list;
};

/// Calls `visit(field)` for each entry of the description, in package order.
template <Described T, class Visit> constexpr void forEachField(Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, Fields<T>::list);
}

template <class F> struct IsEmbedded : std::false_type {
};
template <class Owner, class Part> struct IsEmbedded<Embedded<Owner, Part>> : std::true_type {
};

} // namespace kinerja
