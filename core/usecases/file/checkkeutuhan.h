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

/// The same where it may hold what can't be read: false then.
bool loadTerbaca(Reader& reader, const SkpKunci& kunci, std::optional<SkpLengkap>& lengkap);
/// What of that SKP and its evaluations can't be read, and the officer has to have put back.
std::vector<Finding> checkTakTerbaca(Reader& reader, const SkpKunci& kunci, const LogSkp& log);

/// The SKP of which the file holds everything but its row, as it was frozen and as the last act left it;
/// nothing where that is not enough.
std::optional<Skp> sisaSkp(Reader& reader, const SkpKunci& kunci, const LogSkp& log);
/// That a locked SKP has gone, and the officer has not decided on it; nothing where it is there.
std::optional<Finding> checkSkpHilang(Reader& reader, const SkpKunci& kunci, const LogSkp& log);

/// What was altered outside the program in the data of one SKP and its evaluations, as their frozen papers
/// and the events tell. What the officer has decided on is left out. The chain of the events itself and the
/// contents of files are looked at elsewhere.
std::vector<Finding> checkBeku(Reader& reader, const SkpLengkap& lengkap, const LogSkp& log);

/// All that is frozen in one SKP: its papers, then its data; that it can't be read, or has gone.
std::vector<Finding> checkNaskah(Reader& reader, const SkpKunci& kunci);

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
    void add(std::vector<Finding> found);

    QString m_sha256;
    qint64 m_bytes = 0;
    int m_piece = -1; ///< the next; negative: no content is begun
    Sha256 m_hash;
    std::vector<Finding> m_found;
};

} // namespace kinerja
