#pragma once

#include "core/common/result.h"
#include "core/domain/periode.h"
#include "core/regulation/kepala.h"
#include "core/regulation/regulationerror.h"

#include <QDate>

namespace kinerja
{

/// The dates and limits of the law. Each warns, none blocks. The members are plain, so that a unit's
/// settings may replace a number.
struct Tenggat {
    KepalaRegulasi kepala;
    int bulanPenetapan = 1;
    int hariPenetapan = 1;
    int hariSetelahMulai = 0; ///< for an SKP that starts later in the year
    int bulanEvaluasiAkhir = 1;
    int hariEvaluasiAkhir = 1;
    int bulanSetelahPeriode = 0;
    int hariKeberatan = 0;
    int mendekatiHari = 0; ///< so many days before a deadline it is called near
    bool operator==(const Tenggat&) const = default;

    static Result<Tenggat, RegulationError> parse(const QByteArray& bytes);

    /// Last day to set an SKP: the year's date, or so many days after a later start.
    QDate penetapan(int tahun, QDate mulai) const;
    /// Last day to evaluate a period that ends on `selesai`: for the whole year a date of the next year.
    QDate evaluasi(const Periode& periode, int tahun) const;
    /// Last day to object to a result that was received on that day.
    QDate keberatan(QDate diterima) const;
};

enum class KeadaanTenggat { Jauh, Dekat, Lewat };

/// How a day stands to a deadline, with the days left or late (0 on the day itself).
struct JarakTenggat {
    KeadaanTenggat keadaan = KeadaanTenggat::Jauh;
    int hari = 0;
    bool operator==(const JarakTenggat&) const = default;
};

JarakTenggat jarak(QDate hariIni, QDate tenggat, int mendekatiHari);

} // namespace kinerja
