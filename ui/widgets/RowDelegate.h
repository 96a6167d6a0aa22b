#pragma once

#include <QStyledItemDelegate>

namespace lodestar::theme {
class Theme;
}

namespace lodestar::widgets {

/// How the lines of one row are arranged.
struct RowLayout {
    enum class Leading {
        None,
        Chip,        ///< a column of chips ("Due and overdue")
        Icon,        ///< one icon, 18 px ("Came back")
        Time,        ///< start over end ("Appointments")
        DateAndIcon, ///< date over time, then an icon ("Timeline")
    };
    Leading leading = Leading::None;
    /// Width of the leading column at 100 % text; 0 takes the usual one.
    int leadingWidth = 0;
    /// The status as a chip at the far end (an appointment's "Draft"), where Leading is not Chip.
    bool trailingStatus = false;
    /// The status in front of the title as its sign only ("To settle").
    bool statusSign = false;
    /// The first line of a row's second line stands in body type with its icon (appointments).
    bool bodySecondLine = false;
    /// Rows have at least this height in pixels (0: two-line row).
    int leastHeight = 0;
    /// The lines below the first are broken where they do not fit, and not cut; the list knows its rows' width.
    bool wraps = false;
    /// The same of the first line; for rows without tags and chips.
    bool wrapsTitle = false;

    /// Whether a row's height depends on its width.
    [[nodiscard]] bool breaksLines() const { return wraps || wrapsTitle; }
};

/// Draws rows of people: chip, time or icon in front, a bold first line, softer lines below, one named action at the
/// end. Reads theme::RowRole; used by Today, Find, caseload in little room and the timeline.
/// The action answers to a click on its words; by keyboard, RowList sends it (Space).
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RowDelegate(QObject* parent = nullptr, RowLayout layout = {});

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The leading column is at least so wide, in pixels: the widest chip of the list.
    void setLeastLeading(int pixels) { m_leastLeading = pixels; }
    /// Where the named action of a row stands; empty if it has none.
    [[nodiscard]] QRect actionRect(const QStyleOptionViewItem& option, const QModelIndex& index) const;

Q_SIGNALS:
    void actionClicked(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    RowLayout m_layout;
    int m_leastLeading = 0;
};

} // namespace lodestar::widgets
