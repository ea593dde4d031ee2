#include "ui/evaluasi/evaluasieditor.h"

#include "core/usecases/evaluasi/mergedevaluasi.h"
#include "ui/evaluasi/evaluasiform.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/storagetext.h"
#include "ui/text/workflowtext.h"

#include <algorithm>

namespace kinerja
{

namespace
{

using Viewed = Result<std::optional<EvaluasiView>, CheckError>;

QString keyOf(const EvaluasiRef& ref)
{
    return QStringLiteral("evaluasi/%1/%2").arg(ref.skp.text(), kodePeriode(ref.periode));
}

} // namespace

EvaluasiEditor::EvaluasiEditor(const PageContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void EvaluasiEditor::open(const SkpKunci& kunci, const Periode& periode)
{
    leave();
    m_kunci = kunci;
    m_periode = periode;
    reload();
}

void EvaluasiEditor::close()
{
    leave();
    m_kunci = {};
    Q_EMIT loaded();
}

void EvaluasiEditor::leave()
{
    flush();
    if (m_view && m_save->isUnsaved()) {
        m_waiting[keyOf(m_view->ref)] = m_save;
    }
    m_view.reset();
    m_save = nullptr;
}

bool EvaluasiEditor::isReadOnly() const
{
    return !m_view || isFrozen(m_view->evaluasi.status) || m_context.storage.isReadOnly();
}

void EvaluasiEditor::attach(EvaluasiForm* form)
{
    m_forms.push_back({form, false});
    connect(form, &StageFormBase::edited, this, [this, form] { take(form); });
    connect(form, &QObject::destroyed, this,
        [this, form] { std::erase_if(m_forms, [&](const Attached& one) { return one.form == form; }); });
    if (m_view) {
        form->setView(*m_view);
        form->fillFrom(draft());
        form->setReadOnly(isReadOnly());
    }
}

void EvaluasiEditor::setLocked(EvaluasiForm* form, bool locked)
{
    for (Attached& one : m_forms) {
        if (one.form == form && one.locked != locked) {
            form->flush();
            one.locked = locked;
            form->setReadOnly(locked || isReadOnly());
        }
    }
}

void EvaluasiEditor::reload()
{
    if (m_kunci.isEmpty()) {
        return;
    }
    m_context.storage.query<Viewed>(
        this,
        [kunci = m_kunci, periode = m_periode, today = m_context.clock.today()](
            Reader& reader) { return viewEvaluasi(reader, kunci, periode, today); },
        [this, kunci = m_kunci, periode = m_periode](const Result<Viewed, StorageError>& answer) {
            if (kunci != m_kunci || periode != m_periode) {
                return;
            }
            if (!answer) {
                Q_EMIT refused(text::sentence(answer.error()));
            } else if (!*answer) {
                Q_EMIT refused(text::sentence(answer->error()));
            } else {
                adopt(answer->value());
            }
        });
}

void EvaluasiEditor::adopt(std::optional<EvaluasiView> view)
{
    if (!view || (m_view && view->ref != m_view->ref)) {
        leave();
    }
    if (view) {
        const int turn = ++m_adopted;
        takePending(); // the forms are filled anew below, and somebody may be typing
        if (turn != m_adopted) {
            return; // storing it has brought a newer view
        }
        const bool first = m_save == nullptr;
        m_view = std::move(view);
        if (first) {
            m_save = saveFor(*m_view);
        }
        m_save->adopt(m_view->evaluasi);
        fillForms();
    }
    Q_EMIT loaded();
}

std::shared_ptr<EvaluasiEditor::Save> EvaluasiEditor::saveFor(const EvaluasiView& view)
{
    const QString key = keyOf(view.ref);
    if (const auto at = m_waiting.find(key); at != m_waiting.end()) {
        auto kept = at->second;
        m_waiting.erase(at);
        return kept;
    }
    Save::Ways ways;
    ways.merge = mergedEvaluasi;
    ways.save = [kunci = view.ref.skp](Session& session, const Evaluasi& base, const Evaluasi& draft) {
        return saveEvaluasiDraft(session, {kunci, base, draft});
    };
    const auto isShown = [this, key] { return m_view && keyOf(m_view->ref) == key; };
    ways.merged = [this, isShown] {
        if (isShown()) {
            takePending();
        }
        if (isShown()) {
            fillForms();
        }
    };
    ways.refused = [this, isShown](const EvaluasiError& error) {
        if (isShown()) {
            fillForms(); // also over what is still being typed: that would be refused as well
        }
        Q_EMIT refused(text::sentence(error));
    };
    return std::make_shared<Save>(m_context.storage, key, view.evaluasi, std::move(ways));
}

void EvaluasiEditor::take(EvaluasiForm* form)
{
    const auto at =
        std::find_if(m_forms.begin(), m_forms.end(), [&](const Attached& one) { return one.form == form; });
    if (!m_view || isReadOnly() || at->locked) {
        return;
    }
    Evaluasi changed = draft();
    form->collectInto(changed);
    m_save->change(changed);
    if (!m_view) {
        return; // the change has told that there is none any more
    }
    for (const Attached& other : m_forms) {
        if (other.form != form) {
            other.form->follow(draft());
        }
    }
    Q_EMIT draftChanged();
}

void EvaluasiEditor::takePending()
{
    if (!m_view || isReadOnly()) {
        return;
    }
    Evaluasi typed = draft();
    for (const Attached& one : m_forms) {
        if (one.form->isPending()) {
            one.form->collectInto(typed);
        }
    }
    m_save->change(typed);
}

void EvaluasiEditor::fillForms()
{
    for (const Attached& one : m_forms) {
        one.form->setView(*m_view);
        one.form->fillFrom(draft());
        one.form->setReadOnly(one.locked || isReadOnly());
    }
}

void EvaluasiEditor::flush()
{
    if (m_view) {
        // A form may go with what its last field leads to.
        const std::vector<Attached> forms = m_forms;
        for (const Attached& one : forms) {
            one.form->flush();
        }
    }
}

} // namespace kinerja
