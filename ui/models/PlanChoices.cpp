#include "ui/models/PlanWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::models {

QString PlanWords::of(const QList<Choice>& choices, const QString& code) {
    const auto found = std::ranges::find(choices, code, &Choice::first);
    return found == choices.cend() ? QString() : found->second;
}

QList<PlanWords::Choice> PlanWords::sorts() {
    return {{u"strength"_s, tr("A strength")},
            {u"need"_s, tr("A need")},
            {u"hope"_s, tr("A hope")},
            {u"worry"_s, tr("A worry")}};
}

QList<PlanWords::Choice> PlanWords::aspects() {
    return {{u"money"_s, tr("Money")},       {u"housing"_s, tr("Home")},
            {u"food"_s, tr("Food")},         {u"work"_s, tr("Work")},
            {u"learning"_s, tr("Learning")}, {u"childcare"_s, tr("Childcare")},
            {u"feeding"_s, tr("Feeding")},   {u"sleep"_s, tr("Sleep")},
            {u"play"_s, tr("Play")},         {u"behaviour"_s, tr("Behaviour")},
            {u"talking"_s, tr("Talking")},   {u"health"_s, tr("Health")},
            {u"mood"_s, tr("How we feel")},  {u"relationships"_s, tr("Living together")},
            {u"safety"_s, tr("Being safe")}, {u"isolation"_s, tr("Being alone")},
            {u"language"_s, tr("English")},  {u"other"_s, tr("Something else")}};
}

QList<PlanWords::Choice> PlanWords::progress() {
    return {{u"not_begun"_s, tr("Not begun")}, {u"begun"_s, tr("Begun")}, {u"half"_s, tr("Half way")},
            {u"nearly"_s, tr("Nearly there")}, {u"done"_s, tr("Done")},   {u"given_up"_s, tr("Given up")}};
}

QList<PlanWords::Choice> PlanWords::areas() {
    return {{u"benefits"_s, tr("Benefits")},
            {u"housing"_s, tr("Housing")},
            {u"debt"_s, tr("Debt")},
            {u"childcare"_s, tr("Childcare")},
            {u"training"_s, tr("Training")},
            {u"qualification"_s, tr("Qualification")},
            {u"work"_s, tr("Work")},
            {u"volunteering"_s, tr("Volunteering")},
            {u"immigration"_s, tr("Immigration")},
            {u"food"_s, tr("Food")},
            {u"other"_s, tr("Something else")}};
}

QList<PlanWords::Choice> PlanWords::states() {
    return {{u"thinking"_s, tr("Thinking about it")},
            {u"told"_s, tr("Told of it")},
            {u"applied"_s, tr("Applied")},
            {u"booked"_s, tr("Booked")},
            {u"started"_s, tr("Started")},
            {u"receiving"_s, tr("Receiving it")},
            {u"achieved"_s, tr("Achieved")},
            {u"refused"_s, tr("Refused")},
            {u"appealed"_s, tr("Appealed")},
            {u"ended"_s, tr("Ended")},
            {u"not_wanted"_s, tr("Not wanted")}};
}

QList<PlanWords::Choice> PlanWords::answers() {
    return {{u"told"_s, tr("Told of it")}, {u"applied"_s, tr("Applied")}, {u"receiving"_s, tr("Receiving it")},
            {u"placed"_s, tr("Placed")},   {u"refused"_s, tr("Refused")}, {u"not_wanted"_s, tr("Not wanted")},
            {u"ended"_s, tr("Ended")}};
}

QList<PlanWords::Choice> PlanWords::ratedAt() {
    return {{u"start"_s, tr("Start")}, {u"review"_s, tr("Review")}, {u"end"_s, tr("End")}};
}

QList<PlanWords::Choice> PlanWords::benefits() {
    return {{u"universal_credit"_s, tr("Universal Credit")},
            {u"income_support"_s, tr("Income Support")},
            {u"income_based_jsa"_s, tr("Income-based Jobseeker’s Allowance")},
            {u"income_related_esa"_s, tr("Income-related ESA")},
            {u"pension_credit_guarantee"_s, tr("Pension Credit, guarantee")},
            {u"pension_credit_child_addition"_s, tr("Pension Credit with child addition")},
            {u"child_tax_credit"_s, tr("Child Tax Credit")},
            {u"working_tax_credit"_s, tr("Working Tax Credit")},
            {u"working_tax_credit_run_on"_s, tr("Working Tax Credit run-on")},
            {u"asylum_support"_s, tr("Asylum support")},
            {u"none"_s, tr("None of these")}};
}

QList<PlanWords::Choice> PlanWords::work() {
    return {{u"both_parents_work"_s, tr("Both parents work")},
            {u"only_parent_works"_s, tr("The only parent works")},
            {u"one_parent_works"_s, tr("One of two parents works")},
            {u"nobody_works"_s, tr("Nobody works")},
            {u"not_said"_s, tr("They would rather not say")}};
}

QList<PlanWords::Choice> PlanWords::feedingModes() {
    return {{u"face_to_face"_s, tr("Face to face")},
            {u"video"_s, tr("Video")},
            {u"telephone"_s, tr("Telephone")},
            {u"text"_s, tr("Text")}};
}

QList<PlanWords::Choice> PlanWords::feedingOffers() {
    return {{u"offered"_s, tr("Offered")},
            {u"taken"_s, tr("Taken")},
            {u"declined"_s, tr("Declined")},
            {u"later"_s, tr("Later")}};
}

QList<PlanWords::Choice> PlanWords::hows() {
    return {{u"telephone"_s, tr("Telephone")},
            {u"text"_s, tr("Text")},
            {u"meeting"_s, tr("Meeting")},
            {u"accompanied"_s, tr("Went along")}};
}

} // namespace lodestar::models
