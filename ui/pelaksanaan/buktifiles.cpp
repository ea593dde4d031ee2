#include "ui/pelaksanaan/buktifiles.h"

#include "ui/text/pelaksanaantext.h"
#include "ui/text/storagetext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace kinerja
{

BuktiFiles::BuktiFiles(const PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_opener(QDesktopServices::openUrl)
{
}

void BuktiFiles::show(const QUrl& url)
{
    if (!m_opener(url)) {
        Q_EMIT told(tr("Tidak ada program yang dapat membukanya. Simpan salinannya, lalu buka sendiri."));
    }
}

void BuktiFiles::open(const BuktiDukung& proof)
{
    if (proof.berkas.sha256.isEmpty()) {
        show(QUrl::fromUserInput(proof.tautan));
    } else {
        openBerkas(proof.berkas);
    }
}

void BuktiFiles::openBerkas(const Berkas& berkas)
{
    const QString folder = m_opened.filePath(berkas.sha256.left(16)); // names may be alike
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(QFileInfo(berkas.nama).fileName());
    write(berkas, path, [this, path] { show(QUrl::fromLocalFile(path)); });
}

void BuktiFiles::attach(const AttachBukti& command)
{
    Q_EMIT told(tr("Menyimpan berkas ke dalam berkas data…"));
    m_context.storage.command<BuktiDilampirkan, PelaksanaanError>(
        this, [command](Session& session) { return attachBukti(session, command); },
        [this](const Result<Outcome<BuktiDilampirkan>, PelaksanaanError>& answer) {
            QStringList lines;
            if (!answer) {
                lines.append(text::sentence(answer.error()));
                lines.append(tr("Tidak ada berkas yang ditambahkan; berkas aslinya tetap di tempatnya."));
            } else {
                lines.append(tr("%n berkas ditambahkan.", nullptr, answer->value.jumlah));
                for (const BuktiDitolak& one : answer->value.ditolak) {
                    lines.append(text::sentence(one));
                }
            }
            Q_EMIT told(lines.join(QLatin1Char('\n')));
        });
}

void BuktiFiles::save(const BuktiDukung& proof)
{
    if (proof.berkas.sha256.isEmpty()) {
        Q_EMIT told(tr("Bukti ini berupa tautan; tidak ada berkas untuk disimpan."));
    } else {
        saveBerkas(proof.berkas, tr("Simpan salinan bukti"), tr("Semua berkas (*)"));
    }
}

void BuktiFiles::saveBerkas(const Berkas& berkas, const QString& title, const QString& filter)
{
    const QString path = m_context.prompter.saveFile(title, QFileInfo(berkas.nama).fileName(), filter);
    if (!path.isEmpty()) {
        write(berkas, path, [this, path] { Q_EMIT told(tr("Tersimpan: %1").arg(path)); });
    }
}

void BuktiFiles::write(const Berkas& berkas, const QString& path, std::function<void()> then)
{
    m_context.storage.query<Result<Done, BerkasError>>(
        this, [berkas, path](Reader& reader) { return writeBerkas(reader, berkas, path); },
        [this, then = std::move(then)](const Result<Result<Done, BerkasError>, StorageError>& answer) {
            if (!answer) {
                Q_EMIT told(text::sentence(answer.error()));
            } else if (!*answer) {
                Q_EMIT told(text::sentence(answer->error()));
            } else {
                then();
            }
        });
}

} // namespace kinerja
