#pragma once

#include "core/usecases/evaluasi/evaluasierror.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

namespace kinerja
{

class PreviewWidget;

/// The papers of one evaluation as they would be printed now, to print them there.
class NaskahEvaluasi : public QWidget
{
    Q_OBJECT
public:
    explicit NaskahEvaluasi(const PageContext& context, QWidget* parent);

    /// Reads them as they are stored. `nama`: what a list of troubles calls the SKP.
    void showPapers(const EvaluasiRef& ref, const QString& nama);
    /// Asks about papers that are being printed.
    bool mayBreakOff();

private:
    PageContext m_context;
    PreviewWidget* m_preview;
};

} // namespace kinerja
