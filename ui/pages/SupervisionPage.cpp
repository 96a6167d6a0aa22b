#include "ui/pages/SupervisionPage.h"

#include "core/base/DateText.h"
#include "core/services/SupervisionActs.h"
#include "core/services/SupervisionHandover.h"
#include "core/services/SupervisionWords.h"
#include "ui/pages/AskDialog.h"
#include "ui/pages/SupervisionPlanDialog.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using rules::SupervisionSort;
using theme::StatusKind;

namespace {

const QString dueList = u"due"_s;
const QString plannedList = u"planned"_s;
const QString waitingList = u"waiting"_s;
const QString allList = u"all"_s;

theme::StatusMark markOf(const SupervisionSession& session, const QString& me) {
    if (session.waitsFor(me)) return {StatusKind::Waiting, SupervisionPage::tr("Sign"), {}};
    switch (session.state()) {
    case SupervisionState::Planned:
        return {StatusKind::Booked, SupervisionWords::state(SupervisionState::Planned), {}};
    case SupervisionState::Held:
        return {StatusKind::Waiting, SupervisionPage::tr("Others sign"), {}};
    case SupervisionState::Signed:
        return {StatusKind::Done, SupervisionWords::state(SupervisionState::Signed), {}};
    case SupervisionState::Cancelled:
        break;
    }
    return {StatusKind::Declined, SupervisionWords::state(SupervisionState::Cancelled), {}};
}

QString whenOf(const SupervisionSession& session) {
    QStringList when;
    if (session.cancelled.isValid())
        when.append(SupervisionPage::tr("Was planned for %1: %2").arg(dateText(session.planned), session.cancelledWhy));
    else if (session.held.isValid())
        when.append(SupervisionPage::tr("Held %1").arg(dateText(session.held)));
    else
        when.append(SupervisionPage::tr("Planned for %1").arg(dateText(session.planned)));
    if (session.minutes > 0) when.append(SupervisionPage::tr("%n minutes", nullptr, session.minutes));
    if (session.next.isValid()) when.append(SupervisionPage::tr("next %1").arg(dateText(session.next)));
    return when.join(u", "_s);
}

theme::StatusMark markOf(const Supervisee::Turn& turn, QDate today) {
    if (!turn.planned.isNull()) return {StatusKind::Booked, SupervisionPage::tr("Planned"), {}};
    if (!turn.due.isValid()) return {StatusKind::Due, SupervisionPage::tr("Never held"), {}};
    if (turn.due < today)
        return {StatusKind::Overdue,
                SupervisionPage::tr("Overdue %n days", nullptr, static_cast<int>(turn.due.daysTo(today))),
                {}};
    return {StatusKind::Coming, SupervisionPage::tr("By %1").arg(shortDateText(turn.due, today)), {}};
}

QString lastOf(const Supervisee::Turn& turn) {
    return turn.last.isValid() ? SupervisionPage::tr("last held %1").arg(dateText(turn.last))
                               : SupervisionPage::tr("none was held here");
}

} // namespace

SupervisionPage::SupervisionPage(WorkContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_model(new models::RowsModel(this)) {
    setTitle(tr("Supervision"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTools());
    m_said = (new widgets::Label({}, theme::TypeRole::Table, theme::Colour::Text, content))->wrapping();
    m_said->hide();
    column->addWidget(m_said);
    auto* box = new widgets::Box({}, content);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Chip;
    m_rows = new widgets::RowList(tr("Supervision"), layout, box);
    m_rows->setModel(m_model);
    box->setBareBody(m_rows);
    m_states = new widgets::StatefulView(box, content);
    column->addWidget(m_states, 1);
    setContent(content);
    connect(m_rows, &widgets::RowList::opened, this, &SupervisionPage::follow);
    connect(m_rows, &widgets::RowList::actionAsked, this, &SupervisionPage::follow);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &SupervisionPage::refresh);
    connect(&m_context.session, &Session::changed, this, &SupervisionPage::refresh);
    refresh();
}

QWidget* SupervisionPage::buildTools() {
    auto* tools = new QWidget(this);
    auto* flow = new widgets::FlowLayout(8, 8, tools);
    m_lists = new widgets::SegmentedSwitch(tr("Which sessions"), tools);
    m_lists->add(dueList, tr("Due"), 0);
    m_lists->add(plannedList, tr("Planned"), 0);
    m_lists->add(waitingList, tr("To be signed"), 0);
    m_lists->add(allList, tr("All"), 0);
    m_lists->setCurrent(dueList);
    flow->addWidget(m_lists);
    flow->setEndFrom(flow->count());
    m_plan = new QPushButton(theme::Theme::of(this).icon(u"add"_s), tr("&Plan a session…"), tools);
    flow->addWidget(m_plan);
    m_handOver = new QPushButton(theme::Theme::of(this).icon(u"team"_s), tr("&Hand over…"), tools);
    widgets::Speech::name(m_handOver, tr("Hand the supervision of the chosen person over to somebody else"));
    flow->addWidget(m_handOver);
    connect(m_handOver, &QPushButton::clicked, this, &SupervisionPage::handOver);
    connect(m_lists, &widgets::SegmentedSwitch::chosen, this, &SupervisionPage::fill);
    connect(m_plan, &QPushButton::clicked, this, [this] { plan({}, SupervisionSort::Caseload); });
    return tools;
}

QString SupervisionPage::helpTopic() const {
    return u"supervision"_s;
}

void SupervisionPage::open(const widgets::Route& route) {
    const QString wanted = route.extra.value(u"list"_s).toString();
    if (!wanted.isEmpty()) choose(wanted);
}

void SupervisionPage::resumed() {
    refresh();
}

void SupervisionPage::focusFirst() {
    if (m_model->rowCount() > 0)
        m_rows->setFocus(Qt::OtherFocusReason);
    else
        Page::focusFirst();
}

void SupervisionPage::choose(const QString& list) {
    m_lists->setCurrent(list);
    say({});
    fill();
}

void SupervisionPage::refresh() {
    m_states->showLoading(tr("Supervision is being read."));
    m_context.session
        .read([me = m_context.session.me(),
               today = m_context.session.clock().today()](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.sessions, supervisions(connection, me));
            LODESTAR_ASSIGN(read.people, supervisees(connection, me, read.sessions, today));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read)
                show(*read);
            else
                m_states->showFailed(read.error());
        });
}

void SupervisionPage::show(const Read& read) {
    const bool first = m_read.sessions.isEmpty() && m_read.people.isEmpty();
    m_read = read;
    const bool supervises = !m_read.people.isEmpty();
    m_plan->setVisible(supervises);
    m_handOver->setVisible(supervises && m_lists->current() == dueList);
    // Who supervises nobody begins with her own sessions.
    if (first && !supervises && m_lists->current() == dueList) m_lists->setCurrent(allList);
    fill();
}

bool SupervisionPage::keeps(const SupervisionSession& session) const {
    const QString list = m_lists->current();
    if (list == plannedList) return session.state() == SupervisionState::Planned;
    if (list == waitingList) return session.state() == SupervisionState::Held;
    return list == allList;
}

void SupervisionPage::addDue(QList<models::ListRow>& rows) {
    struct Line {
        QDate due;
        models::ListRow row;
        Target target;
    };
    const QDate today = m_context.session.clock().today();
    QList<Line> lines;
    for (const Supervisee& each : std::as_const(m_read.people)) {
        for (const Supervisee::Turn& turn : each.turns) {
            Line line{turn.due, {}, {turn.planned, each.person, turn.sort}};
            line.row.title = each.person.name;
            line.row.lead = SupervisionWords::sort(turn.sort);
            line.row.second = u": "_s + lastOf(turn);
            line.row.status = markOf(turn, today);
            line.row.action = turn.planned.isNull() ? tr("Plan") : tr("Open");
            lines.append(line);
        }
    }
    // What was never held comes with what is due today.
    std::ranges::stable_sort(lines, std::ranges::less(),
                             [&](const Line& line) { return line.due.isValid() ? line.due : today; });
    for (const Line& each : std::as_const(lines)) {
        rows.append(each.row);
        m_targets.append(each.target);
    }
}

void SupervisionPage::addSessions(QList<models::ListRow>& rows) {
    const QString me = m_context.session.me().reference;
    for (const SupervisionSession& each : std::as_const(m_read.sessions)) {
        if (!keeps(each)) continue;
        models::ListRow row;
        row.title = each.isSupervisedBy(me) ? each.superviseeNames() : tr("With %1").arg(each.supervisor.name);
        row.lead = SupervisionWords::sort(each.sort);
        row.second = u": "_s + whenOf(each);
        row.status = markOf(each, me);
        row.action = tr("Open");
        rows.append(row);
        m_targets.append({each.record, {}, each.sort});
    }
}

void SupervisionPage::fill() {
    m_handOver->setVisible(!m_read.people.isEmpty() && m_lists->current() == dueList);
    int due = 0;
    int planned = 0;
    int waiting = 0;
    for (const Supervisee& each : std::as_const(m_read.people))
        due += static_cast<int>(each.turns.size());
    for (const SupervisionSession& each : std::as_const(m_read.sessions)) {
        planned += each.state() == SupervisionState::Planned ? 1 : 0;
        waiting += each.state() == SupervisionState::Held ? 1 : 0;
    }
    m_lists->setCount(dueList, due);
    m_lists->setCount(plannedList, planned);
    m_lists->setCount(waitingList, waiting);
    m_lists->setCount(allList, static_cast<int>(m_read.sessions.size()));
    m_targets.clear();
    QList<models::ListRow> rows;
    if (m_lists->current() == dueList)
        addDue(rows);
    else
        addSessions(rows);
    const bool nothing = rows.isEmpty();
    m_model->setRows(std::move(rows));
    if (!nothing) return m_states->showReady();
    if (m_lists->current() == dueList)
        m_states->showEmpty(tr("You supervise nobody here."), tr("Your own sessions stand under All."));
    else
        m_states->showEmpty(tr("No session stands here."),
                            tr("A session is seen by who was there and by nobody else."));
}

void SupervisionPage::follow(const QModelIndex& index) {
    if (index.row() < 0 || index.row() >= m_targets.size()) return;
    say({});
    const Target target = m_targets[index.row()];
    if (target.session.isNull())
        plan(target.person, target.sort);
    else
        opened(target.session);
}

void SupervisionPage::plan(const SupervisionPerson& person, SupervisionSort sort) {
    QList<SupervisionPerson> people;
    for (const Supervisee& each : std::as_const(m_read.people))
        people.append(each.person);
    auto* dialog = new SupervisionPlanDialog(m_context.session, people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(person, sort);
    connect(dialog, &SupervisionPlanDialog::planned, this, &SupervisionPage::opened);
    dialog->open();
}

void SupervisionPage::say(const QString& words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    widgets::Speech::announce(m_said, words);
}

void SupervisionPage::handOver() {
    const int row = m_rows->currentIndex().row();
    if (row < 0 || row >= m_targets.size()) return say(tr("Choose somebody in the list first."));
    say({});
    const SupervisionPerson person = m_targets[row].person;
    m_context.session
        .read([me = m_context.session.me(), person](Connection& connection) {
            return otherSupervisors(connection, me, person);
        })
        .then(this, [this, person](const Result<QList<SupervisionPerson>>& others) {
            if (!others) return say(theme::Words::text(others.error()));
            m_others = *others;
            if (m_others.isEmpty()) return say(tr("Nobody else is known here who may supervise %1.").arg(person.name));
            askHandOver(person);
        });
}

void SupervisionPage::askHandOver(const SupervisionPerson& person) {
    auto* dialog = new AskDialog(
        m_context.session, tr("Hand over: %1").arg(person.name),
        tr("Somebody else supervises her from today. She is given the sessions that are planned, the last one of each "
           "kind, and those with something open. Older sessions and all reflections stay with you."),
        tr("&Hand over"), this);
    AskDialog::Choices choices;
    for (const SupervisionPerson& each : std::as_const(m_others))
        choices.append({each.reference, tr("%1, %2").arg(each.name, SupervisionWords::role(each))});
    auto* to = dialog->addChoice(tr("&To whom"), choices);
    dialog->ask([person, to, me = m_context.session.me(), others = m_others]() -> AskDialog::Act {
        const auto chosen = std::ranges::find(others, to->currentData().toString(), &SupervisionPerson::reference);
        const SupervisionPerson lead = chosen == others.cend() ? SupervisionPerson() : *chosen;
        return [me, person, lead](Work& work) { return handOverSupervision(work, me, person, lead); };
    });
}

void SupervisionPage::opened(const RecordId& record) {
    m_context.navigator.open({u"supervision-session"_s, record.toString(), {}});
}

} // namespace lodestar::pages
