#include "core/usecases/evaluasi/fillevaluasi.h"
#include "ui/evaluasiunit/kotakpanel.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/storagetext.h"

namespace kinerja
{

void KotakPanel::takeOver()
{
    if (!m_context.prompter.confirm(tr("Ambil alih percobaan"),
            tr("Rating %n orang ditulis ke draf evaluasinya. Yang ditulis dapat diurungkan.", nullptr,
                static_cast<int>(m_tried.size())),
            tr("&Ambil alih"), tr("&Batal"))) {
        return;
    }
    std::vector<IsiEvaluasi> all;
    for (const PegawaiKotak& one : m_view.pegawai) {
        if (const auto at = m_tried.find(one.row.pegawai); at != m_tried.end()) {
            IsiEvaluasi isi;
            isi.skp = one.row.skp;
            isi.periode = m_filter.periode;
            isi.hasilKerja = at->second.hasilKerja;
            isi.perilakuKerja = at->second.perilakuKerja;
            all.push_back(isi);
        }
    }
    m_context.storage.command<IsiBanyak, StorageError>(
        this, [all](Session& session) { return fillEvaluasi(session, all); },
        [this](const Result<Outcome<IsiBanyak>, StorageError>& answer) {
            if (!answer) {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
                return;
            }
            QStringList lines{tr("✔ Rating %n orang ditulis ke drafnya.", nullptr,
                static_cast<int>(answer->value.diisi.size()))};
            for (const auto& one : answer->value.dilewati) {
                lines += QStringLiteral("✖ ") + text::sentence(one.reason);
            }
            load(m_filter);
            say(lines.join(QLatin1Char('\n')));
        });
}

} // namespace kinerja
