#include "core/seal/textplaces.h"

#include <array>
#include <cmath>
#include <exception>
#include <string>
#include <vector>

namespace kinerja::seal
{

namespace
{

/// `[a b c d e f]` of ISO 32000-1, 8.3.3.
struct Matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    /// This one first, then the other.
    Matrix then(const Matrix& other) const
    {
        return {a * other.a + b * other.c, a * other.b + b * other.d, c * other.a + d * other.c,
            c * other.b + d * other.d, e * other.a + f * other.c + other.e,
            e * other.b + f * other.d + other.f};
    }
};

/// Follows the operators that move the place where text is shown, and asks at each showing.
class TextWalk final : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit TextWalk(std::array<double, 4> box) : m_box(box) {}

    bool hasFound() const { return m_found; }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        step(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {}

private:
    double number(size_t at) { return at < m_operands.size() ? m_operands[at].getNumericValue() : 0; }
    Matrix matrix() { return {number(0), number(1), number(2), number(3), number(4), number(5)}; }

    void step(const std::string& name)
    {
        if (name == "q") {
            m_saved.push_back(m_page);
        } else if (name == "Q" && !m_saved.empty()) {
            m_page = m_saved.back();
            m_saved.pop_back();
        } else if (name == "cm") {
            m_page = matrix().then(m_page);
        } else if (name == "BT") {
            m_line = {};
        } else if (name == "Tm") {
            m_line = matrix();
        } else if (name == "Td" || name == "TD") {
            m_leading = name == "TD" ? -number(1) : m_leading;
            move(number(0), number(1));
        } else if (name == "TL") {
            m_leading = number(0);
        } else {
            show(name);
        }
    }

    void show(const std::string& name)
    {
        if (name == "T*" || name == "'" || name == "\"") {
            move(0, -m_leading);
        }
        if (name != "Tj" && name != "TJ" && name != "'" && name != "\"") {
            return;
        }
        const Matrix at = m_line.then(m_page);
        m_found = m_found || (m_box[0] <= at.e && at.e <= m_box[2] && m_box[1] <= at.f && at.f <= m_box[3]);
    }

    void move(double x, double y) { m_line = Matrix{1, 0, 0, 1, x, y}.then(m_line); }

    std::array<double, 4> m_box;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Matrix> m_saved;
    Matrix m_page;
    Matrix m_line;
    double m_leading = 0;
    bool m_found = false;
};

} // namespace

bool coversText(QPDFObjectHandle page, QPDFObjectHandle rectangle)
{
    if (!rectangle.isArray() || rectangle.getArrayNItems() != 4) {
        return true; // a place that can't be told may be anywhere
    }
    std::array<double, 4> side{};
    for (int at = 0; at < 4; ++at) {
        if (!rectangle.getArrayItem(at).isNumber()) {
            return true;
        }
        side.at(static_cast<size_t>(at)) = rectangle.getArrayItem(at).getNumericValue();
    }
    const std::array<double, 4> box{std::fmin(side[0], side[2]), std::fmin(side[1], side[3]),
        std::fmax(side[0], side[2]), std::fmax(side[1], side[3])};
    if (box[0] == box[2] || box[1] == box[3]) {
        return false; // not seen
    }
    TextWalk walk(box);
    page.parsePageContents(&walk);
    return walk.hasFound();
}

} // namespace kinerja::seal
