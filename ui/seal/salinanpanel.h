#pragma once

#include "ui/seal/salinan.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kinerja
{

class BuktiFiles;
class SalinanPrint;

/// The signed PDFs that are kept with an SKP and its evaluations, to be opened, saved and printed as they
/// are, byte for byte. Not seen while there are none.
class SalinanPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SalinanPanel(const PageContext& context, QWidget* parent);

    /// Reads those of that SKP; an empty key: of none.
    void showSkp(const SkpKunci& kunci);
    BuktiFiles& files() { return *m_files; }
    SalinanPrint& printing() { return *m_printing; }

private:
    void connectButtons();
    void tell(const QString& sentence);
    void fill(const std::vector<SalinanResmi>& all);
    void showButtons();
    const SalinanResmi* chosen() const;

    PageContext m_context;
    BuktiFiles* m_files;
    SalinanPrint* m_printing;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_print;
    QPushButton* m_save;
    QLabel* m_answer;
    SkpKunci m_kunci;
    std::vector<SalinanResmi> m_all;
};

} // namespace kinerja
