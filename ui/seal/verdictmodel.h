#pragma once

#include "ui/seal/pdfintake.h"

#include <QStandardItemModel>

#include <map>

namespace kinerja
{

/// Green, yellow, red: what the verdict on a file is worth to somebody who is no expert.
enum class Lampu { Hijau, Kuning, Merah };

/// A file is green where all that can be checked holds, yellow where something is left to a person (an
/// untrusted certificate, nobody has signed, a paper of another file), red where it is not what was signed.
Lampu lampu(const PdfMasuk& one);

/// Files with their verdict; below each what it is of, what can be done with it, who signed it when, and what
/// speaks against it.
class VerdictModel : public QStandardItemModel
{
    Q_OBJECT
public:
    explicit VerdictModel(QObject* parent = nullptr);
    /// Puts the newest on top; a file that is there already is replaced.
    void add(const PdfMasuk& one);
    /// Those that are there, the newest first.
    std::vector<PdfMasuk> files() const;
    /// The file that a row or a line below it belongs to; null where there is none.
    const PdfMasuk* fileAt(const QModelIndex& index) const;
    /// What came of filing it: what it is now, and a sentence that its line says instead.
    void note(const QString& path, Kecocokan now, const QString& sentence);
    void drop(const QString& path);

private:
    QStandardItem* rowOf(const QString& path) const;

    std::map<QString, PdfMasuk> m_files; ///< by path
};

} // namespace kinerja
