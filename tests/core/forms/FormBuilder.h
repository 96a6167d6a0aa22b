#pragma once

#include "core/forms/Answers.h"
#include "core/forms/FormReader.h"
#include "tests/support/catch.h"

namespace lodestar::forms::tests {

/// A questionnaire from the JSON of its items: R"({"linkId":"1","type":"boolean"})".
inline QByteArray questionnaire(const QByteArray& items, const QByteArray& more = {}) {
    return R"({"resourceType":"Questionnaire","url":"http://example.org/form","version":"1","status":"active",)" +
           more + R"("item":[)" + items + "]}";
}

/// What is refused, as one text; empty when the form is taken.
inline QString refusalOf(const QByteArray& bytes, const ValueSets& sets = {}) {
    const auto form = readForm(bytes, sets);
    return form ? QString() : form.error().detail;
}

inline FormPointer formOf(const QByteArray& bytes, const ValueSets& sets = {}) {
    const auto form = readForm(bytes, sets);
    INFO((form ? "" : form.error().detail.toStdString()));
    REQUIRE(form);
    return *form;
}

inline FormPointer formWith(const QByteArray& items) {
    return formOf(questionnaire(items));
}

} // namespace lodestar::forms::tests
