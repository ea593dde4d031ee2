#include "ui/pembinaan/konselingdialog.h"

#include "ui/forms/labels.h"
#include "ui/forms/readingorder.h"
#include "ui/papers/storedpapers.h"
#include "ui/print/previewwidget.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{
constexpr int paperDialogWidth = 900;
constexpr int paperDialogHeight = 640;
} // namespace

KonselingDialog::KonselingDialog(
    const PageContext& context, const SkpKunci& skp, const QString& nama, QWidget* parent)
    : QDialog(parent), m_preview(new PreviewWidget(context.prompter, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("konselingDialog"));
    setWindowTitle(tr("RAHASIA – cetak konseling %1").arg(nama));
    resize(paperDialogWidth, paperDialogHeight);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Tutup"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("tutup"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(tr("Dokumen ini rahasia. Cetak dan simpan hanya untuk yang berhak "
                                    "membacanya; pencetakannya tidak dicatat pada Riwayat."),
        this));
    column->addWidget(m_preview, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &KonselingDialog::reject);
    auto papers = std::make_shared<StoredPapers>(context.storage,
        std::vector<WantedPapers>{{skp, {JenisDokumen::Konseling}, nama}}, context.clock.today());
    new ReadingOrder(this);
    m_preview->setSource(papers);
    papers->gather();
}

void KonselingDialog::reject()
{
    if (m_preview->mayBreakOff()) {
        QDialog::reject();
    }
}

} // namespace kinerja
