#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace kinerja
{

class PembinaanForm;
class SkpList;

/// Pembinaan kinerja of an SKP (T5): bimbingan, and konseling, which is confidential. It belongs to all
/// revisions of the SKP; the list has the one in force.
class PembinaanPage : public Page
{
    Q_OBJECT
public:
    explicit PembinaanPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void onChanged(const ChangeSet& changes) override;
    void flush() override;
    QStringList unfinished() const override;
    QString helpTopic() const override { return QStringLiteral("pembinaan"); }
    /// Chooses the SKP that this revision belongs to.
    void showSkp(const SkpKunci& kunci);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildContent();
    void readList();
    void showLoaded();

    PelaksanaanEditor m_editor;
    SkpList* m_list;
    QLabel* m_heading;
    QLabel* m_state;
    PembinaanForm* m_form;
    QPushButton* m_toPenetapan;
};

} // namespace kinerja
