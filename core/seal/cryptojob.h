#pragma once

namespace kinerja::seal
{

/// Stands first in a job that signs or verifies on a thread of a pool. OpenSSL keeps an account of each
/// thread (its last faults) until the thread ends, and a pool's threads may outlive the program's last line:
/// it is given back with the job.
class CryptoJob
{
public:
    CryptoJob() = default;
    ~CryptoJob();
    CryptoJob(const CryptoJob&) = delete;
    CryptoJob& operator=(const CryptoJob&) = delete;
};

} // namespace kinerja::seal
