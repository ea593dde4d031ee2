#include "ui/text/tindaklanjuttext.h"

#include "ui/text/evaluasitext.h"
#include "ui/text/storagetext.h"
#include "ui/text/tr.h"

#include <algorithm>

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

QString dasarPredikat(Predikat predikat, int tahun)
{
    return tr("Predikat kinerja %1, tahun %2").arg(label(predikat)).arg(tahun);
}

bool menyebutPredikatLain(const QString& dasar, Predikat predikat, int tahun)
{
    const auto& all = EnumNames<Predikat>::table;
    return std::any_of(all.begin(), all.end(), [&](const auto& one) {
        return one.first != predikat && dasar.contains(dasarPredikat(one.first, tahun));
    });
}

} // namespace kinerja::text
