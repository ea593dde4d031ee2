#include "core/usecases/papers/papername.h"
#include "ui/print/previewwidget.h"
#include "ui/rekap/rekappage.h"
#include "ui/text/acttext.h"
#include "ui/text/storagetext.h"

#include <QDir>
#include <QLabel>
#include <QStackedLayout>

namespace kinerja
{

void RekapPage::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        return;
    }
    const BarisRekap baris = m_model->row(row);
    if (baris.skp.isEmpty()) {
        context().navigation.openPegawai(baris.pegawai);
    } else if (baris.ditetapkan.isValid()) {
        context().navigation.openSkp(baris.skp, QStringLiteral("/evaluasi"));
    } else {
        context().navigation.openPenetapan(baris.skp);
    }
}

void RekapPage::preview()
{
    using Item = Result<PrintItem, PaperError>;
    context().storage.query<Item>(
        this,
        [tahun = context().navigation.tahun(), periode = m_periode, today = context().clock.today()](
            Reader& reader) { return readRekapItem(reader, tahun, periode, today); },
        [this](const Result<Item, StorageError>& answer) {
            if (!answer || !answer.value()) {
                m_status->setText(
                    answer ? text::sentence(answer.value().error()) : text::sentence(answer.error()));
                return;
            }
            m_preview->setSource(inHand(*answer.value()));
            m_stack->setCurrentIndex(1);
        });
}

void RekapPage::save(BentukLembar bentuk)
{
    const bool isCsv = bentuk == BentukLembar::Csv;
    const int tahun = context().navigation.tahun();
    QString name = unitPaperFileName(
        tahun, {JenisDokumen::Rekap,
                   m_periode.jenis == JenisPeriode::Akhir ? std::nullopt : std::optional(m_periode)});
    name.replace(QStringLiteral(".pdf"), isCsv ? QStringLiteral(".csv") : QStringLiteral(".xlsx"));
    const QString path = context().prompter.saveFile(
        tr("Simpan rekap"), name, isCsv ? tr("Berkas CSV (*.csv)") : tr("Lembar kerja Excel (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    m_status->setText(tr("Menyimpan rekap…"));
    context().storage.query<QString>(
        this,
        [command = SaveRekap{tahun, m_periode, context().clock.today(), bentuk, path}](
            Reader& reader) { return saveRekap(reader, command); },
        [this, path](const Result<QString, StorageError>& answer) {
            const QString fault = answer ? answer.value() : text::sentence(answer.error());
            m_status->setText(
                fault.isEmpty() ? tr("Tersimpan: %1").arg(QDir::toNativeSeparators(path)) : fault);
        });
}

} // namespace kinerja
