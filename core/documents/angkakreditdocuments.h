#pragma once

#include "core/documents/documentmodel.h"
#include "core/documents/wording.h"
#include "core/domain/pegawai/pegawai.h"
#include "core/domain/skp/cuplikan.h"
#include "core/domain/unit/unit.h"
#include "core/regulation/konversiangkakredit.h"
#include "core/regulation/predikattable.h"

namespace kinerja
{

/// Everything that the three papers of angka kredit of one functional official and year say (Peraturan BKN
/// 3/2023); plain values, gathered by the caller as of the year's end.
struct AngkaKreditPaper {
    int tahun = 0;
    RentangTanggal periode; ///< from the first day of the year for which an evaluation speaks to the last
    Pegawai pegawai;        ///< for birth, sex, Karpeg, TMT and the opening balances
    NamaTercetak nama;
    Unit unit;
    std::vector<BarisKonversi> tahunIni;
    std::vector<BarisKonversi> sebelumnya; ///< of earlier years, oldest first
    PredikatTable predikat;                ///< for the names of the predikat
    JenjangAngkaKredit jenjang;            ///< the needs of the one held at the year's end
    /// Number, place, date and copies as the officer noted them for each of the three.
    std::array<DokumenAngkaKredit, 3> dokumen;
    std::array<NamaTercetak, 3> penandatangan; ///< of each of them
};

/// Before the year's conversion, that conversion, and both. In the order of the form.
struct BarisPenetapan {
    Kata unsur = Kata::AkDasar;
    Desimal lama;
    Desimal baru;
    Desimal jumlah() const { return lama + baru; }
    bool operator==(const BarisPenetapan&) const = default;
};
std::vector<BarisPenetapan> barisPenetapan(const AngkaKreditPaper& paper);
Desimal kumulatif(const std::vector<BarisPenetapan>& rows);

DocumentModel makeKonversiDocument(const AngkaKreditPaper& paper, const Wording& wording);
DocumentModel makeAkumulasiDocument(const AngkaKreditPaper& paper, const Wording& wording);
DocumentModel makePenetapanDocument(const AngkaKreditPaper& paper, const Wording& wording);

} // namespace kinerja
