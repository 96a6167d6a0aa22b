#include "core/services/Timeline.h"
#include "core/services/EntryWords.h"
#include "tests/core/services/TestFamily.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

using O = QJsonObject;

QList<TimelineItem> timeline(TestFamily& home, const TimelineRequest& request = {}) {
    return TestLog::demand(readTimeline(*home.connection, home.household, TestFamily::today(), request));
}

QStringList titles(const QList<TimelineItem>& items) {
    QStringList all;
    for (const TimelineItem& each : items)
        all.append(each.title);
    return all;
}

O completed(const QString& at, const QString& type = u"new_birth"_s) {
    return {{u"at"_s, at}, {u"type"_s, type}, {u"outcome"_s, u"completed"_s}, {u"mode"_s, u"face_to_face"_s}};
}

EntryId visit(TestFamily& home, const QString& at) {
    return home.add(home.household, u"contact", {{u"what"_s, completed(at)}});
}

void seen(TestFamily& home, const RecordId& who, const EntryId& contact, const QString& at, bool was = true) {
    O what = completed(at);
    what.insert(u"seen"_s, was);
    home.add(who, u"contact_subject", {{u"contact"_s, contact.toString()}, {u"what"_s, what}});
}

} // namespace

TEST_CASE("a contact and those seen at it are one line that names them") {
    TestFamily home;
    const QString at = u"2026-11-09T14:10:00+00:00"_s;
    const EntryId contact = visit(home, at);
    seen(home, home.jan, contact, at);
    seen(home, home.zofia, contact, at, false);
    const auto items = timeline(home);
    // the address stands before it
    REQUIRE(titles(items).count(u"New birth visit"_s) == 1);
    const auto item =
        std::find_if(items.cbegin(), items.cend(), [](const auto& each) { return each.title == u"New birth visit"_s; });
    CHECK(item->about.size() == 2);
    CHECK(item->line.contains(u"Not seen: Zofia"_s));
    CHECK(item->line.startsWith(u"Face to face"_s));
}

TEST_CASE("the timeline stands newest first") {
    TestFamily home;
    visit(home, u"2026-09-01T10:00:00+01:00"_s);
    visit(home, u"2026-10-01T10:00:00+01:00"_s);
    home.add(home.zofia, u"feeding",
             {{u"feeding"_s, O{{u"status"_s, u"not_breastfed"_s}}}, {u"on"_s, u"2026-09-15"_s}});
    const auto items = timeline(home);
    for (qsizetype i = 1; i < items.size(); ++i)
        CHECK(items.at(i - 1).happened.left(10) >= items.at(i).happened.left(10));
}

TEST_CASE("a sealed entry shows nothing but that it is there") {
    TestFamily home;
    home.add(home.household, u"note", {{u"on"_s, u"2026-11-09T10:00:00+00:00"_s}, {u"text"_s, u"third party"_s}});
    home.add(home.zofia, u"child_protection_plan",
             {{u"plan"_s, O{{u"category"_s, u"neglect"_s}}}, {u"from"_s, u"2026-10-05"_s}});
    int sealed = 0;
    for (const TimelineItem& item : timeline(home)) {
        if (!item.sealed) continue;
        ++sealed;
        CHECK(item.title == u"Sealed"_s);
        CHECK(item.line.isEmpty());
        CHECK(item.author.isEmpty());
        CHECK(item.about.isEmpty());
        CHECK(item.entry.kind.isEmpty());
        CHECK(item.entry.fields.isEmpty());
        CHECK(item.happened.endsWith(u"-01"_s));
        CHECK_FALSE(keeps({{}, {}, u"neglect"_s}, item, {}));
        CHECK_FALSE(keeps({{}, TimelineGroup::Writing, {}}, item, {}));
    }
    CHECK(sealed == 2);
    TimelineRequest open;
    open.sealedOpen = true;
    CHECK(titles(timeline(home, open)).contains(u"Child protection plan"_s));
}

TEST_CASE("what a father did in his other household is not read here") {
    TestFamily home;
    const RecordId other = RecordId::create();
    home.add(other, u"household", {{u"name"_s, u"Nowak"_s}});
    home.join(other, home.piotr, u"father"_s);
    const QString at = u"2026-11-01T09:00:00+00:00"_s;
    const EntryId there = home.add(other, u"contact", {{u"what"_s, completed(at)}});
    seen(home, home.piotr, there, at);
    home.add(home.piotr, u"assessment",
             {{u"assessment"_s, O{{u"instrument"_s, u"PHQ-9"_s}}},
              {u"on"_s, u"2026-11-01"_s},
              {u"contact"_s, there.toString()}});
    home.add(other, u"narrative", {{u"text"_s, u"said at the Nowaks"_s}});
    for (const TimelineItem& item : timeline(home)) {
        CHECK(item.title != u"PHQ-9"_s);
        CHECK(item.title != u"New birth visit"_s);
        CHECK_FALSE(item.line.contains(u"Nowak"_s));
    }
    // The same entries are there for the household that they belong to.
    const auto theirs = TestLog::demand(readTimeline(*home.connection, other, TestFamily::today(), {}));
    CHECK(titles(theirs).contains(u"PHQ-9"_s));
    CHECK(titles(theirs).contains(u"New birth visit"_s));
}

TEST_CASE("a child seen at its other home was seen, and the other home is not named") {
    TestFamily home;
    const RecordId other = RecordId::create();
    home.add(other, u"household", {{u"name"_s, u"Nowak"_s}});
    home.join(other, home.zofia, u"child"_s);
    const QString at = u"2026-11-01T09:00:00+00:00"_s;
    O what = completed(at);
    what.insert(u"place"_s, u"9 Mill Lane"_s);
    const EntryId there = home.add(other, u"contact", {{u"what"_s, what}});
    home.add(home.zofia, u"contact_subject",
             {{u"contact"_s, there.toString()}, {u"household"_s, other.toString()}, {u"what"_s, what}});
    const auto items = timeline(home);
    CHECK(titles(items).contains(u"New birth visit"_s));
    for (const TimelineItem& item : items) {
        CHECK_FALSE(item.line.contains(u"Mill Lane"_s));
        CHECK(item.entry.part("what"_L1, "place"_L1).isEmpty());
    }
}

TEST_CASE("after a child has left, what happens to it is no longer the family's") {
    TestFamily home;
    const RecordId ewa = home.child(u"Ewa"_s, u"2024-01-01"_s);
    home.join(home.household, ewa, u"child"_s, u"2024-01-01"_s, u"2026-06-01"_s);
    const auto fed = [&](const QString& on) {
        home.add(ewa, u"feeding", {{u"feeding"_s, O{{u"status"_s, u"not_breastfed"_s}}}, {u"on"_s, on}});
    };
    fed(u"2026-05-01"_s);
    fed(u"2026-07-01"_s);
    CHECK(titles(timeline(home)).count(u"Feeding"_s) == 1);
}

TEST_CASE("a late entry says how late it was written") {
    TestFamily home;
    home.clock.set(QDateTime(QDate(2026, 11, 11), QTime(20, 10), Qt::OffsetFromUTC, 0));
    visit(home, u"2026-11-11T14:10:00+00:00"_s);
    const auto items = timeline(home);
    CHECK(items.first().writtenLate == 360);
}

TEST_CASE("as it stood: what was written afterwards is not there, and the old value is") {
    TestFamily home;
    const EntryId level = home.add(home.zofia, u"needs_level",
                                   {{u"level"_s, O{{u"level"_s, u"universal"_s}}}, {u"on"_s, u"2026-11-01"_s}});
    const QDateTime then = home.clock.now();
    home.clock.advance(3600);
    home.saveFrom(home.entry(level), {{u"level"_s, O{{u"level"_s, u"targeted"_s}}}});
    visit(home, u"2026-11-11T09:00:00+00:00"_s);
    TimelineRequest request;
    request.asOf = then;
    const auto before = titles(timeline(home, request));
    CHECK(before.contains(u"Needs level: Universal"_s));
    CHECK_FALSE(before.contains(u"New birth visit"_s));
    CHECK(titles(timeline(home)).contains(u"Needs level: Targeted"_s));
}

TEST_CASE("an entry in conflict shows both of its values") {
    TestFamily home;
    const EntryId level = home.add(home.zofia, u"needs_level",
                                   {{u"level"_s, O{{u"level"_s, u"universal"_s}}}, {u"on"_s, u"2026-11-01"_s}});
    const Entry drawn = home.entry(level);
    home.saveFrom(drawn, {{u"level"_s, O{{u"level"_s, u"targeted"_s}}}});
    home.saveFrom(drawn, {{u"level"_s, O{{u"level"_s, u"specialist"_s}}}});
    for (const TimelineItem& item : timeline(home)) {
        if (item.entry.id != level) continue;
        CHECK(item.conflict);
        CHECK(item.line.contains(u"Targeted"_s));
        CHECK(item.line.contains(u"Specialist"_s));
    }
}

TEST_CASE("a booking to come is no part of what happened") {
    TestFamily home;
    const auto book = [&](const QString& at, const QString& state) {
        home.add(home.household, u"appointment",
                 {{u"slot"_s, O{{u"at"_s, at}, {u"minutes"_s, 30}}},
                  {u"what"_s, O{{u"type"_s, u"6_8_week"_s}}},
                  {u"state"_s, state}});
    };
    book(u"2026-12-20T10:00:00+00:00"_s, u"booked"_s);
    book(u"2026-12-21T10:00:00+00:00"_s, u"cancelled_by_family"_s);
    CHECK(titles(timeline(home)).filter(u"Appointment"_s) == QStringList{u"Appointment: cancelled by the family"_s});
}

TEST_CASE("search in a family finds words by their beginning, whatever their accents") {
    TimelineItem item;
    item.title = u"Phone call"_s;
    item.line = u"Łucja rang about feeding."_s;
    CHECK(keeps({{}, {}, u"lucja feed"_s}, item, {}));
    CHECK_FALSE(keeps({{}, {}, u"eeding"_s}, item, {}));
    CHECK(keeps({{}, {}, u"jan"_s}, item, {u"Jan"_s}));
}

TEST_CASE("every kind of a family's records is worded, with filled fields and with none") {
    TestFamily home;
    const EntryWords words(TestFamily::today(), [](const RecordId&) { return u"Jan"_s; });
    for (const records::KindDescription& kind : records::allKinds()) {
        Entry entry;
        entry.kind = kind.name;
        CAPTURE(kind.name.toStdString());
        CHECK_FALSE(words.title(entry).isEmpty());
        CHECK_FALSE(words.line(entry).contains(u"%1"_s));
        CHECK_FALSE(EntryWords::icon(entry).isEmpty());
        for (const records::FieldDescription& field : kind.fields) {
            for (const QString& code : field.choices)
                CHECK_FALSE(EntryWords::choice(code).contains(u'_'));
        }
    }
}

TEST_CASE("what was taken out of the record is listed by itself, and nothing else with it") {
    TestFamily home;
    const EntryId contact = visit(home, u"2026-11-09T14:10:00+00:00"_s);
    const EntryId kept = visit(home, u"2026-11-01T14:10:00+00:00"_s);
    const EntryId weight = home.add(
        home.jan, u"feeding", {{u"feeding"_s, O{{u"status"_s, u"totally_breastfed"_s}}}, {u"on"_s, u"2026-11-09"_s}});
    TimelineRequest removed;
    removed.removed = true;
    CHECK(timeline(home, removed).isEmpty());
    for (const EntryId& each : {contact, weight})
        REQUIRE(home.work([&](Work& work) { return retire(work, home.entry(each), u"another child"_s); }));
    const auto items = timeline(home, removed);
    REQUIRE(items.size() == 2);
    for (const TimelineItem& each : items)
        CHECK(each.entry.id != kept);
    REQUIRE(home.work([&](Work& work) { return putBack(work, home.entry(contact)); }));
    CHECK(timeline(home, removed).size() == 1);
}

TEST_CASE("a message is one line in plain words: what it is, whence, and when it came") {
    TestFamily home;
    const auto message = [&](const QString& type, const QString& from) {
        O head{{u"code"_s, u"CH005"_s}, {u"title"_s, u"Birth details"_s}, {u"type"_s, type}};
        if (!from.isEmpty()) head.insert(u"from"_s, from);
        home.add(home.jan, u"event_message",
                 {{u"message"_s, head},
                  {u"lines"_s, QJsonArray{O{{u"label"_s, u"Message Header"_s}, {u"text"_s, u"Birth Details"_s}}}}});
    };
    message(u"new"_s, u"Example Trust"_s);
    message(u"update"_s, u"Example Trust"_s);
    message(u"delete"_s, {});
    QStringList lines;
    for (const TimelineItem& each : timeline(home))
        if (each.title == u"Birth details"_s) lines.append(each.line);
    REQUIRE(lines.size() == 3);
    CHECK(lines.filter(u"Message Header"_s).isEmpty());
    CHECK(lines.filter(u"New message from Example Trust, received "_s).size() == 1);
    CHECK(lines.filter(u"Message that changes an earlier one from Example Trust"_s).size() == 1);
    CHECK(lines.filter(u"Message that takes back an earlier one, received"_s).size() == 1);
}
