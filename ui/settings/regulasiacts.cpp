#include "core/common/savefile.h"
#include "core/usecases/regulasi/regulasifault.h"
#include "ui/settings/regulasieditor.h"
#include "ui/settings/regulasitable.h"
#include "ui/settings/saveregulasidialog.h"
#include "ui/text/filetext.h"
#include "ui/text/regulasitext.h"
#include "ui/text/workflowtext.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace kinerja
{

namespace
{

/// A label that no version has yet: the year and a number.
QString freeLabel(const TabelRegulasi& tabel, int year)
{
    for (int number = 1;; ++number) {
        const QString label = QStringLiteral("%1.%2").arg(year).arg(number);
        const bool isTaken = std::any_of(tabel.versi.begin(), tabel.versi.end(),
            [&](const VersiRegulasi& one) { return one.versi == label; });
        if (!isTaken) {
            return label;
        }
    }
}

/// What a file says of its table; empty parts where it says nothing.
SaveRegulasi headOf(const JsonTree& tree)
{
    SaveRegulasi head;
    head.versi = tree.textAt(QStringLiteral("versi"));
    head.berlakuMulai = QDate::fromString(tree.textAt(QStringLiteral("berlaku_mulai")), Qt::ISODate);
    head.status = fromWireName<StatusRegulasi>(tree.textAt(QStringLiteral("status")))
                      .value_or(StatusRegulasi::BelumTerverifikasi);
    head.alasan = tree.textAt(QStringLiteral("alasan"));
    return head;
}

} // namespace

SaveRegulasi RegulasiEditor::proposal() const
{
    const QDate today = m_context.clock.today();
    const auto draft = m_drafts.find(m_id);
    SaveRegulasi usulan = draft == m_drafts.end() ? SaveRegulasi{} : draft->second.kepala;
    const VersiRegulasi* shown = chosen();
    if (usulan.versi.isEmpty() && shown != nullptr && shown->status) {
        usulan.status = *shown->status;
    }
    usulan.id = m_id;
    const auto& stored = table()->versi;
    const bool isTaken = std::any_of(
        stored.begin(), stored.end(), [&](const VersiRegulasi& one) { return one.versi == usulan.versi; });
    if (usulan.versi.isEmpty() || isTaken) {
        usulan.versi = freeLabel(*table(), today.year());
        usulan.berlakuMulai = today;
    }
    usulan.berlakuMulai = usulan.berlakuMulai.isValid() ? usulan.berlakuMulai : today;
    return usulan;
}

void RegulasiEditor::saveAsVersion()
{
    flush();
    const VersiRegulasi* berlaku = table()->berlaku();
    const auto inForce = parseJsonTree(berlaku != nullptr ? berlaku->isi.toUtf8() : QByteArray());
    auto* dialog = new SaveRegulasiDialog(m_context, proposal(), m_content->isi(),
        inForce ? *inForce : JsonTree{JsonTree::Kind::Object, {}, {}}, this);
    connect(dialog, &SaveRegulasiDialog::stored, this, &RegulasiEditor::showStored);
    dialog->open();
}

void RegulasiEditor::showStored(const QString& id, const QString& versi)
{
    m_drafts.erase(id);
    fillVersions(versi);
    m_justStored = chosen() != nullptr && chosen()->versi == versi ? QString() : versi;
    Q_EMIT draftsChanged();
}

void RegulasiEditor::withdraw()
{
    const VersiRegulasi* versi = chosen();
    const QString question = tr("Versi %1 dari tabel “%2” dihapus dari berkas ini. Sesudah itu berlaku lagi "
                                "versi sebelumnya. Dokumen yang sudah terkunci tidak berubah.")
                                 .arg(versi->versi, text::namaTabel(m_id));
    if (!m_context.prompter.confirm(tr("Cabut versi"), question, tr("&Cabut"), tr("Ba&tal"))) {
        return;
    }
    m_context.storage.command<Done, SaveRegulasiError>(
        this,
        [id = m_id, label = versi->versi](Session& session) { return withdrawRegulasi(session, id, label); },
        [this](const Result<Outcome<Done>, SaveRegulasiError>& answer) {
            if (!answer) {
                m_context.prompter.tell(
                    Prompter::Weight::Warning, tr("Cabut versi"), text::sentence(answer.error()));
            }
        });
}

void RegulasiEditor::readFile()
{
    flush();
    const QString path =
        m_context.prompter.openFile(tr("Muat tabel peraturan"), tr("Tabel peraturan (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto refuse = [&](const QString& reason) {
        m_context.prompter.tell(Prompter::Weight::Warning, tr("Muat tabel peraturan"),
            tr("“%1” tidak dimuat; tabel yang ada tetap.").arg(QDir::toNativeSeparators(path)), reason);
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(tr("Berkas itu tidak dapat dibaca: %1.").arg(text::reason(file.error())));
        return;
    }
    const auto tree = parseJsonTree(file.read(largestJsonTree + 1));
    if (!tree) {
        refuse(text::sentence(tree.error()));
        return;
    }
    if (const auto fault = regulasiFault(m_id, jsonText(*tree))) {
        refuse(text::sentence(*fault));
        return;
    }
    const bool replaces = isChanged(m_id);
    if (replaces &&
        !m_context.prompter.confirm(tr("Muat tabel peraturan"),
            tr("Perubahan yang belum disimpan diganti dengan isi berkas itu."), tr("&Ganti"), tr("Ba&tal"))) {
        return;
    }
    const auto asal = parseJsonTree(table()->berlaku()->isi.toUtf8());
    startDraft({*tree, asal ? *asal : *tree, headOf(*tree)});
}

void RegulasiEditor::writeFile()
{
    flush();
    const VersiRegulasi* versi = chosen();
    const QString name = versi != nullptr ? m_id % QLatin1Char('-') % versi->versi : m_id;
    const QString path = m_context.prompter.saveFile(
        tr("Simpan tabel peraturan"), name % QStringLiteral(".json"), tr("Tabel peraturan (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray bytes = jsonText(m_content->isi());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file)) {
        m_context.prompter.tell(Prompter::Weight::Warning, tr("Simpan tabel peraturan"),
            tr("“%1” tidak dapat ditulis: %2 Tidak ada yang berubah.")
                .arg(QDir::toNativeSeparators(path), text::reason(file.error())));
    }
}

} // namespace kinerja
