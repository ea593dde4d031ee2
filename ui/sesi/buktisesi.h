#pragma once

#include "core/usecases/evaluasi/viewevaluasi.h"
#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QWidget>

class QLabel;

namespace kinerja
{

class BuktiForm;

/// The date of evidence that is added today so that it counts for the period that is evaluated.
QDate hariBukti(const EvaluasiView& view, QDate today);

/// The evidence of the SKP within a session: the form of page Pelaksanaan, with the IKI chosen that new
/// evidence is for. What is added here counts for the period that is evaluated.
class BuktiSesi : public QWidget
{
    Q_OBJECT
public:
    explicit BuktiSesi(const PageContext& context, QWidget* parent);

    void start(const EvaluasiView& view, const HasilKerjaKunci& rhk, const IndikatorKunci& iki);
    /// Stores what is being typed; false where something could not be read, which is said then.
    bool mayLeave();

Q_SIGNALS:
    /// Back to the steps.
    void left();

private:
    void turnBack();

    PageContext m_context;
    PelaksanaanEditor m_editor;
    HasilKerjaKunci m_rhk;
    IndikatorKunci m_iki;
    QLabel* m_about;
    QLabel* m_complaint;
    BuktiForm* m_form;
};

} // namespace kinerja
