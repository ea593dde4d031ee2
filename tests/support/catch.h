#pragma once

// The one door to Catch2: version 2 (Debian 12) and version 3 (Debian 13) name their headers differently.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx;
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>

namespace Catch
{

template <> struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <> struct StringMaker<QDate> {
    static std::string convert(const QDate& day) { return day.toString(Qt::ISODate).toStdString(); }
};

} // namespace Catch

namespace kinerja::tests
{

/// What a test writes as a literal.
inline QString t(const char* text) { return QString::fromUtf8(text); }

} // namespace kinerja::tests
