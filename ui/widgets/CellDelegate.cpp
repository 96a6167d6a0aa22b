#include "ui/widgets/CellDelegate.h"

#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::widgets {

using theme::Colour;
using theme::Theme;
using theme::TypeRole;

namespace {

bool isStrong(const QModelIndex& index) {
    const QVariant font = index.data(Qt::FontRole);
    return font.isValid() && font.value<QFont>().bold();
}

// At most so many lines; what does not fit is cut in the last one.
QStringList brokenInto(const QString& words, const QFont& font, int width, int most) {
    const QFontMetrics metrics(font);
    QString flowing = words;
    flowing.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flowing, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString text = flowing.mid(line.textStart(), line.textLength());
        if (lines.size() + 1 == most) text = flowing.mid(line.textStart());
        text.replace(QChar::LineSeparator, u' ');
        lines << metrics.elidedText(text.trimmed(), Qt::ElideRight, width);
        if (lines.size() == most) break;
    }
    layout.endLayout();
    return lines;
}

Colour inkOf(const QModelIndex& index) {
    return index.data(Qt::ForegroundRole).isValid() ? Colour::TextSoft : Colour::Text;
}

} // namespace

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    painter->save();
    QStyleOptionViewItem ground = option;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(Colour::Line));
    const QRect room = option.rect.adjusted(padding, 0, -padding, -1);
    if (!paintSign(painter, room, index, option.widget) && !paintShare(painter, room, index, option.widget)) {
        if (index.data(theme::SecondRole).toString().isEmpty())
            paintWords(painter, room, index, option.widget);
        else
            paintTwoLines(painter, room, index, option.widget);
    }
    painter->restore();
}

bool CellDelegate::paintSign(QPainter* painter, const QRect& room, const QModelIndex& index, const QWidget* widget) {
    const Theme& theme = Theme::of(widget);
    const QVariant mark = index.data(theme::StatusRole);
    if (mark.isValid()) {
        theme::StatusPainter(theme).paint(painter, room.adjusted(0, 0, padding - 1, 0),
                                          mark.value<theme::StatusMark>());
        return true;
    }
    const QString alert = index.data(theme::AlertRole).toString();
    if (alert.isEmpty()) return false;
    const int icon = theme.scaled(16);
    theme.icons().paint(painter, QRectF(room.left(), room.center().y() - icon / 2.0 + .5, icon, icon), u"prompt"_s,
                        theme.colour(Colour::PromptEdge));
    painter->setFont(theme.font(TypeRole::Table, true));
    painter->setPen(theme.colour(Colour::PromptText));
    paintLines(painter, room.adjusted(icon + 5, 0, 0, 0), alert, Qt::AlignLeft);
    return true;
}

bool CellDelegate::paintShare(QPainter* painter, const QRect& room, const QModelIndex& index, const QWidget* widget) {
    const QVariant asked = index.data(theme::ShareRole);
    if (!asked.isValid()) return false;
    // The mark of the whole stands at four fifths, so that more than it is seen to go past.
    constexpr double markAt = 0.8;
    const auto share = asked.value<theme::Share>();
    const Theme& theme = Theme::of(widget);
    painter->setFont(theme.font(TypeRole::Table, true));
    const int words = painter->fontMetrics().height();
    const int thick = theme.scaled(6);
    const int top = room.top() + (room.height() - words - thick - theme.scaled(3)) / 2;
    painter->setPen(theme.colour(Colour::Text));
    painter->drawText(QRect(room.left(), top, room.width(), words), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    const QRect bar(room.left(), top + words + theme.scaled(3), room.width(), thick);
    const double filled = share.whole <= 0 ? 0 : std::min(1.0, markAt * share.part / share.whole);
    painter->fillRect(QRect(bar.left(), bar.top(), int(bar.width() * filled), thick), theme.colour(Colour::Accent));
    painter->setPen(theme.colour(Colour::Border));
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
    const int mark = bar.left() + int(bar.width() * markAt);
    painter->fillRect(QRect(mark, bar.top() - theme.scaled(2), theme.scaled(2), thick + theme.scaled(4)),
                      theme.colour(Colour::Text));
    return true;
}

void CellDelegate::paintTwoLines(QPainter* painter, const QRect& room, const QModelIndex& index,
                                 const QWidget* widget) {
    const Theme& theme = Theme::of(widget);
    const QFont first = theme.font(TypeRole::Body, true);
    const QFont second = theme.font(TypeRole::Caption);
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = QFontMetrics(second).height();
    const int top = room.top() + (room.height() - firstHeight - secondHeight) / 2;
    const auto line = [&](int y, int height, const QString& words, const QFont& font, Colour ink) {
        painter->setFont(font);
        painter->setPen(theme.colour(ink));
        painter->drawText(QRect(room.left(), y, room.width(), height), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    };
    line(top, firstHeight, index.data().toString(), first, Colour::Text);
    line(top + firstHeight, secondHeight, index.data(theme::SecondRole).toString(), second, Colour::TextSoft);
}

void CellDelegate::paintWords(QPainter* painter, QRect room, const QModelIndex& index, const QWidget* widget) {
    const Theme& theme = Theme::of(widget);
    const QString name = index.data(theme::IconRole).toString();
    if (!name.isEmpty()) {
        const int icon = theme.scaled(16);
        theme.icons().paint(painter, QRectF(room.left(), room.center().y() - icon / 2.0 + .5, icon, icon), name,
                            theme.colour(Colour::TextSoft));
        room.setLeft(room.left() + icon + 6);
    }
    painter->setFont(theme.font(TypeRole::Table, isStrong(index)));
    painter->setPen(theme.colour(inkOf(index)));
    const QVariant asked = index.data(Qt::TextAlignmentRole);
    const int across = asked.isValid() ? asked.toInt() & Qt::AlignHorizontal_Mask : int(Qt::AlignLeft);
    paintLines(painter, room, index.data().toString(), across);
}

/// As many lines as the row has room for.
void CellDelegate::paintLines(QPainter* painter, const QRect& room, const QString& words, int across) {
    const QFontMetrics metrics = painter->fontMetrics();
    const int most = std::max(1, room.height() / metrics.lineSpacing());
    const QStringList lines = brokenInto(words, painter->font(), room.width(), most);
    const int height = static_cast<int>(lines.size()) * metrics.lineSpacing();
    QRect line(room.left(), room.top() + (room.height() - height) / 2, room.width(), metrics.lineSpacing());
    for (const QString& shown : lines) {
        painter->drawText(line, across | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        line.translate(0, line.height());
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.widget);
    const QVariant mark = index.data(theme::StatusRole);
    if (mark.isValid()) {
        const QSize chip = theme::StatusPainter(theme).size(mark.value<theme::StatusMark>());
        return {chip.width() + 2 * padding, chip.height() + 6};
    }
    const QString second = index.data(theme::SecondRole).toString();
    const QFontMetrics first(
        theme.font(second.isEmpty() ? TypeRole::Table : TypeRole::Body, isStrong(index) || !second.isEmpty()));
    const QFontMetrics caption(theme.font(TypeRole::Caption));
    const QString words = index.data().toString() + index.data(theme::AlertRole).toString();
    const bool sign =
        !index.data(theme::IconRole).toString().isEmpty() || !index.data(theme::AlertRole).toString().isEmpty();
    const int width =
        std::max(first.size(0, words).width() + (sign ? theme.scaled(16) + 6 : 0), caption.horizontalAdvance(second));
    const int height = first.size(0, words).height() + (second.isEmpty() ? 0 : caption.height());
    return {width + 2 * padding + 2, height + 10};
}

} // namespace lodestar::widgets
