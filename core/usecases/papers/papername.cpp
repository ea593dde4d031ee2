#include "core/usecases/papers/papername.h"

#include "core/usecases/penetapan/revisionchain.h"

#include <QFileInfo>

#include <algorithm>

namespace kinerja
{

namespace
{

constexpr qsizetype maxSlug = 60;

/// The first revision of the chain that an SKP belongs to, among the person's SKP.
SkpKunci rootOf(const std::vector<SkpRow>& rows, SkpKunci kunci)
{
    // Bounded by the number of rows, so that a circle in a foreign package ends too.
    for (size_t step = 0; step < rows.size(); ++step) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const SkpRow& each) { return each.kunci == kunci; });
        if (row == rows.end() || row->revisiDari.isEmpty()) {
            break;
        }
        kunci = row->revisiDari;
    }
    return kunci;
}

QString numberOrName(const Pegawai& pegawai)
{
    const QString number = slug(pegawai.identitas.nomor);
    const bool hasNumber =
        pegawai.identitas.jenis != JenisIdentitas::Tanpa && !pegawai.identitas.nomor.isEmpty();
    return hasNumber ? number : slug(pegawai.nama);
}

} // namespace

QString slug(const QString& name)
{
    QString words;
    bool gap = false;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD)) {
        const bool plain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (plain) {
            if (gap && !words.isEmpty()) {
                words += QLatin1Char('-');
            }
            words += letter.toLower();
        }
        // An accent is dropped without leaving a gap behind.
        gap = !plain && (gap || letter.category() != QChar::Mark_NonSpacing);
    }
    words.truncate(maxSlug);
    return words.isEmpty() ? QStringLiteral("tanpa-nama") : words;
}

PaperSubject paperSubjectOf(Reader& reader, const Skp& skp)
{
    const std::vector<SkpRow> rows = reader.lists().skpOf(skp.pegawai);
    PaperSubject subject;
    subject.tahun = skp.tahun;
    subject.orang = numberOrName(reader.loadAny(skp.pegawai).value_or(Pegawai{}));
    std::vector<SkpRow> roots;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(roots),
        [&](const SkpRow& row) { return row.tahun == skp.tahun && rootOf(rows, row.kunci) == row.kunci; });
    std::sort(roots.begin(), roots.end(), [](const SkpRow& left, const SkpRow& right) {
        return std::tuple(left.mulai, left.sebagai, left.kunci.text()) <
               std::tuple(right.mulai, right.sebagai, right.kunci.text());
    });
    const SkpKunci own = rootOf(rows, skp.kunci);
    const auto at =
        std::find_if(roots.begin(), roots.end(), [&](const SkpRow& row) { return row.kunci == own; });
    subject.urutan = at == roots.end() ? 1 : static_cast<int>(at - roots.begin()) + 1;
    const std::vector<SkpRow> chain = revisionChain(reader, skp.kunci);
    const SkpRow* current = revisionInForce(chain);
    if (current != nullptr && current->kunci != skp.kunci) {
        subject.revisi = skp.revisi;
    }
    subject.adaSkpLain = roots.size() > 1;
    subject.adaRevisiLain = chain.size() > 1;
    return subject;
}

QString akhiranRevisi(int revisi) { return QStringLiteral("-r") + QString::number(revisi); }

QString paperFileName(const PaperSubject& subject, const KataKertas& paper)
{
    QString name = QString::number(subject.tahun) % QLatin1Char('_') % subject.orang;
    if (subject.urutan > 1) {
        name += QLatin1Char('-') % QString::number(subject.urutan);
    }
    name += QLatin1Char('_') % kataKertas(paper);
    if (subject.revisi) {
        name += akhiranRevisi(*subject.revisi);
    }
    return name % QStringLiteral(".pdf");
}

QString unitPaperFileName(int tahun, const KataKertas& paper)
{
    return QString::number(tahun) % QStringLiteral("_unit_") % kataKertas(paper) % QStringLiteral(".pdf");
}

QString UniqueNames::claim(const QString& fileName)
{
    const QFileInfo info(fileName);
    QString candidate = fileName;
    for (char16_t letter = u'b'; !m_taken.insert(candidate.toLower()).second; ++letter) {
        candidate =
            info.completeBaseName() % QLatin1Char('-') % QChar(letter) % QLatin1Char('.') % info.suffix();
    }
    return candidate;
}

} // namespace kinerja
