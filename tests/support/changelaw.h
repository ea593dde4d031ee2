#pragma once

#include "core/regulation/regulation.h"
#include "core/usecases/regulasi/saveregulasi.h"
#include "tests/support/uifixture.h"

namespace kinerja::tests
{

/// Stores a version of that table in which some words of the delivered one are others, in force from today.
inline void changeLaw(UiFixture& unit, const char* id, const QByteArray& from, const QByteArray& to)
{
    SaveRegulasi command{QString::fromLatin1(id), QStringLiteral("2026.1"), unit.temp.clock.today(),
        StatusRegulasi::Praktik, QStringLiteral("Surat edaran"), regulationResource(QString::fromLatin1(id))};
    REQUIRE(command.isi.contains(from));
    command.isi.replace(from, to);
    unit.storage.command<Done, SaveRegulasiError>(
        &unit.storage, [command](Session& session) { return saveRegulasi(session, command); },
        [](const auto& answer) { REQUIRE(answer); });
    unit.storage.waitUntilIdle();
}

} // namespace kinerja::tests
