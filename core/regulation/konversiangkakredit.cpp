#include "core/regulation/konversiangkakredit.h"

#include <algorithm>
#include <map>

namespace kinerja
{

namespace
{

/// Which of two that speak for one month counts: what the officer noted, then what is final.
int rank(const MasaPredikat& masa)
{
    const int final = masa.isFinal ? 2 : 0;
    switch (masa.dasar) {
    case MasaPredikat::Dasar::Periodik: return final;
    case MasaPredikat::Dasar::Akhir: return final + 1;
    case MasaPredikat::Dasar::Riwayat: return final + 2;
    }
    Q_UNREACHABLE();
    return 0;
}

BarisKonversi rowOf(MasaPredikat masa, const AngkaKreditTable& table)
{
    BarisKonversi row{masa, table.persen(masa.predikat), table.jenjang(masa.jenjang).koefisien, {}};
    row.angkaKredit = masa.angkaKredit.value_or(table.angkaKredit(masa.jenjang, masa.predikat, row.bulan()));
    return row;
}

/// The masa that counts for each month of a year.
using Months = std::array<const MasaPredikat*, bulanSetahun>;

void addRows(const Months& months, const AngkaKreditTable& table, std::vector<BarisKonversi>& rows)
{
    for (int month = 1; month <= bulanSetahun; ++month) {
        const MasaPredikat* masa = months.at(static_cast<size_t>(month - 1));
        if (masa == nullptr) {
            continue;
        }
        MasaPredikat part = *masa;
        part.bulanMulai = month;
        while (month < bulanSetahun && months.at(static_cast<size_t>(month)) == masa) {
            ++month;
        }
        part.bulanSelesai = month;
        if (part.bulanMulai != masa->bulanMulai || part.bulanSelesai != masa->bulanSelesai) {
            part.angkaKredit.reset(); // that was for all of its months
        }
        rows.push_back(rowOf(part, table));
    }
}

int daysOf(const RentangTanggal& masa, const RentangTanggal& month)
{
    const QDate from = std::max(masa.mulai, month.mulai);
    const QDate to = std::min(masa.selesai, month.selesai);
    return from.isValid() && from <= to ? static_cast<int>(from.daysTo(to)) + 1 : 0;
}

} // namespace

std::vector<BarisKonversi> konversi(const std::vector<MasaPredikat>& masa, const AngkaKreditTable& table)
{
    std::map<int, Months> years;
    for (const MasaPredikat& one : masa) {
        Months& months = years[one.tahun];
        for (int month = one.bulanMulai; month <= one.bulanSelesai; ++month) {
            const MasaPredikat*& counts = months.at(static_cast<size_t>(month - 1));
            if (counts == nullptr || rank(one) >= rank(*counts)) {
                counts = &one;
            }
        }
    }
    std::vector<BarisKonversi> rows;
    for (const auto& [tahun, months] : years) {
        addRows(months, table, rows);
    }
    return rows;
}

Desimal jumlahAngkaKredit(const std::vector<BarisKonversi>& rows)
{
    Desimal sum;
    for (const BarisKonversi& row : rows) {
        sum = sum + row.angkaKredit;
    }
    return sum;
}

std::array<std::optional<size_t>, bulanSetahun> bulanPerMasa(
    const std::vector<RentangTanggal>& masa, int tahun)
{
    std::array<std::optional<size_t>, bulanSetahun> months;
    for (int month = 1; month <= bulanSetahun; ++month) {
        const RentangTanggal days = rentang({JenisPeriode::Bulanan, month}, tahun);
        int most = 0;
        for (size_t index = 0; index < masa.size(); ++index) {
            const int held = daysOf(masa.at(index), days);
            if (held > most && 2 * held >= days.mulai.daysInMonth()) {
                most = held;
                months.at(static_cast<size_t>(month - 1)) = index;
            }
        }
    }
    return months;
}

KebutuhanAngkaKredit kebutuhan(const Desimal& kumulatif, const Desimal& minimal)
{
    return {minimal, kumulatif + Desimal(-minimal.angka(), minimal.skala())};
}

} // namespace kinerja
