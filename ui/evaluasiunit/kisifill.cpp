#include "ui/evaluasiunit/kisipanel.h"
#include "ui/evaluasiunit/pastekisidialog.h"
#include "ui/forms/outcometree.h"
#include "ui/pelaksanaan/cellgrid.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/storagetext.h"

#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>

#include <algorithm>
#include <set>

namespace kinerja
{

/// One act, and one step to undo, for many drafts; told with who was skipped.
void KisiPanel::fillMany(const std::vector<IsiEvaluasi>& all, Sumber sumber)
{
    flush();
    m_side->setCurrentIndex(0);
    m_results->forget();
    m_isFilling = true;
    m_buttons->setEnabled(false);
    m_progress->setRange(0, 0); // one transaction: there is no half of it
    m_progress->show();
    m_context.storage.command<IsiBanyak, StorageError>(
        this, [all](Session& session) { return fillEvaluasi(session, all); },
        [this, sumber](const Result<Outcome<IsiBanyak>, StorageError>& answer) {
            m_isFilling = false;
            m_progress->hide();
            m_buttons->setEnabled(true);
            if (!answer) {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
                return;
            }
            for (const SkpKunci& kunci : answer->value.diisi) {
                m_results->addDone(kunci, nameOf(kunci), {});
            }
            for (const Skipped<EvaluasiError>& one : answer->value.dilewati) {
                m_results->addSkipped(one.kunci, nameOf(one.kunci), text::sentence(one.reason));
            }
            showResults();
            say(filledText(answer->value, sumber));
            load(m_filter);
        });
}

QString KisiPanel::filledText(const IsiBanyak& told, Sumber sumber) const
{
    const bool fromNotes = sumber == Sumber::Catatan;
    const int filled = static_cast<int>(told.diisi.size());
    const int same = static_cast<int>(told.tetap.size());
    const int skipped = static_cast<int>(told.dilewati.size());
    QStringList parts;
    if (filled == 0) {
        parts += tr("Tidak ada yang berubah.");
    } else {
        parts += fromNotes ? tr("✔ Realisasi %n orang diisi dari catatan.", nullptr, filled)
                           : tr("✔ Tertulis ke draf %n orang.", nullptr, filled);
    }
    if (same > 0 && fromNotes) {
        parts += tr("%n orang tetap: IKI-nya sudah dijawab, atau periode ini tidak mempunyai catatan yang "
                    "dapat dijumlahkan.",
            nullptr, same);
    } else if (same > 0) {
        parts += tr("%n orang tetap: isinya sudah sama.", nullptr, same);
    }
    if (skipped > 0) {
        parts += tr("%n orang dilewati:", nullptr, skipped);
    }
    return parts.join(QLatin1Char(' '));
}

/// The chosen columns that may be copied down, from left to right.
std::vector<int> KisiPanel::copiedColumns() const
{
    std::set<int> columns;
    for (const QItemSelectionRange& range : m_grid->selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            const KolomKisi meaning = KisiModel::meaning(column);
            if (meaning != KolomKisi::Abaikan && meaning != KolomKisi::Pegawai &&
                meaning != KolomKisi::Realisasi) {
                columns.insert(column);
            }
        }
    }
    return {columns.begin(), columns.end()};
}

void KisiPanel::copyDown()
{
    flush();
    const std::vector<int> rows = selectedRows();
    const std::vector<int> columns = copiedColumns();
    if (columns.empty() || rows.size() < 2) {
        say(tr("Pilih sel yang disalin bersama baris di bawahnya dalam kolom yang sama, lalu salin."));
        return;
    }
    std::vector<std::pair<QModelIndex, QVariant>> empty;
    std::vector<std::pair<QModelIndex, QVariant>> filled;
    bool isAllEmpty = true;
    for (const int column : columns) {
        const QVariant value = m_model->index(rows.front(), column).data(Qt::EditRole);
        for (size_t at = 1; at < rows.size() && !value.toString().isEmpty(); ++at) {
            const QModelIndex cell = m_model->index(rows[at], column);
            const QString old = cell.data(Qt::EditRole).toString();
            if (cell.flags().testFlag(Qt::ItemIsEditable) && old != value.toString()) {
                (old.isEmpty() ? empty : filled).emplace_back(cell, value);
            }
        }
        isAllEmpty = isAllEmpty && value.toString().isEmpty();
    }
    if (isAllEmpty) {
        say(tr("Sel paling atas masih kosong; tidak ada yang disalin."));
        return;
    }
    if (!filled.empty() &&
        m_context.prompter.confirm(tr("Sel yang sudah berisi"),
            tr("%n sel di bawahnya sudah berisi lain. Timpa juga?", nullptr, static_cast<int>(filled.size())),
            tr("&Timpa"), tr("&Hanya yang kosong"))) {
        empty.insert(empty.end(), filled.begin(), filled.end());
    }
    std::set<int> copied;
    for (const auto& [cell, value] : empty) {
        if (m_model->setData(cell, value)) {
            copied.insert(cell.row());
        }
    }
    say(tr("✔ Disalin ke %n baris.", nullptr, static_cast<int>(copied.size())));
}

void KisiPanel::takeNotes()
{
    if (!hasSelection()) {
        return;
    }
    std::vector<IsiEvaluasi> all;
    for (const SkpKunci& kunci : selection()) {
        IsiEvaluasi isi;
        isi.skp = kunci;
        isi.periode = m_filter.periode;
        isi.realisasiDariCatatan = true;
        all.push_back(isi);
    }
    fillMany(all, Sumber::Catatan);
}

void KisiPanel::paste(const QString& text)
{
    const auto table = parseClipboard(text, BarisKosong::Pertahankan);
    if (!table) {
        say(tr("✖ Papan klip tidak berisi tabel. Di lembar kerja, salin barisnya: boleh dengan judul kolom "
               "(Nama atau NIP, Hasil kerja, Perilaku kerja, …), lalu tempel lagi."));
        return;
    }
    const QModelIndex at = m_grid->currentIndex();
    const KisiTertempel pasted = readPastedKisi(*table, m_model->rows(),
        static_cast<size_t>(std::max(0, at.row())), KisiModel::meaning(std::max(0, at.column())));
    if (std::all_of(pasted.kolom.begin(), pasted.kolom.end(),
            [](KolomKisi one) { return one == KolomKisi::Abaikan; })) {
        say(tr(
            "✖ Kolom yang dipilih tidak menerima tempelan. Pilih sel lain lebih dahulu, atau salin tabelnya "
            "bersama judul kolomnya (Nama atau NIP, Hasil kerja, IKI 1, …)."));
        return;
    }
    m_context.storage.query<KisiTertempel>(
        this,
        [pasted, rows = m_model->rows(), periode = m_filter.periode](Reader& reader) {
            KisiTertempel known = pasted;
            addRealisasiSemula(reader, rows, periode, known);
            return known;
        },
        [this, rows = m_model->rows()](const Result<KisiTertempel, StorageError>& answer) {
            if (answer) {
                showPasted(*answer, rows);
            } else {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
            }
        });
}

void KisiPanel::showPasted(const KisiTertempel& pasted, const std::vector<EvaluasiRow>& rows)
{
    auto* dialog = new PasteKisiDialog(pasted, rows, m_filter.periode, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteKisiDialog::taken, this,
        [this](const std::vector<IsiEvaluasi>& isi) { fillMany(isi, Sumber::Tempelan); });
    dialog->open();
}

} // namespace kinerja
