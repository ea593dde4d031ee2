#include "core/seal/formfields.h"

#include <algorithm>
#include <cmath>

namespace kinerja::seal
{

namespace
{

/// Deeper than any form that a program makes: what lies below is a loop or an attack.
constexpr int deepest = 16;

void collect(QPDFObjectHandle field, bool isSignature, int depth, std::vector<QPDFObjectHandle>& found)
{
    if (!field.isDictionary() || depth > deepest) {
        return;
    }
    QPDFObjectHandle kind = field.getKey("/FT");
    const bool signs = kind.isName() ? kind.getName() == "/Sig" : isSignature;
    QPDFObjectHandle kids = field.getKey("/Kids");
    bool hasFields = false;
    for (int at = 0; kids.isArray() && at < kids.getArrayNItems(); ++at) {
        QPDFObjectHandle kid = kids.getArrayItem(at);
        if (kid.isDictionary() && kid.hasKey("/T")) {
            hasFields = true;
            collect(kid, signs, depth + 1, found);
        }
    }
    if (signs && !hasFields) {
        found.push_back(field);
    }
}

} // namespace

std::vector<QPDFObjectHandle> signatureFields(QPDF& pdf)
{
    std::vector<QPDFObjectHandle> found;
    QPDFObjectHandle form = pdf.getRoot().getKey("/AcroForm");
    QPDFObjectHandle fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    for (int at = 0; fields.isArray() && at < fields.getArrayNItems(); ++at) {
        collect(fields.getArrayItem(at), false, 0, found);
    }
    return found;
}

QPDFObjectHandle findField(QPDF& pdf, const std::string& name)
{
    for (QPDFObjectHandle& field : signatureFields(pdf)) {
        QPDFObjectHandle title = field.getKey("/T");
        if (title.isString() && title.getUTF8Value() == name) {
            return field;
        }
    }
    return QPDFObjectHandle::newNull();
}

QSizeF sizeOf(QPDFObjectHandle field)
{
    QPDFObjectHandle box = field.getKey("/Rect");
    if (!box.isArray() || box.getArrayNItems() != 4) {
        return {0, 0};
    }
    const auto side = [&](int from, int to) {
        QPDFObjectHandle low = box.getArrayItem(from);
        QPDFObjectHandle high = box.getArrayItem(to);
        return low.isNumber() && high.isNumber() ? std::abs(high.getNumericValue() - low.getNumericValue())
                                                 : 0;
    };
    return {side(0, 2), side(1, 3)};
}

} // namespace kinerja::seal
