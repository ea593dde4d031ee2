#include "ui/skp/skpeditor.h"

#include "core/usecases/unit/checkunit.h"
#include "ui/forms/skpform.h"

#include <QPointer>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr int sittingDigits = 9;

/// Stored, or refused for good: not one that the disk refused and that may still come.
bool isSettled(const Result<Outcome<Skp>, PenyusunanError>& answer)
{
    return answer || !storageErrorOf(answer.error());
}

} // namespace

SkpEditor::SkpEditor(const PageContext& context, QObject* parent, const std::shared_ptr<UnsavedSkp>& unsaved)
    : QObject(parent), m_context(context), m_unsaved(unsaved ? unsaved : std::make_shared<UnsavedSkp>())
{
}

void SkpEditor::open(const SkpKunci& kunci)
{
    flush();
    if (const QStringList rest = unfinished(); !rest.isEmpty()) {
        m_context.prompter.tell(Prompter::Weight::Warning, tr("Tanggal belum tersimpan"),
            rest.join(QLatin1Char('\n')),
            tr("Tanggal yang lama tetap berlaku. Buka lagi SKP itu dan isi tanggalnya."));
    }
    begin(kunci);
}

void SkpEditor::showUnsaved()
{
    if (m_unsaved->find(m_kunci) != nullptr) {
        begin(m_kunci);
    }
}

void SkpEditor::begin(const SkpKunci& kunci)
{
    m_kunci = kunci;
    m_loaded = false;
    m_sent.clear();
    m_chain = std::make_shared<Chain>();
    m_sitting = m_unsaved->nextSitting();
    m_findings.clear();
    m_checked = false;
    reload();
}

bool SkpEditor::isReadOnly() const
{
    return !m_loaded || !isEditable(m_draft.status) || m_context.storage.isReadOnly();
}

bool SkpEditor::isDialogReadOnly() const
{
    return isReadOnly() && (m_draft.status != StatusSkp::Diajukan || m_context.storage.isReadOnly());
}

void SkpEditor::attach(SkpForm* form)
{
    m_forms.push_back(form);
    connect(form, &StageFormBase::edited, this, [this, form] { take(form); });
    connect(form, &StageFormBase::recordLeft, this, &SkpEditor::flush, Qt::QueuedConnection);
    connect(form, &QObject::destroyed, this, [this, form] { std::erase(m_forms, form); });
    if (m_loaded) {
        form->setView(m_view);
        form->fillFrom(m_draft);
        form->showFindings(m_findings);
    }
}

void SkpEditor::take(SkpForm* form)
{
    if (!m_loaded) {
        return;
    }
    form->collectInto(m_draft);
    save(Belajar::Tidak);
    Q_EMIT draftChanged();
}

void SkpEditor::change(const std::function<void(Skp&)>& edit)
{
    if (m_loaded) {
        takePending(); // a key that works a button leaves no field
        edit(m_draft);
        fillForms();
        save(Belajar::Tidak);
        Q_EMIT draftChanged();
    }
}

void SkpEditor::storeTyped()
{
    if (m_loaded) {
        for (SkpForm* form : m_forms) {
            form->flush();
        }
    }
}

void SkpEditor::flush()
{
    storeTyped();
    if (m_loaded && m_draft != m_known) {
        save(Belajar::Ya);
    }
}

QStringList SkpEditor::unfinished() const
{
    QStringList rest;
    for (const SkpForm* form : m_forms) {
        rest.append(form->unfinished());
    }
    return rest;
}

void SkpEditor::save(Belajar learn)
{
    // One that waits to learn may be replaced by this one, which then learns in its place.
    const bool learns = learn == Belajar::Ya || std::any_of(m_sent.begin(), m_sent.end(),
                                                    [](const Sent& sent) { return sent.learns; });
    const bool isKnown = m_sent.empty() ? m_draft == m_base && learn == Belajar::Tidak
                                        : m_draft == m_sent.back().draft && learns == m_sent.back().learns;
    if (isKnown) {
        return;
    }
    SaveSkpDraft command{m_base, m_draft, {}};
    if (learns) {
        command.belajarDari = m_known;
    }
    const int number = m_unsaved->nextNumber();
    const std::vector<Sent> before = m_sent;
    m_sent.push_back({number, m_draft, learns});
    m_unsaved->keep(m_kunci, {number, m_base, m_draft});
    m_context.storage.command<Skp, PenyusunanError>(
        &m_context.storage, // what is settled is so for the other editors too, when this one is gone
        [command, number, before, chain = m_chain](
            Session& session) { return saveAfter(session, command, number, before, *chain); },
        [editor = QPointer<SkpEditor>(this), unsaved = m_unsaved, kunci = m_kunci, number, chain = m_chain](
            const Result<Outcome<Skp>, PenyusunanError>& answer) {
            if (isSettled(answer)) {
                unsaved->forget(kunci, number);
            }
            if (editor && chain == editor->m_chain) {
                editor->onSaved(number, answer);
            }
        },
        // Opened again it has read what is stored, so what failed before must not give way to what follows.
        // What failed is tried again in the order of these keys.
        QStringLiteral("skp/%1/%2").arg(m_kunci.text()).arg(m_sitting, sittingDigits, 10, QLatin1Char('0')));
}

Result<Outcome<Skp>, PenyusunanError> SkpEditor::saveAfter(
    Session& session, SaveSkpDraft command, int number, const std::vector<Sent>& before, Chain& chain)
{
    const auto last = std::find_if(
        before.begin(), before.end(), [&](const Sent& sent) { return sent.number == chain.number; });
    if (last != before.end()) {
        command.draft = mergedSkp(last->draft, command.draft, chain.stored);
        command.base = chain.stored;
    }
    auto answer = saveSkpDraft(session, command);
    if (answer) {
        chain = {number, answer->value};
    }
    return answer;
}

void SkpEditor::onSaved(int number, const Result<Outcome<Skp>, PenyusunanError>& answer)
{
    const auto at = std::find_if(
        m_sent.begin(), m_sent.end(), [number](const Sent& sent) { return sent.number == number; });
    if (at == m_sent.end()) {
        return;
    }
    const Sent sent = *at;
    m_sent.erase(m_sent.begin(), std::next(at));
    if (answer) {
        if (sent.learns) {
            m_known = sent.draft;
        }
        for (Sent& later : m_sent) {
            later.draft = mergedSkp(sent.draft, later.draft, answer->value);
        }
        m_base = answer->value;
        if (mergedSkp(sent.draft, m_draft, answer->value) != m_draft) {
            takePending();
            m_draft = mergedSkp(sent.draft, m_draft, answer->value);
            fillForms();
        }
    } else if (!isSettled(answer)) {
        // No change of the file tells the other parts of the SKP what was typed in this one.
        takePending();
        fillForms();
    } else {
        m_sent.clear();
        m_draft = m_base;
        fillForms();
        Q_EMIT refused(answer.error());
    }
}

void SkpEditor::reload()
{
    if (m_kunci.isEmpty()) {
        m_loaded = false;
        return;
    }
    m_context.storage.query<std::optional<SkpView>>(
        this,
        [kunci = m_kunci, today = m_context.clock.today()](
            Reader& reader) { return viewSkp(reader, kunci, today); },
        [this, kunci = m_kunci](const Result<std::optional<SkpView>, StorageError>& answer) {
            if (answer && kunci == m_kunci) {
                adopt(*answer);
            }
        });
}

void SkpEditor::adopt(const std::optional<SkpView>& view)
{
    if (!view) {
        m_loaded = false;
        Q_EMIT loaded();
        return;
    }
    const bool first = !m_loaded;
    const bool otherView = first || !(*view == m_view);
    const Skp fresh = view->skp;
    if (first) {
        const UnsavedSkp::Draft* unsaved = m_unsaved->find(m_kunci);
        m_base = unsaved == nullptr ? fresh : unsaved->base;
        m_draft = unsaved == nullptr ? fresh : unsaved->draft;
    }
    takePending(); // the forms are filled anew below, and somebody may be typing
    const Skp merged = mergedSkp(m_base, m_draft, fresh);
    const bool otherDraft = first || merged != m_draft;
    m_base = fresh;
    m_view = *view;
    m_draft = merged;
    m_loaded = true;
    if (first) {
        m_known = fresh;
    }
    if (otherView || otherDraft) {
        fillForms();
        Q_EMIT loaded();
    }
    check();
}

void SkpEditor::takePending()
{
    if (!m_loaded) {
        return;
    }
    for (const SkpForm* form : m_forms) {
        if (form->isPending()) {
            form->collectInto(m_draft);
        }
    }
}

void SkpEditor::check()
{
    using Found = Result<std::vector<Finding>, CheckError>;
    m_context.storage.query<Found>(
        this,
        [kunci = m_kunci, today = m_context.clock.today()](
            Reader& reader) { return checkSkp(reader, kunci, today); },
        [this, kunci = m_kunci](const Result<Found, StorageError>& answer) {
            if (answer && answer->hasValue() && kunci == m_kunci) {
                m_findings = answer->value();
                m_checked = true;
                for (SkpForm* form : m_forms) {
                    form->showFindings(m_findings);
                }
                Q_EMIT findingsChanged();
            }
        });
}

void SkpEditor::fillForms()
{
    for (SkpForm* form : m_forms) {
        form->setView(m_view);
        form->fillFrom(m_draft);
    }
}

void SkpEditor::onChanged(const ChangeSet& changes)
{
    const bool concerns = changes.touches(Subject::Skp) || changes.touches(Subject::Pegawai) ||
                          changes.touches(Subject::Organisasi) || changes.touches(Subject::Unit) ||
                          changes.touches(Subject::Regulasi);
    if (!m_kunci.isEmpty() && concerns) {
        // What is still being typed is stored first, else reading anew would lose it.
        storeTyped();
        reload();
    }
}

} // namespace kinerja
