#pragma once

#include "core/regulation/angkakredittable.h"
#include "core/regulation/berakhlak.h"
#include "core/regulation/distribusi.h"
#include "core/regulation/golongan.h"
#include "core/regulation/pasal.h"
#include "core/regulation/predikattable.h"
#include "core/regulation/tenggat.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>

namespace kinerja
{

/// All tables of the law that the program needs, of one point in time.
struct Regulation {
    PredikatTable predikat;
    DistribusiTable distribusi;
    AngkaKreditTable angkaKredit;
    GolonganTable golongan;
    BerakhlakTable berakhlak;
    PasalTable pasal;
    Tenggat tenggat;

    /// One line that names the version of each table: "predikat 2022.1; distribusi 2023.1; …".
    QString versi() const;
};

/// The ids of the tables that a file holds: those of Regulation in the order of `versi()`, then `formulir`,
/// the words of the printed forms, and `bimbingan`, the forms that bimbingan kinerja is recorded in.
QStringList regulationIds();
/// The bytes of a table; empty where there is none. `status` is what was said of it beside its text, which
/// may say so itself at its head.
struct LawText {
    LawText(QByteArray bytes, std::optional<StatusRegulasi> said = {}) : isi(std::move(bytes)), status(said)
    {
    }

    QByteArray isi;
    std::optional<StatusRegulasi> status;
};
/// A table by its id.
using RegulationSource = std::function<LawText(const QString& id)>;
/// The tables as the program was delivered with them.
QByteArray regulationResource(const QString& id);
/// Reads all tables; the first fault of any of them ends it.
Result<Regulation, RegulationError> loadRegulation(const RegulationSource& source);

} // namespace kinerja
