#include "ui/wizard/firstpeople.h"

#include "core/usecases/pegawai/importpegawairows.h"
#include "core/usecases/regulasi/golonganberlaku.h"
#include "ui/text/kepegawaiantext.h"
#include "ui/text/storagetext.h"
#include "ui/wizard/newunitwizard.h"

#include <algorithm>
#include <set>

namespace kinerja
{

namespace
{

QString said(const BarisPegawai& row, const TemuanBaris& finding)
{
    const QString number = QString::number(row.baris + 1);
    return row.pegawai.nama.isEmpty()
               ? NewUnitWizard::tr("Baris %1: %2").arg(number, text::sentence(finding))
               : NewUnitWizard::tr("Baris %1, %2: %3").arg(number, row.pegawai.nama, text::sentence(finding));
}

QString whyRefused(const BarisPegawai& row)
{
    const auto worst = std::find_if(row.temuan.begin(), row.temuan.end(),
        [](const TemuanBaris& finding) { return isGalat(finding.kind); });
    return said(row, *worst);
}

QString doubledName(const BarisPegawai& row)
{
    return NewUnitWizard::tr("Baris %1: %2, nama yang sudah ada di baris lain.")
        .arg(QString::number(row.baris + 1), row.pegawai.nama);
}

bool needsDecisionOf(const BarisPegawai& row)
{
    return row.nasib != NasibBaris::Galat &&
           std::any_of(row.temuan.begin(), row.temuan.end(),
               [](const TemuanBaris& finding) { return needsDecision(finding.kind); });
}

/// Whether rows that may be of one and the same person are stored as people of their own.
bool storeDoubled(Prompter& prompter, const std::vector<BarisPegawai>& rows)
{
    constexpr qsizetype mostNamed = 12;
    QStringList lines;
    for (const BarisPegawai& row : rows) {
        if (needsDecisionOf(row)) {
            lines.append(doubledName(row));
        }
    }
    if (lines.isEmpty()) {
        return false;
    }
    const auto more = static_cast<int>(lines.size() - mostNamed);
    lines = lines.mid(0, mostNamed);
    if (more > 0) {
        lines.append(NewUnitWizard::tr("… dan %n baris lain.", nullptr, more));
    }
    lines.append(NewUnitWizard::tr("Apakah mereka memang orang lain yang senama?"));
    return prompter.confirm(NewUnitWizard::tr("Nama yang sama dua kali"), lines.join(QLatin1Char('\n')),
        NewUnitWizard::tr("&Simpan sebagai orang lain"), NewUnitWizard::tr("&Lewati baris itu"));
}

} // namespace

QStringList FirstPeopleCheck::refused(const CellTable& table)
{
    if (!m_empty) {
        auto made = DataFile::create(m_folder.filePath(QStringLiteral("kosong.kinerja")), Unit{}, m_ids);
        if (!made) {
            return {}; // said once the file is made
        }
        m_empty = std::move(made.value());
    }
    const auto preview = m_empty->read([&](Reader& reader) {
        return previewPegawaiRows(reader, golonganBerlaku(reader, m_clock.today()), table, dugaKolom(table));
    });
    QStringList sentences;
    for (const BarisPegawai& row : preview ? preview.value() : std::vector<BarisPegawai>{}) {
        if (row.nasib == NasibBaris::Galat) {
            sentences.append(whyRefused(row));
        }
    }
    return sentences;
}

FirstPeople storeFirstPeople(
    DataFile& file, const Clock& clock, IdSource& ids, const CellTable& table, Prompter& prompter)
{
    const KolomDugaan kolom = dugaKolom(table);
    Session session{file, clock, ids, {}};
    GolonganTable golongan;
    const auto preview = file.read([&](Reader& reader) {
        golongan = golonganBerlaku(reader, clock.today());
        return previewPegawaiRows(reader, golongan, table, kolom);
    });
    if (!preview) {
        return {{text::sentence(preview.error())}, {}};
    }
    const bool doubled = storeDoubled(prompter, preview.value());
    FirstPeople stored;
    std::set<size_t> chosen;
    for (const BarisPegawai& row : preview.value()) {
        if (row.nasib == NasibBaris::Galat) {
            stored.held.append(whyRefused(row));
        } else if (needsDecisionOf(row) && !doubled) {
            stored.held.append(doubledName(row));
        } else {
            chosen.insert(row.baris);
            for (const TemuanBaris& finding : row.temuan) {
                if (!needsDecision(finding.kind) && finding.kind != TemuanBaris::Kind::TanpaNomor) {
                    stored.noted.append(said(row, finding));
                }
            }
        }
    }
    const auto imported = importPegawaiRows(session, golongan, {table, kolom, chosen});
    if (!imported && imported.error().kind == Refused<ImportRowFault>::Kind::Storage) {
        stored.held.append(text::sentence(imported.error().storage));
        stored.noted.clear();
    }
    return stored;
}

} // namespace kinerja
