#include "ui/models/ReviewWords.h"

#include "core/base/DateText.h"

#include <algorithm>

namespace lodestar::models {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using rules::ReviewAgreement;
using rules::ReviewArea;
using rules::ReviewView;
using theme::Colour;

QString ReviewWords::of(const QList<Choice>& choices, const QString& id) {
    const auto found = std::ranges::find(choices, id, &Choice::first);
    return found == choices.cend() ? id : found->second;
}

QString ReviewWords::area(ReviewArea area) {
    switch (area) {
    case ReviewArea::Talking:
        return tr("Talking and listening");
    case ReviewArea::Moving:
        return tr("Moving");
    case ReviewArea::Feelings:
        return tr("Feelings, other people");
    case ReviewArea::Thinking:
        return tr("Problem solving");
    case ReviewArea::Senses:
        return tr("Hearing, sight and teeth");
    }
    return {};
}

QString ReviewWords::topic(const QString& about) {
    return of({{u"diet"_s, tr("Feeding and diet")},
               {u"teeth"_s, tr("Teeth")},
               {u"hearing"_s, tr("Hearing")},
               {u"vision"_s, tr("Sight")},
               {u"sleep"_s, tr("Sleep")},
               {u"behaviour"_s, tr("Behaviour")},
               {u"toileting"_s, tr("Toileting")}},
              about);
}

QString ReviewWords::domain(const QString& domain) {
    return of({{u"communication"_s, tr("Communication")},
               {u"gross_motor"_s, tr("Gross motor")},
               {u"fine_motor"_s, tr("Fine motor")},
               {u"problem_solving"_s, tr("Problem solving")},
               {u"personal_social"_s, tr("Personal-social")}},
              domain);
}

QList<ReviewWords::Choice> ReviewWords::findings() {
    return {
        {u"no_concern"_s, tr("No concern")}, {u"concern"_s, tr("Concern")}, {u"not_looked_at"_s, tr("Not looked at")}};
}

QList<ReviewWords::Choice> ReviewWords::judgements() {
    return {{u"expected"_s, tr("As expected")},
            {u"some_support"_s, tr("Some support")},
            {u"concern"_s, tr("Concern")},
            {u"not_enough_information"_s, tr("Not enough information")}};
}

QList<ReviewWords::Choice> ReviewWords::elimOutcomes() {
    return {{u"none"_s, tr("No need seen")},
            {u"talked"_s, tr("Conversation and ideas for home")},
            {u"goals"_s, tr("Goals agreed, to be looked at again")},
            {u"referred"_s, tr("Referral talked about")}};
}

QList<ReviewWords::Choice> ReviewWords::discussions() {
    return {{u"single_meeting"_s, tr("One meeting, everybody in one room")},
            {u"two_meetings"_s, tr("Two meetings, with information passed on")},
            {u"health_only"_s, tr("Health review only: no setting took part")}};
}

QList<ReviewWords::Choice> ReviewWords::answers() {
    return {{u"agreed"_s, tr("Agreed")}, {u"refused"_s, tr("Refused")}, {u"withdrawn"_s, tr("Withdrawn")}};
}

QList<ReviewWords::Choice> ReviewWords::ways() {
    return {{u"typed"_s, tr("Typed from the setting’s sheet")},
            {u"scanned"_s, tr("Scanned or photographed")},
            {u"postcard"_s, tr("On the postcard")},
            {u"message"_s, tr("By message")}};
}

QList<ReviewWords::Choice> ReviewWords::outcomes() {
    return {{u"on_track"_s, tr("On track")},
            {u"advice_given"_s, tr("Advice given")},
            {u"setting_support"_s, tr("Support in the setting")},
            {u"rescreen"_s, tr("Screen again")},
            {u"targeted_hv_support"_s, tr("Targeted health-visiting support")},
            {u"referral"_s, tr("Referral")},
            {u"ehcp_request"_s, tr("EHC plan requested")},
            {u"declined"_s, tr("Declined")},
            {u"not_brought"_s, tr("Was not brought")}};
}

QList<ReviewWords::Choice> ReviewWords::settingSorts() {
    return {{u"nursery"_s, tr("Nursery")},
            {u"preschool"_s, tr("Pre-school")},
            {u"childminder"_s, tr("Childminder")},
            {u"school"_s, tr("School")},
            {u"other"_s, tr("Other")}};
}

QList<ReviewWords::Choice> ReviewWords::placeStates() {
    return {{u"told"_s, tr("Told of it")},
            {u"applied"_s, tr("Applied for")},
            {u"refused"_s, tr("Refused")},
            {u"placed"_s, tr("Placed")},
            {u"not_wanted"_s, tr("Not wanted by the family")},
            {u"ended"_s, tr("Ended")}};
}

QString ReviewWords::direction(const QString& direction) {
    return direction == V("setting_to_hv") ? tr("Setting to health visitor") : tr("Health visitor to setting");
}

ReviewWords::Sign ReviewWords::health(const ReviewRow& row) {
    const bool senses = row.area == ReviewArea::Senses;
    switch (row.health) {
    case ReviewView::NotLooked:
        return {u"coming"_s, tr("Not looked at"), Colour::TextSoft};
    case ReviewView::Fine:
        return {u"tick"_s, senses ? tr("No concern") : tr("Above cut-off"), Colour::Done};
    case ReviewView::Watch:
        return {u"info"_s, tr("Close to cut-off"), Colour::PromptText};
    case ReviewView::Help:
        break;
    }
    const bool below =
        std::ranges::any_of(row.scores, [](const ScoreSeen& each) { return each.view == ReviewView::Help; });
    return {u"prompt"_s, below ? tr("Below cut-off") : tr("Help is needed"), Colour::Overdue};
}

ReviewWords::Sign ReviewWords::setting(const ReviewRow& row) {
    if (!row.prime) return {{}, tr("Not part of the progress check"), Colour::TextSoft};
    if (row.judgement.isEmpty() && row.settingWords.isEmpty()) return {{}, tr("Nothing received"), Colour::TextSoft};
    const QString words = row.judgement.isEmpty() ? tr("No judgement given") : of(judgements(), row.judgement);
    switch (row.setting) {
    case ReviewView::Fine:
        return {u"tick"_s, words, Colour::Done};
    case ReviewView::Watch:
    case ReviewView::Help:
        return {row.judgement == V("concern") ? u"prompt"_s : u"info"_s, words,
                row.judgement == V("concern") ? Colour::Overdue : Colour::PromptText};
    case ReviewView::NotLooked:
        break;
    }
    return {u"coming"_s, words, Colour::TextSoft};
}

ReviewWords::Sign ReviewWords::together(const ReviewRow& row) {
    switch (row.agreement) {
    case ReviewAgreement::AgreeHelp:
        return {u"tick"_s, tr("Agree: help is needed"), Colour::Text};
    case ReviewAgreement::AgreeStrength:
        return {u"tick"_s, tr("Agree: a strength"), Colour::Text};
    case ReviewAgreement::Differ:
        return {u"conflict"_s, tr("Differ"), Colour::Text};
    case ReviewAgreement::OneView:
        return {u"person"_s,
                row.setting == ReviewView::NotLooked ? tr("Health visitor’s view only") : tr("Setting’s view only"),
                Colour::Text};
    case ReviewAgreement::NobodyLooked:
        break;
    }
    return {u"prompt"_s, tr("Nobody has looked"), Colour::Text};
}

QString ReviewWords::healthLine(const ReviewRow& row) {
    QStringList parts;
    for (const ScoreSeen& each : row.scores) {
        if (each.value.isEmpty()) {
            parts.append(tr("%1: no score").arg(domain(each.domain)));
            continue;
        }
        parts.append(each.cutoff.isEmpty() ? tr("%1 %2").arg(domain(each.domain), each.value)
                                           : tr("%1 %2 (%3)").arg(domain(each.domain), each.value, each.cutoff));
    }
    if (!row.elimOutcome.isEmpty()) parts.append(tr("ELIM: %1").arg(of(elimOutcomes(), row.elimOutcome).toLower()));
    if (!row.elimWords.isEmpty()) parts.append(tr("%1 of 50 words").arg(row.elimWords));
    for (const Review::Finding& each : row.findings) {
        const QString said = each.finding.isEmpty() ? tr("not looked at") : of(findings(), each.finding).toLower();
        parts.append(tr("%1: %2").arg(topic(each.about), each.words.isEmpty() ? said : each.words.simplified()));
    }
    return parts.join(u"; "_s);
}

QString ReviewWords::spoken(const ReviewRow& row) {
    QStringList parts{tr("Health visitor: %1. %2").arg(health(row).words, healthLine(row))};
    parts.append(tr("Setting: %1. %2").arg(setting(row).words, row.settingWords));
    parts.append(tr("Together: %1").arg(together(row).words));
    return parts.join(u". "_s);
}

QString ReviewWords::fault(const ReviewFault& fault) {
    using Why = ReviewFault::Why;
    switch (fault.why) {
    case Why::NotANumber:
        return fault.field == V("elimWords")
                   ? tr("The number of words is no number. Write how many of the 50 words are said.")
                   : tr("%1 is no score of ASQ-3. A score is 0 to 60 in steps of 5.")
                         .arg(domain(fault.field.section(u':', 1)));
    case Why::NoForm:
        return tr("Scores are here without their form. Choose 24, 27 or 30 months.");
    case Why::NoDate:
        return tr("A date is missing. Write on which day it was.");
    case Why::Ahead:
        return tr("A date lies ahead. Write the day on which it happened.");
    case Why::NoJudgement:
        return tr("Choose what the setting’s words come to.");
    case Why::NoWhat:
        return tr("A step of the plan says who, and not what. Write what is to be done.");
    case Why::NoService:
        return tr("A referral names no service. Write to whom it goes, or take it out.");
    case Why::NothingDone:
        break;
    }
    return tr("Nothing has been written yet.");
}

QString ReviewWords::place(const PlaceStanding& place, QDate today) {
    QStringList parts;
    if (place.eligibility) {
        const QString answer = place.eligibility->part(V("eligibility"), V("answer"));
        const QString reason = placeReason(*place.eligibility, place.local);
        if (answer == V("eligible"))
            parts.append(reason.isEmpty() ? tr("May have it") : tr("May have it: %1").arg(reason));
        else
            parts.append(answer == V("not_eligible") ? tr("May not have it by the rules asked") : tr("Not known yet"));
    }
    if (place.state) {
        const QString on = dateText(storedDate(place.state->part(V("state"), V("on"))));
        parts.append(tr("%1 on %2").arg(of(placeStates(), place.stateName()), on));
        if (!place.settingName.isEmpty()) parts.append(place.settingName);
        const QDate from = storedDate(place.state->text(V("runsFrom")));
        if (from.isValid())
            parts.append(from > today ? tr("from %1").arg(dateText(from)) : tr("since %1").arg(dateText(from)));
    }
    return parts.isEmpty() ? tr("Nobody has asked yet") : parts.join(u"; "_s);
}

} // namespace lodestar::models
