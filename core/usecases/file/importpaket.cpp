#include "core/usecases/file/importpaket.h"

#include "core/common/sha256.h"
#include "core/documents/katakertas.h"
#include "core/domain/beku/keadaan.h"
#include "core/exchange/paketmerge.h"
#include "core/exchange/paketreader.h"
#include "core/usecases/file/checkjejak.h"

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr qsizetype pieceSize = 256 * 1024;

/// The act that an import leaves in the log where it changed something and brought no log of its own.
Jejak importEvent(const Session& session, const QByteArray& sidik)
{
    Jejak event;
    event.uuid = session.ids.next();
    event.subjek = QStringLiteral("unit/1");
    event.tindakan = QStringLiteral("impor");
    event.petugas = session.operatorKunci.text();
    event.waktu = session.clock.now();
    event.cuplikan = QString::fromLatin1(sidik.toHex());
    return event;
}

Result<QByteArray, PaketError> hashOf(QIODevice& device)
{
    Sha256 hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 read = device.seek(0) ? device.read(piece.data(), piece.size()) : -1;
    for (; read > 0; read = device.read(piece.data(), piece.size())) {
        hash.add(QByteArrayView(piece.constData(), read));
    }
    if (read < 0) {
        PaketError error;
        error.kind = PaketError::Kind::CannotRead;
        error.detail = device.errorString();
        return failure(error);
    }
    return hash.result();
}

/// What the events of the package do to the chains of the file: where both went on by themselves, the officer
/// has to know.
void warnOfChains(Transaction& transaction, qint64 lastBefore, ImportReport& report)
{
    if (report.jejak == 0) {
        return;
    }
    for (const Finding& finding : checkJejakAfter(transaction, lastBefore)) {
        const std::optional<Pegawai> pegawai = transaction.loadAny(finding.pegawai);
        ImportWarning warning;
        warning.kind = finding.id == FindingId::JejakBercabang ? ImportWarning::Kind::JejakBercabang
                                                               : ImportWarning::Kind::JejakTerputus;
        warning.pointer = QStringLiteral("/jejak");
        warning.detail = pegawai ? pegawai->nama : QString();
        if (std::find(report.warnings.begin(), report.warnings.end(), warning) == report.warnings.end()) {
            report.warnings.push_back(warning);
        }
    }
}

/// Whether an act has left something of it that is not to be altered any more.
bool isFrozen(Transaction& transaction, const SkpKunci& kunci)
{
    const std::optional<Skp> skp = transaction.loadAny(kunci);
    const auto evaluasi = transaction.load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{}).evaluasi;
    return (skp && isLocked(skp->status)) ||
           std::any_of(evaluasi.begin(), evaluasi.end(),
               [](const Evaluasi& one) { return one.status != StatusEvaluasi::Draf; });
}

/// A package without events may have brought a signature or a state: the import is the act that left it so.
void noteStates(Session& session, Transaction& transaction, const SkpKunci& kunci, const QByteArray& sidik)
{
    const std::optional<Skp> skp = transaction.loadAny(kunci);
    if (!skp) {
        return;
    }
    Jejak event = importEvent(session, sidik);
    event.subjek = jejakSubjekSkp(kunci.text());
    event.keadaan = keadaanOf(*skp);
    transaction.jejak().append(event);
    for (const Evaluasi& one :
        transaction.load<DaftarEvaluasi>(kunci.text()).value_or(DaftarEvaluasi{}).evaluasi) {
        event.uuid = session.ids.next();
        event.dokumen = {kataKertas({JenisDokumen::Evaluasi, one.periode})};
        event.keadaan = keadaanOf(one);
        transaction.jejak().append(event);
    }
}

/// The report travels beside the error: a try ends its transaction as a failure, so that nothing is stored.
Result<Done, ImportError> merge(Session& session, const ImportPaket& command,
    const paket::PaketSurvey& survey, Transaction& transaction, ImportReport& report)
{
    std::vector<ImportRefusal> refusals = survey.refusals(transaction);
    if (!refusals.empty() && command.cara == CaraImpor::Lakukan) {
        return failure(ImportError(std::move(refusals)));
    }
    std::vector<ImportWarning> warnings;
    paket::PaketMerge sink(transaction, survey, survey.matchKeys(transaction, warnings));
    const auto sidik = hashOf(command.paket);
    if (!sidik) {
        return failure(ImportError(sidik.error()));
    }
    command.paket.seek(0);
    const qint64 lastEvent = transaction.jejak().lastUrut();
    const QStringList goneBefore = transaction.berkas().hilang();
    if (const auto read = readPaket(command.paket, sink); !read) {
        return failure(ImportError(read.error()));
    }
    report = std::move(sink.report());
    report.warnings.insert(report.warnings.begin(), warnings.begin(), warnings.end());
    report.refusals.insert(report.refusals.begin(), refusals.begin(), refusals.end());
    warnOfChains(transaction, lastEvent, report);
    if (command.cara == CaraImpor::Coba || !report.refusals.empty()) {
        return failure(ImportError(report.refusals));
    }
    for (const QString& sha256 : transaction.berkas().hilang()) {
        if (!goneBefore.contains(sha256)) {
            transaction.berkas().noteTidakDibawa(sha256);
        }
    }
    if (sink.changedAnything() && report.jejak == 0) {
        transaction.jejak().append(importEvent(session, *sidik));
    }
    for (const SkpKunci& kunci : sink.withoutEvents()) {
        if (!checkKeutuhan(transaction, kunci, BacaBerkas::Tidak).empty()) {
            noteStates(session, transaction, kunci, *sidik);
        }
    }
    // What comes with a log is known by it, and a file that is a copy of another stays one.
    for (const SkpKunci& kunci : report.jejak == 0 ? sink.added() : std::vector<SkpKunci>{}) {
        if (isFrozen(transaction, kunci)) {
            noteStates(session, transaction, kunci, *sidik);
        }
    }
    return Done{};
}

/// Keeps the unit and wants no more.
class UnitSink final : public PaketSink
{
public:
    bool takeUnit(Unit unit, const QString&) override
    {
        m_unit = std::move(unit);
        return false;
    }
    const std::optional<Unit>& unit() const { return m_unit; }

private:
    std::optional<Unit> m_unit;
};

} // namespace

Result<Outcome<ImportReport>, ImportError> importPaket(Session& session, const ImportPaket& command)
{
    paket::PaketSurvey survey;
    command.paket.seek(0);
    if (const auto read = readPaket(command.paket, survey); !read) {
        return failure(ImportError(read.error()));
    }
    ImportReport report;
    const auto done = session.file.transact(UndoPolicy::Fixed,
        [&](Transaction& transaction) { return merge(session, command, survey, transaction, report); });
    if (done) {
        return Outcome<ImportReport>{std::move(report), done->changes};
    }
    const bool isTry = command.cara == CaraImpor::Coba && done.error().kind == ImportError::Kind::Refused;
    if (isTry) {
        return Outcome<ImportReport>{std::move(report), {}};
    }
    return failure(done.error());
}

Result<Unit, PaketError> unitOfPaket(QIODevice& paket)
{
    UnitSink sink;
    paket.seek(0);
    const auto read = readPaket(paket, sink);
    if (sink.unit()) {
        return *sink.unit();
    }
    return failure(read.error());
}

} // namespace kinerja
