#pragma once

#include "core/checks/finding.h"
#include "core/checks/logskp.h"
#include "core/common/sha256.h"
#include "core/domain/beku/isian.h"
#include "core/storage/transaction.h"

namespace kinerja
{

/// The keys of the file, for comparing what was frozen.
KunciDikenal kunciDikenal(Reader& reader);
/// What the log holds of that SKP.
LogSkp gatherLog(Reader& reader, const SkpKunci& kunci);

/// The SKP with its evaluations, and nothing else that goes with it; nothing where it is gone.
std::optional<SkpLengkap> loadDinilai(Reader& reader, const SkpKunci& kunci);

/// What was altered outside the program in the data of one SKP and its evaluations, as their frozen papers
/// and the events tell. What the officer has decided on is left out. The chain of the events itself and the
/// contents of files are looked at elsewhere.
std::vector<Finding> checkBeku(Reader& reader, const SkpLengkap& lengkap, const LogSkp& log);

/// Whether the contents of files are read as well, as far as that is a matter of a moment (JejakWalk reads
/// all).
enum class BacaBerkas { Ya, Tidak };

/// Everything of that kind in one SKP that the officer has not decided on: its chain, its papers and data,
/// and the contents of its files.
std::vector<Finding> checkKeutuhan(Reader& reader, const SkpKunci& kunci, BacaBerkas baca = BacaBerkas::Ya);

/// Reads the contents of evidence and official copies piece by piece against the hash that each is stored by.
class IsiWalk
{
public:
    enum class Next { More, Done };
    /// Goes on by one piece of at most BerkasStore::pieceSize.
    Next step(Reader& reader);
    /// What was found since the last call.
    std::vector<Finding> take() { return std::move(m_found); }

private:
    void close(Reader& reader);

    QString m_sha256;
    int m_piece = -1; ///< the next; negative: no content is begun
    Sha256 m_hash;
    std::vector<Finding> m_found;
};

} // namespace kinerja
