#pragma once

#include "core/domain/tindaklanjut/karier.h"
#include "core/regulation/berakhlak.h"

class QTreeWidget;
class QWidget;

namespace kinerja
{

// The parts of a career as lists that are read.

QTreeWidget* makePredikatList(QWidget* parent);
QTreeWidget* makeTemaList(QWidget* parent);
QTreeWidget* makeBimbinganList(QWidget* parent);
QTreeWidget* makeKompetensiList(QWidget* parent);
QTreeWidget* makeTindakLanjutList(QWidget* parent);

void fillPredikat(QTreeWidget& list, const Karier& karier);
/// Each theme with its counts, the texts beneath.
void fillTema(QTreeWidget& list, const std::vector<TemaUmpanBalik>& all, const BerakhlakTable& nilai);
void fillBimbingan(QTreeWidget& list, const std::vector<Pembinaan>& all);
/// Each competence with its marks, oldest first.
void fillKompetensi(QTreeWidget& list, const std::vector<KompetensiKarier>& all);
void fillTindakLanjut(QTreeWidget& list, const std::vector<TindakLanjutKarier>& all);

} // namespace kinerja
