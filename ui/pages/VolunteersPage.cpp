#include "ui/pages/VolunteersPage.h"

#include "core/base/DateText.h"
#include "core/services/Family.h"
#include "core/services/WorkforceMatters.h"
#include "core/services/Worklist.h"
#include "ui/models/WorkforceWords.h"
#include "ui/pages/WorkerDialogs.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SegmentedSwitch.h"
#include "ui/widgets/StatefulView.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::ListRow;
using models::WorkforceWords;

VolunteersPage::VolunteersPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator) {
    setTitle(tr("Volunteers"));
    build();
    buildActions();
    connect(&m_session, &Session::changed, this, &VolunteersPage::refresh);
}

QString VolunteersPage::helpTopic() const {
    return u"volunteers"_s;
}

bool VolunteersPage::looksAfter() const {
    return looksAfterWorkforce(m_session.me().role);
}

QString VolunteersPage::view() const {
    return m_views->current();
}

void VolunteersPage::build() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildTools());
    m_rows = new models::RowsModel(this);
    m_box = new widgets::Box(tr("Matches"));
    widgets::RowLayout layout;
    layout.trailingStatus = true;
    m_list = new widgets::RowList(tr("Volunteers, matches and training"), layout);
    m_list->setModel(m_rows);
    m_list->setFitsRows(true);
    m_box->setBareBody(m_list);
    auto* ready = new QWidget;
    auto* readyLayout = new QVBoxLayout(ready);
    readyLayout->setContentsMargins(0, 0, 0, 0);
    readyLayout->addWidget(m_box);
    readyLayout->addStretch(1);
    m_states = new widgets::StatefulView(ready);
    column->addWidget(m_states, 1);
    setScrolledContent(content);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &VolunteersPage::refresh);
    connect(m_states, &widgets::StatefulView::actionAsked, this, &VolunteersPage::addWorker);
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& row) { openRow(row.row()); });
    connect(m_list, &widgets::RowList::actionAsked, this, [this](const QModelIndex& row) {
        // The only action of a row that is not its menu: "Find", on a family that somebody is asked for.
        if (looksAfter() && view() == u"matches"_s)
            askProposal(m_session, m_read.asked[row.row()].family, this);
        else
            openRow(row.row());
    });
}

QWidget* VolunteersPage::buildTools() {
    auto* tools = new QWidget;
    auto* flow = new widgets::FlowLayout(12, 8, tools);
    m_views = new widgets::SegmentedSwitch(tr("What is shown"));
    m_views->add(u"matches"_s, tr("Matches"));
    m_views->add(u"people"_s, tr("People"));
    m_views->add(u"training"_s, tr("Training"));
    m_views->setCurrent(u"matches"_s);
    m_views->setVisible(looksAfter());
    flow->addWidget(m_views);
    m_filter = new QWidget;
    auto* filters = new widgets::FlowLayout(8, 8, m_filter);
    m_which = new widgets::SegmentedSwitch(tr("Which lines"));
    m_which->add(u"all"_s, tr("All"));
    m_which->add(u"expiring"_s, tr("Expiring"));
    m_which->add(u"paid"_s, tr("Paid"));
    m_which->add(u"unpaid"_s, tr("Unpaid"));
    m_which->setCurrent(u"all"_s);
    m_course = new QLineEdit;
    m_course->setPlaceholderText(tr("Course"));
    m_course->setAccessibleName(tr("Course begins with"));
    m_setting = new QLineEdit;
    m_setting->setPlaceholderText(tr("Setting"));
    m_setting->setAccessibleName(tr("Setting begins with"));
    m_totals = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft);
    for (QWidget* each : QList<QWidget*>{m_which, m_course, m_setting, m_totals})
        filters->addWidget(each);
    flow->addWidget(m_filter);
    connect(m_views, &widgets::SegmentedSwitch::chosen, this, [this] { show(m_read); });
    connect(m_which, &widgets::SegmentedSwitch::chosen, this, &VolunteersPage::refresh);
    connect(m_course, &QLineEdit::textEdited, this, &VolunteersPage::refresh);
    connect(m_setting, &QLineEdit::textEdited, this, &VolunteersPage::refresh);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    return tools;
}

void VolunteersPage::buildActions() {
    m_rules = actions().addButton(tr("&Before a match..."), u"settings"_s);
    m_export = actions().addButton(tr("&Export"), u"export"_s);
    m_print = actions().addButton(tr("&Print"), u"print"_s);
    m_add = actions().addPrimary(tr("&Add"));
    connect(m_rules, &QPushButton::clicked, this, [this] { askWorkforceRules(m_session, m_read.rules, this); });
    connect(m_export, &QPushButton::clicked, this, &VolunteersPage::exportTraining);
    connect(m_print, &QPushButton::clicked, this, &VolunteersPage::print);
    connect(m_add, &QPushButton::clicked, this, &VolunteersPage::addWorker);
    actions().setWords(tr("Enter shows what can be done."), u"info"_s);
}

void VolunteersPage::open(const widgets::Route& route) {
    const QString view = route.extra.value(u"view"_s).toString();
    if (!view.isEmpty() && looksAfter()) m_views->setCurrent(view);
    m_wanted = route.extra.value(u"record"_s).toString();
    refresh();
}

RegisterAsk VolunteersPage::ask() const {
    RegisterAsk asked;
    asked.course = m_course->text();
    asked.setting = m_setting->text();
    asked.expiring = m_which->current() == u"expiring"_s;
    asked.paidOnly = m_which->current() == u"paid"_s;
    asked.unpaidOnly = m_which->current() == u"unpaid"_s;
    return asked;
}

Result<MatchFor> VolunteersPage::familyOf(Connection& connection, const RecordId& household, QDate today) {
    LODESTAR_ASSIGN(const Family family, readFamily(connection, household, today));
    return MatchFor{household, family.name, family.language,
                    family.addresses.isEmpty() ? QString() : family.addresses.first().ward, family.phone};
}

Status VolunteersPage::readMatches(Connection& connection, const Identity& me, QDate today, Read& read) {
    LODESTAR_ASSIGN(read.matches, lodestar::matches(connection, true));
    for (const Match& each : std::as_const(read.matches)) {
        LODESTAR_ASSIGN(const auto deaths, deathsToTell(connection, each));
        if (!deaths.isEmpty()) read.bereaved.insert(each.record);
    }
    LODESTAR_ASSIGN(const auto requests, matchRequests(connection, me.reference));
    for (const MatchRequest& each : requests) {
        LODESTAR_ASSIGN(const auto family, familyOf(connection, each.household, today));
        read.asked.append({each, family});
    }
    return {};
}

Result<VolunteersPage::Read> VolunteersPage::readAll(Connection& connection, const Identity& me, const RegisterAsk& ask,
                                                     QDate today) {
    Read read;
    if (looksAfterWorkforce(me.role)) {
        LODESTAR_ASSIGN(read.people, workers(connection, today));
        LODESTAR_ASSIGN(read.rules, workforceRules(connection));
        LODESTAR_ASSIGN(read.training, trainingRegister(connection, ask, today));
        LODESTAR_ASSIGN(read.staff, staffWithoutRecord(connection));
        LODESTAR_TRY(readMatches(connection, me, today, read));
        return read;
    }
    LODESTAR_ASSIGN(const auto facts, readCaseloadFacts(connection, scopeOf(me, today)));
    for (const CaseHousehold& each : facts.households) {
        LODESTAR_ASSIGN(const auto theirs, matchesOfFamily(connection, each.record));
        const MatchFor family{each.record, each.name, each.language, each.ward, {}};
        for (const FamilyMatch& one : theirs)
            read.families.append({family, one});
        if (theirs.isEmpty()) read.families.append({family, {}});
    }
    return read;
}

void VolunteersPage::refresh() {
    const int asked = ++m_asked;
    m_states->showLoading(tr("Volunteers and matches are being read."));
    m_session
        .read([me = m_session.me(), wanted = ask(), today = m_session.clock().today()](Connection& connection) {
            return readAll(connection, me, wanted, today);
        })
        .then(this, [this, asked](const Result<Read>& read) {
            if (asked != m_asked) return;
            if (read)
                show(*read);
            else
                m_states->showFailed(read.error());
        });
}

void VolunteersPage::show(const Read& read) {
    if (&read != &m_read) m_read = read;
    QList<ListRow> rows;
    const QDate today = m_session.clock().today();
    if (!looksAfter()) {
        showFamilies(rows);
        m_box->setTitle(tr("Who is matched with your families"));
    } else if (view() == u"matches"_s) {
        showMatches(rows);
        m_box->setTitle(tr("Matches"));
    } else if (view() == u"people"_s) {
        for (const Worker& each : std::as_const(m_read.people)) {
            rows.append(WorkforceWords::worker(each, m_read.matches, m_read.rules, today));
            rows.last().what = each.record.toString();
        }
        m_box->setTitle(tr("People"));
    } else {
        showTraining(rows);
        m_box->setTitle(tr("Training register"));
    }
    const auto count = rows.size();
    m_rows->setRows(std::move(rows));
    m_box->setCount(QString::number(count));
    if (count == 0)
        sayEmpty();
    else
        m_states->showReady();
    showActions();
    chooseWanted();
    Q_EMIT shown();
}

void VolunteersPage::chooseWanted() {
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty()) return;
    const auto& rows = m_rows->rows();
    const auto found = std::ranges::find_if(rows, [&](const ListRow& each) { return each.what == wanted; });
    if (found != rows.cend()) m_list->setCurrentIndex(m_rows->index(static_cast<int>(found - rows.cbegin())));
}

/// Families that somebody is asked for stand first.
void VolunteersPage::showMatches(QList<ListRow>& rows) {
    const QDate today = m_session.clock().today();
    for (const Asked& each : std::as_const(m_read.asked)) {
        rows.append(WorkforceWords::request(each.request, today));
        rows.last().what = each.family.household.toString();
    }
    for (const Match& each : std::as_const(m_read.matches)) {
        rows.append(WorkforceWords::match(each, today, m_read.bereaved.contains(each.record)));
        rows.last().what = each.record.toString();
    }
}

void VolunteersPage::showFamilies(QList<ListRow>& rows) {
    const QDate today = m_session.clock().today();
    for (const InFamily& each : std::as_const(m_read.families)) {
        ListRow row;
        row.title = each.family.name;
        const FamilyMatch& match = each.match;
        if (match.entry.isNull()) {
            row.second = tr("Nobody is matched with this family");
            row.action = tr("Ask for somebody");
        } else {
            row.second = tr("%1: %2").arg(match.volunteer, WorkforceWords::purpose(match.purpose));
            if (match.to.isValid())
                row.status =
                    theme::StatusMark{theme::StatusKind::Done, tr("Ended %1").arg(shortDateText(match.to, today)), {}};
            else if (match.from.isValid())
                row.status = theme::StatusMark{
                    theme::StatusKind::Booked, tr("Since %1").arg(shortDateText(match.from, today)), {}};
            else
                row.status = theme::StatusMark{theme::StatusKind::Waiting, tr("Proposed"), {}};
        }
        rows.append(row);
    }
}

void VolunteersPage::showTraining(QList<ListRow>& rows) {
    const TrainingRegister& all = m_read.training;
    for (const RegisterLine& each : all.lines)
        rows.append(WorkforceWords::training(each, all.warnDays, m_session.clock().today()));
    m_totals->setText(WorkforceWords::totals(all));
}

void VolunteersPage::sayEmpty() {
    if (!looksAfter())
        m_states->showEmpty(tr("No family is allotted to you."), tr("Who is matched with your families stands here."));
    else if (view() == u"matches"_s)
        m_states->showEmpty(tr("Nobody is matched with a family yet."),
                            tr("A navigator asks for somebody on the family’s page, or you find a volunteer there."));
    else if (view() == u"people"_s)
        m_states->showEmpty(tr("There are no volunteers or staff here yet."),
                            tr("Each has a record that coordinators, leads and they themselves read."), tr("Add"));
    else
        m_states->showEmpty(tr("No line of the register answers this."), tr("Choose All, or add what was learnt."));
}

void VolunteersPage::showActions() {
    const bool training = view() == u"training"_s;
    m_filter->setVisible(training);
    m_export->setVisible(training && looksAfter());
    m_print->setVisible(looksAfter() && view() != u"matches"_s);
    m_rules->setVisible(looksAfter());
    m_add->setVisible(looksAfter() && view() != u"matches"_s);
    m_add->setText(training ? tr("&Add training") : tr("&Add a person"));
    m_print->setText(training ? tr("&Print the register") : tr("&Print the supervision list"));
}

void VolunteersPage::resumed() {
    refresh();
}

} // namespace lodestar::pages
