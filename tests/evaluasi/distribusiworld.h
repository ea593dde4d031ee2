#pragma once

#include "core/usecases/evaluasi/savecapaian.h"
#include "core/usecases/evaluasi/viewdistribusi.h"
#include "tests/penetapan/unitworld.h"

namespace kinerja::tests
{

/// Two ratings that lead to a predikat.
inline RatingBerlaku ratingsOf(Predikat predikat)
{
    switch (predikat) {
    case Predikat::SangatKurang: return {Rating::DiBawah, Rating::DiBawah};
    case Predikat::Kurang: return {Rating::Sesuai, Rating::DiBawah};
    case Predikat::ButuhPerbaikan: return {Rating::DiBawah, Rating::Sesuai};
    case Predikat::Baik: return {Rating::Sesuai, Rating::Sesuai};
    case Predikat::SangatBaik: return {Rating::DiAtas, Rating::DiAtas};
    }
    return {};
}

/// Pegawai whose SKP is in force, evaluated in large numbers; stored as a package would bring them.
struct ManyEvaluated {
    TempFile& temp;
    Periode periode{JenisPeriode::Triwulanan, 1};
    int made = 0;

    static Evaluasi evaluation(const Periode& periode, const RatingBerlaku& rating, StatusEvaluasi status)
    {
        Evaluasi one;
        one.periode = periode;
        one.ratingHasilKerja = rating.hasilKerja;
        one.ratingPerilakuKerja = rating.perilakuKerja;
        one.status = status;
        one.revisi = 1;
        return one;
    }

    /// A person with an SKP in force; `evaluasi` stands beside it.
    void add(const std::vector<Evaluasi>& evaluasi, const std::function<void(Pegawai&, Skp&)>& change = {})
    {
        const std::string number = std::to_string(++made);
        const std::string padded = std::string(3 - std::min<size_t>(3, number.size()), '0') + number;
        Pegawai who = UnitWorld::pegawai(("p" + number).c_str(), ("Pegawai " + padded).c_str(), "Staf", "");
        Skp skp = UnitWorld::draft(("s" + number).c_str(), ("p" + number).c_str(), "").build();
        skp.atasanPenilai = {};
        skp.status = StatusSkp::Berjalan;
        if (change) {
            change(who, skp);
        }
        const auto saved = temp.file->transact(
            UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(who);
                transaction.save(skp);
                transaction.save(skp.kunci.text(), DaftarEvaluasi{evaluasi});
                return Done{};
            });
        REQUIRE(saved);
    }
    void addFinal(Predikat predikat, int people = 1)
    {
        for (int at = 0; at < people; ++at) {
            add({evaluation(periode, ratingsOf(predikat), StatusEvaluasi::Final)});
        }
    }
    void setCapaian(PredikatOrganisasi predikat)
    {
        Session session = temp.session();
        CapaianOrganisasi capaian;
        capaian.periode = periode;
        capaian.predikat = predikat;
        REQUIRE(saveCapaian(session, {2026, capaian}));
    }
};

} // namespace kinerja::tests
