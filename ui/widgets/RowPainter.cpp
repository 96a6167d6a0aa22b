#include "ui/widgets/RowPainter.h"

#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;
using theme::TypeRole;

namespace {

constexpr int side = 12;
constexpr int gap = 10;

bool isHeading(const QModelIndex& index) {
    return index.data(theme::HeadingRole).toBool();
}

} // namespace

RowPainter::RowPainter(const theme::Theme& theme, const RowLayout& layout, const QModelIndex& index)
    : m_theme(theme)
    , m_layout(layout)
    , m_index(index) {}

QString RowPainter::text(int role) const {
    return m_index.data(role).toString();
}

int RowPainter::lineHeight(TypeRole role) const {
    return static_cast<int>(std::ceil(QFontMetricsF(m_theme.font(role)).height() - .3));
}

/// A row that belongs to the one above stands a little to the right.
int RowPainter::inset() const {
    return m_theme.scaled(16) * m_index.data(theme::InsetRole).toInt();
}

QStringList RowPainter::moreLines() const {
    return m_index.data(theme::MoreLinesRole).toStringList();
}

int RowPainter::leadingWidth() const {
    if (m_layout.leadingWidth > 0) return m_theme.scaled(m_layout.leadingWidth);
    switch (m_layout.leading) {
    case RowLayout::Leading::None:
        return 0;
    case RowLayout::Leading::Chip:
        return std::max(m_theme.scaled(144), m_leastLeading);
    case RowLayout::Leading::Icon:
        return m_theme.scaled(18);
    case RowLayout::Leading::Time:
        return m_theme.scaled(46);
    case RowLayout::Leading::DateAndIcon:
        return m_theme.scaled(104);
    }
    return 0;
}

/// Room for the lines below the first: between what leads the row and what stands at its end.
int RowPainter::linesWidth() const {
    const int lead = leadingWidth();
    int right = m_width - side + 1;
    const QRect button = action(QRect(0, 0, m_width, 1000));
    if (!button.isEmpty()) right = button.left() - gap;
    const QVariant mark = m_index.data(theme::StatusRole);
    if (m_layout.trailingStatus && mark.isValid())
        right -= theme::StatusPainter(m_theme).size(mark.value<theme::StatusMark>()).width();
    return std::max(right - gap - side - inset() - lead - (lead > 0 ? gap : 0), 40);
}

int RowPainter::wrappedHeight(const QString& line) const {
    const QFontMetrics type(m_theme.font(TypeRole::Table));
    const int rows = type.boundingRect(QRect(0, 0, linesWidth(), 1 << 20), Qt::TextWordWrap, line).height();
    return std::max(rows, lineHeight(TypeRole::Table));
}

int RowPainter::titleHeight() const {
    const int line = lineHeight(TypeRole::Body);
    if (!m_layout.wrapsTitle || m_width <= 0) return line;
    const QFontMetrics type(m_theme.font(TypeRole::Body, true));
    const QRect room(0, 0, linesWidth(), 1 << 20);
    return std::max(line, type.boundingRect(room, Qt::TextWordWrap, text(Qt::DisplayRole)).height());
}

int RowPainter::height() const {
    if (isHeading(m_index)) return lineHeight(TypeRole::Caption) + 8;
    const int small = lineHeight(TypeRole::Table);
    const bool second = !text(theme::LeadRole).isEmpty() || !text(theme::SecondRole).isEmpty();
    int lines = titleHeight() + static_cast<int>(moreLines().size()) * (small + 2);
    if (second) lines += m_layout.bodySecondLine ? lineHeight(TypeRole::Body) + 2 : small;
    if (!text(theme::AlertRole).isEmpty()) lines += small + 2;
    if (m_layout.wraps && m_width > 0) {
        if (second) lines += wrappedHeight(text(theme::LeadRole) + text(theme::SecondRole)) - small;
        const QStringList more = moreLines();
        for (const QString& line : more)
            lines += wrappedHeight(line) - small;
    }
    const int padding = m_layout.bodySecondLine ? 20 : 10;
    const int least = m_theme.isTouch() ? m_theme.height(theme::Height::RowTwoLine) : 44;
    return std::max({lines + padding, least, m_layout.leastHeight});
}

void RowPainter::words(QPainter* painter, const QRect& place, const QString& text, const QFont& font, Colour ink,
                       int flags) const {
    painter->setFont(font);
    painter->setPen(m_theme.colour(ink));
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter->drawText(place, flags | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void RowPainter::paint(QPainter* painter, const QStyleOptionViewItem& option) const {
    painter->save();
    const QRect row = option.rect;
    if (isHeading(m_index)) {
        paintHeading(painter, row);
        painter->restore();
        return;
    }
    const int content = height() - 1;
    const int top = row.top() + (m_layout.bodySecondLine ? 10 : (row.height() - (content - 9)) / 2);
    paintLeading(painter, row, top);
    const int right = paintTrailing(painter, option, top);
    const int lead = leadingWidth();
    const int left = row.left() + side + inset() + lead + (lead > 0 ? gap : 0);
    paintLines(painter, QRect(left, row.top(), right - left - gap, row.height()), top);
    // A row that ends at the view's edge leans on the edge of the box.
    if (!option.widget || row.bottom() < option.widget->height() - 1)
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.colour(Colour::Line));
    painter->restore();
}

void RowPainter::paintHeading(QPainter* painter, const QRect& row) const {
    painter->fillRect(row, m_theme.colour(Colour::Sunken));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.colour(Colour::Line));
    words(painter, row.adjusted(side, 0, -side, -1), text(Qt::DisplayRole), m_theme.font(TypeRole::Caption, true),
          Colour::TextSoft);
}

void RowPainter::paintLeading(QPainter* painter, const QRect& row, int top) const {
    const QRect place(row.left() + side + inset(), row.top(), leadingWidth(), row.height() - 1);
    const theme::StatusPainter states(m_theme);
    const auto mark = m_index.data(theme::StatusRole);
    const int icon = m_theme.scaled(18);
    switch (m_layout.leading) {
    case RowLayout::Leading::Chip:
        if (mark.isValid()) states.paint(painter, place, mark.value<theme::StatusMark>());
        return;
    case RowLayout::Leading::Icon: {
        const QRect square(place.left(), place.center().y() - icon / 2 + 1, icon, icon);
        if (m_layout.statusSign && mark.isValid())
            states.paintIcon(painter, square, mark.value<theme::StatusMark>().kind);
        else
            m_theme.icons().paint(painter, square, text(theme::IconRole), m_theme.colour(Colour::TextSoft));
        return;
    }
    case RowLayout::Leading::Time:
    case RowLayout::Leading::DateAndIcon:
        return paintTimes(painter, place, top);
    case RowLayout::Leading::None:
        return;
    }
}

void RowPainter::paintTimes(QPainter* painter, const QRect& row, int top) const {
    const bool dated = m_layout.leading == RowLayout::Leading::DateAndIcon;
    const TypeRole firstRole = dated ? TypeRole::Table : TypeRole::Body;
    const TypeRole secondRole = dated ? TypeRole::Caption : TypeRole::Table;
    const int first = lineHeight(TypeRole::Body);
    words(painter, QRect(row.left(), top, row.width(), first), text(theme::StartRole), m_theme.font(firstRole, true),
          Colour::Text);
    words(painter, QRect(row.left(), top + first + (dated ? 0 : 1), row.width(), lineHeight(TypeRole::Table)),
          text(theme::EndRole), m_theme.font(secondRole), Colour::TextSoft);
    if (!dated) return;
    const int icon = m_theme.scaled(18);
    const QRect square(row.right() + 1 - icon, row.center().y() - icon / 2 + 1, icon, icon);
    m_theme.icons().paint(painter, square, text(theme::IconRole), m_theme.colour(Colour::TextSoft));
}

QRect RowPainter::action(const QRect& row) const {
    const QString word = text(theme::ActionRole);
    if (word.isEmpty()) return {};
    const bool primary = m_index.data(theme::PrimaryRole).toBool();
    const QFontMetrics type(m_theme.font(primary ? TypeRole::Body : TypeRole::Table, primary));
    const int padding = primary || m_theme.scale() >= 1.5 ? 12 : 8;
    const int width = type.horizontalAdvance(word) + 2 * padding;
    const int height = std::min(primary ? m_theme.controlHeight() : m_theme.controlHeight() - 4, row.height() - 4);
    const int right = row.right() - (primary ? 11 : 7);
    const int top = primary ? row.top() + 10 : row.top() + (row.height() - 1 - height) / 2;
    return {right - width + 1, top, width, height};
}

int RowPainter::paintTrailing(QPainter* painter, const QStyleOptionViewItem& option, int top) const {
    const QRect row = option.rect;
    int right = row.right() - side + 1;
    const QRect button = action(row);
    if (!button.isEmpty()) {
        paintAction(painter, option, button);
        // A state beside the action never touches it.
        right = button.left() - gap;
    }
    const QString author = text(theme::AuthorRole);
    if (!author.isEmpty()) {
        const QFont font = m_theme.font(TypeRole::Caption);
        const int width = std::min(QFontMetrics(font).horizontalAdvance(author) + 2, row.width() / 4);
        words(painter, QRect(right - width, row.top(), width, row.height() - 1), author, font, Colour::TextSoft,
              Qt::AlignRight);
        right -= width;
    }
    const QVariant mark = m_index.data(theme::StatusRole);
    if (m_layout.trailingStatus && mark.isValid()) {
        const theme::StatusPainter states(m_theme);
        const QSize size = states.size(mark.value<theme::StatusMark>());
        const QRect place(right - size.width(), top, size.width(), size.height());
        states.paint(painter, place, mark.value<theme::StatusMark>());
        right -= size.width();
    }
    return right;
}

void RowPainter::paintAction(QPainter* painter, const QStyleOptionViewItem& option, const QRect& place) const {
    const bool primary = m_index.data(theme::PrimaryRole).toBool();
    // At large type the action looks like the button that it is: words alone would be lost among the lines.
    const bool edged = m_theme.scale() >= 1.5 && !primary;
    const double radius = m_theme.tokens().controlRadius();
    const bool hovered = (option.state & QStyle::State_MouseOver) && option.widget &&
                         place.contains(option.widget->mapFromGlobal(QCursor::pos()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (primary) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(hovered ? Colour::AccentHover : Colour::Accent));
    } else {
        painter->setPen(edged ? QPen(m_theme.colour(Colour::Border), 1) : QPen(Qt::NoPen));
        painter->setBrush(edged ? QBrush(m_theme.colour(hovered ? Colour::Hover : Colour::Surface))
                                : QBrush(Qt::NoBrush));
    }
    painter->drawRoundedRect(QRectF(place).adjusted(.5, .5, -.5, -.5), radius, radius);
    painter->restore();
    QFont font = m_theme.font(primary ? TypeRole::Body : TypeRole::Table, primary);
    font.setUnderline(hovered && !primary && !edged);
    const Colour ink = primary ? Colour::OnAccent : edged ? Colour::Text : Colour::Accent;
    words(painter, place, text(theme::ActionRole), font, ink, Qt::AlignHCenter);
}

int RowPainter::paintTitle(QPainter* painter, const QRect& line) const {
    const QFont strong = m_theme.font(TypeRole::Body, true);
    const QString title = text(Qt::DisplayRole);
    if (m_layout.wrapsTitle) {
        painter->setFont(strong);
        painter->setPen(m_theme.colour(Colour::Text));
        painter->drawText(line, Qt::TextWordWrap, title);
        return line.right() + 1;
    }
    const QStringList tags = m_index.data(theme::TagsRole).toStringList();
    const QFont small = m_theme.font(TypeRole::Caption);
    int tagRoom = 0;
    for (const QString& tag : tags)
        tagRoom += QFontMetrics(small).horizontalAdvance(tag) + 12 + 8;
    const int wanted = QFontMetrics(strong).horizontalAdvance(title) + 1;
    const int width = std::max(0, std::min(wanted, line.width() - tagRoom));
    words(painter, QRect(line.left(), line.top(), width, line.height()), title, strong, Colour::Text);
    int x = line.left() + width + 8;
    for (const QString& tag : tags) {
        const QRect place(x, line.top(), QFontMetrics(small).horizontalAdvance(tag) + 12, line.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_theme.colour(Colour::Border));
        painter->setBrush(m_theme.colour(Colour::Surface));
        painter->drawRoundedRect(QRectF(place).adjusted(.5, .5, -.5, -.5), 3, 3);
        painter->restore();
        words(painter, place, tag, small, Colour::Text, Qt::AlignHCenter);
        x = place.right() + 9;
    }
    return x;
}

void RowPainter::paintSecond(QPainter* painter, const QRect& line) const {
    const QFont font = m_theme.font(m_layout.bodySecondLine ? TypeRole::Body : TypeRole::Table);
    QRect room = line;
    if (m_layout.bodySecondLine && !text(theme::IconRole).isEmpty()) {
        const int icon = m_theme.scaled(16);
        const QRect square(room.left(), room.center().y() - icon / 2 + 1, icon, icon);
        m_theme.icons().paint(painter, square, text(theme::IconRole), m_theme.colour(Colour::TextSoft));
        room.setLeft(square.right() + 7);
    }
    const QString lead = text(theme::LeadRole);
    const int leadWidth = QFontMetrics(font).horizontalAdvance(lead);
    words(painter, room, lead, font, Colour::Text);
    if (leadWidth < room.width())
        words(painter, room.adjusted(leadWidth, 0, 0, 0), text(theme::SecondRole), font, Colour::TextSoft);
}

/// Lead and rest as one text, broken into lines. Answers how high it was.
int RowPainter::paintWrapped(QPainter* painter, const QRect& room, int top, const QString& lead,
                             const QString& rest) const {
    const QFont font = m_theme.font(TypeRole::Table);
    const int height = wrappedHeight(lead + rest);
    const QRect place(room.left(), top, linesWidth(), height);
    painter->setFont(font);
    painter->setPen(m_theme.colour(Colour::TextSoft));
    painter->drawText(place, Qt::TextWordWrap, lead + rest);
    // The first words once more in full ink, where they stand on the first line.
    if (!lead.isEmpty() && QFontMetrics(font).horizontalAdvance(lead) < place.width()) {
        painter->setPen(m_theme.colour(Colour::Text));
        painter->drawText(place, Qt::TextWordWrap, lead);
    }
    return height;
}

void RowPainter::paintLines(QPainter* painter, const QRect& room, int top) const {
    const int body = lineHeight(TypeRole::Body);
    const int small = lineHeight(TypeRole::Table);
    const int title = titleHeight();
    const QVariant mark = m_index.data(theme::StatusRole);
    const bool chip = m_layout.leading == RowLayout::Leading::DateAndIcon && !m_layout.trailingStatus && mark.isValid();
    const theme::StatusPainter states(m_theme);
    // A long title is shortened, never the state behind it.
    const int chipRoom = chip ? states.size(mark.value<theme::StatusMark>()).width() + 8 : 0;
    const int width = m_layout.wrapsTitle ? linesWidth() : room.width() - chipRoom;
    const int right = paintTitle(painter, QRect(room.left(), top, width, title));
    if (chip) states.paint(painter, QRect(right, top - 2, chipRoom, body + 4), mark.value<theme::StatusMark>());
    int y = top + title;
    if (!text(theme::LeadRole).isEmpty() || !text(theme::SecondRole).isEmpty()) {
        const int height = m_layout.bodySecondLine ? body : small;
        if (m_layout.bodySecondLine) y += 2;
        if (!m_layout.wraps) paintSecond(painter, QRect(room.left(), y, room.width(), height));
        y += m_layout.wraps ? paintWrapped(painter, room, y, text(theme::LeadRole), text(theme::SecondRole)) : height;
    }
    const QFont font = m_theme.font(TypeRole::Table);
    const QStringList more = moreLines();
    for (const QString& line : more) {
        if (m_layout.wraps) {
            y += paintWrapped(painter, room, y + 2, {}, line) + 2;
            continue;
        }
        words(painter, QRect(room.left(), y + 2, room.width(), small), line, font, Colour::TextSoft);
        y += small + 2;
    }
    const QString alert = text(theme::AlertRole);
    if (alert.isEmpty()) return;
    const int icon = m_theme.scaled(16);
    const QRect square(room.left(), y + 2 + (small - icon) / 2, icon, icon);
    m_theme.icons().paint(painter, square, u"prompt"_s, m_theme.colour(Colour::PromptEdge));
    words(painter, QRect(square.right() + 6, y + 2, room.right() - square.right() - 6, small), alert, font,
          Colour::PromptText);
}

} // namespace lodestar::widgets
