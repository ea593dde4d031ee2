#include "ui/people/hapusdialog.h"
#include "ui/people/pastedialog.h"
#include "ui/people/pegawaidetail.h"
#include "ui/people/pegawaipage.h"
#include "ui/people/tidakdinilaidialog.h"
#include "ui/people/ubahbanyakdialog.h"
#include "ui/text/filetext.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

namespace kinerja
{

void PegawaiPage::removeSelected()
{
    m_detail->flush();
    if (const auto people = selected(); !people.empty()) {
        (new HapusDialog(context(), people, this))->open();
    }
}

void PegawaiPage::markTidakDinilai()
{
    m_detail->flush();
    if (const auto people = selected(); !people.empty()) {
        (new TidakDinilaiDialog(context(), people, this))->open();
    }
}

void PegawaiPage::changeSelected()
{
    m_detail->flush();
    if (const auto people = selected(); !people.empty()) {
        (new UbahBanyakDialog(context(), people, m_people, this))->open();
    }
}

void PegawaiPage::pasteFromClipboard()
{
    const auto table = parseClipboard(QGuiApplication::clipboard()->text());
    if (table) {
        openPreview(table.value());
    } else {
        context().prompter.tell(
            Prompter::Weight::Information, tr("Tidak ada yang ditempel"), text::sentence(table.error()), {});
    }
}

void PegawaiPage::importCsv()
{
    const QString path = context().prompter.openFile(
        tr("Impor pegawai dari CSV"), tr("Tabel CSV (*.csv *.txt *.tsv);;Semua berkas (*)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context().prompter.tell(Prompter::Weight::Error, tr("Berkas tidak terbaca"),
            tr("Berkas “%1” tidak dapat dibaca. Tidak ada yang diubah.").arg(path),
            text::reason(file.error()));
        return;
    }
    const auto csv = parseCsv(file.read(maxTabularBytes + 1));
    if (csv) {
        openPreview(csv->table)->setWindowTitle(tr("Impor pegawai dari CSV"));
    } else {
        context().prompter.tell(
            Prompter::Weight::Error, tr("Berkas tidak terbaca"), text::sentence(csv.error()), {});
    }
}

QDialog* PegawaiPage::openPreview(const CellTable& table)
{
    m_detail->flush();
    auto* dialog = new PasteDialog(context(), m_golongan, table, this);
    dialog->open();
    return dialog;
}

} // namespace kinerja
