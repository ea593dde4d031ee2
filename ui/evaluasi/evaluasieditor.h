#pragma once

#include "core/usecases/evaluasi/saveevaluasidraft.h"
#include "core/usecases/evaluasi/viewevaluasi.h"
#include "ui/shell/autosave.h"
#include "ui/shell/pagecontext.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

namespace kinerja
{

class EvaluasiForm;

/// The draft of one evaluation between the forms that edit it and the file: each finished field is stored,
/// and what others changed meanwhile comes in without losing what is being typed. The page, the session and
/// the wizard share it.
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
    const Evaluasi& draft() const { return m_save->draft(); }

    /// Until the form is gone.
    void attach(EvaluasiForm* form);
    /// Whether that form takes nothing, though the evaluation would: it is another person's turn.
    void setLocked(EvaluasiForm* form, bool locked);
    /// Stores what is still being typed.
    void flush();

Q_SIGNALS:
    /// The evaluation was read, or there is none (any more).
    void loaded();
    void draftChanged();
    void refused(const QString& sentence);

private:
    using Save = AutoSave<Evaluasi, EvaluasiError>;
    struct Attached {
        EvaluasiForm* form;
        bool locked;
    };

    void adopt(std::optional<EvaluasiView> view);
    std::shared_ptr<Save> saveFor(const EvaluasiView& view);
    /// Keeps what the disk refused for when the evaluation is opened again.
    void leave();
    void take(EvaluasiForm* form);
    void takePending();
    void fillForms();

    PageContext m_context;
    SkpKunci m_kunci;
    Periode m_periode;
    std::optional<EvaluasiView> m_view;
    std::shared_ptr<Save> m_save;                       ///< as long as there is a view
    std::map<QString, std::shared_ptr<Save>> m_waiting; ///< left while the disk refused them
    std::vector<Attached> m_forms;
    int m_adopted = 0; ///< views so far
};

} // namespace kinerja
