#include "ui/shell/unsavednote.h"

#include "ui/shell/storageservice.h"
#include "ui/text/storagetext.h"

namespace kinerja
{

UnsavedNote::UnsavedNote(StorageService& storage, QWidget* parent) : QLabel(parent), m_storage(storage)
{
    setObjectName(QStringLiteral("belumTersimpan"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&storage, &StorageService::saved, this, &UnsavedNote::showState);
    connect(&storage, &StorageService::saveFailed, this, [this](const StorageError& error) {
        m_failure = text::unsavedSentence(error);
        showState();
    });
    showState();
}

void UnsavedNote::showState()
{
    const QString why = m_failure.isEmpty() ? tr("Perubahan terakhir belum tersimpan.") : m_failure;
    setText(tr("⚠ %1 Yang Anda ketik tetap ada di sini. Tutup jendela ini, lalu pilih “Coba lagi” atau "
               "“Lanjutkan di tempat lain” di bagian atas jendela utama.")
                .arg(why));
    setVisible(m_storage.hasUnsaved());
}

} // namespace kinerja
