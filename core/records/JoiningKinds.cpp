#include "core/records/JoiningKinds.h"

#include "core/records/KindParts.h"

namespace lodestar::records {

using namespace parts;

namespace {

F said(const char* name, const char16_t* label) {
    return composite(name, label, {field("by", T::Text, u"By"), on(), field("why", T::LongText, u"Why")});
}

QList<F> joining() {
    return {needed(field("with", T::Record, u"The record under which both are read")), said("proposed", u"Proposed"),
            said("confirmed", u"Confirmed by a second person"), said("notSame", u"Not the same"),
            said("takenBack", u"Taken back"),
            // Somebody looked and could not tell: not asked about before that day.
            composite("later", u"To be looked at again",
                      {field("by", T::Text, u"By"), on(), field("until", T::Date, u"Again from")})};
}

} // namespace

QList<KindDescription> joiningKinds() {
    QList<F> ofPerson = joining();
    // Of values that differ, the one that somebody decided on: it holds while one of the records says it too.
    ofPerson.append(composite("settled", u"Settled",
                              {field("birthDate", T::Date, u"Born"), field("sex", T::Text, u"Sex"),
                               field("nhsNumber", T::Text, u"NHS number")}));
    return {kind({"same_person", u"Same person", Shared, person, "proposed"}, ofPerson),
            kind({"same_household", u"Same household", Shared, household, "proposed"}, joining())};
}

} // namespace lodestar::records
