#include "core/usecases/file/touchedthings.h"

#include <algorithm>

namespace kinerja
{

namespace
{

TouchedThing thingOf(Reader& reader, const ChangeSet::Entry& entry)
{
    TouchedThing thing{entry.subject, {}, 0};
    switch (entry.subject) {
    case Subject::Pegawai:
        if (const auto pegawai = reader.load(PegawaiKunci(entry.kunci))) {
            thing.nama = pegawai->nama;
        }
        break;
    case Subject::Skp:
    case Subject::Pelaksanaan:
    case Subject::Evaluasi:
    case Subject::TindakLanjut:
        if (const auto skp = reader.load(SkpKunci(entry.kunci))) {
            const auto pegawai = reader.load(skp->pegawai);
            thing.nama = pegawai ? pegawai->nama : QString();
            thing.tahun = skp->tahun;
        }
        break;
    case Subject::Organisasi: thing.tahun = entry.kunci.toInt(); break;
    case Subject::Unit:
    case Subject::TimKerja:
    case Subject::Regulasi:
    case Subject::Pengaturan:
    case Subject::Frasa:
    case Subject::Sampah: break;
    }
    return thing;
}

} // namespace

std::vector<TouchedThing> touchedThings(Reader& reader, const ChangeSet& changes)
{
    std::vector<TouchedThing> things;
    for (const ChangeSet::Entry& entry : changes.entries) {
        const TouchedThing thing = thingOf(reader, entry);
        if (std::find(things.begin(), things.end(), thing) == things.end()) {
            things.push_back(thing);
        }
    }
    return things;
}

} // namespace kinerja
