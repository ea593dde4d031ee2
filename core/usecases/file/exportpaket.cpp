#include "core/usecases/file/exportpaket.h"

#include "core/exchange/paketkeys.h"
#include "core/usecases/file/checkkeutuhan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace kinerja
{

namespace
{

/// The people, SKP and log subjects that a package is to hold.
struct Selection {
    std::vector<PegawaiKunci> people;
    std::vector<SkpKunci> skp;
    QSet<QString> subjects; ///< empty: all
};

template <class Key> void sortKeys(std::vector<Key>& keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// Everybody whom these people and SKP name, superiors of superiors included: a package stands by itself.
class Circle
{
public:
    explicit Circle(Reader& reader) : m_reader(reader) {}

    void add(const PegawaiKunci& kunci)
    {
        std::vector<PegawaiKunci> waiting{kunci};
        while (!waiting.empty()) {
            const PegawaiKunci next = waiting.back();
            waiting.pop_back();
            if (next.isEmpty() || m_known.contains(next)) {
                continue;
            }
            m_known.insert(next);
            if (const std::optional<Pegawai> pegawai = m_reader.loadAny(next)) {
                collect(*pegawai, waiting);
            }
        }
    }
    void add(const SkpLengkap& lengkap)
    {
        std::vector<PegawaiKunci> named;
        collect(lengkap, named);
        for (const PegawaiKunci& kunci : named) {
            add(kunci);
        }
    }
    std::vector<PegawaiKunci> people() const { return {m_known.begin(), m_known.end()}; }

private:
    template <class T> static void collect(const T& record, std::vector<PegawaiKunci>& into)
    {
        QStringList path;
        paket::forEachKey<PegawaiKunci>(record, path,
            [&](const PegawaiKunci& kunci, Presence, const QStringList&) { into.push_back(kunci); });
    }

    Reader& m_reader;
    QSet<PegawaiKunci> m_known;
};

Selection selectAll(Reader& reader)
{
    Selection selection{reader.lists().pegawaiKunci(), reader.lists().skpKunci(), {}};
    // Somebody in the Sampah may still be named by an SKP: then the package needs them.
    const auto sampah = reader.lists().sampah();
    const bool anyoneDiscarded = std::any_of(
        sampah.begin(), sampah.end(), [](const SampahRow& row) { return row.jenis == JenisSampah::Pegawai; });
    if (anyoneDiscarded) {
        Circle circle(reader);
        for (const PegawaiKunci& kunci : selection.people) {
            circle.add(kunci);
        }
        for (const SkpKunci& kunci : selection.skp) {
            circle.add(*reader.loadLengkap(kunci));
        }
        selection.people = circle.people();
    }
    return selection;
}

/// What was altered outside in the SKP of these people: the next unit is not handed it before the officer has
/// decided.
std::vector<Finding> undecidedOf(Reader& reader, const std::vector<PegawaiKunci>& people)
{
    std::vector<Finding> all;
    for (const PegawaiKunci& kunci : people) {
        for (const SkpRow& row : reader.lists().skpOf(kunci)) {
            const std::vector<Finding> found = checkKeutuhan(reader, row.kunci);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return all;
}

Selection select(Reader& reader, const std::vector<PegawaiKunci>& wanted)
{
    Selection selection;
    Circle circle(reader);
    for (const PegawaiKunci& kunci : wanted) {
        circle.add(kunci);
        selection.subjects.insert(jejakSubjekPegawai(kunci.text()));
        for (const SkpRow& row : reader.lists().skpOf(kunci)) {
            selection.skp.push_back(row.kunci);
            selection.subjects.insert(jejakSubjekSkp(row.kunci.text()));
            circle.add(*reader.loadLengkap(row.kunci));
        }
    }
    selection.people = circle.people();
    return selection;
}

RegulasiTersimpan toPackage(const RegulasiEntry& entry)
{
    return {entry.id, entry.versi, entry.berlakuMulai, fromWireName<StatusRegulasi>(entry.status), entry.isi};
}

QByteArray jsonOf(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

/// As the next unit knows a person: whom the package is about has left neither it nor a superior there;
/// everybody else is only named.
Pegawai forNextUnit(Pegawai pegawai, const std::vector<PegawaiKunci>& coming)
{
    pegawai.luarUnit = std::find(coming.begin(), coming.end(), pegawai.kunci) == coming.end();
    if (!pegawai.luarUnit) {
        pegawai.atasan = {};
        std::erase_if(pegawai.tidakDinilai,
            [](const TidakDinilai& absence) { return absence.jenis == JenisTidakDinilai::Pindah; });
    }
    return pegawai;
}

/// Writes the SKP one after the other and deals with frozen papers that are not whole.
class SkpParts
{
public:
    SkpParts(Reader& reader, PaketWriter& writer, NaskahRusak way)
        : m_reader(reader), m_writer(writer), m_way(way)
    {
    }
    void write(SkpLengkap lengkap)
    {
        const QString at = QStringLiteral("/skp/%1").arg(m_written++);
        sift(lengkap.skp, lengkap.skp.cuplikan, at + QStringLiteral("/cuplikan"));
        for (size_t index = 0; index < lengkap.evaluasi.size(); ++index) {
            Evaluasi& evaluasi = lengkap.evaluasi[index];
            const QString each = at + QStringLiteral("/evaluasi/%1").arg(index);
            sift(lengkap.skp, evaluasi.cuplikan, each + QStringLiteral("/cuplikan"));
            sift(lengkap.skp, evaluasi.keberatan.cuplikan, each + QStringLiteral("/keberatan/cuplikan"));
        }
        m_writer.skp(lengkap);
    }
    std::vector<SkpNaskahRusak> takeBroken() { return std::move(m_broken); }
    QStringList takeLeftOut() { return std::move(m_leftOut); }

private:
    void sift(const Skp& skp, Cuplikan& cuplikan, const QString& at)
    {
        int index = 0;
        std::erase_if(cuplikan.dokumen, [&](const DokumenBeku& dokumen) {
            const QString place = at + QStringLiteral("/dokumen/%1").arg(index++);
            if (isWhole(dokumen)) {
                return false;
            }
            if (m_way == NaskahRusak::Tinggalkan) {
                m_leftOut.append(place);
            } else {
                const QString nama = m_reader.loadAny(skp.pegawai).value_or(Pegawai{}).nama;
                m_broken.push_back({skp.kunci, nama, skp.tahun, dokumen.jenis});
            }
            return true;
        });
    }

    Reader& m_reader;
    PaketWriter& m_writer;
    NaskahRusak m_way;
    int m_written = 0;
    std::vector<SkpNaskahRusak> m_broken;
    QStringList m_leftOut;
};

void writeSelection(Reader& reader, PaketWriter& writer, SkpParts& skp, const Selection& selection,
    const ExportPaket& command)
{
    const bool isWhole = command.pegawai.empty();
    writer.unit(reader.unit());
    if (isWhole) {
        std::vector<int> years = reader.lists().tahunOrganisasi();
        sortKeys(years);
        for (const int tahun : years) {
            writer.organisasi(reader.organisasi(tahun));
        }
    }
    for (const PegawaiKunci& kunci : selection.people) {
        const std::optional<Pegawai> pegawai = reader.loadAny(kunci);
        writer.pegawai(command.tujuan == TujuanPaket::UnitBerikutnya ? forNextUnit(*pegawai, command.pegawai)
                                                                     : *pegawai);
    }
    for (const SkpKunci& kunci : selection.skp) {
        skp.write(*reader.loadLengkap(kunci));
    }
    if (isWhole) {
        auto teams = reader.lists().timKerjaKunci();
        sortKeys(teams);
        for (const QString& kunci : teams) {
            writer.timKerja(*reader.load<TimKerja>(kunci));
        }
    }
    reader.jejak().forEach([&](const JejakStore::Row& row) {
        if (selection.subjects.isEmpty() || selection.subjects.contains(row.subjek)) {
            writer.jejak(row.isi);
        }
    });
    if (isWhole) {
        for (const RegulasiEntry& entry : reader.regulasi().all()) {
            writer.regulasi(toPackage(entry));
        }
        const auto settings = reader.regulasi().semuaPengaturan();
        for (auto at = settings.begin(); at != settings.end(); ++at) {
            writer.pengaturan(at.key(), jsonOf(at.value()));
        }
    }
}

} // namespace

ExportOrder exportOrder(Reader& reader)
{
    Selection selection = selectAll(reader);
    sortKeys(selection.people);
    sortKeys(selection.skp);
    return {selection.people, selection.skp};
}

Result<PaketWritten, ExportError> exportPaket(DataFile& file, QIODevice& target, const ExportPaket& command)
{
    ExportError error;
    if (command.tujuan == TujuanPaket::UnitBerikutnya) {
        const auto undecided =
            file.read([&](Reader& reader) { return undecidedOf(reader, command.pegawai); });
        if (!undecided || !undecided->empty()) {
            error.storage = undecided ? StorageError{} : undecided.error();
            error.kind = undecided ? ExportError::Kind::BelumDiputus : ExportError::Kind::Storage;
            error.temuan = undecided ? *undecided : std::vector<Finding>{};
            return failure(error);
        }
    }
    const auto written = file.read([&](Reader& reader) {
        PaketWriter::ContentSource contents;
        if (command.isiBerkas == IsiBerkas::Termasuk) {
            contents = [&reader](const QString& sha256, const PaketWriter::Piece& piece) {
                return reader.berkas().read(sha256, [&](const QByteArray& bytes) {
                    piece(bytes);
                    return true;
                });
            };
        }
        PaketWriter writer(target, command.konseling, contents);
        const bool isWhole = command.pegawai.empty();
        Selection selection = isWhole ? selectAll(reader) : select(reader, command.pegawai);
        sortKeys(selection.people);
        sortKeys(selection.skp);
        SkpParts skp(reader, writer, command.naskahRusak);
        writeSelection(reader, writer, skp, selection, command);
        error.rusak = skp.takeBroken();
        auto result = writer.finish();
        if (result) {
            result->leftOut += skp.takeLeftOut();
        }
        return result;
    });
    if (!written) {
        error.storage = written.error();
        return failure(error);
    }
    if (!error.rusak.empty()) {
        error.kind = ExportError::Kind::NaskahRusak;
        return failure(error);
    }
    if (!*written) {
        error.kind = ExportError::Kind::Write;
        error.write = written->error();
        return failure(error);
    }
    return **written;
}

} // namespace kinerja
