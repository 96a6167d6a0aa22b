#include "core/reports/Reports.h"

#include "core/base/Role.h"
#include "core/reports/AreaMetricsReport.h"
#include "core/reports/BoardReport.h"
#include "core/reports/FamilyReports.h"
#include "core/reports/MetricsReport.h"
#include "core/reports/MoneyReport.h"
#include "core/reports/ProgrammeReports.h"
#include "core/reports/QualityReport.h"
#include "core/reports/ReferralReports.h"
#include "core/reports/StrategyReports.h"
#include "core/reports/SupervisionReport.h"
#include "core/reports/TeamReports.h"
#include "core/reports/WorkReports.h"
#include "core/services/RoleRights.h"
#include "core/services/SyncSentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Reports", text);
}

/// What was asked, with every gap filled.
Result<ReportAsk> whole(const ReportKind& kind, ReportAsk ask) {
    const metrics::Quarter last = metrics::Quarter::of(ask.today()).before();
    if (!ask.quarter) ask.quarter = last;
    if (!ask.from.isValid()) ask.from = last.first();
    if (!ask.to.isValid()) ask.to = ask.today();
    if (ask.to < ask.from) return fail(ErrorCode::InvalidInput, u"the period ends before it begins"_s);
    if (asksForHerself(ask.me)) ask.practitioner = ask.me.reference;
    if (!kind.takes.testFlag(Parameter::Language)) ask.language.clear();
    if (!ask.language.isEmpty() && !Wording::of(ask.language))
        return fail(ErrorCode::InvalidInput, u"no language "_s + ask.language);
    if (kind.filters.isEmpty()) return ask;
    if (ask.filter.isEmpty()) ask.filter = kind.filters.first().code;
    const bool known = std::any_of(kind.filters.cbegin(), kind.filters.cend(),
                                   [&](const ReportFilter& each) { return each.code == ask.filter; });
    if (!known) return fail(ErrorCode::InvalidInput, u"no filter "_s + ask.filter);
    return ask;
}

Result<const ReportKind*> allowed(const ReportAsk& ask) {
    const ReportKind* kind = reportKind(ask.id);
    if (kind == nullptr) return fail(ErrorCode::NotFound, ask.id);
    if (!mayAsk(*kind, ask.me)) return fail(ErrorCode::NotAllowed, ask.id);
    return kind;
}

} // namespace

QString ReportFilter::shownTitle() const {
    return say(title);
}

QString ReportKind::shownTitle(const Wording& words) const {
    return words.translate("Reports", title);
}

QString ReportKind::shownPurpose() const {
    return say(purpose);
}

const QList<ReportKind>& reportKinds() {
    static const QList<ReportKind> all{
        {u"caseload"_s,
         QT_TRANSLATE_NOOP("Reports", "Caseload"),
         QT_TRANSLATE_NOOP("Reports", "Families with their children, needs level, next step and last contact."),
         Section::Families,
         Audience::Practice,
         Parameter::Practitioner | Parameter::Team | Parameter::Ward | Parameter::Filter,
         {{u"all"_s, QT_TRANSLATE_NOOP("Reports", "All families")},
          {u"under_one"_s, QT_TRANSLATE_NOOP("Reports", "Under one year")},
          {u"overdue"_s, QT_TRANSLATE_NOOP("Reports", "Something overdue")},
          {u"targeted"_s, QT_TRANSLATE_NOOP("Reports", "Targeted and specialist")},
          {u"not_seen"_s, QT_TRANSLATE_NOOP("Reports", "Not seen for 90 days")}},
         makeCaseload},
        {u"overdue"_s,
         QT_TRANSLATE_NOOP("Reports", "Overdue"),
         QT_TRANSLATE_NOOP("Reports", "What is overdue, and why it is."),
         Section::Families,
         Audience::Practice,
         Parameter::Practitioner | Parameter::Team | Parameter::Ward,
         {},
         makeOverdue},
        {u"referrals"_s,
         QT_TRANSLATE_NOOP("Reports", "Referrals"),
         QT_TRANSLATE_NOOP("Reports", "Open referrals: where each stands, whose turn it is, what is overdue."),
         Section::Work,
         Audience::Practice,
         Parameter::Ward,
         {},
         makeReferralList},
        {u"metrics"_s,
         QT_TRANSLATE_NOOP("Reports", "National metrics"),
         QT_TRANSLATE_NOOP(
             "Reports",
             "C1 to C6viii of a quarter, exact: for the statutory return, or of a part for the service itself."),
         Section::Returns,
         Audience::Figures,
         Parameter::Quarter | Parameter::Practitioner | Parameter::Team | Parameter::Ward,
         {},
         makeMetrics},
        {u"metric-children"_s, QT_TRANSLATE_NOOP("Reports", "Behind a national metric"),
         QT_TRANSLATE_NOOP("Reports", "Who is behind one number, and why each is in or out."), Section::Returns,
         Audience::Leads,
         Parameter::Quarter | Parameter::Practitioner | Parameter::Team | Parameter::Ward | Parameter::Filter,
         metricCodeFilters(), makeMetricChildren},
        {u"metric-ahead"_s, QT_TRANSLATE_NOOP("Reports", "Coming up without the contact"),
         QT_TRANSLATE_NOOP("Reports", "Who turns an age in the next 14 days and has not had what is due by then."),
         Section::Returns, Audience::Leads,
         Parameter::Practitioner | Parameter::Team | Parameter::Ward | Parameter::Filter, aheadFilters(),
         makeMetricsAhead},
        {u"metric-groups"_s, QT_TRANSLATE_NOOP("Reports", "National metrics by groups"),
         QT_TRANSLATE_NOOP("Reports",
                           "By ward, team, practitioner, needs level, ethnic group or language; small counts "
                           "are left out."),
         Section::Returns, Audience::Figures, Parameter::Quarter | Parameter::Filter, groupFilters(), makeMetricGroups},
        {u"metrics-area"_s, QT_TRANSLATE_NOOP("Reports", "National metrics: whole area"),
         QT_TRANSLATE_NOOP("Reports", "C1 to C6viii of a quarter as the server counts them, with the families that are "
                                      "not on this laptop."),
         Section::Returns, Audience::Area, Parameter::Quarter | Parameter::Filter, areaMetricsFilters(),
         makeAreaMetrics, askForAreaMetrics},
        {u"team-caseload"_s,
         QT_TRANSLATE_NOOP("Reports", "Caseloads of the team"),
         QT_TRANSLATE_NOOP("Reports",
                           "What each practitioner carries against the yardstick, by level, age and overdue."),
         Section::Work,
         Audience::Keepers,
         {},
         {},
         makeTeamCaseloads},
        {u"unseen"_s,
         QT_TRANSLATE_NOOP("Reports", "Not seen"),
         QT_TRANSLATE_NOOP("Reports", "Families that nobody has met for so many days."),
         Section::Families,
         Audience::Practice,
         Parameter::Ward | Parameter::Practitioner | Parameter::Filter,
         {{u"90"_s, QT_TRANSLATE_NOOP("Reports", "90 days")},
          {u"30"_s, QT_TRANSLATE_NOOP("Reports", "30 days")},
          {u"60"_s, QT_TRANSLATE_NOOP("Reports", "60 days")},
          {u"180"_s, QT_TRANSLATE_NOOP("Reports", "180 days")}},
         makeUnseen},
        {u"referral-waits"_s,
         QT_TRANSLATE_NOOP("Reports", "Referral waits"),
         QT_TRANSLATE_NOOP("Reports", "Days from a referral to its answer and to being seen, by service."),
         Section::Work,
         Audience::Practice,
         Parameter::Period | Parameter::Practitioner | Parameter::Team | Parameter::Ward,
         {},
         makeReferralWaits},
        {u"activity"_s,
         QT_TRANSLATE_NOOP("Reports", "Practitioner activity"),
         QT_TRANSLATE_NOOP("Reports", "Contacts by practitioner and month, by type, how they met and what came of it."),
         Section::Work,
         Audience::Practice,
         Parameter::Period | Parameter::Practitioner | Parameter::Team | Parameter::Ward,
         {},
         makeActivity},
        {u"programmes"_s,
         QT_TRANSLATE_NOOP("Reports", "Programme summary"),
         QT_TRANSLATE_NOOP("Reports", "Courses of a period: who came, who completed, what they cost."),
         Section::Programmes,
         Audience::Service,
         Parameter::Period | Parameter::Ward,
         {},
         makeProgrammes},
        {u"programme-register"_s,
         QT_TRANSLATE_NOOP("Reports", "Programme register"),
         QT_TRANSLATE_NOOP("Reports", "Who came to which session, a page for each course."),
         Section::Programmes,
         Audience::Practice,
         Parameter::Period | Parameter::Ward,
         {},
         makeProgrammeRegister},
        {u"outcomes"_s,
         QT_TRANSLATE_NOOP("Reports", "Outcomes"),
         QT_TRANSLATE_NOOP("Reports", "The areas of the strategy, targeted wards beside the rest and England, and whom "
                                      "the service reached."),
         Section::Outcomes,
         Audience::Figures,
         Parameter::Quarter,
         {},
         makeOutcomes},
        {u"outcomes-wards"_s, QT_TRANSLATE_NOOP("Reports", "Outcomes by ward"),
         QT_TRANSLATE_NOOP("Reports", "One area of the strategy, ward by ward."), Section::Outcomes, Audience::Figures,
         Parameter::Quarter | Parameter::Filter, outcomeAreaFilters(), makeOutcomeWards},
        {u"outcomes-cohorts"_s, QT_TRANSLATE_NOOP("Reports", "Outcomes by year of birth"),
         QT_TRANSLATE_NOOP("Reports", "One area of the strategy, by financial year of birth."), Section::Outcomes,
         Audience::Figures, Parameter::Quarter | Parameter::Filter, outcomeAreaFilters(), makeOutcomeCohorts},
        {u"outcomes-mood"_s,
         QT_TRANSLATE_NOOP("Reports", "Mood and referrals"),
         QT_TRANSLATE_NOOP("Reports", "From a mood screen to being seen, with the days between."),
         Section::Outcomes,
         Audience::Figures,
         Parameter::Quarter,
         {},
         makeOutcomeMood},
        {u"outcomes-programmes"_s,
         QT_TRANSLATE_NOOP("Reports", "Reach and effect of programmes"),
         QT_TRANSLATE_NOOP("Reports", "Whom the programmes reached, how often they came, who completed, what changed."),
         Section::Outcomes,
         Audience::Figures,
         Parameter::Quarter,
         {},
         makeOutcomeProgrammes},
        {u"outcomes-reach"_s,
         QT_TRANSLATE_NOOP("Reports", "Reach and moves"),
         QT_TRANSLATE_NOOP("Reports", "Children reached since the start, and who moved in and out, by ward."),
         Section::Outcomes,
         Audience::Figures,
         Parameter::Quarter,
         {},
         makeOutcomeReach},
        {u"data-quality"_s,
         QT_TRANSLATE_NOOP("Reports", "Data quality"),
         QT_TRANSLATE_NOOP("Reports", "What is missing, impossible, doubled or written down late in the records."),
         Section::Quality,
         Audience::Health,
         Parameter::Practitioner | Parameter::Team | Parameter::Ward | Parameter::Filter,
         {{u"48"_s, QT_TRANSLATE_NOOP("Reports", "Late after 48 hours")},
          {u"24"_s, QT_TRANSLATE_NOOP("Reports", "Late after 24 hours")},
          {u"72"_s, QT_TRANSLATE_NOOP("Reports", "Late after 3 days")},
          {u"168"_s, QT_TRANSLATE_NOOP("Reports", "Late after a week")}},
         makeDataQuality},
        {u"prints"_s,
         QT_TRANSLATE_NOOP("Reports", "List of prints"),
         QT_TRANSLATE_NOOP("Reports", "What was printed and exported from this laptop, when and by whom."),
         Section::Quality,
         Audience::Leads,
         Parameter::Period,
         {},
         makePrints},
        {u"supervision"_s,
         QT_TRANSLATE_NOOP("Reports", "Supervision"),
         QT_TRANSLATE_NOOP("Reports",
                           "Caseload, reviews, what is overdue and families to talk about, for one practitioner."),
         Section::Work,
         Audience::Practice,
         Parameter::Practitioner | Parameter::Period,
         {},
         makeSupervision},
        {u"money"_s,
         QT_TRANSLATE_NOOP("Reports", "Money beside outcomes"),
         QT_TRANSLATE_NOOP("Reports",
                           "Spending for each child of 0 to 3 by year, outcomes of the same years, cost for each "
                           "family; small counts are left out."),
         Section::Outcomes,
         Audience::Figures,
         Parameter::Quarter,
         {},
         makeMoney},
        {u"board"_s,
         QT_TRANSLATE_NOOP("Reports", "For the board and the community partnership"),
         QT_TRANSLATE_NOOP("Reports", "One page of a quarter in plain words; small counts are left out."),
         Section::Outcomes,
         Audience::Figures,
         Parameter::Quarter | Parameter::Language,
         {},
         makeBoard},
    };
    return all;
}

const ReportKind* reportKind(const QString& id) {
    const auto& all = reportKinds();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ReportKind& each) { return each.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

QString sectionTitle(Section section) {
    switch (section) {
    case Section::Families:
        return say(QT_TRANSLATE_NOOP("Reports", "Families"));
    case Section::Work:
        return say(QT_TRANSLATE_NOOP("Reports", "Work"));
    case Section::Programmes:
        return say(QT_TRANSLATE_NOOP("Reports", "Programmes"));
    case Section::Quality:
        return say(QT_TRANSLATE_NOOP("Reports", "Quality of the records"));
    case Section::Returns:
        return say(QT_TRANSLATE_NOOP("Reports", "National returns"));
    case Section::Outcomes:
        return say(QT_TRANSLATE_NOOP("Reports", "Outcomes"));
    }
    return {};
}

bool mayAsk(const ReportKind& kind, const Identity& me) {
    const auto role = roleFromName(me.role);
    if (!role) return false;
    const bool administrator = role == Role::Administrator;
    const bool analyst = role == Role::Analyst;
    switch (kind.audience) {
    case Audience::Practice:
        return !administrator && !analyst && role != Role::Volunteer;
    case Audience::Health:
        return seesHealth(me);
    case Audience::Leads:
        return leads(me);
    case Audience::Figures:
        return leads(me) || administrator || analyst;
    case Audience::Keepers:
        return leads(me) || administrator;
    case Audience::Service:
        return role != Role::Volunteer;
    case Audience::Area:
        return mayAskForArea(me);
    }
    return false;
}

bool asksForHerself(const Identity& me) {
    const auto role = roleFromName(me.role).value_or(Role::Analyst);
    return !leads(me) && role != Role::Administrator && role != Role::Analyst;
}

QList<ReportKind> reportsFor(const Identity& me) {
    QList<ReportKind> made;
    for (const ReportKind& each : reportKinds())
        if (mayAsk(each, me)) made.append(each);
    return made;
}

Result<Report> makeReport(Connection& connection, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportKind* const kind, allowed(ask));
    LODESTAR_ASSIGN(const ReportAsk filled, whole(*kind, ask));
    LODESTAR_ASSIGN(Report report, kind->make(connection, filled));
    report.id = kind->id;
    report.words = filled.words();
    if (report.title.isEmpty()) report.title = kind->shownTitle();
    if (!report.extracted.isValid()) report.extracted = filled.now;
    LODESTAR_ASSIGN(const SyncSentence sentence, SyncSentence::read(connection, filled.today()));
    report.complete = sentence.onPaper(report.words);
    return report;
}

Status askServerFor(Connection& connection, const ServerAccess& access, const ReportAsk& ask) {
    LODESTAR_ASSIGN(const ReportKind* const kind, allowed(ask));
    if (kind->askServer == nullptr) return {};
    LODESTAR_ASSIGN(const ReportAsk filled, whole(*kind, ask));
    return kind->askServer(connection, access, filled);
}

} // namespace lodestar::reports
