#include "ui/penetapan/actpanel.h"

#include "ui/text/acttext.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

/// Acts on an SKP that is in force, or on the person; the others are steps on the way there.
bool isLaterChange(ActSkp act)
{
    switch (act) {
    case ActSkp::BukaRevisi:
    case ActSkp::GantiPenilai:
    case ActSkp::BatalkanPenilai:
    case ActSkp::Tutup:
    case ActSkp::PerubahanPerjanjian:
    case ActSkp::SerahTerima:
    case ActSkp::AlasanTerlambat: return true;
    case ActSkp::Ajukan:
    case ActSkp::Tarik:
    case ActSkp::Kembalikan:
    case ActSkp::Setujui:
    case ActSkp::BukaKunci:
    case ActSkp::TandaTanganPegawai:
    case ActSkp::TandaTanganPenilai:
    case ActSkp::BatalkanTandaTangan: return false;
    }
    Q_UNREACHABLE();
    return false;
}

/// What changes nothing in the file is possible also where it is open for reading only.
bool onlyReads(ActSkp act) { return act == ActSkp::SerahTerima || act == ActSkp::PerubahanPerjanjian; }

void addReason(const ActTersedia& act, QWidget* box)
{
    if (act.terhalang) {
        auto* reason = new QLabel(QStringLiteral("✖ ") + text::terhalang(act), box);
        reason->setTextFormat(Qt::PlainText);
        reason->setWordWrap(true);
        box->layout()->addWidget(reason);
    }
}

} // namespace

void ActPanel::clear()
{
    delete m_box;
    m_box = nullptr;
}

void ActPanel::focusFirst()
{
    for (QPushButton* act : findChildren<QPushButton*>()) {
        if (act->isEnabled()) {
            act->setFocus();
            return;
        }
    }
}

void ActPanel::showActs(const std::vector<ActTersedia>& acts, const Skp& skp, Mode mode)
{
    clear();
    if (layout() == nullptr) {
        auto* outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 6, 0, 6);
    }
    m_box = new QWidget(this);
    auto* column = new QVBoxLayout(m_box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* later = new QGroupBox(tr("Perubahan kemudian"), m_box);
    later->setLayout(new QVBoxLayout);
    for (const ActTersedia& act : acts) {
        // Once the SKP is in force, taking a signature back is a rare correction, not a next step.
        const bool correction = act.act == ActSkp::BatalkanTandaTangan && isDitetapkan(skp.status);
        QWidget* box = correction || isLaterChange(act.act) ? later : m_box;
        if (act.act == ActSkp::BatalkanTandaTangan) {
            addTakeBacks(act, skp, mode, box);
        } else if (act.act == ActSkp::BatalkanPenilai) {
            addPenilaiTakeBacks(skp, mode, box);
        } else {
            add(act, mode, box);
        }
        addReason(act, box);
    }
    later->setVisible(later->layout()->count() > 0);
    column->addWidget(later);
    layout()->addWidget(m_box);
}

QPushButton* ActPanel::add(const ActTersedia& act, Mode mode, QWidget* box)
{
    auto* button = new QPushButton(text::label(act.act), box);
    button->setObjectName(QStringLiteral("act%1").arg(static_cast<int>(act.act)));
    button->setEnabled(!act.terhalang && (mode == Mode::ReadWrite || onlyReads(act.act)));
    box->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, one = act.act] { Q_EMIT wanted(one); });
    return button;
}

void ActPanel::addTakeBacks(const ActTersedia& act, const Skp& skp, Mode mode, QWidget* box)
{
    for (const PeranTandaTangan peran : {PeranTandaTangan::Pegawai, PeranTandaTangan::Penilai}) {
        if (!skp.isSignedBy(peran)) {
            continue;
        }
        auto* button = new QPushButton(text::batalkanTandaTangan(peran), box);
        button->setObjectName(QStringLiteral("batalkan%1").arg(static_cast<int>(peran)));
        button->setEnabled(!act.terhalang && mode == Mode::ReadWrite);
        box->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, peran] { Q_EMIT takeBackWanted(peran); });
    }
}

void ActPanel::addPenilaiTakeBacks(const Skp& skp, Mode mode, QWidget* box)
{
    for (const PergantianPenilai& change : skp.pergantianPenilai) {
        auto* button = new QPushButton(text::batalkanPenggantian(change.mulai), box);
        button->setObjectName(QStringLiteral("batalkanPenilai") + change.mulai.toString(Qt::ISODate));
        button->setEnabled(mode == Mode::ReadWrite);
        box->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this,
            [this, mulai = change.mulai] { Q_EMIT takeBackPenilaiWanted(mulai); });
    }
}

} // namespace kinerja
