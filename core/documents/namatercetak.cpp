#include "core/documents/namatercetak.h"

#include "core/domain/pegawai/identitas.h"

#include <algorithm>

namespace kinerja
{

namespace
{

bool covers(QDate mulai, QDate selesai, QDate day)
{
    return mulai <= day && (selesai.isNull() || day <= selesai);
}

/// The earlier state in which the person was on that day; nothing where the current data hold.
const RiwayatJabatan* stateOn(const Pegawai& pegawai, QDate day)
{
    const RiwayatJabatan* found = nullptr;
    for (const RiwayatJabatan& state : pegawai.riwayat) {
        if (covers(state.mulai, state.selesai, day) && (found == nullptr || found->mulai <= state.mulai)) {
            found = &state;
        }
    }
    return found;
}

void useEarlier(QString& now, const QString& earlier)
{
    if (!earlier.isEmpty()) {
        now = earlier;
    }
}

Pegawai asOf(Pegawai pegawai, QDate day)
{
    const RiwayatJabatan* found = day.isNull() ? nullptr : stateOn(pegawai, day);
    if (found == nullptr) {
        return pegawai;
    }
    const RiwayatJabatan state = *found;
    useEarlier(pegawai.nama, state.nama);
    useEarlier(pegawai.jabatan, state.jabatan);
    useEarlier(pegawai.unitKerja, state.unitKerja);
    useEarlier(pegawai.instansi, state.instansi);
    if (!state.golongan.isEmpty()) {
        // A PPPK's golongan has no pangkat beside it: the two change together.
        pegawai.golongan = state.golongan;
        pegawai.pangkat = state.pangkat;
    }
    return pegawai;
}

bool isHeld(const Rangkap& post, QDate day)
{
    return day.isNull() ? post.selesai.isNull() : covers(post.mulai, post.selesai, day);
}

const Rangkap* rangkapOn(const Pegawai& pegawai, QDate day, JenisRangkap jenis)
{
    const auto at = std::find_if(pegawai.rangkap.begin(), pegawai.rangkap.end(),
        [&](const Rangkap& post) { return post.jenis == jenis && isHeld(post, day); });
    return at == pegawai.rangkap.end() ? nullptr : &*at;
}

const Rangkap* rangkapOn(const Pegawai& pegawai, QDate day, JabatanTercetak jabatan)
{
    switch (jabatan) {
    case JabatanTercetak::Definitif: return nullptr;
    case JabatanTercetak::Plt: return rangkapOn(pegawai, day, JenisRangkap::Plt);
    case JabatanTercetak::Plh: return rangkapOn(pegawai, day, JenisRangkap::Plh);
    }
    Q_UNREACHABLE();
    return nullptr;
}

QString namaJabatan(const Rangkap& post)
{
    const QString sebutan = wireName(post.jenis);
    return post.jabatan.startsWith(sebutan) ? post.jabatan
                                            : QString(sebutan % QStringLiteral(". ") % post.jabatan);
}

/// The person with that post in the place of the definitive one.
NamaTercetak inPost(NamaTercetak printed, const Rangkap& post)
{
    printed.jabatan = namaJabatan(post);
    useEarlier(printed.unitKerja, post.unitKerja);
    return printed;
}

bool isSameUnit(const QString& left, const QString& right)
{
    return left.simplified().compare(right.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

JabatanTercetak jabatanTercetak(Sebagai sebagai)
{
    switch (sebagai) {
    case Sebagai::Definitif: return JabatanTercetak::Definitif;
    case Sebagai::Plt: return JabatanTercetak::Plt;
    case Sebagai::Plh: return JabatanTercetak::Plh;
    }
    Q_UNREACHABLE();
    return JabatanTercetak::Definitif;
}

QString pangkatTercetak(const QString& pangkat, const QString& golongan)
{
    if (pangkat.isEmpty() || golongan.isEmpty()) {
        return pangkat % golongan;
    }
    return pangkat % QStringLiteral(" / ") % golongan;
}

NamaTercetak makeNamaTercetak(const Pegawai& pegawai, QDate pada, JabatanTercetak jabatan)
{
    const Pegawai then = asOf(pegawai, pada);
    const bool hasNomor = !then.identitas.nomor.isEmpty();
    const QString label = hasNomor ? labelNomor(then.identitas.jenis) : QString();
    NamaTercetak printed{then.nama, label, label.isEmpty() ? QString() : nomorTercetak(then.identitas),
        pangkatTercetak(then.pangkat, then.golongan), then.jabatan, then.unitKerja, then.instansi};
    if (const Rangkap* post = rangkapOn(pegawai, pada, jabatan)) {
        return inPost(printed, *post);
    }
    return printed;
}

std::vector<JabatanDijabat> jabatanPada(const Pegawai& pegawai, QDate pada)
{
    const NamaTercetak definitive = makeNamaTercetak(pegawai, pada);
    std::vector<JabatanDijabat> held{{JabatanTercetak::Definitif, definitive}};
    for (const auto& [jenis, printed] : {std::pair{JenisRangkap::Plt, JabatanTercetak::Plt},
             std::pair{JenisRangkap::Plh, JabatanTercetak::Plh}}) {
        for (const Rangkap& post : pegawai.rangkap) {
            if (post.jenis == jenis && isHeld(post, pada)) {
                held.push_back({printed, inPost(definitive, post)});
            }
        }
    }
    return held;
}

size_t jabatanUntukUnit(const std::vector<JabatanDijabat>& jabatan, const QString& unitBawahan)
{
    if (jabatan.size() < 2) {
        return 0;
    }
    if (unitBawahan.trimmed().isEmpty()) {
        return 1;
    }
    for (size_t post = 1; post < jabatan.size(); ++post) {
        if (isSameUnit(jabatan[post].nama.unitKerja, unitBawahan)) {
            return post;
        }
    }
    return isSameUnit(jabatan.front().nama.unitKerja, unitBawahan) ? 0 : 1;
}

size_t jabatanDipilih(
    const std::vector<JabatanDijabat>& jabatan, const JabatanPenilai& pilihan, const QString& unitBawahan)
{
    const auto at = std::find_if(jabatan.begin(), jabatan.end(),
        [&](const JabatanDijabat& one) { return one.nama.jabatan == pilihan.jabatan; });
    if (!pilihan.jabatan.isEmpty() && at != jabatan.end()) {
        return static_cast<size_t>(at - jabatan.begin());
    }
    switch (pilihan.pilihan) {
    case PilihanJabatan::Definitif: return 0;
    case PilihanJabatan::Rangkap: return jabatanUntukUnit(jabatan, {});
    case PilihanJabatan::MenurutUnit: return jabatanUntukUnit(jabatan, unitBawahan);
    }
    Q_UNREACHABLE();
    return 0;
}

} // namespace kinerja
