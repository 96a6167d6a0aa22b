#include "ui/pages/FamilyStepDelegate.h"

#include "ui/models/FamilyPathwayModel.h"
#include "ui/theme/ListPainter.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/StatusPainter.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace lodestar::pages {

using models::FamilyPathwayModel;
using theme::Colour;
using theme::StatusKind;
using theme::StatusMark;
using theme::Theme;
using theme::TypeRole;

namespace {

/// Open steps say how they stand in their own ink and semi-bold; the others are quiet.
bool asksForSomething(StatusKind kind) {
    return kind == StatusKind::Due || kind == StatusKind::Overdue || kind == StatusKind::Booked;
}

void words(QPainter* painter, const QRect& place, const QString& text) {
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

QSize FamilyStepDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const Theme& theme = Theme::of(option.widget);
    return {theme.scaled(116), theme.scaled(32)};
}

void FamilyStepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintGround(painter, option, index);
    if (index.column() == 0)
        paintHead(painter, option, index);
    else if (!index.data(Qt::DisplayRole).toString().isEmpty())
        paintStep(painter, option, index);
    painter->restore();
}

void FamilyStepDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::of(option.widget);
    const QRect cell = option.rect;
    const bool now = index.data(FamilyPathwayModel::StageNowRole).toBool();
    painter->fillRect(cell, theme.colour(now ? Colour::Hover : Colour::Surface));
    if (option.state & QStyle::State_Selected) painter->fillRect(cell, theme.colour(Colour::Selected));
    painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), theme.colour(Colour::Line));
    if (index.data(FamilyPathwayModel::LaneEndRole).toBool() || index.column() == 0)
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.colour(Colour::Border));
    if (now && index.data(FamilyPathwayModel::LaneTopRole).toBool())
        painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 3), theme.colour(Colour::Accent));
}

void FamilyStepDelegate::paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::of(option.widget);
    const QStringList lines = index.data(FamilyPathwayModel::HeadLinesRole).toStringList();
    const int icon = theme.scaled(14);
    QRect place = option.rect.adjusted(8, 6, -4, 0);
    theme.icons().paint(painter, QRect(place.left(), place.top() + 2, icon, icon),
                        index.data(theme::IconRole).toString(), theme.colour(Colour::TextSoft));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter->setFont(theme.font(i < 2 ? TypeRole::Table : TypeRole::Caption, i == 0));
        painter->setPen(theme.colour(i < 2 ? Colour::Text : Colour::TextSoft));
        const int height = painter->fontMetrics().height();
        const int left = place.left() + (i == 0 ? icon + 5 : 0);
        words(painter, QRect(left, place.top(), place.right() - left, height), lines.at(i));
        place.setTop(place.top() + height);
    }
}

void FamilyStepDelegate::paintStep(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Theme& theme = Theme::of(option.widget);
    const auto mark = index.data(theme::StatusRole).value<StatusMark>();
    const int icon = theme.scaled(15);
    const QRect cell = option.rect;
    theme::StatusPainter(theme).paintIcon(painter, QRect(cell.left() + 6, cell.top() + 4, icon, icon), mark.kind);
    const int left = cell.left() + 6 + icon + 5;
    painter->setFont(theme.font(TypeRole::Table, index.data(FamilyPathwayModel::LawRole).toBool()));
    painter->setPen(theme.colour(Colour::Text));
    const int first = painter->fontMetrics().height();
    words(painter, QRect(left, cell.top() + 1, cell.right() - left - 2, first), index.data(Qt::DisplayRole).toString());
    const bool asks = asksForSomething(mark.kind);
    painter->setFont(theme.font(TypeRole::Caption, asks));
    painter->setPen(theme.colour(asks ? theme::StatusPainter::plainInk(mark.kind) : Colour::TextSoft));
    const int second = painter->fontMetrics().height();
    words(painter, QRect(left, cell.top() + 1 + first, cell.right() - left - 2, second),
          index.data(theme::SecondRole).toString());
    const bool focused = (option.state & QStyle::State_HasFocus) && option.widget != nullptr;
    if (focused) theme::ListPainter(theme).cellRing(painter, cell.adjusted(-1, -1, 0, 0));
}

} // namespace lodestar::pages
