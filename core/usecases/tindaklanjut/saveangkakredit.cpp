#include "core/usecases/tindaklanjut/saveangkakredit.h"

#include "core/common/desimal.h"
#include "core/common/tanggal.h"
#include "core/domain/periode.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace kinerja
{

namespace
{

using AkFault = AngkaKreditFault;
using Answer = Result<Done, Refused<AkFault>>;

int from(const RiwayatAngkaKredit& row) { return row.bulanMulai.value_or(1); }
int to(const RiwayatAngkaKredit& row) { return row.bulanSelesai.value_or(bulanSetahun); }

void checkRow(const std::vector<RiwayatAngkaKredit>& all, size_t at, std::vector<AkFault>& faults)
{
    const RiwayatAngkaKredit& one = all.at(at);
    const int baris = static_cast<int>(at);
    const auto add = [&](AkFault::Kind kind) { faults.push_back({kind, AkFault::Kolom::Riwayat, baris}); };
    if (!cleanAngkaKredit(one.ak)) {
        add(AkFault::Kind::BukanAngka);
    }
    if (!isTahun(one.tahun)) {
        add(AkFault::Kind::TahunSalah);
    }
    if (from(one) < 1 || to(one) > bulanSetahun || to(one) < from(one)) {
        add(AkFault::Kind::BulanSalah);
    }
    if (one.predikat.trimmed().isEmpty()) {
        add(AkFault::Kind::PredikatKosong);
    }
    const bool twice = std::any_of(all.begin(), all.begin() + baris, [&](const RiwayatAngkaKredit& other) {
        return other.tahun == one.tahun && from(other) <= to(one) && from(one) <= to(other);
    });
    if (twice) {
        add(AkFault::Kind::BulanBertindih);
    }
}

/// Each amount as packages hold it, or a fault.
std::vector<AkFault> cleanBalances(AngkaKredit& wanted)
{
    std::vector<AkFault> faults;
    const auto clean = [&](QString& text, AkFault::Kolom kolom) {
        if (const auto amount = cleanAngkaKredit(text)) {
            text = *amount;
        } else {
            faults.push_back({AkFault::Kind::BukanAngka, kolom, -1});
        }
    };
    clean(wanted.nilaiIntegrasi, AkFault::Kolom::NilaiIntegrasi);
    clean(wanted.akDasar, AkFault::Kolom::AkDasar);
    clean(wanted.akJfLama, AkFault::Kolom::AkJfLama);
    clean(wanted.akPenyesuaian, AkFault::Kolom::AkPenyesuaian);
    clean(wanted.akPendidikan, AkFault::Kolom::AkPendidikan);
    return faults;
}

Answer store(Transaction& transaction, Pegawai pegawai, AngkaKredit wanted)
{
    std::vector<AkFault> faults = cleanBalances(wanted);
    for (const auto& found : {checkRiwayat(wanted.riwayat), checkDokumen(wanted.dokumen)}) {
        faults.insert(faults.end(), found.begin(), found.end());
    }
    if (!faults.empty()) {
        return failure(Refused<AkFault>(std::move(faults)));
    }
    for (RiwayatAngkaKredit& one : wanted.riwayat) {
        one.ak = cleanAngkaKredit(one.ak).value_or(QString());
    }
    std::stable_sort(wanted.riwayat.begin(), wanted.riwayat.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.tahun, from(a)) < std::tuple(b.tahun, from(b));
    });
    pegawai.angkaKredit = std::move(wanted);
    transaction.save(pegawai);
    return Done{};
}

} // namespace

Result<Outcome<Done>, Refused<AngkaKreditFault>> saveAngkaKredit(
    Session& session, const SaveAngkaKredit& command)
{
    return session.file.transact(UndoPolicy::Undoable, [&](Transaction& transaction) -> Answer {
        auto pegawai = transaction.load(command.kunci);
        return pegawai ? store(transaction, *pegawai, command.angkaKredit)
                       : failure(Refused<AkFault>::missing());
    });
}

std::vector<AngkaKreditFault> checkRiwayat(const std::vector<RiwayatAngkaKredit>& rows)
{
    std::vector<AkFault> faults;
    for (size_t at = 0; at < rows.size(); ++at) {
        checkRow(rows, at, faults);
    }
    return faults;
}

std::vector<AngkaKreditFault> checkDokumen(const std::vector<DokumenAngkaKredit>& rows)
{
    std::vector<AkFault> faults;
    for (size_t at = 0; at < rows.size(); ++at) {
        if (!isTahun(rows.at(at).tahun.value_or(0))) {
            faults.push_back({AkFault::Kind::TahunSalah, AkFault::Kolom::Dokumen, static_cast<int>(at)});
        }
    }
    return faults;
}

std::optional<QString> cleanAngkaKredit(const QString& typed)
{
    // "12.345" could be either number and is neither; with two decimals at most a point can be no thousand.
    static const QRegularExpression written(
        QStringLiteral("^(\\d+|\\d{1,3}(?:\\.\\d{3})+(?=,))(?:,(\\d{1,3})|\\.(\\d{1,2}))?$"));
    const QString text = typed.simplified();
    if (text.isEmpty()) {
        return QString();
    }
    const QRegularExpressionMatch match = written.match(text);
    const QString decimals = match.captured(2) + match.captured(3);
    const QString whole = match.captured(1).remove(QLatin1Char('.'));
    const auto value =
        match.hasMatch()
            ? parseDesimal(decimals.isEmpty() ? whole : QString(whole % QLatin1Char('.') % decimals))
            : std::nullopt;
    return value ? std::optional(desimalText(*value)) : std::nullopt;
}

} // namespace kinerja
