#include "ui/theme/Theme.h"

#include "ui/theme/DesktopLook.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/LodestarStyle.h"
#include "ui/theme/SystemLook.h"
#include "ui/theme/ThemeIcon.h"
#include "ui/theme/TouchWatch.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QScreen>
#include <QToolTip>
#include <QWidget>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

// IBM Plex Sans: ascent 1.025 and descent 0.275 of the size (its hhea table).
constexpr double lineOverSize = 1.3;

void loadFonts() {
    const QStringList files = QDir(u":/fonts"_s).entryList({u"*.ttf"_s});
    for (const QString& file : files)
        QFontDatabase::addApplicationFont(u":/fonts/"_s + file);
}

double dotsPerInch() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96.0;
}

} // namespace

Theme::Theme(Tokens tokens, QObject* parent)
    : QObject(parent)
    , m_tokens(std::move(tokens)) {
    makeFonts();
}

Theme::~Theme() = default;

Tokens Theme::builtInTokens() {
    Result<Tokens> tokens = Tokens::read(u":/tokens.json"_s);
    if (!tokens)
        qFatal("The colours and measures of the program cannot be read: %s", qUtf8Printable(tokens.error().detail));
    return *std::move(tokens);
}

const Theme& Theme::of(const QWidget* widget) {
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const auto* ours = qobject_cast<const LodestarStyle*>(style);
    if (!ours) ours = qobject_cast<const LodestarStyle*>(QApplication::style());
    if (!ours) qFatal("A widget was made before the theme was installed.");
    return ours->theme();
}

void Theme::install(QApplication& application) {
    m_systemLook = SystemLook::read();
    loadFonts();
    m_application = &application;
    m_look = chosenLook();
    QApplication::setStyle(new LodestarStyle(*this));
    new FocusRing(*this, this);
    application.installEventFilter(new TouchWatch(*this));
    apply();
    followDesktop();
}

void Theme::followDesktop() {
    auto* desktop = new DesktopLook(this);
    connect(desktop, &DesktopLook::lookChanged, this, [this](Look look) {
        m_systemLook = look;
        if (chosenLook() == m_look) return;
        m_look = chosenLook();
        apply();
    });
    desktop->follow();
}

void Theme::setAppearance(const Appearance& appearance) {
    if (appearance == m_appearance) return;
    m_appearance = appearance;
    m_appearance.textPercent = std::clamp(appearance.textPercent, 100, 200);
    m_look = chosenLook();
    if (m_application) apply();
}

Look Theme::chosenLook() const {
    switch (m_appearance.choice) {
    case Appearance::Choice::Light:
        return Look::Light;
    case Appearance::Choice::Dark:
        return Look::Dark;
    case Appearance::Choice::HighContrast:
        return Look::HighContrast;
    case Appearance::Choice::System:
        break;
    }
    return m_systemLook;
}

void Theme::apply() {
    makeFonts();
    QApplication::setPalette(palette());
    QToolTip::setPalette(palette());
    QApplication::setFont(font(TypeRole::Body));
    QToolTip::setFont(font(TypeRole::Table));
    // Neither the palette nor the font tells of touch; a style change makes every widget measure itself again.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
    }
    Q_EMIT changed();
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour name) { palette.setColor(role, colour(name)); };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::Hover);
    set(QPalette::Text, Colour::Text);
    set(QPalette::Button, Colour::Surface);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::Text);
    set(QPalette::Highlight, Colour::Selected);
    set(QPalette::HighlightedText, Colour::Text);
    set(QPalette::PlaceholderText, Colour::TextOff);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::ToolTipBase, Colour::Surface);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::Light, Colour::Surface);
    set(QPalette::Midlight, Colour::Hover);
    set(QPalette::Mid, Colour::Line);
    set(QPalette::Dark, Colour::Border);
    set(QPalette::Shadow, Colour::Border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::TextOff));
    return palette;
}

void Theme::makeFonts() {
    for (std::size_t role = 0; role < m_fonts.size(); ++role) {
        QFont font(QStringList{m_tokens.family(), u"Noto Sans"_s});
        font.setPointSizeF(m_tokens.points(static_cast<TypeRole>(role)) * scale());
        font.setHintingPreference(QFont::PreferNoHinting);
        m_fonts[role][0] = font;
        font.setWeight(QFont::DemiBold);
        m_fonts[role][1] = font;
    }
}

double Theme::textHeight() const {
    return m_tokens.points(TypeRole::Body) * scale() * dotsPerInch() / 72.0 * lineOverSize;
}

int Theme::scaled(double length) const {
    return static_cast<int>(std::lround(length * scale()));
}

int Theme::controlHeight() const {
    const int least = m_tokens.height(isTouch() ? Height::ControlTouch : Height::Control);
    return std::max(least, static_cast<int>(std::lround(textHeight() + 14)));
}

int Theme::height(Height name) const {
    const auto grown = [&](Height which, int lines) {
        const int extra = static_cast<int>(std::lround(textHeight() * lines * (1.0 - 1.0 / scale())));
        return m_tokens.height(which) + extra;
    };
    switch (name) {
    case Height::Control:
        return controlHeight();
    case Height::Row:
        return grown(isTouch() ? Height::RowTouch : Height::Row, 1);
    case Height::RowTwoLine:
        return grown(isTouch() ? Height::RowTwoLineTouch : Height::RowTwoLine, 2);
    default:
        return grown(name, 1);
    }
}

int Theme::width(Width name) const {
    const int plain = m_tokens.width(name);
    if (name == Width::RailFolded) return plain + scaled(16) - 16;
    return scaled(plain);
}

QIcon Theme::icon(const QString& name, Colour ink) const {
    return QIcon(new ThemeIcon(*this, name, ink));
}

} // namespace lodestar::theme
