#include "core/usecases/signskp.h"
#include "core/usecases/submitskp.h"
#include "ui/penetapan/penetapanpage.h"
#include "ui/penetapan/signatureform.h"
#include "ui/text/acttext.h"
#include "ui/text/datetext.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"
#include "ui/text/workflowtext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

/// Everybody who might be a penilai, and what else is open under the present one.
struct PenilaiChoices {
    std::vector<PilihanPegawai> people;
    std::vector<SkpKunci> others;
};

PenilaiChoices choicesFor(Reader& reader, const Skp& skp, QDate today)
{
    PenilaiChoices choices;
    for (const PegawaiRow& row : reader.lists().pegawai(today)) {
        if (!(row.kunci == skp.pegawai)) {
            choices.people.push_back({row.kunci, row.nama, row.jabatan, row.atasan});
        }
    }
    const PegawaiKunci& penilai = skp.penilaiPada(today);
    for (const SkpBerpenilai& one : openSkpOfPenilai(reader, penilai, today)) {
        if (!penilai.isEmpty() && !(one.kunci == skp.kunci)) {
            choices.others.push_back(one.kunci);
        }
    }
    return choices;
}

} // namespace

void PenetapanPage::showActs()
{
    delete m_actBox;
    m_actBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_actBox);
    column->setContentsMargins(0, 6, 0, 6);
    for (const ActTersedia& act : m_view ? m_view->acts : std::vector<ActTersedia>{}) {
        auto* button = new QPushButton(text::label(act.act), m_actBox);
        button->setObjectName(QStringLiteral("act%1").arg(static_cast<int>(act.act)));
        button->setEnabled(!act.terhalang && !context().storage.isReadOnly());
        column->addWidget(button);
        if (act.terhalang) {
            auto* reason = new QLabel(QStringLiteral("✖ ") + text::terhalang(act), m_actBox);
            reason->setTextFormat(Qt::PlainText);
            reason->setWordWrap(true);
            column->addWidget(reason);
        }
        connect(button, &QPushButton::clicked, this, [this, one = act.act] { start(one); });
    }
    if (m_view) {
        auto* papers = new QPushButton(tr("&Cetak dokumen SKP ini…"), m_actBox);
        papers->setObjectName(QStringLiteral("cetak"));
        column->addWidget(papers);
        connect(papers, &QPushButton::clicked, this, [this] {
            context().navigation.printDocuments({{m_kunci, {}}});
        });
    }
    m_acts->addWidget(m_actBox);
}

void PenetapanPage::showFindings()
{
    m_findings->clear();
    for (const Finding& finding : m_view ? m_view->findings : std::vector<Finding>{}) {
        const Tingkat level = ruleOf(finding.id).tingkat;
        auto* item =
            new QListWidgetItem(tr("%1 %2: %3")
                                    .arg(level == Tingkat::Galat ? QStringLiteral("✖") : QStringLiteral("⚠"),
                                        text::label(level), text::kalimat(finding)),
                m_findings);
        item->setData(Qt::UserRole, finding.kolom);
        item->setToolTip(text::saran(finding.id).toHtmlEscaped());
    }
}

void PenetapanPage::showHistory()
{
    m_history->clear();
    for (const auto& event : m_view ? m_view->peristiwa : std::vector<PenetapanView::Peristiwa>{}) {
        const auto known = fromWireName<PeristiwaSkp>(event.tindakan);
        QString line = tr("%1: %2").arg(
            text::tanggal(event.waktu.toLocalTime().date()), known ? text::label(*known) : event.tindakan);
        if (event.tanggal.isValid() && event.tanggal != event.waktu.toLocalTime().date()) {
            line = tr("%1 (bertanggal %2)").arg(line, text::tanggal(event.tanggal));
        }
        new QListWidgetItem(line, m_history);
    }
}

void PenetapanPage::say(const QString& sentence) { m_answer->setText(sentence); }

void PenetapanPage::start(ActSkp act)
{
    say({});
    const bool late = m_view && m_view->jarak.keadaan == KeadaanTenggat::Lewat;
    switch (act) {
    case ActSkp::Ajukan:
        run([kunci = m_kunci](Session& session) { return submitSkp(session, {kunci}); });
        return;
    case ActSkp::Tarik:
        run([kunci = m_kunci](Session& session) { return withdrawSkp(session, {kunci}); });
        return;
    case ActSkp::Kembalikan: askAndRun(act, tr("Kembalikan SKP"), tr("Catatan untuk pegawai")); return;
    case ActSkp::BukaKunci: askAndRun(act, tr("Buka kunci"), tr("Alasan membuka kunci")); return;
    case ActSkp::Setujui:
        m_approve->start(m_tempat, late);
        m_side->setCurrentWidget(m_approve);
        return;
    case ActSkp::TandaTanganPegawai: startSignature(PeranTandaTangan::Pegawai); return;
    case ActSkp::TandaTanganPenilai: startSignature(PeranTandaTangan::Penilai); return;
    case ActSkp::BatalkanTandaTangan: takeBack(); return;
    case ActSkp::BukaRevisi:
        m_revision->start();
        m_side->setCurrentWidget(m_revision);
        return;
    case ActSkp::GantiPenilai: startPenilai(); return;
    case ActSkp::Tutup:
        m_close->start(context().clock.today());
        m_side->setCurrentWidget(m_close);
        return;
    }
}

void PenetapanPage::askAndRun(ActSkp act, const QString& title, const QString& label)
{
    const auto note = context().prompter.askText(title, label);
    if (!note) {
        return;
    }
    run([act, kunci = m_kunci, note = *note](Session& session) {
        return act == ActSkp::Kembalikan ? returnSkp(session, {kunci, note})
                                         : unlockSkp(session, {kunci, note});
    });
}

void PenetapanPage::startSignature(PeranTandaTangan peran)
{
    m_peran = peran;
    const Cuplikan& cuplikan = m_view->skp.cuplikan;
    const QString nama = peran == PeranTandaTangan::Pegawai ? m_view->nama : cuplikan.penilai.nama;
    m_signature->start(tr("Tanda tangan %1: %2").arg(text::label(peran).toLower(), nama),
        cuplikan.tempat.isEmpty() ? m_tempat : cuplikan.tempat, context().clock.today());
    m_signature->allowPicture(true);
    m_signature->allowLateReason(
        m_view->jarak.keadaan == KeadaanTenggat::Lewat && m_view->skp.alasanTerlambat.isEmpty());
    m_side->setCurrentWidget(m_signature);
}

void PenetapanPage::takeBack()
{
    PeranTandaTangan peran = PeranTandaTangan::Penilai;
    if (!m_view->skp.isSignedBy(peran)) {
        peran = PeranTandaTangan::Pegawai;
    } else if (m_view->skp.isSignedBy(PeranTandaTangan::Pegawai) &&
               !context().prompter.confirm(tr("Batalkan tanda tangan"),
                   tr("Tanda tangan siapa yang salah dicatat?"), tr("Pejabat penilai"), tr("Pegawai"))) {
        peran = PeranTandaTangan::Pegawai;
    }
    const auto reason = context().prompter.askText(tr("Batalkan tanda tangan"),
        tr("Alasan membatalkan tanda tangan %1").arg(text::label(peran).toLower()));
    if (reason) {
        run([kunci = m_kunci, peran, reason = *reason](Session& session) {
            return takeBackSignature(session, {kunci, peran, reason});
        });
    }
}

void PenetapanPage::startPenilai()
{
    context().storage.query<PenilaiChoices>(
        this,
        [skp = m_view->skp, today = context().clock.today()](
            Reader& reader) { return choicesFor(reader, skp, today); },
        [this](const auto& answer) {
            if (answer) {
                m_samePenilai = answer.value().others;
                m_penilai->start(
                    answer.value().people, context().clock.today(), static_cast<int>(m_samePenilai.size()));
                m_side->setCurrentWidget(m_penilai);
            }
        });
}

void PenetapanPage::changePenilai()
{
    const auto change = m_penilai->change();
    if (!change) {
        return;
    }
    if (m_penilai->forAll()) {
        for (const SkpKunci& other : m_samePenilai) {
            context().storage.command<ActDone, ActError>(this,
                [other, change = *change](Session& session) {
                    return changeSkpPenilai(session, {other, change});
                },
                {});
        }
    }
    run([kunci = m_kunci, change = *change](Session& session) {
        return changeSkpPenilai(session, {kunci, change});
    });
}

void PenetapanPage::run(std::function<Result<Outcome<ActDone>, ActError>(Session&)> act)
{
    context().storage.command<ActDone, ActError>(
        this, std::move(act), [this](const Result<Outcome<ActDone>, ActError>& answer) { done(answer); });
}

void PenetapanPage::done(const Result<Outcome<ActDone>, ActError>& answer)
{
    if (!answer) {
        say(QStringLiteral("✖ ") + text::sentence(answer.error()));
        return;
    }
    QStringList lines{tr("✔ Tersimpan.")};
    for (const Finding& warning : answer->value.warnings) {
        lines += QStringLiteral("⚠ ") + text::kalimat(warning);
    }
    m_side->setCurrentIndex(0);
    m_kunci = answer->value.kunci;
    refresh();
    say(lines.join(QLatin1Char('\n')));
}

} // namespace kinerja
