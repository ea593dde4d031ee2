#pragma once

#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/penyusunanerror.h"

#include <variant>

namespace kinerja
{

/// An ekspektasi khusus on one value for several people.
struct TeksEkspektasi {
    NilaiBerakhlak nilai = NilaiBerakhlak::BerorientasiPelayanan;
    QString teks;
};

/// An item of dukungan, skema or konsekuensi for several people.
struct TeksButir {
    DaftarSkp daftar = DaftarSkp::DukunganSumberDaya;
    Butir butir;
};

/// Whether a filled ekspektasi is replaced. Items are always added, never doubled.
enum class TeksYangAda { Pertahankan, Ganti };

struct ApplyTextToMany {
    std::vector<SkpKunci> skp;
    std::variant<TeksEkspektasi, TeksButir> teks;
    TeksYangAda yangAda = TeksYangAda::Pertahankan;
};

struct TeksDiterapkan {
    std::vector<SkpKunci> diterapkan;
    std::vector<SkpKunci> sudahAda; ///< had that item, or another ekspektasi that stays
    std::vector<SkpDilewati> dilewati;
};

/// One text to several drafts in one act; SKP that are no drafts are passed over and listed.
Result<Outcome<TeksDiterapkan>, PenyusunanError> applyTextToMany(
    Session& session, const ApplyTextToMany& command);

} // namespace kinerja
