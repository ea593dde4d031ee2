#pragma once

#include "ui/shell/navigation.h"

namespace kinerja
{

class Page;
class Workspace;

/// All pages of the workspace, in the order of the work.
void addPages(Workspace& workspace);
/// Goes to an SKP on the page that was opened for it.
void showSkpOn(Page* page, const SkpKunci& kunci, const QString& kolom);
void showPapersOn(Page* page, const std::vector<DocumentRequest>& requests);
void showPegawaiOn(Page* page, const PegawaiKunci& kunci);
void evaluateOn(Page* page, CaraEvaluasi cara);

} // namespace kinerja
