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

} // namespace

EvaluasiEditor::EvaluasiEditor(const PageContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void EvaluasiEditor::open(const SkpKunci& kunci, const Periode& periode)
{
    flush();
    m_kunci = kunci;
    m_periode = periode;
    m_view.reset();
    m_sent.clear();
    m_chain = std::make_shared<Chain>();
    reload();
}

void EvaluasiEditor::close()
{
    flush();
    m_kunci = {};
    m_view.reset();
    Q_EMIT loaded();
}

bool EvaluasiEditor::isReadOnly() const
{
    return !m_view || isFrozen(m_view->evaluasi.status) || m_context.storage.isReadOnly();
}

void EvaluasiEditor::attach(EvaluasiForm* form)
{
    m_forms.push_back(form);
    connect(form, &StageFormBase::edited, this, [this, form] { take(form); });
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
    if (!view) {
        m_view.reset();
        Q_EMIT loaded();
        return;
    }
    const bool first = !m_view || view->ref != m_view->ref;
    const Evaluasi fresh = view->evaluasi;
    if (first) {
        m_base = fresh;
        m_draft = fresh;
    } else {
        takePending(); // the forms are filled anew below, and somebody may be typing
        m_draft = mergedEvaluasi(m_base, m_draft, fresh);
        m_base = fresh;
    }
    m_view = std::move(view);
    fillForms();
    Q_EMIT loaded();
}

void EvaluasiEditor::take(EvaluasiForm* form)
{
    if (m_view && !isReadOnly()) {
        form->collectInto(m_draft);
        save();
        Q_EMIT draftChanged();
    }
}

void EvaluasiEditor::takePending()
{
    for (const EvaluasiForm* form : m_forms) {
        if (form->isPending()) {
            form->collectInto(m_draft);
        }
    }
}

void EvaluasiEditor::fillForms()
{
    for (EvaluasiForm* form : m_forms) {
        form->setView(*m_view);
        form->fillFrom(m_draft);
        form->setReadOnly(isReadOnly());
    }
}

void EvaluasiEditor::flush()
{
    if (m_view) {
        for (EvaluasiForm* form : m_forms) {
            form->flush();
        }
    }
}

void EvaluasiEditor::save()
{
    if (m_sent.empty() ? m_draft == m_base : m_draft == m_sent.back().draft) {
        return;
    }
    const SaveEvaluasiDraft command{m_view->ref.skp, m_base, m_draft};
    const int number = ++m_number;
    const std::vector<Sent> before = m_sent;
    m_sent.push_back({number, m_draft});
    m_context.storage.command<Evaluasi, EvaluasiError>(
        this,
        [command, number, before, chain = m_chain](
            Session& session) { return saveAfter(session, command, number, before, *chain); },
        [this, number, chain = m_chain](const Result<Outcome<Evaluasi>, EvaluasiError>& answer) {
            if (chain == m_chain) {
                onSaved(number, answer);
            }
        },
        QStringLiteral("evaluasi/%1/%2").arg(m_view->ref.skp.text(), kodePeriode(m_periode)));
}

Result<Outcome<Evaluasi>, EvaluasiError> EvaluasiEditor::saveAfter(
    Session& session, SaveEvaluasiDraft command, int number, const std::vector<Sent>& before, Chain& chain)
{
    const auto last = std::find_if(
        before.begin(), before.end(), [&](const Sent& sent) { return sent.number == chain.number; });
    if (last != before.end()) {
        command.draft = mergedEvaluasi(last->draft, command.draft, chain.stored);
        command.base = chain.stored;
    }
    auto answer = saveEvaluasiDraft(session, command);
    if (answer) {
        chain = {number, answer->value};
    }
    return answer;
}

void EvaluasiEditor::onSaved(int number, const Result<Outcome<Evaluasi>, EvaluasiError>& answer)
{
    const auto at = std::find_if(
        m_sent.begin(), m_sent.end(), [number](const Sent& sent) { return sent.number == number; });
    if (at == m_sent.end()) {
        return;
    }
    const Sent sent = *at;
    m_sent.erase(m_sent.begin(), std::next(at));
    if (answer) {
        for (Sent& later : m_sent) {
            later.draft = mergedEvaluasi(sent.draft, later.draft, answer->value);
        }
        takePending();
        m_base = answer->value;
        m_draft = mergedEvaluasi(sent.draft, m_draft, answer->value);
        return; // the change that was stored is told to all, and read then
    }
    if (!storageErrorOf(answer.error())) {
        m_sent.clear();
        m_draft = m_base;
        if (m_view) {
            fillForms();
        }
        Q_EMIT refused(text::sentence(answer.error()));
    }
}

} // namespace kinerja
