#pragma once

#include "core/seal/signermatch.h"
#include "core/seal/token.h"
#include "ui/seal/signingfault.h"

#include <QString>

#include <set>

namespace kinerja::text
{

/// Why nothing was signed, and what to do.
QString sentence(SigningFault fault);
/// Whose certificate it is, and whom the paper names.
QString bukanOrangnya(
    seal::SignerMatch match, const Penandatangan& diharapkan, const seal::Sertifikat& sertifikat);

/// Whether the certificate leads to one that the user trusts.
enum class Kepercayaan { Tersertifikasi, TidakTersertifikasi };
/// What is asked before `papers` papers are signed: with whose certificate, of whom, how far it can be relied
/// on.
QString pertanyaanSebelumTandaTangan(
    int papers, const seal::Sertifikat& sertifikat, seal::SignerMatch match, Kepercayaan trust);

/// One line of a list: whose, until when, on which token.
QString sertifikatToken(const seal::TokenCertificate& one);
/// How the PIN is asked for; empty where there is nothing to heed.
QString catatanPin(seal::TokenPin pin);

/// What to heed before signing as `peran`: who is still to sign before, who has signed in a way that the PDF
/// does not show. Empty where there is nothing.
QString catatanUrutan(PeranTandaTangan peran, const std::set<PeranTandaTangan>& belum,
    const std::set<PeranTandaTangan>& caraLain);

} // namespace kinerja::text
