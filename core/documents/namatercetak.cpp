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

const Rangkap* rangkapOn(const Pegawai& pegawai, QDate day, JenisRangkap jenis)
{
    const auto at = std::find_if(pegawai.rangkap.begin(), pegawai.rangkap.end(), [&](const Rangkap& post) {
        return post.jenis == jenis &&
               (day.isNull() ? post.selesai.isNull() : covers(post.mulai, post.selesai, day));
    });
    return at == pegawai.rangkap.end() ? nullptr : &*at;
}

const Rangkap* rangkapOn(const Pegawai& pegawai, QDate day, JabatanTercetak jabatan)
{
    switch (jabatan) {
    case JabatanTercetak::Definitif: return nullptr;
    case JabatanTercetak::Plt: return rangkapOn(pegawai, day, JenisRangkap::Plt);
    case JabatanTercetak::Plh: return rangkapOn(pegawai, day, JenisRangkap::Plh);
    case JabatanTercetak::DenganRangkap:
        const Rangkap* plt = rangkapOn(pegawai, day, JenisRangkap::Plt);
        return plt != nullptr ? plt : rangkapOn(pegawai, day, JenisRangkap::Plh);
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
        printed.jabatan = namaJabatan(*post);
        useEarlier(printed.unitKerja, post->unitKerja);
    }
    return printed;
}

} // namespace kinerja
