#include "ui/people/pegawaidetail.h"

#include "ui/text/kepegawaiantext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

void PegawaiDetail::buildRest()
{
    m_restBar->setObjectName(QStringLiteral("sisa"));
    m_restText->setObjectName(QStringLiteral("teksSisa"));
    m_restText->setTextFormat(Qt::PlainText);
    m_restText->setWordWrap(true);
    auto* fix = new QPushButton(tr("Per&baiki"), m_restBar);
    fix->setObjectName(QStringLiteral("perbaikiSisa"));
    auto* drop = new QPushButton(tr("Buan&g…"), m_restBar);
    drop->setObjectName(QStringLiteral("buangSisa"));
    connect(fix, &QPushButton::clicked, this, &PegawaiDetail::goToRest);
    connect(drop, &QPushButton::clicked, this, &PegawaiDetail::dropRest);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(fix);
    buttons->addWidget(drop);
    buttons->addStretch();
    auto* column = new QVBoxLayout(m_restBar);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_restText);
    column->addLayout(buttons);
    m_restBar->hide();
}

std::optional<PegawaiDetail::Rest> PegawaiDetail::restOfShown() const
{
    if (!m_active || !m_isLoaded || m_context.storage.isReadOnly()) {
        return std::nullopt;
    }
    const auto known = m_rest.find(m_pegawai.kunci.text());
    Rest rest = known == m_rest.end() ? Rest{m_pegawai, {}, {}, m_isNew, false} : known->second;
    rest.texts = m_form->unfinished();
    Pegawai typed = m_pegawai;
    m_form->collectInto(typed);
    if (m_isNew && typed.nama.trimmed().isEmpty() && typed != m_pegawai) {
        rest.draft = typed;
        rest.faults = {{PegawaiFault::Kind::NamaKosong, {}}};
    }
    const bool isEmpty = rest.texts.isEmpty() && rest.faults.empty() && !rest.isWhole;
    return isEmpty ? std::nullopt : std::optional(rest);
}

void PegawaiDetail::leave()
{
    flush();
    if (const auto rest = restOfShown()) {
        m_rest[m_pegawai.kunci.text()] = *rest;
    }
}

QStringList PegawaiDetail::sentences(const Rest& rest)
{
    QStringList lines = rest.texts;
    if (rest.isNew && rest.draft.nama.trimmed().isEmpty()) {
        const QStringList about{rest.draft.identitas.nomor, rest.draft.jabatan};
        lines.prepend(tr("Pegawai baru tanpa nama (%1): tersimpan begitu namanya diisi.")
                          .arg(about.join(QLatin1Char(' ')).trimmed()));
        return {lines.join(QLatin1Char(' '))};
    }
    for (const PegawaiFault& fault : rest.faults) {
        lines.append(text::sentence(fault));
    }
    if (lines.isEmpty()) {
        return {};
    }
    const QString list = lines.join(QLatin1Char(' '));
    return {QStringLiteral("%1: %2").arg(rest.draft.nama.trimmed(), list)};
}

QStringList PegawaiDetail::unfinished() const
{
    QStringList lines;
    const std::optional<Rest> shown = restOfShown();
    for (const auto& [kunci, rest] : m_rest) {
        if (kunci != m_pegawai.kunci.text()) {
            lines.append(sentences(rest));
        }
    }
    return shown ? lines + sentences(*shown) : lines;
}

const PegawaiDetail::Rest* PegawaiDetail::otherRest() const
{
    for (const auto& [kunci, rest] : m_rest) {
        if (!(m_active && kunci == m_pegawai.kunci.text()) && !sentences(rest).isEmpty()) {
            return &rest;
        }
    }
    return nullptr;
}

void PegawaiDetail::showRest()
{
    const Rest* rest = otherRest();
    m_restBar->setVisible(rest != nullptr);
    m_restText->setText(
        rest == nullptr ? QString() : tr("✖ Belum tersimpan. %1").arg(sentences(*rest).join(QString())));
}

void PegawaiDetail::goToRest()
{
    const Rest* rest = otherRest();
    if (rest == nullptr) {
        return;
    }
    if (!rest->isNew) {
        Q_EMIT wanted(rest->draft.kunci);
        return;
    }
    Pegawai blank;
    blank.kunci = rest->draft.kunci;
    leave();
    display(blank, true);
    m_form->goTo(QStringLiteral("nama"));
}

void PegawaiDetail::dropRest()
{
    const Rest* rest = otherRest();
    if (rest != nullptr &&
        m_context.prompter.confirm(tr("Buang isian"),
            tr("Isian ini dibuang: %1").arg(sentences(*rest).join(QString())), tr("&Buang"), tr("Ba&tal"))) {
        m_rest.erase(rest->draft.kunci.text());
        showRest();
    }
}

} // namespace kinerja
