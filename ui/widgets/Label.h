#pragma once

#include "ui/theme/Colour.h"

#include <QLabel>

namespace lodestar::widgets {

/// Words in one of the type roles and one of the inks. Follows the theme; wraps or shortens on request.
class Label final : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, theme::TypeRole role = theme::TypeRole::Body,
                   theme::Colour ink = theme::Colour::Text, QWidget* parent = nullptr);

    /// Semi-bold.
    Label* strong(bool on = true);
    /// Wraps at the width it is given, at most the readable width (760).
    Label* wrapping();
    /// Cuts with an ellipsis; the whole text stays as tool tip and accessible name. Works for plain text.
    Label* shortening();
    void setInk(theme::Colour ink);
    void setRole(theme::TypeRole role);
    [[nodiscard]] theme::TypeRole role() const { return m_role; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    /// At the width it will really get: never more than its maximum.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    theme::TypeRole m_role;
    theme::Colour m_ink;
    bool m_strong = false;
    bool m_shortening = false;
};

} // namespace lodestar::widgets
