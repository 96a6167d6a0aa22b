#include "ui/pages/ConflictDesk.h"

#include "ui/pages/ConflictPanel.h"
#include "ui/theme/RowRole.h"
#include "ui/theme/StatusKind.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/Rule.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

ConflictDesk::ConflictDesk(FamilyContext& context, const Conflict& conflict, bool narrow, QWidget* parent)
    : Panel(parent)
    , m_words(context.words(), context.session.me().staff)
    , m_panel(new ConflictPanel(context, conflict, false, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head(conflict));
    column->addWidget(new widgets::Rule(0, 0, this));
    auto* body = new QVBoxLayout;
    body->setContentsMargins(12, 12, 12, 12);
    body->setSpacing(12);
    body->addWidget(m_panel);
    body->addWidget(story(conflict, narrow));
    body->addWidget(foot(conflict));
    body->addStretch(1);
    column->addLayout(body, 1);
    connect(m_panel, &ConflictPanel::settleAsked, this, &ConflictDesk::settleAsked);
    connect(m_panel, &ConflictPanel::answersAsked, this, &ConflictDesk::answersAsked);
}

QWidget* ConflictDesk::head(const Conflict& conflict) {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(12, 6, 12, 6);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget((new Label(m_words.place(conflict), TypeRole::Caption, Colour::TextSoft, holder))->wrapping());
    words->addWidget(
        (new Label(m_words.field(conflict), TypeRole::Section, Colour::Text, holder))->strong()->wrapping());
    row->addLayout(words, 1);
    const theme::StatusMark mark{theme::StatusKind::Conflict, ConflictWords::count(conflict), {}};
    row->addWidget(new widgets::StatusChip(mark, holder), 0, Qt::AlignVCenter);
    return holder;
}

/// One row for each value that ever stood: when, who, what, why. In little room all of it in the first column.
void ConflictDesk::fillStory(const Conflict& conflict) {
    m_story.setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Value"), tr("Reason")});
    const auto values = conflict.story();
    for (const HistoryValue& each : values) {
        const QString said = m_words.headline(conflict, each);
        QList<QStandardItem*> row;
        for (const QString& words : {ConflictWords::when(each), m_words.who(each), said, each.reason}) {
            auto* item = new QStandardItem(words);
            item->setData(m_words.spoken(conflict, each), Qt::AccessibleTextRole);
            item->setToolTip(words);
            item->setEditable(false);
            row.append(item);
        }
        m_story.appendRow(row);
    }
}

QWidget* ConflictDesk::story(const Conflict& conflict, bool narrow) {
    fillStory(conflict);
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QString title = tr("How it came to this");
    column->addWidget((new Label(title, TypeRole::Body, Colour::Text, holder))->strong());
    auto* box = new widgets::Box({}, holder);
    column->addWidget(box);
    if (narrow) {
        for (int row = 0; row < m_story.rowCount(); ++row) {
            QStandardItem* first = m_story.item(row);
            const QString when = first->text();
            first->setText(m_story.item(row, 2)->text());
            first->setData(QStringList{m_story.item(row, 1)->text(), when, m_story.item(row, 3)->text()},
                           theme::MoreLinesRole);
        }
        auto* list = new widgets::RowList(title, {}, box);
        list->setModel(&m_story);
        list->setFitsRows(true);
        box->setBareBody(list);
        return holder;
    }
    auto* table = new widgets::RowTable(title, widgets::RowTable::Rows::Compact, box);
    table->setModel(&m_story);
    table->setFitsRows(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    box->setBareBody(table);
    return holder;
}

QWidget* ConflictDesk::foot(const Conflict& conflict) {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new widgets::IconLabel(u"history"_s, 16, Colour::TextSoft, holder), 0, Qt::AlignVCenter);
    const QString words = tr("Whatever you choose, all values stay in the history with who, when and why.");
    row->addWidget((new Label(words, TypeRole::Table, Colour::TextSoft, holder))->wrapping(), 1, Qt::AlignVCenter);
    if (!conflict.household.isNull()) {
        auto* open = new QPushButton(tr("Open &family"), holder);
        open->setFlat(true);
        connect(open, &QPushButton::clicked, this, &ConflictDesk::familyAsked);
        row->addWidget(open);
    }
    return holder;
}

} // namespace lodestar::pages
