#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"

#include <QString>

namespace kinerja::text
{

/// "Siti – Triwulan I: draf".
QString judulEvaluasi(const EvaluasiView& view);
/// How an evaluation stands, a line each: next step, days, penilai, capaian, predikat, signatures, receipt,
/// objection.
QString ringkasan(const EvaluasiView& view);
/// What comes next once the pegawai has received the result.
QString sesudahSesi(const EvaluasiView& view);
/// The two ratings and what follows from them; "belum ada" for what is missing.
QString hasilPeriode(const RatingBerlaku& rating, std::optional<Predikat> predikat);
/// What stands beside the rating of hasil kerja: target, realisasi, evidence and feedback of each IKI, then
/// the kontribusi; `draft` as the screen has it.
QString bahanHasilKerja(const EvaluasiView& view, const Evaluasi& draft);
/// The same for perilaku kerja: the feedback on each value.
QString bahanPerilaku(const EvaluasiView& view, const Evaluasi& draft);
/// What was written in the period before, at an akhir in each of the year, by the name of the period; empty:
/// nothing was.
QString kontribusiSebelumnya(const EvaluasiView& view);
QString catatanSebelumnya(const EvaluasiView& view);
/// An earlier SKP of the year with what was evaluated of it.
QString skpSebelumnya(const SkpTahunIni& skp);

} // namespace kinerja::text
