#include "ui/people/pegawaidetail.h"

#include "ui/forms/labels.h"
#include "ui/penetapan/closingwizard.h"
#include "ui/penetapan/handoverdialog.h"
#include "ui/penetapan/penilaidialog.h"
#include "ui/people/angkakreditdialog.h"
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

#include <algorithm>

namespace kinerja
{

namespace
{

/// The person as stored, but with what was typed into the refused fields.
Pegawai withRefused(Pegawai stored, const Pegawai& typed, const std::vector<PegawaiFault>& faults)
{
    for (const PegawaiFault& fault : faults) {
        switch (fault.kind) {
        case PegawaiFault::Kind::NamaKosong: stored.nama = typed.nama; break;
        case PegawaiFault::Kind::NomorNotasiIlmiah:
        case PegawaiFault::Kind::NomorDibulatkan:
        case PegawaiFault::Kind::NomorGanda: stored.identitas = typed.identitas; break;
        case PegawaiFault::Kind::AtasanDiriSendiri:
        case PegawaiFault::Kind::AtasanMelingkar:
        case PegawaiFault::Kind::AtasanTidakAda: stored.atasan = typed.atasan; break;
        }
    }
    return stored;
}

} // namespace

PegawaiDetail::PegawaiDetail(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_form(new PegawaiForm(context.clock, this)),
      m_title(steadyLabel({newSentence(), storedSentence()}, this)), m_restBar(new QWidget(this)),
      m_restText(new QLabel(m_restBar)), m_career(new QPushButton(tr("Ri&wayat karier…"), this))
{
    m_title->setObjectName(QStringLiteral("judulPegawai"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildRest();
    column->addWidget(m_restBar);
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
    add(tr("Angka &kredit…"), "angkaKredit", 7,
        [this] { return new AngkaKreditDialog(m_context, m_pegawai, this); });
    m_career->setObjectName(QStringLiteral("bukaKarier"));
    grid->addWidget(m_career, 4, 0);
    connect(m_career, &QPushButton::clicked, this, [this] {
        flush();
        m_context.navigation.openKarier(m_pegawai.kunci);
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
    // Of somebody who was deleted meanwhile nothing is left to mend.
    std::erase_if(m_rest, [&](const auto& entry) {
        return !entry.second.isNew &&
               std::none_of(people->people.begin(), people->people.end(),
                   [&](const PegawaiRow& row) { return row.kunci.text() == entry.first; });
    });
    showRest();
}

void PegawaiDetail::updateState()
{
    const bool readOnly = m_context.storage.isReadOnly();
    m_form->setVisible(m_active);
    m_form->setReadOnly(readOnly);
    for (QPushButton* button : m_acts) {
        button->setVisible(m_active);
        button->setEnabled(!readOnly && !kunci().isEmpty());
    }
    m_career->setVisible(m_active);
    m_career->setEnabled(!kunci().isEmpty());
    if (!m_active) {
        m_title->setText(tr("Pilih seseorang dalam daftar, atau tambah yang baru."));
    } else {
        m_title->setText(m_isNew ? newSentence() : storedSentence());
    }
}

QString PegawaiDetail::newSentence() { return tr("Pegawai baru: tersimpan begitu namanya diisi."); }

QString PegawaiDetail::storedSentence()
{
    return tr("Perbaikan isian tersimpan sendiri. Untuk kenaikan pangkat, mutasi, atau ganti atasan pakai "
              "“Catat perubahan”, supaya riwayatnya ada.");
}

void PegawaiDetail::showNothing()
{
    leave();
    m_active = m_isNew = false;
    m_pegawai = {};
    updateState();
}

void PegawaiDetail::startNew(const Unit& unit)
{
    leave();
    Pegawai fresh;
    // Known from the start, so that all its saves concern one person.
    fresh.kunci = PegawaiKunci(m_ids.next());
    fresh.unitKerja = unit.nama;
    fresh.instansi = unit.instansi;
    display(fresh, true);
    m_form->goTo(QStringLiteral("nama"));
}

void PegawaiDetail::showPegawai(const PegawaiKunci& kunci)
{
    if (m_active && kunci == m_pegawai.kunci) {
        return;
    }
    leave();
    m_isNew = m_isLoaded = false;
    m_form->setEnabled(false);
    m_pegawai = {};
    m_pegawai.kunci = kunci;
    load(kunci);
}

void PegawaiDetail::load(const PegawaiKunci& kunci)
{
    m_context.storage.query<std::optional<Pegawai>>(
        this, [kunci](Reader& reader) { return reader.load(kunci); },
        [this, kunci](const auto& answer) {
            if (kunci != m_pegawai.kunci || (m_isLoaded && m_form->isPending())) {
                return; // another one was chosen, or something is being typed, since
            }
            if (answer && answer.value()) {
                display(*answer.value(), false);
            } else {
                showNothing();
            }
        });
}

void PegawaiDetail::display(const Pegawai& pegawai, bool isNew)
{
    m_pegawai = m_sent = pegawai;
    m_isNew = isNew;
    m_active = m_isLoaded = true;
    m_form->setEnabled(true);
    const auto rest = m_rest.find(pegawai.kunci.text());
    if (rest == m_rest.end()) {
        m_form->fillFrom(pegawai);
    } else {
        rest->second.texts.clear();
        m_form->fillFrom(rest->second.isNew || rest->second.isWhole
                             ? rest->second.draft
                             : withRefused(pegawai, rest->second.draft, rest->second.faults));
        m_form->showFaults(rest->second.faults);
    }
    updateState();
    showRest();
}

void PegawaiDetail::onChanged(const ChangeSet& changes)
{
    if (m_asked == m_answered && m_active && !m_isNew &&
        changes.touches(Subject::Pegawai, m_pegawai.kunci.text())) {
        load(m_pegawai.kunci);
    }
}

void PegawaiDetail::store()
{
    Pegawai draft = m_pegawai;
    m_form->collectInto(draft);
    const bool isKnown = draft == (m_asked == m_answered ? m_pegawai : m_sent);
    if (!m_active || !m_isLoaded || isKnown || m_context.storage.isReadOnly() ||
        (m_isNew && draft.nama.trimmed().isEmpty())) {
        return;
    }
    m_sent = draft;
    const int number = ++m_asked;
    m_context.storage.command<SavedPegawai, Refused<PegawaiFault>>(
        this,
        [draft, mayBeNew = m_isNew](Session& session) {
            return savePegawai(session, {draft, OnFault::KeepStored, mayBeNew});
        },
        [this, draft, number](const auto& answer) {
            m_answered = number;
            onStored(draft, answer);
        },
        QStringLiteral("pegawai/") + draft.kunci.text());
}

void PegawaiDetail::onStored(
    const Pegawai& draft, const Result<Outcome<SavedPegawai>, Refused<PegawaiFault>>& answer)
{
    const bool isCurrent = m_active && draft.kunci == m_pegawai.kunci;
    if (!answer) {
        if (answer.error().kind == Refused<PegawaiFault>::Kind::Storage) {
            m_rest[draft.kunci.text()] = {draft, {}, {}, isCurrent && m_isNew, true};
        } else if (isCurrent) {
            m_form->showFaults(answer.error().faults);
        }
        return;
    }
    const SavedPegawai& saved = answer.value().value;
    if (saved.kept.empty()) {
        m_rest.erase(draft.kunci.text());
    } else {
        m_rest[draft.kunci.text()] = {draft, saved.kept, {}, false, false};
    }
    if (isCurrent) {
        if (std::exchange(m_isNew, false)) {
            updateState();
            Q_EMIT created(saved.kunci);
        }
        m_form->showFaults(saved.kept);
        m_form->showKataNomor(draft, saved);
        if (saved.kept.empty()) {
            // What was typed since then is not stored yet.
            m_pegawai = draft;
            m_pegawai.tanggalLahir = saved.tanggalLahir;
            m_pegawai.jenisKelamin = saved.jenisKelamin;
        }
    }
    showRest();
}

} // namespace kinerja
