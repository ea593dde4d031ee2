#pragma once

#include "core/usecases/file/checkjejak.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/prompter.h"
#include "ui/shell/storageservice.h"

#include <functional>

class QDir;

namespace kinerja
{

/// Keeps what was typed safe, as far as the window can: says in the bar what is wrong with the file, and
/// offers another place for it before it is closed.
class FileKeeper : public QObject
{
    Q_OBJECT
public:
    /// `flush` stores what is still being typed.
    FileKeeper(StorageService& storage, NoticeBar& notice, std::function<void()> flush);
    void setPrompter(Prompter& prompter) { m_prompter = &prompter; }
    /// `unfinished` says what was typed and can't be stored as it is, a sentence each.
    void setUnfinished(std::function<QStringList()> unfinished) { m_unfinished = std::move(unfinished); }
    /// `mayBreakOff` asks about work that is still going on; false: it is to go on.
    void setMayBreakOff(std::function<bool()> mayBreakOff) { m_mayBreakOff = std::move(mayBreakOff); }

    /// Why the file that is opened next is opened for reading only.
    void noteRefusal(OpenError::Kind refusal) { m_refusal = refusal; }
    /// Whether the file may be closed now: all is stored, or the user has decided what becomes of the rest.
    bool mayClose();
    /// Writes a whole copy to a place that the user chooses.
    void saveCopy();
    /// Carries the file, and what could not be stored, to a place that the user chooses, and works on there.
    /// False where the user turned back or the place refuses; then nothing has changed.
    bool moveElsewhere();
    /// A dated copy could not be made: said in the bar, holds nothing up.
    void noteCopyFailed(const StorageError& error);
    /// The log or frozen papers don't hold: said in the bar, with the list behind it. Nothing is found any
    /// more: no longer said.
    void noteJejak(const std::vector<JejakWalk::Found>& found);

Q_SIGNALS:
    void rescueWanted(const QString& damaged);
    /// What another program has altered in that SKP is to be decided on; `nama`: whose it is.
    void decideWanted(const kinerja::SkpKunci& skp, const QString& nama);

private:
    bool mayDropUnfinished();
    void onOpened();
    void onSaved();
    void onSaveFailed(const StorageError& error);
    void onDamage();
    void onGone();
    void showJejak(const QStringList& lines);
    bool isFileThere() const;
    QString chooseCopyName(const QString& title, const QDir& folder) const;

    StorageService& m_storage;
    NoticeBar& m_notice;
    std::function<void()> m_flush;
    std::function<bool()> m_mayBreakOff = [] { return true; };
    std::function<QStringList()> m_unfinished = [] { return QStringList(); };
    std::optional<OpenError::Kind> m_refusal;
    Prompter* m_prompter = nullptr;
};

} // namespace kinerja
