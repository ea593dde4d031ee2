#include "ui/shell/navigator.h"

#include "ui/forms/labels.h"
#include "ui/text/hometext.h"
#include "ui/text/storagetext.h"
#include "ui/text/workflowtext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

Navigator::Navigator(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(plainLabel({}, this)), m_steps(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("judulPeta"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(m_steps);
    column->addStretch();
}

void Navigator::showPegawai(const PegawaiKunci& kunci)
{
    m_pegawai = kunci;
    refresh();
}

void Navigator::refresh()
{
    if (m_pegawai.isEmpty()) {
        m_title->setText(tr("Pilih pegawai untuk melihat peta tahapnya."));
        delete m_box;
        m_box = nullptr;
        return;
    }
    m_context.storage.query<Peta>(
        this,
        [pegawai = m_pegawai, tahun = m_context.navigation.tahun(), today = m_context.clock.today()](
            Reader& reader) { return viewStages(reader, pegawai, tahun, today); },
        [this](const Result<Peta, StorageError>& answer) {
            if (!answer) {
                m_title->setText(text::sentence(answer.error()));
            } else if (!answer.value()) {
                m_title->setText(text::sentence(answer.value().error()));
            } else {
                showPeta(*answer.value());
            }
        });
}

void Navigator::showPeta(const PetaTahap& peta)
{
    m_title->setText(tr("Tahap kerja %1, tahun %2").arg(peta.nama).arg(m_context.navigation.tahun()));
    delete m_box;
    m_box = new QWidget(this);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const TahapView& tahap : peta.tahap) {
        column->addWidget(step(tahap, peta));
    }
    m_steps->addWidget(m_box);
}

QWidget* Navigator::step(const TahapView& tahap, const PetaTahap& peta)
{
    const SkpKunci& skp = peta.skp;
    auto* box = new QWidget(m_box);
    box->setObjectName(QStringLiteral("tahap%1").arg(wireName(tahap.tahap)));
    const QString title = tr("%1 %2 – %3: %4")
                              .arg(text::tanda(tahap.keadaan), wireName(tahap.tahap),
                                  text::label(tahap.tahap), text::label(tahap.keadaan));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const bool leads = tahap.keadaan == KeadaanTahap::Selesai || tahap.keadaan == KeadaanTahap::Sekarang;
    if (leads) {
        auto* button = new QPushButton(QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")), box);
        button->setObjectName(QStringLiteral("ke%1").arg(wireName(tahap.tahap)));
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 3px 6px;"));
        connect(button, &QPushButton::clicked, this, [this, tahap, skp] { go(tahap, skp); });
        column->addWidget(button);
    } else {
        column->addWidget(plainLabel(title, box));
    }
    const QString reason = text::sentence(tahap);
    QLabel* about = plainLabel(reason.isEmpty() ? tahap.pasal : tr("%1. %2").arg(tahap.pasal, reason), box);
    about->setIndent(18);
    column->addWidget(about);
    if (leads) {
        addWays(*box, tahap.tahap, skp);
    }
    if (tahap.tahap == Tahap::T9 && peta.angkaKredit) {
        // The balances from before are entered at any time.
        addWay(*box, "keAngkaKredit", tr("Angka kredit…"),
            [this, pegawai = m_pegawai] { Q_EMIT angkaKreditWanted(pegawai); });
    }
    return box;
}

void Navigator::addWay(QWidget& box, const char* name, const QString& label, std::function<void()> go)
{
    auto* button = new QPushButton(label, &box);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, std::move(go));
    static_cast<QVBoxLayout*>(box.layout())->addWidget(button, 0, Qt::AlignLeft);
}

void Navigator::addWays(QWidget& box, Tahap tahap, const SkpKunci& skp)
{
    if (tahap == Tahap::T5) {
        addWay(
            box, "kePembinaan", tr("Pembinaan…"), [this, skp] { m_context.navigation.openPembinaan(skp); });
    }
    if (tahap == Tahap::T7) {
        addWay(box, "keEvaluasiUnit", tr("Evaluasi seluruh unit…"),
            [this] { m_context.navigation.openPage(PageId::EvaluasiUnit); });
        addWay(box, "keSesiEvaluasi", tr("Sesi evaluasi berdua…"),
            [this, skp] { m_context.navigation.openEvaluasi(skp, CaraEvaluasi::Sesi); });
    }
    if (tahap == Tahap::T9) {
        addWay(box, "keKarier", tr("Riwayat karier…"),
            [this, pegawai = m_pegawai] { m_context.navigation.openKarier(pegawai); });
    }
}

void Navigator::go(const TahapView& tahap, const SkpKunci& skp)
{
    if (skp.isEmpty()) {
        m_context.navigation.openPage(PageId::Skp);
    } else if (tahap.tahap == Tahap::T4) {
        m_context.navigation.openPenetapan(skp);
    } else if (tahap.tahap == Tahap::T5) {
        m_context.navigation.openPelaksanaan(skp);
    } else if (tahap.tahap == Tahap::T9) {
        m_context.navigation.openSkp(skp, QStringLiteral("/tindak_lanjut"));
    } else if (tahap.tahap == Tahap::T6 || tahap.tahap == Tahap::T7 || tahap.tahap == Tahap::T8) {
        m_context.navigation.openSkp(skp, QStringLiteral("/evaluasi"));
    } else {
        m_context.navigation.openSkp(skp, tahap.tahap == Tahap::T1 ? QStringLiteral("/dialog") : tahap.kolom);
    }
}

} // namespace kinerja
