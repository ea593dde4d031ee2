#pragma once

#include "ui/forms/phraselibrary.h"
#include "ui/forms/skpform.h"

#include <vector>

class QCheckBox;
class QLabel;

namespace kinerja
{

class FieldRow;
class PhraseEdit;

/// Step g, perilaku kerja: the ekspektasi khusus pimpinan on each BerAKHLAK value, beside its guides.
class PerilakuForm : public SkpForm
{
    Q_OBJECT
public:
    explicit PerilakuForm(const PhraseLibrary& library, QWidget* parent = nullptr);

    /// Names and guides as the law in the file has them.
    void setView(const SkpView& view) override;
    void fillFrom(const Skp& draft) override;
    void collectInto(Skp& draft) const override;
    void setReadOnly(bool readOnly) override;
    void showFindings(const std::vector<Finding>& findings) override;
    bool goTo(const QString& kolom) override;

Q_SIGNALS:
    /// The text of one value is wanted for several people.
    void applyToManyWanted(kinerja::NilaiBerakhlak nilai, const QString& teks);

private:
    std::vector<PhraseEdit*> m_edits; ///< by NilaiBerakhlak
    std::vector<FieldRow*> m_fields;
    std::vector<QLabel*> m_guides;
    QCheckBox* m_showGuides;
    std::vector<NilaiBerakhlak> m_order; ///< as in the draft
};

} // namespace kinerja
