#pragma once

#include <QString>

namespace kinerja
{

/// Where new keys come from; injected, so that tests get the same ones each time.
class IdSource
{
public:
    virtual ~IdSource() = default;
    /// A text that was never handed out before, lower-case UUID form without braces.
    virtual QString next() = 0;
};

class RandomIdSource final : public IdSource
{
public:
    QString next() override;
};

} // namespace kinerja
