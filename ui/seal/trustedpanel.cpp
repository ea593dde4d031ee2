#include "ui/seal/trustedpanel.h"

#include "ui/forms/labels.h"
#include "ui/shell/prompter.h"
#include "ui/text/datetext.h"
#include "ui/text/sealtext.h"

#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int nameRole = Qt::UserRole;

} // namespace

TrustedPanel::TrustedPanel(Prompter& prompter, TrustedFolder folder, QWidget* parent)
    : QWidget(parent), m_prompter(prompter), m_folder(std::move(folder)), m_list(new QTreeWidget(this)),
      m_remove(new QPushButton(tr("&Keluarkan"), this)), m_note(namedLabel("catatanSertifikat", this))
{
    m_list->setObjectName(QStringLiteral("sertifikatTepercaya"));
    m_list->setAccessibleName(tr("Sertifikat tepercaya"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Nama"), tr("Penerbit"), tr("Berlaku sampai"), tr("Sidik jari (SHA-256)")});
    auto* add = new QPushButton(tr("&Tambah…"), this);
    add->setObjectName(QStringLiteral("tambahSertifikat"));
    m_remove->setObjectName(QStringLiteral("keluarkanSertifikat"));
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("Tanda tangan disebut tepercaya bila rantai sertifikatnya berujung di sini. Bandingkan sidik jari "
           "dengan yang diumumkan penerbitnya sebelum menambahkan; daftar ini milik laptop ini."),
        this));
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(row);
    connect(add, &QPushButton::clicked, this, &TrustedPanel::addFiles);
    connect(m_remove, &QPushButton::clicked, this, &TrustedPanel::removeChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    fill();
}

void TrustedPanel::fill()
{
    m_list->clear();
    for (const TrustedFolder::Entry& entry : m_folder.entries()) {
        for (const seal::Sertifikat& one : entry.certificates) {
            auto* item =
                new QTreeWidgetItem(m_list, {one.nama, one.penerbit, text::tanggal(one.berlakuSampai.date()),
                                                text::sidikJari(one.sidik)});
            item->setData(0, nameRole, entry.name);
            item->setToolTip(3, text::sidikJari(one.sidik));
        }
    }
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_remove->setEnabled(false);
}

/// Asks with the fingerprints, which are to be compared; a file without a certificate is not asked about.
bool TrustedPanel::isTrusted(const std::vector<seal::Sertifikat>& all)
{
    QStringList lines;
    for (const seal::Sertifikat& one : all) {
        lines += tr("%1, diterbitkan %2, berlaku sampai %3")
                     .arg(one.nama, one.penerbit, text::tanggal(one.berlakuSampai.date()));
        lines += text::sidikJari(one.sidik);
        if (!one.penerbitan) {
            lines +=
                tr("Ini sertifikat seseorang, bukan penerbit: hanya tanda tangannya sendiri yang menjadi "
                   "tepercaya.");
        }
    }
    return all.empty() || m_prompter.confirm(tr("Percayai sertifikat ini?"),
                              tr("Bandingkan sidik jarinya dengan yang diumumkan penerbitnya.") +
                                  QStringLiteral("\n\n") + lines.join(QLatin1Char('\n')),
                              tr("&Percayai"), tr("&Batal"));
}

void TrustedPanel::addFiles()
{
    QStringList refused;
    for (const QString& path : m_prompter.openFiles(tr("Tambah sertifikat tepercaya"),
             tr("Sertifikat (*.pem *.crt *.cer *.der);;Semua berkas (*)"))) {
        QFile file(path);
        const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (!isTrusted(seal::TrustedCertificates().add(content))) {
            continue;
        }
        switch (m_folder.add(content)) {
        case TrustedFolder::Added::Yes: break;
        case TrustedFolder::Added::NoCertificate:
            refused.append(
                tr("✖ %1 tidak memuat sertifikat (PEM atau DER).").arg(QFileInfo(path).fileName()));
            break;
        case TrustedFolder::Added::NotWritten:
            refused.append(tr("✖ %1 tidak dapat disimpan di laptop ini. Periksa ruang penyimpanan.")
                               .arg(QFileInfo(path).fileName()));
            break;
        }
    }
    m_note->setText(refused.join(QLatin1Char('\n')));
    fill();
}

void TrustedPanel::removeChosen()
{
    const QList<QTreeWidgetItem*> chosen = m_list->selectedItems();
    if (chosen.isEmpty() ||
        !m_prompter.confirm(tr("Keluarkan sertifikat"),
            tr("Tanda tangan yang bergantung pada “%1” tidak lagi disebut tepercaya di laptop ini.")
                .arg(chosen.first()->text(0)),
            tr("Keluarkan"), tr("Biarkan"))) {
        return;
    }
    const bool isGone = m_folder.remove(chosen.first()->data(0, nameRole).toString());
    m_note->setText(isGone ? QString() : tr("✖ Sertifikat itu tidak dapat dihapus dari laptop ini."));
    fill();
}

} // namespace kinerja
