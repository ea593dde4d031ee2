#include "ui/print/signable.h"

#include "ui/text/papertext.h"

namespace kinerja
{

namespace
{

bool isAngkaKredit(JenisDokumen jenis)
{
    return jenis == JenisDokumen::KonversiAk || jenis == JenisDokumen::AkumulasiAk ||
           jenis == JenisDokumen::PenetapanAk;
}

/// Why it can't be signed as it stands.
std::optional<AlasanLewati> whyNot(const PrintItem& item)
{
    if (item.options.mark == Mark::Draf) {
        return isAngkaKredit(item.asal.jenis) ? AlasanLewati::BelumFinal : AlasanLewati::BelumTerkunci;
    }
    const bool isFrozen = item.options.electronicPlaces || isAngkaKredit(item.asal.jenis);
    return isFrozen ? std::nullopt : std::optional(AlasanLewati::TanpaCuplikan);
}

} // namespace

bool isDitandatanganiElektronik(JenisDokumen jenis)
{
    return isAngkaKredit(jenis) || jenis == JenisDokumen::BeritaAcara || jenis == JenisDokumen::Skp ||
           jenis == JenisDokumen::Lampiran || jenis == JenisDokumen::Evaluasi ||
           jenis == JenisDokumen::DokumenEvaluasi;
}

BahanTandaTangan readSignable(Reader& reader, const SkpKunci& skp, const std::vector<JenisDokumen>& jenis,
    QDate today, std::optional<Periode> periode)
{
    BahanTandaTangan found;
    std::vector<JenisDokumen> kinds;
    std::copy_if(jenis.begin(), jenis.end(), std::back_inserter(kinds), isDitandatanganiElektronik);
    const QString nama = reader.loadAny(reader.load(skp).value_or(Skp{}).pegawai).value_or(Pegawai{}).nama;
    if (kinds.empty()) {
        return found;
    }
    auto items = readPrintItems(reader, skp, kinds, today, periode);
    if (!items) {
        found.dilewati.push_back({nama, AlasanLewati::NaskahRusak});
        return found;
    }
    for (PrintItem& item : *items) {
        if (const auto reason = whyNot(item)) {
            found.dilewati.push_back({item.name, *reason});
            continue;
        }
        item.options.electronicPlaces = true;
        item.options.day = {}; // the same document gives the same bytes on every day
        found.siap.push_back(std::move(item));
    }
    if (items->empty()) {
        found.dilewati.push_back({nama, AlasanLewati::TanpaNaskah});
    }
    return found;
}

} // namespace kinerja
