#include "ui/penetapan/handoverdialog.h"

#include "ui/forms/labels.h"
#include "ui/penetapan/savepackage.h"
#include "ui/text/storagetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int handoverWidth = 620;
constexpr int handoverHeight = 400; ///< room for the answer too

/// A file name that every system takes.
QString suggestedName(const QString& nama)
{
    static const QRegularExpression unsafe(QStringLiteral("[^a-z0-9]+"));
    QString name = nama.toLower().replace(unsafe, QStringLiteral("-"));
    while (name.endsWith(QLatin1Char('-'))) {
        name.chop(1);
    }
    return QStringLiteral("serah-terima-%1.json").arg(name);
}

} // namespace

HandoverDialog::HandoverDialog(
    const PageContext& context, const PegawaiKunci& pegawai, const QString& nama, QWidget* parent)
    : QDialog(parent), m_context(context), m_pegawai(pegawai), m_nama(nama),
      m_files(new QCheckBox(tr("Sertakan berkas &bukti dukung"), this)),
      m_konseling(new QCheckBox(tr("Sertakan catatan &konseling (rahasia)"), this)),
      m_answer(plainLabel({}, this)), m_save(new QPushButton(tr("&Simpan paket…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("serahTerimaDialog"));
    setWindowTitle(tr("Serah terima %1").arg(nama));
    resize(handoverWidth, handoverHeight);
    m_files->setObjectName(QStringLiteral("bukti"));
    m_files->setChecked(true);
    m_konseling->setObjectName(QStringLiteral("konseling"));
    m_save->setObjectName(QStringLiteral("simpanPaket"));
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_answer->setObjectName(QStringLiteral("jawaban"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Tutup"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("tutup"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("Paket untuk unit berikutnya berisi semua SKP orang ini beserta evaluasi, umpan balik, bukti, dan "
           "nama orang yang disebut di dalamnya. Rencana unit, tim, dan pengaturan tidak ikut."),
        this));
    column->addWidget(m_files);
    column->addWidget(m_konseling);
    column->addWidget(plainLabel(tr("Catatan konseling hanya ikut bila dicentang; berikan hanya kepada yang "
                                    "berhak membacanya."),
        this));
    column->addWidget(m_answer, 1);
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &HandoverDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HandoverDialog::save()
{
    const QString path =
        m_context.prompter.saveFile(windowTitle(), suggestedName(m_nama), tr("Paket SKP (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    ExportPaket command;
    command.pegawai = {m_pegawai};
    command.tujuan = TujuanPaket::UnitBerikutnya;
    command.isiBerkas = m_files->isChecked() ? IsiBerkas::Termasuk : IsiBerkas::Tanpa;
    command.konseling = m_konseling->isChecked() ? KonselingDalamPaket::Termasuk : KonselingDalamPaket::Tanpa;
    m_save->setEnabled(false);
    m_answer->setText(tr("Menulis paket…"));
    m_context.storage.command<QString, StorageError>(
        this,
        [path, command](Session& session) -> Result<Outcome<QString>, StorageError> {
            return Outcome<QString>{savePackage(session.file, path, command), {}};
        },
        [this, path](const Result<Outcome<QString>, StorageError>& answer) {
            tell(path, answer ? answer->value : text::sentence(answer.error()));
        });
}

void HandoverDialog::tell(const QString& path, const QString& complaint)
{
    m_save->setEnabled(true);
    if (!complaint.isEmpty()) {
        m_answer->setText(QStringLiteral("✖ ") + complaint);
        return;
    }
    m_answer->setText(
        tr("✔ Paket ada di “%1”.\n\nUnit berikutnya membuka berkas unitnya dan memilih Berkas → "
           "Impor paket… → berkas ini. SKP orang ini tampil di sana sebagai SKP terdahulu tahun "
           "yang sama, hanya dapat dibaca; sesudah itu SKP baru dibuat mulai hari pertama di unit "
           "itu.")
            .arg(QDir::toNativeSeparators(path)));
}

} // namespace kinerja
