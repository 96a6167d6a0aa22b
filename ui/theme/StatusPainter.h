#pragma once

#include "ui/theme/Colour.h"
#include "ui/theme/StatusKind.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace lodestar::theme {

class Theme;

/// Draws states, the same in every list, table, lane and chip.
class StatusPainter {
    Q_DECLARE_TR_FUNCTIONS(lodestar::theme::StatusPainter)

public:
    explicit StatusPainter(const Theme& theme)
        : m_theme(theme) {}

    /// The size that the whole mark needs.
    [[nodiscard]] QSize size(const StatusMark& mark) const;
    /// Draws at the left edge of `place`, in the middle of its height; words that do not fit are shortened.
    /// Answers what was covered.
    QRect paint(QPainter* painter, const QRect& place, const StatusMark& mark) const;
    /// Only the sign, in the colour it has on a plain ground, for places where the words stand beside it.
    void paintIcon(QPainter* painter, const QRect& square, StatusKind kind) const;

    /// "Overdue", "Was not brought"...: the plain word of a kind.
    [[nodiscard]] static QString word(StatusKind kind);
    [[nodiscard]] static QString words(const StatusMark& mark);
    /// For Qt::AccessibleTextRole: the words, then the date in full.
    [[nodiscard]] static QString accessibleText(const StatusMark& mark);
    [[nodiscard]] static QString icon(StatusKind kind);
    [[nodiscard]] static StatusStrength strength(StatusKind kind);
    /// The ink of a kind on a plain ground; readable on window, surface, sunken, hover and selected.
    [[nodiscard]] static Colour plainInk(StatusKind kind);

private:
    struct Metrics {
        int icon = 0;
        int gap = 0;
        int left = 0;
        int right = 0;
        int height = 0;
    };
    [[nodiscard]] Metrics metrics(StatusStrength strength) const;
    [[nodiscard]] static Colour fill(StatusKind kind);
    [[nodiscard]] static Colour inkOnFill(StatusKind kind);

    const Theme& m_theme;
};

} // namespace lodestar::theme
