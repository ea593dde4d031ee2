#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace kinerja
{

/// Nothing to hand back but the fact that it was done.
struct Done {
    bool operator==(const Done&) const = default;
};

/// Marks a value as the failure of a Result: `return failure(OpenError::NotADataFile);`
template <class E> struct Failure {
    E error;
};

template <class E> Failure(E) -> Failure<E>;

template <class E> Failure<std::decay_t<E>> failure(E&& error) { return {std::forward<E>(error)}; }

/// Either a value or the reason why there is none. E is an enum or a struct with data, never a sentence:
/// sentences are made in ui/text. Reading the wrong side is a programming error (asserted).
template <class T, class E> class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    template <class F> Result(Failure<F> failed) : m_content(std::in_place_index<1>, std::move(failed.error))
    {
    }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T& value() const
    {
        assert(hasValue());
        return std::get<0>(m_content);
    }
    T& value()
    {
        assert(hasValue());
        return std::get<0>(m_content);
    }
    const T& operator*() const { return value(); }
    T& operator*() { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const E& error() const
    {
        assert(!hasValue());
        return std::get<1>(m_content);
    }

    bool operator==(const Result&) const = default;

private:
    std::variant<T, E> m_content;
};

} // namespace kinerja
