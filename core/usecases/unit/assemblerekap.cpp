#include "core/usecases/unit/assemblerekap.h"

#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/unit/viewrekap.h"

namespace kinerja
{

Result<Kertas, PaperError> assembleRekapPaper(Reader& reader, int tahun, const Periode& periode, QDate today)
{
    const auto wording = Wording::load(lawInForce(reader, today));
    const auto view = viewRekap(reader, tahun, periode, today);
    if (!wording || !view) {
        return failure(wording ? view.error() : wording.error());
    }
    Kertas paper{{}, JenisDokumen::Rekap, KeadaanKertas::TanpaCuplikan,
        makeRekapDocument(view->rekap, today, *wording), {}, {}, layoutVersion, {}, {}};
    if (periode.jenis != JenisPeriode::Akhir) {
        paper.periode = periode;
    }
    return paper;
}

Result<LembarRekap, RegulationError> assembleLembarRekap(
    Reader& reader, int tahun, const Periode& periode, QDate today)
{
    const auto wording = Wording::load(lawInForce(reader, today));
    const auto view = viewRekap(reader, tahun, periode, today);
    if (!wording || !view) {
        return failure(wording ? view.error() : wording.error());
    }
    return makeLembarRekap(view->rekap, today, *wording);
}

} // namespace kinerja
