#include "ui/people/pegawaidetail.h"

#include "ui/penetapan/closingwizard.h"
#include "ui/penetapan/handoverdialog.h"
#include "ui/penetapan/penilaidialog.h"
#include "ui/people/berkaladialog.h"
#include "ui/people/daftarberkala.h"
#include "ui/people/perubahandialog.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kinerja
{

PegawaiDetail::PegawaiDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_form(new PegawaiForm(this)), m_title(new QLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("judulPegawai"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    buildButtons();
    column->addWidget(m_form, 1);
    connect(m_form, &PegawaiForm::edited, this, &PegawaiDetail::store);
    showNothing();
}

void PegawaiDetail::buildButtons()
{
    auto* grid = new QGridLayout;
    const auto add = [&](const QString& label, const char* name, int cell, auto makeDialog) {
        auto* button = new QPushButton(label, this);
        button->setObjectName(QString::fromLatin1(name));
        grid->addWidget(button, cell / 2, cell % 2);
        m_acts.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, makeDialog] {
            flush();
            makeDialog()->open();
        });
    };
    add(tr("&Catat perubahan…"), "catatPerubahan", 0,
        [this] { return new PerubahanDialog(m_context, m_pegawai, m_golongan, m_people, this); });
    add(tr("&Riwayat…"), "riwayat", 1, [this] { return makeRiwayatDialog(m_context, m_pegawai, this); });
    add(tr("&Plt/Plh…"), "rangkap", 2, [this] { return makeRangkapDialog(m_context, m_pegawai, this); });
    add(tr("&Tidak dinilai…"), "tidakDinilai", 3,
        [this] { return makeTidakDinilaiDialog(m_context, m_pegawai, this); });
    add(tr("&Mutasi, pensiun, …"), "mutasi", 4, [this] {
        auto* wizard = new ClosingWizard(m_context, m_pegawai.kunci, this);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        return wizard;
    });
    add(tr("Serah terim&a…"), "serahTerima", 5,
        [this] { return new HandoverDialog(m_context, m_pegawai.kunci, m_pegawai.nama, this); });
    add(tr("&Ganti sebagai penilai…"), "gantiSebagaiPenilai", 6, [this] {
        auto* dialog = new PenilaiDialog(m_context, this);
        dialog->startForPenilai(m_pegawai.kunci, m_context.clock.today());
        return dialog;
    });
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void PegawaiDetail::setGolongan(const GolonganTable& golongan)
{
    m_golongan = golongan;
    m_form->setGolongan(golongan);
}

void PegawaiDetail::setPeople(const std::shared_ptr<const DaftarPilihan>& people)
{
    m_people = people;
    m_form->setPeople(people);
}

void PegawaiDetail::updateState()
{
    const bool readOnly = m_context.storage.isReadOnly();
    m_form->setVisible(m_active);
    m_form->setReadOnly(readOnly);
    for (QPushButton* button : m_acts) {
        button->setVisible(m_active);
        button->setEnabled(!readOnly && !m_pegawai.kunci.isEmpty());
    }
    if (!m_active) {
        m_title->setText(tr("Pilih seseorang dalam daftar, atau tambah yang baru."));
    } else {
        m_title->setText(m_pegawai.kunci.isEmpty() ? tr("Pegawai baru: tersimpan begitu namanya diisi.")
                                                   : tr("Perbaikan isian tersimpan sendiri. Untuk kenaikan "
                                                        "pangkat, mutasi, atau ganti atasan pakai "
                                                        "“Catat perubahan”, supaya riwayatnya ada."));
    }
}

void PegawaiDetail::showNothing()
{
    flush();
    m_active = false;
    m_pegawai = {};
    updateState();
}

void PegawaiDetail::startNew(const Unit& unit)
{
    flush();
    Pegawai fresh;
    fresh.unitKerja = unit.nama;
    fresh.instansi = unit.instansi;
    display(fresh);
    m_form->goTo(QStringLiteral("nama"));
}

void PegawaiDetail::showPegawai(const PegawaiKunci& kunci)
{
    if (m_active && kunci == m_pegawai.kunci) {
        return;
    }
    flush();
    m_pegawai = {};
    m_pegawai.kunci = kunci;
    load(kunci);
}

void PegawaiDetail::load(const PegawaiKunci& kunci)
{
    m_context.storage.query<std::optional<Pegawai>>(
        this, [kunci](Reader& reader) { return reader.load(kunci); },
        [this, kunci](const auto& answer) {
            if (kunci != m_pegawai.kunci || m_form->isPending()) {
                return; // another one was chosen, or something is being typed, since
            }
            if (answer && answer.value()) {
                display(*answer.value());
            } else {
                showNothing();
            }
        });
}

void PegawaiDetail::display(const Pegawai& pegawai)
{
    m_pegawai = pegawai;
    m_active = true;
    m_form->fillFrom(pegawai);
    updateState();
}

void PegawaiDetail::onChanged(const ChangeSet& changes)
{
    if (m_asked == m_answered && m_active && !m_pegawai.kunci.isEmpty() &&
        changes.touches(Subject::Pegawai, m_pegawai.kunci.text())) {
        load(m_pegawai.kunci);
    }
}

void PegawaiDetail::store()
{
    Pegawai draft = m_pegawai;
    m_form->collectInto(draft);
    if (draft == m_pegawai || m_context.storage.isReadOnly()) {
        return;
    }
    if (draft.kunci.isEmpty()) {
        if (m_creating) {
            m_again = true;
            return;
        }
        if (draft.nama.trimmed().isEmpty()) {
            return;
        }
        m_creating = true;
    }
    const int number = ++m_asked;
    const QString key = draft.kunci.isEmpty() ? QString() : QStringLiteral("pegawai/") + draft.kunci.text();
    m_context.storage.command<SavedPegawai, Refused<PegawaiFault>>(
        this,
        [draft](Session& session) {
            return savePegawai(session, {draft, OnFault::KeepStored});
        },
        [this, draft, number](const auto& answer) {
            m_answered = number;
            onStored(draft, answer);
        },
        key);
}

void PegawaiDetail::onStored(
    const Pegawai& draft, const Result<Outcome<SavedPegawai>, Refused<PegawaiFault>>& answer)
{
    const PegawaiKunci& asked = draft.kunci;
    const bool isCurrent = m_active && asked == m_pegawai.kunci;
    if (!answer) {
        m_creating = m_creating && !asked.isEmpty();
        if (answer.error().kind == Refused<PegawaiFault>::Kind::Faults && isCurrent) {
            m_form->showFaults(answer.error().faults);
        } else if (answer.error().kind == Refused<PegawaiFault>::Kind::Storage && asked.isEmpty()) {
            m_context.prompter.tell(
                Prompter::Weight::Error, tr("Belum tersimpan"), text::sentence(answer.error().storage), {});
        }
        return;
    }
    const SavedPegawai& saved = answer.value().value;
    if (asked.isEmpty()) {
        m_creating = false;
        if (isCurrent) {
            m_pegawai.kunci = saved.kunci;
            updateState();
            Q_EMIT created(saved.kunci);
        }
    }
    if (isCurrent) {
        m_form->showFaults(saved.kept);
        m_form->showKataNomor(draft, saved);
        if (saved.kept.empty()) {
            // What was typed since then is not stored yet.
            m_pegawai = draft;
            m_pegawai.kunci = saved.kunci;
            m_pegawai.tanggalLahir = saved.tanggalLahir;
            m_pegawai.jenisKelamin = saved.jenisKelamin;
        }
        if (std::exchange(m_again, false)) {
            store();
        }
    }
}

} // namespace kinerja
