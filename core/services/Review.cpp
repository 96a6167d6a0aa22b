#include "core/services/Review.h"

#include "core/metrics/CountedWords.h"
#include "core/services/VisitDraft.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

template<typename A> void describe(A& a, Review::Finding& m) {
    a("about", m.about), a("finding", m.finding), a("words", m.words);
}
template<typename A> void describe(A& a, Review::AreaWords& m) {
    a("area", m.area), a("words", m.words);
}
template<typename A> void describe(A& a, Review::Score& m) {
    a("domain", m.domain), a("text", m.text);
}
template<typename A> void describe(A& a, Review::Step& m) {
    a("what", m.what), a("who", m.who), a("by", m.by);
}
template<typename A> void describe(A& a, Review::Summary& m) {
    a("on", m.on), a("setting", m.setting), a("keyPerson", m.keyPerson), a("how", m.how);
    a("communication", m.communication), a("physical", m.physical), a("personal", m.personal);
    a("concerns", m.concerns), a("support", m.support), a("communicationView", m.communicationView);
    a("physicalView", m.physicalView), a("personalView", m.personalView), a("document", m.document);
    a("postcard", m.postcard);
}
template<typename A> void describe(A& a, Review::Agreement& m) {
    a("direction", m.direction), a("answer", m.answer), a("givenBy", m.givenBy), a("scope", m.scope);
}
template<typename A> void describe(A& a, Review& m) {
    a("id", m.id), a("household", m.household), a("child", m.child), a("begunAt", m.begunAt);
    a("healthDone", m.healthDone), a("healthOn", m.healthOn), a("seen", m.seen), a("mode", m.mode),
        a("otherAdults", m.otherAdults);
    a("asqForm", m.asqForm), a("scores", m.scores), a("elimWords", m.elimWords), a("elimOutcome", m.elimOutcome);
    a("measurements", m.measurements), a("findings", m.findings), a("parents", m.parents), a("summary", m.summary);
    a("discussionMode", m.discussionMode), a("discussionOn", m.discussionOn), a("discussionWith", m.discussionWith);
    a("agreements", m.agreements), a("together", m.together), a("steps", m.steps), a("referrals", m.referrals);
    a("outcomes", m.outcomes), a("rescreenOn", m.rescreenOn), a("reviewOn", m.reviewOn), a("agreed", m.agreed);
    a("agreedWith", m.agreedWith), a("held", m.held);
}

bool Review::Summary::isBegun() const {
    const QStringList typed{communication,     physical,     personal,     concerns, support,
                            communicationView, physicalView, personalView, keyPerson};
    return std::ranges::any_of(typed, [](const QString& each) { return !each.trimmed().isEmpty(); }) ||
           !document.isNull() || !postcard.isNull();
}

EntryId Review::derived(const QString& part) const {
    return EntryId::derived(id.value(), (u"review:"_s + part).toUtf8());
}

QString Review::wordsOf(const QList<AreaWords>& list, const QString& area) const {
    const auto found = std::ranges::find(list, area, &AreaWords::area);
    return found == list.cend() ? QString() : found->words;
}

void Review::setWords(QList<AreaWords>& list, const QString& area, const QString& words) {
    const auto found = std::ranges::find(list, area, &AreaWords::area);
    if (found == list.end())
        list.append({area, words});
    else
        found->words = words;
}

Review::Finding& Review::finding(const QString& about) {
    const auto found = std::ranges::find(findings, about, &Finding::about);
    if (found != findings.end()) return *found;
    findings.append({about, {}, {}});
    return findings.last();
}

Review::Agreement& Review::agreement(const QString& direction) {
    const auto found = std::ranges::find(agreements, direction, &Agreement::direction);
    if (found != agreements.end()) return *found;
    agreements.append({direction, {}, {}, {}});
    return agreements.last();
}

QString Review::score(const QString& domain) const {
    const auto found = std::ranges::find(scores, domain, &Score::domain);
    return found == scores.cend() ? QString() : found->text;
}

void Review::setScore(const QString& domain, const QString& text) {
    const auto found = std::ranges::find(scores, domain, &Score::domain);
    if (found == scores.end())
        scores.append({domain, text});
    else
        found->text = text;
}

QJsonObject toJson(const Review& review) {
    Review copy = review;
    draft::Writer writer;
    describe(writer, copy);
    for (auto each = review.unknown.begin(); each != review.unknown.end(); ++each)
        if (!writer.object.contains(each.key())) writer.object.insert(each.key(), each.value());
    return writer.object;
}

Review reviewFromJson(const QJsonObject& json) {
    Review review;
    draft::Reader reader{json};
    describe(reader, review);
    review.unknown = reader.object;
    return review;
}

QStringList reviewTopics() {
    return {u"diet"_s, u"teeth"_s, u"hearing"_s, u"vision"_s, u"sleep"_s, u"behaviour"_s, u"toileting"_s};
}

QStringList asqDomains() {
    return metrics::asqDomainNames();
}

} // namespace lodestar
