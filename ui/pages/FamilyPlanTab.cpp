#include "ui/pages/FamilyPlanTab.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/services/FamilyPathway.h"
#include "core/services/SupportContact.h"
#include "ui/models/PlanWords.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/PlanDialogs.h"
#include "ui/pages/PlanSheetDialog.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::ListRow;
using models::PlanWords;
using widgets::Box;
using widgets::Label;
using widgets::RowList;

FamilyPlanTab::FamilyPlanTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent) {
    build();
}

void FamilyPlanTab::build() {
    auto* content = new QWidget(this);
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addWidget(buildTools());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(12);
    whole->addLayout(m_columns);
    whole->addStretch(1);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* each : {left, right})
        each->setSpacing(12);
    addBox(Goals, tr("Goals and small steps"), left);
    addBox(Said, tr("In the parent’s own words"), left);
    addRatings(left);
    addBox(Entitled, tr("Likely to be entitled"), right);
    addBox(Matters, tr("Benefits, home, work and learning"), right);
    addBox(Requests, tr("What the family asked for"), right);
    addBox(Feeding, tr("Help with feeding"), right);
    addBox(Navigators, tr("Navigator"), right);
    left->addStretch(1);
    right->addStretch(1);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    addActions();
    auto* scroll = new widgets::ScrollColumn(this);
    scroll->setBareContent(content);
    m_view = new widgets::StatefulView(scroll, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyPlanTab::refresh);
}

QWidget* FamilyPlanTab::buildTools() {
    auto* tools = new QWidget(this);
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setEndFrom(0);
    auto* sheet = new QPushButton(tr("Our plan, on paper…"), tools);
    sheet->setIcon(theme::Theme::of(this).icon(u"print"_s));
    connect(sheet, &QPushButton::clicked, this, [this] {
        PlanSheetDialog::ask(context(), this, [this] { Q_EMIT said(tr("Printed, and kept as it was given."), {}); });
    });
    flow->addWidget(sheet);
    auto* contact = new QPushButton(tr("Record a contact"), tools);
    contact->setIcon(theme::Theme::of(this).icon(u"add"_s, theme::Colour::OnAccent));
    contact->setProperty("primary", true);
    connect(contact, &QPushButton::clicked, this,
            [this] { context().navigator.open({supportContactPage(), context().family.record.toString(), {}}); });
    flow->addWidget(contact);
    return tools;
}

Box* FamilyPlanTab::addBox(Part part, const QString& title, QBoxLayout* column) {
    auto* box = new Box(title, this);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Icon;
    layout.wraps = true;
    layout.trailingStatus = true;
    auto* list = new RowList(title, layout, box);
    m_models[part] = new models::RowsModel(this);
    list->setModel(m_models[part]);
    list->setFitsRows(true);
    m_nothing[part] = (new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, box))->wrapping();
    m_nothing[part]->setContentsMargins(12, 10, 12, 10);
    box->setBareBody(m_nothing[part]);
    box->setBareBody(list);
    column->addWidget(box);
    m_boxes[part] = box;
    m_lists[part] = list;
    connect(list, &RowList::opened, this, [this, part](const QModelIndex& row) { open(part, row.row()); });
    connect(list, &RowList::actionAsked, this, [this, part](const QModelIndex& row) { act(part, row.row()); });
    return box;
}

void FamilyPlanTab::addActions() {
    const auto add = [this](Part part, const QString& words, const QString& icon, const QString& nothing, auto act) {
        connect(m_boxes[part]->addAction(words, icon), &QPushButton::clicked, this, act);
        m_nothing[part]->setText(nothing);
    };
    const auto dialogs = [this] { return PlanDialogs(context(), this); };
    add(Goals, tr("Add a goal…"), u"add"_s, tr("No goal has been set yet."), [dialogs] { dialogs().setGoal(); });
    add(Said, tr("Write down…"), u"add"_s, tr("Nothing has been written down in the parents’ own words yet."),
        [dialogs] { dialogs().writeDown(); });
    add(Requests, tr("Add a request…"), u"add"_s, tr("The family has asked for nothing that is open."),
        [dialogs] { dialogs().askRequest(); });
    add(Matters, tr("Add a matter…"), u"add"_s, tr("Nothing has been taken up yet."),
        [dialogs] { dialogs().takeUp(); });
    add(Entitled, tr("What they told…"), u"note"_s,
        tr("Nothing that the family told speaks for Healthy Start, a two-year place or the offer to working parents."),
        [this, dialogs] {
            const auto& told = m_scene.plan.circumstances;
            dialogs().tellCircumstances(told.isEmpty() ? std::nullopt : std::optional(told.first()));
        });
    add(Feeding, tr("Add…"), u"add"_s, tr("No first feeding contact and no help with feeding is written down."),
        [dialogs] { dialogs().helpWithFeeding(); });
    const bool mayAsk = !isNavigator(context().session.me().role);
    m_nothing[Navigators]->setText(tr("No navigator works with this family."));
    if (!mayAsk) return;
    add(Navigators, tr("Ask a navigator in…"), u"add"_s, m_nothing[Navigators]->text(),
        [this, dialogs] { dialogs().askNavigatorIn(m_scene.toAsk); });
}

void FamilyPlanTab::addRatings(QBoxLayout* column) {
    m_ratingsBox = new Box(tr("How it feels to the parent, 0 to 10"), this);
    connect(m_ratingsBox->addAction(tr("Add…"), u"add"_s), &QPushButton::clicked, this,
            [this] { PlanDialogs(context(), this).rate(); });
    m_ratingsNothing = (new Label(tr("Nobody has been asked yet. Ask at the start, at each review and at the end."),
                                  theme::TypeRole::Table, theme::Colour::TextSoft, m_ratingsBox))
                           ->wrapping();
    m_ratingsNothing->setContentsMargins(12, 10, 12, 10);
    m_ratingsTable =
        new widgets::RowTable(tr("How it feels to the parent"), widgets::RowTable::Rows::OneLine, m_ratingsBox);
    m_ratingsTable->setModel(&m_ratings);
    m_ratingsTable->setFitsRows(true);
    m_ratingsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ratingsBox->setBareBody(m_ratingsNothing);
    m_ratingsBox->setBareBody(m_ratingsTable);
    column->addWidget(m_ratingsBox);
}

void FamilyPlanTab::setFold(theme::Fold fold) {
    m_columns->setDirection(fold >= theme::Fold::Narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FamilyPlanTab::refresh() {
    m_view->showLoading(tr("The plan is being read."));
    context()
        .session
        .read([family = context().family, today = context().today()](Connection& connection) -> Result<Scene> {
            Scene scene;
            LODESTAR_ASSIGN(scene.plan, readPlan(connection, family.records()));
            LODESTAR_ASSIGN(scene.entitled, readEntitlements(connection, family, today));
            LODESTAR_ASSIGN(const auto feeding, readEntries(connection, family.records(), {u"feeding_support"_s}));
            scene.feeding = unsealed(feeding);
            LODESTAR_ASSIGN(scene.navigators, navigatorsOf(connection, family.record));
            LODESTAR_ASSIGN(scene.toAsk, navigators(connection));
            return scene;
        })
        .then(this, [this](Result<Scene> scene) {
            if (!scene) return m_view->showFailed(scene.error());
            show(std::move(*scene));
            m_view->showReady();
        });
}

void FamilyPlanTab::show(Scene scene) {
    m_scene = std::move(scene);
    const PlanWords words(context().today(), context().namer());
    const auto worded = [&](const auto& list, auto word) {
        QList<ListRow> rows;
        for (const auto& each : list)
            rows.append((words.*word)(each));
        return rows;
    };
    showGoals();
    showRows(Said, worded(m_scene.plan.said, &PlanWords::said));
    showRows(Requests, worded(m_scene.plan.requests, &PlanWords::request));
    showRows(Matters, worded(m_scene.plan.matters, &PlanWords::matter), tr("by the day of the next look"));
    showRows(Entitled, worded(m_scene.entitled, &PlanWords::entitled), tr("to be checked, never decided here"));
    showRows(Feeding, feedingRows());
    showRows(Navigators, worded(m_scene.navigators, &PlanWords::navigator));
    showRatings();
}

QList<ListRow> FamilyPlanTab::feedingRows() const {
    QList<ListRow> rows;
    for (const Entry& each : m_scene.feeding) {
        ListRow row;
        row.title = context().nameOf(each.record);
        row.icon = EntryWords::icon(each);
        row.second = context().words().line(each);
        rows.append(row);
    }
    return rows;
}

void FamilyPlanTab::showRows(Part part, const QList<ListRow>& rows, const QString& count) {
    m_models[part]->setRows(rows);
    m_lists[part]->setVisible(!rows.isEmpty());
    m_nothing[part]->setVisible(rows.isEmpty());
    m_boxes[part]->setCount(rows.isEmpty() ? QString() : count);
}

void FamilyPlanTab::showGoals() {
    const PlanWords words(context().today(), context().namer());
    QList<ListRow> rows;
    m_goalRows.clear();
    qsizetype openOnes = 0;
    for (qsizetype goal = 0; goal < m_scene.plan.goals.size(); ++goal) {
        const Goal& each = m_scene.plan.goals[goal];
        if (each.isOpen()) ++openOnes;
        rows.append(words.goal(each));
        m_goalRows.append({goal, -1});
        for (qsizetype step = 0; step < each.steps.size(); ++step) {
            rows.append(words.step(each.steps[step]));
            m_goalRows.append({goal, step});
        }
    }
    showRows(Goals, rows, tr("%1 open").arg(openOnes));
}

/// One row for each time they were asked, and the change from the first to the last of each adult below.
void FamilyPlanTab::showRatings() {
    m_ratings.clear();
    m_ratings.setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("Hope"), tr("Confidence"), tr("Support")});
    for (int i = 2; i < m_ratings.columnCount(); ++i) // over its figures
        m_ratings.horizontalHeaderItem(i)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto cell = [](const std::optional<int>& value) { return value ? QString::number(*value) : u"–"_s; };
    const auto add = [this](const QStringList& cells) {
        QList<QStandardItem*> items;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            auto* item = new QStandardItem(cells[i]);
            item->setData(u"%1: %2"_s.arg(m_ratings.horizontalHeaderItem(static_cast<int>(i))->text(), cells[i]),
                          Qt::AccessibleTextRole);
            if (i > 1) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            items.append(item);
        }
        m_ratings.appendRow(items);
    };
    QList<RecordId> adults;
    for (const SupportRating& each : m_scene.plan.ratings) {
        add({tr("%1, %2").arg(PlanWords::of(PlanWords::ratedAt(), each.at), shortDateText(each.on, context().today())),
             context().nameOf(each.adult), cell(each.hope), cell(each.confidence), cell(each.support)});
        if (!adults.contains(each.adult)) adults.append(each.adult);
    }
    for (const RecordId& adult : std::as_const(adults)) {
        const auto change = ratingChange(m_scene.plan.ratings, adult);
        if (!change) continue;
        const auto signedCell = [](const std::optional<int>& value) {
            return !value ? u"–"_s : *value > 0 ? u"+%1"_s.arg(*value) : QString::number(*value);
        };
        add({tr("Change"), context().nameOf(adult), signedCell(change->hope), signedCell(change->confidence),
             signedCell(change->support)});
    }
    m_ratingsTable->setVisible(m_ratings.rowCount() > 0);
    m_ratingsNothing->setVisible(m_ratings.rowCount() == 0);
    m_ratingsTable->updateGeometry();
}

void FamilyPlanTab::act(Part part, int row) {
    const PlanDialogs dialogs(context(), this);
    switch (part) {
    case Goals: {
        const GoalRow at = m_goalRows.value(row);
        const Goal& goal = m_scene.plan.goals[at.goal];
        if (at.step < 0)
            dialogs.lookAt(goal);
        else
            dialogs.moveStep(goal.steps[at.step]);
        return;
    }
    case Requests:
        return dialogs.answerRequest(m_scene.plan.requests[row]);
    case Entitled:
        return dialogs.answerEntitlement(m_scene.entitled[row]);
    case Matters:
        return dialogs.moveMatter(m_scene.plan.matters[row]);
    case Navigators:
        return dialogs.withdraw(m_scene.navigators[row]);
    case Said:
    case Feeding:
        return open(part, row);
    }
}

std::optional<EntryId> FamilyPlanTab::entryAt(Part part, int row) const {
    switch (part) {
    case Said:
        return m_scene.plan.said[row].entry.id;
    case Requests:
        return m_scene.plan.requests[row].entry.id;
    case Matters:
        return m_scene.plan.matters[row].entry.id;
    case Feeding:
        return m_scene.feeding[row].id;
    case Navigators:
        return m_scene.navigators[row].entry.id;
    case Entitled:
        return m_scene.entitled[row].standing ? std::optional(m_scene.entitled[row].standing->id) : std::nullopt;
    case Goals: {
        const GoalRow at = m_goalRows.value(row);
        const Goal& goal = m_scene.plan.goals[at.goal];
        return at.step < 0 ? goal.entry.id : goal.steps[at.step].entry.id;
    }
    }
    return {};
}

void FamilyPlanTab::open(Part part, int row) {
    if (row < 0 || row >= m_models[part]->rowCount()) return;
    const bool wholeGoal = part == Goals && m_goalRows.value(row).step < 0;
    if (wholeGoal) return openGoal(row);
    const auto entry = entryAt(part, row);
    if (entry)
        openHistory(*entry);
    else
        act(part, row);
}

/// What can be done with a goal, beside it.
void FamilyPlanTab::openGoal(int row) {
    const Goal goal = m_scene.plan.goals[m_goalRows[row].goal];
    const auto dialogs = [this] { return PlanDialogs(context(), this); };
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (goal.isOpen()) {
        menu->addAction(tr("Add a small &step…"), this, [dialogs, goal] { dialogs().addStep(goal); });
        menu->addAction(tr("&Look at it together…"), this, [dialogs, goal] { dialogs().lookAt(goal); });
        menu->addSeparator();
        menu->addAction(tr("&Reached…"), this, [dialogs, goal] { dialogs().endGoal(goal, u"reached"_s); });
        menu->addAction(tr("&Partly reached…"), this,
                        [dialogs, goal] { dialogs().endGoal(goal, u"partly_reached"_s); });
        menu->addAction(tr("&Given up…"), this, [dialogs, goal] { dialogs().endGoal(goal, u"given_up"_s); });
        menu->addSeparator();
    }
    menu->addAction(tr("&History…"), this, [this, id = goal.entry.id] { openHistory(id); });
    const QModelIndex index = m_models[Goals]->index(row);
    menu->popup(m_lists[Goals]->viewport()->mapToGlobal(m_lists[Goals]->visualRect(index).bottomLeft()));
}

void FamilyPlanTab::openHistory(const EntryId& entry) {
    auto* dialog = new FamilyHistoryDialog(context(), entry, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyHistoryDialog::said, this, &FamilyTab::said);
    dialog->open();
}

} // namespace lodestar::pages
