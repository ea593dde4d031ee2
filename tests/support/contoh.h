#pragma once

#include "core/documents/namatercetak.h"
#include "core/documents/skpdocuments.h"
#include "tests/exchange/collectingsink.h"

#include <QFile>

#include <algorithm>

namespace kinerja::tests
{

/// An example unit of the resources: "puskesmas" or "bkpsdm".
inline CollectingSink contoh(const QString& name)
{
    QFile file(QStringLiteral(":/contoh/%1.json").arg(name));
    CollectingSink sink;
    if (!file.open(QIODevice::ReadOnly) || !readPaket(file, sink)) {
        throw std::runtime_error("the example unit cannot be read");
    }
    return sink;
}

inline NamaTercetak namaOf(const CollectingSink& unit, const PegawaiKunci& kunci, QDate day = {})
{
    const auto at = std::find_if(unit.pegawai.begin(), unit.pegawai.end(),
        [&](const Pegawai& candidate) { return candidate.kunci == kunci; });
    return at == unit.pegawai.end() ? NamaTercetak{} : makeNamaTercetak(*at, day);
}

/// The paper of one of its SKP, signed in the unit's town on the penilai's day.
inline SkpPaper paperOf(const CollectingSink& unit, const Skp& skp)
{
    SkpPaper paper;
    paper.skp = skp;
    paper.pegawai = namaOf(unit, skp.pegawai);
    paper.penilai = namaOf(unit, skp.penilai);
    paper.unit = *unit.unit;
    paper.tempat = unit.unit->tempat;
    paper.tanggal = skp.tandaTangan.empty() ? QDate() : skp.tandaTangan.back().tanggal;
    for (const Pegawai& person : unit.pegawai) {
        if (!person.luarUnit && person.kunci != skp.pegawai) {
            paper.staf.push_back({person.kunci, makeNamaTercetak(person)});
        }
    }
    return paper;
}

inline Wording wording() { return *Wording::load(regulationResource); }

} // namespace kinerja::tests
