#pragma once

#include "core/usecases/penetapan/viewpenetapan.h"
#include "ui/shell/pagecontext.h"

#include <QWizard>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;

namespace kinerja
{

class DialogBox;

/// Begins a revision of an SKP in force (Pasal 15): which of the three kinds, with what each demands and
/// forbids; then the reason, and the dialogue where one was held. The draft is made at the end.
class RevisionWizard : public QWizard
{
    Q_OBJECT
public:
    RevisionWizard(
        const PageContext& context, const PenetapanView& view, const QString& tempat, QWidget* parent);

    bool validateCurrentPage() override;
    /// Asks before what was typed is dropped.
    void reject() override;

Q_SIGNALS:
    /// The new revision is stored.
    void opened(const kinerja::SkpKunci& kunci);

private:
    void addKinds(const PenetapanView& view);
    void addReason(const QString& tempat);
    JenisRevisi jenis() const;
    void showReason();
    bool makeRevision();

    PageContext m_context;
    SkpKunci m_skp;
    QDate m_signed; ///< the last signature of the SKP in force
    int m_repair = 1;
    QButtonGroup* m_kinds;
    QLabel* m_about;
    QPlainTextEdit* m_alasan;
    DialogBox* m_dialog;
    QLabel* m_complaint;
};

} // namespace kinerja
