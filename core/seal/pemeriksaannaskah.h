#pragma once

#include "core/documents/penandatangan.h"
#include "core/seal/pemeriksaan.h"

#include <QStringList>

namespace kinerja::seal
{

/// The frozen document that a PDF is held against.
struct Pembanding {
    std::vector<Penandatangan> penandatangan; ///< who should have signed
    /// The document as this program prints it, first as it would today; the ways in which it may be printed
    /// differ by what stands beside the text (pictures of signatures).
    std::vector<QByteArray> tercetak;
    /// PDFs that were exported for a signature or came back from one, by whatever version. They speak for the
    /// document where they say what it says.
    std::vector<QByteArray> tersimpan;
    QStringList berulang; ///< words that each page repeats
    int tataLetak = 0;    ///< version of the layout of `tercetak`
    bool isRusak = false; ///< the data file's own text does not match its hash
};

/// A PDF that was verified, and held against a frozen document.
struct HasilBanding {
    HasilPemeriksaan hasil;
    /// For whom each of its signatures stands; nothing where it is none that the document asks for.
    std::vector<std::optional<PeranTandaTangan>> peran;
};

/// Whether pages and signers are those of the frozen document; without one: of none that the data file holds.
HasilBanding bandingkan(HasilPemeriksaan hasil, const QByteArray& pdf, const Pembanding* pembanding);

} // namespace kinerja::seal
