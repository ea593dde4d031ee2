#include "ui/papers/signatureexport.h"

#include "core/common/sha256.h"
#include "core/documents/documentjson.h"
#include "ui/forms/labels.h"
#include "ui/forms/linelist.h"
#include "ui/print/pdf.h"
#include "ui/text/salinantext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

SignatureExport::SignatureExport(const PageContext& context, std::function<Choice()> choice, QWidget* parent)
    : QWidget(parent), m_context(context), m_ask(std::move(choice)),
      m_button(new QPushButton(tr("&Ekspor untuk tanda tangan elektronik…"), this)),
      m_note(namedLabel("hasilEkspor", this)),
      m_passedOver(new LineList(QStringLiteral("Dilewati"), tr("Yang tidak diekspor"), this))
{
    m_button->setObjectName(QStringLiteral("eksporTandaTangan"));
    m_button->setToolTip(
        tr("PDF/A-1b dari naskah terkunci, dengan tempat tanda tangan; sesudah ditandatangani dengan program "
           "lain, ambil kembali di halaman Periksa dokumen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button);
    column->addWidget(m_note);
    column->addWidget(m_passedOver);
    m_note->setVisible(false);
    connect(m_button, &QPushButton::clicked, this, &SignatureExport::start);
}

void SignatureExport::start()
{
    m_choice = m_ask();
    std::erase_if(m_choice.wanted, [](const WantedPapers& one) { return one.skp.isEmpty(); });
    m_passedOver->clear();
    m_note->setVisible(true);
    if (m_choice.wanted.empty()) {
        m_note->setText(tr("Pilih satu SKP atau lebih."));
        return;
    }
    const bool any = std::any_of(m_choice.wanted.begin(), m_choice.wanted.end(), [](const WantedPapers& one) {
        return std::any_of(one.jenis.begin(), one.jenis.end(), isDitandatanganiElektronik);
    });
    if (!any) {
        m_note->setText(
            tr("Centang SKP, Lampiran, Berita Acara, Evaluasi, Dokumen Evaluasi, atau angka kredit."));
        return;
    }
    m_folder = m_context.prompter.chooseFolder(tr("Folder untuk PDF yang akan ditandatangani"));
    if (m_folder.isEmpty()) {
        m_note->setVisible(false);
        return;
    }
    m_at = 0;
    m_done = 0;
    m_isKept = true;
    m_dilewati.clear();
    m_names = {};
    m_button->setEnabled(false);
    next();
}

void SignatureExport::next()
{
    if (m_at == m_choice.wanted.size()) {
        end();
        return;
    }
    const WantedPapers wanted = m_choice.wanted[m_at++];
    m_note->setText(tr("Mengekspor %1 dari %2 SKP…").arg(m_at).arg(m_choice.wanted.size()));
    m_context.storage.query<BahanTandaTangan>(
        this,
        [wanted, today = m_context.clock.today()](
            Reader& reader) { return readSignable(reader, wanted.skp, wanted.jenis, today, wanted.periode); },
        [this, wanted](const Result<BahanTandaTangan, StorageError>& answer) {
            write(answer ? *answer : BahanTandaTangan{{}, {{wanted.nama, AlasanLewati::NaskahRusak}}});
        });
}

SignatureExport::Written SignatureExport::written(
    const BahanTandaTangan& papers, const QString& folder, Paper paper)
{
    Written all{{}, papers.dilewati};
    const auto fonts = FontSet::load();
    for (PrintItem item : papers.siap) {
        item.options.paper = paper;
        if (QFileInfo::exists(QDir(folder).filePath(item.fileName))) {
            all.dilewati.push_back({item.name, AlasanLewati::SudahAda});
            continue;
        }
        const auto pdf = fonts ? renderToPdf(item.model, item.options, *fonts) : failure(fonts.error());
        const auto path = pdf ? writePdf(item, folder, *fonts) : failure(pdf.error());
        if (!path) {
            all.dilewati.push_back({item.name, AlasanLewati::TidakTertulis});
            continue;
        }
        const QByteArray text = serialize(item.model);
        all.keluar.push_back({item.asal, sha256Hex(text),
            item.asal.cuplikan.isEmpty() ? QString::fromUtf8(text) : QString(), *pdf});
    }
    return all;
}

void SignatureExport::write(BahanTandaTangan papers)
{
    for (PrintItem& item : papers.siap) {
        item.fileName = m_names.claim(item.fileName);
    }
    QThreadPool::globalInstance()->start(
        [guard = QPointer<SignatureExport>(this), papers, folder = m_folder, paper = m_choice.paper] {
            const Written made = written(papers, folder, paper);
            QMetaObject::invokeMethod(qApp, [guard, made] {
                if (guard != nullptr) {
                    guard->keep(made);
                }
            });
        });
}

void SignatureExport::keep(const Written& written)
{
    m_dilewati.insert(m_dilewati.end(), written.dilewati.begin(), written.dilewati.end());
    m_done += static_cast<int>(written.keluar.size());
    if (written.keluar.empty() || m_context.storage.isReadOnly()) {
        m_isKept = m_isKept && written.keluar.empty();
        next();
        return;
    }
    m_context.storage.command<int, StorageError>(
        this, [keluar = written.keluar](Session& session) { return keepExports(session, keluar); },
        [this](const Result<Outcome<int>, StorageError>& answer) {
            m_isKept = m_isKept && answer;
            next();
        });
}

void SignatureExport::end()
{
    m_button->setEnabled(true);
    QStringList said{tr("%n PDF siap ditandatangani, ada di “%1”.", nullptr, m_done)
                         .arg(QDir::toNativeSeparators(m_folder))};
    if (m_done == 0) {
        said = {tr("Tidak ada yang diekspor.")};
    } else if (!m_isKept) {
        said.append(tr("Salinannya tidak tersimpan dalam berkas data; PDF yang kembali dibandingkan dengan "
                       "naskah terkunci."));
    }
    m_note->setText(said.join(QLatin1Char(' ')));
    QStringList lines;
    for (const Dilewati& one : m_dilewati) {
        lines.append(tr("%1: %2").arg(one.nama, text::sentence(one.alasan)));
    }
    m_passedOver->show(
        lines.isEmpty() ? QString() : tr("%n dilewati:", nullptr, static_cast<int>(m_dilewati.size())),
        lines);
}

} // namespace kinerja
