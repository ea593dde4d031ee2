#include "app/cli/command.h"
#include "core/checks/findingids.h"
#include "core/checks/jejakchecks.h"
#include "core/usecases/file/exportpaket.h"
#include "core/usecases/unit/checkunit.h"
#include "ui/text/findingtext.h"
#include "ui/text/workflowtext.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kinerja::cli
{

namespace
{

/// Writes findings as they come: lines for people, or the items of a JSON array.
class Report
{
public:
    Report(Console& console, Reader& reader, bool asJson)
        : m_console(console), m_reader(reader), m_asJson(asJson)
    {
        const ExportOrder order = exportOrder(reader);
        for (const PegawaiKunci& kunci : order.people) {
            m_people.insert(kunci.text(), m_people.size());
        }
        for (const SkpKunci& kunci : order.skp) {
            m_skp.insert(kunci.text(), m_skp.size());
        }
    }

    void add(const Finding& finding)
    {
        const FindingRule& rule = ruleOf(finding.id);
        m_hasGalat = m_hasGalat || rule.tingkat == Tingkat::Galat;
        ++m_count;
        if (m_asJson) {
            addJson(finding, rule);
        } else {
            addLine(finding, rule);
        }
    }
    void finish()
    {
        if (m_asJson) {
            m_console.out << (m_count == 0 ? "[]\n" : "\n]\n");
        } else if (m_count == 0) {
            m_console.out << words("Tidak ada temuan.") << '\n';
        }
    }
    bool hasGalat() const { return m_hasGalat; }

private:
    /// Where the finding points, from the root of the file's export.
    QString pointer(const Finding& finding) const
    {
        if (isInJejak(finding)) {
            return finding.kolom;
        }
        if (m_skp.contains(finding.skp.text())) {
            return QStringLiteral("/skp/%1").arg(m_skp.value(finding.skp.text())) + finding.kolom;
        }
        if (m_people.contains(finding.pegawai.text())) {
            return QStringLiteral("/pegawai/%1").arg(m_people.value(finding.pegawai.text())) + finding.kolom;
        }
        return finding.kolom;
    }
    void addJson(const Finding& finding, const FindingRule& rule)
    {
        const auto key = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
        const QJsonObject object{{QStringLiteral("id"), wireName(finding.id)},
            {QStringLiteral("tingkat"), wireName(rule.tingkat)},
            {QStringLiteral("tahap"), wireName(rule.tahap)},
            {QStringLiteral("pegawai"), key(finding.pegawai.text())},
            {QStringLiteral("skp"), key(finding.skp.text())}, {QStringLiteral("kolom"), pointer(finding)},
            {QStringLiteral("kalimat"), text::kalimat(finding)},
            {QStringLiteral("saran"), text::saran(finding.id)}};
        m_console.out << (m_count == 1 ? "[\n " : ",\n ")
                      << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    void addLine(const Finding& finding, const FindingRule& rule)
    {
        const QString name = nameOf(finding.pegawai);
        m_console.out << wireName(rule.tingkat) << QStringLiteral("  ")
                      << (name.isEmpty() ? words("berkas ini") : name) << QStringLiteral(": ")
                      << text::kalimat(finding) << QLatin1Char(' ') << text::saran(finding.id)
                      << QStringLiteral(" [") << wireName(finding.id) << QStringLiteral(", ")
                      << pointer(finding) << QStringLiteral("]\n");
    }
    QString nameOf(const PegawaiKunci& kunci)
    {
        if (m_lastPerson != kunci) {
            const std::optional<Pegawai> pegawai = m_reader.loadAny(kunci);
            m_lastPerson = kunci;
            m_lastName = pegawai ? pegawai->nama : kunci.text();
        }
        return m_lastName;
    }

    Console& m_console;
    Reader& m_reader;
    bool m_asJson;
    bool m_hasGalat = false;
    int m_count = 0;
    QHash<QString, qsizetype> m_people;
    QHash<QString, qsizetype> m_skp;
    PegawaiKunci m_lastPerson;
    QString m_lastName;
};

/// The request that the options make; nothing where one of them can't be used, which is then said.
std::optional<CheckUnitRequest> requestOf(const Call& call, Console& console, DataFile& file)
{
    CheckUnitRequest request;
    request.today = console.clock.today();
    if (const auto tahun = call.value("tahun")) {
        bool isNumber = false;
        request.tahun = tahun->toInt(&isNumber);
        if (!isNumber) {
            fail(console, CallError{CallError::Kind::BadValue, QStringLiteral("tahun"), *tahun},
                QStringLiteral("periksa"));
            return std::nullopt;
        }
    }
    if (call.has("nomor")) {
        auto people = findPeople(console, file, call.values("nomor"));
        if (!people) {
            return std::nullopt;
        }
        request.pegawai = std::move(*people);
    }
    return request;
}

ExitCode run(const Call& call, Console& console)
{
    const auto file = DataFile::open(call.operands.at(0), OpenMode::ReadOnly, console.clock, console.ids);
    if (!file) {
        return fail(console, file.error());
    }
    const auto request = requestOf(call, console, *file.value());
    if (!request) {
        return ExitCode::WrongCall;
    }
    std::optional<CheckError> unusable;
    const auto checked = file.value()->read([&](Reader& reader) {
        Report report(console, reader, call.has("json"));
        const auto done = checkUnit(reader, *request, [&](const CheckedPart& part) {
            for (const Finding& finding : part.findings) {
                report.add(finding);
            }
            return CheckNext::Continue;
        });
        if (!done) {
            unusable = done.error();
        } else {
            report.finish();
        }
        return report.hasGalat();
    });
    if (!checked) {
        return fail(console, checked.error());
    }
    if (unusable) {
        complain(console, text::sentence(*unusable));
        return ExitCode::UnusableInput;
    }
    return *checked ? ExitCode::Problems : ExitCode::Done;
}

} // namespace

Command checkCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("periksa");
    spec.operands = {QStringLiteral("BERKAS")};
    spec.options = {
        {QStringLiteral("tahun"), Takes::OneValue, QStringLiteral("T"), words("hanya SKP tahun ini")},
        {QStringLiteral("nomor"), Takes::Values, QStringLiteral("N"),
            words("hanya pegawai dengan nomor ini; dapat diulang")},
        {QStringLiteral("json"), Takes::Nothing, {}, words("hasil sebagai larik JSON")},
    };
    spec.help =
        words("Memeriksa kelengkapan SKP, jejak, dan naskah terkunci. Status keluar 1 bila ada galat.");
    return {spec, run};
}

} // namespace kinerja::cli
