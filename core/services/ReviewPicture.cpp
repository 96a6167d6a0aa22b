#include "core/services/ReviewPicture.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;
using rules::ReviewArea;
using rules::ReviewView;

namespace {

QStringList domainsOf(ReviewArea area) {
    switch (area) {
    case ReviewArea::Talking:
        return {u"communication"_s};
    case ReviewArea::Moving:
        return {u"gross_motor"_s, u"fine_motor"_s};
    case ReviewArea::Feelings:
        return {u"personal_social"_s};
    case ReviewArea::Thinking:
        return {u"problem_solving"_s};
    case ReviewArea::Senses:
        break;
    }
    return {};
}

QStringList topicsOf(ReviewArea area) {
    if (area == ReviewArea::Feelings) return {u"behaviour"_s};
    if (area == ReviewArea::Senses) return {u"hearing"_s, u"vision"_s, u"teeth"_s};
    return {};
}

ReviewView viewOfFinding(const QString& finding) {
    if (finding == u"concern"_s) return ReviewView::Help;
    return finding == u"no_concern"_s ? ReviewView::Fine : ReviewView::NotLooked;
}

ReviewView viewOfElim(const QString& outcome) {
    if (outcome == u"goals"_s || outcome == u"referred"_s) return ReviewView::Help;
    if (outcome == u"talked"_s) return ReviewView::Watch;
    return outcome == u"none"_s ? ReviewView::Fine : ReviewView::NotLooked;
}

class Rows {
public:
    Rows(const Review& review, const ReviewContext& context)
        : m_review(review)
        , m_context(context) {}

    [[nodiscard]] ReviewRow row(ReviewArea area) const {
        ReviewRow row;
        row.area = area;
        row.prime = rules::isPrimeArea(area);
        for (const QString& domain : domainsOf(area))
            row.scores.append(score(domain));
        addFindings(area, row);
        if (area == ReviewArea::Talking) {
            row.elimOutcome = m_review.elimOutcome.isEmpty() ? m_context.elimOutcome : m_review.elimOutcome;
            row.elimWords = m_review.elimWords.trimmed().isEmpty() ? m_context.elimWords : m_review.elimWords.trimmed();
        }
        row.health = healthView(row);
        addSetting(row);
        row.familyWords = m_review.wordsOf(m_review.parents, rules::reviewAreaName(area));
        row.agreement = rules::compareViews(row.health, row.setting);
        return row;
    }

private:
    [[nodiscard]] ScoreSeen score(const QString& domain) const {
        ScoreSeen seen;
        seen.domain = domain;
        const AsqScore* recorded = m_context.score(domain);
        const QString typed = m_review.score(domain).trimmed();
        seen.value = !typed.isEmpty() ? typed : recorded != nullptr ? recorded->value : QString();
        const QString form = !typed.isEmpty() || recorded == nullptr ? m_review.asqForm : recorded->form;
        bool number = false;
        const double value = seen.value.toDouble(&number);
        const forms::Cutoff* cutoff = m_context.cutoff(form, domain);
        if (!number || cutoff == nullptr) return seen;
        seen.cutoff = cutoff->below.toString();
        seen.view = rules::viewOfScore(value, cutoff->below.toDouble(),
                                       cutoff->monitoring ? cutoff->monitoring->toDouble() : -1);
        return seen;
    }

    void addFindings(ReviewArea area, ReviewRow& row) const {
        for (const QString& topic : topicsOf(area)) {
            const auto found = std::ranges::find(m_review.findings, topic, &Review::Finding::about);
            const Review::Finding each = found == m_review.findings.cend() ? Review::Finding{topic, {}, {}} : *found;
            if (area == ReviewArea::Senses || !each.finding.isEmpty()) row.findings.append(each);
        }
    }

    /// A concern is never evened out by what is well; what was looked at in part only is not called looked at.
    [[nodiscard]] static ReviewView healthView(const ReviewRow& row) {
        ReviewView strictest = ReviewView::NotLooked;
        bool gap = false;
        const auto take = [&](ReviewView view) {
            gap = gap || view == ReviewView::NotLooked;
            strictest = rules::stricter(strictest, view);
        };
        for (const ScoreSeen& each : row.scores)
            take(each.view);
        for (const Review::Finding& each : row.findings)
            take(viewOfFinding(each.finding));
        if (!row.elimOutcome.isEmpty()) strictest = rules::stricter(strictest, viewOfElim(row.elimOutcome));
        return gap && strictest == ReviewView::Fine ? ReviewView::NotLooked : strictest;
    }

    void addSetting(ReviewRow& row) const {
        const Review::Summary& summary = m_review.summary;
        switch (row.area) {
        case ReviewArea::Talking:
            row.judgement = summary.communicationView;
            row.settingWords = summary.communication;
            break;
        case ReviewArea::Moving:
            row.judgement = summary.physicalView;
            row.settingWords = summary.physical;
            break;
        case ReviewArea::Feelings:
            row.judgement = summary.personalView;
            row.settingWords = summary.personal;
            break;
        case ReviewArea::Thinking:
        case ReviewArea::Senses:
            break;
        }
        row.setting = rules::viewOfJudgement(row.judgement);
    }

    const Review& m_review;
    const ReviewContext& m_context;
};

} // namespace

QList<ReviewRow> reviewRows(const Review& review, const ReviewContext& context) {
    const Rows rows(review, context);
    QList<ReviewRow> made;
    for (const ReviewArea area : rules::reviewAreas)
        made.append(rows.row(area));
    return made;
}

} // namespace lodestar
