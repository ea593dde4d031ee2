#pragma once

#include "core/usecases/penyusunan/copyskp.h"
#include "core/usecases/penyusunan/viewskp.h"
#include "ui/shell/pagecontext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace kinerja
{

/// Chooses the SKP to copy from – the person's own of an earlier year, or a colleague's – and what of it,
/// and shows beforehand what the draft would get. Stores nothing itself.
class CopySkpDialog : public QDialog
{
    Q_OBJECT
public:
    CopySkpDialog(const PageContext& context, const SkpKunci& to, const std::vector<SumberSalinan>& sources,
        QWidget* parent = nullptr);

    CopySkp command() const;

private:
    QWidget* buildSources(const std::vector<SumberSalinan>& sources);
    QWidget* buildParts();
    QCheckBox* part(const QString& label, const char* name);
    void showPreview();
    void show(const Result<PratinjauSalinan, PenyusunanError>& preview);
    void fillTree(const PratinjauSalinan& preview);

    PageContext m_context;
    SkpKunci m_to;
    QLineEdit* m_filter;
    QListWidget* m_sources;
    QCheckBox* m_rhk;
    QCheckBox* m_iki;
    QCheckBox* m_target;
    QCheckBox* m_perilaku;
    QCheckBox* m_dukungan;
    QCheckBox* m_skema;
    QCheckBox* m_konsekuensi;
    QTreeWidget* m_preview;
    QLabel* m_summary;
    QPushButton* m_copy;
};

} // namespace kinerja
