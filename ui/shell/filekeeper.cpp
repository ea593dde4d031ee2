#include "ui/shell/filekeeper.h"

#include "core/checks/bekuchecks.h"
#include "ui/text/findingtext.h"
#include "ui/text/storagetext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace kinerja
{

namespace
{
constexpr qsizetype mostLines = 12;
}

FileKeeper::FileKeeper(StorageService& storage, NoticeBar& notice, std::function<void()> flush)
    : m_storage(storage), m_notice(notice), m_flush(std::move(flush))
{
    connect(&storage, &StorageService::opened, this, &FileKeeper::onOpened);
    connect(&storage, &StorageService::closed, this, [this] { m_notice.clearAll(); });
    connect(&storage, &StorageService::moved, this, [this] { m_notice.clearAll(); });
    connect(&storage, &StorageService::saved, this, &FileKeeper::onSaved);
    connect(&storage, &StorageService::saveFailed, this, &FileKeeper::onSaveFailed);
    connect(&storage, &StorageService::damageFound, this, &FileKeeper::onDamage);
    connect(&storage, &StorageService::fileGone, this, &FileKeeper::onGone);
}

void FileKeeper::onOpened()
{
    m_notice.clearAll();
    if (!m_storage.isReadOnly()) {
        m_refusal.reset();
        return;
    }
    std::vector<NoticeBar::Action> ways{{tr("Simpan &salinan…"), [this] { saveCopy(); }}};
    if (m_refusal != OpenError::Kind::Locked) { // there the other one goes on writing
        ways.insert(ways.begin(), {tr("&Lanjutkan di tempat lain…"), [this] { moveElsewhere(); }});
    }
    m_notice.showNotice(NoticeTopic::ReadOnly, text::readOnlySentence(m_refusal), ways);
}

void FileKeeper::onSaved()
{
    if (!m_storage.hasUnsaved()) {
        m_notice.clear(NoticeTopic::NotSaved);
    }
}

void FileKeeper::onSaveFailed(const StorageError& error)
{
    if (m_storage.isReadOnly()) { // trying again is of no use
        m_notice.showNotice(NoticeTopic::NotSaved, text::unsavedReadOnlySentence(m_refusal),
            {{tr("&Lanjutkan di tempat lain…"), [this] { moveElsewhere(); }}});
        return;
    }
    m_notice.showNotice(NoticeTopic::NotSaved, text::unsavedSentence(error),
        {{tr("&Coba lagi"), [this] { m_storage.retryFailed(); }},
            {tr("&Lanjutkan di tempat lain…"), [this] { moveElsewhere(); }}});
}

void FileKeeper::onDamage()
{
    m_notice.showNotice(NoticeTopic::Damage, text::sentence(StorageError{StorageError::Kind::Damaged, {}}),
        {{tr("&Selamatkan isinya…"), [this] { Q_EMIT rescueWanted(m_storage.path()); }}});
}

void FileKeeper::onGone()
{
    m_notice.showNotice(NoticeTopic::FileGone, text::sentence(StorageError{StorageError::Kind::Moved, {}}),
        {{tr("&Lanjutkan di tempat lain…"), [this] { moveElsewhere(); }}});
}

void FileKeeper::noteCopyFailed(const StorageError& error)
{
    m_notice.showNotice(NoticeTopic::CopyFailed,
        tr("Salinan cadangan di samping berkas tidak dapat dibuat. %1").arg(text::copySentence(error)),
        {{tr("Simpan &salinan…"), [this] { saveCopy(); }},
            {tr("&Tutup", "hide a notice"), [this] { m_notice.clear(NoticeTopic::CopyFailed); }}});
}

void FileKeeper::noteJejak(const std::vector<JejakWalk::Found>& found)
{
    if (found.empty()) {
        m_notice.clear(NoticeTopic::Jejak);
        return;
    }
    QStringList lines;
    for (const JejakWalk::Found& one : found) {
        const QString kalimat = text::kalimat(one.finding) % QLatin1Char(' ') % text::saran(one.finding.id);
        //: %1: a person's name; %2: what was found
        lines.append(one.nama.isEmpty() ? kalimat : tr("%1: %2").arg(one.nama, kalimat));
    }
    std::vector<NoticeBar::Action> ways{{tr("&Lihat…"), [this, lines] { showJejak(lines); }}};
    const auto first = std::find_if(found.begin(), found.end(), [](const JejakWalk::Found& one) {
        return isPerubahanDariLuar(one.finding) && !one.finding.skp.isEmpty();
    });
    if (first != found.end() && !m_storage.isReadOnly()) {
        ways.push_back({tr("&Putuskan…", "on what was altered outside the program"),
            [this, skp = first->finding.skp, nama = first->nama] { Q_EMIT decideWanted(skp, nama); }});
    }
    ways.push_back({tr("&Tutup", "hide a notice"), [this] { m_notice.clear(NoticeTopic::Jejak); }});
    m_notice.showNotice(NoticeTopic::Jejak,
        tr("Pemeriksaan jejak dan naskah terkunci menemukan %n hal yang perlu Anda lihat.", nullptr,
            static_cast<int>(lines.size())),
        ways);
}

void FileKeeper::showJejak(const QStringList& lines)
{
    QStringList shown = lines.mid(0, mostLines);
    if (lines.size() > mostLines) {
        shown.append(tr(
            "… dan %n lagi: lihat skp-luring periksa.", nullptr, static_cast<int>(lines.size() - mostLines)));
    }
    m_prompter->tell(Prompter::Weight::Warning, tr("Jejak"),
        tr("Ada catatan, naskah, atau isian terkunci yang tidak seperti ditulis program. Membaca, mencetak, "
           "dan "
           "mengekspor dapat dilanjutkan; tindakan pada SKP yang diubah dari luar berhenti sampai Anda "
           "memutuskan "
           "pada halaman Penetapan, di “Perubahan dari luar”."),
        shown.join(QLatin1Char('\n')));
}

bool FileKeeper::isFileThere() const { return QFileInfo::exists(m_storage.path()); }

QString FileKeeper::chooseCopyName(const QString& title, const QDir& folder) const
{
    const QFileInfo file(m_storage.path());
    QString path = m_prompter->saveFile(title,
        folder.filePath(QStringLiteral("%1 - salinan.kinerja").arg(file.completeBaseName())),
        tr("Berkas SKP Luring (*.kinerja)"));
    if (!path.isEmpty() && QFileInfo(path).suffix() != QLatin1String("kinerja")) {
        path += QStringLiteral(".kinerja");
    }
    if (!path.isEmpty() && QFileInfo::exists(path)) {
        OpenError error;
        error.kind = OpenError::Kind::AlreadyExists;
        error.path = path;
        m_prompter->tell(Prompter::Weight::Error, title, text::sentence(error));
        return {};
    }
    return path;
}

void FileKeeper::saveCopy()
{
    m_flush();
    const QString path = chooseCopyName(tr("Simpan salinan"), QFileInfo(m_storage.path()).dir());
    if (path.isEmpty()) {
        return;
    }
    m_storage.retryFailed();
    m_storage.waitUntilIdle();
    const QString lacking =
        m_storage.hasUnsaved()
            ? tr("Perubahan terakhir belum dapat disimpan dan tidak ada di salinan itu. Pakai “Lanjutkan di "
                 "tempat lain” supaya ikut tersimpan.")
            : QString();
    m_storage.command<Done, StorageError>(
        this,
        [path](Session& session) -> Result<Outcome<Done>, StorageError> {
            const auto copied = session.file.copyTo(path);
            if (!copied) {
                return failure(copied.error());
            }
            return Outcome<Done>{Done{}, {}};
        },
        [this, there = QDir::toNativeSeparators(path), lacking](
            const Result<Outcome<Done>, StorageError>& result) {
            m_prompter->tell(
                result && lacking.isEmpty() ? Prompter::Weight::Information : Prompter::Weight::Error,
                tr("Simpan salinan"),
                !result             ? text::copySentence(result.error())
                : lacking.isEmpty() ? tr("Salinan lengkap ada di “%1”.").arg(there)
                                    : tr("Salinan ada di “%1”.").arg(there),
                result ? lacking : QString());
        });
}

bool FileKeeper::moveElsewhere()
{
    m_flush();
    // Where the file lies now there is no room, or no right to write, or no disk any more.
    const QString path = chooseCopyName(tr("Lanjutkan di tempat lain"),
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)));
    if (path.isEmpty()) {
        return false;
    }
    bool moved = false;
    m_storage.moveTo(path, this, [&](const Result<Done, OpenError>& result) {
        moved = result.hasValue();
        if (!moved) {
            m_prompter->tell(Prompter::Weight::Error, tr("Belum dapat dilanjutkan di sana"),
                text::movedSentence(result.error()));
        }
    });
    m_storage.waitUntilIdle();
    return moved;
}

bool FileKeeper::mayDropUnfinished()
{
    const QStringList rest = m_unfinished();
    return rest.isEmpty() || m_prompter->confirm(tr("Tutup tanpa menyimpan?"),
                                 tr("Isian ini belum tersimpan dan hilang bila berkas ditutup sekarang:\n%1")
                                     .arg(rest.join(QLatin1Char('\n'))),
                                 tr("&Buang dan tutup"), tr("&Jangan tutup"));
}

bool FileKeeper::mayClose()
{
    if (!m_storage.isOpen()) {
        return true;
    }
    m_flush();
    m_storage.retryFailed();
    m_storage.waitUntilIdle();
    if (!mayDropUnfinished() || !m_mayBreakOff()) {
        return false;
    }
    m_storage.waitUntilIdle(); // for what the work that was broken off had to note
    if (!m_storage.hasUnsaved() && isFileThere()) {
        return true;
    }
    const QString what =
        m_storage.hasUnsaved()
            ? tr("Perubahan terakhir tidak dapat ditulis ke berkas ini. Di tempat lain semuanya dapat "
                 "disimpan.")
            : tr("Berkas ini sudah tidak ada di tempatnya. Isinya masih dapat disimpan di tempat lain.");
    if (m_prompter->confirm(tr("Simpan di tempat lain?"), what, tr("&Simpan di tempat lain…"),
            tr("&Tutup tanpa menyimpan…"))) {
        return moveElsewhere() && !m_storage.hasUnsaved();
    }
    return m_prompter->confirm(tr("Tutup tanpa menyimpan?"),
        tr("Yang belum tersimpan hilang bila berkas ditutup sekarang."), tr("&Buang dan tutup"),
        tr("&Jangan tutup"));
}

} // namespace kinerja
