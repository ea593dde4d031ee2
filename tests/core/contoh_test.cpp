#include "tests/core/checkworld.h"
#include "tests/support/catch.h"

#include "core/checks/findingids.h"
#include "core/exchange/paketreader.h"

#include <QFile>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

/// A whole package in memory, with what the checks ask of it.
class Everything final : public PaketSink
{
public:
    explicit Everything(const char* name)
    {
        QFile file(QLatin1String(":/contoh/") % QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(readPaket(file, *this));
    }

    bool takeOrganisasi(Organisasi organisasi, const QString&) override
    {
        m_organisasi.push_back(std::move(organisasi));
        return true;
    }
    bool takePegawai(Pegawai pegawai, const QString&) override
    {
        m_pegawai.push_back(std::move(pegawai));
        return true;
    }
    bool takeSkp(SkpDiterima skp, const QString&) override
    {
        m_skp.push_back(std::move(skp.isi));
        m_skp.back().skp.status = derivedStatus(m_skp.back());
        return true;
    }

    /// "SKP or pegawai id kolom", one a line.
    QStringList findings(QDate today) const
    {
        QStringList all;
        const CheckContext context = contextOn(today);
        for (const SkpLengkap& one : m_skp) {
            append(all, one.skp.kunci.text(), checkSkpLengkap(one, context));
        }
        for (const Pegawai& one : m_pegawai) {
            append(all, one.kunci.text(), checkPegawai(one, context));
        }
        return all;
    }

private:
    static void append(QStringList& all, const QString& owner, const std::vector<Finding>& findings)
    {
        for (const Finding& finding : findings) {
            all.append(
                QStringList{owner, wireName(ruleOf(finding.id).tingkat), wireName(finding.id), finding.kolom}
                    .join(QLatin1Char(' ')));
        }
    }

    CheckContext contextOn(QDate today) const
    {
        CheckContext context;
        context.hariIni = today;
        context.regulasi = &deliveredLaw();
        context.pegawai = [this](const PegawaiKunci& kunci) { return find(kunci); };
        context.skpPegawai = [this](const PegawaiKunci& kunci) { return ofPerson(kunci); };
        context.rhkAda = [this](const RhkRef& ref) { return has(ref); };
        context.bawahan = [this](const PegawaiKunci& kunci) { return staffOf(kunci); };
        context.capaian = [this](int) { return m_organisasi.front().capaian; };
        return context;
    }
    std::optional<Pegawai> find(const PegawaiKunci& kunci) const
    {
        for (const Pegawai& one : m_pegawai) {
            if (one.kunci == kunci) {
                return one;
            }
        }
        return std::nullopt;
    }
    std::vector<SkpSingkat> ofPerson(const PegawaiKunci& kunci) const
    {
        std::vector<SkpSingkat> all;
        for (const SkpLengkap& one : m_skp) {
            if (one.skp.pegawai == kunci) {
                all.push_back({one.skp.kunci, one.skp.revisiDari, one.skp.mulai, one.skp.selesai,
                    one.skp.sebagai, one.skp.status});
            }
        }
        return all;
    }
    bool has(const RhkRef& ref) const
    {
        return std::any_of(m_skp.begin(), m_skp.end(), [&](const SkpLengkap& one) {
            return one.skp.kunci == ref.skp && one.skp.findHasilKerja(ref.hasilKerja) != nullptr;
        });
    }
    std::vector<PegawaiKunci> staffOf(const PegawaiKunci& leader) const
    {
        std::vector<PegawaiKunci> staff;
        for (const Pegawai& one : m_pegawai) {
            if (one.atasan == leader && !one.luarUnit) {
                staff.push_back(one.kunci);
            }
        }
        return staff;
    }

    std::vector<Organisasi> m_organisasi;
    std::vector<Pegawai> m_pegawai;
    std::vector<SkpLengkap> m_skp;
};

} // namespace

TEST_CASE("the example of a puskesmas, checked in the April after")
{
    const QStringList found = Everything("puskesmas.json").findings(QDate(2026, 4, 20));
    const QString late = QStringLiteral("skp-kapus peringatan tenggat-evaluasi-lewat /evaluasi");
    CHECK(found ==
          QStringList{QStringLiteral("skp-kapus peringatan tanpa-cuplikan /cuplikan"), late, late, late, late,
              late, QStringLiteral("skp-perawat peringatan tanpa-cuplikan /cuplikan"),
              QStringLiteral("skp-perawat peringatan iki-tanpa-bukti /hasil_kerja/0/indikator/1"),
              QStringLiteral("skp-perawat peringatan iki-tanpa-bukti /hasil_kerja/0/indikator/2"),
              QStringLiteral("skp-perawat peringatan iki-tanpa-bukti /hasil_kerja/1/indikator/0"),
              QStringLiteral("skp-perawat peringatan iki-tanpa-bukti /hasil_kerja/1/indikator/1"),
              QStringLiteral("skp-perawat peringatan iki-tanpa-bukti /hasil_kerja/1/indikator/2"),
              QStringLiteral("skp-perawat peringatan iki-tanpa-bukti /hasil_kerja/2/indikator/0"),
              QStringLiteral("skp-bidan peringatan tenggat-penetapan-lewat /tanda_tangan"),
              QStringLiteral("skp-promkes peringatan tenggat-penetapan-lewat /tanda_tangan"),
              QStringLiteral(
                  "skp-promkes peringatan kalimat-tanpa-ukuran /hasil_kerja/0/indikator/1/indikator")});
}

TEST_CASE("the example of a personnel office, checked in its January")
{
    CHECK(Everything("bkpsdm.json").findings(QDate(2026, 1, 10)) ==
          QStringList{QStringLiteral("skp-kaban peringatan manual-kosong /hasil_kerja/0/indikator/0/manual"),
              QStringLiteral("skp-kaban peringatan manual-kosong /hasil_kerja/0/indikator/1/manual"),
              QStringLiteral("skp-kaban peringatan manual-kosong /hasil_kerja/0/indikator/2/manual"),
              QStringLiteral("skp-kaban peringatan manual-kosong /hasil_kerja/1/indikator/0/manual"),
              QStringLiteral("skp-analis-1 galat tanpa-dialog /dialog"),
              QStringLiteral("skp-analis-2 galat tanpa-dialog /dialog")});
}
