#include "core/seal/cryptojob.h"

#include <openssl/crypto.h>

namespace kinerja::seal
{

CryptoJob::~CryptoJob() { OPENSSL_thread_stop(); }

} // namespace kinerja::seal
