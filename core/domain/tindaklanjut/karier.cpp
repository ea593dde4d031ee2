#include "core/domain/tindaklanjut/karier.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace kinerja
{

namespace
{

/// Values first, then RHK by year, then what is on the work as a whole; RHK of a year as they come.
int kelasTema(const TemaUmpanBalik& tema) { return tema.nilai ? 0 : tema.rhk.isEmpty() ? 2 : 1; }

bool isBefore(const TemaUmpanBalik& left, const TemaUmpanBalik& right)
{
    return std::tuple(kelasTema(left), left.nilai, left.tahun) <
           std::tuple(kelasTema(right), right.nilai, right.tahun);
}

TemaUmpanBalik temaOf(const UmpanBalikKarier& one)
{
    if (one.nilai) {
        return {one.nilai, {}, 0, {}};
    }
    return {{}, one.rhk, one.rhk.isEmpty() ? 0 : one.tahun, {}};
}

bool isSameTema(const TemaUmpanBalik& left, const TemaUmpanBalik& right)
{
    return left.nilai == right.nilai && left.rhk == right.rhk && left.tahun == right.tahun;
}

bool saysTheSame(const UmpanBalikKarier& left, const UmpanBalikKarier& right)
{
    if (left.tahun != right.tahun) {
        return false;
    }
    if (!left.isi.kunci.isEmpty() && left.isi.kunci == right.isi.kunci) {
        return true; // an evaluation may have put it in other words
    }
    return left.isi.isi == right.isi.isi && left.isi.dari == right.isi.dari &&
           left.isi.nama == right.isi.nama && left.isi.tanggal == right.isi.tanggal;
}

} // namespace

int TemaUmpanBalik::jumlah(SifatUmpanBalik sifat) const
{
    return static_cast<int>(std::count_if(
        isi.begin(), isi.end(), [&](const UmpanBalikKarier& one) { return one.isi.sifat == sifat; }));
}

int TemaUmpanBalik::jumlah(PemberiUmpanBalik dari) const
{
    return static_cast<int>(std::count_if(
        isi.begin(), isi.end(), [&](const UmpanBalikKarier& one) { return one.isi.dari == dari; }));
}

bool Karier::isEmpty() const
{
    return tercatat.empty() && evaluasi.empty() && tema.empty() && bimbingan.empty() && kompetensi.empty() &&
           tindakLanjut.empty();
}

std::vector<TemaUmpanBalik> temaUmpanBalik(std::vector<UmpanBalikKarier> all)
{
    std::vector<TemaUmpanBalik> themes;
    for (UmpanBalikKarier& one : all) {
        const TemaUmpanBalik wanted = temaOf(one);
        auto tema = std::find_if(themes.begin(), themes.end(),
            [&](const TemaUmpanBalik& each) { return isSameTema(each, wanted); });
        if (tema == themes.end()) {
            tema = themes.insert(tema, wanted);
        }
        const bool known = std::any_of(tema->isi.begin(), tema->isi.end(),
            [&](const UmpanBalikKarier& each) { return saysTheSame(each, one); });
        if (!known) {
            tema->isi.push_back(std::move(one));
        }
    }
    std::stable_sort(themes.begin(), themes.end(), isBefore);
    for (TemaUmpanBalik& tema : themes) {
        std::stable_sort(tema.isi.begin(), tema.isi.end(),
            [](const UmpanBalikKarier& left, const UmpanBalikKarier& right) {
                return std::pair(left.tahun, left.isi.tanggal) < std::pair(right.tahun, right.isi.tanggal);
            });
    }
    return themes;
}

} // namespace kinerja
