#pragma once

#include "core/domain/evaluasi/evaluasi.h"
#include "core/domain/skp/skp.h"

#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace kinerja
{

/// What a legal act leaves that no snapshot holds: state, signatures, closing, receipt, by property. States
/// and days stand as their words, a signature as the kunci of who signed and a hash of the rest, all else as
/// a hash: an event holds no person's text. Filed copies stand by their SHA-256. Each event of an act carries
/// it; what stands in the file otherwise was put there by another program.
using KeadaanTercatat = QMap<QString, QString>;

KeadaanTercatat keadaanOf(const Skp& skp);
KeadaanTercatat keadaanOf(const Evaluasi& evaluasi);
/// The same with the properties that count in another state: what was locked is looked at as such also where
/// its state says that it is a draft.
KeadaanTercatat keadaanOf(const Skp& skp, StatusSkp status);
KeadaanTercatat keadaanOf(const Evaluasi& evaluasi, StatusEvaluasi status);

/// Events tell more than they once did: of `now`, what an event that left `head` could tell already.
KeadaanTercatat sejauhTercatat(KeadaanTercatat now, const KeadaanTercatat& head);
/// Whether a property only says in words what another one holds as a hash: it is not compared by itself.
bool isRincian(const QString& property);
/// Of a property of KeadaanTercatat: the SHA-256 of the filed copy that it is, where it is one.
QString salinanOfKeadaan(const QString& property);

/// A signature as an event tells it.
struct TandaTanganTercatat {
    TandaTangan isi;   ///< without place and picture where those are known by their hash alone
    bool utuh = false; ///< whether they are not
};
/// What place and picture may have been, of which the event holds the hashes.
struct DugaanTandaTangan {
    QStringList tempat;
    QByteArray gambar;
};
/// Nothing where the event is from before they told it.
std::optional<TandaTanganTercatat> tandaTanganDari(
    const KeadaanTercatat& keadaan, const QString& property, const DugaanTandaTangan& dugaan);

/// Of a property of KeadaanTercatat: the role whose signature it is, where it is one.
std::optional<PeranTandaTangan> peranOfKeadaan(const QString& property);
/// Of a signature's value: whose it is.
PegawaiKunci penandatanganOf(const QString& value);
/// Whether two values say the same, where keys that are not `known` in this file say nothing.
bool samaKeadaan(const QString& then, const QString& now, const std::function<bool(const QString&)>& known);

} // namespace kinerja
