#include "ui/theme/StatusPainter.h"

#include "ui/theme/Theme.h"

#include <QLoggingCategory>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::theme {

namespace {

/// Something that a person cannot read as drawn: the tests of pictures fail on it.
Q_LOGGING_CATEGORY(looks, "lodestar.looks")

} // namespace

QString StatusPainter::word(StatusKind kind) {
    switch (kind) {
    case StatusKind::Overdue:
        return tr("Overdue");
    case StatusKind::Conflict:
        return tr("Two values");
    case StatusKind::Sealed:
        return tr("Sealed");
    case StatusKind::Due:
        return tr("Due");
    case StatusKind::Missed:
        return tr("Was not brought");
    case StatusKind::Draft:
        return tr("Draft");
    case StatusKind::Waiting:
        return tr("Waiting to sync");
    case StatusKind::Booked:
        return tr("Booked");
    case StatusKind::Done:
        return tr("Done");
    case StatusKind::Declined:
        return tr("Declined");
    case StatusKind::Coming:
        return tr("Coming");
    }
    return {};
}

QString StatusPainter::icon(StatusKind kind) {
    switch (kind) {
    case StatusKind::Overdue:
        return u"overdue"_s;
    case StatusKind::Conflict:
        return u"conflict"_s;
    case StatusKind::Sealed:
        return u"sealed"_s;
    case StatusKind::Due:
        return u"due"_s;
    case StatusKind::Missed:
        return u"missed"_s;
    case StatusKind::Draft:
        return u"draft"_s;
    case StatusKind::Waiting:
        return u"waiting"_s;
    case StatusKind::Booked:
        return u"booked"_s;
    case StatusKind::Done:
        return u"done"_s;
    case StatusKind::Declined:
        return u"declined"_s;
    case StatusKind::Coming:
        return u"coming"_s;
    }
    return {};
}

StatusStrength StatusPainter::strength(StatusKind kind) {
    if (kind <= StatusKind::Sealed) return StatusStrength::Solid;
    return kind <= StatusKind::Waiting ? StatusStrength::Tinted : StatusStrength::Plain;
}

Colour StatusPainter::plainInk(StatusKind kind) {
    switch (kind) {
    case StatusKind::Overdue:
        return Colour::Overdue;
    case StatusKind::Conflict:
        return Colour::Conflict;
    case StatusKind::Sealed:
        return Colour::Sealed;
    case StatusKind::Due:
    case StatusKind::Booked:
        return Colour::Due;
    case StatusKind::Missed:
        return Colour::Missed;
    case StatusKind::Draft:
        return Colour::Draft;
    case StatusKind::Waiting:
        return Colour::Waiting;
    case StatusKind::Done:
        return Colour::Done;
    case StatusKind::Declined:
        return Colour::Declined;
    case StatusKind::Coming:
        return Colour::Coming;
    }
    return Colour::Text;
}

Colour StatusPainter::fill(StatusKind kind) {
    switch (kind) {
    case StatusKind::Overdue:
        return Colour::OverdueFill;
    case StatusKind::Conflict:
        return Colour::ConflictFill;
    case StatusKind::Sealed:
        return Colour::SealedFill;
    case StatusKind::Due:
        return Colour::DueFill;
    case StatusKind::Missed:
        return Colour::MissedFill;
    case StatusKind::Draft:
        return Colour::DraftFill;
    default:
        return Colour::WaitingFill;
    }
}

Colour StatusPainter::inkOnFill(StatusKind kind) {
    switch (kind) {
    case StatusKind::Overdue:
        return Colour::OverdueOn;
    case StatusKind::Conflict:
        return Colour::ConflictOn;
    case StatusKind::Sealed:
        return Colour::SealedOn;
    case StatusKind::Due:
        return Colour::DueOn;
    case StatusKind::Missed:
        return Colour::MissedOn;
    case StatusKind::Draft:
        return Colour::DraftOn;
    default:
        return Colour::WaitingOn;
    }
}

QString StatusPainter::words(const StatusMark& mark) {
    return mark.words.isEmpty() ? word(mark.kind) : mark.words;
}

QString StatusPainter::accessibleText(const StatusMark& mark) {
    return mark.spoken.isEmpty() ? words(mark) : u"%1, %2"_s.arg(words(mark), mark.spoken);
}

StatusPainter::Metrics StatusPainter::metrics(StatusStrength strength) const {
    const QFontMetricsF type(m_theme.font(TypeRole::Table, true));
    const int height = static_cast<int>(std::lround(std::max(22.0, type.height() + 4.6)));
    if (strength == StatusStrength::Plain) return {m_theme.scaled(16), 5, 0, 0, height};
    return {m_theme.scaled(14), 5, m_theme.scaled(5), m_theme.scaled(7), height};
}

QSize StatusPainter::size(const StatusMark& mark) const {
    const Metrics m = metrics(strength(mark.kind));
    const QFontMetrics type(m_theme.font(TypeRole::Table, true));
    return {m.left + m.icon + m.gap + type.horizontalAdvance(words(mark)) + m.right, m.height};
}

QRect StatusPainter::paint(QPainter* painter, const QRect& place, const StatusMark& mark) const {
    const StatusStrength how = strength(mark.kind);
    const Metrics m = metrics(how);
    const QSize wanted = size(mark);
    const QRect chip(place.left(), place.top() + (place.height() - m.height) / 2,
                     std::min(wanted.width(), place.width()), m.height);
    const QColor ink = m_theme.colour(how == StatusStrength::Plain ? plainInk(mark.kind) : inkOnFill(mark.kind));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (how != StatusStrength::Plain) {
        // In high contrast a tinted chip has an edge in its own colour and no fill.
        const bool edged = m_theme.isHighContrast() && how == StatusStrength::Tinted;
        painter->setPen(edged ? QPen(ink, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(m_theme.colour(fill(mark.kind)));
        const double inset = edged ? .75 : 0;
        const double radius = m_theme.tokens().controlRadius();
        painter->drawRoundedRect(QRectF(chip).adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    const QRectF square(chip.left() + m.left, chip.top() + (chip.height() - m.icon) / 2.0, m.icon, m.icon);
    m_theme.icons().paint(painter, square, icon(mark.kind), ink);
    painter->setFont(m_theme.font(TypeRole::Table, true));
    painter->setPen(ink);
    const QRect room = chip.adjusted(m.left + m.icon + m.gap, 0, -m.right, 0);
    const bool whole = chip.width() >= wanted.width();
    if (!whole) qCWarning(looks) << "A chip is cut:" << words(mark) << chip.width() << "of" << wanted.width();
    const QString shown =
        whole ? words(mark) : painter->fontMetrics().elidedText(words(mark), Qt::ElideRight, room.width());
    painter->drawText(room.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    painter->restore();
    return chip;
}

void StatusPainter::paintIcon(QPainter* painter, const QRect& square, StatusKind kind) const {
    m_theme.icons().paint(painter, square, icon(kind), m_theme.colour(plainInk(kind)));
}

} // namespace lodestar::theme
