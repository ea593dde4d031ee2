#include "ui/forms/gambaranform.h"

#include "core/domain/skp/skpkeys.h"
#include "core/usecases/penyusunan/changedperjanjian.h"
#include "core/usecases/penyusunan/takeperjanjiankinerja.h"
#include "ui/forms/flowlayout.h"
#include "ui/text/datetext.h"
#include "ui/text/skptext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

namespace
{

/// Where the leader's SKP holds a sasaran: -1 for nowhere.
int rhkOf(const Skp& skp, const QString& sasaran)
{
    const auto at = std::find_if(skp.hasilKerja.begin(), skp.hasilKerja.end(),
        [&](const HasilKerja& one) { return samaTeks(one.rencana, sasaran); });
    return at == skp.hasilKerja.end() ? -1 : static_cast<int>(at - skp.hasilKerja.begin());
}

bool isNewThing(const BedaPerjanjian& difference)
{
    return difference.jenis == JenisBedaPerjanjian::SasaranBaru ||
           difference.jenis == JenisBedaPerjanjian::IndikatorBaru;
}

bool isGone(const BedaPerjanjian& difference)
{
    return difference.jenis == JenisBedaPerjanjian::SasaranHilang ||
           difference.jenis == JenisBedaPerjanjian::IndikatorHilang;
}

/// What the SKP says of an indikator: nothing where it is the same.
QString inSkp(const HasilKerja& rhk, const IndikatorPerjanjian& indikator)
{
    for (const Indikator& iki : rhk.indikator) {
        if (samaTeks(iki.indikator, indikator.nama)) {
            return samaTeks(iki.target, indikator.target) || iki.target.isEmpty()
                       ? GambaranForm::tr("IKI")
                       : GambaranForm::tr("IKI, target %1").arg(iki.target);
        }
        if (iki.indikator.startsWith(indikator.nama, Qt::CaseInsensitive)) {
            return GambaranForm::tr("IKI"); // kualitatif: the target stands in the sentence
        }
    }
    return GambaranForm::tr("belum ada");
}

} // namespace

GambaranForm::GambaranForm(QDate today, QWidget* parent)
    : SkpForm(parent), m_today(today), m_tree(new QTreeWidget(this)), m_summary(new QLabel(this)),
      m_take(new QPushButton(tr("&Jadikan RHK dan IKI"), this)),
      m_changes(new QPushButton(tr("&Telusuri perubahan…"), this))
{
    m_tree->setObjectName(QStringLiteral("gambaranOrganisasi"));
    m_tree->setAccessibleName(tr("Renstra dan Perjanjian Kinerja"));
    m_tree->setHeaderLabels({tr("Renstra dan Perjanjian Kinerja"), tr("Target"), tr("Dalam SKP ini")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("ringkasanPerjanjian"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("ambilPerjanjian"));
    m_take->setToolTip(tr("Setiap sasaran menjadi RHK utama, setiap indikator menjadi IKI dengan targetnya. "
                          "Yang sudah ada tidak digandakan."));
    m_changes->setObjectName(QStringLiteral("telusuriPerubahan"));
    m_changes->setToolTip(
        tr("Teks lama dan baru berdampingan; draf diperbarui, SKP yang terkunci direvisi."));
    auto* open = new QPushButton(tr("Buka halaman Renstra dan &PK"), this);
    open->setObjectName(QStringLiteral("bukaOrganisasi"));
    auto* row = new FlowLayout;
    for (QPushButton* button : {m_take, m_changes, open}) {
        row->addWidget(button);
        button->setAutoDefault(false);
    }
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    connect(m_take, &QPushButton::clicked, this, &GambaranForm::takePerjanjianWanted);
    connect(m_changes, &QPushButton::clicked, this, &GambaranForm::changesWanted);
    connect(open, &QPushButton::clicked, this, &GambaranForm::editOrganisasiWanted);
}

void GambaranForm::setView(const SkpView& view)
{
    m_organisasi = view.organisasi;
    m_isOwner = view.pemilikPerjanjian;
}

std::vector<GambaranForm::Versi> GambaranForm::versions(QDate day) const
{
    std::vector<const PerubahanPerjanjian*> changes;
    for (const PerubahanPerjanjian& change : m_organisasi.perjanjianKinerjaPerubahan) {
        changes.push_back(&change);
    }
    std::stable_sort(changes.begin(), changes.end(),
        [](const auto* left, const auto* right) { return left->tanggal < right->tanggal; });
    const auto* inForce = &m_organisasi.perjanjianPada(day);
    std::vector<Versi> found;
    const auto add = [&](const QString& name, QDate from, const std::vector<SasaranPerjanjian>& content,
                         QDate next) {
        const bool now = &content == inForce;
        const QString until = next.isValid()
                                  ? tr("%1, berlaku %2 sampai %3")
                                        .arg(name, text::tanggal(from), text::tanggal(next.addDays(-1)))
                                  : tr("%1, berlaku sejak %2").arg(name, text::tanggal(from));
        found.push_back({now ? tr("%1 — berlaku sekarang").arg(until) : until, &content, now});
    };
    add(tr("Perjanjian Kinerja awal"), QDate(m_organisasi.tahun, 1, 1), m_organisasi.perjanjianKinerja,
        changes.empty() ? QDate() : changes.front()->tanggal);
    for (size_t i = 0; i < changes.size(); ++i) {
        const QString& number = changes[i]->nomor;
        add(number.isEmpty() ? tr("Perubahan Perjanjian Kinerja")
                             : tr("Perubahan Perjanjian Kinerja %1").arg(number),
            changes[i]->tanggal, changes[i]->sasaran,
            i + 1 < changes.size() ? changes[i + 1]->tanggal : QDate());
    }
    return found;
}

void GambaranForm::showRenstra()
{
    auto* renstra = new QTreeWidgetItem(m_tree, {tr("Renstra")});
    for (const Renstra& one : m_organisasi.renstra) {
        auto* tujuan = new QTreeWidgetItem(renstra, {one.tujuan});
        new QTreeWidgetItem(tujuan, {one.sasaran});
        tujuan->setExpanded(true);
    }
    renstra->setExpanded(true);
}

void GambaranForm::showVersion(const Versi& version, const Skp& draft)
{
    auto* top = new QTreeWidgetItem(m_tree, {version.judul});
    top->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(version.berlaku);
    top->setFont(0, bold);
    for (const SasaranPerjanjian& one : *version.isi) {
        const int rhk = rhkOf(draft, one.sasaran);
        auto* sasaran = new QTreeWidgetItem(top,
            {one.sasaran, {},
                rhk < 0
                    ? tr("belum ada")
                    : tr("RHK %1").arg(text::nomor(nomorRhk(draft.hasilKerja, static_cast<size_t>(rhk))))});
        for (const IndikatorPerjanjian& indikator : one.indikator) {
            const QString there =
                rhk < 0 ? tr("belum ada") : inSkp(draft.hasilKerja.at(static_cast<size_t>(rhk)), indikator);
            new QTreeWidgetItem(sasaran, {indikator.nama, indikator.target, there});
        }
        sasaran->setExpanded(true);
    }
    top->setExpanded(version.berlaku);
}

void GambaranForm::showSummary(const Skp& draft, QDate day)
{
    const PerjanjianBerlaku now = perjanjianBerlaku(m_organisasi, day);
    if (now.baru.empty()) {
        m_summary->setText(
            tr("Perjanjian Kinerja tahun %1 belum diisi. Isi di halaman Renstra dan PK, atau tulis RHK "
               "sendiri pada langkah berikut.")
                .arg(m_organisasi.tahun));
        m_isNew = m_isChanged = false;
        return;
    }
    if (!m_isOwner) {
        m_summary->setText(tr("Perjanjian Kinerja unit menjadi dasar SKP pimpinan unit. SKP ini mengikutinya "
                              "lewat RHK pimpinan yang diintervensi; di sini hanya untuk dibaca."));
        m_isNew = m_isChanged = false;
        return;
    }
    const std::vector<BedaPerjanjian> differences = comparePerjanjian(draft, now.lama, now.baru);
    const auto fresh = static_cast<int>(std::count_if(differences.begin(), differences.end(), isNewThing));
    const auto gone = static_cast<int>(std::count_if(differences.begin(), differences.end(), isGone));
    const int changed = static_cast<int>(differences.size()) - fresh - gone;
    m_isNew = fresh > 0;
    m_isChanged = changed > 0;
    QStringList lines{
        tr("Perjanjian Kinerja yang berlaku memuat %n sasaran.", nullptr, static_cast<int>(now.baru.size()))};
    if (differences.empty()) {
        lines.append(tr("✔ SKP ini sudah sama dengannya."));
    } else {
        lines.append(tr("Dibanding SKP ini: %1 baru, %2 berubah, %3 tidak ada lagi.")
                         .arg(fresh)
                         .arg(changed)
                         .arg(gone));
    }
    m_summary->setText(lines.join(QLatin1Char(' ')));
}

void GambaranForm::fillFrom(const Skp& draft)
{
    const QDate day = hariPerjanjian(draft, m_today);
    m_tree->clear();
    showRenstra();
    for (const Versi& version : versions(day)) {
        showVersion(version, draft);
    }
    showSummary(draft, day);
    showState();
}

void GambaranForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState();
}

void GambaranForm::showState()
{
    m_take->setVisible(m_isOwner);
    m_take->setEnabled(m_isNew && !m_readOnly);
    m_changes->setVisible(m_isChanged || (m_isNew && m_readOnly));
}

} // namespace kinerja
