#pragma once

#include "core/checks/finding.h"
#include "core/storage/datafile.h"
#include "core/usecases/penyusunan/mergedskp.h"
#include "core/usecases/penyusunan/saveskpdraft.h"
#include "core/usecases/penyusunan/viewskp.h"
#include "ui/shell/pagecontext.h"
#include "ui/skp/unsavedskp.h"

#include <QObject>

#include <memory>

namespace kinerja
{

class SkpForm;

/// The draft of one SKP between the forms that edit it and the file: each finished field is stored, and what
/// others changed meanwhile comes in without losing what is being typed.
class SkpEditor : public QObject
{
    Q_OBJECT
public:
    /// Editors beside each other are given the same `unsaved`; without one it has its own.
    explicit SkpEditor(const PageContext& context, QObject* parent = nullptr,
        const std::shared_ptr<UnsavedSkp>& unsaved = {});
    const std::shared_ptr<UnsavedSkp>& unsaved() const { return m_unsaved; }

    /// Reads the SKP; `loaded` follows. An empty key closes.
    void open(const SkpKunci& kunci);
    const SkpKunci& kunci() const { return m_kunci; }
    bool isLoaded() const { return m_loaded; }
    /// The text may not be changed: not a draft, or the file is open for reading only.
    bool isReadOnly() const;
    /// Dialogues may still be recorded while the SKP is submitted.
    bool isDialogReadOnly() const;
    const Skp& draft() const { return m_draft; }
    const SkpView& view() const { return m_view; }
    const std::vector<Finding>& findings() const { return m_findings; }
    /// Whether `findings` says something of this SKP yet.
    bool isChecked() const { return m_checked; }

    /// Ties a form to the draft: filled when it is read, stored when a field is finished.
    void attach(SkpForm* form);
    /// Changes the draft and stores it.
    void change(const std::function<void(Skp&)>& edit);
    /// Another editor is done with this SKP: shows what it could not store.
    void showUnsaved();
    /// Stores what is still being typed and lets the phrase library learn.
    void flush();
    /// What was typed and can't be stored as it is, a sentence each.
    QStringList unfinished() const;
    /// Re-reads what the changes concern.
    void onChanged(const ChangeSet& changes);
    void reload();

Q_SIGNALS:
    void loaded();
    void draftChanged();
    void findingsChanged();
    void refused(const kinerja::PenyusunanError& error);

private:
    void begin(const SkpKunci& kunci);
    void adopt(const std::optional<SkpView>& view);
    void fillForms();
    /// What is being typed right now is taken along before the forms are filled anew.
    void takePending();
    void take(SkpForm* form);
    enum class Belajar { Ya, Tidak };
    void save(Belajar learn);
    void check();
    void onSaved(int number, const Result<Outcome<Skp>, PenyusunanError>& answer);
    /// Stores what this form or that is still waiting with.
    void storeTyped();

    /// A save that was posted and not answered yet.
    struct Sent {
        int number;
        Skp draft;
        bool learns;
    };
    /// The last save that was stored, for those that were posted before its answer came; the storage thread's
    /// alone.
    struct Chain {
        int number = 0;
        Skp stored;
    };
    static Result<Outcome<Skp>, PenyusunanError> saveAfter(
        Session& session, SaveSkpDraft command, int number, const std::vector<Sent>& before, Chain& chain);

    PageContext m_context;
    SkpKunci m_kunci;
    bool m_loaded = false;
    SkpView m_view;
    Skp m_base;               ///< as the file has it
    Skp m_draft;              ///< as the screen has it
    Skp m_known;              ///< as the phrase library knows it
    std::vector<Sent> m_sent; ///< on their way to the file, oldest first
    std::shared_ptr<UnsavedSkp> m_unsaved;
    int m_sitting = 0;
    std::shared_ptr<Chain> m_chain = std::make_shared<Chain>();
    std::vector<SkpForm*> m_forms;
    std::vector<Finding> m_findings;
    bool m_checked = false;
};

} // namespace kinerja
