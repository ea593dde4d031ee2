#include "ui/seal/pemeriksaanpage.h"

#include "core/documents/jenisdokumen.h"
#include "core/seal/cryptojob.h"
#include "core/usecases/papers/findnaskah.h"
#include "core/usecases/papers/tercabut.h"
#include "ui/forms/filedrop.h"
#include "ui/forms/labels.h"
#include "ui/seal/pdfscan.h"
#include "ui/seal/signedfilespanel.h"
#include "ui/text/naskahtext.h"
#include "ui/text/sealtext.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

PemeriksaanPage::PemeriksaanPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_code(new QLineEdit(this)), m_answer(namedLabel("jawabanKode", this)),
      m_found(new QListWidget(this)), m_files(new SignedFilesPanel(context, this))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildCode());
    column->addWidget(buildFiles(), 1);
    auto* drop = new FileDrop(this, [] { return true; });
    connect(drop, &FileDrop::dropped, this, [this](const QStringList& paths) { takeDropped(paths); });
}

QWidget* PemeriksaanPage::buildCode()
{
    auto* box = new QGroupBox(tr("Kode pada kaki naskah"), this);
    m_code->setObjectName(QStringLiteral("kodeNaskah"));
    m_code->setAccessibleName(tr("Kode naskah"));
    m_code->setPlaceholderText(QStringLiteral("K7QX-ABCD-2345-WXYZ"));
    auto* ask = new QPushButton(tr("Periksa &kode"), box);
    ask->setObjectName(QStringLiteral("periksaKode"));
    auto* photo = new QPushButton(tr("&Foto atau pindaian…"), box);
    photo->setObjectName(QStringLiteral("pilihFoto"));
    photo->setToolTip(
        tr("Membaca kode QR pada foto atau hasil pindai; gambarnya dapat juga diseret ke sini."));
    m_found->setObjectName(QStringLiteral("naskahDitemukan"));
    m_found->setAccessibleName(tr("Naskah yang ditemukan"));
    m_found->setVisible(false);
    m_found->setMaximumHeight(4 * m_found->fontMetrics().height());
    auto* row = new QHBoxLayout;
    row->addWidget(m_code, 1);
    row->addWidget(ask);
    row->addWidget(photo);
    auto* column = new QVBoxLayout(box);
    column->addLayout(row);
    column->addWidget(m_answer);
    column->addWidget(m_found);
    connect(m_code, &QLineEdit::returnPressed, this, &PemeriksaanPage::checkCode);
    connect(ask, &QPushButton::clicked, this, &PemeriksaanPage::checkCode);
    connect(photo, &QPushButton::clicked, this, &PemeriksaanPage::choosePicture);
    connect(m_found, &QListWidget::itemActivated, this,
        [this](QListWidgetItem* item) { openFound(m_found->row(item)); });
    return box;
}

QWidget* PemeriksaanPage::buildFiles()
{
    auto* box = new QGroupBox(tr("PDF bertanda tangan elektronik"), this);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_files);
    connect(m_files, &SignedFilesPanel::unknownPdf, this, [this](const QString& path) {
        if (path == m_maybeScan) {
            checkPicture(path);
        }
    });
    return box;
}

void PemeriksaanPage::onChanged(const ChangeSet& changes)
{
    // What was found may have been unlocked or thrown away meanwhile, and what was not be locked.
    const bool isOfPapers = changes.touches(Subject::Skp) || changes.touches(Subject::Evaluasi) ||
                            changes.touches(Subject::Sampah);
    if (isOfPapers && !m_asked.isEmpty()) {
        ask(m_asked);
    }
    if (isOfPapers && !isVisible()) {
        m_files->expire(); // what is filed here says so itself
    }
}

void PemeriksaanPage::checkCode()
{
    const auto hash = hashOfCode(m_code->text());
    if (hash) {
        ask(*hash);
    } else {
        clearAnswer(tr("✖ Itu bukan kode naskah: enam belas huruf dan angka dalam empat kelompok, "
                       "seperti tercetak di kaki halaman."));
    }
}

void PemeriksaanPage::ask(const QString& hashBegin)
{
    struct Found {
        std::vector<NaskahRow> frozen;
        std::vector<NaskahDicabut> former;
    };
    m_asked = hashBegin;
    context().storage.query<Found>(
        this,
        [hashBegin](Reader& reader) {
            Found found{findNaskah(reader, hashBegin), {}};
            if (found.frozen.empty()) {
                found.former = findNaskahDicabut(reader, hashBegin);
            }
            return found;
        },
        [this, hashBegin](const Result<Found, StorageError>& answer) {
            if (hashBegin != m_asked) {
                return; // another code was asked for meanwhile
            }
            if (!answer) {
                clearAnswer(text::sentence(answer.error()));
            } else if (answer->former.empty()) {
                showFound(answer->frozen);
            } else {
                showFormer(answer->former);
            }
        });
}

void PemeriksaanPage::takeDropped(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        if (isPictureName(path)) {
            checkPicture(path);
        } else {
            files.append(path);
        }
    }
    // One that nobody has signed may be the scan of a paper.
    m_maybeScan = paths.size() == 1 && isPdfName(paths.front()) ? paths.front() : QString();
    checkFiles(files);
}

void PemeriksaanPage::choosePicture()
{
    const QString path = context().prompter.openFile(tr("Periksa kode pada foto atau pindaian"),
        tr("Gambar atau PDF hasil pindai (*.png *.jpg *.jpeg *.bmp *.webp *.tif *.tiff *.pdf)"));
    if (!path.isEmpty()) {
        checkPicture(path);
    }
}

void PemeriksaanPage::checkPicture(const QString& path)
{
    m_code->clear(); // it may be another paper's
    clearAnswer(tr("Membaca kode pada gambar “%1”…").arg(QFileInfo(path).fileName()));
    QThreadPool::globalInstance()->start([page = QPointer<PemeriksaanPage>(this), path] {
        const KodeTerbaca read = isPdfName(path) ? readCodesOfPdf(path) : readCodesOfFile(path);
        QMetaObject::invokeMethod(qApp, [page, path, read] {
            if (page != nullptr) {
                page->takePicture(path, read);
            }
        });
    });
}

void PemeriksaanPage::takePicture(const QString& path, const KodeTerbaca& read)
{
    const QString nama = QFileInfo(path).fileName();
    switch (read.hasil) {
    case KodeTerbaca::Hasil::BukanGambar:
        m_answer->setText(tr("✖ “%1” bukan gambar yang dapat dibaca.").arg(nama));
        return;
    case KodeTerbaca::Hasil::TerlaluBesar:
        m_answer->setText(
            tr("✖ Gambar “%1” terlalu besar. Perkecil, atau potong di sekitar kodenya.").arg(nama));
        return;
    case KodeTerbaca::Hasil::TanpaKode:
        m_answer->setText(
            tr("✖ Tidak ada kode QR yang terbaca pada “%1”. Foto lebih dekat dan tegak lurus, atau "
               "ketik kode di kaki halaman.")
                .arg(nama));
        return;
    case KodeTerbaca::Hasil::Terbaca: break;
    }
    const auto code = std::find_if(
        read.kode.begin(), read.kode.end(), [](const QString& text) { return hashOfCode(text).has_value(); });
    if (code == read.kode.end()) {
        m_answer->setText(tr("✖ Kode QR pada “%1” bukan kode naskah SKP Luring.").arg(nama));
        return;
    }
    m_code->setText(*code);
    checkCode();
}

void PemeriksaanPage::clearAnswer(const QString& sentence)
{
    m_asked.clear();
    fillList({});
    m_answer->setText(sentence);
}

void PemeriksaanPage::fillList(const std::vector<NaskahRow>& rows)
{
    m_rows = rows;
    m_found->clear();
    for (const NaskahRow& row : rows) {
        m_found->addItem(text::naskah(row));
    }
    m_found->setVisible(!rows.empty());
}

void PemeriksaanPage::showFound(const std::vector<NaskahRow>& found)
{
    fillList(found);
    m_answer->setText(found.empty() ? tr("✖ Berkas ini tidak memuat naskah dengan kode itu. Mungkin naskah "
                                         "unit lain, salinan berkas lain, atau kodenya salah baca.")
                                    : tr("✔ Kode itu milik naskah terkunci di bawah. Bandingkan isinya "
                                         "dengan kertas; tekan Enter untuk menampilkannya."));
}

void PemeriksaanPage::showFormer(const std::vector<NaskahDicabut>& former)
{
    const NaskahDicabut& last = former.front();
    fillList({last.naskah});
    m_answer->setText(
        tr("⚠ %1 Jangan dipakai lagi; tekan Enter pada baris di bawah untuk menampilkan yang sekarang.")
            .arg(text::naskahDicabut(last.dikunci, last.dibuka)));
}

void PemeriksaanPage::openFound(int row)
{
    if (row >= 0 && row < static_cast<int>(m_rows.size())) {
        const NaskahRow& naskah = m_rows[static_cast<size_t>(row)];
        context().navigation.printDocuments({{naskah.skp, {naskah.jenis}}});
    }
}

void PemeriksaanPage::refresh() { m_files->refresh(); }

void PemeriksaanPage::checkFiles(const QStringList& paths) { m_files->check(paths); }

} // namespace kinerja
