#include "core/checks/bekuparts.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// Compares how the log says that something was left with how it stands.
class PemeriksaKeadaan
{
public:
    PemeriksaKeadaan(const Pembuktian& of, FindingList& found) : m_of(of), m_found(found) {}

    /// `record`: an Skp or an Evaluasi.
    template <class T>
    void check(
        const T& record, const QString& objek, const QString& kolom, const std::optional<Periode>& periode)
    {
        const std::vector<LogSkp::Catatan> heads = m_of.log.terakhir(objek);
        if (heads.empty()) {
            return;
        }
        using Status = std::decay_t<decltype(record.status)>;
        const auto left = fromWireName<Status>(heads.back().keadaan.value(QStringLiteral("status")));
        const KeadaanTercatat now = keadaanOf(record, left.value_or(record.status));
        QStringList properties = now.keys();
        for (const LogSkp::Catatan& head : heads) {
            for (const QString& property : head.keadaan.keys()) {
                if (!properties.contains(property)) {
                    properties.append(property);
                }
            }
        }
        for (const QString& property : properties) {
            const QString value = now.value(property);
            const bool fits = std::any_of(heads.begin(), heads.end(), [&](const LogSkp::Catatan& head) {
                return samaKeadaan(head.keadaan.value(property),
                    sejauhTercatat({{property, value}}, head.keadaan).value(property), m_of.dikenal.pegawai);
            });
            if (!fits && !isRincian(property)) {
                add(bedaOf(record, property, heads.back().keadaan, now), objek, kolom,
                    nilaiSejak(heads.back().tindakan, periode));
            }
        }
    }

private:
    template <class T>
    PerubahanBeku bedaOf(const T& record, const QString& property, const KeadaanTercatat& then,
        const KeadaanTercatat& now) const
    {
        PerubahanBeku beda{property, then.value(property), now.value(property)};
        if (const QString copy = salinanOfKeadaan(property); !copy.isEmpty()) {
            beda.dapatDipulihkan = m_of.adaIsi(copy);
        } else if (peranOfKeadaan(property)) {
            tellSignature(beda, then, now, dugaanOf(record, property));
        }
        return beda;
    }
    /// Places and pictures that the signature may have had: those of the papers, and what stands there now.
    template <class T> DugaanTandaTangan dugaanOf(const T& record, const QString& property) const
    {
        DugaanTandaTangan dugaan{{record.cuplikan.tempat, m_of.lengkap.skp.cuplikan.tempat}, {}};
        const auto take = [&](const std::vector<TandaTangan>& all) {
            for (const TandaTangan& one : all) {
                dugaan.tempat.append(one.tempat);
                if (one.peran == peranOfKeadaan(property)) {
                    dugaan.gambar = one.gambar;
                }
            }
        };
        if constexpr (std::is_same_v<T, Evaluasi>) {
            if (property.startsWith(QLatin1String("keberatan/"))) {
                take(record.keberatan.tandaTangan);
                return dugaan;
            }
        }
        take(record.tandaTangan);
        return dugaan;
    }
    void tellSignature(PerubahanBeku& beda, const KeadaanTercatat& then, const KeadaanTercatat& now,
        const DugaanTandaTangan& dugaan) const
    {
        if (const auto told = tandaTanganDari(then, beda.bagian, dugaan)) {
            beda.tandaTanganDulu = told->isi;
            beda.dapatDipulihkan = told->utuh && m_of.dikenal.pegawai(told->isi.pegawai.text());
        }
        if (const auto stands = tandaTanganDari(now, beda.bagian, dugaan)) {
            beda.tandaTanganKini = stands->isi;
        }
    }
    static FindingId idOf(const PerubahanBeku& beda)
    {
        if (beda.bagian.endsWith(QLatin1String("cuplikan"))) {
            return FindingId::CuplikanBerubah;
        }
        if (!salinanOfKeadaan(beda.bagian).isEmpty()) {
            return beda.kini.isEmpty()   ? FindingId::SalinanHilang
                   : beda.dulu.isEmpty() ? FindingId::SalinanTanpaCatatan
                                         : FindingId::KeadaanBerubah;
        }
        if (!peranOfKeadaan(beda.bagian)) {
            return FindingId::KeadaanBerubah;
        }
        if (beda.kini.isEmpty()) {
            return FindingId::TandaTanganHilang;
        }
        return beda.dulu.isEmpty() ? FindingId::TandaTanganTanpaCatatan : FindingId::TandaTanganBerubah;
    }
    void add(PerubahanBeku beda, const QString& objek, const QString& kolom, FindingValues values)
    {
        const FindingId id = idOf(beda);
        const auto filed = id == FindingId::SalinanHilang ? m_of.log.salinan(beda.bagian) : std::nullopt;
        if (filed) {
            values.teks = filed->kertas;
            values.tanggal = filed->tindakan.hari;
            beda.penandatangan = filed->peran;
        }
        values.detail = beda;
        if (id == FindingId::CuplikanBerubah) {
            if (objek == LogSkp::skp() && !beda.kini.isEmpty() && beda.bagian == QLatin1String("cuplikan")) {
                return; // told of already, by the event of the lock
            }
            values.teks.clear();
        }
        values.sidik = sidikTemuan(id, objek + QLatin1Char('/') + beda.bagian, beda.kini);
        m_found.add(id, kolom + QLatin1Char('/') + pointerOf(beda.bagian), values);
    }
    /// The property in the export; of a signature its list, for one that is gone has no place in it.
    static QString pointerOf(const QString& bagian)
    {
        QString pointer = bagian;
        const qsizetype signature = pointer.indexOf(QLatin1String("tanda_tangan/"));
        if (signature >= 0) {
            pointer.truncate(signature + 12);
        }
        for (const char* list : {"pergantian_penilai", "berkas_resmi"}) {
            if (pointer.startsWith(QLatin1String(list))) {
                return QString::fromLatin1(list);
            }
        }
        return pointer;
    }

    const Pembuktian& m_of;
    FindingList& m_found;
};

} // namespace

void checkKeadaan(const Pembuktian& of, FindingList& found)
{
    PemeriksaKeadaan pemeriksa(of, found);
    pemeriksa.check(of.lengkap.skp, LogSkp::skp(), {}, {});
    QStringList gone = of.log.objek();
    gone.removeAll(LogSkp::skp());
    for (size_t index = 0; index < of.lengkap.evaluasi.size(); ++index) {
        const Evaluasi& evaluasi = of.lengkap.evaluasi.at(index);
        gone.removeAll(objekOf(evaluasi));
        pemeriksa.check(
            evaluasi, objekOf(evaluasi), QStringLiteral("/evaluasi/%1").arg(index), evaluasi.periode);
    }
    for (const QString& objek : gone) {
        const std::vector<LogSkp::Catatan> heads = of.log.terakhir(objek);
        const bool wasDraft = std::any_of(heads.begin(), heads.end(), [](const LogSkp::Catatan& head) {
            return head.keadaan.value(QStringLiteral("status")) == wireName(StatusEvaluasi::Draf);
        });
        if (heads.empty() || wasDraft) {
            continue;
        }
        const auto paper = parseKataKertas(objek);
        FindingValues values = nilaiSejak(heads.back().tindakan, paper ? paper->periode : std::nullopt);
        values.sidik = sidikTemuan(FindingId::EvaluasiHilang, objek, {});
        found.add(FindingId::EvaluasiHilang, QStringLiteral("/evaluasi"), values);
    }
}

} // namespace kinerja
