#pragma once

#include "core/domain/pegawai/angkakredit.h"
#include "ui/shell/pagecontext.h"

#include <vector>

namespace kinerja
{

class BerkalaDialog;

// Dialogues over the two lists of angka kredit. They change the list that they are given, which outlives
// them, when they are accepted; it is stored with the rest.

BerkalaDialog* makeKonversiTerdahuluDialog(
    const PageContext& context, const QString& nama, std::vector<RiwayatAngkaKredit>& list, QWidget* parent);
BerkalaDialog* makeDokumenAngkaKreditDialog(
    const PageContext& context, const QString& nama, std::vector<DokumenAngkaKredit>& list, QWidget* parent);

} // namespace kinerja
