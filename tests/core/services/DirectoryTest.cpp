#include "core/services/Directory.h"

#include "core/records/Kind.h"
#include "core/services/DirectoryFields.h"
#include "core/store/EntryTable.h"
#include "tests/core/services/ReviewWorld.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

struct DirectoryWorld : ReviewWorld {
    QList<DirectoryService> find(DirectoryAsk ask) {
        ask.on = today();
        return read([&](Connection& connection) { return directory(connection, ask); });
    }
    DirectoryService row(const QString& id) {
        const auto found = read([&](Connection& connection) { return directoryRow(connection, id); });
        REQUIRE(found);
        return *found;
    }
};

QStringList rowsOf(const QList<DirectoryService>& services) {
    QStringList rows;
    for (const DirectoryService& each : services)
        rows.append(each.row);
    return rows;
}

} // namespace

TEST_CASE("every row that ships can be kept as an entry, has a source and an id of its own") {
    QSet<QString> rows;
    for (const DirectoryService& each : shippedServices()) {
        INFO(each.row.toStdString());
        QJsonObject fields = fieldsOf(each);
        for (const QString& name : fields.keys())
            if (fields.value(name).isNull()) fields.remove(name);
        CHECK(records::validateFields(u"service", fields, true));
        CHECK_FALSE(each.source.isEmpty());
        CHECK_FALSE(each.sort.isEmpty());
        CHECK_FALSE(rows.contains(each.row));
        rows.insert(each.row);
        // A time without a source would become a reminder.
        if (each.times.acknowledgeWorkingDays || each.times.decideWorkingDays || each.times.firstOfferDays)
            CHECK_FALSE(each.times.source.isEmpty());
    }
    CHECK(rows.size() > 25);
}

TEST_CASE("safeguarding and domestic abuse are kept sealed, mental health with health") {
    for (const DirectoryService& each : shippedServices()) {
        INFO(each.row.toStdString());
        if (each.sort == u"safeguarding" || each.sort == u"domestic_abuse")
            CHECK(each.compartment() == records::Compartment::Sealed);
        if (each.sort == u"mental_health") CHECK(each.compartment() == records::Compartment::Health);
    }
}

TEST_CASE("a service is found by need, by words, by their beginnings and misspelt") {
    DirectoryWorld world;
    CHECK(rowsOf(world.find({.needs = {u"debt"_s}})) == QStringList{u"southend.citizens_advice"_s});
    CHECK(world.find({.text = u"speech"_s}).first().row == u"southend.slt");
    CHECK(rowsOf(world.find({.text = u"lighth"_s})) == QStringList{u"southend.lighthouse"_s});
    CHECK(rowsOf(world.find({.text = u"lihgthouse"_s})) == QStringList{u"southend.lighthouse"_s});
    CHECK(rowsOf(world.find({.text = u"breastfeding"_s})).contains(u"southend.breastfeeding_support"_s));
    CHECK(world.find({.text = u"zeppelin"_s}).isEmpty());
}

TEST_CASE("what has ended is found only when asked for") {
    DirectoryWorld world;
    CHECK_FALSE(rowsOf(world.find({})).contains(u"southend.better_start"_s));
    CHECK(rowsOf(world.find({.endedToo = true})).contains(u"southend.better_start"_s));
    const auto then = world.read([](Connection& connection) {
        return directory(connection, {.on = QDate(2024, 6, 1), .text = u"better start"_s});
    });
    CHECK(rowsOf(then).contains(u"southend.better_start"_s));
}

TEST_CASE("age and ward leave out what is for others") {
    DirectoryWorld world;
    const auto pregnant = rowsOf(world.find({.ages = rules::AgeAsked{.pregnancy = true, .months = {}}}));
    CHECK(pregnant.contains(u"southend.fnp"_s));
    CHECK_FALSE(pregnant.contains(u"southend.incredible_years_toddlers"_s));
    DirectoryService own;
    own.name = u"Baby group"_s;
    own.wards = {u"Milton"_s};
    REQUIRE(world.write([own](Work& work) { return saveService(work, own); }));
    CHECK(world.find({.text = u"baby group"_s, .ward = u"Milton"_s}).size() == 1);
    CHECK(world.find({.text = u"baby group"_s, .ward = u"Kursaal"_s}).isEmpty());
}

TEST_CASE("check before use stays until somebody confirmed it, and comes back after so many months") {
    DirectoryWorld world;
    const QString id = u"southend.henry"_s;
    CHECK(world.row(id).needsCheck(world.today(), 6));
    REQUIRE(world.write([id](Work& work) { return confirmService(work, id, u"Jo Pryor"_s, u"Rang them"_s); }));
    const DirectoryService checked = world.row(id);
    CHECK(checked.shipped);
    CHECK(checked.checkedBy == u"Jo Pryor");
    CHECK_FALSE(checked.needsCheck(world.today(), 6));
    CHECK(checked.needsCheck(world.today().addMonths(7), 6));
    REQUIRE(world.write([](Work& work) { return setDirectoryCheckMonths(work, 3); }));
    CHECK(world.read([](Connection& connection) { return directoryCheckMonths(connection); }) == 3);
    CHECK_FALSE(world.write([](Work& work) { return setDirectoryCheckMonths(work, 0); }));
}

TEST_CASE("two laptops that confirm one shipped row make one entry") {
    DirectoryWorld here;
    DirectoryWorld there;
    const QString id = u"southend.slt"_s;
    const auto confirm = [id](Work& work) { return confirmService(work, id, u"Jo Pryor"_s); };
    CHECK(ReviewWorld::take(here.write(confirm)) == ReviewWorld::take(there.write(confirm)));
    CHECK(rowsOf(here.find({.text = u"speech and language therapy"_s})).count(id) == 1);
}

TEST_CASE("a row is changed and closed, and keeps its id") {
    DirectoryWorld world;
    DirectoryService slt = world.row(u"southend.slt"_s);
    slt.howToRefer.phone = u"01702 000000"_s;
    slt.times.firstOfferDays = 126;
    slt.times.source = u"Told by the service"_s;
    REQUIRE(world.write([slt](Work& work) { return saveService(work, slt); }));
    CHECK(world.row(slt.row).howToRefer.phone == u"01702 000000");
    REQUIRE(world.write([slt](Work& work) { return closeService(work, slt.row, work.clock().today().addDays(-1)); }));
    CHECK_FALSE(rowsOf(world.find({})).contains(slt.row));
    CHECK(world.row(slt.row).times.firstOfferDays == 126);
}

TEST_CASE("a service without a name, one that ends before it begins, and a second of one name are refused") {
    DirectoryWorld world;
    DirectoryService fresh;
    CHECK_FALSE(world.write([fresh](Work& work) { return saveService(work, fresh); }));
    fresh.name = u"Baby group"_s;
    fresh.from = {2026, 5, 1};
    fresh.to = {2026, 4, 1};
    CHECK_FALSE(world.write([fresh](Work& work) { return saveService(work, fresh); }));
    fresh.to = {};
    CHECK(world.write([fresh](Work& work) { return saveService(work, fresh); }));
    CHECK_FALSE(world.write([fresh](Work& work) { return saveService(work, fresh); }));
}
