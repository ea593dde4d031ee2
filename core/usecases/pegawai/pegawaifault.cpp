#include "core/usecases/pegawai/pegawaifault.h"

#include "core/domain/pegawai/identitas.h"

#include <QSet>

namespace kinerja
{

namespace
{

void checkNomorStorable(Reader& reader, const Pegawai& pegawai, std::vector<PegawaiFault>& faults)
{
    if (pegawai.identitas.jenis == JenisIdentitas::Tanpa || pegawai.identitas.nomor.isEmpty()) {
        return;
    }
    const auto parsed = parseNomor(pegawai.identitas.nomor);
    if (!parsed) {
        faults.push_back({parsed.error() == NomorRusak::NotasiIlmiah ? PegawaiFault::Kind::NomorNotasiIlmiah
                                                                     : PegawaiFault::Kind::NomorDibulatkan,
            {}});
        return;
    }
    for (const PegawaiKunci& other : reader.lists().withNomor(parsed.value())) {
        if (other != pegawai.kunci) {
            const auto found = reader.load(other);
            faults.push_back({PegawaiFault::Kind::NomorGanda, found ? found->nama : QString()});
            return;
        }
    }
}

void checkAtasan(Reader& reader, const Pegawai& pegawai, std::vector<PegawaiFault>& faults)
{
    if (pegawai.atasan.isEmpty()) {
        return;
    }
    if (pegawai.atasan == pegawai.kunci) {
        faults.push_back({PegawaiFault::Kind::AtasanDiriSendiri, {}});
        return;
    }
    QStringList names;
    QSet<PegawaiKunci> seen;
    PegawaiKunci at = pegawai.atasan;
    while (!at.isEmpty() && !seen.contains(at)) {
        seen.insert(at);
        const auto superior = reader.load(at);
        if (!superior) {
            if (at == pegawai.atasan) {
                faults.push_back({PegawaiFault::Kind::AtasanTidakAda, {}});
            }
            return;
        }
        names.append(superior->nama);
        at = superior->atasan;
        if (at == pegawai.kunci) {
            faults.push_back({PegawaiFault::Kind::AtasanMelingkar, names.join(QStringLiteral(" → "))});
            return;
        }
    }
}

} // namespace

QString fieldOf(PegawaiFault::Kind kind)
{
    switch (kind) {
    case PegawaiFault::Kind::NamaKosong: return QStringLiteral("nama");
    case PegawaiFault::Kind::NomorNotasiIlmiah:
    case PegawaiFault::Kind::NomorDibulatkan:
    case PegawaiFault::Kind::NomorGanda: return QStringLiteral("identitas");
    case PegawaiFault::Kind::AtasanDiriSendiri:
    case PegawaiFault::Kind::AtasanMelingkar:
    case PegawaiFault::Kind::AtasanTidakAda: return QStringLiteral("atasan");
    }
    Q_UNREACHABLE();
    return {};
}

Pegawai cleanPegawai(Pegawai pegawai)
{
    for (QString* text : {&pegawai.nama, &pegawai.golongan, &pegawai.pangkat, &pegawai.jabatan,
             &pegawai.unitKerja, &pegawai.instansi, &pegawai.tempatLahir, &pegawai.karpeg}) {
        *text = text->simplified();
    }
    if (pegawai.identitas.jenis == JenisIdentitas::Tanpa) {
        pegawai.identitas.nomor.clear();
    } else if (const auto parsed = parseNomor(pegawai.identitas.nomor)) {
        pegawai.identitas.nomor = parsed.value();
    }
    return pegawai;
}

std::vector<PegawaiFault> checkPegawai(Reader& reader, const Pegawai& pegawai)
{
    std::vector<PegawaiFault> faults;
    if (pegawai.nama.trimmed().isEmpty()) {
        faults.push_back({PegawaiFault::Kind::NamaKosong, {}});
    }
    checkNomorStorable(reader, pegawai, faults);
    checkAtasan(reader, pegawai, faults);
    return faults;
}

} // namespace kinerja
