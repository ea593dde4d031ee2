#pragma once

#include "core/storage/lists.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace kinerja
{

class MatriksWidget;

/// The matrix of any leader of the year: those who have staff, and those with an SKP of the JPT form.
class MatriksPage : public Page
{
    Q_OBJECT
public:
    explicit MatriksPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    QString helpTopic() const override { return QStringLiteral("penyusunan"); }
    /// Chooses the leader's SKP.
    void showLeader(const SkpKunci& leader);

private:
    void readLeaders();
    void showLeaders(const std::vector<SkpRow>& leaders);

    QComboBox* m_leader;
    QPushButton* m_print;
    MatriksWidget* m_matriks;
    SkpKunci m_wanted;
};

} // namespace kinerja
