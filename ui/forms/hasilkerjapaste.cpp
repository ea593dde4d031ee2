#include "ui/forms/hasilkerjaform.h"
#include "ui/forms/linelist.h"
#include "ui/text/penyusunantext.h"

#include <QClipboard>
#include <QGuiApplication>

namespace kinerja
{

namespace
{

/// More rows than that are no SKP: most likely the wrong sheet was copied.
constexpr size_t mostRows = 300;

} // namespace

void HasilKerjaForm::pasteClipboard()
{
    if (m_readOnly) {
        return;
    }
    const auto cells = parseClipboard(QGuiApplication::clipboard()->text());
    if (cells) {
        pasteRows(*cells);
    } else {
        m_pasted->show(tr("Papan klip tidak berisi baris dari aplikasi tabel."), {});
    }
}

void HasilKerjaForm::pasteRows(const CellTable& cells)
{
    if (cells.rows.size() > mostRows) {
        m_pasted->show(tr("Yang disalin %1 baris, terlalu banyak untuk satu SKP; tidak ada yang ditempel.")
                           .arg(cells.rows.size()),
            {});
        return;
    }
    flush(); // so that undoing takes back the paste alone
    Q_EMIT recordLeft();
    m_shown = {}; // the fields may show what the paste completes
    const HasilKerjaTertempel pasted = readPastedHasilKerja(cells, m_kelompok, m_pendekatan, m_keys);
    TempelanMasuk done;
    if (!pasted.hasilKerja.empty() || !pasted.lanjutan.empty()) {
        const int chosen = m_tree->current().rhk;
        const bool needsRhk = chosen < 0 && !pasted.lanjutan.empty();
        done = addPastedHasilKerja(m_rows, pasted, needsRhk ? appendRhk() : chosen);
        rebuild({done.rhk, done.indikator});
        Q_EMIT edited();
    }
    QStringList lines;
    for (const SelTersisa& rest : pasted.sisa) {
        lines.append(text::sentence(rest));
    }
    for (const TidakDiganti& kept : done.iki.tidakDiganti) {
        lines.append(text::sentence(kept));
    }
    QStringList said{text::sentence(done)};
    if (!lines.isEmpty()) {
        said.append(tr("%n sel perlu dilihat:", nullptr, static_cast<int>(lines.size())));
    }
    m_pasted->show(said.join(QLatin1Char(' ')), lines);
}

} // namespace kinerja
