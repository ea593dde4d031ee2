#pragma once

#include "core/seal/verifypdf.h"
#include "core/usecases/penetapan/approveskp.h"
#include "core/usecases/penetapan/submitskp.h"
#include "tests/penetapan/unitworld.h"
#include "tests/seal/testkeys.h"
#include "tests/support/uifixture.h"
#include "ui/seal/signdialog.h"
#include "ui/seal/trustedfolder.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kinerja::tests
{

/// The SKP "s1" of Siti, locked, and the keys of her and of her penilai.
struct SigningDesk : UiFixture {
    PemegangKunci penerbit{{.nama = t("Penerbit Uji"), .penerbit = true}};
    PemegangKunci siti{{.nama = t("SITI AMINAH"), .nomor = t("198512162019032008")}, &penerbit};
    PemegangKunci bambang{{.nama = t("Bambang Sutrisno"), .jenis = JenisKunci::Rsa}, &penerbit};
    QTemporaryDir folder;

    SigningDesk()
    {
        QStandardPaths::setTestModeEnabled(true);
        for (const auto& entry : TrustedFolder().entries()) {
            TrustedFolder().remove(entry.name);
        }
        Pegawai perawat =
            UnitWorld::pegawai("perawat", "Siti Aminah, A.Md.Kep.", "Perawat Terampil", "kapus");
        perawat.identitas = {JenisIdentitas::Nip, t("198512162019032008")};
        temp.save(UnitWorld::pegawai("kadis", "dr. Ratna Wulandari", "Kepala Dinas Kesehatan", ""),
            UnitWorld::pegawai("kapus", "dr. Bambang Sutrisno", "Kepala UPTD Puskesmas", "kadis"), perawat,
            UnitWorld::draft("s1", "perawat").build());
        open();
        act([](Session& session) { return submitSkp(session, {skpKunci("s1")}); });
        ApproveSkp approve;
        approve.skp = skpKunci("s1");
        act([approve](Session& session) { return approveSkp(session, approve); });
    }

    void act(std::function<Result<Outcome<ActDone>, ActError>(Session&)> one)
    {
        bool done = false;
        storage.command<ActDone, ActError>(
            &storage, std::move(one), [&](const auto& answer) { done = answer.hasValue(); });
        REQUIRE(done);
    }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(t(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }
    QString hashOfSkp()
    {
        for (const DokumenBeku& one : skp().cuplikan.dokumen) {
            if (one.jenis == t("skp")) {
                return one.sha256;
            }
        }
        return {};
    }
    Skp skp() { return stored<Skp>(t("s1")).value_or(Skp{}); }
    QByteArray kept(size_t at)
    {
        QByteArray all;
        storage.query<bool>(&storage,
            [&, sha256 = skp().berkasResmi.at(at).sha256](Reader& reader) {
                return reader.berkas().read(sha256, [&](const QByteArray& piece) {
                    all += piece;
                    return true;
                });
            },
            {});
        return all;
    }
    seal::HasilPemeriksaan verdict(size_t at) { return seal::verifyPdf(kept(at), TrustedFolder().load()); }
};

/// The dialogue for one signature, and how somebody fills it in.
struct SignerAtDialog {
    SigningDesk& desk;
    SignDialog* dialog;

    SignerAtDialog(SigningDesk& where, PeranTandaTangan peran)
        : desk(where), dialog(new SignDialog(where.context, {skpKunci("s1"), peran}))
    {
        dialog->open();
    }
    ~SignerAtDialog() { delete dialog; }

    void chooseFile(const QString& path)
    {
        desk.prompter.paths = {path};
        child<QPushButton>(*dialog, "pilihKunci")->click();
    }
    QString answer() const { return child<QLabel>(*dialog, "jawaban")->text(); }
    /// Types the passphrase and presses Enter; what the dialogue says in the end.
    QString sign(const char* sandi, bool consents = true)
    {
        desk.prompter.confirmations = {consents};
        auto* field = child<QLineEdit>(*dialog, "sandi");
        QTest::keyClicks(field, t(sandi));
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(field->text().isEmpty());
        REQUIRE(QTest::qWaitFor([&] { return !answer().endsWith(QChar(u'…')); }, 30000));
        return answer();
    }
};

} // namespace kinerja::tests
