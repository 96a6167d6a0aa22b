#pragma once

#include "core/services/Family.h"
#include "core/services/Work.h"
#include "tests/core/store/TestLog.h"

namespace lodestar {

/// A family on a laptop: Magdalena, Piotr, Zofia (two) and Jan (twelve days), on 11 November 2026.
struct TestFamily : TestLog {
    using O = QJsonObject;

    RecordId household = RecordId::create();
    RecordId magdalena = adult(QStringLiteral("Magdalena"), QStringLiteral("1995-03-12"));
    RecordId piotr = adult(QStringLiteral("Piotr"), QStringLiteral("1993-02-01"));
    RecordId zofia = child(QStringLiteral("Zofia"), QStringLiteral("2024-08-02"));
    RecordId jan = child(QStringLiteral("Jan"), QStringLiteral("2026-10-30"));

    TestFamily() {
        add(household, u"household", {{QStringLiteral("name"), QStringLiteral("Kowalczyk")}});
        add(household, u"residence",
            {{QStringLiteral("address"), O{{QStringLiteral("line1"), QStringLiteral("14 Pilot Row")},
                                           {QStringLiteral("postcode"), QStringLiteral("SS0 9XQ")},
                                           {QStringLiteral("ward"), QStringLiteral("Westborough")}}}});
        join(household, jan, QStringLiteral("child"));
        join(household, piotr, QStringLiteral("father"));
        join(household, zofia, QStringLiteral("child"));
        join(household, magdalena, QStringLiteral("mother"));
    }

    [[nodiscard]] static QDate today() { return {2026, 11, 11}; }
    Family read() { return demand(readFamily(*connection, household, today())); }

    EntryId add(const RecordId& record, QStringView kind, const QJsonObject& fields) {
        const Edit edit = newEntry(record, kind, fields);
        save(edit);
        return edit.entry;
    }
    RecordId person(const QString& subject, const QString& given, const QString& born) {
        const RecordId record = RecordId::create();
        add(record, u"person",
            {{QStringLiteral("subject"), subject},
             {QStringLiteral("name"),
              O{{QStringLiteral("given"), given}, {QStringLiteral("family"), QStringLiteral("Kowalczyk")}}},
             {QStringLiteral("birthDate"), born}});
        return record;
    }
    RecordId adult(const QString& given, const QString& born) { return person(QStringLiteral("adult"), given, born); }
    RecordId child(const QString& given, const QString& born) { return person(QStringLiteral("child"), given, born); }
    EntryId join(const RecordId& home, const RecordId& who, const QString& relationship, const QString& from = {},
                 const QString& to = {}) {
        QJsonObject fields{{QStringLiteral("person"), who.toString()}, {QStringLiteral("relationship"), relationship}};
        if (!from.isEmpty()) fields.insert(QStringLiteral("from"), from);
        if (!to.isEmpty()) fields.insert(QStringLiteral("to"), to);
        return add(home, u"member", fields);
    }
    /// Another laptop's edit of fields, made without knowing of what was edited here since `drawn`.
    void saveFrom(const Entry& drawn, const QJsonObject& fields) {
        Edit edit{drawn.record, drawn.compartment, drawn.id, drawn.kind, fields, drawn.seenFor(fields.keys())};
        save(edit, false);
    }
    Status work(const std::function<Status(Work&)>& act) {
        Log log(*connection);
        Work given{*connection, writer, log};
        return act(given);
    }
};

} // namespace lodestar
