#pragma once

#include "core/records/Kind.h"

/// What kinds are described with. Only for the files that describe them.
namespace lodestar::records::parts {

using F = FieldDescription;
using T = FieldType;

inline QString s(const char16_t* text) {
    return QString::fromUtf16(text);
}

inline QStringList words(const char* list) {
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

inline F field(const char* name, T type, const char16_t* label) {
    F made;
    made.name = QString::fromLatin1(name);
    made.type = type;
    made.label = s(label);
    return made;
}

inline F needed(F made) {
    made.required = true;
    return made;
}

inline F forParent(F made) {
    made.onParentSheet = true;
    return made;
}

inline F meanwhile(WhileInConflict rule, F made) {
    made.whileInConflict = rule;
    return made;
}

/// Names of values from the most cautious on; see FieldDescription::caution.
inline F cautious(const char* order, F made) {
    made.caution = words(order);
    return made;
}

inline F choice(const char* name, const char16_t* label, const char* choices) {
    F made = field(name, T::Choice, label);
    made.choices = words(choices);
    return made;
}

inline F composite(const char* name, const char16_t* label, QList<F> parts) {
    F made = field(name, T::Composite, label);
    made.parts = std::move(parts);
    return made;
}

inline F list(const char* name, const char16_t* label, QList<F> parts) {
    F made = composite(name, label, std::move(parts));
    made.type = T::List;
    return made;
}

inline F on() {
    return field("on", T::Date, u"Date");
}

inline F from() {
    return field("from", T::Date, u"From");
}

inline F to() {
    return field("to", T::Date, u"To");
}

/// The end of something that protects: without an end it holds on.
inline F heldTo() {
    return cautious("- *", to());
}

inline F contactLink() {
    return field("contact", T::Entry, u"Contact");
}

inline F source() {
    return field("source", T::Text, u"Source");
}

/// The answers as FHIR R4 QuestionnaireResponse, exactly as written, with the version of the form they belong to.
inline F questionnaire() {
    return composite("questionnaire", u"Questionnaire",
                     {field("title", T::Text, u"Title"), field("url", T::Text, u"Address of the form"),
                      field("version", T::Text, u"Version"), field("response", T::LongText, u"Answers"),
                      field("findings", T::LongText, u"What the scores suggested")});
}

/// A score never decides: what the practitioner decided, and what was done at once about an answer that asks for it.
inline F decision() {
    return composite("decision", u"Decision",
                     {field("words", T::LongText, u"Decision"), field("review", T::Date, u"Review"),
                      field("action", T::LongText, u"Done at once"), field("actionAt", T::DateTime, u"When")});
}

inline constexpr Subjects child = static_cast<Subjects>(Subject::Child);
inline constexpr Subjects adult = static_cast<Subjects>(Subject::Adult);
inline constexpr Subjects household = static_cast<Subjects>(Subject::Household);
inline constexpr Subjects area = static_cast<Subjects>(Subject::Area);
inline constexpr Subjects worker = static_cast<Subjects>(Subject::Worker);
inline constexpr Subjects match = static_cast<Subjects>(Subject::Match);
inline constexpr Subjects supervision = static_cast<Subjects>(Subject::Supervision);
inline constexpr Subjects person = child | adult;
inline constexpr Subjects family = person | household;

inline constexpr auto Shared = Compartment::Shared;
inline constexpr auto Health = Compartment::Health;
inline constexpr auto Sealed = Compartment::Sealed;

struct Make {
    const char* name;
    const char16_t* label;
    Compartment compartment;
    Subjects subjects;
    const char* happened = "";
    bool chosen = false;
    bool timeline = true;
    bool neverShared = false;
};

inline KindDescription kind(const Make& make, QList<F> fields) {
    fields.append(field("reason", T::Text, u"Reason"));
    fields.append(composite("retired", u"Removed", {field("reason", T::Text, u"Reason")}));
    return {QString::fromLatin1(make.name),
            s(make.label),
            make.compartment,
            make.chosen,
            make.neverShared,
            make.subjects,
            QString::fromLatin1(make.happened),
            make.timeline,
            std::move(fields)};
}

} // namespace lodestar::records::parts
