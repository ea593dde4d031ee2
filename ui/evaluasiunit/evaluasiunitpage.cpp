#include "ui/evaluasiunit/evaluasiunitpage.h"

#include "core/usecases/evaluasi/gatherevaluasi.h"
#include "core/usecases/evaluasi/savecapaian.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/evaluasiunit/distribusipanel.h"
#include "ui/evaluasiunit/kisipanel.h"
#include "ui/evaluasiunit/kotakpanel.h"
#include "ui/forms/labels.h"
#include "ui/print/previewwidget.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/storagetext.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

EvaluasiUnitPage::EvaluasiUnitPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_periode(new QComboBox(this)), m_lingkup(new QComboBox(this)),
      m_capaianButton(new QPushButton(tr("Ca&paian organisasi…"), this)),
      m_print(new QPushButton(tr("&Cetak…"), this)), m_capaianText(namedLabel("capaianUnit", this)),
      m_answer(namedLabel("jawabanUnit", this)), m_side(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)), m_distribusi(new DistribusiPanel(context, this)),
      m_kotak(new KotakPanel(context, this)), m_kisi(new KisiPanel(context, this)),
      m_capaian(new CapaianForm(context.clock, context.prompter, this)),
      m_preview(new PreviewWidget(context.prompter, this))
{
    m_tabs->setObjectName(QStringLiteral("bagianEvaluasiUnit"));
    m_tabs->addTab(m_distribusi, tr("&1 Distribusi"));
    m_tabs->addTab(m_kotak, tr("&2 Kotak rating"));
    m_tabs->addTab(m_kisi, tr("&3 Kisi evaluasi"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_tabs, m_capaian, buildPaper()}) {
        m_side->addWidget(part);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildTop());
    column->addWidget(m_capaianText);
    column->addWidget(m_answer);
    column->addWidget(m_side, 1);
    m_answer->hide();
    connect(m_tabs, &QTabWidget::currentChanged, this, &EvaluasiUnitPage::loadTab);
    connect(m_capaian, &ActForm::rejected, this, [this] { m_side->setCurrentIndex(0); });
    connect(m_capaian, &ActForm::accepted, this, &EvaluasiUnitPage::storeCapaian);
    connect(m_side, &QStackedWidget::currentChanged, this, [this](int shown) {
        for (QWidget* part :
            std::initializer_list<QWidget*>{m_periode, m_lingkup, m_capaianButton, m_print}) {
            part->setEnabled(shown == 0);
        }
    });
}

QWidget* EvaluasiUnitPage::buildTop()
{
    auto* box = new QWidget(this);
    auto* top = new QHBoxLayout(box);
    top->setContentsMargins(0, 0, 0, 0);
    m_periode->setObjectName(QStringLiteral("periodeUnit"));
    m_periode->setAccessibleName(tr("Periode"));
    m_periode->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lingkup->setObjectName(QStringLiteral("lingkupUnit"));
    m_lingkup->setAccessibleName(tr("Unit atau bagiannya"));
    m_lingkup->setMinimumContentsLength(16);
    m_lingkup->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_capaianButton->setObjectName(QStringLiteral("capaianUnitTombol"));
    m_capaianButton->setEnabled(!context().storage.isReadOnly());
    m_print->setObjectName(QStringLiteral("cetakUnit"));
    auto* periodeLabel = new QLabel(tr("Per&iode"), box);
    periodeLabel->setBuddy(m_periode);
    auto* lingkupLabel = new QLabel(tr("&Unit"), box);
    lingkupLabel->setBuddy(m_lingkup);
    top->addWidget(periodeLabel);
    top->addWidget(m_periode);
    top->addWidget(lingkupLabel);
    top->addWidget(m_lingkup, 1);
    top->addWidget(m_capaianButton);
    top->addWidget(m_print);
    connect(m_periode, &QComboBox::activated, this, [this] {
        say({}); // it was about the period before
        choose();
    });
    connect(m_lingkup, &QComboBox::activated, this, &EvaluasiUnitPage::choose);
    connect(m_capaianButton, &QPushButton::clicked, this, &EvaluasiUnitPage::startCapaian);
    connect(m_print, &QPushButton::clicked, this, &EvaluasiUnitPage::print);
    return box;
}

QWidget* EvaluasiUnitPage::buildPaper()
{
    auto* box = new QWidget(this);
    auto* back = new QPushButton(tr("&Kembali"), box);
    back->setObjectName(QStringLiteral("kembaliDariCetak"));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(m_preview, 1);
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_preview->mayBreakOff()) {
            m_side->setCurrentIndex(0);
        }
    });
    return box;
}

void EvaluasiUnitPage::refresh()
{
    context().storage.query<Choices>(
        this,
        [tahun = context().navigation.tahun()](Reader& reader) {
            Choices choices{reader.unit().nama, periodeSetahun(jenisPeriodeUnit(reader, tahun)),
                reader.lists().lingkup(tahun)};
            if (choices.periode.empty() || choices.periode.back().jenis != JenisPeriode::Akhir) {
                choices.periode.push_back(Periode{});
            }
            return choices;
        },
        [this](const Result<Choices, StorageError>& answer) {
            if (answer) {
                fillChoices(*answer);
                load();
            } else {
                m_distribusi->showProblem(text::sentence(answer.error()));
            }
        });
}

void EvaluasiUnitPage::onChanged(const ChangeSet& changes)
{
    if (changes.touches(Subject::Pegawai) || changes.touches(Subject::Unit) ||
        changes.touches(Subject::Sampah) || changes.touches(Subject::Organisasi) ||
        changes.touches(Subject::Skp)) {
        refresh();
    } else if (changes.touches(Subject::Evaluasi) || changes.touches(Subject::Regulasi) ||
               changes.touches(Subject::Pengaturan)) {
        load();
    }
}

void EvaluasiUnitPage::flush() { m_kisi->flush(); }

bool EvaluasiUnitPage::mayBreakOff() { return m_kotak->mayLeave() && m_preview->mayBreakOff(); }

void EvaluasiUnitPage::fillChoices(const Choices& choices)
{
    const QVariant periode = m_periode->currentData();
    const QVariant lingkup = m_lingkup->currentData();
    m_periode->clear();
    for (const Periode& one : choices.periode) {
        m_periode->addItem(text::label(one), kodePeriode(one));
    }
    const int known = m_periode->findData(periode);
    m_periode->setCurrentIndex(periode.isValid() && known >= 0 ? known : duePeriode());
    m_lingkup->clear();
    m_lingkup->addItem(tr("Seluruh unit: %1").arg(choices.unit), QStringList{QString(), QString()});
    for (const PilihanLingkup& one : choices.lingkup) {
        const QString words =
            one.lingkup.penilai.isEmpty() ? tr("Unit kerja %1 (%2)") : tr("Dinilai oleh %1 (%2)");
        m_lingkup->addItem(words.arg(one.nama, text::jumlah(one.jumlah)),
            QStringList{one.lingkup.unitKerja, one.lingkup.penilai.text()});
    }
    m_lingkup->setCurrentIndex(std::max(0, m_lingkup->findData(lingkup)));
}

int EvaluasiUnitPage::duePeriode() const
{
    int due = 0;
    for (int at = 0; at < m_periode->count(); ++at) {
        const auto one = parseKodePeriode(m_periode->itemData(at).toString());
        if (one && rentang(*one, context().navigation.tahun()).selesai < context().clock.today()) {
            due = at;
        }
    }
    return due;
}

SaringanEvaluasi EvaluasiUnitPage::filter() const
{
    const QStringList chosen = m_lingkup->currentData().toStringList();
    return {context().navigation.tahun(),
        parseKodePeriode(m_periode->currentData().toString()).value_or(Periode{}),
        {chosen.value(0), PegawaiKunci(chosen.value(1))}};
}

void EvaluasiUnitPage::choose()
{
    flush();
    if (!m_kisi->isBusy() && m_kotak->mayLeave()) {
        load();
        return;
    }
    m_periode->setCurrentIndex(m_shownPeriode);
    m_lingkup->setCurrentIndex(m_shownLingkup);
}

/// Only the tab that is seen is read.
void EvaluasiUnitPage::loadTab()
{
    if (m_tabs->currentWidget() == m_kotak) {
        m_kotak->load(filter());
    } else if (m_tabs->currentWidget() == m_kisi && !m_kisi->isBusy()) {
        m_kisi->load(filter());
    }
}

void EvaluasiUnitPage::load()
{
    m_shownPeriode = m_periode->currentIndex();
    m_shownLingkup = m_lingkup->currentIndex();
    loadTab();
    using Loaded = Result<std::shared_ptr<const DistribusiOrang>, RegulationError>;
    context().storage.query<std::pair<Loaded, QString>>(
        this,
        [wanted = filter(), today = context().clock.today()](Reader& reader) {
            auto view = viewDistribusiOrang(reader, wanted, today);
            return std::pair(view ? Loaded(std::make_shared<const DistribusiOrang>(std::move(*view)))
                                  : Loaded(failure(view.error())),
                unitKerjaLingkup(reader, wanted.lingkup));
        },
        [this](const Result<std::pair<Loaded, QString>, StorageError>& answer) {
            if (!answer) {
                m_distribusi->showProblem(text::sentence(answer.error()));
            } else if (!answer->first) {
                m_distribusi->showProblem(text::sentence(PaperError(answer->first.error())));
            } else {
                m_unitKerja = answer->second;
                showDistribusi(*answer->first);
            }
        });
}

void EvaluasiUnitPage::showDistribusi(const std::shared_ptr<const DistribusiOrang>& everybody)
{
    const Distribusi& view = everybody->distribusi;
    m_view = view;
    QString capaian = tr("Capaian kinerja organisasi: belum ditetapkan.");
    if (view.capaian) {
        QStringList parts{tr("Capaian kinerja organisasi: %1").arg(text::label(view.capaian->predikat))};
        if (!view.capaian->ditetapkanOleh.isEmpty()) {
            parts += tr("ditetapkan oleh %1").arg(view.capaian->ditetapkanOleh);
        }
        if (view.capaian->tanggal.isValid()) {
            parts += text::tanggal(view.capaian->tanggal);
        }
        if (!view.capaian->dasar.isEmpty()) {
            parts += tr("dasar: %1").arg(view.capaian->dasar);
        }
        capaian = parts.join(QStringLiteral("; "));
    }
    m_capaianText->setText(capaian);
    m_distribusi->showDistribusi(everybody);
}

void EvaluasiUnitPage::say(const QString& sentence)
{
    m_answer->setText(sentence);
    m_answer->setVisible(!sentence.isEmpty());
}

void EvaluasiUnitPage::startCapaian()
{
    say({});
    m_capaian->start(
        tr("Capaian kinerja organisasi %1 %2. Ditetapkan oleh pimpinan satu tingkat di atas unit.")
            .arg(text::label(m_view.filter.periode), QString::number(m_view.filter.tahun)),
        m_view.capaian, m_unitKerja);
    m_capaian->askPeople(context().storage, context().clock.today());
    m_side->setCurrentWidget(m_capaian);
}

void EvaluasiUnitPage::storeCapaian()
{
    auto wanted = m_capaian->capaian();
    if (!wanted) {
        return;
    }
    wanted->periode = m_view.filter.periode;
    const SaveCapaian command{m_view.filter.tahun, *wanted};
    context().storage.command<Done, Refused<CapaianFault>>(
        this, [command](Session& session) { return saveCapaian(session, command); },
        [this](const Result<Outcome<Done>, Refused<CapaianFault>>& answer) {
            if (answer) {
                m_side->setCurrentIndex(0);
                say(tr("✔ Capaian organisasi tersimpan."));
            } else {
                m_capaian->complain(answer.error().kind == Refused<CapaianFault>::Kind::Storage
                                        ? text::sentence(answer.error().storage)
                                        : tr("Tahun atau periodenya tidak dapat dipakai."));
            }
        });
}

void EvaluasiUnitPage::print()
{
    flush();
    say({});
    using Papers = Result<std::vector<PrintItem>, PaperError>;
    context().storage.query<Papers>(
        this,
        [wanted = m_view.filter, today = context().clock.today()](
            Reader& reader) { return readUnitPrintItems(reader, wanted, {}, today); },
        [this](const Result<Papers, StorageError>& answer) {
            if (!answer) {
                say(QStringLiteral("✖ ") + text::sentence(answer.error()));
            } else if (!*answer) {
                say(QStringLiteral("✖ ") + text::sentence(answer->error()));
            } else {
                m_preview->setSource(std::make_shared<PrintItemsInHand>(**answer));
                m_side->setCurrentIndex(m_side->count() - 1);
            }
        });
}

} // namespace kinerja
