#include "core/exchange/paketwriter.h"

#include "core/exchange/pakettext.h"

#include <algorithm>

namespace kinerja
{

using paket::PaketText;
using paket::Part;
using paket::recordType;

PaketWriter::PaketWriter(QIODevice& device, KonselingDalamPaket konseling)
    : PaketWriter(device, konseling, ContentSource())
{
}

PaketWriter::PaketWriter(QIODevice& device, KonselingDalamPaket konseling, ContentSource contents)
    : m_text(std::make_unique<PaketText>(device, std::move(contents))), m_konseling(konseling)
{
    m_text->open('{');
    m_text->key("format");
    m_text->append("\"paket-skp\"");
    m_text->key("versi");
    m_text->append("1");
}

PaketWriter::~PaketWriter() = default;

void PaketWriter::unit(const Unit& unit)
{
    m_text->key("unit");
    m_text->topRecord(recordType<Unit>(), &unit);
}

void PaketWriter::organisasi(const Organisasi& organisasi)
{
    m_text->enter(Part::Organisasi);
    m_text->item();
    m_text->topRecord(recordType<Organisasi>(), &organisasi);
}

void PaketWriter::pegawai(const Pegawai& pegawai)
{
    m_text->enter(Part::Pegawai);
    m_text->item();
    m_text->topRecord(recordType<Pegawai>(), &pegawai);
}

void PaketWriter::skp(const SkpLengkap& skp)
{
    m_text->enter(Part::Skp);
    m_text->item();
    const auto isKonseling = [](const Pembinaan& each) { return each.jenis == JenisPembinaan::Konseling; };
    const auto& pembinaan = skp.pelaksanaan.pembinaan;
    if (m_konseling == KonselingDalamPaket::Termasuk ||
        std::none_of(pembinaan.begin(), pembinaan.end(), isKonseling)) {
        m_text->topRecord(recordType<SkpLengkap>(), &skp);
        return;
    }
    SkpLengkap without = skp;
    std::erase_if(without.pelaksanaan.pembinaan, isKonseling);
    m_text->topRecord(recordType<SkpLengkap>(), &without);
}

void PaketWriter::timKerja(const TimKerja& timKerja)
{
    m_text->enter(Part::TimKerja);
    m_text->item();
    m_text->topRecord(recordType<TimKerja>(), &timKerja);
}

void PaketWriter::jejak(const QByteArray& object)
{
    m_text->enter(Part::Jejak);
    m_text->rawItem(object);
}

void PaketWriter::regulasi(const RegulasiTersimpan& regulasi)
{
    m_text->enter(Part::Regulasi);
    m_text->item();
    m_text->topRecord(recordType<RegulasiTersimpan>(), &regulasi);
}

void PaketWriter::pengaturan(const QString& name, const QByteArray& json)
{
    m_text->enter(Part::Pengaturan);
    m_text->setting(name, json);
}

Result<PaketWritten, PaketWriteError> PaketWriter::finish() { return m_text->finish(); }

} // namespace kinerja
