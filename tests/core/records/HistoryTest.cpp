// Properties of the merge over random histories: convergence whatever the order, repetition or grouping; nothing lost;
// conflict if and only if concurrent; recall leaves every other value as it was.
#include "core/records/EntryState.h"
#include "tests/support/catch.h"

#include <QSet>

#include <rapidcheck.h>

#include <random>

using namespace lodestar;
using namespace lodestar::records;

namespace {

const QStringList names{QStringLiteral("phone"), QStringLiteral("edd"), QStringLiteral("name")};

/// What one laptop holds, as a set of changes, and edits that laptops make on what they hold.
struct History {
    QList<Change> all;
    QList<QSet<int>> laptops;

    [[nodiscard]] QList<Change> held(int laptop) const {
        QList<Change> changes;
        for (const int index : laptops[laptop])
            changes.append(all[index]);
        return changes;
    }

    void edit(int laptop, const QStringList& fields, int value) {
        Change change;
        QByteArray id(16, '\0');
        id[14] = static_cast<char>(all.size() >> 8);
        id[15] = static_cast<char>(all.size() + 1);
        change.id = ChangeId::fromBytes(id);
        QJsonObject content;
        for (const QString& field : fields)
            content.insert(field, value);
        change.content = serialiseFields(content);
        change.fieldNames = fields;
        change.fieldNames.sort();
        change.seen = EntryState::of(held(laptop)).seenFor(fields);
        laptops[laptop].insert(static_cast<int>(all.size()));
        all.append(change);
    }
};

History randomHistory(std::mt19937& random) {
    History history;
    const int laptops = 2 + static_cast<int>(random() % 3);
    history.laptops.resize(laptops);
    const int steps = 3 + static_cast<int>(random() % 18);
    for (int step = 0; step < steps; ++step) {
        const int who = static_cast<int>(random() % static_cast<unsigned>(laptops));
        if (random() % 3 == 0) {
            const int other = static_cast<int>(random() % static_cast<unsigned>(laptops));
            history.laptops[who].unite(history.laptops[other]);
            continue;
        }
        QStringList fields{names[static_cast<int>(random() % 3)]};
        if (random() % 4 == 0) fields.append(names[static_cast<int>(random() % 3)]);
        fields.removeDuplicates();
        history.edit(who, fields, static_cast<int>(random() % 1000) + step * 1000);
    }
    return history;
}

std::mt19937 seeded() {
    return std::mt19937(*rc::gen::arbitrary<std::uint32_t>());
}

/// The ids that a change knew of for a field, through any number of edits.
QSet<ChangeId> ancestors(const History& history, const Change& change, const QString& field) {
    QHash<ChangeId, const Change*> byId;
    for (const Change& each : history.all)
        byId.insert(each.id, &each);
    QSet<ChangeId> known;
    QList<ChangeId> open = change.seen.value(field);
    while (!open.isEmpty()) {
        const ChangeId id = open.takeLast();
        if (known.contains(id)) continue;
        known.insert(id);
        open += byId.value(id)->seen.value(field);
    }
    return known;
}

} // namespace

TEST_CASE("any order, repetition and grouping of changes gives the same entry") {
    const bool holds = rc::check("convergence", [] {
        std::mt19937 random = seeded();
        const History history = randomHistory(random);
        const EntryState expected = EntryState::of(history.all);
        QList<Change> shuffled = history.all;
        for (int i = 0, n = static_cast<int>(random() % 6); i < n && !history.all.isEmpty(); ++i)
            shuffled.append(history.all[static_cast<int>(random() % static_cast<unsigned>(history.all.size()))]);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        RC_ASSERT(EntryState::of(shuffled) == expected);
    });
    CHECK(holds);
}

TEST_CASE("no value is lost: each change is a head or was seen by a later one") {
    const bool holds = rc::check("nothing lost", [] {
        std::mt19937 random = seeded();
        const History history = randomHistory(random);
        const EntryState state = EntryState::of(history.all);
        for (const Change& change : history.all) {
            for (const QString& field : change.fieldNames) {
                const auto heads = state.heads(field);
                const bool head =
                    std::any_of(heads.cbegin(), heads.cend(), [&](const Head& h) { return h.change == change.id; });
                bool seenByLater = false;
                for (const Change& later : history.all)
                    seenByLater = seenByLater ||
                                  (later.fieldNames.contains(field) && later.seen.value(field).contains(change.id));
                RC_ASSERT(head != seenByLater);
            }
        }
    });
    CHECK(holds);
}

TEST_CASE("a field is in conflict if and only if it was edited concurrently to different values") {
    const bool holds = rc::check("conflict iff concurrent", [] {
        std::mt19937 random = seeded();
        const History history = randomHistory(random);
        const EntryState state = EntryState::of(history.all);
        for (const QString& field : names) {
            // Maximal changes by the "knew of" order, computed in another way than the merge does.
            QList<const Change*> maximal;
            for (const Change& change : history.all) {
                if (!change.fieldNames.contains(field)) continue;
                bool known = false;
                for (const Change& other : history.all)
                    known = known ||
                            (other.fieldNames.contains(field) && ancestors(history, other, field).contains(change.id));
                if (!known) maximal.append(&change);
            }
            bool different = false;
            for (const Change* each : maximal)
                different = different || each->fields().value(field) != maximal.first()->fields().value(field);
            RC_ASSERT(state.conflicts().contains(field) == different);
        }
    });
    CHECK(holds);
}

TEST_CASE("settling a conflict on one laptop settles it for everyone") {
    const bool holds = rc::check("settled", [] {
        std::mt19937 random = seeded();
        History history = randomHistory(random);
        for (int i = 0; i < history.all.size(); ++i)
            history.laptops[0].insert(i);
        history.edit(0, names, 999999);
        const EntryState state = EntryState::of(history.all);
        RC_ASSERT(state.conflicts().isEmpty());
        for (const QString& field : names)
            RC_ASSERT(state.value(field) == QJsonValue(999999));
    });
    CHECK(holds);
}

TEST_CASE("a recall takes one content and leaves every other value and head as it was") {
    const bool holds = rc::check("recall", [] {
        std::mt19937 random = seeded();
        const History history = randomHistory(random);
        RC_PRE(!history.all.isEmpty());
        const EntryState before = EntryState::of(history.all);
        QList<Change> changes = history.all;
        const auto which = static_cast<qsizetype>(random() % static_cast<unsigned>(changes.size()));
        changes[which].content.clear();
        changes[which].salt.clear();
        const EntryState after = EntryState::of(changes);
        for (auto field = before.heads().cbegin(); field != before.heads().cend(); ++field) {
            const QList<Head> now = after.heads(field.key());
            RC_ASSERT(now.size() == field->size());
            for (qsizetype i = 0; i < now.size(); ++i) {
                RC_ASSERT(now[i].change == field->at(i).change);
                if (now[i].change == changes[which].id)
                    RC_ASSERT(now[i].value.isUndefined());
                else
                    RC_ASSERT(now[i].value == field->at(i).value);
            }
        }
    });
    CHECK(holds);
}

TEST_CASE("a removal never beats an edit made without knowing of it") {
    History history;
    history.laptops.resize(2);
    history.edit(0, {names[0]}, 1);
    history.laptops[1] = history.laptops[0];
    history.edit(1, {names[0]}, 2);
    Change removal;
    removal.id = ChangeId::create();
    removal.content =
        serialiseFields({{QString(retiredField), QJsonObject{{QStringLiteral("reason"), QStringLiteral("twice")}}}});
    removal.fieldNames = {QString(retiredField)};
    removal.seen = EntryState::of(history.held(0)).seenForAll();

    const EntryState contested = EntryState::of(history.all + QList<Change>{removal});
    CHECK_FALSE(contested.retired());
    CHECK(contested.conflicts() == QStringList{QString(retiredField)});

    const EntryState alone = EntryState::of(history.held(0) + QList<Change>{removal});
    CHECK(alone.retired());
    CHECK(alone.conflicts().isEmpty());
}

TEST_CASE("two people who write the same value do not disagree") {
    History history;
    history.laptops.resize(2);
    history.edit(0, {names[0]}, 7);
    history.edit(1, {names[0]}, 7);
    const EntryState state = EntryState::of(history.all);
    CHECK(state.heads(names[0]).size() == 2);
    CHECK(state.conflicts().isEmpty());
}
