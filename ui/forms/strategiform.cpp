#include "ui/forms/strategiform.h"

#include "ui/forms/choicebox.h"
#include "ui/forms/labels.h"
#include "ui/forms/phraseedit.h"
#include "ui/forms/scrolling.h"
#include "ui/text/skptext.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

void clear(QVBoxLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString heading(const Skp& draft, size_t index)
{
    return QStringLiteral("%1. %2").arg(
        text::nomor(nomorRhk(draft.hasilKerja, index)), draft.hasilKerja.at(index).rencana.simplified());
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    return lines;
}

} // namespace

StrategiForm::StrategiForm(const PhraseLibrary& library, QWidget* parent)
    : SkpForm(parent), m_library(library), m_content(new QWidget(this))
{
    fillWithScrolling(this, m_content);
    m_rows = new QVBoxLayout(m_content);
}

void StrategiForm::fillFrom(const Skp& draft)
{
    std::vector<QString> headings;
    for (size_t i = 0; i < draft.hasilKerja.size(); ++i) {
        headings.push_back(heading(draft, i));
    }
    const bool sameRows = headings == m_headings && !headings.empty();
    if (!sameRows) {
        clear(m_rows);
        m_edits.clear();
        m_headings = headings;
        for (size_t i = 0; i < headings.size(); ++i) {
            auto* edit =
                new PhraseEdit(m_library, KolomFrasa::Strategi, 3, m_content, PhraseEdit::Bagian::Baris);
            edit->setObjectName(QStringLiteral("strategi%1").arg(i + 1));
            edit->setAccessibleName(tr("Strategi untuk %1").arg(headings.at(i)));
            edit->setPlaceholderText(tr("Satu strategi satu baris"));
            QLabel* label = plainLabel(asCaption(headings.at(i)), m_content);
            label->setBuddy(edit);
            m_rows->addWidget(label);
            m_rows->addWidget(edit);
            watcher().watch(edit);
            connect(edit, &PhraseEdit::chosen, &watcher(), &EditWatcher::flush);
            m_edits.emplace_back(draft.hasilKerja.at(i).kunci, edit);
        }
        if (headings.empty()) {
            m_rows->addWidget(plainLabel(tr("Belum ada RHK. Isi dahulu RHK dan IKI."), m_content));
        }
        m_rows->addStretch();
    }
    for (size_t i = 0; i < m_edits.size(); ++i) {
        PhraseEdit* edit = m_edits.at(i).second;
        m_edits.at(i).first = draft.hasilKerja.at(i).kunci;
        if (linesOf(edit->toPlainText()) != draft.hasilKerja.at(i).strategi) {
            const QSignalBlocker blocker(edit);
            edit->setPlainText(draft.hasilKerja.at(i).strategi.join(QLatin1Char('\n')));
        }
        edit->setReadOnly(m_readOnly);
    }
}

void StrategiForm::collectInto(Skp& draft) const
{
    for (const auto& [kunci, edit] : m_edits) {
        if (HasilKerja* rhk = draft.findHasilKerja(kunci)) {
            rhk->strategi = linesOf(edit->toPlainText());
        }
    }
}

void StrategiForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const auto& [kunci, edit] : m_edits) {
        edit->setReadOnly(readOnly);
    }
}

JenisForm::JenisForm(QWidget* parent) : SkpForm(parent), m_content(new QWidget(this))
{
    fillWithScrolling(this, m_content);
    m_rows = new QVBoxLayout(m_content);
}

JenisForm::Row JenisForm::addRow(QWidget* grid, int number)
{
    auto* cells = static_cast<QGridLayout*>(grid->layout());
    auto* jenis = new QComboBox(grid);
    auto* klasifikasi = new QComboBox(grid);
    fillChoices<JenisHasilKerja>(*jenis, [](auto value) { return text::label(value); });
    addUnsaid(*klasifikasi, tr("(belum dipilih)"));
    fillChoices<Klasifikasi>(*klasifikasi, [](auto value) { return text::label(value); });
    jenis->setObjectName(QStringLiteral("jenis%1").arg(number));
    klasifikasi->setObjectName(QStringLiteral("klasifikasi%1").arg(number));
    QLabel* label = plainLabel({}, grid);
    label->setBuddy(jenis);
    cells->addWidget(label, number, 0);
    cells->addWidget(jenis, number, 1);
    cells->addWidget(klasifikasi, number, 2);
    watcher().watch(jenis);
    watcher().watch(klasifikasi);
    return {{}, label, jenis, klasifikasi};
}

void JenisForm::build(const Skp& draft)
{
    clear(m_rows);
    m_boxes.clear();
    auto* grid = new QWidget(m_content);
    auto* cells = new QGridLayout(grid);
    cells->setColumnStretch(0, 1);
    cells->addWidget(plainLabel(tr("Rencana hasil kerja"), grid), 0, 0);
    cells->addWidget(plainLabel(tr("Jenis"), grid), 0, 1);
    cells->addWidget(plainLabel(tr("Klasifikasi"), grid), 0, 2);
    for (int row = 1; row <= static_cast<int>(draft.hasilKerja.size()); ++row) {
        m_boxes.push_back(addRow(grid, row));
    }
    m_rows->addWidget(grid);
    if (draft.hasilKerja.empty()) {
        m_rows->addWidget(plainLabel(tr("Belum ada RHK. Isi dahulu RHK dan IKI."), m_content));
    }
    m_rows->addStretch();
}

void JenisForm::fillFrom(const Skp& draft)
{
    // The boxes stay while their number does: one of them may be what the user is at.
    if (m_boxes.size() != draft.hasilKerja.size() || m_boxes.empty()) {
        build(draft);
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const HasilKerja& rhk = draft.hasilKerja.at(i);
        Row& row = m_boxes.at(i);
        row.rhk = rhk.kunci;
        const QString name = heading(draft, i);
        row.rencana->setText(asCaption(name));
        row.jenis->setAccessibleName(tr("Jenis: %1").arg(name));
        row.klasifikasi->setAccessibleName(tr("Klasifikasi: %1").arg(name));
        setChoice<JenisHasilKerja>(*row.jenis, rhk.jenis);
        setChoice(*row.klasifikasi, rhk.klasifikasi);
    }
    setReadOnly(m_readOnly);
}

void JenisForm::collectInto(Skp& draft) const
{
    for (const Row& row : m_boxes) {
        if (HasilKerja* rhk = draft.findHasilKerja(row.rhk)) {
            rhk->jenis = choiceOf<JenisHasilKerja>(*row.jenis).value_or(rhk->jenis);
            rhk->klasifikasi = choiceOf<Klasifikasi>(*row.klasifikasi);
        }
    }
}

void JenisForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row& row : m_boxes) {
        row.jenis->setEnabled(!readOnly);
        row.klasifikasi->setEnabled(!readOnly);
    }
}

} // namespace kinerja
