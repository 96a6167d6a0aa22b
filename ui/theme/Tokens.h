#pragma once

#include "core/base/Result.h"
#include "ui/theme/Colour.h"

#include <QColor>
#include <QString>

#include <array>

namespace lodestar::theme {

/// The measures and colours of the program as they stand in resources/tokens.json; nothing else holds a colour.
/// Lengths are device-independent pixels at 100 % text.
class Tokens {
public:
    /// Reads a token file. Fails with InvalidInput, naming the token that is missing or is no colour or number.
    static Result<Tokens> read(const QString& path);

    [[nodiscard]] QColor colour(Look look, Colour name) const;
    [[nodiscard]] QString family() const { return m_family; }
    /// Type size in points.
    [[nodiscard]] double points(TypeRole role) const { return m_points[static_cast<std::size_t>(role)]; }
    [[nodiscard]] int height(Height name) const { return m_heights[static_cast<std::size_t>(name)]; }
    [[nodiscard]] int width(Width name) const { return m_widths[static_cast<std::size_t>(name)]; }
    [[nodiscard]] int space(Space name) const { return m_spaces[static_cast<std::size_t>(name)]; }
    [[nodiscard]] int controlRadius() const { return m_controlRadius; }
    [[nodiscard]] int panelRadius() const { return m_panelRadius; }

    /// "overdueFill" for Colour::OverdueFill: the name in the file.
    static QString name(Colour colour);

private:
    static constexpr std::size_t ColourCount = static_cast<std::size_t>(Colour::Series4) + 1;
    static constexpr std::size_t LookCount = 3;

    std::array<std::array<QColor, ColourCount>, LookCount> m_colours;
    std::array<double, 6> m_points{};
    std::array<int, 10> m_heights{};
    std::array<int, 5> m_widths{};
    std::array<int, 6> m_spaces{};
    int m_controlRadius = 0;
    int m_panelRadius = 0;
    QString m_family;
};

} // namespace lodestar::theme
