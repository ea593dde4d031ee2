#pragma once

#include "core/checks/finding.h"
#include "core/usecases/pegawai/jejakpegawai.h"
#include "core/usecases/penetapan/jejakskp.h"

namespace kinerja::text
{

QString label(TindakanSkp tindakan);
QString label(TindakanPegawai tindakan);
/// What an event of an SKP tells of, by its stored word; a word of a later version stands as it is.
QString tindakan(const QString& word);
/// The same with the papers that it is about.
QString tindakan(const QString& word, const QStringList& dokumen);
/// What is wrong with the log at an event.
QString kalimatJejak(const Finding& finding);
/// That a frozen paper is not what was frozen; `jenis` empty: all of them are not what was locked.
/// `sejak`: the day of the lock, where it is known.
QString kalimatCuplikan(const QString& jenis, QDate sejak);

} // namespace kinerja::text
