#pragma once

#include "core/services/Session.h"
#include "core/store/EntryTable.h"
#include "core/store/Migrator.h"
#include "tests/core/store/TestStore.h"

#include <QJsonArray>

namespace lodestar {

/// A laptop with one health visitor and two invented families: Leo Popescu, seven weeks, and the Osei twins.
/// It is Wednesday 11 November 2026, 11:18.
class VisitWorld {
public:
    TestStore store;
    FixedClock clock{QDateTime(QDate(2026, 11, 11), QTime(11, 18), Qt::OffsetFromUTC, 0)};
    std::unique_ptr<Session> session;
    RecordId popescu = RecordId::create();
    RecordId leo = RecordId::create();
    RecordId andreea = RecordId::create();
    RecordId mihai = RecordId::create();
    RecordId osei = RecordId::create();
    RecordId ama = RecordId::create();
    RecordId kofi = RecordId::create();
    RecordId abena = RecordId::create();
    EntryId promise;

    explicit VisitWorld(const QString& role = QStringLiteral("health-visitor")) {
        {
            const auto connection = store.create();
            demand(Migrator({}).migrate(*connection));
            Identity me;
            me.name = QStringLiteral("Joanne Pryor");
            me.role = role;
            me.reference = QStringLiteral("HV1");
            demand(writeIdentity(*connection, me, clock));
        }
        session = take(Session::open(store.path(), store.key, clock, StoreThread::Mode::SameThread));
        fill();
    }

    static void demand(const Status& status) {
        if (!status) throw std::runtime_error(status.error().detail.toStdString());
    }
    template<typename T> static T take(Result<T> result) {
        if (!result) throw std::runtime_error(result.error().detail.toStdString());
        return std::move(*result);
    }

    /// A new entry in the kind's own compartment; answers its id.
    EntryId add(const RecordId& record, const QString& kind, const QJsonObject& fields) {
        const Edit edit = newEntry(record, kind, fields);
        demand(session->write([edit](Work& work) { return lodestar::save(work, {edit}); }).result());
        return edit.entry;
    }
    template<typename F> auto read(F job) { return take(session->read(std::move(job)).takeResult()); }
    template<typename F> auto write(F job) { return session->write(std::move(job)).takeResult(); }
    QList<Entry> entries(const RecordId& record, const QString& kind) {
        return read([=](Connection& c) { return EntryTable(c).ofRecord(record, kind); });
    }
    void dies(const RecordId& person) {
        add(person, QStringLiteral("death"),
            {{QStringLiteral("death"), QJsonObject{{QStringLiteral("on"), QStringLiteral("2026-11-10")},
                                                   {QStringLiteral("what"), QStringLiteral("death")}}}});
    }

    RecordId person(const RecordId& household, const RecordId& record, const QStringList& words) {
        const QString relationship = words.value(0);
        const bool child = relationship == QStringLiteral("child");
        QJsonObject fields{{QStringLiteral("subject"), child ? QStringLiteral("child") : QStringLiteral("adult")},
                           {QStringLiteral("name"), QJsonObject{{QStringLiteral("given"), words.value(1)},
                                                                {QStringLiteral("family"), words.value(2)}}},
                           {QStringLiteral("birthDate"), words.value(3)},
                           {QStringLiteral("sex"), words.value(4)}};
        if (words.size() > 5)
            fields.insert(QStringLiteral("nhsNumber"), QJsonObject{{QStringLiteral("value"), words.value(5)}});
        add(record, QStringLiteral("person"), fields);
        add(household, QStringLiteral("member"),
            {{QStringLiteral("person"), record.toString()},
             {QStringLiteral("relationship"), relationship},
             {QStringLiteral("livesHere"), true}});
        return record;
    }
    void born(const RecordId& child, const RecordId& mother, const QString& on, QList<int> facts) {
        add(child, QStringLiteral("birth"),
            {{QStringLiteral("birth"), QJsonObject{{QStringLiteral("on"), on},
                                                   {QStringLiteral("weightGrams"), facts.value(0)},
                                                   {QStringLiteral("gestationDays"), facts.value(1)},
                                                   {QStringLiteral("order"), facts.value(2, 1)},
                                                   {QStringLiteral("numberOfBabies"), facts.value(3, 1)}}},
             {QStringLiteral("mother"), mother.toString()}});
    }
    void measured(const RecordId& child, const QString& measure, int amount, const QString& on) {
        add(child, QStringLiteral("measurement"),
            {{QStringLiteral("measured"),
              QJsonObject{{QStringLiteral("measure"), measure},
                          {QStringLiteral("amount"), amount},
                          {QStringLiteral("unit"),
                           measure == QStringLiteral("weight") ? QStringLiteral("g") : QStringLiteral("0.1mm")}}},
             {QStringLiteral("on"), on}});
    }

private:
    void home(const RecordId& household, const QStringList& words) {
        add(household, QStringLiteral("household"),
            {{QStringLiteral("name"), words.value(0)}, {QStringLiteral("homeLanguage"), words.value(4)}});
        add(household, QStringLiteral("residence"),
            {{QStringLiteral("address"), QJsonObject{{QStringLiteral("line1"), words.value(1)},
                                                     {QStringLiteral("postcode"), words.value(2)},
                                                     {QStringLiteral("ward"), words.value(3)}}},
             {QStringLiteral("from"), QStringLiteral("2024-05-01")}});
        add(household, QStringLiteral("allotment"),
            {{QStringLiteral("staff"), QStringLiteral("HV1")}, {QStringLiteral("from"), QStringLiteral("2024-05-01")}});
    }
    EntryId promised(const QString& words) {
        return add(popescu, QStringLiteral("promise"),
                   {{QStringLiteral("promise"), QJsonObject{{QStringLiteral("what"), words},
                                                            {QStringLiteral("on"), QStringLiteral("2026-10-16")}}}});
    }
    void fill() {
        const QString weight = QStringLiteral("weight");
        home(popescu, {QStringLiteral("Popescu"), QStringLiteral("3 Cockle Yard"), QStringLiteral("SS1 2AA"),
                       QStringLiteral("Kursaal"), QStringLiteral("Romanian")});
        person(popescu, andreea,
               {QStringLiteral("mother"), QStringLiteral("Andreea"), QStringLiteral("Popescu"),
                QStringLiteral("1999-03-02"), QStringLiteral("female")});
        person(popescu, mihai,
               {QStringLiteral("father"), QStringLiteral("Mihai"), QStringLiteral("Popescu"),
                QStringLiteral("1996-07-21"), QStringLiteral("male")});
        person(popescu, leo,
               {QStringLiteral("child"), QStringLiteral("Leo"), QStringLiteral("Popescu"), QStringLiteral("2026-09-22"),
                QStringLiteral("male"), QStringLiteral("9990031584")});
        born(leo, andreea, QStringLiteral("2026-09-22"), {3420, 277});
        measured(leo, weight, 3560, QStringLiteral("2026-10-06"));
        measured(leo, QStringLiteral("length"), 5300, QStringLiteral("2026-10-06"));
        measured(leo, QStringLiteral("head_circumference"), 3610, QStringLiteral("2026-10-06"));
        measured(leo, weight, 3980, QStringLiteral("2026-10-16"));
        add(popescu, QStringLiteral("contact"),
            {{QStringLiteral("what"), QJsonObject{{QStringLiteral("at"), QStringLiteral("2026-10-16T10:00:00Z")},
                                                  {QStringLiteral("type"), QStringLiteral("other")},
                                                  {QStringLiteral("outcome"), QStringLiteral("completed")}}},
             {QStringLiteral("present"), QJsonArray{QJsonObject{{QStringLiteral("person"), andreea.toString()}}}}});
        promise = promised(QStringLiteral("Weigh again at 3 to 4 weeks"));
        promised(QStringLiteral("Ask whether the sore nipple has healed"));
        promised(QStringLiteral("Andreea’s own GP check: is it booked?"));
        fillTwins();
    }
    void fillTwins() {
        home(osei, {QStringLiteral("Osei"), QStringLiteral("8 Pilot Row"), QStringLiteral("SS1 3BB"),
                    QStringLiteral("Milton"), QStringLiteral("Twi")});
        person(osei, abena,
               {QStringLiteral("mother"), QStringLiteral("Abena"), QStringLiteral("Osei"), QStringLiteral("1994-01-19"),
                QStringLiteral("female")});
        person(osei, ama,
               {QStringLiteral("child"), QStringLiteral("Ama"), QStringLiteral("Osei"), QStringLiteral("2026-10-30"),
                QStringLiteral("female")});
        person(osei, kofi,
               {QStringLiteral("child"), QStringLiteral("Kofi"), QStringLiteral("Osei"), QStringLiteral("2026-10-30"),
                QStringLiteral("male")});
        born(ama, abena, QStringLiteral("2026-10-30"), {2510, 263, 1, 2});
        born(kofi, abena, QStringLiteral("2026-10-30"), {2380, 263, 2, 2});
    }
};

} // namespace lodestar
