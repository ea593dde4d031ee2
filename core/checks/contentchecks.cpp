#include "core/checks/checkparts.h"

#include "core/domain/target.h"

#include <algorithm>

namespace kinerja
{

namespace
{

/// One RHK under check, with what its pointers and sentences need.
struct RhkPlace {
    const Skp& skp;
    const HasilKerja& rhk;
    NomorRhk nomor;
    QString kolom;
};

/// One IKI under check.
struct IkiPlace {
    const RhkPlace& of;
    const Indikator& iki;
    int nomor; ///< from 1
    QString kolom;
};

FindingValues at(const RhkPlace& place)
{
    FindingValues values;
    values.rhk = place.nomor;
    return values;
}

FindingValues at(const IkiPlace& place)
{
    FindingValues values = at(place.of);
    values.iki = place.nomor;
    return values;
}

void checkLength(
    const QString& text, int batas, FindingValues values, const QString& kolom, FindingList& found)
{
    if (text.size() > batas) {
        values.angka = static_cast<int>(text.size());
        values.batas = batas;
        found.add(FindingId::TeksTerlaluPanjang, kolom, values);
    }
}

void checkTarget(const IkiPlace& place, FindingList& found)
{
    const QString kolom = place.kolom % QLatin1String("/target");
    FindingValues values = at(place);
    if (isBlank(place.iki.target)) {
        found.add(FindingId::IkiTanpaTarget, kolom, values);
        return;
    }
    if (const auto target = parseTarget(place.iki.target); !target) {
        values.teks = place.iki.target;
        values.detail = target.error();
        found.add(FindingId::TargetTidakTerbaca, kolom, values);
    }
}

/// Whether every row of the form has something; formula and satuan are optional in a kualitatif SKP.
bool isComplete(const ManualIndikator& manual, Pendekatan pendekatan)
{
    const bool measured =
        pendekatan == Pendekatan::Kualitatif || (!isBlank(manual.formula) && !isBlank(manual.satuan));
    return !isBlank(manual.tujuan) && !isBlank(manual.definisi) && measured && manual.kendali &&
           !isBlank(manual.sumberData) && manual.pelaporan;
}

void checkIki(const IkiPlace& place, const BatasTeks& batas, FindingList& found)
{
    const QString kolom = place.kolom % QLatin1String("/indikator");
    const bool kualitatif = place.of.skp.pendekatan == Pendekatan::Kualitatif;
    if (isBlank(place.iki.indikator)) {
        found.add(FindingId::IndikatorKosong, kolom, at(place));
    } else if (kualitatif && !holdsNumberOrDate(place.iki.indikator) &&
               !holdsNumberOrDate(place.iki.target)) {
        found.add(FindingId::KalimatTanpaUkuran, kolom, at(place));
    }
    if (!kualitatif) {
        checkTarget(place, found);
    }
    const Skp& skp = place.of.skp;
    if (skp.kelompok == Kelompok::Jpt && !isLocked(skp.status) &&
        !isComplete(place.iki.manual, skp.pendekatan)) {
        found.add(place.iki.manual.isBlank() ? FindingId::ManualKosong : FindingId::ManualTidakLengkap,
            QString(place.kolom % QLatin1String("/manual")), at(place));
    }
    checkLength(place.iki.indikator, batas.indikator, at(place), kolom, found);
    checkLength(
        place.iki.target, batas.target, at(place), QString(place.kolom % QLatin1String("/target")), found);
}

QString ikiKolom(const RhkPlace& place, size_t index)
{
    return place.kolom % QLatin1String("/indikator/") % QString::number(index);
}

/// Aspects of a kuantitatif JA-JF RHK (Pasal 9): each IKI has one, none twice, Kuantitas among them.
void checkAspek(const RhkPlace& place, FindingList& found)
{
    std::vector<Aspek> seen;
    for (size_t index = 0; index < place.rhk.indikator.size(); ++index) {
        const QString kolom = ikiKolom(place, index) % QLatin1String("/aspek");
        FindingValues values = at(place);
        values.iki = static_cast<int>(index) + 1;
        const auto aspek = place.rhk.indikator.at(index).aspek;
        if (!aspek) {
            found.add(FindingId::IkiTanpaAspek, kolom, values);
            continue;
        }
        if (std::find(seen.begin(), seen.end(), *aspek) != seen.end()) {
            values.detail = *aspek;
            found.add(FindingId::AspekGanda, kolom, values);
        }
        seen.push_back(*aspek);
    }
    const bool kuantitas = std::find(seen.begin(), seen.end(), Aspek::Kuantitas) != seen.end();
    if (!place.rhk.indikator.empty() && !kuantitas) {
        found.add(
            FindingId::TanpaAspekKuantitas, QString(place.kolom % QLatin1String("/indikator")), at(place));
    }
}

/// What only a form of one group asks for.
void checkGroup(const RhkPlace& place, FindingList& found)
{
    const bool kuantitatif = place.skp.pendekatan == Pendekatan::Kuantitatif;
    if (place.skp.kelompok == Kelompok::Jpt) {
        if (kuantitatif && !place.rhk.perspektif) {
            found.add(FindingId::RhkTanpaPerspektif, QString(place.kolom % QLatin1String("/perspektif")),
                at(place));
        }
        return;
    }
    // One that is not classified yet counts as one of the organisation, as a new one begins.
    const bool intervenes =
        place.rhk.jenis == JenisHasilKerja::Utama &&
        place.rhk.klasifikasi.value_or(Klasifikasi::Organisasi) == Klasifikasi::Organisasi;
    if (intervenes && isBlank(place.rhk.rhkPimpinan)) {
        found.add(
            FindingId::RhkTanpaRhkPimpinan, QString(place.kolom % QLatin1String("/rhk_pimpinan")), at(place));
    }
    if (kuantitatif) {
        checkAspek(place, found);
    }
}

void checkReference(const RhkPlace& place, const CheckContext& context, FindingList& found)
{
    const QString& text = place.rhk.rhkPimpinanRef;
    if (text.isEmpty()) {
        return;
    }
    const auto ref = parseRhkRef(text);
    if (!ref || (context.rhkAda && !context.rhkAda(*ref))) {
        FindingValues values = at(place);
        values.teks = place.rhk.rhkPimpinan;
        found.add(FindingId::RujukanPutus, QString(place.kolom % QLatin1String("/rhk_pimpinan_ref")), values);
    }
}

void checkRhk(const RhkPlace& place, const CheckContext& context, FindingList& found)
{
    const BatasTeks& batas = context.batasTeks;
    const QString rencana = place.kolom % QLatin1String("/rencana");
    if (isBlank(place.rhk.rencana)) {
        found.add(FindingId::RhkTanpaRencana, rencana, at(place));
    }
    checkLength(place.rhk.rencana, batas.rencana, at(place), rencana, found);
    checkLength(place.rhk.rhkPimpinan, batas.rencana, at(place),
        QString(place.kolom % QLatin1String("/rhk_pimpinan")), found);
    if (place.rhk.indikator.empty()) {
        found.add(FindingId::RhkTanpaIki, QString(place.kolom % QLatin1String("/indikator")), at(place));
    }
    checkGroup(place, found);
    checkReference(place, context, found);
    for (size_t index = 0; index < place.rhk.indikator.size(); ++index) {
        const IkiPlace iki{
            place, place.rhk.indikator.at(index), static_cast<int>(index) + 1, ikiKolom(place, index)};
        checkIki(iki, batas, found);
    }
}

struct ListRule {
    FindingId id;
    DaftarSkp daftar;
    const std::vector<Butir>& butir;
    QString kolom;
};

/// A list that the form prints (Pasal 11–13): filled, or marked as empty on purpose.
void checkList(const Skp& skp, const ListRule& rule, const BatasTeks& batas, FindingList& found)
{
    const bool filled =
        std::any_of(rule.butir.begin(), rule.butir.end(), [](const Butir& one) { return !isBlank(one.isi); });
    if (!filled && !skp.isTidakAda(rule.daftar)) {
        found.add(rule.id, rule.kolom);
    }
    for (size_t index = 0; index < rule.butir.size(); ++index) {
        checkLength(rule.butir.at(index).isi, batas.butir, {},
            QStringLiteral("%1/%2/isi").arg(rule.kolom).arg(index), found);
    }
}

} // namespace

void checkContent(const Skp& skp, const CheckContext& context, FindingList& found)
{
    const bool anyUtama = std::any_of(skp.hasilKerja.begin(), skp.hasilKerja.end(),
        [](const HasilKerja& rhk) { return rhk.jenis == JenisHasilKerja::Utama; });
    if (!anyUtama) {
        found.add(FindingId::TanpaRhkUtama, QStringLiteral("/hasil_kerja"));
    }
    for (size_t index = 0; index < skp.hasilKerja.size(); ++index) {
        checkRhk({skp, skp.hasilKerja.at(index), nomorRhk(skp.hasilKerja, index),
                     QStringLiteral("/hasil_kerja/%1").arg(index)},
            context, found);
    }
    const BatasTeks& batas = context.batasTeks;
    for (size_t index = 0; index < skp.perilakuKerja.size(); ++index) {
        checkLength(skp.perilakuKerja.at(index).ekspektasi, batas.ekspektasi, {},
            QStringLiteral("/perilaku_kerja/%1/ekspektasi").arg(index), found);
    }
    checkList(skp,
        {FindingId::DukunganKosong, DaftarSkp::DukunganSumberDaya, skp.dukunganSumberDaya,
            QStringLiteral("/dukungan_sumber_daya")},
        batas, found);
    checkList(skp,
        {FindingId::SkemaKosong, DaftarSkp::SkemaPertanggungjawaban, skp.skemaPertanggungjawaban,
            QStringLiteral("/skema_pertanggungjawaban")},
        batas, found);
    checkList(skp,
        {FindingId::KonsekuensiKosong, DaftarSkp::Konsekuensi, skp.konsekuensi,
            QStringLiteral("/konsekuensi")},
        batas, found);
    for (size_t index = 0; index < skp.matriks.size(); ++index) {
        checkLength(skp.matriks.at(index).peran, batas.peran, {},
            QStringLiteral("/matriks/%1/peran").arg(index), found);
    }
}

} // namespace kinerja
