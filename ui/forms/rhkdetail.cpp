#include "ui/forms/rhkdetail.h"

#include "core/domain/target.h"
#include "ui/forms/choicebox.h"
#include "ui/forms/fieldrow.h"
#include "ui/forms/phraseline.h"
#include "ui/forms/textfields.h"
#include "ui/text/skptext.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace kinerja
{

namespace
{

constexpr int maxCombo = 160;
constexpr int wholeText = Qt::UserRole + 1; ///< of a choice, which is shown in one line

FieldRow* rowNamed(const QList<FieldRow*>& rows, const QString& part)
{
    for (FieldRow* row : rows) {
        if (row->field()->property("bagian").toString() == part) {
            return row;
        }
    }
    return nullptr;
}

FieldRow* addRow(
    QFormLayout* layout, const QString& label, QWidget* field, const char* name, const char* part)
{
    field->setProperty("bagian", QString::fromLatin1(part));
    return new FieldRow(layout, label, field, QString::fromLatin1(name));
}

} // namespace

RhkDetail::RhkDetail(const PhraseLibrary& library, EditWatcher& watcher, QWidget* parent)
    : QWidget(parent), m_rencana(new PhraseEdit(library, KolomFrasa::RencanaHasilKerja, 3, this)),
      m_jenis(new QComboBox(this)), m_klasifikasi(new QComboBox(this)), m_perspektif(new QComboBox(this)),
      m_pilihan(new QComboBox(this)), m_rhkPimpinan(new QPlainTextEdit(this)),
      m_penugasan(new QLineEdit(this)), m_layout(new QFormLayout(this))
{
    fillChoices<JenisHasilKerja>(*m_jenis, [](auto value) { return text::label(value); });
    addUnsaid(*m_klasifikasi, tr("(belum dipilih)"));
    fillChoices<Klasifikasi>(*m_klasifikasi, [](auto value) { return text::label(value); });
    addUnsaid(*m_perspektif, tr("(belum dipilih)"));
    fillChoices<Perspektif>(*m_perspektif, [](auto value) { return text::label(value); });
    m_rhkPimpinan->setTabChangesFocus(true);
    m_rhkPimpinan->setMaximumHeight(m_rhkPimpinan->fontMetrics().lineSpacing() * 3 + 12);
    m_pilihan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pilihan->setMinimumWidth(maxCombo);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rows = {addRow(m_layout, tr("&Rencana hasil kerja"), m_rencana, "rencana", "rencana"),
        addRow(m_layout, tr("&Jenis"), m_jenis, "jenis", "jenis"),
        addRow(m_layout, tr("&Klasifikasi"), m_klasifikasi, "klasifikasi", "klasifikasi"),
        addRow(m_layout, tr("Pers&pektif"), m_perspektif, "perspektif", "perspektif"),
        addRow(m_layout, tr("&Pilih RHK pimpinan"), m_pilihan, "pilihanRhkPimpinan", "rhk_pimpinan_ref"),
        addRow(m_layout, tr("RHK pimpinan yang di&intervensi"), m_rhkPimpinan, "rhkPimpinan", "rhk_pimpinan"),
        addRow(m_layout, tr("P&enugasan dari"), m_penugasan, "penugasanDari", "penugasan_dari")};
    watcher.watch(m_rencana);
    watcher.watch(m_jenis);
    watcher.watch(m_klasifikasi);
    watcher.watch(m_perspektif);
    watcher.watch(m_rhkPimpinan);
    watcher.watch(m_penugasan);
    connect(m_pilihan, &QComboBox::activated, this, &RhkDetail::chooseLeaderRhk);
    connect(m_pilihan, &QComboBox::activated, &watcher, &EditWatcher::edited);
    connect(m_rencana, &PhraseEdit::chosen, &watcher, &EditWatcher::flush);
    m_rencana->setTempel(PhraseEdit::Tempel::KolomJadiBaris);
    connect(m_rencana, &PhraseEdit::cellsPasted, this, &RhkDetail::cellsPasted);
}

void RhkDetail::setLeaderChoices(const std::vector<PilihanRhkPimpinan>& choices)
{
    m_pilihan->clear();
    m_pilihan->addItem(tr("(tulis sendiri)"), QString());
    for (const PilihanRhkPimpinan& choice : choices) {
        m_pilihan->addItem(choice.rencana.simplified(), choice.ref);
        m_pilihan->setItemData(m_pilihan->count() - 1, choice.rencana, wholeText);
    }
}

void RhkDetail::chooseLeaderRhk(int index)
{
    m_ref = m_pilihan->itemData(index).toString();
    if (!m_ref.isEmpty()) {
        showText(*m_rhkPimpinan, m_pilihan->itemData(index, wholeText).toString());
    }
}

int RhkDetail::rowOfRef(const QString& ref) const
{
    const std::optional<RhkRef> wanted = parseRhkRef(ref);
    if (!wanted) {
        return 0;
    }
    const int same = m_pilihan->findData(rhkRefText({wanted->skp, wanted->hasilKerja, {}}));
    for (int row = 1; same < 0 && row < m_pilihan->count(); ++row) {
        // A revision of the leader's SKP has its RHK under the same keys.
        const std::optional<RhkRef> offered = parseRhkRef(m_pilihan->itemData(row).toString());
        if (offered && offered->hasilKerja == wanted->hasilKerja) {
            return row;
        }
    }
    return std::max(0, same);
}

void RhkDetail::load(const HasilKerja& rhk, Kelompok kelompok)
{
    m_kelompok = kelompok;
    m_rencana->load(rhk.rencana);
    setChoice<JenisHasilKerja>(*m_jenis, rhk.jenis);
    setChoice(*m_klasifikasi, rhk.klasifikasi);
    setChoice(*m_perspektif, rhk.perspektif);
    m_ref = rhk.rhkPimpinanRef;
    m_pilihan->setCurrentIndex(rowOfRef(m_ref));
    showText(*m_rhkPimpinan, rhk.rhkPimpinan);
    showText(*m_penugasan, rhk.penugasanDari);
    const bool jpt = kelompok == Kelompok::Jpt;
    for (FieldRow* row : m_rows) {
        const QString part = row->field()->property("bagian").toString();
        const bool ofLeader = part.startsWith(QLatin1String("rhk_pimpinan"));
        const bool visible = ofLeader ? !jpt : part != QLatin1String("perspektif") || jpt;
        row->setVisible(visible);
        m_layout->labelForField(row)->setVisible(visible);
    }
}

void RhkDetail::store(HasilKerja& rhk) const
{
    rhk.rencana = m_rencana->text();
    rhk.jenis = choiceOf<JenisHasilKerja>(*m_jenis).value_or(rhk.jenis);
    rhk.klasifikasi = choiceOf<Klasifikasi>(*m_klasifikasi);
    rhk.penugasanDari = m_penugasan->text();
    if (m_kelompok == Kelompok::Jpt) {
        rhk.perspektif = choiceOf<Perspektif>(*m_perspektif);
    } else {
        rhk.rhkPimpinan = m_rhkPimpinan->toPlainText();
        rhk.rhkPimpinanRef = m_ref;
    }
}

void RhkDetail::setReadOnly(bool readOnly)
{
    m_rencana->setReadOnly(readOnly);
    m_rhkPimpinan->setReadOnly(readOnly);
    m_penugasan->setReadOnly(readOnly);
    for (QComboBox* box : {m_jenis, m_klasifikasi, m_perspektif, m_pilihan}) {
        box->setEnabled(!readOnly);
    }
}

FieldRow* RhkDetail::rowOf(const QString& part) const { return rowNamed(m_rows, part); }

void RhkDetail::clearFindings()
{
    for (FieldRow* row : m_rows) {
        row->clearFinding();
    }
}

IkiDetail::IkiDetail(const PhraseLibrary& library, EditWatcher& watcher, QWidget* parent)
    : QWidget(parent), m_indikator(new PhraseEdit(library, KolomFrasa::Indikator, 3, this)),
      m_aspek(new QComboBox(this)), m_target(new PhraseLine(library, KolomFrasa::Target, this)),
      m_terbaca(new QLabel(this)), m_arah(new QComboBox(this)), m_sifat(new QComboBox(this))
{
    addUnsaid(*m_aspek, tr("(belum dipilih)"));
    fillChoices<Aspek>(*m_aspek, [](auto value) { return text::label(value); });
    addUnsaid(*m_arah, tr("(belum dipastikan)"));
    fillChoices<Arah>(*m_arah, [](auto value) { return text::label(value); });
    addUnsaid(*m_sifat, tr("(belum dipastikan)"));
    fillChoices<Sifat>(*m_sifat, [](auto value) { return text::label(value); });
    m_terbaca->setTextFormat(Qt::PlainText);
    m_terbaca->setWordWrap(true);
    m_terbaca->setObjectName(QStringLiteral("targetTerbaca"));
    auto* layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rows = {addRow(layout, tr("&Indikator kinerja individu"), m_indikator, "indikator", "indikator"),
        addRow(layout, tr("&Aspek"), m_aspek, "aspek", "aspek"),
        addRow(layout, tr("&Target"), m_target, "target", "target")};
    layout->addRow(m_terbaca);
    m_rows.append({addRow(layout, tr("A&rah"), m_arah, "arah", "arah"),
        addRow(layout, tr("&Sifat"), m_sifat, "sifat", "sifat")});
    watcher.watch(m_indikator);
    watcher.watch(m_aspek);
    watcher.watch(m_target);
    watcher.watch(m_arah);
    watcher.watch(m_sifat);
    connect(m_target, &QLineEdit::textChanged, this, &IkiDetail::explainTarget);
    connect(m_target, &PhraseLine::chosen, &watcher, &EditWatcher::flush);
    connect(m_arah, &QComboBox::currentIndexChanged, this, &IkiDetail::explainTarget);
    connect(m_indikator, &QPlainTextEdit::textChanged, this, &IkiDetail::explainTarget);
    connect(m_indikator, &PhraseEdit::chosen, &watcher, &EditWatcher::flush);
}

void IkiDetail::load(const Indikator& iki, Kelompok kelompok, Pendekatan pendekatan)
{
    m_pendekatan = pendekatan;
    m_indikator->load(iki.indikator);
    setChoice(*m_aspek, iki.aspek);
    showText(*m_target, iki.target);
    setChoice(*m_arah, iki.arah);
    setChoice(*m_sifat, iki.sifat);
    const bool quantitative = pendekatan == Pendekatan::Kuantitatif;
    auto* layout = static_cast<QFormLayout*>(this->layout());
    for (FieldRow* row : m_rows) {
        const QString part = row->field()->property("bagian").toString();
        const bool aspek = part == QLatin1String("aspek");
        // A target that was left from a kuantitatif SKP prints behind the sentence, so it must be seen.
        const bool target = quantitative || !iki.target.trimmed().isEmpty();
        const bool visible =
            aspek ? quantitative && kelompok == Kelompok::JaJf : part != QLatin1String("target") || target;
        row->setVisible(visible);
        layout->labelForField(row)->setVisible(visible);
    }
    explainTarget();
}

void IkiDetail::explainTarget()
{
    m_terbaca->setText(aboutTarget());
    settleHint();
}

void IkiDetail::settleHint()
{
    const bool said =
        rowOf(QStringLiteral("target"))->hasFinding() || rowOf(QStringLiteral("indikator"))->hasFinding();
    m_terbaca->setHidden(said && m_terbaca->text().startsWith(QStringLiteral("⚠")));
}

QString IkiDetail::aboutTarget() const
{
    if (m_pendekatan == Pendekatan::Kualitatif) {
        return holdsNumberOrDate(m_indikator->text()) || holdsNumberOrDate(m_target->text())
                   ? tr("Kalimat memuat ukuran.")
                   : tr("⚠ Kalimat ini belum memuat angka atau tanggal sebagai target.");
    }
    const auto parsed = parseTarget(m_target->text());
    if (parsed) {
        return understood(*parsed);
    }
    if (parsed.error() == TargetProblem::Empty) {
        return tr("Misalnya: 12 Laporan, 61,95%, 3,5 dari skala 5.");
    }
    return QStringLiteral("⚠ ") + text::sentence(parsed.error());
}

QString IkiDetail::understood(const Target& target) const
{
    const auto comma = [](const Desimal& value) {
        return desimalText(value).replace(QLatin1Char('.'), QLatin1Char(','));
    };
    const QString number = target.skala
                               ? tr("%1 dari skala %2").arg(comma(target.nilai), comma(*target.skala))
                               : comma(target.nilai);
    const QString unit = target.satuan.isEmpty() ? tr("tanpa satuan") : target.satuan;
    const std::optional<Arah> chosen = choiceOf<Arah>(*m_arah);
    const std::optional<Arah> likely = usulanArah(target);
    const QString direction = chosen   ? text::label(*chosen)
                              : likely ? tr("agaknya %1; pastikan di bawah").arg(text::label(*likely))
                                       : tr("belum dipastikan");
    return tr("Terbaca: angka %1 · satuan: %2 · arah: %3").arg(number, unit, direction);
}

void IkiDetail::store(Indikator& iki) const
{
    iki.indikator = m_indikator->text();
    iki.aspek = choiceOf<Aspek>(*m_aspek);
    iki.target = m_target->text();
    iki.arah = choiceOf<Arah>(*m_arah);
    iki.sifat = choiceOf<Sifat>(*m_sifat);
}

void IkiDetail::setReadOnly(bool readOnly)
{
    m_indikator->setReadOnly(readOnly);
    m_target->setReadOnly(readOnly);
    for (QComboBox* box : {m_aspek, m_arah, m_sifat}) {
        box->setEnabled(!readOnly);
    }
}

FieldRow* IkiDetail::rowOf(const QString& part) const { return rowNamed(m_rows, part); }

void IkiDetail::clearFindings()
{
    for (FieldRow* row : m_rows) {
        row->clearFinding();
    }
}

} // namespace kinerja
