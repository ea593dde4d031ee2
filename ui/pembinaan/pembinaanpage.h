#pragma once

#include "ui/pelaksanaan/rantaipage.h"

namespace kinerja
{

class PembinaanForm;

/// Pembinaan kinerja of an SKP (T5): bimbingan, and konseling, which is confidential.
class PembinaanPage : public RantaiPage
{
    Q_OBJECT
public:
    explicit PembinaanPage(const PageContext& context, QWidget* parent = nullptr);

    void flush() override;
    QStringList unfinished() const override;
    QString helpTopic() const override { return QStringLiteral("pembinaan"); }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    PembinaanForm* m_form;
};

} // namespace kinerja
