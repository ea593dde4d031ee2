#pragma once

#include "core/seal/pemeriksaan.h"

#include <QStandardItemModel>

namespace kinerja
{

/// What was found in one file.
struct BerkasDiperiksa {
    QString path;
    seal::HasilPemeriksaan hasil;
};

/// Green, yellow, red: what the verdict on a file is worth to somebody who is no expert.
enum class Lampu { Hijau, Kuning, Merah };

/// A file is green where all that can be checked holds, yellow where something is left to a person (an
/// untrusted certificate, nobody has signed), red where it is not what was signed.
Lampu lampu(const seal::HasilPemeriksaan& hasil);

/// Files with their verdict; below each who signed it when, and what speaks against it.
class VerdictModel : public QStandardItemModel
{
    Q_OBJECT
public:
    explicit VerdictModel(QObject* parent = nullptr);
    /// Puts the newest on top; a file that is there already is replaced.
    void add(const BerkasDiperiksa& one);
};

} // namespace kinerja
