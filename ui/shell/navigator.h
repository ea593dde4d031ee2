#pragma once

#include "core/usecases/unit/viewstages.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kinerja
{

/// The one map of the work: the stages T1–T9 of a pegawai's year as steps that are done, to be done now, or
/// blocked – with the articles beside each and one sentence why. A step that this program has is a way there;
/// the others are text.
class Navigator : public QWidget
{
    Q_OBJECT
public:
    explicit Navigator(const PageContext& context, QWidget* parent = nullptr);

    void showPegawai(const PegawaiKunci& kunci);
    void refresh();

private:
    using Peta = Result<PetaTahap, CheckError>;

    void showPeta(const PetaTahap& peta);
    QWidget* step(const TahapView& tahap, const SkpKunci& skp);
    void go(const TahapView& tahap, const SkpKunci& skp);

    PageContext m_context;
    PegawaiKunci m_pegawai;
    QLabel* m_title;
    QVBoxLayout* m_steps;
    QWidget* m_box = nullptr;
};

} // namespace kinerja
