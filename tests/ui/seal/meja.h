#pragma once

#include "core/seal/signablepdf.h"
#include "tests/penetapan/unitworld.h"
#include "tests/seal/testkeys.h"
#include "tests/support/uifixture.h"
#include "ui/print/pdf.h"
#include "ui/print/signable.h"
#include "ui/seal/pemeriksaanpage.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTreeView>

// Signed PDFs on their way out of the window and back into it.

namespace kinerja::tests
{

inline const std::vector<JenisDokumen> skpAlone{JenisDokumen::Skp};
constexpr int patience = 60000;

struct Orang {
    PemegangKunci siti{{.nama = t("SITI AMINAH")}};
    PemegangKunci bambang{{.nama = t("Bambang Sutrisno")}};
    PemegangKunci dewi{{.nama = t("Dewi Lestari")}};
};

inline const Orang& orang()
{
    static const Orang all;
    return all;
}

inline QByteArray signedBy(const PemegangKunci& who, const QByteArray& pdf, const char* field)
{
    const auto key = seal::SigningKey::fromPkcs12(who.pkcs12("x"), seal::Sandi(QByteArray("x")));
    const auto open = seal::SignablePdf::open(pdf);
    REQUIRE(key);
    REQUIRE(open);
    const QDateTime noon(january12, QTime(12, 0), QTimeZone(7 * 3600));
    const auto made = open->sign({field, key->sertifikat().nama, {}, noon, {}}, *key);
    REQUIRE(made);
    return *made;
}

/// The puskesmas with a locked SKP of perawat and a draft of bidan, open in a window.
struct Meja {
    Meja()
    {
        QStandardPaths::setTestModeEnabled(true);
        UnitWorld world;
        world.save(UnitWorld::draft("s", "perawat").build(), UnitWorld::draft("d", "bidan").build());
        REQUIRE(world.submit("s"));
        REQUIRE(world.approve("s", january12));
        const auto papers = world.file->read([&](Reader& reader) {
            return readSignable(reader, skpKunci("s"), skpAlone, world.clock.today(), {});
        });
        REQUIRE(papers);
        REQUIRE(papers->siap.size() == 1);
        const auto pdf = renderToPdf(papers->siap.front().model, papers->siap.front().options);
        REQUIRE(pdf);
        polos = *pdf;
        world.file.reset();
        fixture.temp.file.reset();
        REQUIRE(QFile::remove(fixture.temp.path));
        REQUIRE(QFile::copy(world.path, fixture.temp.path));
        fixture.open();
    }
    void put(const char* name, const QByteArray& content) const
    {
        QFile file(folder.filePath(t(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    Skp skp() { return fixture.stored<Skp>(t("s")).value_or(Skp{}); }
    /// The hash of the SKP itself among what is locked.
    QString sidik()
    {
        for (const DokumenBeku& one : skp().cuplikan.dokumen) {
            if (one.jenis == t("skp")) {
                return one.sha256;
            }
        }
        return {};
    }

    QTemporaryDir folder;
    UiFixture fixture;
    QByteArray polos; ///< the locked SKP, nobody has signed it
};

/// The page on which PDFs are taken back.
struct Penerimaan : Meja {
    Penerimaan()
    {
        page = std::make_unique<PemeriksaanPage>(fixture.context);
        page->resize(900, 600);
        page->setVisible(true);
        page->refresh();
    }
    QAbstractItemModel& results() const { return *child<QTreeView>(*page, "hasilPemeriksaan")->model(); }
    void take(const QStringList& paths, int rows)
    {
        page->checkFiles(paths);
        REQUIRE(QTest::qWaitFor(
            [&] {
                return results().rowCount() == rows && !child<QLabel>(*page, "sedangDiperiksa")->isVisible();
            },
            patience));
    }
    /// The file's line and those below it.
    QString said(const char* name) const
    {
        for (int row = 0; row < results().rowCount(); ++row) {
            const QModelIndex file = results().index(row, 0);
            if (file.data().toString().contains(t(name))) {
                QStringList lines{file.data().toString()};
                for (int line = 0; line < results().rowCount(file); ++line) {
                    lines.append(results().index(line, 0, file).data().toString());
                }
                return lines.join(QLatin1Char('\n'));
            }
        }
        return {};
    }
    void choose(const char* name) const
    {
        auto* tree = child<QTreeView>(*page, "hasilPemeriksaan");
        for (int row = 0; row < results().rowCount(); ++row) {
            if (results().index(row, 0).data().toString().contains(t(name))) {
                tree->setCurrentIndex(results().index(row, 0));
            }
        }
    }
    void press(const char* name)
    {
        child<QPushButton>(*page, name)->click();
        fixture.storage.waitUntilIdle();
    }
    bool canPress(const char* name) const { return child<QPushButton>(*page, name)->isEnabled(); }

    std::unique_ptr<PemeriksaanPage> page;
};

} // namespace kinerja::tests
