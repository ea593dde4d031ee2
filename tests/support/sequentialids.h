#pragma once

#include "core/common/idsource.h"

namespace kinerja::tests
{

/// Keys that are the same in every run: 00000000-0000-4000-8000-000000000001, …2, …3.
class SequentialIds final : public IdSource
{
public:
    QString next() override
    {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_last, 12, 16, QLatin1Char('0'));
    }

private:
    quint64 m_last = 0;
};

} // namespace kinerja::tests
