#include "ui/pages/TeamPage.h"

#include "core/base/Role.h"
#include "core/reports/ReportCsv.h"
#include "core/reports/TeamReports.h"
#include "core/services/PathwayInUse.h"
#include "ui/models/TeamModel.h"
#include "ui/models/TeamWords.h"
#include "ui/pages/ExportAsk.h"
#include "ui/pages/PrintAsk.h"
#include "ui/pages/TeamDialogs.h"
#include "ui/reports/ReportPrint.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/RowTable.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/StatefulView.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ListRow;
using models::TeamModel;
using models::TeamWords;
using widgets::Label;

namespace {

constexpr int usualSince = 7;
constexpr int usualUnseen = 90;
constexpr int mostUnseen = 400;
/// Widths of the table's columns at 100 % text, in proportion.
constexpr std::array<int, TeamModel::ColumnCount> usualWidths{205, 140, 75, 180, 180, 215, 70, 75, 75};
const std::array<QString, 4> ids{u"came"_s, u"staff"_s, u"unseen"_s, u"waiting"_s};

/// Of the team's families what stands in the household's record, and nothing of their people (core/sync/Rights.h).
bool hasHouseholdsAlone(const Identity& me) {
    return roleFromName(me.role) == Role::Administrator;
}

template<typename Dialog> void ask(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

} // namespace

TeamPage::TeamPage(WorkContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_householdsAlone(hasHouseholdsAlone(m_context.session.me()))
    , m_model(new TeamModel(this))
    , m_staffModel(new models::RowsModel(this)) {
    build();
    connect(&m_context.session, &Session::changed, this, &TeamPage::refresh);
    connect(this, &Page::foldChanged, this, &TeamPage::arrange);
    arrange(fold());
    refresh();
}

QString TeamPage::helpTopic() const {
    return u"team"_s;
}

void TeamPage::build() {
    setTitle(tr("Team"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTools());
    m_said = (new Label({}, theme::TypeRole::Table, theme::Colour::Done, content))->wrapping();
    m_said->hide();
    column->addWidget(m_said);
    m_views = new QStackedWidget(content);
    addList(Came, tr("Came in"));
    auto* staffBox = new widgets::Box({}, m_views);
    m_staffViews = new QStackedWidget(staffBox);
    m_table = new widgets::RowTable(tr("Practitioners"), widgets::RowTable::Rows::TwoLine, m_staffViews);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(TeamModel::Practitioner, Qt::AscendingOrder);
    m_staffRows = new widgets::RowList(tr("Practitioners"), {widgets::RowLayout::Leading::Icon}, m_staffViews);
    m_staffRows->setModel(m_staffModel);
    m_staffViews->addWidget(m_table);
    m_staffViews->addWidget(m_staffRows);
    staffBox->setBareBody(m_staffViews);
    m_views->addWidget(staffBox);
    addList(Unseen, tr("Not seen"));
    addList(Waiting, tr("Between two people"));
    m_states = new widgets::StatefulView(m_views, content);
    column->addWidget(m_states, 1);
    m_rule = (new Label({}, theme::TypeRole::Caption, theme::Colour::TextSoft, content))->wrapping();
    m_rule->setMaximumWidth(QWIDGETSIZE_MAX);
    column->addWidget(m_rule);
    setContent(content);
    const auto openFamilies = [this](const QModelIndex&) {
        if (const StaffCaseload* row = chosen())
            m_context.navigator.open({u"caseload"_s, {}, {{u"worker"_s, row->member.who.reference}}});
    };
    connect(m_table, &widgets::RowTable::opened, this, openFamilies);
    connect(m_staffRows, &widgets::RowList::opened, this, openFamilies);
    connect(m_staffRows, &widgets::RowList::actionAsked, this, openFamilies);
    connect(m_lists[Came], &widgets::RowList::opened, this, [this](const QModelIndex& at) { askAllot(at.row()); });
    connect(m_lists[Came], &widgets::RowList::actionAsked, this,
            [this](const QModelIndex& at) { acceptSuggestion(at.row()); });
    connect(m_lists[Unseen], &widgets::RowList::opened, this, [this](const QModelIndex& at) {
        m_context.navigator.open({u"family"_s, m_day.caseloads.unseen.value(at.row()).household.toString(), {}});
    });
    connect(m_lists[Waiting], &widgets::RowList::opened, this,
            [this](const QModelIndex& at) { openWaiting(at.row(), false); });
    connect(m_lists[Waiting], &widgets::RowList::actionAsked, this,
            [this](const QModelIndex& at) { openWaiting(at.row(), true); });
    connect(m_states, &widgets::StatefulView::retryAsked, this, &TeamPage::refresh);
    connect(m_switch, &widgets::SegmentedSwitch::chosen, this, &TeamPage::showView);
    showView();
}

void TeamPage::addList(View view, const QString& name) {
    auto* box = new widgets::Box({}, m_views);
    m_models[view] = new models::RowsModel(this);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Chip;
    layout.wraps = true; // why somebody is suggested is read to its end
    m_lists[view] = new widgets::RowList(name, layout, box);
    m_lists[view]->setModel(m_models[view]);
    box->setBareBody(m_lists[view]);
    m_views->addWidget(box);
}

QPushButton* TeamPage::addTool(View view, const QString& words, const QString& icon, const std::function<void()>& act) {
    auto* button = new QPushButton(theme::Theme::of(this).icon(icon), words, m_toolRow);
    connect(button, &QPushButton::clicked, this, act);
    m_flow->addWidget(button);
    m_tools[view].append(button);
    return button;
}

QWidget* TeamPage::buildTools() {
    m_toolRow = new QWidget(this);
    m_flow = new widgets::FlowLayout(8, 8, m_toolRow);
    m_switch = new widgets::SegmentedSwitch(tr("What of the team"), m_toolRow);
    // Who came and who was not seen are people: without them every list but this one would say that all is well.
    if (!m_householdsAlone) m_switch->add(ids[Came], tr("Came in"), 0);
    m_switch->add(ids[Staff], tr("Practitioners"), 0);
    if (!m_householdsAlone) {
        m_switch->add(ids[Unseen], tr("Not seen"), 0);
        m_switch->add(ids[Waiting], tr("Between two people"), 0);
        m_switch->setCurrent(ids[Came]);
    }
    m_flow->addWidget(m_switch);
    m_flow->setEndFrom(m_flow->count());
    addCameTools();
    addStaffTools();
    m_days = new QSpinBox(m_toolRow);
    m_days->setRange(1, mostUnseen);
    m_days->setValue(usualUnseen);
    m_days->setSuffix(tr(" days"));
    m_days->setPrefix(tr("for "));
    m_days->setKeyboardTracking(false);
    widgets::Speech::name(m_days, tr("Not seen for so many days"));
    connect(m_days, &QSpinBox::valueChanged, this, &TeamPage::refresh);
    m_flow->addWidget(m_days);
    m_tools[Unseen].append(m_days);
    addTool(Unseen, tr("Print"), u"print"_s, [this] { printView(); });
    addTool(Unseen, tr("Export"), u"export"_s, [this] { exportView(); });
    return m_toolRow;
}

void TeamPage::addCameTools() {
    m_since = new QComboBox(m_toolRow);
    for (const int days : {1, usualSince, 28})
        m_since->addItem(days == 1 ? tr("Since yesterday") : tr("In %n days", nullptr, days), days);
    m_since->setCurrentIndex(1);
    widgets::Speech::name(m_since, tr("What came since when"));
    connect(m_since, &QComboBox::activated, this, &TeamPage::refresh);
    m_flow->addWidget(m_since);
    m_tools[Came].append(m_since);
    addTool(Came, tr("All as suggested"), u"tick"_s, [this] { allotAllAsSuggested(); });
    addTool(Came, tr("Likely doubles"), u"merge"_s, [this] { m_context.navigator.open({u"duplicates"_s, {}, {}}); });
}

void TeamPage::addStaffTools() {
    addTool(Staff, tr("Away, cover"), u"calendar"_s, [this] {
        const StaffCaseload* row = chosen();
        askAbsence(row == nullptr ? QString() : row->member.who.reference);
    });
    addTool(Staff, tr("Hand on families"), u"team"_s, [this] { handOn(); });
    addTool(Staff, tr("Post"), u"person"_s, [this] { askMember(); });
    if (m_householdsAlone) return;
    addTool(Staff, tr("Weights"), u"weight"_s,
            [this] { ask(new CaseloadWeightsDialog(m_context.session, m_day.caseloads.weights, this)); });
    addTool(Staff, tr("Print"), u"print"_s, [this] { printView(); });
    addTool(Staff, tr("Export"), u"export"_s, [this] { exportView(); });
}

TeamPage::View TeamPage::view() const {
    for (const View each : {Staff, Unseen, Waiting})
        if (m_switch->current() == ids[each]) return each;
    return Came;
}

void TeamPage::open(const widgets::Route& route) {
    const QString wanted = route.extra.value(u"view"_s).toString();
    m_switch->setCurrent(wanted.isEmpty() ? ids[Came] : wanted);
    showView();
}

void TeamPage::resumed() {
    refresh();
}

void TeamPage::focusFirst() {
    if (view() != Staff)
        m_lists[view()]->setFocus(Qt::OtherFocusReason);
    else if (m_staffViews->currentIndex() == 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_staffRows->setFocus(Qt::OtherFocusReason);
}

void TeamPage::refresh() {
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_states->showLoading(tr("The team is being read."));
    const QDate today = m_context.session.clock().today();
    const TeamAsk asked{m_context.session.me(), today, today.addDays(-m_since->currentData().toInt()), m_days->value()};
    m_context.session
        .read([asked](Connection& connection) -> Result<TeamDay> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
            return readTeamDay(connection, *catalogue, asked);
        })
        .then(this, [this](const Result<TeamDay>& day) {
            m_reading = false;
            if (day)
                show(*day);
            else
                m_states->showFailed(day.error());
            if (std::exchange(m_again, false)) refresh();
        });
}

void TeamPage::show(const TeamDay& day) {
    m_day = day;
    const TeamWords words(day.today);
    std::array<QList<ListRow>, 4> rows;
    for (const TeamArrival& each : day.arrivals)
        rows[Came].append(words.arrival(each));
    for (const StaffCaseload& each : day.caseloads.staff)
        rows[Staff].append(m_householdsAlone ? words.households(each)
                                             : words.caseload(each, day.caseloads.weights.isOn()));
    for (const UnseenFamily& each : day.caseloads.unseen)
        rows[Unseen].append(words.unseen(each));
    for (const TeamWaiting& each : day.waiting)
        rows[Waiting].append(words.waiting(each));
    for (const View each : {Came, Staff, Unseen, Waiting}) {
        m_switch->setCount(ids[each], static_cast<int>(rows[each].size()));
        (each == Staff ? m_staffModel : m_models[each])->setRows(rows[each]);
    }
    m_model->setCaseloads(day.caseloads, day.today);
    m_table->setColumnHidden(TeamModel::Weight, !day.caseloads.weights.isOn());
    fitColumns();
    showWhatIsCounted();
    Q_EMIT titleChanged();
    showView();
}

void TeamPage::showWhatIsCounted() {
    if (m_householdsAlone) {
        for (int column = 0; column < TeamModel::ColumnCount; ++column)
            m_table->setColumnHidden(column, column != TeamModel::Practitioner && column != TeamModel::Families);
        m_rule->setText(tr("An administrator’s laptop holds the households of the team’s families and none of their "
                           "people. Children, expectant mothers and who has not been seen stand on the team lead’s."));
        setTitle(tr("Team"));
        return;
    }
    m_rule->setText(countingRule(m_day.caseloads.weights, m_day.unseenDays));
    setTitle(tr("Team"), m_day.nobodys() == 0 ? tr("Every family has somebody")
                                              : tr("%n families to allot", nullptr, static_cast<int>(m_day.nobodys())));
}

void TeamPage::showView() {
    const View now = view();
    for (const View each : {Came, Staff, Unseen, Waiting})
        for (QWidget* tool : std::as_const(m_tools[each]))
            tool->setVisible(each == now);
    m_views->setCurrentIndex(now);
    m_rule->setVisible(now == Staff || now == Unseen);
    showState();
}

void TeamPage::showState() {
    if (!m_day.today.isValid()) return; // still being read
    switch (view()) {
    case Came:
        if (m_day.arrivals.isEmpty())
            return m_states->showEmpty(tr("Nobody came in these days, and every family has somebody."));
        break;
    case Staff:
        if (m_day.caseloads.staff.isEmpty())
            return m_states->showEmpty(tr("Nobody who holds a caseload is known on this laptop."),
                                       tr("Staff come with a sync or with the service’s files. Import them, or sync."));
        break;
    case Unseen:
        if (m_day.caseloads.unseen.isEmpty())
            return m_states->showEmpty(tr("Every family was met within %n days.", nullptr, m_day.unseenDays));
        break;
    case Waiting:
        if (m_day.waiting.isEmpty())
            return m_states->showEmpty(tr("Nothing stands between two people."),
                                       tr("Offers, handovers and countersignatures that wait stand here, with whatever "
                                          "climbs to you."));
        break;
    }
    m_states->showReady();
}

void TeamPage::arrange(theme::Fold fold) {
    m_staffViews->setCurrentIndex(fold >= theme::Fold::Tight ? 1 : 0);
    fitColumns();
}

void TeamPage::fitColumns() {
    const auto& theme = theme::Theme::of(this);
    for (int column = 0; column < TeamModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, theme.scaled(usualWidths[static_cast<std::size_t>(column)]));
    // Beside one other column a name has room for who covers her.
    if (m_householdsAlone) m_table->setColumnWidth(TeamModel::Practitioner, theme.scaled(2 * usualWidths[0]));
}

const StaffCaseload* TeamPage::chosen() const {
    if (m_staffViews->currentIndex() == 0) return m_model->row(m_table->currentIndex().row());
    const int row = m_staffRows->currentIndex().row();
    return row >= 0 && row < m_day.caseloads.staff.size() ? &m_day.caseloads.staff[row] : nullptr;
}

void TeamPage::say(const QString& words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    widgets::Speech::announce(m_said, words);
}

/// One key: whom the program suggests has them from today.
void TeamPage::acceptSuggestion(int row) {
    if (row < 0 || row >= m_day.arrivals.size()) return;
    const TeamArrival& arrival = m_day.arrivals[row];
    if (!arrival.suggestion) return askAllot(row);
    QList<AllotOrder> orders;
    for (const RecordId& each : arrival.toAllot())
        orders.append({each, arrival.suggestion->who.reference, {}});
    const QString done =
        tr("%1: with %2 from today.").arg(TeamWords(m_day.today).whoCame(arrival), arrival.suggestion->who.name);
    m_context.session.write([orders, today = m_day.today](Work& work) { return allot(work, orders, today); })
        .then(this, [this, done](const Status& status) { say(status ? done : theme::Words::text(status.error())); });
}

void TeamPage::askAllot(int row) {
    if (row < 0 || row >= m_day.arrivals.size()) return;
    const TeamArrival& arrival = m_day.arrivals[row];
    if (!arrival.nobodys) {
        m_context.navigator.open({u"family"_s, arrival.household.toString(), {}});
        return;
    }
    const QString words = TeamWords(m_day.today).whoCame(arrival);
    ask(new AllotDialog(m_context.session, {AllotDialog::choiceOf(arrival, words)}, m_day, this));
}

void TeamPage::allotAllAsSuggested() {
    QList<AllotChoice> choices;
    const TeamWords words(m_day.today);
    for (const TeamArrival& each : std::as_const(m_day.arrivals))
        if (each.nobodys && each.suggestion) choices.append(AllotDialog::choiceOf(each, words.whoCame(each)));
    if (choices.isEmpty()) return say(tr("Nobody is to be allotted."));
    ask(new AllotDialog(m_context.session, choices, m_day, this));
}

/// Two leads allotted them apart: whoever is chosen has them alone.
void TeamPage::decide(const TeamWaiting& waiting) {
    m_context.session.read([today = m_day.today](Connection& connection) { return holdingsAfter(connection, today); })
        .then(this, [this, waiting](const Result<Holdings>& holdings) {
            if (!holdings) return say(theme::Words::text(holdings.error()));
            AllotChoice choice;
            choice.records = {waiting.household};
            choice.words = tr("%1 family").arg(waiting.family);
            for (const Holder& each : holdings->value(waiting.household))
                if (!each.cover) choice.instead.append(each.reference);
            ask(new AllotDialog(m_context.session, {choice}, m_day, this));
        });
}

void TeamPage::openWaiting(int row, bool act) {
    using Kind = TeamWaiting::Kind;
    if (row < 0 || row >= m_day.waiting.size()) return;
    const TeamWaiting& each = m_day.waiting[row];
    if (each.kind == Kind::Uncovered) return askAbsence(each.reference);
    if (each.kind == Kind::Left) return AllotDialog::handOn(m_context.session, m_day, each.reference, this);
    if (each.kind == Kind::TwoWorkers && act) return decide(each);
    m_context.navigator.open({u"family"_s, each.household.toString(), {}});
}

void TeamPage::askAbsence(const QString& reference) {
    ask(new AbsenceDialog(m_context.session, m_day, reference, this));
}

void TeamPage::askMember() {
    const StaffCaseload* row = chosen();
    if (row == nullptr || row->member.entry.isNull()) return say(tr("This name is not known as staff."));
    ask(new TeamMemberDialog(m_context.session, row->member, this));
}

void TeamPage::handOn() {
    const StaffCaseload* row = chosen();
    if (row == nullptr) return say(tr("Choose a practitioner in the list first."));
    const QString name = row->member.who.name;
    if (isNavigator(row->member.role))
        return say(tr("The families of %1 agreed to her. Another navigator is asked in on the family’s page, under "
                      "Plan, with its agreement.")
                       .arg(name));
    if (row->families == 0) return say(tr("%1 has no family to hand on.").arg(name));
    AllotDialog::handOn(m_context.session, m_day, row->member.who.reference, this);
}

reports::Report TeamPage::report() const {
    return view() == Unseen ? reports::unseenReport(m_day) : reports::teamCaseloadReport(m_day);
}

void TeamPage::printView() {
    const reports::Report made = report();
    askAndPrint({m_context.session, this, made.id, {}},
                [made](QPagedPaintDevice& device, const reports::ListPrint::By& by) {
                    return reports::printReport(made, by, {}, device);
                });
}

void TeamPage::exportView() {
    const reports::Report made = report();
    askAndExport({m_context.session, this, made.title, made.id + u".csv"_s, made.id}, reports::csvOf(made).toUtf8());
}

} // namespace lodestar::pages
