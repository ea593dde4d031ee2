#pragma once

#include "core/usecases/penetapan/viewpenetapan.h"

#include <QWidget>

class QPushButton;

namespace kinerja
{

/// The acts that the state of one SKP leads to, as buttons in the order of the work; one that is not possible
/// yet says why. What belongs to later changes stands in a group of its own.
class ActPanel : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { ReadOnly, ReadWrite };

    explicit ActPanel(QWidget* parent = nullptr) : QWidget(parent) {}
    void showActs(const std::vector<ActTersedia>& acts, const Skp& skp, Mode mode);
    void clear();
    /// Goes to the first act that can be done.
    void focusFirst();

Q_SIGNALS:
    void wanted(kinerja::ActSkp act);
    void takeBackWanted(kinerja::PeranTandaTangan peran);
    void takeBackPenilaiWanted(QDate mulai);

private:
    QPushButton* add(const ActTersedia& act, Mode mode, QWidget* box);
    void addTakeBacks(const ActTersedia& act, const Skp& skp, Mode mode, QWidget* box);
    void addPenilaiTakeBacks(const Skp& skp, Mode mode, QWidget* box);

    QWidget* m_box = nullptr;
};

} // namespace kinerja
