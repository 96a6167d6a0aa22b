#include "core/services/ReviewEdits.h"

#include "core/services/Fields.h"
#include "core/services/OtherAdults.h"
#include "core/services/ReviewPicture.h"
#include "core/services/VisitEdits.h"

#include <QJsonArray>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// Gathers the edits of one review.
class Gathering {
public:
    Gathering(const Review& review, const ReviewContext& context, const QDateTime& now)
        : m_review(review)
        , m_context(context)
        , m_now(now)
        , m_today(now.date().toString(Qt::ISODate)) {}

    QList<Edit> all() {
        visit();
        adults();
        if (m_review.healthDone) {
            health();
            answerConcerns();
        }
        scores();
        summary();
        discussion();
        for (const Review::Agreement& each : m_review.agreements)
            agreement(each);
        plan();
        return m_edits;
    }

private:
    [[nodiscard]] QJsonObject held(const QString& name) const { return m_review.held.value(name).toObject(); }

    /// A new entry, or of the one that was drawn what was changed on the page.
    void write(const QString& name, const QString& kind, const QJsonObject& fields) {
        const QJsonObject before = held(name);
        Edit edit = newEntry(m_review.child, kind, fields);
        edit.entry = m_review.derived(name);
        if (!before.isEmpty()) {
            edit.entry = EntryId::fromString(before.value(V("entry")).toString());
            const QJsonObject drawn = before.value(V("fields")).toObject();
            for (const QString& field : fields.keys())
                if (fields.value(field) == drawn.value(field)) edit.fields.remove(field);
            for (const QString& field : edit.fields.keys()) {
                const QJsonArray heads = before.value(V("heads")).toObject().value(field).toArray();
                for (const QJsonValue& head : heads)
                    edit.seen[field].append(ChangeId::fromString(head.toString()));
            }
        }
        if (!edit.fields.isEmpty()) m_edits.append(edit);
    }

    /// The visit that the health part was, for the pathway, the figures and whoever comes next. Where it was written up
    /// already, or is not done yet, what was measured and referred is kept and nothing is settled.
    void visit() {
        Visit visit;
        visit.id = m_review.id;
        visit.household = m_review.household;
        visit.at = m_review.healthOn;
        visit.mode = m_review.mode;
        visit.referrals = m_review.referrals;
        const VisitPerson* child = m_context.person();
        Visit::Subject subject;
        subject.person = m_review.child;
        subject.seen = m_review.seen;
        subject.type = u"2_year"_s;
        subject.measurements = m_review.measurements;
        const VisitStep* step = nullptr;
        if (child != nullptr) {
            const auto found = std::ranges::find(child->steps, u"2_year"_s, &VisitStep::type);
            if (found != child->steps.cend()) step = &*found;
        }
        if (step != nullptr) subject.step = step->id;
        visit.subjects = {subject};
        const bool writes = m_review.healthDone && held(u"contact"_s).isEmpty() && m_review.seen &&
                            (step == nullptr || !step->countersigned);
        const VisitWriting writing{
            m_context.visit.me.reference, m_context.visit.me.role, m_now.toString(Qt::ISODate), {}};
        const QString contact = writes ? visit.contact().toString() : heldContact();
        m_contact = contact;
        for (Edit& each : visitEdits(visit, writing)) {
            if (!writes && (each.kind == V("contact") || each.kind == V("contact_subject"))) continue;
            if (each.fields.contains(V("contact"))) {
                if (contact.isEmpty())
                    each.fields.remove(V("contact"));
                else
                    each.fields.insert(u"contact"_s, contact);
            }
            m_edits.append(each);
        }
    }

    [[nodiscard]] QString heldContact() const {
        return held(u"contact"_s).value(V("fields")).toObject().value(V("contact")).toString();
    }

    void health() {
        QJsonArray findings;
        for (const Review::Finding& each : m_review.findings) {
            QJsonObject made{{u"about"_s, each.about}};
            put(made, u"finding"_s, each.finding);
            put(made, u"words"_s, each.words);
            if (made.size() > 1) findings.append(made);
        }
        QJsonObject part{{u"on"_s, m_review.healthOn}};
        const QString by =
            held(u"health"_s).value(V("fields")).toObject().value(V("part")).toObject().value(V("by")).toString();
        put(part, u"by"_s, by.isEmpty() ? m_context.visit.me.name : by);
        QJsonObject fields{{u"part"_s, part}};
        if (!findings.isEmpty()) fields.insert(u"findings"_s, findings);
        if (const QJsonArray parents = words(m_review.parents); !parents.isEmpty())
            fields.insert(u"parents"_s, parents);
        if (!m_review.elimOutcome.isEmpty())
            fields.insert(u"elim"_s, QJsonObject{{u"outcome"_s, m_review.elimOutcome}});
        if (held(u"health"_s).isEmpty()) put(fields, u"contact"_s, m_contact);
        write(u"health"_s, u"review_health"_s, fields);
    }

    static QJsonArray words(const QList<Review::AreaWords>& list) {
        QJsonArray made;
        for (const Review::AreaWords& each : list)
            if (!each.words.trimmed().isEmpty())
                made.append(QJsonObject{{u"area"_s, each.area}, {u"words"_s, each.words.trimmed()}});
        return made;
    }

    void adults() {
        const QString on = m_review.healthOn.isEmpty() ? m_today : m_review.healthOn;
        m_edits += adultsAskedEdits(
            {m_review.child, m_review.otherAdults, on, m_context.visit.me.reference, EntryId::fromString(m_contact)},
            [this](const QString& part) { return m_review.derived(part); });
    }

    void answerConcerns() {
        for (const Entry& each : m_context.concerns) {
            const QJsonObject answered{{u"on"_s, m_review.healthOn}};
            m_edits.append(correctionOf(each, {{u"answered"_s, answered}}));
        }
    }

    void scores() {
        QJsonArray typed;
        for (const Review::Score& each : m_review.scores)
            if (!each.text.trimmed().isEmpty())
                typed.append(QJsonObject{{u"name"_s, each.domain}, {u"value"_s, each.text.trimmed()}});
        if (!typed.isEmpty()) assessment(u"asq3"_s, {{u"form"_s, m_review.asqForm}, {u"scores"_s, typed}});
        if (!m_review.elimWords.trimmed().isEmpty())
            assessment(u"elim"_s, {{u"scores"_s, QJsonArray{QJsonObject{{u"name"_s, u"words"_s},
                                                                        {u"value"_s, m_review.elimWords.trimmed()}}}}});
    }

    void assessment(const QString& instrument, QJsonObject made) {
        made.insert(u"instrument"_s, instrument);
        QJsonObject fields{{u"assessment"_s, made}, {u"on"_s, m_review.healthOn}};
        put(fields, u"contact"_s, m_contact);
        write(instrument, u"assessment"_s, fields);
    }

    void summary() {
        const Review::Summary& from = m_review.summary;
        if (!from.isBegun()) return;
        QJsonObject progress = held(u"summary"_s).value(V("fields")).toObject().value(V("progress")).toObject();
        put(progress, u"communicationAndLanguage"_s, from.communication);
        put(progress, u"physicalDevelopment"_s, from.physical);
        put(progress, u"personalSocialEmotionalDevelopment"_s, from.personal);
        put(progress, u"areasOfConcern"_s, from.concerns);
        put(progress, u"supportedRequestedOrProvided"_s, from.support);
        QJsonObject judgement;
        put(judgement, u"communication"_s, from.communicationView);
        put(judgement, u"physical"_s, from.physicalView);
        put(judgement, u"personal"_s, from.personalView);
        QJsonObject fields{{u"on"_s, from.on}};
        if (!progress.isEmpty()) fields.insert(u"progress"_s, progress);
        if (!judgement.isEmpty()) fields.insert(u"judgement"_s, judgement);
        put(fields, u"keyPerson"_s, from.keyPerson);
        put(fields, u"how"_s, from.how.isEmpty() ? u"typed"_s : from.how);
        if (!from.setting.isNull()) fields.insert(u"setting"_s, from.setting.toString());
        if (!from.document.isNull()) fields.insert(u"document"_s, from.document.toString());
        if (!from.postcard.isNull()) fields.insert(u"postcard"_s, from.postcard.toString());
        write(u"summary"_s, u"early_years_progress"_s, fields);
    }

    void discussion() {
        if (m_review.discussionMode.isEmpty()) return;
        QJsonObject made{{u"mode"_s, m_review.discussionMode}, {u"on"_s, m_review.discussionOn}};
        put(made, u"with"_s, m_review.discussionWith);
        write(u"discussion"_s, u"joint_discussion"_s, {{u"discussion"_s, made}});
    }

    /// An answer is never written over: another one is another entry; only a withdrawal is noted on what it withdraws.
    void agreement(const Review::Agreement& now) {
        if (now.answer.isEmpty()) return;
        const QJsonObject before = held(now.direction);
        QJsonObject drawn = before.value(V("fields")).toObject().value(V("consent")).toObject();
        const bool same = drawn.value(V("answer")).toString() == now.answer &&
                          drawn.value(V("givenBy")).toString() == now.givenBy.trimmed() &&
                          drawn.value(V("scope")).toString() == now.scope.trimmed();
        if (same) return;
        if (now.answer == V("withdrawn") && !before.isEmpty()) {
            drawn.insert(u"answer"_s, u"withdrawn"_s);
            QJsonObject withdrawn{{u"on"_s, m_today}};
            put(withdrawn, u"by"_s, now.givenBy);
            return write(now.direction, u"consent"_s, {{u"consent"_s, drawn}, {u"withdrawn"_s, withdrawn}});
        }
        QJsonObject consent{{u"agency"_s, u"Early-years setting"_s},
                            {u"purpose"_s, u"Two-year review"_s},
                            {u"direction"_s, now.direction},
                            {u"answer"_s, now.answer},
                            {u"on"_s, m_today}};
        put(consent, u"givenBy"_s, now.givenBy);
        put(consent, u"scope"_s, now.scope);
        Edit edit = newEntry(m_review.child, u"consent", {{u"consent"_s, consent}});
        edit.entry = m_review.derived(u"consent:"_s + now.direction);
        m_edits.append(edit);
    }

    void plan() {
        QJsonArray steps;
        for (const Review::Step& each : m_review.steps) {
            QJsonObject made;
            put(made, u"what"_s, each.what);
            put(made, u"who"_s, each.who);
            put(made, u"by"_s, each.by);
            if (made.contains(V("what"))) steps.append(made);
        }
        QJsonArray outcomes;
        for (const QString& each : m_review.outcomes)
            outcomes.append(QJsonObject{{u"outcome"_s, each}});
        const QJsonArray views = together();
        const bool begun = !steps.isEmpty() || !outcomes.isEmpty() || !m_review.agreed.isEmpty() ||
                           !m_review.reviewOn.isEmpty() ||
                           std::ranges::any_of(m_review.together, [](const auto& e) { return !e.words.isEmpty(); });
        if (!begun) return;
        QJsonObject made = held(u"plan"_s).value(V("fields")).toObject().value(V("plan")).toObject();
        if (made.isEmpty()) made.insert(u"on"_s, m_today);
        put(made, u"agreed"_s, m_review.agreed);
        put(made, u"agreedWith"_s, m_review.agreedWith);
        QJsonObject fields{{u"plan"_s, made}, {u"steps"_s, steps}, {u"outcomes"_s, outcomes}, {u"together"_s, views}};
        put(fields, u"reviewOn"_s, m_review.reviewOn);
        put(fields, u"rescreenOn"_s, m_review.rescreenOn);
        write(u"plan"_s, u"review_plan"_s, fields);
    }

    /// What both views said is kept with the words: a later score does not change what was agreed then.
    [[nodiscard]] QJsonArray together() const {
        QJsonArray made;
        const auto rows = reviewRows(m_review, m_context);
        for (const ReviewRow& row : rows) {
            const QString area = rules::reviewAreaName(row.area);
            QJsonObject each{{u"area"_s, area}, {u"view"_s, rules::agreementName(row.agreement)}};
            put(each, u"words"_s, m_review.wordsOf(m_review.together, area));
            made.append(each);
        }
        return made;
    }

    const Review& m_review;
    const ReviewContext& m_context;
    QDateTime m_now;
    QString m_today;
    QString m_contact;
    QList<Edit> m_edits;
};

} // namespace

QList<Edit> reviewEdits(const Review& review, const ReviewContext& context, const QDateTime& now) {
    return Gathering(review, context, now).all();
}

} // namespace lodestar
