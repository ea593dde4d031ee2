#include "core/usecases/papers/filesignedpdf.h"

#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "core/documents/penandatangan.h"
#include "core/usecases/evaluasi/evaluasiact.h"
#include "core/usecases/evaluasi/signevaluasi.h"
#include "core/usecases/file/checkkeutuhan.h"
#include "core/usecases/papers/papername.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/penetapan/signskp.h"
#include "core/usecases/tindaklanjut/keberatan.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Filed = Result<SignedPdfFiled, FileSignedError>;

auto refuse(FileRefusal reason, std::optional<PeranTandaTangan> peran = {})
{
    return failure(FileSignedError(FileRefused{reason, peran}));
}

bool isOfEvaluasi(const NaskahRow& naskah) { return naskah.periode.has_value(); }

/// The day by the clock of the signer; a moment in UTC tells none, and is that of this laptop's clock.
QDate hariTandaTangan(const QDateTime& moment)
{
    return moment.offsetFromUtc() == 0 ? moment.toLocalTime().date() : moment.date();
}

/// What a document is frozen with: the SKP, and its evaluation where it is of one.
struct Tempat {
    Skp skp;
    std::vector<Evaluasi> evaluasi;
    int at = -1; ///< which of them

    const Evaluasi& ini() const { return evaluasi.at(static_cast<size_t>(at)); }

    const Cuplikan& cuplikan(const NaskahRow& naskah) const
    {
        if (!isOfEvaluasi(naskah)) {
            return skp.cuplikan;
        }
        return naskah.keberatan ? ini().keberatan.cuplikan : ini().cuplikan;
    }
    const std::vector<TandaTangan>& tandaTangan(const NaskahRow& naskah) const
    {
        if (!isOfEvaluasi(naskah)) {
            return skp.tandaTangan;
        }
        return naskah.keberatan ? ini().keberatan.tandaTangan : ini().tandaTangan;
    }
};

std::optional<Tempat> findTempat(Reader& reader, const NaskahRow& naskah)
{
    std::optional<Skp> skp = reader.load(naskah.skp);
    if (!skp) {
        return std::nullopt;
    }
    Tempat found{std::move(*skp), {}, -1};
    if (isOfEvaluasi(naskah)) {
        found.evaluasi = reader.load<DaftarEvaluasi>(naskah.skp.text()).value_or(DaftarEvaluasi{}).evaluasi;
        const auto at = std::find_if(found.evaluasi.begin(), found.evaluasi.end(),
            [&](const Evaluasi& one) { return one.periode == *naskah.periode; });
        if (at == found.evaluasi.end()) {
            return std::nullopt;
        }
        found.at = static_cast<int>(at - found.evaluasi.begin());
    }
    return found;
}

const DokumenBeku* findBeku(const Tempat& tempat, const NaskahRow& naskah)
{
    const auto& all = tempat.cuplikan(naskah).dokumen;
    const auto at = std::find_if(all.begin(), all.end(),
        [&](const DokumenBeku& one) { return one.jenis == naskah.jenis && one.sha256 == naskah.sha256; });
    return at == all.end() ? nullptr : &*at;
}

/// The text of the document: as it was locked, or as it went out to be signed where no act locks it.
std::optional<DokumenBeku> frozenText(Reader& reader, const Tempat& tempat, const NaskahRow& naskah)
{
    if (const DokumenBeku* locked = findBeku(tempat, naskah)) {
        return *locked;
    }
    const auto exported = reader.berkas().exported(naskah.sha256);
    const bool isOfIt = exported && !exported->isi.isEmpty() && exported->skp == naskah.skp.text() &&
                        exported->jenis == naskah.jenis;
    return isOfIt ? std::optional(DokumenBeku{exported->jenis, exported->sha256, exported->isi, {}})
                  : std::nullopt;
}

const TandaTangan* recorded(const Tempat& tempat, const NaskahRow& naskah, PeranTandaTangan peran)
{
    const auto& all = tempat.tandaTangan(naskah);
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const TandaTangan& one) { return one.peran == peran; });
    return at == all.end() ? nullptr : &*at;
}

/// One signed PDF on its way into the file.
class Filing
{
public:
    Filing(Session& session, Transaction& transaction, const FileSignedPdf& command)
        : m_session(session), m_transaction(transaction), m_command(command), m_naskah(command.naskah)
    {
        m_filed.naskah = m_naskah;
    }

    Filed run()
    {
        if (putBack()) {
            return m_filed;
        }
        // Its event says how it leaves the SKP: what another program has altered must not pass for that.
        if (auto undecided = checkKeutuhan(m_transaction, m_naskah.skp); !undecided.empty()) {
            return failure(FileSignedError(ActError(TemuanBelumDiputus{std::move(undecided)})));
        }
        const auto tempat = findTempat(m_transaction, m_naskah);
        const auto frozen = tempat ? frozenText(m_transaction, *tempat, m_naskah) : std::nullopt;
        if (!frozen) {
            return refuse(FileRefusal::DocumentGone);
        }
        const auto model = parseDocumentModel(frozen->isi.toUtf8());
        if (!model || !isWhole(*frozen)) {
            return refuse(FileRefusal::DocumentDamaged);
        }
        if (m_command.cara == CaraSimpan::Dihitung) {
            auto fresh = countable(*tempat, penandatanganDari(*model));
            if (!fresh) {
                return failure(fresh.error());
            }
            for (const TandaTanganPdf& one : *fresh) {
                if (auto done = record(one, *tempat); !done) {
                    return failure(done.error());
                }
            }
        }
        keep();
        return m_filed;
    }

private:
    /// Those that are not recorded yet, the oldest first; or why the PDF can't be counted.
    Result<std::vector<TandaTanganPdf>, FileSignedError> countable(
        const Tempat& tempat, const std::vector<Penandatangan>& expected) const
    {
        if (m_command.tandaTangan.empty()) {
            return refuse(FileRefusal::NobodySigned);
        }
        std::vector<TandaTanganPdf> fresh;
        for (const TandaTanganPdf& one : m_command.tandaTangan) {
            const Penandatangan* person = findPenandatangan(expected, one.peran);
            if (person == nullptr) {
                return refuse(FileRefusal::RoleUnexpected, one.peran);
            }
            if (!isOrangnya(*person, one.nama, one.nomor)) {
                return refuse(FileRefusal::SignerUnexpected, one.peran);
            }
            if (!one.waktu.isValid()) {
                return refuse(FileRefusal::MomentMissing, one.peran);
            }
            if (!isDihitung(m_naskah, one.peran)) {
                continue;
            }
            const TandaTangan* before = recorded(tempat, m_naskah, one.peran);
            if (before != nullptr && before->cara != CaraTandaTangan::Elektronik) {
                return refuse(FileRefusal::SignedOtherwise, one.peran);
            }
            if (before == nullptr) {
                fresh.push_back(one);
            }
        }
        std::stable_sort(fresh.begin(), fresh.end(),
            [](const TandaTanganPdf& left, const TandaTanganPdf& right) { return left.waktu < right.waktu; });
        return fresh;
    }

    Result<Done, FileSignedError> record(const TandaTanganPdf& one, const Tempat& tempat)
    {
        const QString place = tempat.cuplikan(m_naskah).tempat;
        return isOfEvaluasi(m_naskah) ? recordOnEvaluasi(one, place)
                                      : recordOnSkp(one, place, signerOf(one, tempat.skp));
    }

    Result<Done, FileSignedError> recordOnSkp(
        const TandaTanganPdf& one, const QString& place, const PegawaiKunci& signer)
    {
        auto act = SkpAct::begin(m_session, m_transaction, m_naskah.skp);
        if (!act) {
            return failure(FileSignedError(act.error()));
        }
        RecordSignature command;
        command.skp = m_naskah.skp;
        command.peran = one.peran;
        command.penandatangan = signer;
        command.tanggal = hariTandaTangan(one.waktu);
        command.tempat = place;
        command.cara = CaraTandaTangan::Elektronik;
        auto done = recordSignature(*act, command);
        return done ? noted(one, done->warnings) : failure(FileSignedError(done.error()));
    }

    Result<Done, FileSignedError> recordOnEvaluasi(const TandaTanganPdf& one, const QString& place)
    {
        const EvaluasiRef ref{m_naskah.skp, *m_naskah.periode};
        auto act = EvaluasiAct::begin(m_session, m_transaction, ref);
        if (!act) {
            return failure(FileSignedError(act.error()));
        }
        const SignEvaluasi command{
            ref, one.peran, hariTandaTangan(one.waktu), place, CaraTandaTangan::Elektronik, {}, {}};
        auto done = m_naskah.keberatan ? signKeberatan(*act, command) : signEvaluasi(*act, command);
        return done ? noted(one, done->warnings) : failure(FileSignedError(done.error()));
    }

    Result<Done, FileSignedError> noted(const TandaTanganPdf& one, const std::vector<Finding>& warnings)
    {
        m_filed.dicatat.push_back(one.peran);
        // Those of a later signature tell of the earlier ones too.
        m_filed.warnings = warnings;
        return Done{};
    }

    /// The penilai in office may be another one on the day of the signature than on that of the paper.
    PegawaiKunci signerOf(const TandaTanganPdf& one, const Skp& skp)
    {
        if (one.peran == PeranTandaTangan::Pegawai) {
            return skp.pegawai;
        }
        std::vector<PegawaiKunci> candidates{skp.penilaiPada(hariTandaTangan(one.waktu)), skp.penilai};
        for (const PergantianPenilai& change : skp.pergantianPenilai) {
            candidates.push_back(change.penilai);
        }
        for (const PegawaiKunci& kunci : candidates) {
            const auto person = kunci.isEmpty() ? std::nullopt : m_transaction.loadAny(kunci);
            if (person &&
                isOrangnya({one.peran, person->nama, person->identitas.nomor}, one.nama, one.nomor)) {
                return kunci;
            }
        }
        return candidates.front();
    }

    /// A copy that is filed already, and whose bytes another program has altered or removed, is whole again.
    bool putBack()
    {
        const QString sha256 = sha256Hex(m_command.pdf);
        const auto tempat = findTempat(m_transaction, m_naskah);
        if (!tempat || m_transaction.berkas().isUtuh(sha256)) {
            return false;
        }
        const auto& kept = isOfEvaluasi(m_naskah) ? tempat->ini().berkasResmi : tempat->skp.berkasResmi;
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const Berkas& one) { return one.sha256 == sha256; });
        if (same == kept.end()) {
            return false;
        }
        m_transaction.berkas().put(m_command.pdf);
        m_transaction.announce(Subject::Skp, m_naskah.skp.text());
        m_filed.berkas = *same;
        m_filed.isPutBack = true;
        return true;
    }

    /// The bytes, and their name with the SKP or evaluation as it stands after the signatures.
    void keep()
    {
        const QString sha256 = m_transaction.berkas().put(m_command.pdf);
        m_filed.berkas = {namaBerkasResmi(m_transaction, m_naskah), sha256, m_command.pdf.size()};
        auto tempat = findTempat(m_transaction, m_naskah);
        auto& kept = isOfEvaluasi(m_naskah) ? tempat->evaluasi.at(static_cast<size_t>(tempat->at)).berkasResmi
                                            : tempat->skp.berkasResmi;
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const Berkas& one) { return one.sha256 == sha256; });
        if (same != kept.end()) {
            m_filed.berkas = *same;
            return;
        }
        m_filed.isNew = true;
        kept.push_back(m_filed.berkas);
        if (isOfEvaluasi(m_naskah)) {
            m_transaction.save(m_naskah.skp.text(), DaftarEvaluasi{tempat->evaluasi});
        } else {
            m_transaction.save(tempat->skp);
        }
        log(*tempat);
    }

    void log(const Tempat& tempat)
    {
        const Cuplikan& cuplikan = tempat.cuplikan(m_naskah);
        const KataKertas paper{
            fromWireName<JenisDokumen>(m_naskah.jenis).value_or(JenisDokumen::Skp), m_naskah.periode};
        const bool isCounted = m_command.cara == CaraSimpan::Dihitung;
        const auto act = isCounted ? TindakanSkp::SalinanResmiDisimpan : TindakanSkp::SalinanDisimpan;
        QStringList signers;
        for (const TandaTanganPdf& one : m_command.tandaTangan) {
            signers.append(wireName(one.peran));
        }
        appendJejakSkp(m_session, m_transaction, tempat.skp,
            {wireName(act), {}, {}, snapshotHash(cuplikan), {kataKertas(paper)},
                isOfEvaluasi(m_naskah) ? keadaanOf(tempat.ini()) : keadaanOf(tempat.skp), {},
                cuplikan.versiRegulasi, signers});
    }

    Session& m_session;
    Transaction& m_transaction;
    const FileSignedPdf& m_command;
    const NaskahRow& m_naskah;
    SignedPdfFiled m_filed;
};

} // namespace

bool isDihitung(const NaskahRow& naskah, PeranTandaTangan peran)
{
    const auto jenis = fromWireName<JenisDokumen>(naskah.jenis);
    if (naskah.keberatan) {
        return peran == PeranTandaTangan::Atasan;
    }
    const bool isSignedFor = isOfEvaluasi(naskah)
                                 ? jenis == JenisDokumen::Evaluasi || jenis == JenisDokumen::DokumenEvaluasi
                                 : jenis == JenisDokumen::Skp;
    return isSignedFor && peran != PeranTandaTangan::Atasan;
}

SimpananNaskah simpananNaskah(Reader& reader, const NaskahRow& naskah)
{
    const auto tempat = findTempat(reader, naskah);
    if (!tempat) {
        return {};
    }
    return {isOfEvaluasi(naskah) ? tempat->ini().berkasResmi : tempat->skp.berkasResmi,
        tempat->tandaTangan(naskah), tempat->cuplikan(naskah).pegawai};
}

QString namaBerkasResmi(Reader& reader, const NaskahRow& naskah)
{
    PaperSubject subject = paperSubjectOf(reader, reader.loadAny(naskah.skp).value_or(Skp{}));
    subject.revisi.reset();
    const KataKertas paper{
        fromWireName<JenisDokumen>(naskah.jenis).value_or(JenisDokumen::Skp), naskah.periode};
    QString name = paperFileName(subject, paper);
    if (naskah.keberatan) {
        name.insert(name.lastIndexOf(QLatin1Char('.')), QStringLiteral("-keberatan"));
    }
    return name;
}

Result<Outcome<SignedPdfFiled>, FileSignedError> fileSignedPdf(Session& session, const FileSignedPdf& command)
{
    return session.file.transact(UndoPolicy::Fixed,
        [&](Transaction& transaction) { return Filing(session, transaction, command).run(); });
}

Result<Outcome<std::vector<SignedPdfFiled>>, FileSignedError> fileSignedPdfs(
    Session& session, const std::vector<FileSignedPdf>& commands)
{
    using FiledAll = Result<std::vector<SignedPdfFiled>, FileSignedError>;
    return session.file.transact(UndoPolicy::Fixed, [&](Transaction& transaction) -> FiledAll {
        std::vector<SignedPdfFiled> all;
        for (const FileSignedPdf& command : commands) {
            auto filed = Filing(session, transaction, command).run();
            if (!filed) {
                return failure(filed.error());
            }
            all.push_back(std::move(*filed));
        }
        return all;
    });
}

} // namespace kinerja
