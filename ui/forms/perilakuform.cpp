#include "ui/forms/perilakuform.h"

#include "ui/forms/fieldrow.h"
#include "ui/forms/labels.h"
#include "ui/forms/phraseedit.h"
#include "ui/forms/scrolling.h"
#include "ui/text/findingtext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinerja
{

PerilakuForm::PerilakuForm(const PhraseLibrary& library, QWidget* parent) : SkpForm(parent)
{
    auto* content = new QWidget(this);
    auto* layout = new QFormLayout(content);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_showGuides = new QCheckBox(tr("&Tampilkan panduan perilaku"), content);
    m_showGuides->setObjectName(QStringLiteral("tampilkanPanduan"));
    layout->addRow(m_showGuides);
    for (const auto& [nilai, word] : EnumNames<NilaiBerakhlak>::table) {
        const QString name = QString::fromLatin1(word);
        auto* edit = new PhraseEdit(library, KolomFrasa::EkspektasiPerilaku, 2, content);
        edit->setMaximumHeight(edit->minimumHeight()); // else all grow, and move, when a finding shows
        edit->setPlaceholderText(tr("Ekspektasi khusus pimpinan (boleh kosong)"));
        m_fields.push_back(new FieldRow(layout, name, edit, QStringLiteral("ekspektasi_") + name));
        auto* guide = plainLabel({}, content);
        guide->setObjectName(QStringLiteral("panduan_") + name);
        guide->hide();
        layout->addRow(QString(), guide);
        connect(m_showGuides, &QCheckBox::toggled, guide, &QLabel::setVisible);
        auto* many = new QPushButton(tr("Teks ini untuk beberapa pegawai…"), content);
        many->setObjectName(QStringLiteral("terapkan_") + name);
        many->setFlat(true);
        layout->addRow(QString(), many);
        connect(many, &QPushButton::clicked, this,
            [this, edit, n = nilai] { Q_EMIT applyToManyWanted(n, edit->text()); });
        watcher().watch(edit);
        connect(edit, &PhraseEdit::chosen, &watcher(), &EditWatcher::flush);
        m_edits.push_back(edit);
        m_guides.push_back(guide);
    }
    fillWithScrolling(this, content);
}

void PerilakuForm::setView(const SkpView& view)
{
    for (const NilaiPerilaku& one : view.nilai) {
        const auto at = static_cast<size_t>(one.nilai);
        m_fields.at(at)->setLabel(QStringLiteral("&%1 %2").arg(at + 1).arg(one.nama));
        m_guides.at(at)->setText(QStringLiteral("• ") + one.panduan.join(QStringLiteral("\n• ")));
        m_edits.at(at)->setAccessibleDescription(m_guides.at(at)->text());
    }
}

void PerilakuForm::fillFrom(const Skp& draft)
{
    m_order.clear();
    std::vector<QString> texts(m_edits.size());
    for (const PerilakuKerja& one : draft.perilakuKerja) {
        texts.at(static_cast<size_t>(one.nilai)) = one.ekspektasi;
        m_order.push_back(one.nilai);
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        m_edits.at(i)->load(texts.at(i));
    }
}

void PerilakuForm::collectInto(Skp& draft) const
{
    for (size_t i = 0; i < m_edits.size(); ++i) {
        const auto nilai = static_cast<NilaiBerakhlak>(i);
        const QString text = m_edits.at(i)->text();
        const auto at = std::find_if(draft.perilakuKerja.begin(), draft.perilakuKerja.end(),
            [&](const PerilakuKerja& one) { return one.nilai == nilai; });
        if (at != draft.perilakuKerja.end()) {
            at->ekspektasi = text;
        } else if (!text.isEmpty()) {
            draft.perilakuKerja.push_back({nilai, text});
        }
    }
}

void PerilakuForm::setReadOnly(bool readOnly)
{
    for (PhraseEdit* edit : m_edits) {
        edit->setReadOnly(readOnly);
    }
}

void PerilakuForm::showFindings(const std::vector<Finding>& findings)
{
    for (FieldRow* field : m_fields) {
        field->clearFinding();
    }
    for (const Finding& finding : findings) {
        const QStringList parts = finding.kolom.split(QLatin1Char('/'));
        const auto index = static_cast<size_t>(parts.value(2).toInt());
        if (parts.value(1) == QLatin1String("perilaku_kerja") && index < m_order.size()) {
            const bool error = ruleOf(finding.id).tingkat == Tingkat::Galat;
            m_fields.at(static_cast<size_t>(m_order.at(index)))
                ->addFinding(
                    error ? FieldRow::Level::Error : FieldRow::Level::Warning, text::kalimat(finding));
        }
    }
}

bool PerilakuForm::goTo(const QString& kolom)
{
    const QStringList parts = kolom.split(QLatin1Char('/'));
    const auto index = static_cast<size_t>(parts.value(2).toInt());
    if (parts.value(1) != QLatin1String("perilaku_kerja")) {
        return false;
    }
    m_edits.at(index < m_order.size() ? static_cast<size_t>(m_order.at(index)) : 0)->setFocus();
    return true;
}

} // namespace kinerja
