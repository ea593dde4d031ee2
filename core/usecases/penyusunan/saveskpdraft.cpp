#include "core/usecases/penyusunan/saveskpdraft.h"

#include "core/domain/skp/skpkeys.h"
#include "core/usecases/penyusunan/jejakdialog.h"
#include "core/usecases/penyusunan/mergedskp.h"

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

/// What no draft changes: it is the matter of legal acts.
void keepLegalState(Skp& skp, const Skp& stored)
{
    skp.kunci = stored.kunci;
    skp.pegawai = stored.pegawai;
    skp.tahun = stored.tahun;
    skp.revisi = stored.revisi;
    skp.revisiDari = stored.revisiDari;
    skp.jenisRevisi = stored.jenisRevisi;
    skp.status = stored.status;
    skp.catatanStatus = stored.catatanStatus;
    skp.alasanTutup = stored.alasanTutup;
    skp.pergantianPenilai = stored.pergantianPenilai;
    skp.tandaTangan = stored.tandaTangan;
    skp.cuplikan = stored.cuplikan;
    skp.berkasResmi = stored.berkasResmi;
}

/// A draft must be one that a package can hold: every RHK and IKI has a key, and there are days.
void complete(Skp& skp, const Skp& stored, IdSource& ids)
{
    skp.mulai = skp.mulai.isValid() ? skp.mulai : stored.mulai;
    skp.selesai = skp.selesai.isValid() ? skp.selesai : stored.selesai;
    SkpKeys keys(ids);
    for (HasilKerja& hasilKerja : skp.hasilKerja) {
        if (hasilKerja.kunci.isEmpty()) {
            hasilKerja.kunci = keys.nextHasilKerja();
        }
        for (Indikator& indikator : hasilKerja.indikator) {
            if (indikator.kunci.isEmpty()) {
                indikator.kunci = keys.nextIndikator();
            }
        }
    }
}

/// By its key the event log knows a dialogue again that was changed. Where none was, none gets one: a locked
/// SKP stays as it is.
void giveKeys(std::vector<DialogKinerja>& dialogs, const std::vector<DialogKinerja>& stored, IdSource& ids)
{
    for (DialogKinerja& dialog : dialogs) {
        if (dialog.kunci.isEmpty() && dialogs != stored) {
            dialog.kunci = ids.next();
        }
    }
}

bool onlyDialogDiffers(Skp left, const Skp& right)
{
    left.dialog = right.dialog;
    return left == right;
}

bool mayChange(const Skp& stored, const Skp& wanted)
{
    return isEditable(stored.status) || stored == wanted ||
           (stored.status == StatusSkp::Diajukan && onlyDialogDiffers(wanted, stored));
}

using Texts = std::set<std::pair<KolomFrasa, QString>>;

void collectManual(Texts& texts, const ManualIndikator& manual)
{
    texts.emplace(KolomFrasa::ManualTujuan, manual.tujuan.simplified());
    texts.emplace(KolomFrasa::ManualDefinisi, manual.definisi.simplified());
    texts.emplace(KolomFrasa::ManualFormula, manual.formula.simplified());
    texts.emplace(KolomFrasa::ManualSatuan, manual.satuan.simplified());
    texts.emplace(KolomFrasa::ManualSumberData, manual.sumberData.simplified());
}

void collectButir(Texts& texts, KolomFrasa kolom, const std::vector<Butir>& list)
{
    for (const Butir& butir : list) {
        texts.emplace(kolom, butir.isi.simplified());
    }
}

Texts textsOf(const Skp& skp)
{
    Texts texts;
    for (const HasilKerja& hasilKerja : skp.hasilKerja) {
        texts.emplace(KolomFrasa::RencanaHasilKerja, hasilKerja.rencana.simplified());
        for (const QString& strategi : hasilKerja.strategi) {
            texts.emplace(KolomFrasa::Strategi, strategi.simplified());
        }
        for (const Indikator& indikator : hasilKerja.indikator) {
            texts.emplace(KolomFrasa::Indikator, indikator.indikator.simplified());
            texts.emplace(KolomFrasa::Target, indikator.target.simplified());
            collectManual(texts, indikator.manual);
        }
    }
    for (const PerilakuKerja& perilaku : skp.perilakuKerja) {
        texts.emplace(KolomFrasa::EkspektasiPerilaku, perilaku.ekspektasi.simplified());
    }
    collectButir(texts, KolomFrasa::DukunganSumberDaya, skp.dukunganSumberDaya);
    collectButir(texts, KolomFrasa::SkemaPertanggungjawaban, skp.skemaPertanggungjawaban);
    collectButir(texts, KolomFrasa::Konsekuensi, skp.konsekuensi);
    for (const SelMatriks& cell : skp.matriks) {
        texts.emplace(KolomFrasa::Peran, cell.peran.simplified());
    }
    return texts;
}

} // namespace

std::vector<FrasaBaru> frasaBaru(const Skp& before, const Skp& after)
{
    const Texts known = textsOf(before);
    std::vector<FrasaBaru> fresh;
    for (const auto& [kolom, teks] : textsOf(after)) {
        if (!teks.isEmpty() && !known.contains({kolom, teks})) {
            fresh.push_back({kolom, teks});
        }
    }
    return fresh;
}

Result<Outcome<Skp>, PenyusunanError> saveSkpDraft(Session& session, const SaveSkpDraft& command)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Skp, PenyusunanError> {
            const std::optional<Skp> stored = transaction.load(command.draft.kunci);
            if (!stored) {
                return failure(PenyusunanError(PenyusunanError::Kind::SkpNotFound));
            }
            Skp wanted = mergedSkp(command.base, command.draft, *stored);
            keepLegalState(wanted, *stored);
            complete(wanted, *stored, session.ids);
            giveKeys(wanted.dialog, stored->dialog, session.ids);
            if (!mayChange(*stored, wanted)) {
                return failure(PenyusunanError(stored->status));
            }
            if (wanted.dialog != stored->dialog) {
                keepDialogs(transaction, *stored);
            }
            transaction.save(wanted);
            if (command.belajarDari) {
                logTypedDialogs(session, transaction, wanted);
                for (const FrasaBaru& frasa : frasaBaru(*command.belajarDari, wanted)) {
                    transaction.frasa().learn(frasa.kolom, frasa.teks, session.clock.today());
                }
            }
            return wanted;
        });
}

} // namespace kinerja
