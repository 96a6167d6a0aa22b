#pragma once

#include "core/base/Clock.h"
#include "core/services/VisitContext.h"

namespace lodestar {
class Session;
}

namespace lodestar::pages {

/// What the parts of a visit page share: what is typed, what the record knows, and where to ask for more.
struct VisitSheet {
    Session& session;
    Visit visit;
    VisitContext context;

    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime now() const;
    /// The given name by which one is called on this page ("Leo"); of a pregnant woman too.
    [[nodiscard]] QString called(const RecordId& person) const;
    /// "Leo", "Ama and Kofi".
    [[nodiscard]] QString calledAll() const;
    [[nodiscard]] QList<const VisitPerson*> children() const;
};

} // namespace lodestar::pages
