#pragma once

#include "core/services/ReviewService.h"
#include "core/services/Session.h"

namespace lodestar::pages {

/// What the parts of a review's page share: what is typed, what the record knows, and where to ask for more.
struct ReviewSheet {
    Session& session;
    Review review;
    ReviewContext context;

    [[nodiscard]] QDate today() const { return session.clock().today(); }
    [[nodiscard]] QDateTime now() const { return session.clock().now(); }
    /// The given name by which the child is called on this page.
    [[nodiscard]] QString called() const {
        const VisitPerson* child = context.person();
        if (child == nullptr) return {};
        return child->known.isEmpty() ? child->given : child->known;
    }
};

} // namespace lodestar::pages
