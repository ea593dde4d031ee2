#pragma once

#include "ui/papers/paperitems.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace kinerja
{

class PreviewWidget;

/// The papers of the year: SKP at the left, one or many chosen; which kinds; the preview, which prints them
/// and writes them as PDF.
class PapersPage : public Page
{
    Q_OBJECT
public:
    explicit PapersPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("cetak"); }
    /// Chooses these SKP and shows their papers.
    void show(const std::vector<DocumentRequest>& requests);

private:
    QWidget* chooser();
    void fillKinds();
    void filter(const QString& typed);
    std::vector<DocumentRequest> chosen() const;
    void showChosen();

    QLineEdit* m_search;
    QListWidget* m_skp;
    QListWidget* m_kinds;
    QLabel* m_status;
    PreviewWidget* m_preview;
    std::vector<DocumentRequest> m_wanted; ///< chosen as soon as the list is there
    int m_asked = 0;                       ///< only the answer to the last question is shown
};

} // namespace kinerja
