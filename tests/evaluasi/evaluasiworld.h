#pragma once

#include "core/usecases/evaluasi/lockevaluasi.h"
#include "core/usecases/evaluasi/savecapaian.h"
#include "core/usecases/evaluasi/saveevaluasidraft.h"
#include "core/usecases/evaluasi/signevaluasi.h"
#include "core/usecases/evaluasi/viewevaluasi.h"
#include "tests/penetapan/unitworld.h"

namespace kinerja::tests
{

inline const Periode tw1{JenisPeriode::Triwulanan, 1};
inline const Periode akhir{};
/// A day on which the year is over and its evaluation due.
inline const QDate january8(2027, 1, 8);

/// The puskesmas with the SKP "s" of perawat, set in January, on 10 April.
struct EvaluasiWorld : UnitWorld {
    /// The people alone.
    struct Bare {
    };
    explicit EvaluasiWorld(Bare) {}
    EvaluasiWorld()
    {
        save(UnitWorld::draft("s", "perawat").build());
        set("s", january12);
        clock.setDay(QDate(2026, 4, 10));
    }

    EvaluasiView view(const Periode& periode = tw1, const char* kunci = "s")
    {
        auto seen = file->read(
            [&](Reader& reader) { return viewEvaluasi(reader, skpKunci(kunci), periode, clock.today()); });
        REQUIRE(seen);
        REQUIRE(*seen);
        REQUIRE(seen->value().has_value());
        return **seen.value();
    }
    /// Stores what `change` does to the evaluation as the screen shows it.
    template <class Change>
    Result<Outcome<Evaluasi>, EvaluasiError> write(Change&& change, const Periode& periode = tw1)
    {
        const EvaluasiView shown = view(periode);
        SaveEvaluasiDraft command{shown.ref.skp, shown.evaluasi, shown.evaluasi};
        change(command.draft);
        Session s = session();
        return saveEvaluasiDraft(s, command);
    }
    /// Everything answered, both ratings given.
    void fill(const Periode& periode = tw1)
    {
        REQUIRE(write(
            [](Evaluasi& evaluasi) {
                for (RealisasiIndikator& one : evaluasi.realisasi) {
                    one.realisasi = QStringLiteral("300");
                }
                evaluasi.ratingHasilKerja = Rating::Sesuai;
                evaluasi.ratingPerilakuKerja = Rating::DiAtas;
                evaluasi.catatan = QStringLiteral("Pertahankan.");
            },
            periode));
    }
    Result<Outcome<EvaluasiDone>, EvaluasiError> lock(const Periode& periode = tw1, QDate day = {})
    {
        Session s = session();
        return lockEvaluasi(s, {{skpKunci("s"), periode}, {{}, day}});
    }
    Result<Outcome<EvaluasiDone>, EvaluasiError> signBy(
        PeranTandaTangan peran, QDate day, const Periode& periode = tw1)
    {
        Session s = session();
        return signEvaluasi(s,
            {{skpKunci("s"), periode}, peran, day, QStringLiteral("Sukamaju"), CaraTandaTangan::Basah, {}});
    }
    void setCapaian(const Periode& periode, const QString& unitKerja = {},
        PredikatOrganisasi predikat = PredikatOrganisasi::Baik)
    {
        Session s = session();
        CapaianOrganisasi capaian;
        capaian.periode = periode;
        capaian.predikat = predikat;
        capaian.unitKerja = unitKerja;
        REQUIRE(saveCapaian(s, {2026, capaian}));
    }
    Evaluasi stored(const Periode& periode = tw1)
    {
        const auto all = load<DaftarEvaluasi>(QStringLiteral("s")).value_or(DaftarEvaluasi{}).evaluasi;
        for (const Evaluasi& one : all) {
            if (one.periode == periode) {
                return one;
            }
        }
        return {};
    }
    EvaluasiRef ref(const Periode& periode = tw1) { return {skpKunci("s"), periode}; }
};

template <class Answer> std::optional<EvaluasiRefusal> refusedBecause(const Answer& answer)
{
    const auto* reason = answer ? nullptr : std::get_if<EvaluasiRefusal>(&answer.error());
    return reason != nullptr ? std::optional(*reason) : std::nullopt;
}

inline bool hasFinding(const std::vector<Finding>& all, FindingId id)
{
    return std::any_of(all.begin(), all.end(), [&](const Finding& one) { return one.id == id; });
}

inline const ActEvaluasiTersedia* findAct(const EvaluasiView& view, ActEvaluasi act)
{
    const auto at = std::find_if(
        view.acts.begin(), view.acts.end(), [&](const ActEvaluasiTersedia& one) { return one.act == act; });
    return at == view.acts.end() ? nullptr : &*at;
}

} // namespace kinerja::tests
