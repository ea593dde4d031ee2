#pragma once

#include "core/usecases/penetapan/approveskp.h"
#include "core/usecases/penetapan/jejakskp.h"
#include "core/usecases/penetapan/signskp.h"
#include "core/usecases/penetapan/submitskp.h"
#include "tests/support/skpbuilder.h"
#include "tests/support/tempfile.h"

namespace kinerja::tests
{

inline PegawaiKunci person(const char* kunci) { return PegawaiKunci(QString::fromUtf8(kunci)); }
inline SkpKunci skpKunci(const char* kunci) { return SkpKunci(QString::fromUtf8(kunci)); }

/// A day on which acts are in time.
inline const QDate january12(2026, 1, 12);

/// An SKP's key, also as a literal.
struct Key {
    SkpKunci kunci;
    Key(const char* text) : kunci(skpKunci(text)) {}
    Key(SkpKunci key) : kunci(std::move(key)) {}
};

/// A puskesmas: kadis (outside the unit) above kapus, kapus above perawat and bidan.
struct UnitWorld : TempFile {
    UnitWorld()
    {
        Pegawai kadis = pegawai("kadis", "dr. Ratna Wulandari, M.Kes.", "Kepala Dinas Kesehatan", "");
        kadis.luarUnit = true;
        save(kadis, pegawai("kapus", "dr. Bambang Sutrisno", "Kepala UPTD Puskesmas Melati", "kadis"),
            pegawai("perawat", "Siti Aminah, A.Md.Kep.", "Perawat Terampil", "kapus"),
            pegawai("bidan", "Dewi Lestari, A.Md.Keb.", "Bidan Terampil", "kapus"));
    }

    static Pegawai pegawai(const char* kunci, const char* nama, const char* jabatan, const char* atasan)
    {
        Pegawai made;
        made.kunci = person(kunci);
        made.nama = QString::fromUtf8(nama);
        made.identitas = {JenisIdentitas::Tanpa, {}};
        made.status = StatusPegawai::Pns;
        made.jabatan = QString::fromUtf8(jabatan);
        made.unitKerja = QStringLiteral("UPTD Puskesmas Melati");
        made.instansi = QStringLiteral("Pemerintah Kabupaten Sukamaju");
        made.atasan = PegawaiKunci(QString::fromUtf8(atasan));
        return made;
    }

    /// A complete draft of that person; the leader's RHK that it intervenes is text alone.
    static SkpBuilder draft(const char* kunci, const char* pegawai, const char* penilai = "kapus")
    {
        SkpBuilder builder = aSkp();
        builder.but([&](Skp& skp) {
            skp.kunci = skpKunci(kunci);
            skp.pegawai = person(pegawai);
            skp.penilai = person(penilai);
            skp.hasilKerja.front().rhkPimpinanRef.clear();
        });
        return builder;
    }

    Result<Outcome<ActDone>, ActError> submit(const Key& key)
    {
        Session s = session();
        return submitSkp(s, {key.kunci});
    }
    Result<Outcome<ActDone>, ActError> approve(const Key& key, QDate tanggal = {})
    {
        Session s = session();
        return approveSkp(s, {key.kunci, {{}, tanggal}, {}});
    }
    Result<Outcome<ActDone>, ActError> sign(const Key& key, PeranTandaTangan peran, QDate tanggal)
    {
        Session s = session();
        RecordSignature command;
        command.skp = key.kunci;
        command.peran = peran;
        command.tanggal = tanggal;
        command.tempat = QStringLiteral("Sukamaju");
        return recordSignature(s, command);
    }
    /// Submits, approves and signs; the SKP must be a complete draft.
    void set(const Key& key, QDate tanggal)
    {
        REQUIRE(submit(key));
        REQUIRE(approve(key, tanggal));
        REQUIRE(sign(key, PeranTandaTangan::Pegawai, tanggal));
        REQUIRE(sign(key, PeranTandaTangan::Penilai, tanggal));
    }

    /// Stores an SKP as acts have left it that the test does not go through: the log says so too.
    void saveActed(const Skp& skp)
    {
        Session s = session();
        REQUIRE(
            file->transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<Done, StorageError> {
                transaction.save(skp);
                appendJejakSkp(s, transaction, skp,
                    {QStringLiteral("impor"), {}, {}, snapshotHash(skp.cuplikan), {}, keadaanOf(skp)});
                return Done{};
            }));
    }
    Skp skp(const Key& key) { return load<Skp>(key.kunci.text()).value_or(Skp{}); }
    StatusSkp status(const Key& key) { return skp(key).status; }
    /// The acts that the log holds for an SKP, oldest first.
    QStringList acts(const SkpKunci& kunci)
    {
        auto rows = file->read(
            [&](Reader& reader) { return reader.jejak().ofSubject(jejakSubjekSkp(kunci.text())); });
        REQUIRE(rows);
        QStringList names;
        for (const JejakStore::Row& row : *rows) {
            names += row.tindakan;
        }
        return names;
    }
};

template <class T, class E> const T* errorOf(const Result<Outcome<ActDone>, E>& answer)
{
    return answer ? nullptr : std::get_if<T>(&answer.error());
}

} // namespace kinerja::tests
