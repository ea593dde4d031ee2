#include "core/documents/skpdocuments.h"

#include <algorithm>

namespace kinerja
{

int manualKosong(const Skp& skp)
{
    int blank = 0;
    for (const HasilKerja& hasilKerja : skp.hasilKerja) {
        blank += static_cast<int>(std::count_if(hasilKerja.indikator.begin(), hasilKerja.indikator.end(),
            [](const Indikator& indikator) { return indikator.manual.isBlank(); }));
    }
    return skp.kelompok == Kelompok::Jpt ? blank : 0;
}

namespace
{

bool hasManual(const Skp& skp)
{
    int indicators = 0;
    for (const HasilKerja& hasilKerja : skp.hasilKerja) {
        indicators += static_cast<int>(hasilKerja.indikator.size());
    }
    return skp.kelompok == Kelompok::Jpt && manualKosong(skp) < indicators;
}

} // namespace

std::vector<JenisDokumen> availableDocuments(const Skp& skp)
{
    std::vector<JenisDokumen> all;
    if (!skp.dialog.empty()) {
        all.push_back(JenisDokumen::BeritaAcara);
    }
    all.push_back(JenisDokumen::Skp);
    all.push_back(JenisDokumen::Lampiran);
    if (hasManual(skp)) {
        all.push_back(JenisDokumen::Manual);
    }
    if (!skp.matriks.empty() && !skp.hasilKerja.empty()) {
        all.push_back(JenisDokumen::Matriks);
    }
    return all;
}

DocumentModel makeDocument(JenisDokumen jenis, const SkpPaper& paper, const Wording& wording)
{
    switch (jenis) {
    case JenisDokumen::BeritaAcara: return makeBeritaAcaraDocument(paper, wording);
    case JenisDokumen::Skp: return makeSkpDocument(paper, wording);
    case JenisDokumen::Lampiran: return makeLampiranDocument(paper, wording);
    case JenisDokumen::Manual: return makeManualDocument(paper, wording);
    case JenisDokumen::Matriks: return makeMatriksDocument(paper, wording);
    case JenisDokumen::RencanaAksi: return makeRencanaAksiDocument(paper, wording);
    case JenisDokumen::UmpanBalik:
    case JenisDokumen::Evaluasi:
    case JenisDokumen::DokumenEvaluasi:
    case JenisDokumen::Bimbingan:
    case JenisDokumen::Konseling:
    case JenisDokumen::KonversiAk:
    case JenisDokumen::AkumulasiAk:
    case JenisDokumen::PenetapanAk:
    case JenisDokumen::Karier:
    case JenisDokumen::PenetapanPredikat:
    case JenisDokumen::Distribusi:
    case JenisDokumen::Rekap: break;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace kinerja
