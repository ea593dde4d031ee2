#pragma once

#include "core/regulation/berakhlak.h"
#include "ui/forms/phraselibrary.h"
#include "ui/forms/skpform.h"

#include <array>

namespace kinerja
{

class FieldRow;
class PhraseEdit;

/// Step g, perilaku kerja: the ekspektasi khusus pimpinan on each BerAKHLAK value, beside its guides.
class PerilakuForm : public SkpForm
{
    Q_OBJECT
public:
    /// `values`: names and guides as the law has them; empty: the stored words stand for the names.
    PerilakuForm(
        const PhraseLibrary& library, const std::vector<NilaiPerilaku>& values, QWidget* parent = nullptr);

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
    std::vector<NilaiBerakhlak> m_order; ///< as in the draft
};

} // namespace kinerja
