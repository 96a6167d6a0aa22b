// Four laptops of three people write in the same household and its child for a week, more often without a network than
// with one. Two of them have wrong clocks.
#include "core/services/Conflicts.h"
#include "core/store/EntryTable.h"
#include "tests/support/catch.h"
#include "tests/sync/FieldLaptop.h"

#include <QRandomGenerator>

using namespace lodestar;
using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

using Store = ServerWorld::Store;
constexpr qint64 day = 86'400;

/// A field of an entry that several people write to, and its values in the words of one of them.
struct Shared {
    EntryId entry;
    QString field;
};

struct Week {
    ServerWorld world;
    QRandomGenerator random;
    std::vector<std::unique_ptr<FieldLaptop>> laptops;
    QString newcomersCode;
    QList<Shared> shared;
    int edits = 0;

    Week(Store store, quint32 seed)
        : world(store, {1, {}, {{u"SIGN_IN_RATE"_s, u"1000r/s"_s}, {u"DEVICE_RATE"_s, u"1000r/s"_s}}})
        , random(seed) {
        for (const QString& person : {u"ann"_s, u"bea"_s})
            world.addPerson(person, u"health-visitor"_s, u"north"_s);
        world.addPerson(u"cat"_s, u"health-visitor"_s, u"south"_s);
        world.addPerson(u"dan"_s, u"health-visitor"_s, u"west"_s);
        const QStringList people{u"ann"_s, u"bea"_s, u"cat"_s, u"dan"_s};
        QStringList codes;
        for (const QString& person : people)
            codes << world.code(person);
        newcomersCode = world.code(u"ann"_s);
        world.start();
        // The week ends now; one clock is a day behind and one a year ahead.
        const qint64 wrong[] = {0, 0, -day, 365 * day};
        for (int i = 0; i < 4; ++i) {
            laptops.push_back(std::make_unique<FieldLaptop>(world, people[i], wrong[i] - 7 * day));
            laptops.back()->enrol(codes[i]);
        }
        FieldLaptop& first = *laptops.front();
        // Nobody's yet, and so everybody's: it stands on the desk of each of them.
        first.beginFamily({});
        shared = {{first.householdEntry, u"name"_s}, {first.childEntry, u"birthDate"_s}};
        const QJsonObject weight{{u"measure"_s, u"weight"_s}, {u"amount"_s, 4000}, {u"unit"_s, u"g"_s}};
        const EntryId measured = first.save(
            newEntry(first.child, u"measurement", {{u"measured"_s, weight}, {u"on"_s, u"2026-11-20"_s}}), true);
        shared.append({measured, u"measured"_s});
        everybodySyncs();
        for (const auto& each : laptops) {
            each->household = first.household;
            each->child = first.child;
        }
    }

    void everybodySyncs() {
        for (int i = 0; i < 2; ++i) {
            for (const auto& each : laptops)
                REQUIRE(each->syncUntilQuiet());
        }
    }
    [[nodiscard]] QJsonValue another(const QString& field) {
        ++edits;
        if (field == u"birthDate"_s) return QDate(2026, 10, 1).addDays(random.bounded(30)).toString(Qt::ISODate);
        if (field == u"measured"_s)
            return QJsonObject{{u"measure"_s, u"weight"_s}, {u"amount"_s, 3000 + edits}, {u"unit"_s, u"g"_s}};
        return u"Ash %1"_s.arg(edits);
    }
    void works(FieldLaptop& laptop) {
        for (int i = random.bounded(1, 5); i > 0; --i) {
            if (random.bounded(2) == 0) {
                laptop.visit(u"day"_s, 3000 + random.bounded(2000));
                continue;
            }
            const Shared& what = shared[random.bounded(shared.size())];
            laptop.change(what.entry, {{what.field, another(what.field)}});
        }
    }
    void passes() {
        for (int today = 0; today < 7; ++today) {
            for (int hour = 0; hour < 3; ++hour) {
                for (const auto& each : laptops) {
                    works(*each);
                    if (random.bounded(3) == 0) REQUIRE(each->sync().has_value());
                }
            }
            for (const auto& each : laptops)
                each->clock.ahead += day;
        }
    }
};

QString textOf(const QJsonValue& value, const StaffId& by) {
    const QByteArray json = QJsonDocument(QJsonObject{{u"value"_s, value}}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json) + u" by "_s + by.toString();
}

QStringList valuesOf(const QList<HistoryValue>& values) {
    QStringList texts;
    for (const HistoryValue& each : values)
        texts << textOf(each.value, each.by);
    texts.sort();
    return texts;
}

/// What the conflict desk of a laptop lists: entry and field, with the values that stand.
QMap<QString, QStringList> listed(FieldLaptop& laptop) {
    const Identity me = taken(readIdentity(laptop.connection()));
    QMap<QString, QStringList> found;
    for (const Conflict& each : taken(readConflicts(laptop.connection(), me, laptop.clock.today())).conflicts)
        found.insert(each.entry().id.toString() + u' ' + each.field, valuesOf(each.values));
    return found;
}

} // namespace

TEST_CASE("after a week of four laptops everyone agrees, and each conflict is listed with all its values") {
    const Store store = GENERATE(Store::SqlCipher, Store::PostgreSql);
    const auto seed = GENERATE(range(0U, static_cast<unsigned>(effort(1)))) + 1108U;
    INFO("seed " << seed);
    Week week(store, seed);
    week.passes();
    week.everybodySyncs();

    // At the last all are away, and each writes another value for the same things.
    QMap<QString, QStringList> written;
    for (const Shared& each : std::as_const(week.shared)) {
        for (const auto& laptop : week.laptops) {
            const QJsonValue value = week.another(each.field);
            laptop->change(each.entry, {{each.field, value}});
            written[each.entry.toString() + u' ' + each.field] << textOf(value, laptop->writer().staff);
        }
    }
    week.everybodySyncs();
    const auto conflicts = listed(*week.laptops.front());
    for (auto each = written.begin(); each != written.end(); ++each) {
        each->sort();
        CHECK(conflicts.value(each.key()).join(u'\n') == each->join(u'\n'));
    }
    QList<FieldLaptop*> all;
    for (const auto& each : week.laptops) {
        CHECK((listed(*each) == conflicts));
        all << each.get();
    }
    FieldLaptop newcomer(week.world, u"ann"_s);
    newcomer.enrol(week.newcomersCode);
    week.everybodySyncs();
    REQUIRE(newcomer.syncUntilQuiet());
    week.everybodySyncs();
    CHECK((listed(newcomer) == conflicts));
    checkAgreement(all << &newcomer);
}
