#pragma once

#include "ui/theme/Appearance.h"
#include "ui/theme/Colour.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

#include <array>

class QApplication;
class QWidget;

namespace lodestar::theme {

/// How the program looks at this moment: colours, type, heights and icons, chosen by the person's Appearance.
/// One is made in main, installed on the application, and found from any widget with Theme::of. Everything drawn
/// asks it at the time of drawing; what caches a size listens to changed().
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(Tokens tokens, QObject* parent = nullptr);
    ~Theme() override;

    /// The theme that `widget` is drawn with. A theme must have been installed before the first widget was made.
    static const Theme& of(const QWidget* widget);
    /// Reads the tokens that are compiled in; ends the program with a plain message if they are not whole.
    static Tokens builtInTokens();

    /// Loads the fonts and gives the application this theme's style, palette and font. The theme must outlive it.
    void install(QApplication& application);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    void setAppearance(const Appearance& appearance);

    [[nodiscard]] Look look() const { return m_look; }
    [[nodiscard]] bool isHighContrast() const { return m_look == Look::HighContrast; }
    [[nodiscard]] bool isTouch() const { return m_appearance.touch; }
    [[nodiscard]] QColor colour(Colour name) const { return m_tokens.colour(m_look, name); }
    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }

    /// Type at the person's text size. Regular or semi-bold; nothing else is used.
    [[nodiscard]] const QFont& font(TypeRole role, bool strong = false) const {
        return m_fonts[static_cast<std::size_t>(role)][strong ? 1 : 0];
    }
    /// Text size as a factor, 1.0 to 2.0.
    [[nodiscard]] double scale() const { return m_appearance.textPercent / 100.0; }
    /// Line height of body text in pixels: the unit that pages measure their width with (see Fold).
    [[nodiscard]] double textHeight() const;
    /// A length that grows with the text.
    [[nodiscard]] int scaled(double length) const;
    /// Heights grow with the text and with touch; spaces do not.
    [[nodiscard]] int height(Height name) const;
    [[nodiscard]] int controlHeight() const;
    [[nodiscard]] int space(Space name) const { return m_tokens.space(name); }
    [[nodiscard]] int width(Width name) const;

    [[nodiscard]] const Icons& icons() const { return m_icons; }
    /// An icon that follows the theme. Buttons give it their own ink.
    [[nodiscard]] QIcon icon(const QString& name, Colour ink = Colour::TextSoft) const;

Q_SIGNALS:
    /// Colours, text size or touch have changed; every widget has been told already.
    void changed();

private:
    [[nodiscard]] QPalette palette() const;
    void followDesktop();
    void makeFonts();
    [[nodiscard]] Look chosenLook() const;
    void apply();

    Tokens m_tokens;
    Appearance m_appearance;
    Look m_look = Look::Light;
    Look m_systemLook = Look::Light;
    Icons m_icons;
    // By role, regular and semi-bold: lists ask for them once for every line they measure.
    std::array<std::array<QFont, 2>, 6> m_fonts;
    QApplication* m_application = nullptr;
};

} // namespace lodestar::theme
