#include "ui/forms/hasilkerjaform.h"

#include "ui/forms/fieldrow.h"
#include "ui/forms/hasilkerjatree.h"
#include "ui/forms/linelist.h"
#include "ui/forms/rhkdetail.h"
#include "ui/forms/scrolling.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

HasilKerjaForm::HasilKerjaForm(const PhraseLibrary& library, Confirm confirm, QWidget* parent)
    : SkpForm(parent), m_confirm(std::move(confirm)), m_tree(new HasilKerjaTree(this)),
      m_detail(new QStackedWidget(this)), m_rhk(new RhkDetail(library, watcher(), this)),
      m_iki(new IkiDetail(library, watcher(), this)),
      m_pasted(new LineList(QStringLiteral("Tempelan"), tr("Sel yang tidak dimasukkan"), this))
{
    auto* hint = new QLabel(
        tr("Belum ada RHK. Tambahkan dengan tombol RHK baru (Ctrl+R), tempel dari aplikasi tabel (Ctrl+V), "
           "atau, pada SKP pimpinan, ambil sasarannya di langkah Gambaran dengan Jadikan RHK dan "
           "IKI."),
        this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop);
    m_detail->addWidget(hint);
    m_detail->addWidget(scrolling(m_rhk, m_detail));
    m_detail->addWidget(scrolling(m_iki, m_detail));
    auto* left = new QWidget(this);
    buildButtons(left);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_tree, &HasilKerjaTree::currentItemChanged, this, [this] { showCurrent(); });
    connect(this, &StageFormBase::edited, this, &HasilKerjaForm::takeDetail);
    connect(m_rhk, &RhkDetail::cellsPasted, this, &HasilKerjaForm::pasteRows);
    enableButtons();
}

void HasilKerjaForm::buildButtons(QWidget* box)
{
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree, 1);
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const char* name, const QKeySequence& keys, QWidget* scope,
                            auto&& run) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        made->setAutoDefault(false);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        auto* shortcut = new QShortcut(keys, scope, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, made, &QPushButton::click);
        return made;
    };
    m_addRhk = button(
        tr("RHK &baru"), "rhkBaru", QKeySequence(QStringLiteral("Ctrl+R")), this, [this] { addRhk(); });
    m_addIki = button(
        tr("IKI bar&u"), "ikiBaru", QKeySequence(QStringLiteral("Ctrl+I")), this, [this] { addIki(); });
    m_up = button(tr("↑"), "naik", QKeySequence(QStringLiteral("Alt+Up")), this, [this] { move(-1); });
    m_down = button(tr("↓"), "turun", QKeySequence(QStringLiteral("Alt+Down")), this, [this] { move(1); });
    m_remove = button(
        tr("&Hapus"), "hapusBaris", QKeySequence(QKeySequence::Delete), m_tree, [this] { removeCurrent(); });
    m_up->setAccessibleName(tr("Naikkan"));
    m_down->setAccessibleName(tr("Turunkan"));
    const int narrow = m_up->fontMetrics().horizontalAdvance(QStringLiteral("↑")) * 3;
    m_up->setFixedWidth(narrow);
    m_down->setFixedWidth(narrow);
    m_paste = new QPushButton(tr("&Tempel"), this);
    m_paste->setObjectName(QStringLiteral("tempelRhk"));
    m_paste->setToolTip(tr("Tempel baris dari aplikasi tabel: RHK, aspek, IKI, target (Ctrl+V)"));
    m_paste->setAutoDefault(false);
    row->addWidget(m_paste);
    connect(m_paste, &QPushButton::clicked, this, &HasilKerjaForm::pasteClipboard);
    connect(m_tree, &HasilKerjaTree::pasteWanted, this, &HasilKerjaForm::pasteClipboard);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_pasted);
}

void HasilKerjaForm::setView(const SkpView& view) { m_rhk->setLeaderChoices(view.rhkPimpinan); }

void HasilKerjaForm::fillFrom(const Skp& draft)
{
    const bool sameSkp = draft.kunci == m_skp;
    m_skp = draft.kunci;
    m_kelompok = draft.kelompok;
    m_pendekatan = draft.pendekatan;
    if (!sameSkp || m_rows != draft.hasilKerja) {
        m_pasted->clear();
    }
    m_rows = draft.hasilKerja;
    rebuild(sameSkp ? m_shown : Place{0, -1});
}

std::vector<HasilKerja> HasilKerjaForm::shownRows() const
{
    std::vector<HasilKerja> rows = m_rows;
    if (m_shown.rhk >= 0 && m_shown.rhk < static_cast<int>(rows.size())) {
        HasilKerja& rhk = rows.at(static_cast<size_t>(m_shown.rhk));
        if (m_shown.iki < 0) {
            m_rhk->store(rhk);
        } else if (m_shown.iki < static_cast<int>(rhk.indikator.size())) {
            m_iki->store(rhk.indikator.at(static_cast<size_t>(m_shown.iki)));
        }
    }
    return rows;
}

void HasilKerjaForm::collectInto(Skp& draft) const { draft.hasilKerja = shownRows(); }

void HasilKerjaForm::takeDetail()
{
    m_rows = shownRows();
    m_tree->refresh(m_rows, m_shown);
}

void HasilKerjaForm::rebuild(Place select)
{
    m_tree->showRows(m_rows, select);
    if (m_shown != Place{} && select != m_shown) {
        Q_EMIT recordLeft();
    }
    m_shown = {};
    showCurrent();
}

void HasilKerjaForm::showCurrent()
{
    const Place place = m_tree->current();
    if (m_shown != Place{} && place != m_shown) {
        flush();
        Q_EMIT recordLeft();
    }
    m_shown = place;
    if (place.rhk < 0) {
        m_detail->setCurrentIndex(0);
    } else if (place.iki < 0) {
        m_rhk->load(m_rows.at(static_cast<size_t>(place.rhk)), m_kelompok);
        m_detail->setCurrentIndex(1);
    } else {
        m_iki->load(m_rows.at(static_cast<size_t>(place.rhk)).indikator.at(static_cast<size_t>(place.iki)),
            m_kelompok, m_pendekatan);
        m_detail->setCurrentIndex(2);
    }
    showFindingsOfCurrent();
    enableButtons();
}

int HasilKerjaForm::appendRhk()
{
    HasilKerja made;
    made.kunci = m_keys.nextHasilKerja();
    made.klasifikasi = Klasifikasi::Organisasi;
    m_rows.push_back(made);
    return static_cast<int>(m_rows.size()) - 1;
}

void HasilKerjaForm::addRhk()
{
    flush();
    rebuild({appendRhk(), -1});
    Q_EMIT edited();
    rowAt(QStringLiteral("rencana"))->field()->setFocus();
}

void HasilKerjaForm::addIki()
{
    flush();
    const Place place = m_tree->current();
    if (place.rhk < 0) {
        return;
    }
    HasilKerja& rhk = m_rows.at(static_cast<size_t>(place.rhk));
    Indikator made;
    made.kunci = m_keys.nextIndikator();
    if (m_kelompok == Kelompok::JaJf && m_pendekatan == Pendekatan::Kuantitatif && rhk.indikator.size() < 4) {
        made.aspek = static_cast<Aspek>(rhk.indikator.size());
    }
    rhk.indikator.push_back(made);
    rebuild({place.rhk, static_cast<int>(rhk.indikator.size()) - 1});
    Q_EMIT edited();
    rowAt(QStringLiteral("indikator"))->field()->setFocus();
}

void HasilKerjaForm::move(int by)
{
    flush();
    const Place place = m_tree->current();
    if (m_readOnly || place.rhk < 0) {
        return;
    }
    const auto swapIn = [by](auto& list, int at) {
        const int to = at + by;
        if (to < 0 || to >= static_cast<int>(list.size())) {
            return at;
        }
        std::swap(list[static_cast<size_t>(at)], list[static_cast<size_t>(to)]);
        return to;
    };
    if (place.iki < 0) {
        rebuild({swapIn(m_rows, place.rhk), -1});
    } else {
        rebuild({place.rhk, swapIn(m_rows.at(static_cast<size_t>(place.rhk)).indikator, place.iki)});
    }
    Q_EMIT edited();
}

void HasilKerjaForm::removeCurrent()
{
    flush();
    const Place place = m_tree->current();
    if (m_readOnly || place.rhk < 0) {
        return;
    }
    HasilKerja& rhk = m_rows.at(static_cast<size_t>(place.rhk));
    if (place.iki < 0) {
        const bool empty = rhk.rencana.trimmed().isEmpty() && rhk.indikator.empty();
        const auto count = static_cast<int>(rhk.indikator.size());
        if (!empty && !m_confirm(tr("RHK \"%1\" beserta %n indikatornya", nullptr, count).arg(rhk.rencana))) {
            return;
        }
        m_rows.erase(m_rows.begin() + place.rhk);
    } else {
        const Indikator& iki = rhk.indikator.at(static_cast<size_t>(place.iki));
        if (!iki.indikator.trimmed().isEmpty() && !m_confirm(tr("IKI \"%1\"").arg(iki.indikator))) {
            return;
        }
        rhk.indikator.erase(rhk.indikator.begin() + place.iki);
    }
    m_shown = {};
    rebuild(place);
    Q_EMIT edited();
}

void HasilKerjaForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_rhk->setReadOnly(readOnly);
    m_iki->setReadOnly(readOnly);
    enableButtons();
}

void HasilKerjaForm::enableButtons()
{
    const bool any = !m_readOnly && m_tree->current().rhk >= 0;
    m_addRhk->setEnabled(!m_readOnly);
    m_paste->setEnabled(!m_readOnly);
    for (QPushButton* button : {m_addIki, m_up, m_down, m_remove}) {
        button->setEnabled(any);
    }
}

FieldRow* HasilKerjaForm::rowAt(const QString& part) const
{
    return m_shown.iki < 0 ? m_rhk->rowOf(part) : m_iki->rowOf(part);
}

void HasilKerjaForm::showFindings(const std::vector<Finding>& findings)
{
    m_findings = findings;
    showFindingsOfCurrent();
}

void HasilKerjaForm::showFindingsOfCurrent()
{
    m_rhk->clearFindings();
    m_iki->clearFindings();
    QString prefix = QStringLiteral("/hasil_kerja/%1").arg(m_shown.rhk);
    if (m_shown.iki >= 0) {
        prefix += QStringLiteral("/indikator/%1").arg(m_shown.iki);
    }
    for (const Finding& finding : m_findings) {
        const QString rest = finding.kolom.mid(prefix.size() + 1);
        const bool here = finding.kolom == prefix || finding.kolom.startsWith(prefix + QLatin1Char('/'));
        const bool ofManual =
            finding.id == FindingId::ManualKosong || finding.id == FindingId::ManualTidakLengkap;
        if (!here || rest.contains(QLatin1Char('/')) || ofManual) {
            continue;
        }
        FieldRow* row = rowAt(rest);
        row = row != nullptr
                  ? row
                  : rowAt(m_shown.iki < 0 ? QStringLiteral("rencana") : QStringLiteral("indikator"));
        const bool error = ruleOf(finding.id).tingkat == Tingkat::Galat;
        row->addFinding(error ? FieldRow::Level::Error : FieldRow::Level::Warning, text::kalimat(finding));
    }
    m_iki->settleHint();
}

bool HasilKerjaForm::goTo(const QString& kolom)
{
    const QStringList parts = kolom.split(QLatin1Char('/'));
    if (parts.value(1) != QLatin1String("hasil_kerja") || parts.value(5) == QLatin1String("manual")) {
        return false;
    }
    const bool ofIki = parts.value(3) == QLatin1String("indikator") && parts.size() > 4;
    if (!m_tree->choose({parts.value(2).toInt(), ofIki ? parts.value(4).toInt() : -1})) {
        m_addRhk->setFocus();
        return true;
    }
    FieldRow* row = rowAt(parts.value(ofIki ? 5 : 3));
    row = row != nullptr ? row : rowAt(ofIki ? QStringLiteral("indikator") : QStringLiteral("rencana"));
    row->field()->setFocus();
    return true;
}

} // namespace kinerja
