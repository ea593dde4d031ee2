#include "ui/evaluasi/buktibuttons.h"

#include "ui/forms/flowlayout.h"
#include "ui/forms/labels.h"

#include <QPushButton>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr size_t mostButtons = 8;
constexpr int longestCaption = 36;

} // namespace

BuktiButtons::BuktiButtons(QWidget* parent) : QWidget(parent)
{
    setLayout(new FlowLayout);
    layout()->setContentsMargins(0, 0, 0, 0);
    hide();
}

void BuktiButtons::setBukti(const std::vector<BuktiDukung>& all)
{
    if (all == m_shown) {
        return;
    }
    m_shown = all;
    qDeleteAll(findChildren<QPushButton*>());
    for (size_t at = 0; at < std::min(all.size(), mostButtons); ++at) {
        const BuktiDukung& proof = all[at];
        const bool cut = proof.judul.size() > longestCaption;
        const QString caption =
            cut ? QString(proof.judul.left(longestCaption) % QStringLiteral("…")) : proof.judul;
        //: %1: title of a piece of evidence
        auto* button = new QPushButton(tr("Buka: %1").arg(asCaption(caption)), this);
        button->setObjectName(QStringLiteral("bukaBukti_") + proof.kunci);
        button->setAccessibleName(tr("Buka bukti dukung: %1").arg(proof.judul));
        connect(button, &QPushButton::clicked, this, [this, proof] { Q_EMIT wanted(proof); });
        layout()->addWidget(button);
    }
    setVisible(!all.empty());
}

} // namespace kinerja
