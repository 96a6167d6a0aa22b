#include "core/services/VisitOpening.h"

#include "core/services/FamilyMember.h"
#include "core/store/EntryTable.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// Whether a draft is of the visit that is asked for: not of another booking, nor of other people altogether.
bool isOf(const Draft& draft, const VisitAsk& ask) {
    const Visit visit = visitFromJson(draft.content);
    if (!ask.appointment.isNull() && !visit.appointment.isNull() && visit.appointment != ask.appointment) return false;
    return ask.people.isEmpty() || std::any_of(ask.people.cbegin(), ask.people.cend(), [&](const RecordId& person) {
               return visit.subject(person) != nullptr;
           });
}

Result<std::optional<Draft>> draftFor(Connection& connection, const VisitRequest& request, const RecordId& household) {
    if (!request.draft.isNull()) return findDraft(connection, request.draft);
    LODESTAR_ASSIGN(const auto all, drafts(connection));
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Draft& each) {
        return each.page == visitPage() && each.record == household && isOf(each, request.ask);
    });
    return found == all.cend() ? std::nullopt : std::optional<Draft>(*found);
}

Status takeBooking(Connection& connection, const EntryId& id, VisitContext& context) {
    if (id.isNull()) return {};
    LODESTAR_ASSIGN(auto booking, EntryTable(connection).find(id));
    if (booking) context.booking = std::move(booking);
    return {};
}

} // namespace

Result<VisitOpening> openVisit(Connection& connection, const VisitRequest& request, const QDateTime& now) {
    VisitRequest asked = request;
    if (asked.record.isNull() && !asked.draft.isNull()) {
        LODESTAR_ASSIGN(const auto draft, findDraft(connection, asked.draft));
        if (!draft) return fail(ErrorCode::NotFound, u"draft"_s);
        asked.record = draft->record;
    }
    if (asked.record.isNull() && !asked.ask.appointment.isNull()) {
        LODESTAR_ASSIGN(const auto booking, EntryTable(connection).find(asked.ask.appointment));
        if (booking) asked.record = booking->record;
    }
    LODESTAR_ASSIGN(const RecordId household, householdNamed(connection, asked.record, now.date()));
    if (household != asked.record && asked.ask.people.isEmpty()) asked.ask.people = {asked.record};
    VisitOpening opening;
    LODESTAR_ASSIGN(opening.context, readVisitContext(connection, household, now.date()));
    LODESTAR_TRY(takeBooking(connection, asked.ask.appointment, opening.context));
    LODESTAR_ASSIGN(const auto draft, draftFor(connection, asked, household));
    if (draft) {
        opening.visit = visitFromJson(draft->content);
        opening.keptAt = draft->keptAt;
        LODESTAR_TRY(takeBooking(connection, opening.visit.appointment, opening.context));
    } else {
        opening.visit = beginVisit(opening.context, asked.ask, now);
    }
    noteDrawn(opening.visit, opening.context);
    return opening;
}

} // namespace lodestar
