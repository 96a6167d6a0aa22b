#include "core/records/Kind.h"
#include "core/records/EntryState.h"
#include "core/records/Happened.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace lodestar;
using namespace lodestar::records;

TEST_CASE("every kind is described once, with a label, subjects and a way to be removed") {
    QSet<QString> names;
    for (const KindDescription& kind : allKinds()) {
        INFO(kind.name.toStdString());
        CHECK_FALSE(names.contains(kind.name));
        names.insert(kind.name);
        CHECK_FALSE(kind.label.isEmpty());
        CHECK(kind.subjects != 0);
        CHECK(kind.field(QString(retiredField)) != nullptr);
        QSet<QString> fields;
        for (const FieldDescription& field : kind.fields) {
            CHECK_FALSE(fields.contains(field.name));
            fields.insert(field.name);
        }
        if (!kind.happenedField.isEmpty()) CHECK(kind.field(kind.happenedField) != nullptr);
    }
    CHECK(names.size() > 40);
}

TEST_CASE("the day on which an entry of any kind happened is a date of its kind, and never a word") {
    const QString day = QStringLiteral("2026-11-09");
    for (const KindDescription& kind : allKinds()) {
        if (kind.happenedField.isEmpty()) continue;
        INFO(kind.name.toStdString());
        const FieldDescription* field = kind.field(kind.happenedField);
        if (field->type != FieldType::Composite) {
            CHECK((field->type == FieldType::Date || field->type == FieldType::DateTime));
            continue;
        }
        QJsonObject parts;
        for (const FieldDescription& part : field->parts) {
            const bool dated = part.type == FieldType::Date || part.type == FieldType::DateTime;
            parts.insert(part.name, dated ? day : QStringLiteral("word"));
        }
        const QString written = QStringLiteral("2026-12-01");
        const QString happened = happenedOf(kind.name, {{kind.happenedField, parts}}, written);
        CHECK((happened == day || happened == written));
    }
    const QJsonObject measure{{QStringLiteral("at"), QStringLiteral("before")}, {QStringLiteral("on"), day}};
    CHECK(happenedOf(u"course_measure", {{QStringLiteral("measure"), measure}}, QStringLiteral("2026-12-01")) == day);
}

TEST_CASE("nothing that is sealed or told by third parties may stand on a parent's sheet") {
    for (const KindDescription& kind : allKinds()) {
        if (kind.compartment != Compartment::Sealed) continue;
        for (const FieldDescription& field : kind.fields)
            CHECK_FALSE(field.onParentSheet);
    }
}

TEST_CASE("a value of the wrong type is refused by the name of its field, never with the value") {
    const auto refused = validateFields(u"feeding", {{QStringLiteral("on"), QStringLiteral("9 Nov")}}, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().detail.startsWith(QStringLiteral("on:")));
    CHECK_FALSE(refused.error().detail.contains(QStringLiteral("9 Nov")));
    CHECK_FALSE(
        validateFields(u"measurement",
                       {{QStringLiteral("on"), QStringLiteral("2026-11-09")},
                        {QStringLiteral("measured"), QJsonObject{{QStringLiteral("measure"), QStringLiteral("weight")},
                                                                 {QStringLiteral("amount"), 4.5}}}},
                       true));
}

TEST_CASE("a new entry needs its required fields, a correction only those it touches") {
    CHECK_FALSE(validateFields(u"measurement", {{QStringLiteral("on"), QStringLiteral("2026-11-09")}}, true));
    CHECK(validateFields(u"measurement", {{QStringLiteral("on"), QStringLiteral("2026-11-09")}}, false));
    CHECK_FALSE(validateFields(u"measurement", {{QStringLiteral("on"), QJsonValue()}}, false));
}

TEST_CASE("kinds and fields of a newer version pass untouched") {
    CHECK(validateFields(u"moon_phase", {{QStringLiteral("phase"), 4.25}}, true));
    CHECK(validateFields(u"feeding", {{QStringLiteral("bottle"), QStringLiteral("glass")}}, false));
}
