#pragma once

#include "ui/pelaksanaan/rantaipage.h"

class QTabWidget;

namespace kinerja
{

class BuktiForm;
class CatatanForm;
class PemantauanForm;
class RencanaForm;
class UmpanBalikForm;

/// The year of an SKP (T5): what is done, reached and said from penetapan on, in tabs.
class PelaksanaanPage : public RantaiPage
{
    Q_OBJECT
public:
    explicit PelaksanaanPage(const PageContext& context, QWidget* parent = nullptr);

    void flush() override;
    QStringList unfinished() const override;
    QString helpTopic() const override { return QStringLiteral("pelaksanaan"); }

private:
    QTabWidget* m_tabs;
    CatatanForm* m_notes;
    RencanaForm* m_plan;
    BuktiForm* m_proofs;
    UmpanBalikForm* m_feedback;
    PemantauanForm* m_watch;
};

} // namespace kinerja
