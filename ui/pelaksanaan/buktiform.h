#pragma once

#include "ui/pelaksanaan/pelaksanaaneditor.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;
class QPushButton;

namespace kinerja
{

class BuktiModel;
class CellGrid;

/// Bukti dukung: files that the data file keeps, and links, each on an RHK or IKI. Files are dropped here or
/// chosen; which IKI has none is seen below.
class BuktiForm : public QWidget
{
    Q_OBJECT
public:
    /// Opens a file with the program that the desktop has for it; false where there is none.
    using Opener = std::function<bool(const QUrl&)>;

    BuktiForm(const PageContext& context, PelaksanaanEditor& editor, QWidget* parent = nullptr);

    void setOpener(Opener opener) { m_opener = std::move(opener); }
    void flush();
    QStringList unfinished() const;
    /// Takes the files in, for the IKI that is chosen below.
    void attach(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildButtons(QLayout* row);
    void showLoaded();
    void showDraft();
    void showProven();
    void openChosen();
    void saveChosen();
    /// Writes a file of the data file to that path; `then` follows where it is there.
    void write(const Berkas& berkas, const QString& path, std::function<void()> then);
    const BuktiDukung* chosen();

    PageContext m_context;
    PelaksanaanEditor& m_editor;
    BuktiModel* m_model;
    CellGrid* m_grid;
    QLabel* m_note;
    QListWidget* m_proven;
    std::vector<QPushButton*> m_editing;
    Opener m_opener;
    QTemporaryDir m_opened; ///< copies of what was opened; gone with the window
};

} // namespace kinerja
