#include "ui/text/tindaklanjuttext.h"

#include "ui/text/storagetext.h"
#include "ui/text/tr.h"

namespace kinerja::text
{

QString sentence(const TindakLanjutError& error)
{
    switch (error.kind) {
    case TindakLanjutError::Kind::Storage: return sentence(error.storage);
    case TindakLanjutError::Kind::SkpNotFound: return tr("SKP itu tidak ada lagi atau ada di Sampah.");
    case TindakLanjutError::Kind::NotFound:
        return tr("Catatan ini sudah diubah atau dihapus di tempat lain. Tutup, lalu buka lagi.");
    case TindakLanjutError::Kind::BelumDitetapkan:
        return tr("SKP itu belum ditetapkan, jadi belum ada yang dapat ditindaklanjuti.");
    case TindakLanjutError::Kind::BentukKosong: return tr("Isi bentuknya, misalnya “Piagam penghargaan”.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja::text
