#pragma once

#include <QStringList>

namespace kinerja::cli
{

/// The folder that a command writes into. It is made with the first thing that goes there, and what was made
/// goes again where nothing came of it.
class TargetFolder
{
public:
    explicit TargetFolder(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    /// False where it can't be made.
    bool make();
    /// Removes the folders that `make` made, as far as they are empty.
    void removeMade();

private:
    QString m_path;
    QStringList m_made; ///< the innermost first
};

} // namespace kinerja::cli
