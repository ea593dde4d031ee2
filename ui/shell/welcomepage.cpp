#include "ui/shell/welcomepage.h"

#include "ui/shell/recentfiles.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

QCommandLinkButton* link(QWidget* parent, const QString& text, const QString& description, const char* name)
{
    auto* button = new QCommandLinkButton(text, description, parent);
    button->setObjectName(QString::fromLatin1(name));
    QString spoken = text;
    button->setAccessibleName(spoken.remove(QLatin1Char('&')));
    button->setAccessibleDescription(description);
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    auto* title = new QLabel(tr("Selamat datang di SKP Luring"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    title->setFont(large);
    auto* lead =
        new QLabel(tr("Sasaran Kinerja Pegawai satu unit kerja, dari dialog kinerja sampai formulir yang "
                      "ditandatangani. Semua tersimpan di laptop ini, tanpa jaringan."),
            this);
    lead->setWordWrap(true);

    auto* make = link(this, tr("Unit &baru…"), tr("Membuat berkas untuk unit kerja Anda"), "unitBaru");
    auto* open = link(this, tr("B&uka berkas…"), tr("Membuka berkas *.kinerja yang sudah ada"), "bukaBerkas");
    auto* example = link(this, tr("Buka &contoh"),
        tr("UPTD Puskesmas Melati: sebuah unit kecil yang sudah terisi, untuk dicoba"), "bukaContoh");
    connect(make, &QAbstractButton::clicked, this, &WelcomePage::newUnitWanted);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openWanted);
    connect(example, &QAbstractButton::clicked, this, &WelcomePage::exampleWanted);

    m_recentBox = new QWidget(this);
    auto* caption = new QLabel(tr("Berkas te&rakhir"), m_recentBox);
    m_recent = new QListWidget(m_recentBox);
    m_recent->setObjectName(QStringLiteral("berkasTerakhir"));
    m_recent->setAccessibleName(tr("Berkas terakhir"));
    caption->setBuddy(m_recent);
    auto* recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins(0, 0, 0, 0);
    recentColumn->addWidget(caption);
    recentColumn->addWidget(m_recent);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT recentWanted(item->data(Qt::UserRole).toString()); });

    auto* column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(16);
    column->addWidget(make);
    column->addWidget(open);
    column->addWidget(example);
    column->addSpacing(16);
    column->addWidget(m_recentBox, 2);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 3);
    row->addStretch(1);
    refresh();
}

void WelcomePage::refresh()
{
    m_recent->clear();
    for (const QString& path : RecentFiles::list()) {
        const QFileInfo info(path);
        auto* item = new QListWidgetItem(QString(info.completeBaseName() % QStringLiteral("   —   ") %
                                                 QDir::toNativeSeparators(info.absolutePath())),
            m_recent);
        item->setData(Qt::UserRole, path);
    }
    m_recentBox->setVisible(m_recent->count() > 0);
}

} // namespace kinerja
