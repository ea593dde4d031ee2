#pragma once

#include "core/usecases/evaluasi/saveevaluasidraft.h"
#include "core/usecases/evaluasi/viewevaluasi.h"
#include "ui/shell/pagecontext.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kinerja
{

class EvaluasiForm;

/// The draft of one evaluation between the forms that edit it and the file: each finished field is stored,
/// and what others changed meanwhile comes in without losing what is being typed.
class EvaluasiEditor : public QObject
{
    Q_OBJECT
public:
    explicit EvaluasiEditor(const PageContext& context, QObject* parent = nullptr);

    /// Reads that evaluation; `loaded` follows.
    void open(const SkpKunci& kunci, const Periode& periode);
    void close();
    void reload();
    bool isLoaded() const { return m_view.has_value(); }
    /// Locked, or the file is open for reading only.
    bool isReadOnly() const;
    const EvaluasiView& view() const { return *m_view; }
    const Evaluasi& draft() const { return m_draft; }

    void attach(EvaluasiForm* form);
    /// Stores what is still being typed.
    void flush();

Q_SIGNALS:
    /// The evaluation was read, or there is none (any more).
    void loaded();
    void draftChanged();
    void refused(const QString& sentence);

private:
    /// A save on its way to the file.
    struct Sent {
        int number;
        Evaluasi draft;
    };
    /// The last save that was stored, for those that were posted before its answer came; the storage thread's
    /// alone.
    struct Chain {
        int number = 0;
        Evaluasi stored;
    };

    void adopt(std::optional<EvaluasiView> view);
    void take(EvaluasiForm* form);
    void takePending();
    void fillForms();
    void save();
    void onSaved(int number, const Result<Outcome<Evaluasi>, EvaluasiError>& answer);
    static Result<Outcome<Evaluasi>, EvaluasiError> saveAfter(Session& session, SaveEvaluasiDraft command,
        int number, const std::vector<Sent>& before, Chain& chain);

    PageContext m_context;
    SkpKunci m_kunci;
    Periode m_periode;
    std::optional<EvaluasiView> m_view;
    Evaluasi m_base;  ///< as the file has it
    Evaluasi m_draft; ///< as the screen has it
    std::vector<Sent> m_sent;
    std::shared_ptr<Chain> m_chain = std::make_shared<Chain>();
    int m_number = 0;
    std::vector<EvaluasiForm*> m_forms;
};

} // namespace kinerja
