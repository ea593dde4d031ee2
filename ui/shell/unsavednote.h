#pragma once

#include <QLabel>

namespace kinerja
{

class StorageService;

/// Says in a window before which the main window waits that storing fails: its own bar can't be used there.
class UnsavedNote : public QLabel
{
    Q_OBJECT
public:
    UnsavedNote(StorageService& storage, QWidget* parent);

private:
    void showState();

    StorageService& m_storage;
    QString m_failure; ///< why the last save failed
};

} // namespace kinerja
