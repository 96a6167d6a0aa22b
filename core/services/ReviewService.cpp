#include "core/services/ReviewService.h"

#include "core/services/ReviewEdits.h"
#include "core/store/EntryTable.h"
#include "core/store/Transaction.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// An entry as the page drew it: what saving compares with and has seen.
QJsonObject drawn(const Entry& entry) {
    QJsonObject heads;
    for (auto field = entry.heads.begin(); field != entry.heads.end(); ++field) {
        QJsonArray ids;
        for (const records::Head& head : field.value())
            ids.append(head.change.toString());
        heads.insert(field.key(), ids);
    }
    return {{u"entry"_s, entry.id.toString()}, {u"fields"_s, entry.fields}, {u"heads"_s, heads}};
}

void hold(Review& review, const QString& name, const std::optional<Entry>& entry) {
    if (entry) review.held.insert(name, drawn(*entry));
}

void takeHealth(const Entry& health, Review& review) {
    review.healthDone = true;
    review.healthOn = health.part(V("part"), V("on"));
    review.elimOutcome = health.part(V("elim"), V("outcome"));
    const QJsonArray findings = health.value(V("findings")).toArray();
    for (const QJsonValue& value : findings) {
        const QJsonObject each = value.toObject();
        Review::Finding& made = review.finding(each.value(V("about")).toString());
        made.finding = each.value(V("finding")).toString();
        made.words = each.value(V("words")).toString();
    }
    const QJsonArray parents = health.value(V("parents")).toArray();
    for (const QJsonValue& value : parents)
        Review::setWords(review.parents, value.toObject().value(V("area")).toString(),
                         value.toObject().value(V("words")).toString());
}

void takeSummary(const Entry& entry, Review& review) {
    Review::Summary& summary = review.summary;
    const QJsonObject progress = entry.object(V("progress"));
    const auto text = [&](const char* name) { return progress.value(V(name)).toString(); };
    summary.on = entry.text(V("on"));
    summary.communication = text("communicationAndLanguage");
    summary.physical = text("physicalDevelopment");
    summary.personal = text("personalSocialEmotionalDevelopment");
    summary.concerns = text("areasOfConcern");
    summary.support = text("supportedRequestedOrProvided");
    summary.communicationView = entry.part(V("judgement"), V("communication"));
    summary.physicalView = entry.part(V("judgement"), V("physical"));
    summary.personalView = entry.part(V("judgement"), V("personal"));
    summary.setting = EntryId::fromString(entry.text(V("setting")));
    summary.keyPerson = entry.text(V("keyPerson"));
    summary.how = entry.text(V("how"));
    if (summary.how.isEmpty()) summary.how = u"message"_s; // a message brought it, and nobody has added to it yet
    summary.document = EntryId::fromString(entry.text(V("document")));
    summary.postcard = EntryId::fromString(entry.text(V("postcard")));
}

void takePlan(const Entry& plan, Review& review) {
    review.agreed = plan.part(V("plan"), V("agreed"));
    review.agreedWith = plan.part(V("plan"), V("agreedWith"));
    review.reviewOn = plan.text(V("reviewOn"));
    review.rescreenOn = plan.text(V("rescreenOn"));
    const QJsonArray outcomes = plan.value(V("outcomes")).toArray();
    for (const QJsonValue& each : outcomes)
        review.outcomes.append(each.toObject().value(V("outcome")).toString());
    const QJsonArray steps = plan.value(V("steps")).toArray();
    for (const QJsonValue& value : steps) {
        const QJsonObject each = value.toObject();
        review.steps.append(
            {each.value(V("what")).toString(), each.value(V("who")).toString(), each.value(V("by")).toString()});
    }
    const QJsonArray together = plan.value(V("together")).toArray();
    for (const QJsonValue& each : together)
        Review::setWords(review.together, each.toObject().value(V("area")).toString(),
                         each.toObject().value(V("words")).toString());
}

Result<std::optional<Draft>> draftFor(Connection& connection, const ReviewRequest& request) {
    if (!request.draft.isNull()) return findDraft(connection, request.draft);
    LODESTAR_ASSIGN(const auto all, drafts(connection));
    const auto found = std::ranges::find_if(all, [&](const Draft& each) {
        return each.page == reviewPage() && reviewFromJson(each.content).child == request.child;
    });
    return found == all.cend() ? std::nullopt : std::optional<Draft>(*found);
}

bool isScore(const QString& text) {
    bool number = false;
    const int value = text.trimmed().toInt(&number);
    constexpr int most = 60;
    return number && value >= 0 && value <= most && value % 5 == 0;
}

bool isAhead(const QString& date, const QDateTime& now) {
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return day.isValid() && day > now.date();
}

} // namespace

Review beginReview(const ReviewContext& context, const QDateTime& now) {
    Review review;
    review.id = DraftId::create();
    review.household = context.visit.household;
    review.child = context.child;
    review.begunAt = now.toString(Qt::ISODate);
    review.healthOn = now.date().toString(Qt::ISODate);
    // Proposed by age, and changed on the page; scores that are in the record say their own form.
    const int form = context.asqForms ? proposedForm(*context.asqForms, twoYearForms()) : 0;
    if (form > 0 && context.scores.isEmpty()) review.asqForm = QString::number(form);
    if (context.health) takeHealth(*context.health, review);
    if (context.summary) takeSummary(*context.summary, review);
    if (context.attendance && review.summary.setting.isNull()) review.summary.setting = context.attendance->setting;
    if (context.discussion) {
        review.discussionMode = context.discussion->part(V("discussion"), V("mode"));
        review.discussionOn = context.discussion->part(V("discussion"), V("on"));
        review.discussionWith = context.discussion->part(V("discussion"), V("with"));
    }
    for (auto each = context.agreements.begin(); each != context.agreements.end(); ++each) {
        Review::Agreement& made = review.agreement(each.key());
        made.answer = each->part(V("consent"), V("answer"));
        made.givenBy = each->part(V("consent"), V("givenBy"));
        made.scope = each->part(V("consent"), V("scope"));
        hold(review, each.key(), *each);
    }
    if (context.plan) takePlan(*context.plan, review);
    hold(review, u"contact"_s, context.contact);
    hold(review, u"health"_s, context.health);
    hold(review, u"summary"_s, context.summary);
    hold(review, u"discussion"_s, context.discussion);
    hold(review, u"plan"_s, context.plan);
    return review;
}

Result<ReviewOpening> openReview(Connection& connection, const ReviewRequest& request, const QDateTime& now) {
    LODESTAR_ASSIGN(const auto draft, draftFor(connection, request));
    ReviewOpening opening;
    const RecordId child = draft ? reviewFromJson(draft->content).child : request.child;
    LODESTAR_ASSIGN(opening.context, readReviewContext(connection, child, now.date()));
    if (opening.context.died) return fail(ErrorCode::NotAllowed, u"died"_s);
    if (draft) {
        opening.review = reviewFromJson(draft->content);
        opening.keptAt = draft->keptAt;
    } else {
        opening.review = beginReview(opening.context, now);
    }
    if (request.postcard.isNull()) return opening;
    opening.review.summary.postcard = request.postcard;
    opening.review.summary.how = u"postcard"_s;
    if (opening.review.summary.on.isEmpty()) opening.review.summary.on = now.date().toString(Qt::ISODate);
    return opening;
}

Status keepReview(Connection& connection, const Review& review, const QString& title, const QDateTime& now) {
    return keepDraft(connection, {review.id, reviewPage(), review.household, title, review.begunAt,
                                  now.toString(Qt::ISODateWithMs), toJson(review)});
}

QList<ReviewFault> faultsOf(const Review& review, const QDateTime& now) {
    using Why = ReviewFault::Why;
    QList<ReviewFault> faults;
    bool scored = false;
    for (const Review::Score& each : review.scores) {
        if (each.text.trimmed().isEmpty()) continue;
        scored = true;
        if (!isScore(each.text)) faults.append({u"score:"_s + each.domain, Why::NotANumber});
    }
    if (scored && review.asqForm.isEmpty()) faults.append({u"asqForm"_s, Why::NoForm});
    bool words = false;
    review.elimWords.trimmed().toInt(&words);
    if (!review.elimWords.trimmed().isEmpty() && !words) faults.append({u"elimWords"_s, Why::NotANumber});
    if (review.healthDone && !review.healthDate().isValid()) faults.append({u"healthOn"_s, Why::NoDate});
    if (review.healthDone && isAhead(review.healthOn, now)) faults.append({u"healthOn"_s, Why::Ahead});
    if (review.summary.isBegun() && review.summary.on.isEmpty()) faults.append({u"summaryOn"_s, Why::NoDate});
    if (isAhead(review.summary.on, now)) faults.append({u"summaryOn"_s, Why::Ahead});
    if (!review.discussionMode.isEmpty() && review.discussionOn.isEmpty())
        faults.append({u"discussionOn"_s, Why::NoDate});
    for (const Review::Step& each : review.steps)
        if (each.what.trimmed().isEmpty() && !each.who.trimmed().isEmpty()) faults.append({u"steps"_s, Why::NoWhat});
    for (const Visit::Referral& each : review.referrals)
        if (each.service.trimmed().isEmpty()) faults.append({u"referrals"_s, Why::NoService});
    return faults;
}

Status saveReview(Work& work, const Review& review) {
    if (const auto faults = faultsOf(review, work.clock().now()); !faults.isEmpty())
        return fail(ErrorCode::InvalidInput, faults.first().field);
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const ReviewContext context,
                    readReviewContext(work.connection, review.child, work.clock().today()));
    if (context.died) return fail(ErrorCode::NotAllowed, u"died"_s);
    const auto edits = reviewEdits(review, context, work.clock().now());
    if (!edits.isEmpty()) LODESTAR_TRY(save(work, edits));
    const EntryId postcard = review.summary.postcard;
    const bool before =
        review.held.value(V("summary")).toObject().value(V("fields")).toObject().contains(V("postcard"));
    if (!postcard.isNull() && !before) LODESTAR_TRY(usePostcard(work, postcard, review.summary.keyPerson));
    LODESTAR_TRY(dropDraft(work.connection, review.id));
    return transaction.commit();
}

Status markCopyGiven(Work& work, const RecordId& child) {
    LODESTAR_ASSIGN(const auto plans, EntryTable(work.connection).ofRecord(child, u"review_plan"));
    // Without a plan there is nothing to mark; the sheet was given all the same.
    if (plans.isEmpty()) return {};
    QJsonObject plan = plans.first().object(V("plan"));
    if (plan.value(V("copyGiven")).toBool()) return {};
    plan.insert(u"copyGiven"_s, true);
    return save(work, {correctionOf(plans.first(), {{u"plan"_s, plan}})});
}

} // namespace lodestar
