#include "core/usecases/penyusunan/jejakdialog.h"

#include "core/common/sha256.h"
#include "core/usecases/penetapan/jejakskp.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kinerja
{

namespace
{

/// As much of a dialogue as tells whether it is the same one, and whether it says the same.
struct DialogSidik {
    QString kunci;
    QDate tanggal;
    QString sidik;
};
using Sidik = std::vector<DialogSidik>;

struct Perubahan {
    TindakanSkp tindakan;
    QDate tanggal;
};

QString sidikOf(const DialogKinerja& dialog)
{
    const QJsonArray said{dialog.tanggal.toString(Qt::ISODate), dialog.tempat, wireName(dialog.jenis),
        dialog.hasilKerja, dialog.perilakuKerja, dialog.klarifikasi, dialog.tindakLanjut,
        QJsonArray::fromStringList(dialog.peserta)};
    const QByteArray text = QJsonDocument(said).toJson(QJsonDocument::Compact);
    return sha256Hex(text);
}

Sidik sidikOf(const Skp& skp)
{
    Sidik all;
    for (const DialogKinerja& dialog : skp.dialog) {
        all.push_back({dialog.kunci, dialog.tanggal, sidikOf(dialog)});
    }
    return all;
}

QString textOf(const Sidik& all)
{
    QJsonArray list;
    for (const DialogSidik& one : all) {
        list.append(QJsonArray{one.kunci, one.tanggal.toString(Qt::ISODate), one.sidik});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Sidik parseSidik(const QString& text)
{
    Sidik all;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& value : list) {
        const QJsonArray one = value.toArray();
        all.push_back({one.at(0).toString(), QDate::fromString(one.at(1).toString(), Qt::ISODate),
            one.at(2).toString()});
    }
    return all;
}

bool saysTheSame(const DialogSidik& left, const DialogSidik& right) { return left.sidik == right.sidik; }

bool isTheSame(const DialogSidik& left, const DialogSidik& right)
{
    return !left.kunci.isEmpty() && left.kunci == right.kunci;
}

/// Takes the pairs out of both lists.
template <class Match> Sidik takePairs(Sidik& before, Sidik& after, Match match)
{
    Sidik taken;
    std::erase_if(after, [&](const DialogSidik& now) {
        const auto at = std::find_if(
            before.begin(), before.end(), [&](const DialogSidik& then) { return match(then, now); });
        if (at == before.end()) {
            return false;
        }
        before.erase(at);
        taken.push_back(now);
        return true;
    });
    return taken;
}

std::vector<Perubahan> changesBetween(Sidik before, Sidik after)
{
    // A dialogue from a package, or of a file of earlier days, may have got its key only now.
    const auto gotItsKey = [](const DialogSidik& then, const DialogSidik& now) {
        return then.kunci.isEmpty() && then.tanggal == now.tanggal;
    };
    takePairs(before, after, saysTheSame);
    Sidik changed = takePairs(before, after, isTheSame);
    const Sidik keyed = takePairs(before, after, gotItsKey);
    changed.insert(changed.end(), keyed.begin(), keyed.end());
    std::vector<Perubahan> changes;
    const auto add = [&](TindakanSkp tindakan, const Sidik& all) {
        for (const DialogSidik& one : all) {
            changes.push_back({tindakan, one.tanggal});
        }
    };
    add(TindakanSkp::DialogDihapus, before);
    add(TindakanSkp::DialogDiubah, changed);
    add(TindakanSkp::DialogDicatat, after);
    return changes;
}

void append(Session& session, Transaction& transaction, const Skp& skp, const Perubahan& change)
{
    appendJejakSkp(session, transaction, skp, {wireName(change.tindakan), {}, change.tanggal, {}, {}});
    // The SKP itself may be stored already: who shows its log reads again.
    transaction.announce(Subject::Skp, skp.kunci.text());
}

bool isLastEvent(Reader& reader, const Skp& skp, const Perubahan& change)
{
    const auto rows = reader.jejak().ofSubject(jejakSubjekSkp(skp.kunci.text()));
    const QJsonObject last = rows.empty() ? QJsonObject() : QJsonDocument::fromJson(rows.back().isi).object();
    return last.value(QLatin1String("tindakan")).toString() == wireName(change.tindakan) &&
           last.value(QLatin1String("tanggal")).toString() == change.tanggal.toString(Qt::ISODate);
}

} // namespace

void logDialogs(Session& session, Transaction& transaction, const Skp& before, const Skp& after)
{
    logTypedDialogs(session, transaction, before);
    for (const Perubahan& change : changesBetween(sidikOf(before), sidikOf(after))) {
        append(session, transaction, after, change);
    }
}

void keepDialogs(Transaction& transaction, const Skp& stored)
{
    const QString subjek = jejakSubjekSkp(stored.kunci.text());
    if (!transaction.jejak().pending(subjek)) {
        transaction.jejak().setPending(subjek, textOf(sidikOf(stored)));
    }
}

void logTypedDialogs(Session& session, Transaction& transaction, const Skp& now)
{
    const QString subjek = jejakSubjekSkp(now.kunci.text());
    const std::optional<QString> before = transaction.jejak().pending(subjek);
    if (!before) {
        return;
    }
    for (const Perubahan& change : changesBetween(parseSidik(*before), sidikOf(now))) {
        append(session, transaction, now, change);
    }
    transaction.jejak().clearPending(subjek);
}

Result<Outcome<int>, StorageError> logDialogsLeft(Session& session)
{
    return session.file.transact(
        UndoPolicy::Undoable, [&](Transaction& transaction) -> Result<int, StorageError> {
            const QStringList subjects = transaction.jejak().pendingSubjects();
            for (const QString& subjek : subjects) {
                const SkpKunci kunci(subjek.mid(jejakSubjekSkp({}).size()));
                if (const std::optional<Skp> skp = transaction.loadAny(kunci)) {
                    logTypedDialogs(session, transaction, *skp);
                } else {
                    transaction.jejak().clearPending(subjek);
                }
            }
            return static_cast<int>(subjects.size());
        });
}

void logUndoneDialogs(Session& session, Transaction& transaction, UndoHistory::Direction direction,
    const Skp& before, const Skp& after)
{
    if (transaction.jejak().pending(jejakSubjekSkp(after.kunci.text()))) {
        return; // what is undone was not logged yet; what is left of it will be
    }
    for (Perubahan change : changesBetween(sidikOf(before), sidikOf(after))) {
        if (direction == UndoHistory::Direction::Back && change.tindakan == TindakanSkp::DialogDihapus) {
            change.tindakan = TindakanSkp::DialogDiurungkan;
        }
        if (!isLastEvent(transaction, after, change)) {
            append(session, transaction, after, change);
        }
    }
}

} // namespace kinerja
