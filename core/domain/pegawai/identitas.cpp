#include "core/domain/pegawai/identitas.h"

#include "core/domain/bilangan.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kinerja
{

namespace
{

constexpr qsizetype nipLength = 18;
constexpr qsizetype sexDigit = 14;
constexpr int earliestYear = 1900;
constexpr int latestYear = 2100;

bool isDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

int partOf(const QString& nomor, qsizetype from, qsizetype length)
{
    return QStringView(nomor).mid(from, length).toInt();
}

/// The parts that NIP and NI PPPK have in common: the day of birth in front, sex and serial at the end.
void checkParts(const Identitas& identitas, std::vector<BagianNomor>& wrong)
{
    const QString& nomor = identitas.nomor;
    const QDate birth(partOf(nomor, 0, 4), partOf(nomor, 4, 2), partOf(nomor, 6, 2));
    if (!birth.isValid() || birth.year() < earliestYear || birth.year() > latestYear) {
        wrong.push_back(BagianNomor::TanggalLahir);
    }
    const int year = partOf(nomor, 8, 4);
    const int month = partOf(nomor, 12, 2);
    const bool yearFits =
        year <= latestYear && (birth.isValid() ? year > birth.year() : year >= earliestYear);
    if (identitas.jenis == JenisIdentitas::Nip && (!yearFits || month < 1 || month > 12)) {
        wrong.push_back(BagianNomor::TmtCpns);
    }
    if (identitas.jenis == JenisIdentitas::NiPppk && !yearFits) {
        wrong.push_back(BagianNomor::Tahun);
    }
    const QChar sex = nomor.at(sexDigit);
    if (sex != QLatin1Char('1') && sex != QLatin1Char('2')) {
        wrong.push_back(BagianNomor::JenisKelamin);
    }
    if (partOf(nomor, 15, 3) == 0) {
        wrong.push_back(BagianNomor::NomorUrut);
    }
}

bool isOfPerson(const QString& nomor)
{
    return checkNomor({JenisIdentitas::Nip, nomor}).empty() ||
           checkNomor({JenisIdentitas::NiPppk, nomor}).empty();
}

/// Whether a spreadsheet made this of a person's number: a double holds it, it is nobody's pattern, and a
/// number that has the pattern lies so near that it becomes this one.
bool isRounded(const QString& nomor)
{
    if (!isHeldByDouble(nomor) || isOfPerson(nomor)) {
        return false;
    }
    const qulonglong value = nomor.toULongLong();
    const auto held = static_cast<double>(value);
    const auto reach = static_cast<qulonglong>(std::nextafter(held, 2 * held) - held);
    for (qulonglong near = value - reach; near <= value + reach; ++near) {
        const bool becomesThis = static_cast<qulonglong>(static_cast<double>(near)) == value;
        if (becomesThis && isOfPerson(QString::number(near))) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isHeldByDouble(const QString& nomor)
{
    if (nomor.size() != nipLength || !isDigits(nomor)) {
        return false;
    }
    const qulonglong value = nomor.toULongLong();
    return static_cast<qulonglong>(static_cast<double>(value)) == value;
}

QString cleanNomor(const QString& typed)
{
    static const QRegularExpression decoration(QStringLiteral("[\\s.'’`\\-–—]|\\p{Cf}"));
    QString nomor = typed;
    return nomor.remove(decoration);
}

Result<QString, NomorRusak> parseNomor(const QString& typed)
{
    static const QRegularExpression scientific(
        QStringLiteral("^'?[0-9]{1,3}(?:[.,][0-9]*)? ?[eE] ?[+]?[0-9]{1,3}$"));
    static const QRegularExpression decimals(QStringLiteral("^([0-9]{18})[.,]0+$"));
    static const QRegularExpression rounded(QStringLiteral("^[0-9]{15}000$"));
    const QString text = typed.simplified();
    if (scientific.match(text).hasMatch()) {
        return failure(NomorRusak::NotasiIlmiah);
    }
    const auto withDecimals = decimals.match(text);
    const QString nomor = withDecimals.hasMatch() ? withDecimals.captured(1) : cleanNomor(text);
    if (rounded.match(nomor).hasMatch() || isRounded(nomor)) {
        return failure(NomorRusak::Dibulatkan);
    }
    return nomor;
}

QString nomorTercetak(const Identitas& identitas)
{
    const QString& nomor = identitas.nomor;
    const bool grouped = identitas.jenis == JenisIdentitas::Nip || identitas.jenis == JenisIdentitas::NiPppk;
    if (!grouped || nomor.size() != nipLength || !isDigits(nomor)) {
        return nomor;
    }
    return QStringList{nomor.left(8), nomor.mid(8, 6), nomor.mid(14, 1), nomor.mid(15)}.join(
        QLatin1Char(' '));
}

QString labelNomor(JenisIdentitas jenis)
{
    switch (jenis) {
    case JenisIdentitas::Nip: return QStringLiteral("NIP");
    case JenisIdentitas::NiPppk: return QStringLiteral("NI PPPK");
    case JenisIdentitas::Nrp: return QStringLiteral("NRP");
    case JenisIdentitas::Tanpa: return {};
    }
    Q_UNREACHABLE();
    return {};
}

std::vector<BagianNomor> checkNomor(const Identitas& identitas)
{
    if (identitas.jenis == JenisIdentitas::Tanpa) {
        return {};
    }
    if (identitas.nomor.isEmpty()) {
        return {BagianNomor::Kosong};
    }
    if (!isDigits(identitas.nomor)) {
        return {BagianNomor::BukanAngka};
    }
    if (identitas.jenis == JenisIdentitas::Nrp) {
        return {};
    }
    if (identitas.nomor.size() != nipLength) {
        return {BagianNomor::Panjang};
    }
    std::vector<BagianNomor> wrong;
    checkParts(identitas, wrong);
    return wrong;
}

std::optional<KataNomor> kataNomor(const Identitas& identitas)
{
    const bool speaks = identitas.jenis == JenisIdentitas::Nip || identitas.jenis == JenisIdentitas::NiPppk;
    if (!speaks || !checkNomor(identitas).empty()) {
        return std::nullopt;
    }
    const QString& nomor = identitas.nomor;
    return KataNomor{QDate(partOf(nomor, 0, 4), partOf(nomor, 4, 2), partOf(nomor, 6, 2)),
        nomor.at(sexDigit) == QLatin1Char('1') ? JenisKelamin::LakiLaki : JenisKelamin::Perempuan,
        identitas.jenis == JenisIdentitas::Nip ? QDate(partOf(nomor, 8, 4), partOf(nomor, 12, 2), 1)
                                               : QDate()};
}

} // namespace kinerja
