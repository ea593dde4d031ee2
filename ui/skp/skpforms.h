#pragma once

#include "core/usecases/penyusunan/applytexttomany.h"
#include "ui/forms/phraselibrary.h"
#include "ui/skp/skpeditor.h"

#include <QPointer>

namespace kinerja
{

class ChooseSkpDialog;
class MatriksWidget;

/// The parts in which an SKP is written: its frame, dialog kinerja (T1), then steps a–h (T2).
enum class LangkahSkp {
    Kerangka,
    Dialog,
    Gambaran,
    HasilKerja,
    Manual,
    Strategi,
    Matriks,
    Jenis,
    Perilaku,
    Butir
};

/// The page of the help that a part of an SKP belongs to.
QString helpTopicOf(LangkahSkp langkah);

/// Makes the forms of one editor, tied to it; the wizard and the workspace host the same ones.
class SkpForms : public QObject
{
    Q_OBJECT
public:
    SkpForms(const PageContext& context, SkpEditor& editor, QWidget* host);

    /// "Hasil kerja", …
    static QString judul(LangkahSkp langkah);
    /// The same where there is little room: on a tab.
    static QString judulPendek(LangkahSkp langkah);
    /// What is to be done there, in one or two sentences.
    static QString petunjuk(LangkahSkp langkah);
    /// The steps that concern this SKP: a leader's has a–h, another's RHK and f–h.
    static std::vector<LangkahSkp> langkahUntuk(const SkpView& view);

    QWidget* make(LangkahSkp langkah, QWidget* parent);
    /// Shows what may be edited now, and the findings.
    void refreshState();
    /// Goes to the field of a finding; `reveal` brings the step to the front first.
    bool goTo(const QString& kolom, const std::function<void(LangkahSkp)>& reveal);
    /// Asks for the SKP that get all of this one: RHK with IKI, perilaku, lampiran.
    void copyToMany();
    /// Asks which RHK of other people, in the same column of the leader's matrix, get the IKI of one RHK.
    void giveIkiToMany();

private:
    SkpForm* makeForm(LangkahSkp langkah, QWidget* parent);
    bool confirmDelete(const QString& what);
    void takePerjanjian();
    void applyToMany(const std::variant<TeksEkspektasi, TeksButir>& text);
    void dialogToMany(const DialogKinerja& dialog);
    /// `offer` asks the dialogue for more than which SKP.
    void chooseMany(const QString& title, const std::function<void(ChooseSkpDialog&)>& offer,
        std::function<void(const ChooseSkpDialog&)> chosen);

    PageContext m_context;
    SkpEditor& m_editor;
    QWidget* m_host;
    PhraseLibrary m_phrases;
    std::vector<std::pair<LangkahSkp, SkpForm*>> m_forms;
    QPointer<MatriksWidget> m_matriks;
};

} // namespace kinerja
