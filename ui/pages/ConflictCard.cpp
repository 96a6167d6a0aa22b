#include "ui/pages/ConflictCard.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

ConflictCard::ConflictCard(const ConflictWords& words, const Conflict& conflict, const HistoryValue& value,
                           bool readOnly, QWidget* parent)
    : Panel(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(2);
    const auto add = [&](const QString& text, TypeRole role, Colour ink) {
        auto* label = new Label(text, role, ink, this);
        label->setVisible(!text.isEmpty());
        column->addWidget(label->wrapping());
        return label;
    };
    auto* head = new QHBoxLayout;
    head->addWidget((new Label(words.who(value), TypeRole::Body, Colour::Text, this))->strong()->wrapping(), 1);
    if (conflict.cautious == value.change)
        head->addWidget(new widgets::Chip(tr("More cautious"), u"prompt"_s, this), 0, Qt::AlignTop);
    column->addLayout(head);
    add(ConflictWords::when(value), TypeRole::Table, Colour::TextSoft);
    add(ConflictWords::where(value), TypeRole::Table, Colour::TextSoft);
    column->addSpacing(8);
    add(words.headline(conflict, value).replace(u"; "_s, u"\n"_s), TypeRole::Section, Colour::Text)->strong();
    add(value.reason.isEmpty() ? QString() : tr("“%1”").arg(value.reason), TypeRole::Table, Colour::Text);
    add(words.seen(conflict.entry(), value), TypeRole::Table, Colour::TextSoft);
    column->addStretch(1);
    setAccessibleName(words.spoken(conflict, value));
    if (readOnly) return;
    column->addSpacing(8);
    auto* keep = new QPushButton(words.keep(conflict, value), this);
    keep->setAccessibleDescription(words.spoken(conflict, value));
    connect(keep, &QPushButton::clicked, this, &ConflictCard::chosen);
    column->addWidget(keep, 0, Qt::AlignLeft);
}

void ConflictCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Theme& theme = theme::Theme::of(this);
    painter.setPen(theme.colour(Colour::Border));
    painter.setBrush(theme.colour(Colour::Surface));
    const double radius = theme.tokens().panelRadius();
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), radius, radius);
}

} // namespace lodestar::pages
