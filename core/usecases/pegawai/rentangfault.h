#pragma once

#include <QDate>

#include <vector>

namespace kinerja
{

/// What is wrong with one entry of a dated list of a person (riwayat, rangkap, tidak dinilai).
struct RentangFault {
    enum class Kind {
        MulaiKosong,
        Terbalik,  ///< it ends before it begins
        Bertindih, ///< it begins before the entry `lain` has ended
        JabatanKosong,
    };
    Kind kind = Kind::MulaiKosong;
    int baris = 0; ///< index in the list as given
    int lain = -1;
    bool operator==(const RentangFault&) const = default;
};

enum class Tumpang { Boleh, Tidak };

/// Faults of the dates of entries with `mulai` and `selesai` (null: open end).
template <class Entry> std::vector<RentangFault> checkRentang(const std::vector<Entry>& list, Tumpang tumpang)
{
    std::vector<RentangFault> faults;
    const auto endOf = [](const Entry& entry) {
        return entry.selesai.isNull() ? QDate(9999, 12, 31) : entry.selesai;
    };
    for (size_t i = 0; i < list.size(); ++i) {
        const int row = static_cast<int>(i);
        if (list[i].mulai.isNull()) {
            faults.push_back({RentangFault::Kind::MulaiKosong, row, -1});
            continue;
        }
        if (endOf(list[i]) < list[i].mulai) {
            faults.push_back({RentangFault::Kind::Terbalik, row, -1});
            continue;
        }
        for (size_t j = 0; j < i && tumpang == Tumpang::Tidak; ++j) {
            if (!list[j].mulai.isNull() && list[j].mulai <= endOf(list[i]) &&
                list[i].mulai <= endOf(list[j])) {
                faults.push_back({RentangFault::Kind::Bertindih, row, static_cast<int>(j)});
                break;
            }
        }
    }
    return faults;
}

} // namespace kinerja
