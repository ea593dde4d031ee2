#pragma once

#include "core/domain/skp/hasilkerja.h"

#include <QTreeWidget>

#include <vector>

namespace kinerja
{

/// RHK and, beneath each, its IKI with their targets: to walk by keyboard.
class HasilKerjaTree : public QTreeWidget
{
    Q_OBJECT
public:
    /// An RHK, or one of its IKI; `iki` -1: the RHK itself.
    struct Place {
        int rhk = -1;
        int iki = -1;
        bool operator==(const Place&) const = default;
    };

    explicit HasilKerjaTree(QWidget* parent = nullptr);

    /// Shows the rows and chooses one, or what is nearest to it; without a signal.
    void showRows(const std::vector<HasilKerja>& rows, Place select);
    /// Shows the text of one row anew, and the numbers of the RHK, which go by their kind.
    void refresh(const std::vector<HasilKerja>& rows, Place place);
    Place current() const;
    /// False where there is no such row.
    bool choose(Place place);

Q_SIGNALS:
    /// Ctrl+V.
    void pasteWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* itemAt(Place place) const;
    void paint(QTreeWidgetItem* item, const std::vector<HasilKerja>& rows, Place place) const;
};

} // namespace kinerja
