#include "tests/app/window/pressnotice.h"
#include "tests/support/damage.h"
#include "tests/support/uifixture.h"

#include "ui/shell/filekeeper.h"

#include <QSignalSpy>

using namespace kinerja;
using namespace kinerja::tests;

namespace
{

struct Kept : UiFixture {
    NoticeBar bar;
    FileKeeper keeper{storage, bar, [] {}};
    QString elsewhere = temp.folder.filePath(QStringLiteral("lain.kinerja"));

    Kept() { keeper.setPrompter(prompter); }

    /// Stores the unit under another name, as the screens store a draft.
    void rename(const QString& name)
    {
        storage.command<Done, StorageError>(
            &storage,
            [name](Session& session) {
                return session.file.transact(
                    UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                        Unit unit = transaction.unit();
                        unit.nama = name;
                        transaction.save(unit);
                        return Done{};
                    });
            },
            {}, QStringLiteral("unit"));
    }
    QString notice() const { return noticeOf(bar); }
    void press(const QString& words) { pressNotice(bar, words); }
    QString unitName() { return stored<Unit>(QStringLiteral("1"))->nama; }
};

} // namespace

TEST_CASE("a file that was removed while it is open: the bar says so, and the work goes on elsewhere")
{
    Kept kept;
    kept.open();
    REQUIRE(QFile::remove(kept.temp.path));
    kept.rename(QStringLiteral("Puskesmas Mawar"));
    CHECK(kept.storage.hasUnsaved());
    CHECK(kept.notice().contains(QStringLiteral("dihapus atau dipindahkan")));
    kept.prompter.paths = {kept.elsewhere};
    kept.press(QStringLiteral("Lanjutkan di tempat lain"));
    CHECK(kept.storage.path() == kept.elsewhere);
    CHECK_FALSE(kept.storage.hasUnsaved());
    CHECK(kept.notice().isEmpty());
    CHECK(kept.unitName() == QStringLiteral("Puskesmas Mawar"));
    kept.rename(QStringLiteral("Puskesmas Kenanga"));
    CHECK(kept.unitName() == QStringLiteral("Puskesmas Kenanga"));
    CHECK(kept.keeper.mayClose());
}

TEST_CASE("closing offers another place for what could not be stored")
{
    Kept kept;
    kept.open();
    REQUIRE(QFile::remove(kept.temp.path));
    kept.rename(QStringLiteral("Puskesmas Mawar"));
    SECTION("which is taken")
    {
        kept.prompter.confirmations = {true};
        kept.prompter.paths = {kept.elsewhere};
        CHECK(kept.keeper.mayClose());
        CHECK(kept.unitName() == QStringLiteral("Puskesmas Mawar"));
        CHECK(QFile::exists(kept.elsewhere));
    }
    SECTION("but no place is chosen: it stays open")
    {
        kept.prompter.confirmations = {true};
        CHECK_FALSE(kept.keeper.mayClose());
    }
    SECTION("which is declined: asked once more, the safe answer keeps it open")
    {
        kept.prompter.confirmations = {false, false};
        CHECK_FALSE(kept.keeper.mayClose());
        kept.prompter.confirmations = {false, true};
        CHECK(kept.keeper.mayClose());
    }
    SECTION("a name that is taken is not overwritten")
    {
        REQUIRE(QFile(kept.elsewhere).open(QIODevice::WriteOnly));
        kept.prompter.confirmations = {true};
        kept.prompter.paths = {kept.elsewhere};
        CHECK_FALSE(kept.keeper.mayClose());
        CHECK(kept.prompter.told.last().contains(QStringLiteral("tidak ditimpa")));
    }
}

TEST_CASE("what is sound and stored closes without a word")
{
    Kept kept;
    kept.open();
    kept.rename(QStringLiteral("Puskesmas Mawar"));
    CHECK(kept.keeper.mayClose());
    CHECK(kept.prompter.told.isEmpty());
}

TEST_CASE("closing asks about what was typed and can't be stored as it is")
{
    Kept kept;
    kept.open();
    kept.keeper.setUnfinished([] { return QStringList{QStringLiteral("“19-9” bukan tanggal.")}; });
    CHECK_FALSE(kept.keeper.mayClose());
    CHECK(kept.prompter.told.last().contains(QStringLiteral("19-9")));
    kept.prompter.confirmations = {true};
    CHECK(kept.keeper.mayClose());
}

TEST_CASE("damage that is met while working is said with the way to salvage")
{
    Kept kept;
    kept.temp.file.reset();
    destroyPage(kept.temp.path, rootPageOf(kept.temp.path, QStringLiteral("unit")));
    kept.storage.open(kept.temp.path, OpenMode::ReadWrite, &kept.storage, [](const auto&) {});
    REQUIRE(kept.storage.isOpen());
    QSignalSpy wanted(&kept.keeper, &FileKeeper::rescueWanted);
    kept.storage.query<QString>(&kept.storage, [](Reader& reader) { return reader.unit().nama; }, {});
    CHECK(kept.notice().contains(QStringLiteral("rusak di sebagian tempat")));
    kept.press(QStringLiteral("Selamatkan"));
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == kept.temp.path);
}

TEST_CASE("what could not be stored is called so, also where the folder can't be written any more")
{
    const auto kind =
        GENERATE(StorageError::Kind::DiskFull, StorageError::Kind::ReadOnly, StorageError::Kind::Busy);
    Kept kept;
    kept.open();
    Q_EMIT kept.storage.saveFailed({kind, {}});
    CHECK(kept.notice().contains(QStringLiteral("perubahan terakhir belum tersimpan")));
    CHECK_FALSE(kept.notice().contains(QStringLiteral("Tidak ada yang diubah")));
}

TEST_CASE("a copy that failed is said below what presses more, and can be put away")
{
    Kept kept;
    kept.open(OpenMode::ReadOnly);
    CHECK(kept.notice().contains(QStringLiteral("dibaca saja")));
    kept.keeper.noteCopyFailed({StorageError::Kind::DiskFull, {}});
    CHECK(kept.notice().contains(QStringLiteral("dibaca saja")));
    kept.open();
    CHECK(kept.notice().isEmpty());
    kept.keeper.noteCopyFailed({StorageError::Kind::DiskFull, {}});
    CHECK(kept.notice().contains(QStringLiteral("Salinan cadangan")));
    CHECK_FALSE(kept.notice().contains(QStringLiteral("belum tersimpan"))); // nothing was changed
    kept.press(QStringLiteral("Tutup"));
    CHECK(kept.notice().isEmpty());
}

TEST_CASE("the bar names the reason why a file is open for reading only, and what helps")
{
    Kept kept;
    SECTION("another window writes it")
    {
        kept.keeper.noteRefusal(OpenError::Kind::Locked);
        kept.open(OpenMode::ReadOnly);
        CHECK(kept.notice().contains(QStringLiteral("sedang dipakai di jendela atau komputer lain")));
        kept.rename(QStringLiteral("Puskesmas Mawar"));
        CHECK(kept.notice().contains(QStringLiteral("tidak tersimpan: berkas ini sedang dipakai")));
    }
    SECTION("its folder takes nothing: no other window is spoken of, and the work can go on elsewhere")
    {
        kept.keeper.noteRefusal(OpenError::Kind::FolderReadOnly);
        kept.open(OpenMode::ReadOnly);
        CHECK(kept.notice().contains(QStringLiteral("Folder berkas ini tidak dapat ditulisi")));
        CHECK_FALSE(kept.notice().contains(QStringLiteral("jendela")));
        kept.rename(QStringLiteral("Puskesmas Mawar"));
        CHECK(kept.notice().contains(QStringLiteral("Yang baru diketik tidak tersimpan")));
        CHECK_FALSE(kept.notice().contains(QStringLiteral("Pulihkan izin")));
        kept.prompter.paths = {kept.elsewhere};
        kept.press(QStringLiteral("Lanjutkan di tempat lain"));
        CHECK(kept.unitName() == QStringLiteral("Puskesmas Mawar"));
        CHECK(kept.notice().isEmpty());
    }
    SECTION("the account may only read it")
    {
        kept.keeper.noteRefusal(OpenError::Kind::FileReadOnly);
        kept.open(OpenMode::ReadOnly);
        CHECK(kept.notice().contains(QStringLiteral("Akun Anda hanya boleh membaca berkas ini")));
    }
}

TEST_CASE("a file that can only be read is carried to a place where it can be filled")
{
    Kept kept;
    kept.open(OpenMode::ReadOnly);
    kept.rename(QStringLiteral("Puskesmas Mawar"));
    kept.prompter.paths = {kept.elsewhere};
    REQUIRE(kept.keeper.moveElsewhere());
    CHECK_FALSE(kept.storage.isReadOnly());
    CHECK(kept.unitName() == QStringLiteral("Puskesmas Mawar"));
    CHECK(kept.notice().isEmpty());
}
