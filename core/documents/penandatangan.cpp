#include "core/documents/penandatangan.h"

#include "core/documents/plaintext.h"
#include "core/domain/pegawai/namaorang.h"

#include <algorithm>
#include <array>

namespace kinerja
{

namespace
{

constexpr qsizetype digitsOfNik = 16;

QString angkaDalam(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
        [](QChar letter) { return letter >= QLatin1Char('0') && letter <= QLatin1Char('9'); });
    return digits;
}

Penandatangan penandatangan(const Signer& signer)
{
    Penandatangan found{signer.role, {}, {}};
    for (const Paragraph& line : signer.below) {
        if (found.nama.isEmpty()) {
            found.nama = wordsOf(line);
        } else {
            found.nomor += angkaDalam(wordsOf(line));
        }
    }
    return found;
}

bool isTitle(const QString& word)
{
    static constexpr std::array titles{"dr", "drg", "drh", "drs", "dra", "h", "hj", "ir", "prof", "ns"};
    return word.endsWith(QLatin1Char('.')) || std::any_of(titles.begin(), titles.end(), [&](const char* one) {
        return word == QLatin1String(one);
    });
}

/// Every word of the name itself; degrees follow after a comma, titles stand before.
QStringList kataTanpaGelar(const QString& nama)
{
    QStringList words;
    for (const QString& part :
        nama.section(QLatin1Char(','), 0, 0).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!isTitle(part)) {
            words += kata(part);
        }
    }
    return words;
}

} // namespace

std::vector<Penandatangan> penandatanganDari(const DocumentModel& model)
{
    std::vector<Penandatangan> all;
    const auto add = [&](const std::optional<Signer>& signer) {
        if (signer && findPenandatangan(all, signer->role) == nullptr) {
            all.push_back(penandatangan(*signer));
        }
    };
    for (const Block& block : model.blocks) {
        if (const auto* signatures = std::get_if<SignatureBlock>(&block)) {
            add(signatures->left);
            add(signatures->right);
        }
    }
    return all;
}

bool isTanggalTerbuka(const DocumentModel& model)
{
    static const QString dots(10, QLatin1Char('.'));
    const auto isOpen = [](const std::optional<Signer>& side) {
        return side && std::any_of(side->above.begin(), side->above.end(),
                           [](const Paragraph& line) { return wordsOf(line).endsWith(dots); });
    };
    return std::any_of(model.blocks.begin(), model.blocks.end(), [&](const Block& block) {
        const auto* signatures = std::get_if<SignatureBlock>(&block);
        return signatures != nullptr && (isOpen(signatures->left) || isOpen(signatures->right));
    });
}

const Penandatangan* findPenandatangan(const std::vector<Penandatangan>& all, PeranTandaTangan peran)
{
    const auto at =
        std::find_if(all.begin(), all.end(), [&](const Penandatangan& one) { return one.peran == peran; });
    return at == all.end() ? nullptr : &*at;
}

bool isOrangnya(const Penandatangan& diharapkan, const QString& nama, const QString& nomor)
{
    const QString digits = angkaDalam(nomor);
    const bool areOfOneKind = (digits.size() == digitsOfNik) == (diharapkan.nomor.size() == digitsOfNik);
    if (!digits.isEmpty() && !diharapkan.nomor.isEmpty() && areOfOneKind) {
        return digits == diharapkan.nomor;
    }
    const QStringList wanted = kataTanpaGelar(diharapkan.nama);
    return wanted.isEmpty() ? !kata(diharapkan.nama).isEmpty() && kata(diharapkan.nama) == kata(nama)
                            : kataTanpaGelar(nama) == wanted;
}

} // namespace kinerja
