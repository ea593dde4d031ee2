#pragma once

#include "ui/shell/storageservice.h"

#include <QStringList>

namespace kinerja
{

/// The phrase library as fields ask it: answers come later, and not to fields that are gone.
class PhraseLibrary
{
public:
    explicit PhraseLibrary(StorageService& storage) : m_storage(storage) {}

    void suggest(QObject* context, KolomFrasa kolom, const QString& typed,
        std::function<void(const QStringList&)> answer) const;
    /// Never offered nor learnt again.
    void forget(QObject* context, KolomFrasa kolom, const QString& teks) const;

private:
    StorageService& m_storage;
};

} // namespace kinerja
