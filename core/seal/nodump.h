#pragma once

namespace kinerja::seal
{

/// While one lives, a crash leaves no picture of the memory behind (no core dump), and no other program of
/// the same user may read it: a passphrase is being typed or used. They may be nested.
class NoDump
{
public:
    NoDump();
    ~NoDump();
    NoDump(const NoDump&) = delete;
    NoDump& operator=(const NoDump&) = delete;
};

} // namespace kinerja::seal
