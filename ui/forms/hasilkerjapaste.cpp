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
    HasilKerjaTertempel pasted = readPastedHasilKerja(cells, m_kelompok, m_pendekatan, m_keys);
    QString said = tr("Ditempel: %1 RHK dan %2 IKI.").arg(pasted.hasilKerja.size()).arg(pasted.jumlahIki());
    QStringList lines;
    for (const SelTersisa& rest : pasted.sisa) {
        lines.append(text::sentence(rest));
    }
    if (!lines.isEmpty()) {
        said += QLatin1Char(' ') + tr("%n sel perlu dilihat:", nullptr, static_cast<int>(lines.size()));
    }
    if (!pasted.hasilKerja.empty() || !pasted.lanjutan.empty()) {
        rebuild(take(std::move(pasted)));
        Q_EMIT edited();
    }
    m_pasted->show(said, lines);
}

HasilKerjaForm::Place HasilKerjaForm::take(HasilKerjaTertempel pasted)
{
    Place first = m_tree->current();
    if (!pasted.lanjutan.empty()) {
        if (first.rhk < 0) {
            first.rhk = appendRhk();
        }
        auto& to = m_rows.at(static_cast<size_t>(first.rhk)).indikator;
        first.iki = static_cast<int>(to.size());
        to.insert(to.end(), pasted.lanjutan.begin(), pasted.lanjutan.end());
    }
    auto from = pasted.hasilKerja.begin();
    HasilKerja* chosen = first.rhk < 0 ? nullptr : &m_rows.at(static_cast<size_t>(first.rhk));
    if (from != pasted.hasilKerja.end() && chosen != nullptr && chosen->rencana.trimmed().isEmpty() &&
        chosen->indikator.empty()) {
        chosen->rencana = from->rencana;
        chosen->indikator = from->indikator;
        chosen->jenis = from->jenis;
        chosen->perspektif = from->perspektif ? from->perspektif : chosen->perspektif;
        chosen->rhkPimpinan = from->rhkPimpinan.isEmpty() ? chosen->rhkPimpinan : from->rhkPimpinan;
        ++from;
        first.iki = -1;
    } else if (pasted.lanjutan.empty()) {
        first = {static_cast<int>(m_rows.size()), -1};
    }
    m_rows.insert(m_rows.end(), from, pasted.hasilKerja.end());
    return first;
}

} // namespace kinerja
