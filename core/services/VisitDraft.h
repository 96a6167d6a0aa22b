#pragma once

#include "core/services/DraftJson.h"
#include "core/services/Visit.h"

/// Parts of a visit that other drafts hold too, named once.
namespace lodestar {

template<typename A> void describe(A& a, Visit::Measurement& m) {
    a("measure", m.measure), a("text", m.text), a("unit", m.unit), a("scale", m.scale), a("clothed", m.clothed),
        a("sure", m.sure);
}
template<typename A> void describe(A& a, Visit::Referral& m) {
    a("about", m.about), a("service", m.service), a("urgency", m.urgency), a("why", m.why), a("consent", m.consent),
        a("directory", m.directory), a("keptWith", m.keptWith);
}

} // namespace lodestar
