#pragma once

#include "core/common/sha256.h"
#include "core/exchange/base64.h"
#include "core/exchange/jsontext.h"
#include "core/exchange/paketerror.h"
#include "core/exchange/paketsink.h"
#include "core/exchange/paketsource.h"
#include "core/exchange/recordtype.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kinerja::paket
{

/// The parts of a package, in the order in which they are written.
enum class Section {
    Format,
    Versi,
    VersiKecil,
    Unit,
    Organisasi,
    Pegawai,
    Skp,
    TimKerja,
    Jejak,
    Regulasi,
    Pengaturan
};

/// Follows a JSON parser's events through the description of a package: each frame knows the record or list
/// that it fills. Returns false from an event once there is an error.
class PaketEvents final : private StringConsumer
{
public:
    PaketEvents(PaketSource& source, PaketSink& sink) : m_source(source), m_sink(sink) {}

    bool null();
    bool flag(bool value);
    bool integer(qint64 value, const QByteArray& text);
    /// Any other number; `text` as it stands.
    bool number(double value, const QByteArray& text);
    bool string(const std::string& utf8);
    bool startObject();
    bool key(const std::string& utf8);
    bool endObject();
    bool startArray();
    bool endArray();
    /// `read`: how many characters the parser had taken.
    bool syntaxError(qint64 read);
    /// Whether all that was read is well; to be asked after the last event.
    bool checkSource();

    /// What went wrong first, if anything did.
    const std::optional<PaketError>& error() const { return m_error; }

private:
    enum class FrameKind { Root, Record, List, Section, Settings };
    struct Frame {
        FrameKind kind;
        const RecordType* record = nullptr; ///< Record
        const ValueType* element = nullptr; ///< List
        const ValueType* list = nullptr;    ///< List
        void* target = nullptr;
        Section section = Section::Format; ///< Section; Root: the current one
        quint64 seen = 0;
        int property = -1; ///< index into the record; -1 before the first. Content: contentProperty
        qsizetype index = -1;
        QString name = {}; ///< of the property or setting, for pointers
        bool statesStatus = false;
        QString contentHash = {};
        qint64 contentSize = 0;
    };
    struct Slot {
        const ValueType* type;
        void* target;
        const Rule* rule;
    };
    static constexpr int contentProperty = 63;
    static constexpr qsizetype pieceSize = 1024 * 1024;
    static constexpr std::size_t mostSettings = 10000;

    bool consume(QByteArrayView text) override;
    /// Hands on what was decoded, in pieces, while there are that many bytes.
    bool passContent(qsizetype atLeast);
    bool endContent();

    bool fail(PaketError error);
    bool fail(PaketError::Kind kind, const QString& at, const QString& detail = {});
    bool failHere(PaketError::Kind kind, const QString& detail = {});
    bool wrongShape();
    bool stoppedUnless(bool wanted);
    QString pointer() const;
    PaketShape expectedShape() const;

    bool enters();
    /// Where the value that begins goes; grows a list, hence once a value.
    std::optional<Slot> slot();
    bool setText(const Slot& at, const QString& text);
    bool rootText(const QString& text);
    bool rootNumber(qint64 value);
    bool rootKey(const QString& name);
    bool recordKey(const QString& name);
    bool startSection();
    bool startSectionRecord();
    bool pushRecord(const RecordType& type, void* target);
    bool endRecord();
    bool endRoot();
    void* freshRecord(Section section);
    bool deliver(Section section, const QString& at);
    bool setting(const QByteArray& json);
    bool inFree(bool appended);

    PaketSource& m_source;
    PaketSink& m_sink;
    std::optional<PaketError> m_error;
    std::vector<Frame> m_frames;
    std::optional<FreeObject> m_free;
    std::set<QString> m_settings;
    qint64 m_recordStart = 0;

    Unit m_unit;
    Organisasi m_organisasi;
    Pegawai m_pegawai;
    SkpDiterima m_skp;
    TimKerja m_timKerja;
    RegulasiTersimpan m_regulasi;

    Base64Decoder m_decoder;
    QByteArray m_content;
    Sha256 m_hash;
    qint64 m_contentSize = 0;
};

} // namespace kinerja::paket
