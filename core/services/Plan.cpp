#include "core/services/Plan.h"

#include "core/base/DateText.h"
#include "core/services/EarlyYears.h"
#include "core/services/Fields.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int mostOnScale = 10;

QString iso(QDate date) {
    return date.toString(Qt::ISODate);
}

void putDay(QJsonObject& fields, const QString& name, QDate day) {
    if (day.isValid()) fields.insert(name, iso(day));
}

void putRecord(QJsonObject& fields, const QString& name, const RecordId& record) {
    if (!record.isNull()) fields.insert(name, record.toString());
}

std::unexpected<Error> needs(const QString& what) {
    return fail(ErrorCode::InvalidInput, what + u": is needed"_s);
}

Status fitsScale(const std::optional<int>& value, const QString& name) {
    if (!value || (*value >= 0 && *value <= mostOnScale)) return {};
    return fail(ErrorCode::InvalidInput, name + u": is not from 0 to 10"_s);
}

/// Nothing is planned for somebody who died.
Status forTheLiving(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const bool died, childHasDied(connection, record));
    return died ? fail(ErrorCode::NotAllowed, u"died"_s) : Status();
}

Result<EntryId> saveNew(Work& work, const RecordId& record, const QString& kind, const QJsonObject& fields) {
    LODESTAR_TRY(forTheLiving(work.connection, record));
    const Edit edit = newEntry(record, kind, fields);
    LODESTAR_TRY(save(work, {edit}));
    return edit.entry;
}

std::optional<int> number(const Entry& entry, V field, V part) {
    const QJsonValue value = entry.object(field).value(part);
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QDate day(const Entry& entry, V field, V part) {
    return storedDate(entry.part(field, part));
}

OwnWords wordsOf(const Entry& entry) {
    return {entry,
            entry.record,
            entry.part(V("said"), V("sort")),
            entry.part(V("said"), V("area")),
            entry.part(V("said"), V("words")),
            day(entry, V("said"), V("on")),
            RecordId::fromString(entry.part(V("said"), V("whose")))};
}

Goal goalOf(const Entry& entry) {
    Goal goal;
    goal.entry = entry;
    goal.record = entry.record;
    goal.words = entry.part(V("goal"), V("words"));
    goal.area = entry.part(V("goal"), V("area"));
    goal.on = day(entry, V("goal"), V("on"));
    goal.whose = RecordId::fromString(entry.part(V("goal"), V("whose")));
    goal.by = storedDate(entry.text(V("by")));
    const QString state = entry.part(V("state"), V("state"));
    goal.state = state.isEmpty() ? u"open"_s : state;
    goal.endedOn = goal.isOpen() ? QDate() : day(entry, V("state"), V("on"));
    goal.why = entry.part(V("state"), V("why"));
    return goal;
}

GoalStep stepOf(const Entry& entry) {
    return {entry,
            entry.part(V("step"), V("what")),
            entry.part(V("step"), V("who")),
            day(entry, V("step"), V("by")),
            entry.part(V("progress"), V("far")),
            day(entry, V("progress"), V("on")),
            entry.part(V("progress"), V("words"))};
}

GoalReview reviewOf(const Entry& entry) {
    return {entry, day(entry, V("review"), V("on")), number(entry, V("review"), V("far")),
            entry.part(V("review"), V("words")), day(entry, V("review"), V("next"))};
}

SupportRating ratingOf(const Entry& entry) {
    return {entry,
            entry.record,
            entry.part(V("rating"), V("at")),
            day(entry, V("rating"), V("on")),
            number(entry, V("rating"), V("hope")),
            number(entry, V("rating"), V("confidence")),
            number(entry, V("rating"), V("support"))};
}

Matter matterOf(const Entry& entry) {
    Matter matter;
    matter.entry = entry;
    matter.record = entry.record;
    matter.area = entry.part(V("matter"), V("area"));
    matter.what = entry.part(V("matter"), V("what"));
    matter.with = entry.part(V("matter"), V("with"));
    matter.service = entry.part(V("matter"), V("service"));
    matter.whose = RecordId::fromString(entry.part(V("matter"), V("whose")));
    matter.state = entry.part(V("state"), V("state"));
    matter.on = day(entry, V("state"), V("on"));
    matter.words = entry.part(V("state"), V("words"));
    matter.review = storedDate(entry.text(V("review")));
    return matter;
}

FamilyRequest requestOf(const Entry& entry) {
    FamilyRequest request;
    request.entry = entry;
    request.record = entry.record;
    request.from = entry.part(V("request"), V("from"));
    request.what = entry.part(V("request"), V("what"));
    request.on = day(entry, V("request"), V("on"));
    request.by = day(entry, V("request"), V("by"));
    request.who = entry.part(V("request"), V("who"));
    request.answeredOn = day(entry, V("answered"), V("on"));
    request.answer = entry.part(V("answered"), V("words"));
    request.closedOn = day(entry, V("leftOut"), V("on"));
    request.why = entry.part(V("leftOut"), V("why"));
    return request;
}

/// A day that was named comes before none.
bool sooner(QDate a, QDate b) {
    return a.isValid() && (!b.isValid() || a < b);
}

/// Gathers the entries of a family's records, and puts steps and looks to their goals.
class PlanReading {
public:
    explicit PlanReading(Connection& connection)
        : m_entries(connection) {}

    Status take(const RecordId& record) {
        LODESTAR_ASSIGN(const auto entries, m_entries.ofRecord(record));
        for (const Entry& each : entries)
            if (each.compartment == records::Compartment::Shared) take(each);
        return {};
    }

    FamilyPlan plan() {
        std::ranges::stable_sort(m_steps, sooner, &GoalStep::by);
        std::ranges::stable_sort(m_reviews, {}, &GoalReview::on);
        for (Goal& goal : m_plan.goals) {
            for (const GoalStep& each : std::as_const(m_steps))
                if (each.entry.text(V("goal")) == goal.entry.id.toString()) goal.steps.append(each);
            for (const GoalReview& each : std::as_const(m_reviews))
                if (each.entry.text(V("goal")) == goal.entry.id.toString()) goal.reviews.append(each);
        }
        std::ranges::stable_sort(m_plan.said, std::greater(), &OwnWords::on);
        std::ranges::stable_sort(m_plan.goals, [](const Goal& a, const Goal& b) {
            return a.isOpen() != b.isOpen() ? a.isOpen() : a.on < b.on;
        });
        std::ranges::stable_sort(m_plan.ratings, {}, &SupportRating::on);
        std::ranges::stable_sort(m_plan.matters, [](const Matter& a, const Matter& b) {
            return a.isOpen() != b.isOpen() ? a.isOpen() : sooner(a.review, b.review);
        });
        std::ranges::stable_sort(m_plan.requests, [](const FamilyRequest& a, const FamilyRequest& b) {
            return a.isOpen() != b.isOpen() ? a.isOpen() : sooner(a.by, b.by);
        });
        std::ranges::stable_sort(m_plan.circumstances, std::greater(), &ToldCircumstances::on);
        return std::move(m_plan);
    }

private:
    void take(const Entry& entry) {
        if (entry.kind == V("own_words")) m_plan.said.append(wordsOf(entry));
        if (entry.kind == V("goal")) m_plan.goals.append(goalOf(entry));
        if (entry.kind == V("goal_step")) m_steps.append(stepOf(entry));
        if (entry.kind == V("goal_review")) m_reviews.append(reviewOf(entry));
        if (entry.kind == V("support_rating")) m_plan.ratings.append(ratingOf(entry));
        if (entry.kind == V("support_matter")) m_plan.matters.append(matterOf(entry));
        if (entry.kind == V("request")) m_plan.requests.append(requestOf(entry));
        if (entry.kind == V("circumstances"))
            m_plan.circumstances.append({entry, entry.record, day(entry, V("told"), V("on"))});
    }

    EntryTable m_entries;
    FamilyPlan m_plan;
    QList<GoalStep> m_steps;
    QList<GoalReview> m_reviews;
};

QJsonObject matterState(const Matter& matter) {
    QJsonObject state{{u"state"_s, matter.state}, {u"on"_s, iso(matter.on)}};
    put(state, u"words"_s, matter.words);
    return state;
}

/// The day something was said or done; today when none was named, and never one that is still to come.
Result<QDate> dayOf(const Work& work, QDate named) {
    const QDate today = work.clock().today();
    if (named > today) return fail(ErrorCode::InvalidInput, u"on: is still to come"_s);
    return named.isValid() ? named : today;
}

} // namespace

bool Matter::isOpen() const {
    static const QStringList ended{u"achieved"_s, u"refused"_s, u"ended"_s, u"not_wanted"_s};
    // Refused is open while somebody means to look at it again.
    return state == u"refused" ? review.isValid() : !ended.contains(state);
}

Result<FamilyPlan> readPlan(Connection& connection, const QList<RecordId>& records) {
    PlanReading reading(connection);
    for (const RecordId& each : records)
        LODESTAR_TRY(reading.take(each));
    return reading.plan();
}

std::optional<RatingChange> ratingChange(const QList<SupportRating>& ratings, const RecordId& adult) {
    const auto of = [&](std::optional<int> SupportRating::* scale) {
        QList<int> said;
        for (const SupportRating& each : ratings)
            if (each.adult == adult && (each.*scale)) said.append(*(each.*scale));
        return said.size() > 1 ? std::optional(said.last() - said.first()) : std::nullopt;
    };
    const RatingChange change{of(&SupportRating::hope), of(&SupportRating::confidence), of(&SupportRating::support)};
    if (!change.hope && !change.confidence && !change.support) return {};
    return change;
}

Result<EntryId> writeDown(Work& work, const OwnWords& said) {
    if (said.words.trimmed().isEmpty()) return needs(u"words"_s);
    if (said.sort.isEmpty()) return needs(u"sort"_s);
    LODESTAR_ASSIGN(const QDate on, dayOf(work, said.on));
    QJsonObject made{{u"sort"_s, said.sort}, {u"on"_s, iso(on)}};
    put(made, u"words"_s, said.words);
    put(made, u"area"_s, said.area);
    putRecord(made, u"whose"_s, said.whose);
    return saveNew(work, said.record, u"own_words"_s, {{u"said"_s, made}});
}

Result<EntryId> setGoal(Work& work, const Goal& goal) {
    if (goal.words.trimmed().isEmpty()) return needs(u"words"_s);
    LODESTAR_ASSIGN(const QDate on, dayOf(work, goal.on));
    QJsonObject made{{u"on"_s, iso(on)}};
    put(made, u"words"_s, goal.words);
    put(made, u"area"_s, goal.area);
    putRecord(made, u"whose"_s, goal.whose);
    QJsonObject fields{{u"goal"_s, made}, {u"state"_s, QJsonObject{{u"state"_s, u"open"_s}, {u"on"_s, iso(on)}}}};
    putDay(fields, u"by"_s, goal.by);
    return saveNew(work, goal.record, u"goal"_s, fields);
}

Result<EntryId> addStep(Work& work, const Entry& goal, const GoalStep& step) {
    if (goal.kind != V("goal")) return fail(ErrorCode::InvalidInput, u"goal: is none"_s);
    if (step.what.trimmed().isEmpty()) return needs(u"what"_s);
    QJsonObject made{{u"on"_s, iso(work.clock().today())}};
    put(made, u"what"_s, step.what);
    put(made, u"who"_s, step.who);
    putDay(made, u"by"_s, step.by);
    return saveNew(work, goal.record, u"goal_step"_s, {{u"goal"_s, goal.id.toString()}, {u"step"_s, made}});
}

Status moveStep(Work& work, const Entry& drawn, const GoalStep& now) {
    if (now.far.isEmpty()) return needs(u"far"_s);
    LODESTAR_ASSIGN(const QDate on, dayOf(work, now.farOn));
    QJsonObject made{{u"far"_s, now.far}, {u"on"_s, iso(on)}};
    put(made, u"words"_s, now.farWords);
    return save(work, {correctionOf(drawn, {{u"progress"_s, made}})});
}

Result<EntryId> lookAtGoal(Work& work, const Entry& goal, const GoalReview& review) {
    if (goal.kind != V("goal")) return fail(ErrorCode::InvalidInput, u"goal: is none"_s);
    if (!review.far && review.words.trimmed().isEmpty()) return needs(u"far"_s);
    LODESTAR_TRY(fitsScale(review.far, u"far"_s));
    LODESTAR_ASSIGN(const QDate on, dayOf(work, review.on));
    QJsonObject made{{u"on"_s, iso(on)}};
    if (review.far) made.insert(u"far"_s, *review.far);
    put(made, u"words"_s, review.words);
    putDay(made, u"next"_s, review.next);
    return saveNew(work, goal.record, u"goal_review"_s, {{u"goal"_s, goal.id.toString()}, {u"review"_s, made}});
}

Status endGoal(Work& work, const Entry& drawn, const QString& state, const QString& why) {
    if (state == u"given_up" && why.trimmed().isEmpty()) return needs(u"why"_s);
    QJsonObject made{{u"state"_s, state}, {u"on"_s, iso(work.clock().today())}};
    put(made, u"why"_s, why);
    return save(work, {correctionOf(drawn, {{u"state"_s, made}})});
}

Result<EntryId> rate(Work& work, const SupportRating& rating) {
    if (rating.at.isEmpty()) return needs(u"at"_s);
    if (!rating.hope && !rating.confidence && !rating.support) return needs(u"hope"_s);
    LODESTAR_ASSIGN(const QDate on, dayOf(work, rating.on));
    QJsonObject made{{u"at"_s, rating.at}, {u"on"_s, iso(on)}};
    const auto scale = [&](const QString& name, const std::optional<int>& value) -> Status {
        LODESTAR_TRY(fitsScale(value, name));
        if (value) made.insert(name, *value);
        return {};
    };
    LODESTAR_TRY(scale(u"hope"_s, rating.hope));
    LODESTAR_TRY(scale(u"confidence"_s, rating.confidence));
    LODESTAR_TRY(scale(u"support"_s, rating.support));
    return saveNew(work, rating.adult, u"support_rating"_s, {{u"rating"_s, made}});
}

Result<EntryId> takeUp(Work& work, const Matter& matter) {
    if (matter.area.isEmpty()) return needs(u"area"_s);
    if (matter.what.trimmed().isEmpty()) return needs(u"what"_s);
    if (matter.state.isEmpty()) return needs(u"state"_s);
    Matter dated = matter;
    LODESTAR_ASSIGN(dated.on, dayOf(work, matter.on));
    QJsonObject made{{u"area"_s, matter.area}};
    put(made, u"what"_s, matter.what);
    put(made, u"with"_s, matter.with);
    put(made, u"service"_s, matter.service);
    putRecord(made, u"whose"_s, matter.whose);
    QJsonObject fields{{u"matter"_s, made}, {u"state"_s, matterState(dated)}};
    putDay(fields, u"review"_s, matter.review);
    return saveNew(work, matter.record, u"support_matter"_s, fields);
}

Status moveMatter(Work& work, const Entry& drawn, const Matter& now) {
    if (now.state.isEmpty()) return needs(u"state"_s);
    Matter dated = now;
    LODESTAR_ASSIGN(dated.on, dayOf(work, now.on));
    // A look that is past is over: with the new state it goes, unless another day was named.
    const QJsonValue review = now.review.isValid() ? QJsonValue(iso(now.review)) : QJsonValue();
    return save(work, {correctionOf(drawn, {{u"state"_s, matterState(dated)}, {u"review"_s, review}})});
}

Result<EntryId> ask(Work& work, const FamilyRequest& request) {
    if (request.what.trimmed().isEmpty()) return needs(u"what"_s);
    LODESTAR_ASSIGN(const QDate on, dayOf(work, request.on));
    QJsonObject made{{u"on"_s, iso(on)}};
    put(made, u"from"_s, request.from);
    put(made, u"what"_s, request.what);
    put(made, u"who"_s, request.who);
    putDay(made, u"by"_s, request.by);
    return saveNew(work, request.record, u"request"_s, {{u"request"_s, made}});
}

Status answerRequest(Work& work, const Entry& drawn, const QString& words) {
    if (words.trimmed().isEmpty()) return needs(u"words"_s);
    const QJsonObject made{{u"on"_s, iso(work.clock().today())}, {u"words"_s, words.trimmed()}};
    return save(work, {correctionOf(drawn, {{u"answered"_s, made}})});
}

Status closeRequest(Work& work, const Entry& drawn, const QString& why) {
    if (why.trimmed().isEmpty()) return needs(u"why"_s);
    const QJsonObject made{{u"on"_s, iso(work.clock().today())}, {u"why"_s, why.trimmed()}};
    return save(work, {correctionOf(drawn, {{u"leftOut"_s, made}})});
}

} // namespace lodestar
