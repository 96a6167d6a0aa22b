#include "core/services/ReviewContext.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/rules/ReferralState.h"
#include "core/services/Family.h"
#include "core/services/Questionnaire.h"
#include "core/store/EntryTable.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

constexpr int secondBirthday = 24;
/// ELIM's outcome as the form of its scores keeps it: an answer of the response.
QString elimOutcomeOf(const Entry& assessment) {
    const QJsonObject response =
        QJsonDocument::fromJson(assessment.part(V("questionnaire"), V("response")).toUtf8()).object();
    const QJsonArray items = response.value(V("item")).toArray();
    for (const QJsonValue& item : items) {
        if (item.toObject().value(V("linkId")).toString() != V("outcome")) continue;
        const QJsonObject answer = item.toObject().value(V("answer")).toArray().first().toObject();
        return answer.value(V("valueCoding")).toObject().value(V("code")).toString();
    }
    return {};
}

/// Reads what belongs to one child's review.
class Reader {
public:
    Reader(Connection& connection, ReviewContext& context, QDate today)
        : m_connection(connection)
        , m_entries(connection)
        , m_context(context)
        , m_today(today) {}

    Status run() {
        LODESTAR_TRY(readScores());
        LODESTAR_TRY(readParts());
        LODESTAR_TRY(readAgreements());
        LODESTAR_TRY(readRest());
        LODESTAR_ASSIGN(m_context.attendance, attendanceNow(m_connection, m_context.child, m_today));
        LODESTAR_ASSIGN(m_context.settings, earlyYearsSettings(m_connection, m_today));
        LODESTAR_ASSIGN(m_context.postcard, openPostcard(m_connection, m_context.child));
        LODESTAR_ASSIGN(m_context.cutoffs, cutoffsInUse(m_connection));
        LODESTAR_ASSIGN(m_context.asqForms, asqFormsFor(m_connection, m_context.child, m_today));
        LODESTAR_ASSIGN(m_context.place, readPlace(m_connection, m_context.child, m_today));
        return {};
    }

private:
    Result<QList<Entry>> of(QStringView kind) {
        LODESTAR_ASSIGN(auto all, m_entries.ofRecord(m_context.child, kind));
        // What is sealed, or holds two values, is not laid beside anything.
        all.removeIf([](const Entry& each) { return each.compartment == records::Compartment::Sealed; });
        return all;
    }

    Status readScores() {
        LODESTAR_ASSIGN(const auto all, of(u"assessment"));
        for (const Entry& each : all) {
            if (each.inConflict(V("assessment"))) continue;
            const QString instrument = each.part(V("assessment"), V("instrument"));
            if (instrument == V("asq3") && twoYearForms().contains(each.part(V("assessment"), V("form"))))
                takeScores(each);
            if (instrument == V("elim") && !m_context.elimOn.isValid()) takeElim(each);
        }
        return {};
    }

    void takeScores(const Entry& assessment) {
        const QJsonArray scores = assessment.object(V("assessment")).value(V("scores")).toArray();
        for (const QJsonValue& value : scores) {
            const QJsonObject score = value.toObject();
            const QString domain = score.value(V("name")).toString();
            // Newest first: an older score of the same domain stays in the record and is not shown here.
            if (!asqDomains().contains(domain) || m_context.score(domain) != nullptr) continue;
            m_context.scores.append({domain, score.value(V("value")).toString(),
                                     assessment.part(V("assessment"), V("form")), assessment.happenedOn()});
        }
    }

    void takeElim(const Entry& assessment) {
        m_context.elimOn = assessment.happenedOn();
        m_context.elimOutcome = elimOutcomeOf(assessment);
        const QJsonArray scores = assessment.object(V("assessment")).value(V("scores")).toArray();
        for (const QJsonValue& value : scores)
            if (value.toObject().value(V("name")).toString() == V("words"))
                m_context.elimWords = value.toObject().value(V("value")).toString();
    }

    Status newest(QStringView kind, std::optional<Entry>& into) {
        LODESTAR_ASSIGN(const auto all, of(kind));
        if (!all.isEmpty()) into = all.first();
        return {};
    }

    Status readParts() {
        LODESTAR_TRY(newest(u"review_health", m_context.health));
        LODESTAR_TRY(newest(u"joint_discussion", m_context.discussion));
        LODESTAR_TRY(newest(u"review_plan", m_context.plan));
        LODESTAR_ASSIGN(const auto summaries, of(u"early_years_progress"));
        const VisitPerson* child = m_context.person();
        for (const Entry& each : summaries) {
            const bool early = child != nullptr && child->born.isValid() &&
                               each.happenedOn() < turnsMonths(child->born, secondBirthday);
            if (!early && !m_context.summary) m_context.summary = each;
        }
        LODESTAR_ASSIGN(const auto contacts, of(u"contact_subject"));
        for (const Entry& each : contacts) {
            const QJsonObject what = each.object(V("what"));
            const bool counts = what.value(V("type")).toString() == V("2_year") &&
                                what.value(V("outcome")).toString() == V("completed") && what.value(V("seen")).toBool();
            if (counts && !m_context.contact) m_context.contact = each;
        }
        return {};
    }

    Status readAgreements() {
        LODESTAR_ASSIGN(const auto all, of(u"consent"));
        for (const Entry& each : all) {
            const QString direction = each.part(V("consent"), V("direction"));
            if (!direction.isEmpty() && !m_context.agreements.contains(direction))
                m_context.agreements.insert(direction, each);
        }
        return {};
    }

    Status readRest() {
        LODESTAR_ASSIGN(const auto jabs, of(u"immunisation"));
        m_context.jabsGiven = std::ranges::count_if(
            jabs, [](const Entry& each) { return each.part(V("immunisation"), V("status")) == V("given"); });
        if (const VisitPerson* child = m_context.person())
            for (const VisitStep& step : child->alsoDue)
                for (const VisitStep::Dose& dose : step.doses)
                    if (step.due) m_context.jabsMissing.append(dose.vaccine);
        LODESTAR_ASSIGN(const auto screens, of(u"screening"));
        for (const Entry& each : screens)
            if (m_context.hearing.isEmpty() && each.part(V("screening"), V("test")) == V("hearing"))
                m_context.hearing = each.part(V("screening"), V("result"));
        LODESTAR_ASSIGN(const auto referrals, of(u"referral"));
        for (const Entry& each : referrals)
            if (const auto state = rules::stateFromName(each.part(V("state"), V("state")));
                !state || !rules::isEnded(*state))
                m_context.referrals.append(each);
        LODESTAR_ASSIGN(const auto concerns, of(u"development_concern"));
        for (const Entry& each : concerns)
            if (each.object(V("answered")).isEmpty()) m_context.concerns.append(each);
        return {};
    }

    Connection& m_connection;
    EntryTable m_entries;
    ReviewContext& m_context;
    QDate m_today;
};

} // namespace

QStringList twoYearForms() {
    return {u"24"_s, u"27"_s, u"30"_s};
}

const AsqScore* ReviewContext::score(const QString& domain) const {
    const auto found = std::ranges::find(scores, domain, &AsqScore::domain);
    return found == scores.cend() ? nullptr : &*found;
}

const forms::Cutoff* ReviewContext::cutoff(const QString& form, const QString& domain) const {
    const auto found = std::ranges::find_if(cutoffs, [&](const forms::Cutoff& each) {
        return each.instrument == u"asq3" && each.form == form && each.domain == domain;
    });
    return found == cutoffs.cend() ? nullptr : &*found;
}

Result<ReviewContext> readReviewContext(Connection& connection, const RecordId& child, QDate today) {
    ReviewContext context;
    context.child = child;
    LODESTAR_ASSIGN(const auto homes, householdsOf(connection, child, today));
    if (homes.isEmpty()) return fail(ErrorCode::NotFound, u"household"_s);
    LODESTAR_ASSIGN(context.visit, readVisitContext(connection, homes.first(), today));
    const VisitPerson* person = context.person();
    if (person == nullptr || !person->child) return fail(ErrorCode::NotFound, u"child"_s);
    context.died = person->died;
    LODESTAR_TRY(Reader(connection, context, today).run());
    return context;
}

} // namespace lodestar
