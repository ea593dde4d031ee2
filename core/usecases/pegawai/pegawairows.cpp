#include "core/usecases/pegawai/pegawairows.h"

#include "core/domain/pegawai/identitas.h"
#include "core/usecases/pegawai/pegawairowreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kinerja
{

namespace
{

using Kind = TemuanBaris::Kind;

constexpr qsizetype lengthOfNip = 18;

class Previewer
{
public:
    Previewer(Reader& reader, const GolonganTable& golongan, const CellTable& table, const KolomDugaan& kolom)
        : m_reader(reader), m_golongan(golongan), m_table(table), m_kolom(kolom), m_unit(reader.unit())
    {
        for (const PegawaiRow& person : reader.lists().pegawai({})) {
            m_byName.insert(foldedText(person.nama), person.kunci);
            m_atasanOf.insert(person.kunci, person.atasan);
            if (!person.identitas.nomor.isEmpty()) {
                m_byNomor.insert(person.identitas.nomor, person.kunci);
            }
        }
    }

    std::vector<BarisPegawai> run()
    {
        m_isRounded = isColumnRounded();
        for (size_t i = m_kolom.adaJudul ? 1 : 0; i < m_table.rows.size(); ++i) {
            m_rows.push_back(readRow(i));
        }
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const QString nomor = m_rows[i].pegawai.identitas.nomor;
            if (!nomor.isEmpty()) {
                m_rowByNomor.insert(nomor, i);
            }
            m_rowsByName.insert(foldedText(m_rows[i].pegawai.nama), i);
        }
        for (BarisPegawai& row : m_rows) {
            resolveAtasan(row);
        }
        for (BarisPegawai& row : m_rows) {
            checkLoop(row);
        }
        for (size_t i = 0; i < m_rows.size(); ++i) {
            checkSame(i);
        }
        for (BarisPegawai& row : m_rows) {
            settle(row);
        }
        return std::move(m_rows);
    }

private:
    /// Numbers that a double made may each have the pattern; a whole column of them is no chance.
    bool isColumnRounded() const
    {
        constexpr qsizetype proof = 6; // at one in 32 each: one column in a thousand million
        const auto at = std::find(m_kolom.kolom.begin(), m_kolom.kolom.end(), KolomPegawai::Nomor);
        QSet<QString> numbers;
        for (size_t i = m_kolom.adaJudul ? 1 : 0; at != m_kolom.kolom.end() && i < m_table.rows.size(); ++i) {
            const auto nomor = parseNomor(m_table.cell(i, at - m_kolom.kolom.begin()));
            if (nomor && nomor->size() == lengthOfNip) {
                numbers.insert(nomor.value());
            }
        }
        return numbers.size() >= proof && std::all_of(numbers.begin(), numbers.end(), isHeldByDouble);
    }

    Result<QString, NomorRusak> readNomor(const QString& cell) const
    {
        auto nomor = parseNomor(cell);
        if (nomor && m_isRounded && isHeldByDouble(nomor.value())) {
            return failure(NomorRusak::Dibulatkan);
        }
        return nomor;
    }

    BarisPegawai readRow(size_t index)
    {
        BarisPegawai row;
        row.baris = index;
        PegawaiRowReader cells(m_table, m_kolom, m_golongan, row);
        const auto nomor = readNomor(cells.cell(KolomPegawai::Nomor));
        if (!nomor) {
            cells.find(
                nomor.error() == NomorRusak::NotasiIlmiah ? Kind::NomorNotasiIlmiah : Kind::NomorDibulatkan,
                KolomPegawai::Nomor, cells.cell(KolomPegawai::Nomor));
        } else if (const auto known = m_byNomor.constFind(nomor.value()); known != m_byNomor.constEnd()) {
            row.pegawai = m_reader.load(*known).value_or(Pegawai{});
            const QString name = cells.cell(KolomPegawai::Nama);
            if (!name.isEmpty() && foldedText(name) != foldedText(row.pegawai.nama)) {
                cells.find(Kind::NamaBerbeda, KolomPegawai::Nama, row.pegawai.nama);
            }
        }
        const bool isNew = row.pegawai.kunci.isEmpty();
        cells.read();
        if (isNew) {
            fillNew(row, nomor ? nomor.value() : QString());
        }
        checkRow(cells, row, nomor.hasValue());
        return row;
    }

    void fillNew(BarisPegawai& row, const QString& nomor) const
    {
        Pegawai& pegawai = row.pegawai;
        pegawai.identitas = {kindOfNomor(pegawai.status, nomor), nomor};
        pegawai.unitKerja = pegawai.unitKerja.isEmpty() ? m_unit.nama : pegawai.unitKerja;
        pegawai.instansi = pegawai.instansi.isEmpty() ? m_unit.instansi : pegawai.instansi;
    }

    void checkRow(PegawaiRowReader& cells, const BarisPegawai& row, bool readable)
    {
        const Identitas& identitas = row.pegawai.identitas;
        if (row.pegawai.nama.isEmpty()) {
            cells.find(Kind::NamaKosong, KolomPegawai::Nama);
        }
        if (identitas.nomor.isEmpty()) {
            if (readable && identitas.jenis != JenisIdentitas::Tanpa) {
                cells.find(Kind::TanpaNomor, KolomPegawai::Nomor);
            }
            return;
        }
        if (const auto first = m_firstWithNomor.constFind(identitas.nomor);
            first != m_firstWithNomor.constEnd()) {
            cells.find(Kind::NomorGandaDiTabel, KolomPegawai::Nomor, QString::number(*first + 1));
            return;
        }
        m_firstWithNomor.insert(identitas.nomor, row.baris);
        if (!checkNomor(identitas).empty()) {
            cells.find(Kind::NomorBukanPola, KolomPegawai::Nomor, identitas.nomor);
        }
    }

    void resolveAtasan(BarisPegawai& row)
    {
        if (row.atasan.isEmpty() || row.atasan == QLatin1String("-")) {
            return;
        }
        const PegawaiKunci before = row.pegawai.atasan;
        const auto nomor = parseNomor(row.atasan);
        const QString folded = foldedText(row.atasan);
        const auto names = m_rowsByName.values(folded);
        if (const auto at = m_rowByNomor.constFind(nomor ? nomor.value() : QString());
            nomor && at != m_rowByNomor.constEnd()) {
            setAtasan(row, *at);
        } else if (nomor && m_byNomor.contains(nomor.value())) {
            row.pegawai.atasan = m_byNomor.value(nomor.value());
        } else if (names.size() == 1) {
            setAtasan(row, names.front());
        } else if (names.isEmpty() && m_byName.count(folded) == 1) {
            row.pegawai.atasan = m_byName.value(folded);
        } else {
            const bool several = names.size() > 1 || m_byName.count(folded) > 1;
            row.temuan.push_back({several ? Kind::AtasanTidakUnik : Kind::AtasanTidakDitemukan,
                KolomPegawai::Atasan, row.atasan});
        }
        if (before != row.pegawai.atasan || (row.atasanBaris && row.pegawai.atasan.isEmpty())) {
            row.berubah.push_back(KolomPegawai::Atasan);
        }
    }

    void setAtasan(BarisPegawai& row, size_t index)
    {
        row.atasanBaris = index;
        row.pegawai.atasan = m_rows[index].pegawai.kunci; // empty while that person is new
        if (m_rows[index].baris == row.baris) {
            row.temuan.push_back({Kind::AtasanDiriSendiri, KolomPegawai::Atasan, row.atasan});
        }
    }

    /// Walks up from the row, through rows of the table and people of the file.
    void checkLoop(BarisPegawai& row)
    {
        const PegawaiKunci own = row.pegawai.kunci;
        const BarisPegawai* at = &row;
        QSet<PegawaiKunci> seen;
        for (size_t steps = 0; steps <= m_rows.size() + static_cast<size_t>(m_atasanOf.size()); ++steps) {
            if (at->atasanBaris) {
                at = &m_rows[*at->atasanBaris];
            } else {
                PegawaiKunci person = at->pegawai.atasan;
                while (!person.isEmpty() && !rowWithKunci(person) && !seen.contains(person)) {
                    seen.insert(person);
                    person = m_atasanOf.value(person);
                }
                const BarisPegawai* next = person.isEmpty() ? nullptr : rowWithKunci(person);
                if (next == nullptr) {
                    return;
                }
                at = next;
            }
            if (at->baris == row.baris || (!own.isEmpty() && at->pegawai.kunci == own)) {
                const bool isSelf = std::any_of(row.temuan.begin(), row.temuan.end(),
                    [](auto& found) { return found.kind == Kind::AtasanDiriSendiri; });
                if (!isSelf) {
                    row.temuan.push_back({Kind::AtasanMelingkar, KolomPegawai::Atasan, row.atasan});
                }
                return;
            }
        }
    }

    /// Whether nothing says that they are two: each of number, birthday and jabatan is alike or unknown.
    static bool mayBeSame(const Pegawai& a, const Pegawai& b)
    {
        const auto alike = [](const auto& one, const auto& other, bool known) {
            return !known || one == other;
        };
        return alike(a.identitas.nomor, b.identitas.nomor,
                   !a.identitas.nomor.isEmpty() && !b.identitas.nomor.isEmpty()) &&
               alike(a.tanggalLahir, b.tanggalLahir, a.tanggalLahir.isValid() && b.tanggalLahir.isValid()) &&
               alike(foldedText(a.jabatan), foldedText(b.jabatan),
                   !a.jabatan.isEmpty() && !b.jabatan.isEmpty());
    }

    /// Without a number nothing else keeps a table that is pasted twice from doubling its people.
    void checkSame(size_t index)
    {
        BarisPegawai& row = m_rows[index];
        if (!row.pegawai.kunci.isEmpty() || row.pegawai.nama.isEmpty()) {
            return;
        }
        const QString name = foldedText(row.pegawai.nama);
        for (const PegawaiKunci& kunci : m_byName.values(name)) {
            const auto known = m_reader.load(kunci);
            if (known && mayBeSame(row.pegawai, *known)) {
                const QString about = known->jabatan.isEmpty() ? known->unitKerja : known->jabatan;
                row.temuan.push_back({Kind::NamaSudahAda, KolomPegawai::Nama,
                    about.isEmpty() ? known->nama : QString(known->nama % QStringLiteral(", ") % about)});
                return;
            }
        }
        size_t first = index;
        for (const size_t other : m_rowsByName.values(name)) {
            first = mayBeSame(row.pegawai, m_rows[other].pegawai) ? std::min(first, other) : first;
        }
        if (first < index && row.pegawai.identitas.nomor.isEmpty()) {
            row.temuan.push_back(
                {Kind::NamaGandaDiTabel, KolomPegawai::Nama, QString::number(m_rows[first].baris + 1)});
        }
    }

    const BarisPegawai* rowWithKunci(const PegawaiKunci& kunci)
    {
        if (m_indexByKunci.isEmpty()) {
            for (size_t i = 0; i < m_rows.size(); ++i) {
                m_indexByKunci.insert(m_rows[i].pegawai.kunci, i);
            }
        }
        const auto at = m_indexByKunci.constFind(kunci);
        return at == m_indexByKunci.constEnd() ? nullptr : &m_rows[*at];
    }

    static void settle(BarisPegawai& row)
    {
        if (std::any_of(row.temuan.begin(), row.temuan.end(), [](auto& t) { return isGalat(t.kind); })) {
            row.nasib = NasibBaris::Galat;
        } else if (row.pegawai.kunci.isEmpty()) {
            row.nasib = NasibBaris::Baru;
        } else {
            row.nasib = row.berubah.empty() ? NasibBaris::Sama : NasibBaris::Diperbarui;
        }
    }

    Reader& m_reader;
    const GolonganTable& m_golongan;
    const CellTable& m_table;
    const KolomDugaan& m_kolom;
    Unit m_unit;
    QMultiHash<QString, PegawaiKunci> m_byName;
    QHash<QString, PegawaiKunci> m_byNomor;
    QHash<PegawaiKunci, PegawaiKunci> m_atasanOf;
    QHash<QString, size_t> m_firstWithNomor;
    QHash<QString, size_t> m_rowByNomor;
    QMultiHash<QString, size_t> m_rowsByName;
    QHash<PegawaiKunci, size_t> m_indexByKunci;
    std::vector<BarisPegawai> m_rows;
    bool m_isRounded = false;
};

} // namespace

bool isGalat(TemuanBaris::Kind kind)
{
    switch (kind) {
    case Kind::NamaKosong:
    case Kind::NomorNotasiIlmiah:
    case Kind::NomorDibulatkan:
    case Kind::NomorGandaDiTabel:
    case Kind::AtasanDiriSendiri:
    case Kind::AtasanMelingkar: return true;
    case Kind::NomorBukanPola:
    case Kind::TanpaNomor:
    case Kind::TidakDipahami:
    case Kind::GolonganTidakDikenal:
    case Kind::AtasanTidakDitemukan:
    case Kind::AtasanTidakUnik:
    case Kind::NamaBerbeda:
    case Kind::NamaSudahAda:
    case Kind::NamaGandaDiTabel: return false;
    }
    Q_UNREACHABLE();
    return true;
}

bool needsDecision(TemuanBaris::Kind kind)
{
    return kind == Kind::NamaSudahAda || kind == Kind::NamaGandaDiTabel;
}

std::vector<BarisPegawai> previewPegawaiRows(
    Reader& reader, const GolonganTable& golongan, const CellTable& table, const KolomDugaan& kolom)
{
    return Previewer(reader, golongan, table, kolom).run();
}

} // namespace kinerja
