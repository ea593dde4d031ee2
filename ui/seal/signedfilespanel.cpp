#include "ui/seal/signedfilespanel.h"

#include "ui/forms/labels.h"
#include "ui/seal/trustedfolder.h"
#include "ui/text/salinantext.h"
#include "ui/text/sealtext.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinerja
{

namespace
{

QPushButton* button(const QString& label, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(label, parent);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

bool hasUntrusted(const PdfMasuk& one)
{
    const auto& all = one.temuan.hasil.tandaTangan;
    return std::any_of(all.begin(), all.end(), [](const auto& signature) { return !signature.tepercaya; });
}

/// Of each signature that was taken back in the data file: whose, when, and on which PDF it stands.
QStringList takenBack(const std::vector<PdfMasuk>& all)
{
    QStringList lines;
    for (const PdfMasuk& one : all) {
        for (const seal::Alasan& reason : one.temuan.hasil.alasan) {
            if (reason.jenis == seal::AlasanSegel::TandaTanganDibatalkan) {
                lines += SignedFilesPanel::tr("%1: %2").arg(
                    QFileInfo(one.path).fileName(), text::sentence(reason));
            }
        }
    }
    return lines;
}

/// What can be done after a refusal: again where the disk refused; kept alone it hinders nothing; a document
/// that is gone has nothing to be kept with.
Kecocokan leftOf(const FileSignedError& error)
{
    if (std::holds_alternative<StorageError>(error)) {
        return Kecocokan::Cocok;
    }
    const auto* refused = std::get_if<FileRefused>(&error);
    const bool isGone = refused != nullptr && (refused->alasan == FileRefusal::DocumentGone ||
                                                  refused->alasan == FileRefusal::DocumentDamaged);
    return isGone ? Kecocokan::TidakCocok : Kecocokan::PerluPilihan;
}

bool canBeFiled(Kecocokan kecocokan)
{
    return kecocokan == Kecocokan::Cocok || kecocokan == Kecocokan::PerluPilihan ||
           kecocokan == Kecocokan::SudahDicatat;
}

/// All fingerprints together.
QByteArray trustedNow()
{
    QByteArray all;
    for (const TrustedFolder::Entry& entry : TrustedFolder().entries()) {
        for (const seal::Sertifikat& one : entry.certificates) {
            all += one.sidik;
        }
    }
    return all;
}

} // namespace

SignedFilesPanel::SignedFilesPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_intake(new PdfIntake(context, this)),
      m_model(new VerdictModel(this)), m_tree(new QTreeView(this)),
      m_waiting(namedLabel("sedangDiperiksa", this)), m_outcome(namedLabel("hasilSimpan", this)),
      m_file(button({}, "simpanSalinanResmi", this)),
      m_copy(button(tr("Simpan sebagai &salinan saja"), "simpanSalinanSaja", this)),
      m_drop(button(tr("Keluarkan dari &daftar"), "keluarkanPdf", this))
{
    m_tree->setObjectName(QStringLiteral("hasilPemeriksaan"));
    m_tree->setAccessibleName(tr("Hasil pemeriksaan"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setWordWrap(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    buildButtons();
    connect(m_intake, &PdfIntake::checked, this, &SignedFilesPanel::take);
    connect(m_intake, &PdfIntake::openChanged, this, &SignedFilesPanel::showState);
    connect(m_intake, &PdfIntake::nothingIn, this, [this](const QString& folder) {
        m_outcome->setText(tr("Tidak ada PDF di folder “%1”.").arg(QDir::toNativeSeparators(folder)));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showState(); });
    connect(m_file, &QPushButton::clicked, this, &SignedFilesPanel::fileFitting);
    connect(m_copy, &QPushButton::clicked, this, &SignedFilesPanel::fileChosenAsCopy);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        if (const PdfMasuk* one = chosen()) {
            m_model->drop(QString(one->path)); // the text goes with the file
            showState();
        }
    });
    showState();
}

void SignedFilesPanel::buildButtons()
{
    auto* choose = button(tr("&Pilih PDF…"), "pilihPdf", this);
    auto* folder = button(tr("Pilih &folder…"), "pilihFolderPdf", this);
    auto* top = new QHBoxLayout;
    top->addWidget(
        plainLabel(tr("Pilih PDF yang sudah ditandatangani, atau seret berkas atau foldernya ke sini. "
                      "Pemeriksaan tidak memakai jaringan."),
            this),
        1);
    top->addWidget(choose);
    top->addWidget(folder);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_file);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_drop);
    bottom->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_waiting);
    column->addWidget(m_tree, 1);
    column->addWidget(m_outcome);
    column->addLayout(bottom);
    connect(choose, &QPushButton::clicked, this, &SignedFilesPanel::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &SignedFilesPanel::chooseFolder);
}

void SignedFilesPanel::check(const QStringList& paths)
{
    m_trusted = trustedNow();
    m_outcome->clear(); // of those before
    showState();
    m_intake->check(paths);
}

void SignedFilesPanel::refresh()
{
    const bool isExpired = std::exchange(m_isExpired, false);
    QStringList paths;
    for (const PdfMasuk& one : m_model->files()) {
        paths += one.path;
    }
    if (!paths.isEmpty() && (isExpired || m_trusted != trustedNow())) {
        check(paths);
    }
}

void SignedFilesPanel::chooseFiles()
{
    check(m_context.prompter.openFiles(tr("PDF bertanda tangan"), tr("PDF (*.pdf)")));
}

void SignedFilesPanel::chooseFolder()
{
    const QString folder = m_context.prompter.chooseFolder(tr("Folder PDF bertanda tangan"));
    if (!folder.isEmpty()) {
        check({folder});
    }
}

void SignedFilesPanel::take(const PdfMasuk& one)
{
    m_model->add(one);
    m_tree->expandAll();
    m_tree->scrollToTop();
    showState();
    const seal::HasilPemeriksaan& hasil = one.temuan.hasil;
    if (hasil.putusan == seal::Putusan::TanpaTandaTangan &&
        seal::hasAlasan(hasil, seal::AlasanSegel::NaskahTidakDisebut)) {
        Q_EMIT unknownPdf(one.path);
    }
}

std::vector<PdfMasuk> SignedFilesPanel::fitting() const
{
    std::vector<PdfMasuk> all = m_model->files();
    std::erase_if(all, [](const PdfMasuk& one) { return one.kecocokan != Kecocokan::Cocok; });
    // Fewer signatures first, so that the fullest PDF of a document is the last one that is kept.
    std::stable_sort(all.begin(), all.end(), [](const PdfMasuk& left, const PdfMasuk& right) {
        return left.temuan.hasil.tandaTangan.size() < right.temuan.hasil.tandaTangan.size();
    });
    const auto isTwice = [&](auto one) {
        return std::any_of(
            all.begin(), one, [&](const PdfMasuk& earlier) { return earlier.pdf == one->pdf; });
    };
    std::vector<PdfMasuk> each;
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (!isTwice(one)) {
            each.push_back(*one);
        }
    }
    return each;
}

const PdfMasuk* SignedFilesPanel::chosen() const { return m_model->fileAt(m_tree->currentIndex()); }

void SignedFilesPanel::showState()
{
    const int open = m_intake->open();
    m_waiting->setText(open > 0 ? tr("Memeriksa %n berkas…", nullptr, open) : QString());
    m_waiting->setVisible(open > 0);
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    const bool canWrite = !m_context.storage.isReadOnly();
    const auto fit = static_cast<int>(fitting().size());
    m_file->setText(fit == 0 ? tr("Simpan yang cocok sebagai salinan &resmi")
                             : tr("Simpan %n PDF yang cocok sebagai salinan &resmi", nullptr, fit));
    m_file->setEnabled(canWrite && fit > 0 && open == 0);
    const PdfMasuk* one = chosen();
    m_copy->setEnabled(
        canWrite && one != nullptr &&
        (one->kecocokan == Kecocokan::PerluPilihan || one->kecocokan == Kecocokan::SudahDicatat));
    m_drop->setEnabled(one != nullptr);
}

/// What has to be known before these are filed is asked; false: the user turned back.
bool SignedFilesPanel::mayFile(const std::vector<PdfMasuk>& all)
{
    const auto untrusted = static_cast<int>(std::count_if(all.begin(), all.end(), hasUntrusted));
    if (untrusted > 0 && !m_context.prompter.confirm(tr("Simpan yang tidak tersertifikasi?"),
                             tr("%n PDF ditandatangani dengan sertifikat yang tidak dipercaya laptop ini: "
                                "siapa pun dapat membuat "
                                "sertifikat dengan nama orang lain. Pastikan dahulu kepada penandatangannya.",
                                 nullptr, untrusted),
                             tr("&Simpan semuanya"), tr("&Jangan"))) {
        return false;
    }
    const QStringList back = takenBack(all);
    return back.isEmpty() ||
           m_context.prompter.confirm(tr("Catat lagi tanda tangan yang dibatalkan?"),
               tr("%1\n\nDengan menyimpan PDF-nya sebagai salinan resmi, tanda tangan itu dicatat lagi.")
                   .arg(back.join(QLatin1Char('\n'))),
               tr("&Catat lagi"), tr("&Jangan"));
}

void SignedFilesPanel::fileFitting()
{
    const std::vector<PdfMasuk> all = fitting();
    if (!mayFile(all)) {
        return;
    }
    m_filed = 0;
    m_refused = 0;
    for (const PdfMasuk& one : all) {
        file(one, CaraSimpan::Dihitung);
    }
}

void SignedFilesPanel::fileChosenAsCopy()
{
    m_filed = 0;
    m_refused = 0;
    if (const PdfMasuk* one = chosen()) {
        file(*one, CaraSimpan::SalinanSaja);
    }
}

void SignedFilesPanel::file(const PdfMasuk& one, CaraSimpan cara)
{
    const FileSignedPdf command{one.pdf, *one.temuan.naskah, tandaTanganDari(one.temuan), cara};
    m_context.storage.command<SignedPdfFiled, FileSignedError>(
        this, [command](Session& session) { return fileSignedPdf(session, command); },
        [this, path = one.path](const auto& answer) { filed(path, answer); });
}

/// That file is filed, and with it those that are equal to the byte.
void SignedFilesPanel::noteFiled(const QString& path, const SignedPdfFiled& done)
{
    m_model->note(path, Kecocokan::Tersimpan, text::hasilSimpan(done));
    const std::vector<PdfMasuk> all = m_model->files();
    const auto own =
        std::find_if(all.begin(), all.end(), [&](const PdfMasuk& one) { return one.path == path; });
    for (const PdfMasuk& one : all) {
        const bool isEqual = own != all.end() && one.path != path && one.pdf == own->pdf;
        if (isEqual && canBeFiled(one.kecocokan)) {
            m_model->note(one.path, Kecocokan::Tersimpan,
                tr("Sudah tersimpan: isinya sama dengan “%1”.").arg(QFileInfo(path).fileName()));
        }
    }
}

void SignedFilesPanel::filed(
    const QString& path, const Result<Outcome<SignedPdfFiled>, FileSignedError>& answer)
{
    if (answer) {
        ++m_filed;
        noteFiled(path, answer->value);
    } else {
        ++m_refused;
        m_model->note(path, leftOf(answer.error()), text::sentence(answer.error()));
    }
    QStringList said{tr("%n PDF disimpan.", nullptr, m_filed)};
    if (m_refused > 0) {
        said.append(tr("%n PDF tidak disimpan; sebabnya ada pada barisnya.", nullptr, m_refused));
    }
    m_outcome->setText(said.join(QLatin1Char(' ')));
    showState();
}

} // namespace kinerja
