#pragma once

#include "core/usecases/unit/viewstages.h"
#include "ui/shell/pagecontext.h"

#include <QWidget>

#include <functional>

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

Q_SIGNALS:
    /// The angka kredit of whom it shows are wanted.
    void angkaKreditWanted(const kinerja::PegawaiKunci& pegawai);

private:
    using Peta = Result<PetaTahap, CheckError>;

    void showPeta(const PetaTahap& peta);
    QWidget* step(const TahapView& tahap, const PetaTahap& peta);
    /// What a stage has besides its page.
    void addWays(QWidget& box, Tahap tahap, const SkpKunci& skp);
    void addWay(QWidget& box, const char* name, const QString& label, std::function<void()> go);
    void go(const TahapView& tahap, const SkpKunci& skp);

    PageContext m_context;
    PegawaiKunci m_pegawai;
    QLabel* m_title;
    QVBoxLayout* m_steps;
    QWidget* m_box = nullptr;
};

} // namespace kinerja
