#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <set>

namespace kinerja::seal
{

/// What a PDF says of the frozen document that it was made from (XMP, namespace `urn:skp-luring:dokumen:1#`).
/// Anybody can write it there: it finds the document, and proves nothing.
struct JatiDiriPdf {
    QString modelSha256; ///< 64 hexadecimal digits in small letters
    int tataLetak = 0;   ///< version of the page layout
    bool operator==(const JatiDiriPdf&) const = default;
};
/// Nothing where the PDF says none, or more than one.
std::optional<JatiDiriPdf> jatiDiri(const QByteArray& pdf);

/// Width and height of the first page, points; nothing where it can't be read.
std::optional<QSizeF> ukuranHalaman(const QByteArray& pdf);

/// The names of the places for signatures that are filled in the newest revision; none where it can't be
/// read. Nothing is verified.
QByteArrayList kolomTerisi(const QByteArray& pdf);

/// How the pages of a PDF differ from those that it should have.
struct PageDifference {
    bool isMore = false;        ///< other pages, or things on them that are no signature
    std::set<int> coveredPages; ///< from 1: text there lies under the picture of a signature
    bool isNone() const { return !isMore && coveredPages.empty(); }
};
/// Holds the newest revision of a PDF against the pages that were exported: what they draw and what they draw
/// it with, however it is packed in the file. Signatures may come on top, where they cover no text.
PageDifference comparePages(const QByteArray& exported, const QByteArray& pdf);

/// All that the pages say, without spaces, in the order in which it is drawn; nothing where it can't be read.
std::optional<QString> tulisan(const QByteArray& pdf);
/// Whether two of these texts are one, but for what each page repeats: its foot, and the heads of tables that
/// go on (`berulang`).
bool isSamaTulisan(const QString& satu, const QString& lain, const QStringList& berulang);

} // namespace kinerja::seal
