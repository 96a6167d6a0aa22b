#include "core/services/DemoOutcomes.h"

#include "core/metrics/CountedWords.h"
#include "core/rules/ReferralPlace.h"
#include "core/services/DemoReferral.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <random>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

constexpr int screenDay = 47;
constexpr int assessedDay = 320;
constexpr int reviewDay = 745; ///< within the window of the form of 24 months
constexpr int placeAskedDay = 730;
constexpr int seenAfterDays = 70;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

class Writing {
public:
    explicit Writing(const DemoReviewed& reviewed)
        : m_reviewed(reviewed)
        , m_random(static_cast<unsigned>(reviewed.number)) {}

    QList<Edit> write() {
        writeFeeding();
        if (!m_reviewed.mother.isNull() && happened(screenDay)) writeMood();
        if (happened(placeAskedDay)) writePlace();
        if (happened(reviewDay)) writeReview();
        if (happened(assessedDay)) writeFamilyAssessment();
        return m_edits;
    }

private:
    [[nodiscard]] QDate day(int age) const { return m_reviewed.born.addDays(age); }
    [[nodiscard]] bool happened(int age) const { return day(age) < m_reviewed.today; }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    Edit& add(const RecordId& record, QStringView kind, const QJsonObject& fields) {
        m_edits.append(newEntry(record, kind, fields));
        return m_edits.last();
    }

    void writeFeeding() {
        const int drawn = below(100);
        const QString status = drawn < 58   ? u"totally_breastfed"_s
                               : drawn < 72 ? u"partially_breastfed"_s
                                            : u"not_breastfed"_s;
        add(m_reviewed.child, u"feeding",
            {{u"feeding"_s, QJsonObject{{u"status"_s, status}, {u"at"_s, u"birth"_s}}}, {u"on"_s, iso(day(0))}});
    }

    void writeMood() {
        const int yes = below(100) < 72 ? 0 : 1 + below(2);
        QJsonObject fields{
            {u"assessment"_s, QJsonObject{{u"instrument"_s, u"whooley"_s}, {u"total"_s, QString::number(yes)}}},
            {u"on"_s, iso(day(screenDay))}};
        const bool discussed = yes > 0 && below(100) < 85;
        if (discussed)
            fields.insert(u"decision"_s,
                          QJsonObject{{u"words"_s, u"Talked about it with her; she knows whom to ring."_s}});
        add(m_reviewed.mother, u"assessment", fields);
        if (discussed && below(100) < 65) writeReferral();
    }

    /// Those of long ago were seen and have ended, so that nobody's list grows by them.
    void writeReferral() {
        const QString service = u"Perinatal mental health team"_s;
        const int daysAgo = static_cast<int>(day(screenDay + 1 + below(6)).daysTo(m_reviewed.today));
        const auto state = daysAgo > seenAfterDays ? rules::ReferralState::Closed : rules::ReferralState::Accepted;
        QJsonObject fields = demoReferral({service, state, std::max(1, daysAgo), m_reviewed.worker}, m_reviewed.today);
        fields.insert(u"reasonForReferral"_s, u"Low since the birth; would like to talk to somebody."_s);
        fields.insert(u"person"_s, m_reviewed.mother.toString());
        add(m_reviewed.mother, u"referral", fields).compartment = rules::compartmentForService(service);
    }

    void writePlace() {
        const int drawn = below(100);
        if (drawn >= 45) return;
        add(m_reviewed.child, u"place_eligibility",
            {{u"eligibility"_s, QJsonObject{{u"answer"_s, u"eligible"_s}, {u"on"_s, iso(day(placeAskedDay))}}}});
        if (drawn >= 33 || !happened(placeAskedDay + seenAfterDays)) return;
        add(m_reviewed.child, u"two_year_place",
            {{u"state"_s, QJsonObject{{u"state"_s, u"placed"_s}, {u"on"_s, iso(day(placeAskedDay + seenAfterDays))}}}});
    }

    void writeReview() {
        QJsonArray scores;
        const int low = below(100) < 24 ? below(5) : -1;
        int at = 0;
        for (const QString& name : metrics::asqDomainNames()) {
            const int score = at++ == low ? 15 + 5 * below(2) : 45 + 5 * below(4);
            scores.append(QJsonObject{{u"name"_s, name}, {u"value"_s, QString::number(score)}});
        }
        add(m_reviewed.child, u"assessment",
            {{u"assessment"_s, QJsonObject{{u"instrument"_s, u"asq3"_s}, {u"form"_s, u"24"_s}, {u"scores"_s, scores}}},
             {u"on"_s, iso(day(reviewDay))}});
        writeElim(low == 0);
        writeSize();
    }

    void writeElim(bool talksLate) {
        static const std::array outcomes{u"none", u"none", u"none", u"talked", u"goals"};
        const QString outcome = talksLate ? u"referred"_s : QString::fromUtf16(outcomes.at(size_t(below(5))));
        const int words = outcome == u"none" ? 34 + below(16) : 9 + below(12);
        const QJsonArray items{
            QJsonObject{{u"linkId"_s, u"words"_s}, {u"answer"_s, QJsonArray{QJsonObject{{u"valueInteger"_s, words}}}}},
            QJsonObject{{u"linkId"_s, u"outcome"_s},
                        {u"answer"_s, QJsonArray{QJsonObject{{u"valueCoding"_s, QJsonObject{{u"code"_s, outcome}}}}}}}};
        add(m_reviewed.child, u"assessment",
            {{u"assessment"_s,
              QJsonObject{{u"instrument"_s, u"elim"_s},
                          {u"scores"_s,
                           QJsonArray{QJsonObject{{u"name"_s, u"words"_s}, {u"value"_s, QString::number(words)}}}}}},
             {u"questionnaire"_s, answered(u"elim-scores"_s, u"ELIM: result"_s, items)},
             {u"on"_s, iso(day(reviewDay))}});
    }

    static QJsonObject answered(const QString& name, const QString& title, const QJsonArray& items) {
        const QString form = u"urn:lodestar:questionnaire:"_s + name;
        const QJsonObject response{{u"resourceType"_s, u"QuestionnaireResponse"_s},
                                   {u"questionnaire"_s, QString(form + u"|1"_s)},
                                   {u"status"_s, u"completed"_s},
                                   {u"item"_s, items}};
        return {{u"title"_s, title},
                {u"url"_s, form},
                {u"version"_s, u"1"_s},
                {u"response"_s, QString::fromUtf8(QJsonDocument(response).toJson(QJsonDocument::Compact))}};
    }

    void writeFamilyAssessment() {
        const int drawn = below(100);
        if (drawn >= 85) return;
        const auto said = [](const QString& item, const QString& words) {
            return QJsonObject{{u"linkId"_s, item}, {u"answer"_s, QJsonArray{QJsonObject{{u"valueString"_s, words}}}}};
        };
        QJsonArray parents{said(u"bond_good"_s, u"They laugh together, and she knows what calms the child."_s)};
        if (drawn < 16) parents.append(said(u"bond_hard"_s, u"Finds it hard to play, and says so."_s));
        const QJsonArray items{QJsonObject{{u"linkId"_s, u"parents"_s}, {u"item"_s, parents}}};
        add(m_reviewed.child, u"assessment",
            {{u"assessment"_s, QJsonObject{{u"instrument"_s, u"other"_s}}},
             {u"questionnaire"_s, answered(u"family-assessment"_s, u"Holistic family assessment"_s, items)},
             {u"on"_s, iso(day(assessedDay))}});
    }

    void writeSize() {
        constexpr double tenths = 10'000; // of a millimetre, in a metre
        const int height = 8550 + below(500);
        const double bmi = below(100) < 15 ? 19.6 : 15.4 + below(20) / 10.0;
        const int grams = static_cast<int>(bmi * (height / tenths) * (height / tenths) * 1000);
        measured(u"height"_s, height, u"0.1mm"_s, QString::number(height / 100.0, 'f', 1) + u" cm"_s);
        measured(u"weight"_s, grams, u"g"_s, QString::number(grams / 1000.0, 'f', 2) + u" kg"_s);
    }
    void measured(const QString& measure, int amount, const QString& unit, const QString& asWritten) {
        add(m_reviewed.child, u"measurement",
            {{u"measured"_s,
              QJsonObject{
                  {u"measure"_s, measure}, {u"amount"_s, amount}, {u"unit"_s, unit}, {u"asWritten"_s, asWritten}}},
             {u"on"_s, iso(day(reviewDay))}});
    }

    const DemoReviewed& m_reviewed;
    std::mt19937 m_random;
    QList<Edit> m_edits;
};

} // namespace

QList<Edit> demoOutcomes(const DemoReviewed& reviewed) {
    return Writing(reviewed).write();
}

} // namespace lodestar
