#include "core/exchange/paketevents.h"

#include <array>

namespace kinerja::paket
{

using Kind = PaketError::Kind;

namespace
{

struct SectionName {
    Section section;
    const char* name;
    bool required;
};

constexpr std::array sectionNames{
    SectionName{Section::Format, "format", true},
    SectionName{Section::Versi, "versi", true},
    SectionName{Section::VersiKecil, "versi_kecil", false},
    SectionName{Section::Unit, "unit", true},
    SectionName{Section::Organisasi, "organisasi", false},
    SectionName{Section::Pegawai, "pegawai", true},
    SectionName{Section::Skp, "skp", false},
    SectionName{Section::TimKerja, "tim_kerja", false},
    SectionName{Section::Jejak, "jejak", false},
    SectionName{Section::Regulasi, "regulasi", false},
    SectionName{Section::Pengaturan, "pengaturan", false},
};

constexpr quint64 bit(int index) { return quint64(1) << index; }
constexpr qint64 largestRecord = 64 * 1024 * 1024;

PaketShape shapeOf(Section section)
{
    switch (section) {
    case Section::Format: return PaketShape::Text;
    case Section::Versi:
    case Section::VersiKecil: return PaketShape::Integer;
    case Section::Unit:
    case Section::Pengaturan: return PaketShape::Record;
    case Section::Organisasi:
    case Section::Pegawai:
    case Section::Skp:
    case Section::TimKerja:
    case Section::Jejak:
    case Section::Regulasi: return PaketShape::List;
    }
    Q_UNREACHABLE();
    return PaketShape::Record;
}

const RecordType& recordOf(Section section)
{
    switch (section) {
    case Section::Organisasi: return recordType<Organisasi>();
    case Section::Pegawai: return recordType<Pegawai>();
    case Section::Skp: return recordType<SkpLengkap>();
    case Section::TimKerja: return recordType<TimKerja>();
    case Section::Regulasi: return recordType<RegulasiTersimpan>();
    case Section::Format:
    case Section::Versi:
    case Section::VersiKecil:
    case Section::Unit:
    case Section::Jejak:
    case Section::Pengaturan: break;
    }
    return recordType<Unit>();
}

} // namespace

bool PaketEvents::stoppedUnless(bool wanted) { return wanted || failHere(Kind::Stopped); }

bool PaketEvents::enters()
{
    m_source.markToken();
    if (m_free) {
        return true;
    }
    if (m_source.read() - m_recordStart > largestRecord) {
        return failHere(Kind::TooLarge);
    }
    if (!m_frames.empty() &&
        (m_frames.back().kind == FrameKind::List || m_frames.back().kind == FrameKind::Section)) {
        ++m_frames.back().index;
    }
    return true;
}

std::optional<PaketEvents::Slot> PaketEvents::slot()
{
    if (m_frames.empty()) {
        return std::nullopt;
    }
    const Frame& top = m_frames.back();
    if (top.kind == FrameKind::List) {
        return Slot{top.element, top.list->append(top.target), nullptr};
    }
    if (top.kind != FrameKind::Record || top.property == contentProperty) {
        return std::nullopt;
    }
    const Property& property = top.record->properties.at(static_cast<std::size_t>(top.property));
    return Slot{property.type, property.in(top.target), &property.rule};
}

PaketShape PaketEvents::expectedShape() const
{
    if (m_frames.empty()) {
        return PaketShape::Record;
    }
    const Frame& top = m_frames.back();
    switch (top.kind) {
    case FrameKind::Root: return shapeOf(top.section);
    case FrameKind::Section: return PaketShape::Record;
    case FrameKind::Settings: return PaketShape::Scalar;
    case FrameKind::List: return top.element->shape;
    case FrameKind::Record: break;
    }
    if (top.property == contentProperty) {
        return PaketShape::Base64;
    }
    return top.record->properties.at(static_cast<std::size_t>(top.property)).type->shape;
}

bool PaketEvents::wrongShape()
{
    return fail({.kind = Kind::WrongShape, .pointer = pointer(), .expected = expectedShape()});
}

bool PaketEvents::inFree(bool appended)
{
    if (appended) {
        return true;
    }
    const Kind kind = m_free->trouble() == FreeObject::Trouble::Duplicate ? Kind::DuplicateProperty
                      : m_free->trouble() == FreeObject::Trouble::TooDeep ? Kind::TooDeep
                                                                          : Kind::TooLarge;
    return fail(kind, pointer() % m_free->pointer());
}

bool PaketEvents::setting(const QByteArray& json)
{
    return stoppedUnless(m_sink.takePengaturan(m_frames.back().name, json, pointer()));
}

void* PaketEvents::freshRecord(Section section)
{
    m_recordStart = m_source.read();
    switch (section) {
    case Section::Organisasi: return &(m_organisasi = {});
    case Section::Pegawai: return &(m_pegawai = {});
    case Section::Skp: m_skp = {}; return &m_skp.isi;
    case Section::TimKerja: return &(m_timKerja = {});
    case Section::Regulasi: return &(m_regulasi = {});
    case Section::Format:
    case Section::Versi:
    case Section::VersiKecil:
    case Section::Unit:
    case Section::Jejak:
    case Section::Pengaturan: break;
    }
    return &(m_unit = {});
}

bool PaketEvents::deliver(Section section, const QString& at)
{
    m_recordStart = m_source.read();
    switch (section) {
    case Section::Unit: return stoppedUnless(m_sink.takeUnit(std::move(m_unit), at));
    case Section::Organisasi: return stoppedUnless(m_sink.takeOrganisasi(std::move(m_organisasi), at));
    case Section::Pegawai: return stoppedUnless(m_sink.takePegawai(std::move(m_pegawai), at));
    case Section::Skp: return stoppedUnless(m_sink.takeSkp(std::move(m_skp), at));
    case Section::TimKerja: return stoppedUnless(m_sink.takeTimKerja(std::move(m_timKerja), at));
    case Section::Regulasi: return stoppedUnless(m_sink.takeRegulasi(std::move(m_regulasi), at));
    case Section::Format:
    case Section::Versi:
    case Section::VersiKecil:
    case Section::Jejak:
    case Section::Pengaturan: break;
    }
    return true;
}

bool PaketEvents::setText(const Slot& at, const QString& text)
{
    constexpr qsizetype shown = 60;
    const bool isKnown = at.type->setText(at.target, text);
    std::optional<Kind> kind;
    if (at.rule != nullptr) {
        kind = violation(*at.rule, text);
    }
    if (!isKnown) {
        kind = at.type->shape == PaketShape::Date     ? Kind::NotADate
               : at.type->shape == PaketShape::Base64 ? Kind::NotBase64
                                                      : Kind::NotAChoice;
    }
    if (!kind) {
        return true;
    }
    PaketError error{.kind = *kind, .pointer = pointer(), .detail = text.left(shown)};
    if (at.type->choices != nullptr) {
        error.choices = at.type->choices();
        error.choices.removeAll(QString::fromLatin1(at.rule != nullptr ? at.rule->excluded : ""));
    }
    return fail(std::move(error));
}

bool PaketEvents::rootText(const QString& text)
{
    if (m_frames.back().section != Section::Format) {
        return wrongShape();
    }
    return text == QLatin1String("paket-skp") || failHere(Kind::WrongFormat, text.left(60));
}

bool PaketEvents::rootNumber(qint64 value)
{
    switch (m_frames.back().section) {
    case Section::Versi: return value == 1 || failHere(Kind::UnknownVersion, QString::number(value));
    case Section::VersiKecil:
        if (value < 0) {
            return fail({.kind = Kind::OutOfRange, .pointer = pointer(), .minimum = 0});
        }
        return value == 0 || failHere(Kind::NewerMinorVersion, QString::number(value));
    default: return wrongShape();
    }
}

bool PaketEvents::startSection()
{
    const Section section = m_frames.back().section;
    if (section == Section::Unit) {
        m_unit = {};
        return pushRecord(recordType<Unit>(), &m_unit);
    }
    if (section == Section::Pengaturan) {
        m_frames.push_back({.kind = FrameKind::Settings, .section = section});
        return true;
    }
    return wrongShape();
}

bool PaketEvents::startSectionRecord()
{
    const Section section = m_frames.back().section;
    if (section == Section::Jejak) {
        return m_free.emplace().open('{');
    }
    return pushRecord(recordOf(section), freshRecord(section));
}

bool PaketEvents::pushRecord(const RecordType& type, void* target)
{
    m_frames.push_back({.kind = FrameKind::Record, .record = &type, .target = target});
    return true;
}

bool PaketEvents::rootKey(const QString& name)
{
    Frame& top = m_frames.back();
    for (std::size_t i = 0; i < sectionNames.size(); ++i) {
        if (name != QLatin1String(sectionNames.at(i).name)) {
            continue;
        }
        top.section = sectionNames.at(i).section;
        top.name = name;
        const quint64 mask = bit(static_cast<int>(i));
        if ((top.seen & mask) != 0) {
            return failHere(Kind::DuplicateProperty, name);
        }
        top.seen |= mask;
        return true;
    }
    top.name = name;
    return fail(Kind::UnknownProperty, pointer(), name);
}

bool PaketEvents::recordKey(const QString& name)
{
    Frame& top = m_frames.back();
    top.name = name;
    top.property = -1;
    const auto& properties = top.record->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        if (name == QLatin1String(properties.at(i).name)) {
            top.property = static_cast<int>(i);
        }
    }
    if (top.record->holdsContent && name == QLatin1String("isi_base64")) {
        top.property = contentProperty;
    }
    if (top.property < 0) {
        return fail(Kind::UnknownProperty, pointer(), name);
    }
    if ((top.seen & bit(top.property)) != 0) {
        return failHere(Kind::DuplicateProperty, name);
    }
    top.seen |= bit(top.property);
    top.statesStatus = top.statesStatus || name == QLatin1String("status");
    if (top.property == contentProperty) {
        m_decoder = {};
        m_hash.reset();
        m_contentSize = 0;
        m_content.clear();
        m_source.divertNextString(*this);
        return stoppedUnless(m_sink.beginContent(pointer()));
    }
    return true;
}

bool PaketEvents::endRoot()
{
    Frame& root = m_frames.back();
    root.name.clear();
    for (std::size_t i = 0; i < sectionNames.size(); ++i) {
        if (sectionNames.at(i).required && (root.seen & bit(static_cast<int>(i))) == 0) {
            return fail(Kind::MissingProperty, QString(), QString::fromLatin1(sectionNames.at(i).name));
        }
    }
    m_frames.pop_back();
    return true;
}

bool PaketEvents::endRecord()
{
    const Frame frame = m_frames.back();
    m_frames.pop_back();
    const QString at = pointer();
    const auto& properties = frame.record->properties;
    for (std::size_t i = 0; i < properties.size(); ++i) {
        const Property& property = properties.at(i);
        if (property.presence == Presence::Required && (frame.seen & bit(static_cast<int>(i))) == 0) {
            return fail(Kind::MissingProperty, at, QString::fromLatin1(property.name));
        }
    }
    if (const auto problem = frame.record->problem(frame.target)) {
        return fail(problem->kind, at % pointerStep(QString::fromLatin1(problem->property)));
    }
    if ((frame.seen & bit(contentProperty)) != 0) {
        const auto& berkas = as<Berkas>(frame.target);
        if (berkas.sha256 != frame.contentHash) {
            return fail(Kind::HashMismatch, at % QStringLiteral("/isi_base64"));
        }
        if (berkas.ukuran.value_or(frame.contentSize) != frame.contentSize) {
            return fail(Kind::SizeMismatch, at % QStringLiteral("/ukuran"));
        }
    }
    if (frame.record == &recordType<Evaluasi>()) {
        m_skp.evaluasiStatusStated.push_back(frame.statesStatus);
    } else if (frame.record == &recordType<SkpLengkap>()) {
        m_skp.statusStated = frame.statesStatus;
    }
    const Frame& parent = m_frames.back();
    if (parent.kind == FrameKind::Section || parent.kind == FrameKind::Root) {
        return deliver(parent.section, at);
    }
    return true;
}

} // namespace kinerja::paket
