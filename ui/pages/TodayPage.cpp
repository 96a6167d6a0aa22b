#include "ui/pages/TodayPage.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/services/Audit.h"
#include "core/services/KeptDoubles.h"
#include "core/services/PathwayInUse.h"
#include "core/services/SupportContact.h"
#include "ui/models/DueRows.h"
#include "ui/models/RowsModel.h"
#include "ui/models/TodayWords.h"
#include "ui/pages/PrintAsk.h"
#include "ui/reports/ListPrint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/Rule.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatefulView.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ListRow;
using models::TodayWords;
using theme::Fold;
using widgets::Box;
using widgets::Label;
using widgets::RowLayout;
using widgets::RowList;

namespace {

RowLayout layoutOf(int list) {
    RowLayout layout;
    if (list == 0) {
        layout.leading = RowLayout::Leading::Time;
        layout.trailingStatus = true;
        layout.bodySecondLine = true;
    } else {
        layout.leading = list == 1 ? RowLayout::Leading::Chip : RowLayout::Leading::Icon;
    }
    return layout;
}

QVariantMap peopleOf(const QList<WorkPerson>& people) {
    QStringList records;
    for (const WorkPerson& each : people)
        records.append(each.record.toString());
    QVariantMap extra{{u"people"_s, records}};
    if (!records.isEmpty()) extra.insert(u"person"_s, records.first());
    return extra;
}

} // namespace

TodayPage::TodayPage(WorkContext context, QWidget* parent)
    : ScrollPage(parent)
    , m_context(std::move(context)) {
    build();
    connect(&m_context.session, &Session::changed, this, &TodayPage::refresh);
    connect(this, &Page::foldChanged, this, &TodayPage::arrange);
    arrange(fold());
    refresh();
}

QString TodayPage::helpTopic() const {
    return u"today"_s;
}

void TodayPage::build() {
    const QDate today = m_context.session.clock().today();
    setTitle(tr("Today"), weekdayText(today, {}));
    auto* content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    m_switch = new widgets::SegmentedSwitch(tr("Lists of the day"), content);
    m_switch->add(u"0"_s, tr("Appointments"), 0);
    m_switch->add(u"1"_s, tr("Due and overdue"), 0);
    m_switch->add(u"2"_s, tr("Came back"), 0);
    m_switch->setCurrent(u"0"_s);
    connect(m_switch, &widgets::SegmentedSwitch::chosen, this, [this] { placeBoxes(fold()); });

    addBox(Appointments, tr("Appointments"), tr("No appointments today."));
    addBox(Due, tr("Due and overdue"), tr("Nothing is due."));
    addBox(Back, tr("Came back"), tr("Nothing waits for you."));
    m_singleTools = new QWidget(content);
    auto* tools = new QHBoxLayout(m_singleTools);
    tools->setContentsMargins(0, 0, 0, 0);
    addHeadActions();
    tools->addStretch(1);
    auto* holder = new QWidget(content);
    addNextDay(holder);
    m_boxes[Appointments]->setBareBody(holder);

    m_states = new widgets::StatefulView(content, this);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &TodayPage::refresh);
    setScrolledContent(m_states);
}

void TodayPage::addHeadAction(List list, const QString& words, const QString& icon, const std::function<void()>& act) {
    QPushButton* inHead = m_boxes[list]->addAction(words, icon);
    auto* above = new QPushButton(words, m_singleTools);
    m_singleTools->layout()->addWidget(above);
    m_singleActions[list].append(above);
    for (QPushButton* button : {inHead, above})
        connect(button, &QPushButton::clicked, this, act);
}

void TodayPage::addHeadActions() {
    for (const List list : {Appointments, Due}) {
        addHeadAction(list, tr("No access"), u"missed"_s, [this, list] { missed(list); });
        m_missed[list] = {m_boxes[list]->findChildren<QPushButton*>().last(), m_singleActions[list].last()};
        connect(m_lists[list]->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showMayMiss(); });
    }
    addHeadAction(Appointments, tr("Print"), u"print"_s, [this] { printDay(); });
    addHeadAction(Back, tr("Gone quiet"), u"waiting"_s, [this] { m_context.navigator.open({u"quiet"_s, {}, {}}); });
    addHeadAction(Appointments, tr("Book"), u"add"_s, [this] { m_context.navigator.open({u"appointment"_s, {}, {}}); });
}

void TodayPage::addNextDay(QWidget* holder) {
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(12, 6, 4, 6);
    row->setSpacing(10);
    row->addWidget(new widgets::IconLabel(u"calendar"_s, 16, theme::Colour::TextSoft, holder));
    m_nextDay = new Label({}, theme::TypeRole::Table, theme::Colour::Text, holder);
    row->addWidget(m_nextDay->shortening(), 1);
    auto* next = new QPushButton(tr("Show"), holder);
    next->setFlat(true);
    next->setProperty("small", true);
    next->setAccessibleName(tr("Show the appointments of tomorrow"));
    connect(next, &QPushButton::clicked, this, [this] {
        m_context.navigator.open({u"appointments"_s, {}, {{u"day"_s, m_list.nextDay.toString(Qt::ISODate)}}});
    });
    row->addWidget(next);
}

Box* TodayPage::addBox(List list, const QString& title, const QString& nothing) {
    auto* box = new Box(title, this);
    auto* rows = new RowList(title, layoutOf(list), box);
    auto* model = new models::RowsModel(this);
    rows->setModel(model);
    rows->setFitsRows(true);
    m_nothing[list] = new Label(nothing, theme::TypeRole::Body, theme::Colour::TextSoft, box);
    m_nothing[list]->setContentsMargins(12, 12, 12, 12);
    box->setBareBody(m_nothing[list]);
    box->setBareBody(rows);
    m_boxes[list] = box;
    m_lists[list] = rows;
    m_models[list] = model;
    const auto act = [this, list](const QModelIndex& index, bool action) {
        if (list == Appointments) openAppointment(index.row());
        if (list == Due) openDue(index, action);
        if (list == Back) openCameBack(index.row());
    };
    connect(rows, &RowList::opened, this, [act](const QModelIndex& index) { act(index, false); });
    connect(rows, &RowList::actionAsked, this, [act](const QModelIndex& index) { act(index, true); });
    if (list == Appointments)
        connect(rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [model](const QModelIndex& current) { model->setPrimaryRow(current.row()); });
    return box;
}

void TodayPage::arrange(Fold fold) {
    placeBoxes(fold);
}

/// Two columns; three where there is room; one list and a switch where there is little.
void TodayPage::placeBoxes(Fold fold) {
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    for (int row = 0; row < 6; ++row)
        m_grid->setRowStretch(row, 0);
    const bool single = fold >= Fold::Tight;
    const int chosen = m_switch->current().toInt();
    m_switch->setVisible(single);
    m_singleTools->setVisible(single);
    for (std::size_t list = 0; list < m_singleActions.size(); ++list) {
        for (QPushButton* button : std::as_const(m_singleActions[list]))
            button->setVisible(static_cast<int>(list) == chosen);
    }
    for (int list = 0; list < 3; ++list) {
        m_boxes[static_cast<std::size_t>(list)]->setVisible(!single || list == chosen);
        m_boxes[static_cast<std::size_t>(list)]->setHeadVisible(!single);
    }
    if (single) {
        m_grid->addWidget(m_switch, 0, 0);
        m_grid->addWidget(m_singleTools, 1, 0);
        m_grid->addWidget(m_boxes[static_cast<std::size_t>(chosen)], 2, 0);
        m_grid->setRowStretch(3, 1);
        m_grid->setColumnStretch(0, 1);
        return;
    }
    const bool wide = fold == Fold::Wide;
    m_grid->addWidget(m_boxes[Appointments], 0, 0, 2, 1, Qt::AlignTop);
    m_grid->addWidget(m_boxes[Due], 0, 1, wide ? 2 : 1, 1, Qt::AlignTop);
    m_grid->addWidget(m_boxes[Back], wide ? 0 : 1, wide ? 2 : 1, wide ? 2 : 1, 1, Qt::AlignTop);
    m_grid->setRowStretch(2, 1);
    m_grid->setColumnStretch(0, 11);
    m_grid->setColumnStretch(1, 14);
    if (wide) m_grid->setColumnStretch(2, 11);
}

void TodayPage::refresh() {
    // One reading at a time: after an import of thousands one more is enough.
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_states->showLoading(tr("Today is being read."));
    const Identity me = m_context.session.me();
    const QDate today = m_context.session.clock().today();
    m_context.session
        .read([me, today](Connection& connection) -> Result<TodayList> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
            return readToday(connection, *catalogue, me, today);
        })
        .then(this, [this](const Result<TodayList>& list) {
            m_reading = false;
            if (list)
                show(*list);
            else
                m_states->showFailed(list.error());
            if (std::exchange(m_again, false)) refresh();
        });
}

void TodayPage::countDoubles() {
    if (!m_list.doublesStale || std::exchange(m_counting, true)) return;
    m_context.session
        .read([today = m_list.today](Connection& connection) { return lodestar::countDoubles(connection, today); })
        .then(this, [this](const Result<QByteArray>& counted) {
            if (!counted) { // the number stays as it was; whatever is written next counts again
                m_counting = false;
                return;
            }
            m_context.session.keep([kept = *counted](Connection& connection) { return keepDoubles(connection, kept); })
                .then(this, [this](const Status& kept) {
                    m_counting = false;
                    if (kept) refresh();
                });
        });
}

void TodayPage::show(const TodayList& list) {
    m_list = list;
    countDoubles();
    const TodayWords words(list.today);
    std::array<QList<ListRow>, 3> rows;
    for (const DayAppointment& each : list.appointments)
        rows[Appointments].append(words.appointment(each));
    rows[Due] = models::DueRows(words, m_openPromises).of(list);
    for (const CameBack& each : list.cameBack)
        rows[Back].append(words.cameBack(each));
    for (const std::size_t each : {0U, 1U, 2U}) {
        m_nothing[each]->setVisible(rows[each].isEmpty());
        m_lists[each]->setVisible(!rows[each].isEmpty());
        m_models[each]->setRows(rows[each]);
    }
    showMayMiss();
    m_models[Appointments]->setPrimaryRow(std::max(m_lists[Appointments]->currentIndex().row(), 0));
    m_nextDay->setText(words.nextDay(list));
    // In little room the one list that is shown first is the one that cannot wait.
    if (!list.forLead.isEmpty() && !std::exchange(m_ledOnce, true)) {
        m_switch->setCurrent(QString::number(Due));
        placeBoxes(fold());
    }
    showCounts();
    m_states->showReady();
    Q_EMIT shown();
}

void TodayPage::showCounts() {
    // Joined promises count one by one: closing a row makes no work go away.
    const qsizetype due =
        m_list.forLead.size() + m_list.due.size() + m_list.looks.size() + (m_list.sealedMatters > 0 ? 1 : 0);
    m_boxes[Appointments]->setCount(QString::number(m_models[Appointments]->rowCount()));
    m_boxes[Due]->setCount(due == 0 ? QString::number(due) : tr("%1, what cannot wait comes first").arg(due));
    m_boxes[Back]->setCount(QString::number(m_models[Back]->rowCount()));
    for (int list = 0; list < 3; ++list)
        m_switch->setCount(QString::number(list),
                           list == Due ? static_cast<int>(due) : m_models[static_cast<std::size_t>(list)]->rowCount());
}

void TodayPage::openAppointment(int row) {
    if (row < 0 || row >= m_list.appointments.size()) return;
    const DayAppointment& each = m_list.appointments[row];
    if (each.cancelInPerson || each.done) {
        m_context.navigator.open({u"family"_s, each.household.toString(), {}});
        return;
    }
    QVariantMap extra = peopleOf(each.people);
    extra.insert(u"appointment"_s, each.entry.toString());
    if (!each.step.isEmpty()) extra.insert(u"step"_s, each.step);
    if (!each.draft.isNull()) extra.insert(u"draft"_s, each.draft.toString());
    const QString page = isNavigator(m_context.session.me().role) ? supportContactPage() : u"visit"_s;
    m_context.navigator.open({page, each.household.toString(), extra});
}

void TodayPage::openDue(const QModelIndex& index, bool act) {
    const ListRow* row = m_models[Due]->row(index);
    if (row == nullptr) return;
    const auto due = row->what.value<models::DueRow>();
    if (due.sealed) {
        Q_EMIT sealedAsked();
        return;
    }
    if (due.lead) return static_cast<void>(m_context.navigator.open({u"team"_s, {}, {}}));
    if (due.look)
        return static_cast<void>(
            m_context.navigator.open({u"family"_s, due.look->household.toString(), {{u"tab"_s, u"plan"_s}}}));
    if (!due.group) return openItem(due.item, act);
    if (!m_openPromises.remove(due.item.household)) m_openPromises.insert(due.item.household);
    m_models[Due]->setRows(models::DueRows(TodayWords(m_list.today), m_openPromises).of(m_list));
}

/// The visit that did not take place, as the current row knows it; nothing where there is none to write.
std::optional<MissedVisit> TodayPage::missedVisit(List list) const {
    const QModelIndex index = m_lists[list]->currentIndex();
    const ListRow* row = m_models[list]->row(index);
    if (row == nullptr) return {};
    MissedVisit visit;
    if (list == Appointments) {
        const DayAppointment& each = m_list.appointments[index.row()];
        if (each.cancelInPerson || each.done) return {};
        visit.household = each.household;
        visit.appointment = each.entry;
        visit.step = each.step;
        visit.type = each.type;
        return visit;
    }
    const auto due = row->what.value<models::DueRow>();
    // Of another service's step, a promise or a birth that nobody heard of there is no door to write about.
    const bool ours = due.item.provider.isEmpty() && due.item.status != rules::StepStatus::AskMaternity &&
                      due.item.status != rules::StepStatus::Unconfirmed;
    if (due.sealed || due.look || due.lead || due.item.isPromise() || !ours) return {};
    visit.household = due.item.household;
    visit.step = due.item.step;
    visit.type = due.item.type;
    for (const WorkPerson& each : due.item.people)
        visit.people.append(each.record);
    return visit;
}

void TodayPage::showMayMiss() {
    for (const List list : {Appointments, Due}) {
        const bool may = missedVisit(list).has_value();
        const ListRow* row = m_models[list]->row(m_lists[list]->currentIndex());
        for (QPushButton* button : std::as_const(m_missed[list])) {
            button->setEnabled(may);
            button->setAccessibleDescription(may ? row->title : QString());
        }
    }
}

void TodayPage::missed(List list) {
    if (const auto visit = missedVisit(list)) NoAccessDialog::ask(m_context.session, *visit, this);
}

void TodayPage::openItem(const WorkItem& item, bool act) {
    QVariantMap extra = peopleOf(item.people);
    extra.insert(u"step"_s, item.step);
    if (!item.pregnancy.isNull()) extra.insert(u"pregnancy"_s, item.pregnancy.toString());
    const QString household = item.household.toString();
    const bool books = act && item.action == WorkItem::Action::Book;
    const bool records = act && item.action == WorkItem::Action::Record;
    if (books && m_context.navigator.open({u"appointment"_s, household, extra})) return;
    if (records && m_context.navigator.open({u"visit"_s, household, extra})) return;
    extra.insert(u"tab"_s, item.isPromise() ? u"people"_s : u"pathway"_s);
    m_context.navigator.open({u"family"_s, household, extra});
}

void TodayPage::printDay() {
    reports::ListPrint::Content content;
    content.title = tr("Appointments, %1").arg(weekdayText(m_list.today, {}));
    content.heads = {tr("Time"), tr("Who"), tr("What and where"), tr("To know")};
    content.widths = {12, 30, 34, 24};
    const TodayWords words(m_list.today);
    for (const DayAppointment& each : m_list.appointments) {
        const ListRow row = words.appointment(each);
        content.rows.append(QStringList{row.start + u'–' + row.end, row.title,
                                        QStringList{row.lead, each.line1}.join(u'\n'), row.alert});
    }
    content.note = tr("Confidential addresses are left out.");
    askAndPrint({m_context.session, this, u"day list"_s, {}}, std::move(content));
}

void TodayPage::resumed() {
    refresh();
}

void TodayPage::focusFirst() {
    const bool single = fold() >= Fold::Tight;
    const auto first = static_cast<std::size_t>(single ? m_switch->current().toInt() : 0);
    for (std::size_t list = first; list < 3; ++list) {
        if (m_models[list]->rowCount() > 0 && m_lists[list]->isVisibleTo(this)) {
            m_lists[list]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    Page::focusFirst();
}

} // namespace lodestar::pages
