#pragma once

#include "core/usecases/papers/logprinted.h"
#include "ui/shell/pagecontext.h"

#include <QObject>

namespace kinerja
{

class PreviewWidget;

/// Brings what a preview has printed into the event log. A window that only reads leaves no event: it writes
/// nothing. Lives as long as the preview.
class PrintLog : public QObject
{
    Q_OBJECT
public:
    PrintLog(const PageContext& context, PreviewWidget& preview);

private:
    void log(const std::vector<DokumenTercetak>& printed);

    PageContext m_context;
    bool m_told = false; ///< that it could not be logged; said once, not for each of many
};

} // namespace kinerja
