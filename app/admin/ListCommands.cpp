// worklist and find: what the lists of the desktop show, for scripts.
#include "app/admin/Command.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/exchange/FaultWriter.h"
#include "core/services/Find.h"
#include "core/services/PathwayInUse.h"
#include "core/services/Worklist.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

/// Names that stay put for scripts; the words of screens may change.
QString statusName(rules::StepStatus status) {
    switch (status) {
    case rules::StepStatus::Overdue:
        return u"overdue"_s;
    case rules::StepStatus::Due:
        return u"due"_s;
    case rules::StepStatus::Booked:
        return u"booked"_s;
    case rules::StepStatus::Coming:
        return u"coming"_s;
    case rules::StepStatus::AskMaternity:
        return u"ask_maternity"_s;
    case rules::StepStatus::AwaitsCountersignature:
        return u"awaits_countersignature"_s;
    case rules::StepStatus::Unconfirmed:
        return u"unconfirmed"_s;
    default:
        return u"other"_s;
    }
}

QString iso(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString peopleOf(const WorkItem& item) {
    QStringList names;
    for (const WorkPerson& person : item.people)
        names.append((person.given + u' ' + person.family).trimmed());
    return names.join(u", "_s);
}

QJsonObject toJson(const WorkItem& item) {
    QJsonArray people;
    for (const WorkPerson& person : item.people)
        people.append(QJsonObject{{u"record"_s, person.record.toString()},
                                  {u"name"_s, (person.given + u' ' + person.family).trimmed()},
                                  {u"birthDate"_s, iso(person.birth)}});
    return {{u"household"_s, item.household.toString()},
            {u"family"_s, item.family},
            {u"ward"_s, item.ward},
            {u"people"_s, people},
            {u"step"_s, item.isPromise() ? u"promise"_s : item.step},
            {u"title"_s, item.title},
            {u"status"_s, statusName(item.status)},
            {u"from"_s, iso(item.from)},
            {u"by"_s, iso(item.by)},
            {u"lawBy"_s, iso(item.lawBy)},
            {u"booked"_s, item.booked.isValid() ? item.booked.toString(Qt::ISODate) : QString()},
            {u"tries"_s, item.tries},
            {u"notice"_s, rules::noticeName(item.notice)}};
}

void printCsv(Context& context, const Worklist& list) {
    context.out << "household,family,ward,people,step,title,status,from,by,law_by,booked,tries\n";
    for (const WorkItem& item : list.items) {
        const QStringList fields{item.household.toString(),
                                 item.family,
                                 item.ward,
                                 peopleOf(item),
                                 item.isPromise() ? u"promise"_s : item.step,
                                 item.title,
                                 statusName(item.status),
                                 iso(item.from),
                                 iso(item.by),
                                 iso(item.lawBy),
                                 item.booked.isValid() ? item.booked.toString(Qt::ISODate) : QString(),
                                 QString::number(item.tries)};
        QStringList quoted;
        for (const QString& field : fields)
            quoted.append(exchange::csvField(field));
        context.out << quoted.join(u',') << '\n';
    }
}

void printPlain(Context& context, const Worklist& list) {
    for (const WorkItem& item : list.items)
        context.out << statusName(item.status).leftJustified(24) << iso(item.by) << "  "
                    << (item.isPromise() ? u"promise"_s : item.title) << "  " << peopleOf(item) << ", " << item.family
                    << " family, " << item.ward << '\n';
}

QJsonObject toJson(const Found& found) {
    return {{u"person"_s, found.person.toString()},
            {u"household"_s, found.household.toString()},
            {u"name"_s, found.name()},
            {u"birthDate"_s, iso(found.birth)},
            {u"family"_s, found.householdName},
            {u"ward"_s, found.ward},
            {u"address"_s, found.line1},
            {u"died"_s, found.died}};
}

} // namespace

Status runWorklist(Context& context) {
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    const WorklistAsk ask{scopeOf(opened.session->me(), context.clock.today())};
    LODESTAR_ASSIGN(const Worklist list, opened.session
                                             ->read([&ask](Connection& connection) -> Result<Worklist> {
                                                 LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
                                                 return readWorklist(connection, *catalogue, ask);
                                             })
                                             .result());
    if (context.arguments.flag("json")) {
        QJsonArray items;
        for (const WorkItem& item : list.items)
            items.append(toJson(item));
        context.out << QString::fromUtf8(QJsonDocument(items).toJson());
    } else if (context.arguments.flag("csv")) {
        printCsv(context, list);
    } else {
        printPlain(context, list);
    }
    return {};
}

Status runFind(Context& context) {
    const QString text = context.arguments.words.join(u' ');
    if (text.isEmpty()) return wrongUsage(u"something to find is needed: a name, postcode, NHS number or phone"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    const QDate today = context.clock.today();
    LODESTAR_ASSIGN(
        const QList<Found> hits,
        opened.session->read([&](Connection& connection) { return findPeople(connection, text, today, 50); }).result());
    QJsonArray json;
    for (const Found& found : hits) {
        if (context.arguments.flag("json"))
            json.append(toJson(found));
        else
            context.out << found.name() << ", "
                        << (found.child ? ageText(found.birth, today) : yearsText(found.birth, today)) << ", "
                        << found.householdName << " family, " << found.line1 << ", " << found.ward << "  "
                        << found.household.toString() << '\n';
    }
    if (context.arguments.flag("json")) context.out << QString::fromUtf8(QJsonDocument(json).toJson());
    return {};
}

} // namespace lodestar::admin
