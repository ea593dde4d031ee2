#include "ui/evaluasi/evaluasiacts.h"

#include "core/usecases/evaluasi/lockevaluasi.h"
#include "ui/evaluasi/evaluasieditor.h"
#include "ui/evaluasi/keberatanform.h"
#include "ui/evaluasi/smallforms.h"
#include "ui/forms/labels.h"
#include "ui/forms/readingorder.h"
#include "ui/forms/scrolling.h"
#include "ui/penetapan/signatureform.h"
#include "ui/seal/signdialog.h"
#include "ui/text/acttext.h"
#include "ui/text/evaluasiacttext.h"
#include "ui/text/evaluasitext.h"
#include "ui/text/findingtext.h"
#include "ui/text/skptext.h"
#include "ui/text/storagetext.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kinerja
{

namespace
{

ReceiptForm::Keadaan keadaanOf(const EvaluasiView& view)
{
    return view.evaluasi.status == StatusEvaluasi::Final ? ReceiptForm::Keadaan::Final
                                                         : ReceiptForm::Keadaan::BelumFinal;
}

} // namespace

EvaluasiActs::EvaluasiActs(const PageContext& context, EvaluasiEditor& editor, QStackedWidget& side)
    : QObject(&side), m_context(context), m_editor(editor), m_side(side),
      m_signature(new SignatureForm(context.clock, context.prompter, &side)),
      m_lock(new LockForm(context.clock, context.prompter, &side)),
      m_receipt(new ReceiptForm(context.clock, context.prompter, &side)),
      m_capaian(new CapaianForm(context.clock, context.prompter, &side)),
      m_keberatan(new KeberatanForm(context.clock, context.prompter, &side))
{
    for (QWidget* form :
        std::initializer_list<QWidget*>{m_signature, m_lock, m_receipt, m_capaian, m_keberatan}) {
        m_side.addWidget(scrolling(form, &m_side));
    }
    connectForms();
}

void EvaluasiActs::showForm(QWidget* form)
{
    m_side.setCurrentWidget(form->parentWidget()->parentWidget()); // its scroll area
    focusFirstField(*form);
}

void EvaluasiActs::leave() { m_side.setCurrentIndex(0); }

void EvaluasiActs::connectForms()
{
    connect(&m_editor, &EvaluasiEditor::loaded, this, [this] {
        if (!m_editor.isLoaded()) {
            leave();
        }
        if (m_step == Step::Reading) {
            release();
        }
    });
    connect(&m_editor, &EvaluasiEditor::refused, this, [this] {
        if (m_step == Step::Reading) {
            release();
        }
    });
    connect(m_signature, &SignatureForm::rejected, this, &EvaluasiActs::leave);
    for (ActForm* form : std::initializer_list<ActForm*>{m_lock, m_receipt, m_capaian, m_keberatan}) {
        connect(form, &ActForm::rejected, this, &EvaluasiActs::leave);
    }
    connect(m_signature, &SignatureForm::accepted, this, &EvaluasiActs::recordSignature);
    m_signature->offerElectronic();
    connect(m_signature, &SignatureForm::electronicWanted, this, &EvaluasiActs::signHere);
    connect(m_lock, &LockForm::tanggalEdited, this, &EvaluasiActs::askJabatan);
    connect(m_lock, &ActForm::accepted, this, [this] {
        LockEvaluasi command = m_lock->command();
        command.evaluasi = m_editor.view().ref;
        run([command](Session& session) { return lockEvaluasi(session, command); });
    });
    connect(m_receipt, &ActForm::accepted, this, [this] {
        RecordReceipt command = m_receipt->command();
        command.evaluasi = m_editor.view().ref;
        run([command](Session& session) { return recordReceipt(session, command); });
    });
    connect(m_capaian, &ActForm::accepted, this, &EvaluasiActs::storeCapaian);
    connect(m_keberatan, &ActForm::accepted, this, [this] {
        const SaveKeberatan command{m_editor.view().ref, m_keberatan->keberatan()};
        const QString next =
            command.keberatan.putusan
                ? tr("Putusannya belum berlaku: kunci putusannya, lalu catat tanda tangan atasan.")
                : QString();
        run([command](Session& session) { return saveKeberatan(session, command); }, next);
    });
}

/// On another day another penilai may have been in office, or another post held.
void EvaluasiActs::askJabatan()
{
    const QDate typed = m_lock->tanggal();
    const QDate day = typed.isValid() ? typed : m_context.clock.today();
    m_context.storage.query<PilihanPenilai>(
        this,
        [kunci = m_editor.view().ref.skp, day](
            Reader& reader) { return gatherPilihanPenilai(reader, reader.load(kunci).value_or(Skp{}), day); },
        [this](const Result<PilihanPenilai, StorageError>& answer) {
            m_lock->setJabatan(answer ? answer.value() : PilihanPenilai{});
        });
}

QWidget* EvaluasiActs::makeButtons(QWidget* parent, const std::function<bool(ActEvaluasi)>& wanted)
{
    std::erase_if(m_buttons, [](const Button& one) { return one.button.isNull(); });
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 6, 0, 6);
    for (const ActEvaluasiTersedia& act : m_editor.view().acts) {
        if (wanted && !wanted(act.act)) {
            continue;
        }
        auto* button = new QPushButton(text::label(act.act), box);
        button->setObjectName(QStringLiteral("actEvaluasi%1").arg(static_cast<int>(act.act)));
        const bool enabled = !act.terhalang && !m_context.storage.isReadOnly();
        button->setEnabled(enabled && m_step == Step::Idle);
        m_buttons.push_back({button, enabled});
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, one = act.act] { start(one); });
        if (act.terhalang) {
            column->addWidget(plainLabel(QStringLiteral("✖ ") + text::terhalang(act), box));
        }
    }
    return box;
}

void EvaluasiActs::start(ActEvaluasi act)
{
    Q_EMIT told({});
    m_editor.flush();
    const EvaluasiView& view = m_editor.view();
    const QDate today = m_context.clock.today();
    switch (act) {
    case ActEvaluasi::Kunci:
        m_lock->start(view.tempat, view.pilihanPenilai, view.rentang.selesai);
        showForm(m_lock);
        return;
    case ActEvaluasi::BukaKunci: takeBack(act); return;
    case ActEvaluasi::TandaTanganPenilai: startSignature(PeranTandaTangan::Penilai); return;
    case ActEvaluasi::TandaTanganPegawai: startSignature(PeranTandaTangan::Pegawai); return;
    case ActEvaluasi::TidakMenandatangani:
        m_receipt->start(CaraTerima::TidakMenandatangani, keadaanOf(view), view.nama, today);
        showForm(m_receipt);
        return;
    case ActEvaluasi::Diterima:
        m_receipt->start(CaraTerima::Diterima, keadaanOf(view), view.nama, today);
        showForm(m_receipt);
        return;
    case ActEvaluasi::BatalkanTtdPenilai:
    case ActEvaluasi::BatalkanTtdPegawai:
    case ActEvaluasi::BukaPutusan:
    case ActEvaluasi::BatalkanPenerimaan: takeBack(act); return;
    case ActEvaluasi::Keberatan: startKeberatan(); return;
    case ActEvaluasi::KunciPutusan: decide(); return;
    case ActEvaluasi::TandaTanganAtasan: startSignature(PeranTandaTangan::Atasan); return;
    }
}

void EvaluasiActs::startSignature(PeranTandaTangan peran)
{
    const EvaluasiView& view = m_editor.view();
    m_peran = peran;
    const bool ofDecision = peran == PeranTandaTangan::Atasan;
    const Cuplikan& decision = view.evaluasi.keberatan.cuplikan;
    const QString nama = ofDecision                           ? decision.atasanPenilai.nama
                         : peran == PeranTandaTangan::Pegawai ? view.nama
                                                              : view.namaPenilai;
    const QDate typed = ofDecision ? view.evaluasi.keberatan.tanggalPutusan : view.evaluasi.tanggal;
    m_signature->start(tr("Tanda tangan %1: %2").arg(text::label(peran).toLower(), nama), view.tempat,
        typed.isValid() && peran != PeranTandaTangan::Pegawai ? typed : m_context.clock.today());
    m_signature->allowPicture(true);
    m_signature->allowLateReason(false);
    showForm(m_signature);
}

void EvaluasiActs::recordSignature()
{
    const auto given = m_signature->command();
    if (!given) {
        return;
    }
    const SignEvaluasi command{
        m_editor.view().ref, m_peran, given->tanggal, given->tempat, given->cara, given->gambar};
    const bool ofDecision = m_peran == PeranTandaTangan::Atasan;
    run([command, ofDecision](Session& session) {
        return ofDecision ? signKeberatan(session, command) : signEvaluasi(session, command);
    });
}

void EvaluasiActs::signHere()
{
    const EvaluasiRef ref = m_editor.view().ref;
    auto* dialog = new SignDialog(m_context, {ref.skp, m_peran, ref.periode}, &m_side);
    connect(dialog, &SignDialog::filed, this, [this](const QString& what) {
        leave();
        hold();
        m_step = Step::Reading;
        m_editor.reload();
        Q_EMIT told(what);
    });
    dialog->open();
}

void EvaluasiActs::takeBack(ActEvaluasi act)
{
    QString title = text::label(act);
    title.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    const auto reason = m_context.prompter.askText(title, tr("Alasannya"));
    if (!reason) {
        return;
    }
    run([act, ref = m_editor.view().ref, reason = *reason](Session& session) {
        switch (act) {
        case ActEvaluasi::BukaKunci: return unlockEvaluasi(session, {ref, reason});
        case ActEvaluasi::BatalkanTtdPegawai:
            return takeBackSignature(session, {ref, PeranTandaTangan::Pegawai, reason});
        case ActEvaluasi::BatalkanTtdPenilai:
            return takeBackSignature(session, {ref, PeranTandaTangan::Penilai, reason});
        case ActEvaluasi::BukaPutusan: return reopenKeberatan(session, {ref, reason});
        default: return takeBackReceipt(session, {ref, reason});
        }
    });
}

void EvaluasiActs::startKeberatan()
{
    const EvaluasiView& view = m_editor.view();
    m_keberatan->start(view.evaluasi.keberatan, view.batasKeberatan, view.evaluasi.atasanPenilai,
        {view.evaluasi.ratingHasilKerja, view.evaluasi.ratingPerilakuKerja, view.matriks});
    showForm(m_keberatan);
    m_context.storage.query<std::vector<PegawaiRow>>(
        this, [today = m_context.clock.today()](Reader& reader) { return reader.lists().pegawai(today); },
        [this](const auto& answer) {
            m_keberatan->setPeople(answer ? answer.value() : std::vector<PegawaiRow>{});
        });
}

void EvaluasiActs::decide()
{
    const EvaluasiView& view = m_editor.view();
    if (!m_context.prompter.confirm(tr("Kunci putusan keberatan"),
            tr("Dokumen Evaluasi dengan keberatan dan putusannya dikunci sebagai dokumen kedua. Sesudah "
               "ditandatangani atasan, putusannya tidak berubah lagi."),
            tr("&Kunci"), tr("&Batal"))) {
        return;
    }
    run([command = DecideKeberatan{view.ref, {view.tempat, view.evaluasi.keberatan.tanggalPutusan}}](
            Session& session) { return decideKeberatan(session, command); });
}

void EvaluasiActs::startCapaian()
{
    if (!m_editor.isLoaded()) {
        return;
    }
    Q_EMIT told({});
    const EvaluasiView& view = m_editor.view();
    m_capaian->start(
        tr("Capaian kinerja organisasi %1 %2. Ditetapkan oleh pimpinan satu tingkat di atas unit.")
            .arg(text::label(view.ref.periode), QString::number(view.skp.tahun)),
        view.capaian, view.unitKerja);
    m_capaian->askPeople(m_context.storage, m_context.clock.today());
    showForm(m_capaian);
}

void EvaluasiActs::storeCapaian()
{
    auto wanted = m_capaian->capaian();
    if (!wanted) {
        return;
    }
    wanted->periode = m_editor.view().ref.periode;
    const SaveCapaian command{m_editor.view().skp.tahun, *wanted};
    m_context.storage.command<Done, Refused<CapaianFault>>(
        this, [command](Session& session) { return saveCapaian(session, command); },
        [this](const Result<Outcome<Done>, Refused<CapaianFault>>& answer) {
            if (answer) {
                leave();
                Q_EMIT told(tr("✔ Capaian organisasi tersimpan."));
            } else {
                m_capaian->complain(answer.error().kind == Refused<CapaianFault>::Kind::Storage
                                        ? text::sentence(answer.error().storage)
                                        : tr("Tahun atau periodenya tidak dapat dipakai."));
            }
        });
}

void EvaluasiActs::run(
    std::function<Result<Outcome<EvaluasiDone>, EvaluasiError>(Session&)> act, const QString& next)
{
    m_editor.flush();
    hold();
    m_context.storage.command<EvaluasiDone, EvaluasiError>(this, std::move(act),
        [this, next](const Result<Outcome<EvaluasiDone>, EvaluasiError>& answer) { done(answer, next); });
}

/// Neither the act nor one of the state that it leaves is begun a second time.
void EvaluasiActs::hold()
{
    m_step = Step::Storing;
    for (const Button& one : m_buttons) {
        if (one.button) {
            one.button->setEnabled(false);
        }
    }
    if (m_side.currentIndex() != 0) {
        m_held = m_side.currentWidget();
        m_focus = QApplication::focusWidget();
        m_held->setEnabled(false);
    }
}

void EvaluasiActs::release()
{
    m_step = Step::Idle;
    for (const Button& one : m_buttons) {
        if (one.button) {
            one.button->setEnabled(one.enabled);
        }
    }
}

void EvaluasiActs::done(const Result<Outcome<EvaluasiDone>, EvaluasiError>& answer, const QString& next)
{
    if (m_held) {
        m_held->setEnabled(true);
    }
    if (!answer) {
        release();
        if (m_held && m_focus && m_held->isAncestorOf(m_focus)) {
            m_focus->setFocus();
        }
        m_held.clear();
        Q_EMIT told(QStringLiteral("✖ ") + text::sentence(answer.error()));
        return;
    }
    QStringList lines{tr("✔ Tersimpan. Keadaan sekarang: %1.").arg(text::label(answer->value.status)), next};
    lines.removeAll(QString());
    for (const Finding& warning : answer->value.warnings) {
        lines += QStringLiteral("⚠ ") + text::kalimat(warning);
    }
    m_held.clear();
    m_step = Step::Reading;
    leave();
    m_editor.reload();
    Q_EMIT told(lines.join(QLatin1Char('\n')));
}

} // namespace kinerja
