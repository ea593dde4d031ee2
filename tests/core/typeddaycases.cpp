#include "tests/core/checkworld.h"

namespace kinerja::tests
{

namespace
{

const QDate today(2026, 1, 25);

std::vector<Finding> dialogOn(QDate day)
{
    CheckWorld world;
    world.hariIni = today;
    return world.check(aSkp().but([&](Skp& skp) { skp.dialog.front().tanggal = day; }));
}

/// The dialogue was on 8 January 2026. The log knows the day that was printed where there is one.
std::vector<Finding> formOf(QDate day, std::optional<Penguncian> logged = {})
{
    CheckWorld world;
    world.hariIni = today;
    world.penguncian = std::move(logged);
    return world.check(aSkp().withStatus(StatusSkp::Disetujui).locked(day));
}

std::vector<Finding> closedOn(QDate day)
{
    CheckWorld world;
    world.hariIni = QDate(2026, 5, 15);
    return world.check(aSkp()
                           .withStatus(StatusSkp::Ditutup)
                           .locked(QDate(2026, 1, 20))
                           .signedByBoth(QDate(2026, 1, 21))
                           .but([&](Skp& skp) {
                               skp.alasanTutup = AlasanTutup::Mutasi;
                               skp.selesai = day;
                           }));
}

std::vector<Finding> withoutSnapshot(StatusSkp status)
{
    SkpLengkap year;
    year.skp = aSkp().withStatus(status);
    return inApril().check(year);
}

/// A penyesuaian after a signing of 5 January: its dialogue, and the day on which the revision was signed.
std::vector<Finding> revisionSigned(QDate dialog, QDate day)
{
    CheckWorld world;
    world.hariIni = QDate(2026, 8, 1);
    world.sebelumnya =
        aSkp().withStatus(StatusSkp::Berjalan).locked(QDate(2026, 1, 4)).signedByBoth(QDate(2026, 1, 5));
    const RevisionRequest request{SkpKunci(QStringLiteral("revisi")), JenisRevisi::Penyesuaian,
        QStringLiteral("alasan"), RevisiBerikut::TidakAda};
    Skp skp = *openRevision(*world.sebelumnya, request);
    skp.dialog.push_back(aDialog(JenisDialog::Penyesuaian, dialog));
    skp.tandaTangan = {{skp.penilai, day, {}, CaraTandaTangan::Basah, PeranTandaTangan::Penilai, {}}};
    return world.check(skp);
}

/// The penilai signs on 21 January in the post that the paper names; their own began in 2020.
std::vector<Finding> signedAs(const char* jabatan, QDate mulaiPlt, QDate tmt = QDate(2020, 1, 1))
{
    CheckWorld world;
    world.hariIni = today;
    Pegawai& penilai = world.pegawai.at(1);
    penilai.jabatan = QStringLiteral("Sekretaris Dinas");
    penilai.tmtJabatan = tmt;
    penilai.rangkap = {{mulaiPlt, {}, QStringLiteral("Kepala Dinas"), {}, JenisRangkap::Plt}};
    return world.check(
        aSkp()
            .withStatus(StatusSkp::Berjalan)
            .locked(QDate(2026, 1, 20))
            .signedByBoth(QDate(2026, 1, 21))
            .but([&](Skp& skp) { skp.cuplikan.penilai.jabatan = QString::fromLatin1(jabatan); }));
}

} // namespace

std::vector<CheckCase> typedDayCases()
{
    using F = FindingId;
    const char* dialog = "/dialog/0/tanggal";
    const char* form = "/cuplikan/tanggal";
    const char* signature = "/tanda_tangan/0/tanggal";
    const char* penilai = "/tanda_tangan/1/tanggal";
    const Penguncian dots{today, {}, {}};
    return {
        {F::DialogDiMasaDepan, dialog, dialogOn(QDate(2026, 1, 26))},
        {F::DialogDiMasaDepan, nullptr, dialogOn(today)},
        {F::DialogJauhDariTahun, dialog, dialogOn(QDate(2062, 3, 1))},
        {F::DialogJauhDariTahun, dialog, dialogOn(QDate(2024, 12, 31))},
        {F::DialogJauhDariTahun, nullptr, dialogOn(QDate(2025, 12, 20))},
        {F::FormulirSebelumDialog, form, formOf(QDate(2026, 1, 7))},
        {F::FormulirSebelumDialog, nullptr, formOf(QDate(2026, 1, 8))},
        {F::FormulirDiMasaDepan, form, formOf(QDate(2026, 1, 26))},
        {F::FormulirDiMasaDepan, nullptr, formOf(today)},
        {F::FormulirDiMasaDepan, nullptr, formOf(QDate(2026, 1, 26), dots)},
        {F::FormulirDiMasaDepan, form, formOf(today, Penguncian{today, QDate(2026, 1, 26), {}})},
        {F::FormulirJauhDariTahun, form, formOf(QDate(1962, 5, 5))},
        {F::FormulirJauhDariTahun, nullptr, formOf(QDate(2026, 1, 20))},
        {F::PenutupanDiMasaDepan, "/selesai", closedOn(QDate(2026, 5, 16))},
        {F::PenutupanDiMasaDepan, nullptr, closedOn(QDate(2026, 5, 15))},
        {F::PenutupanDiMasaDepan, nullptr, draft([](Skp&) {})},
        {F::TanpaCuplikan, "/cuplikan", withoutSnapshot(StatusSkp::Disetujui)},
        {F::TanpaCuplikan, nullptr, withoutSnapshot(StatusSkp::Diajukan)},
        {F::TandaTanganSebelumDialog, signature, revisionSigned(QDate(2026, 7, 20), QDate(2026, 7, 5))},
        {F::TandaTanganSebelumDialog, nullptr, revisionSigned(QDate(2026, 7, 20), QDate(2026, 7, 20))},
        {F::TandaTanganSebelumJabatan, penilai, signedAs("Plt. Kepala Dinas", QDate(2026, 1, 22))},
        {F::TandaTanganSebelumJabatan, nullptr, signedAs("Plt. Kepala Dinas", QDate(2026, 1, 21))},
        {F::TandaTanganSebelumJabatan, nullptr,
            signedAs("Plt. Kepala Dinas", QDate(2026, 1, 1), QDate(2026, 2, 1))},
        {F::TandaTanganSebelumJabatan, nullptr, signedAs("Sekretaris Dinas", QDate(2026, 1, 22))},
    };
}

} // namespace kinerja::tests
