#include "core/reports/SupervisionParts.h"

#include "core/base/DateText.h"
#include "core/base/NeedsLevel.h"
#include "core/services/EntryWords.h"
#include "core/services/SupervisionWords.h"

#include <algorithm>
#include <map>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Days before a check or training expires from which it is listed.
constexpr int expiringDays = 60;
constexpr int linesToWriteOn = 8;

ReportCell text(const QString& words) {
    return {words};
}
ReportCell number(qsizetype value) {
    return {{}, static_cast<double>(value)};
}
ReportCell day(QDate date) {
    return {date.isValid() ? date.toString(Qt::ISODate) : QString()};
}
ReportColumn column(const char* key, const QString& title, int share, ColumnKind kind = ColumnKind::Text) {
    return {QString::fromLatin1(key), title, kind, share};
}
ReportRow row(QList<ReportCell> cells, const RecordId& household = {}) {
    ReportRow made{std::move(cells)};
    made.link.household = household;
    return made;
}

bool isLate(const SupervisedReview& review, QDate today) {
    return review.open && review.by < today;
}

/// "no access, 2 tries; booked 12 Mar 2026"
QString whyOverdue(const SupervisedReview& review) {
    QStringList why;
    if (review.tries > 0)
        why.append(Words::tr("%n tries, last: %1", nullptr, review.tries).arg(EntryWords::choice(review.lastOutcome)));
    if (review.booked.isValid()) why.append(Words::tr("booked %1").arg(dateText(review.booked.date())));
    return why.isEmpty() ? Words::tr("no reason written") : why.join(u"; "_s);
}

struct CaseloadLine {
    QString title;
    int families = 0;
    int children = 0;
};

QString levelOf(const CaseloadFacts& facts, const CaseHousehold& home) {
    QString highest;
    for (const std::size_t i : home.people) {
        const CasePerson& person = facts.people[i];
        const auto level = needsLevelFromName(person.needsLevel);
        const auto held = needsLevelFromName(highest);
        if (!person.died && level && (!held || *level > *held)) highest = person.needsLevel;
    }
    return highest;
}

qsizetype livingChildren(const CaseloadFacts& facts, const CaseHousehold& home) {
    return std::ranges::count_if(home.people,
                                 [&](std::size_t i) { return facts.people[i].child && !facts.people[i].died; });
}

QList<CaseloadLine> caseloadLines(const SupervisionPicture& picture) {
    std::map<QString, CaseloadLine> byKey;
    const CaseloadFacts& facts = picture.families.facts;
    for (const CaseHousehold& home : facts.households) {
        if (!picture.families.households.contains(home.record)) continue;
        QString title = home.ward.isEmpty() ? Words::tr("No ward") : home.ward;
        QString key = title;
        if (picture.health) {
            const auto level = needsLevelFromName(levelOf(facts, home));
            title = level ? needsLevelTitle(*level) : Words::tr("None set");
            key = level ? QString::number(9 - static_cast<int>(*level)) : u"x"_s;
        }
        CaseloadLine& line = byKey[key];
        line.title = title;
        ++line.families;
        line.children += static_cast<int>(livingChildren(facts, home));
    }
    QList<CaseloadLine> lines;
    for (const auto& [key, line] : byKey)
        lines.append(line);
    return lines;
}

QString doneWords(const AgreedAction& action, QDate today) {
    if (!action.isOpen())
        return action.how.isEmpty() ? Words::tr("Done %1").arg(dateText(action.done))
                                    : Words::tr("Done %1: %2").arg(dateText(action.done), action.how);
    return action.isOverdue(today) ? Words::tr("Not done, overdue") : Words::tr("Not done yet");
}

QString reasonsOf(const DiscussedFamily& family) {
    QStringList words;
    for (const QString& each : family.reasons)
        words.append(SupervisionWords::reason(each));
    return words.join(u", "_s);
}

} // namespace

ReportFigures supervisionFigures(const SupervisionPicture& picture) {
    qsizetype children = 0;
    for (const CaseHousehold& each : picture.families.facts.households)
        if (picture.families.households.contains(each.record)) children += livingChildren(picture.families.facts, each);
    const auto late = std::ranges::count_if(picture.reviews,
                                            [&](const SupervisedReview& each) { return isLate(each, picture.today); });
    const auto open = std::ranges::count_if(picture.earlier, &AgreedAction::isOpen);
    ReportFigures made;
    made.figures.append({Words::tr("Families"), number(picture.families.households.size())});
    made.figures.append({Words::tr("Children"), number(children)});
    if (picture.health) made.figures.append({Words::tr("Reviews overdue"), number(late)});
    made.figures.append({Words::tr("Referrals waiting"), number(picture.referrals.size())});
    made.figures.append({Words::tr("Open from last time"), number(open), ColumnKind::Number,
                         Words::tr("of %n agreed", nullptr, static_cast<int>(picture.earlier.size()))});
    return made;
}

QList<ReportPart> caseloadParts(const SupervisionPicture& picture) {
    const QList<CaseloadLine> lines = caseloadLines(picture);
    ReportTable table;
    table.title = picture.health ? Words::tr("Caseload by needs level") : Words::tr("Families by ward");
    table.columns = {column("group", picture.health ? Words::tr("Needs level") : Words::tr("Ward"), 4),
                     column("families", Words::tr("Families"), 2, ColumnKind::Number),
                     column("children", Words::tr("Children"), 2, ColumnKind::Number)};
    table.empty = Words::tr("No family is allotted to %1.").arg(picture.who.name);
    table.note = Words::tr("Families allotted by name on %1, without those that moved away; a family stands under the "
                           "highest level of its members.")
                     .arg(dateText(picture.today));
    ReportChart chart;
    chart.title = table.title;
    chart.series = {{Words::tr("Families"), {}}, {Words::tr("Children"), {}}};
    QStringList said;
    for (const CaseloadLine& each : lines) {
        table.rows.append(row({text(each.title), number(each.families), number(each.children)}));
        chart.categories.append(each.title);
        chart.series[0].values.append(each.families);
        chart.series[1].values.append(each.children);
        said.append(Words::tr("%1: %n families", nullptr, each.families).arg(each.title));
    }
    if (lines.isEmpty()) return {table};
    chart.sentence = said.join(u"; "_s) + u'.';
    return {chart, table};
}

ReportTable reviewsTable(const SupervisionPicture& picture) {
    struct Counts {
        QString title;
        int due = 0;
        int inTime = 0;
        int late = 0;
        int declined = 0;
        int open = 0;
    };
    QList<Counts> all;
    for (const SupervisedReview& each : picture.reviews) {
        if (each.by < picture.from || each.by > picture.to) continue;
        auto found = std::ranges::find(all, each.title, &Counts::title);
        if (found == all.end()) {
            all.append({each.title});
            found = all.end() - 1;
        }
        ++found->due;
        found->inTime += each.done.isValid() && each.done <= each.by ? 1 : 0;
        found->late += each.done.isValid() && each.done > each.by ? 1 : 0;
        found->declined += each.declined ? 1 : 0;
        found->open += each.notDone ? 1 : 0;
    }
    ReportTable table;
    table.title = Words::tr("Reviews due and done");
    table.columns = {column("review", Words::tr("Review"), 5),
                     column("due", Words::tr("Due"), 2, ColumnKind::Number),
                     column("in_time", Words::tr("In time"), 2, ColumnKind::Number),
                     column("late", Words::tr("Later"), 2, ColumnKind::Number),
                     column("declined", Words::tr("Declined"), 2, ColumnKind::Number),
                     column("not_done", Words::tr("Not done"), 2, ColumnKind::Number),
                     column("share_in_time", Words::tr("In time"), 2, ColumnKind::Percent)};
    for (const Counts& each : std::as_const(all)) {
        const ReportCell share{{}, static_cast<double>(each.inTime) / each.due};
        table.rows.append(row({text(each.title), number(each.due), number(each.inTime), number(each.late),
                               number(each.declined), number(each.open), share}));
    }
    table.empty = Words::tr("No review was due in this time.");
    table.note =
        Words::tr("Reviews by law whose last day in time lies from %1 to %2. The target is the last day itself: "
                  "every review in time, unless the family declined.")
            .arg(dateText(picture.from), dateText(picture.to));
    return table;
}

ReportTable overdueTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = Words::tr("Overdue, with reasons");
    table.columns = {column("who", Words::tr("Who"), 4), column("review", Words::tr("Review"), 4),
                     column("by", Words::tr("By"), 3, ColumnKind::Date),
                     column("days_over", Words::tr("Days over"), 2, ColumnKind::Number),
                     column("why", Words::tr("Why"), 6)};
    for (const SupervisedReview& each : picture.reviews)
        if (isLate(each, picture.today))
            table.rows.append(row({text(each.who), text(each.title), day(each.by),
                                   number(each.by.daysTo(picture.today)), text(whyOverdue(each))},
                                  each.household));
    table.empty = Words::tr("Nothing is overdue.");
    return table;
}

ReportTable goalsTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = Words::tr("Goals of the families");
    table.columns = {column("family", Words::tr("Family"), 3),
                     column("goal", Words::tr("Goal"), 6),
                     column("since", Words::tr("Since"), 3, ColumnKind::Date),
                     column("state", Words::tr("Stands at"), 3),
                     column("looked_at", Words::tr("Looked at"), 3, ColumnKind::Date),
                     column("next_look", Words::tr("Next look"), 3, ColumnKind::Date)};
    const CaseloadFacts& facts = picture.families.facts;
    for (const Goal& each : picture.goals) {
        const CasePerson* person = facts.person(each.record);
        const auto home = facts.householdOf.constFind(each.record);
        const CaseHousehold* household = person != nullptr                  ? &facts.households[person->household]
                                         : home != facts.householdOf.cend() ? &facts.households[*home]
                                                                            : nullptr;
        if (household == nullptr) continue;
        const QDate looked = each.reviews.isEmpty() ? QDate() : each.reviews.last().on;
        table.rows.append(row({text(household->name), text(each.words), day(each.on),
                               text(EntryWords::choice(each.state)), day(looked), day(each.nextLook())},
                              household->record));
    }
    table.empty = Words::tr("No goal is open.");
    return table;
}

ReportTable sessionsTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = Words::tr("Sessions of courses");
    table.columns = {column("course", Words::tr("Course"), 6),
                     column("session", Words::tr("Session"), 2, ColumnKind::Number),
                     column("on", Words::tr("On"), 3, ColumnKind::Date), column("held", Words::tr("Held"), 5)};
    for (const auto& [course, session] : picture.sessions) {
        const QString held = !session.held ? Words::tr("nobody has said")
                             : *session.held
                                 ? Words::tr("held")
                                 : Words::tr("not held: %1").arg(session.whyNot.isEmpty() ? u"-"_s : session.whyNot);
        table.rows.append(row({text(course), number(session.number), day(session.at.date()), text(held)}));
    }
    table.empty = Words::tr("No session was to be led in this time.");
    return table;
}

ReportTable discussedTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = Words::tr("Families discussed");
    table.columns = {column("family", Words::tr("Family"), 3), column("because", Words::tr("Because"), 3),
                     column("discussed", Words::tr("Discussed"), 8)};
    if (picture.sealed) table.columns.append(column("risk", Words::tr("Risk"), 6));
    for (const DiscussedFamily& each : picture.session->families) {
        QList<ReportCell> cells{text(each.called), text(reasonsOf(each)), text(each.words)};
        if (picture.sealed) cells.append(text(each.risk));
        table.rows.append(row(cells, each.household));
    }
    table.empty = Words::tr("No family stands here.");
    if (picture.session->sealed > 0) table.note = Words::tr("What is sealed is left out.");
    return table;
}

ReportTable preparedTable(const SupervisionPicture& picture) {
    const SupervisionWords words(picture.today);
    ReportTable table;
    table.title = Words::tr("Families to talk about");
    table.columns = {column("family", Words::tr("Family"), 3), column("children", Words::tr("Children"), 4),
                     column("because", Words::tr("Because"), 6), column("notes", Words::tr("Notes"), 5)};
    for (const PreparedFamily& each : picture.prepared)
        table.rows.append(row(
            {text(each.family), text(words.children(each.children)), text(words.whys(each.whys).join(u'\n')), text({})},
            each.household));
    table.empty = Words::tr("No family is allotted to %1.").arg(picture.who.name);
    table.note =
        picture.sealed ? QString() : Words::tr("What is sealed is not counted; it stands in safeguarding supervision.");
    return table;
}

ReportTable waitingTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = Words::tr("Referrals waiting");
    table.columns = {column("who", Words::tr("Who"), 4), column("service", Words::tr("Service"), 5),
                     column("state", Words::tr("Stands at"), 3),
                     column("since", Words::tr("Since"), 3, ColumnKind::Date),
                     column("by", Words::tr("Next word by"), 3, ColumnKind::Date)};
    for (const ReferralRow& each : picture.referrals) {
        const QString who = (each.person.given + u' ' + each.person.family).simplified();
        table.rows.append(
            row({text(who.isEmpty() ? each.family : who), text(each.service),
                 text(EntryWords::choice(rules::stateName(each.state()))), day(each.facts.since), day(each.times.by)},
                each.household));
    }
    table.empty = Words::tr("No referral is waiting.");
    return table;
}

ReportTable earlierTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = picture.earlierOn.isValid() ? Words::tr("Agreed last time, %1").arg(dateText(picture.earlierOn))
                                              : Words::tr("Agreed last time");
    table.columns = {column("what", Words::tr("What"), 6), column("family", Words::tr("Family"), 3),
                     column("who", Words::tr("Who"), 3), column("by", Words::tr("By"), 3, ColumnKind::Date),
                     column("done", Words::tr("Done"), 4)};
    for (const AgreedAction& each : picture.earlier)
        table.rows.append(row(
            {text(each.what), text(each.called), text(each.who), day(each.by), text(doneWords(each, picture.today))},
            each.household));
    table.empty = picture.earlierOn.isValid() ? Words::tr("Nothing was agreed.")
                                              : Words::tr("There was no session before this one.");
    return table;
}

ReportTable agreedTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = Words::tr("Agreed");
    table.columns = {column("what", Words::tr("What"), 7), column("family", Words::tr("Family"), 3),
                     column("who", Words::tr("Who"), 3), column("by", Words::tr("By"), 3, ColumnKind::Date),
                     column("done", Words::tr("Done"), 3)};
    for (const AgreedAction& each : picture.session->actions)
        table.rows.append(row({text(each.what), text(each.called), text(each.who), day(each.by),
                               text(each.isOpen() ? QString() : doneWords(each, picture.today))},
                              each.household));
    table.empty = Words::tr("Nothing was agreed.");
    return table;
}

ReportTable expiringTable(const SupervisionPicture& picture) {
    ReportTable table;
    table.title = Words::tr("Training and checks that expire");
    table.columns = {column("what", Words::tr("What"), 8), column("expires", Words::tr("Expires"), 3, ColumnKind::Date),
                     column("state", Words::tr("State"), 3)};
    const auto add = [&](const QString& what, QDate expires) {
        if (!expires.isValid() || expires > picture.today.addDays(expiringDays)) return;
        const bool over = expires < picture.today;
        table.rows.append(
            row({text(what), day(expires), text(over ? Words::tr("Expired") : Words::tr("Expires soon"))}));
    };
    if (picture.worker) {
        for (const WorkerCheck& each : picture.worker->checks)
            add(EntryWords::choice(each.sort), each.expires);
        for (const Training& each : picture.worker->training)
            add(each.course, each.expires);
    }
    table.empty = picture.worker ? Words::tr("Nothing expires within %n days.", nullptr, expiringDays)
                                 : Words::tr("This laptop holds no worker’s record of %1.").arg(picture.who.name);
    return table;
}

ReportSignatures signatureLines(const SupervisionPicture& picture) {
    ReportSignatures made;
    const SupervisionSession* session = picture.session ? &*picture.session : nullptr;
    made.emptyLines = session != nullptr && session->held.isValid() ? 0 : linesToWriteOn;
    const auto add = [&](const SupervisionPerson& person, const QString& role) {
        const SupervisionSignature* signature = session == nullptr ? nullptr : session->signatureOf(person.reference);
        const bool holds = signature != nullptr && signature->stand != SupervisionSignature::Stand::Changed;
        made.lines.append({role, person.name, holds ? signature->on.toString(Qt::ISODate) : QString()});
    };
    if (session == nullptr) {
        add(picture.who, SupervisionWords::role(picture.who));
        made.lines.append({Words::tr("Supervisor"), {}, {}});
        return made;
    }
    for (const SupervisionPerson& each : session->supervisees)
        add(each, SupervisionWords::role(each));
    add(session->supervisor, Words::tr("Supervisor"));
    return made;
}

} // namespace lodestar::reports
