#include "core/records/Caution.h"
#include "core/records/EntryState.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace lodestar::records;
using namespace Qt::StringLiterals;

namespace {

const FieldDescription& field(const char16_t* kind, const char16_t* name) {
    return *kindNamed(QStringView(kind))->field(QStringView(name));
}

QJsonObject contact(const QString& how, QJsonValue call) {
    return {{u"how"_s, how}, {u"call"_s, call}};
}

/// Two laptops' edits of one new entry, the first with a number from the server.
EntryState concurrent(const char16_t* kind, const QString& name, const QJsonValue& numbered,
                      const QJsonValue& waiting) {
    QList<Change> changes(2);
    for (int i = 0; i < 2; ++i) {
        Change& change = changes[i];
        change.id = ChangeId::create();
        change.kind = QString::fromUtf16(kind);
        change.content = serialiseFields({{name, i == 0 ? numbered : waiting}});
        change.fieldNames = {name};
        change.logNumber = i == 0 ? 7 : 0;
    }
    return EntryState::of(changes);
}

} // namespace

TEST_CASE("every safety field names all its choices and nothing else in the order of caution") {
    const auto check = [](const FieldDescription& described) {
        for (const QString& each : described.caution) {
            const bool known = each == u"-" || each == u"*" || described.choices.contains(each) ||
                               (described.type == FieldType::YesNo && (each == u"true" || each == u"false"));
            INFO(described.name.toStdString() << ": " << each.toStdString());
            CHECK(known);
        }
        if (described.caution.isEmpty()) return;
        for (const QString& each : described.choices) {
            INFO(described.name.toStdString() << " lacks " << each.toStdString());
            CHECK(described.caution.contains(each));
        }
        CHECK(described.caution.contains(u"-"_s));
    };
    int found = 0;
    for (const KindDescription& kind : allKinds()) {
        for (const FieldDescription& described : kind.fields) {
            found += described.caution.isEmpty() ? 0 : 1;
            check(described);
            for (const FieldDescription& part : described.parts)
                check(part);
        }
    }
    CHECK(found > 5);
}

TEST_CASE("an alert that keeps a worker from going alone is more cautious than a dog, and any alert than none") {
    const auto& face = field(u"alert", u"face");
    CHECK(moreCautious(face, u"do_not_visit_alone"_s, u"dog_ring_first"_s));
    CHECK_FALSE(moreCautious(face, u"dog_ring_first"_s, u"do_not_visit_alone"_s));
    CHECK(moreCautious(face, u"ring_before_coming"_s, QJsonValue()));
}

TEST_CASE("what protects holds longer: no end before a late one, a late one before an early one") {
    const auto& to = field(u"alert", u"to");
    CHECK(moreCautious(to, QJsonValue(), u"2026-12-01"_s));
    CHECK(moreCautious(to, u"2026-12-01"_s, u"2026-11-01"_s));
}

TEST_CASE("of two dates that a duty hangs on the earlier is kept") {
    const auto& edd = field(u"pregnancy", u"edd");
    CHECK(mostCautious(edd, {u"2026-11-09"_s, u"2026-11-03"_s}) == 1);
    const EntryState state = concurrent(u"pregnancy", u"edd"_s, u"2026-11-09"_s, u"2026-11-03"_s);
    CHECK(state.value(u"edd"_s).toString() == u"2026-11-03"_s);
    CHECK(state.conflicts() == QStringList{u"edd"_s});
}

TEST_CASE("a way to reach somebody is more cautious in all its parts, or nobody says so") {
    const auto& safe = field(u"person", u"safeContact");
    CHECK(mostCautious(safe, {contact(u"any"_s, true), contact(u"none"_s, false)}) == 1);
    CHECK_FALSE(mostCautious(safe, {contact(u"none"_s, true), contact(u"any"_s, false)}));
    CHECK(moreCautious(safe, contact(u"post"_s, QJsonValue()), contact(u"post"_s, true)));
}

TEST_CASE("a refused consent stands before an agreed one, whoever was given a number first") {
    const QJsonObject agreed{{u"answer"_s, u"agreed"_s}, {u"on"_s, u"2026-11-02"_s}};
    const QJsonObject refused{{u"answer"_s, u"refused"_s}, {u"on"_s, u"2026-11-03"_s}};
    const EntryState state = concurrent(u"consent", u"consent"_s, agreed, refused);
    CHECK(state.value(u"consent"_s).toObject() == refused);
    CHECK(state.heads(u"consent"_s).size() == 2);
}

TEST_CASE("where nothing says which is more cautious the agreed order stays") {
    CHECK_FALSE(mostCautious(field(u"household", u"phone"), {u"07700 900123"_s, u"07700 900124"_s}));
    const EntryState state = concurrent(u"household", u"phone"_s, u"07700 900123"_s, u"07700 900124"_s);
    CHECK(state.value(u"phone"_s).toString() == u"07700 900123"_s);
}
