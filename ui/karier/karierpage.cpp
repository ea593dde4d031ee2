#include "ui/karier/karierpage.h"

#include "core/documents/jenisdokumen.h"
#include "core/domain/pegawai/identitas.h"
#include "core/usecases/regulasi/lawinforce.h"
#include "core/usecases/tindaklanjut/gatherangkakredit.h"
#include "ui/forms/labels.h"
#include "ui/karier/karierchart.h"
#include "ui/karier/karierlists.h"
#include "ui/people/angkakreditdialog.h"
#include "ui/tables/pegawaimodel.h"
#include "ui/text/datetext.h"
#include "ui/text/storagetext.h"
#include "ui/text/workflowtext.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

constexpr int peopleWidth = 190;

} // namespace

KarierPage::KarierPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_model(new PegawaiModel(this)), m_search(new QLineEdit(this)),
      m_people(new QListView(this)), m_heading(namedLabel("judulKarier", this)),
      m_note(namedLabel("keteranganKarier", this)),
      m_angkaKredit(new QPushButton(tr("Angka k&redit…"), this)),
      m_print(new QPushButton(tr("&Cetak…"), this)), m_chart(new KarierChart(this)),
      m_parts(new QTabWidget(this)), m_predikat(makePredikatList(m_parts)), m_tema(makeTemaList(m_parts)),
      m_bimbingan(makeBimbinganList(m_parts)), m_kompetensi(makeKompetensiList(m_parts)),
      m_followUps(makeTindakLanjutList(m_parts))
{
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildPeople());
    splitter->addWidget(buildCareer());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({peopleWidth, 4 * peopleWidth});
    auto* column = new QVBoxLayout(this);
    column->addWidget(splitter, 1);
    connectControls();
    clearCareer(tr("Pilih pegawai di sebelah kiri."));
}

QWidget* KarierPage::buildPeople()
{
    auto* box = new QWidget(this);
    m_search->setObjectName(QStringLiteral("cariKarier"));
    m_search->setPlaceholderText(tr("Cari nama atau nomor"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_people->setObjectName(QStringLiteral("orangKarier"));
    m_people->setAccessibleName(tr("Pegawai"));
    m_people->setModel(m_model);
    m_people->setModelColumn(PegawaiModel::Nama);
    m_people->setUniformItemSizes(true);
    m_people->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_people, 1);
    box->setMinimumWidth(peopleWidth);
    return box;
}

QWidget* KarierPage::buildCareer()
{
    auto* box = new QWidget(this);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_angkaKredit->setObjectName(QStringLiteral("angkaKredit"));
    m_print->setObjectName(QStringLiteral("cetakKarier"));
    m_parts->setObjectName(QStringLiteral("bagianKarier"));
    for (QTreeWidget* list : {m_predikat, m_tema, m_bimbingan, m_kompetensi, m_followUps}) {
        m_parts->addTab(list, QString());
    }
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_angkaKredit, 0, Qt::AlignTop);
    top->addWidget(m_print, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_note);
    column->addWidget(m_chart);
    column->addWidget(m_parts, 1);
    return box;
}

void KarierPage::connectControls()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& typed) {
        SaringanPegawai filter = m_model->saringan();
        filter.cari = typed;
        m_model->setSaringan(filter);
        markChosen();
    });
    connect(m_people->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_print, &QPushButton::clicked, this, &KarierPage::print);
    connect(m_angkaKredit, &QPushButton::clicked, this,
        [this] { AngkaKreditDialog::openFor(context(), m_chosen, this); });
}

void KarierPage::refresh()
{
    m_isStale = false;
    context().storage.query<std::vector<PegawaiRow>>(
        this, [today = context().clock.today()](Reader& reader) { return reader.lists().pegawai(today); },
        [this](const Result<std::vector<PegawaiRow>, StorageError>& answer) {
            if (answer) {
                fillPeople(answer.value());
            } else {
                clearCareer(text::sentence(answer.error()));
            }
        });
}

void KarierPage::onChanged(const ChangeSet& changes)
{
    for (const Subject subject : {Subject::Pegawai, Subject::Skp, Subject::Evaluasi, Subject::Pelaksanaan,
             Subject::TindakLanjut, Subject::Sampah, Subject::Regulasi, Subject::Unit}) {
        m_isStale = m_isStale || changes.touches(subject);
    }
    if (m_isStale && isVisible()) {
        refresh();
    }
}

void KarierPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void KarierPage::showPegawai(const PegawaiKunci& kunci)
{
    m_chosen = kunci;
    m_search->clear();
    refresh();
}

void KarierPage::fillPeople(std::vector<PegawaiRow> people)
{
    std::erase_if(people, [this](const PegawaiRow& row) { return row.luarUnit && row.kunci != m_chosen; });
    const QSignalBlocker blocker(m_people->selectionModel());
    m_model->setRows(std::move(people));
    markChosen();
    readCareer();
}

/// Who is shown stays shown where the search hides them.
void KarierPage::markChosen()
{
    const QSignalBlocker blocker(m_people->selectionModel());
    const int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        m_people->setCurrentIndex({});
        m_people->clearSelection();
        return;
    }
    const QModelIndex index = m_model->index(row, PegawaiModel::Nama);
    m_people->setCurrentIndex(index);
    m_people->scrollTo(index);
}

void KarierPage::choose(int row)
{
    if (row >= 0 && m_model->rowAt(row).kunci != m_chosen) {
        m_chosen = m_model->rowAt(row).kunci;
        readCareer();
    }
}

void KarierPage::readCareer()
{
    if (m_chosen.isEmpty()) {
        clearCareer(tr("Pilih pegawai di sebelah kiri."));
        return;
    }
    struct Answer {
        View view;
        BerakhlakTable nilai;
    };
    context().storage.query<Answer>(
        this,
        [kunci = m_chosen, tahun = context().navigation.tahun(), today = context().clock.today()](
            Reader& reader) {
            return Answer{viewKarier(reader, kunci, tahun, today),
                tableInForce<BerakhlakTable>(reader, QStringLiteral("berakhlak"), today)};
        },
        [this, kunci = m_chosen](const Result<Answer, StorageError>& answer) {
            if (kunci != m_chosen) {
                return; // another one was chosen since
            }
            if (!answer) {
                clearCareer(text::sentence(answer.error()));
                return;
            }
            show(answer.value().view);
            if (const View& view = answer.value().view; view && *view) {
                fillTema(*m_tema, (*view)->karier.tema, answer.value().nilai);
            }
        });
}

void KarierPage::clearCareer(const QString& note)
{
    m_skp = {};
    m_heading->clear();
    m_note->setText(note);
    m_print->setEnabled(false);
    m_angkaKredit->hide();
    m_chart->showKarier({});
    m_parts->hide();
}

void KarierPage::show(const View& view)
{
    if (!view || !*view) {
        clearCareer(
            view ? tr("Pegawai itu tidak ada lagi atau ada di Sampah.") : text::sentence(view.error()));
        return;
    }
    const KarierView& shown = **view;
    const Karier& karier = shown.karier;
    m_skp = shown.skp;
    QStringList who{shown.pegawai.nama, nomorTercetak(shown.pegawai.identitas), shown.pegawai.jabatan};
    who.removeAll(QString());
    m_heading->setText(who.join(QStringLiteral(" · ")));
    QStringList lines{tr("Sampai dengan tahun %1: evaluasi yang final, menurut rating yang berlaku sesudah "
                         "putusan keberatan. Konseling tidak dimuat.")
                          .arg(karier.sampai)};
    if (karier.isEmpty()) {
        lines.append(tr("Belum ada apa pun yang tercatat sampai tahun itu."));
    } else if (m_skp.isEmpty()) {
        lines.append(tr("Untuk mencetaknya, pilih tahun yang ada SKP definitifnya."));
    }
    m_note->setText(lines.join(QLatin1Char('\n')));
    m_print->setEnabled(!m_skp.isEmpty() && !karier.isEmpty());
    m_angkaKredit->setVisible(punyaAngkaKredit(shown.pegawai.status, shown.pegawai.jenisJabatan));
    m_chart->showKarier(karier);
    fillPredikat(*m_predikat, karier);
    fillBimbingan(*m_bimbingan, karier.bimbingan);
    fillKompetensi(*m_kompetensi, karier.kompetensi);
    fillTindakLanjut(*m_followUps, karier.tindakLanjut);
    size_t feedback = 0;
    for (const TemaUmpanBalik& tema : karier.tema) {
        feedback += tema.isi.size();
    }
    const auto title = [&](int tab, const QString& words, size_t count) {
        //: %1: a part of the career, as "Bimbingan"; %2: how many entries
        m_parts->setTabText(
            tab, tr("%1 (%2)", "bagian dan jumlah").arg(words, text::jumlah(static_cast<int>(count))));
    };
    title(0, tr("Predikat"), karier.evaluasi.size() + karier.tercatat.size());
    title(1, tr("Umpan balik"), feedback);
    title(2, tr("Bimbingan"), karier.bimbingan.size());
    title(3, tr("Kompetensi"), karier.kompetensi.size());
    title(4, tr("Tindak lanjut"), karier.tindakLanjut.size());
    m_parts->show();
}

void KarierPage::print() { context().navigation.printDocuments({{m_skp, {wireName(JenisDokumen::Karier)}}}); }

} // namespace kinerja
