#include "ui/shell/damagequestion.h"

#include "ui/forms/labels.h"
#include "ui/text/rescuetext.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace kinerja
{

DamageQuestion::DamageQuestion(const QString& sentence, const QString& damaged, QWidget* parent)
    : QDialog(parent), m_copy(namedLabel("salinanTerbaru", this)),
      m_openCopy(new QPushButton(tr("B&uka salinan itu"), this))
{
    setWindowTitle(tr("Berkas rusak"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(560, 200);
    m_copy->setText(tr("Mencari salinan bertanggal yang masih baik…"));
    m_openCopy->setObjectName(QStringLiteral("bukaSalinan"));
    m_openCopy->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(sentence, this));
    column->addWidget(m_copy);
    column->addStretch();
    column->addLayout(makeButtons(damaged));
    look(damaged);
}

QHBoxLayout* DamageQuestion::makeButtons(const QString& damaged)
{
    auto* rescue = new QPushButton(tr("&Selamatkan isinya…"));
    rescue->setObjectName(QStringLiteral("selamatkan"));
    rescue->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Ba&tal"));
    cancel->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_openCopy);
    buttons->addWidget(rescue);
    buttons->addWidget(cancel);
    connect(m_openCopy, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT copyWanted(m_found.path);
    });
    connect(rescue, &QPushButton::clicked, this, [this, damaged] {
        accept();
        Q_EMIT rescueWanted(damaged);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void DamageQuestion::look(const QString& damaged)
{
    // Copies may be large and the medium slow; who answers before they are read through need not wait.
    QThreadPool::globalInstance()->start([damaged, dialog = QPointer<DamageQuestion>(this)] {
        const DatedCopy copy = newestSoundCopy(damaged);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [copy, dialog] {
                if (dialog) {
                    dialog->onFound(copy);
                }
            },
            Qt::QueuedConnection);
    });
}

void DamageQuestion::onFound(const DatedCopy& copy)
{
    m_found = copy;
    m_copy->setText(text::goodCopySentence(copy));
    m_openCopy->setEnabled(!copy.path.isEmpty());
    m_openCopy->setVisible(!copy.path.isEmpty());
}

} // namespace kinerja
