#pragma once

#include "core/documents/documentmodel.h"

#include <QString>

namespace kinerja::parts
{

// Short ways to say the parts of a form.

Paragraph plain(const QString& text);
Paragraph bold(const QString& text);
Paragraph centred(Paragraph paragraph);
/// A line of a form's title.
Paragraph title(const QString& text);

/// The letterhead, a line each, above what follows; nothing where there is none.
void addKop(DocumentModel& document, const QStringList& kop);

Cell cell(const QString& text);
Cell cell(std::vector<TextBlock> content);
Cell numberCell(const QString& text);
/// Bold, centred and tinted.
Cell headerCell(const QString& text);
Cell spanning(Cell cell, int columns, int rows);

Row headerRow(const QStringList& texts);
/// A row of one bold cell over all columns that stays with the row after it.
Row sectionRow(const QString& text, int columns);

} // namespace kinerja::parts
