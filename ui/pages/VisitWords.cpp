#include "ui/pages/VisitWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/base/NeedsLevel.h"
#include "core/base/Plausibility.h"
#include "core/growth/GrowthWords.h"
#include "core/services/MeasurementValue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using Section = VisitGap::Section;
using Why = VisitGap::Why;

namespace {

/// Loss below birth weight is told while it is usual to look for it: until a baby is three weeks old.
constexpr int firstWeeksDays = 21;

} // namespace

QString VisitWords::somebody() {
    return tr("somebody");
}

QString VisitWords::called(const VisitPerson& person) {
    if (!person.known.isEmpty()) return person.known;
    if (!person.given.isEmpty()) return person.given;
    return person.child ? tr("Baby %1").arg(person.family) : person.family;
}

QString VisitWords::joined(const QStringList& names) {
    if (names.size() < 2) return names.value(0);
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QList<VisitWords::Choice> VisitWords::modes() {
    return {{u"face_to_face"_s, tr("Face to face")}, {u"video"_s, tr("By video")}, {u"telephone"_s, tr("By telephone")},
            {u"group"_s, tr("In a group")},          {u"text"_s, tr("By text")},   {u"email"_s, tr("By email")},
            {u"letter"_s, tr("By letter")}};
}

QList<VisitWords::Choice> VisitWords::places() {
    return {{u"home"_s, tr("Home")},       {u"clinic"_s, tr("Clinic")},     {u"family_hub"_s, tr("Family hub")},
            {u"nursery"_s, tr("Nursery")}, {u"hospital"_s, tr("Hospital")}, {u"gp_practice"_s, tr("GP practice")}};
}

QString VisitWords::at(const QString& place) {
    if (place == u"home"_s) return tr("at home");
    if (place == u"clinic"_s) return tr("in the clinic");
    if (place == u"family_hub"_s) return tr("at the family hub");
    if (place == u"nursery"_s) return tr("at the nursery");
    if (place == u"hospital"_s) return tr("in hospital");
    return VisitWords::place(place);
}

QList<VisitWords::Choice> VisitWords::types() {
    return {{u"antenatal"_s, tr("Antenatal contact")},
            {u"new_birth"_s, tr("New birth visit")},
            {u"6_8_week"_s, tr("6–8 week review")},
            {u"3_4_month"_s, tr("3–4 month contact")},
            {u"12_month"_s, tr("9–12 month review")},
            {u"2_year"_s, tr("2–2½ year review")},
            {u"other"_s, tr("Visit")}};
}

QList<VisitWords::Choice> VisitWords::feedings() {
    return {{u"totally_breastfed"_s, tr("Only breast milk")},
            {u"partially_breastfed"_s, tr("Breast milk and anything else")},
            {u"not_breastfed"_s, tr("No breast milk")},
            {u"not_known"_s, tr("Not known")}};
}

QList<VisitWords::Choice> VisitWords::levels() {
    QList<Choice> all;
    for (const auto level :
         {NeedsLevel::Community, NeedsLevel::Universal, NeedsLevel::Targeted, NeedsLevel::Specialist})
        all.append({needsLevelName(level), needsLevelTitle(level)});
    return all;
}

QList<VisitWords::Choice> VisitWords::consents() {
    return {{u"given"_s, tr("Agreed")},
            {u"refused"_s, tr("Refused")},
            {u"not_asked"_s, tr("Not asked yet")},
            {u"overridden"_s, tr("Made without agreement")}};
}

QList<VisitWords::Choice> VisitWords::compartments() {
    return {{u"health"_s, tr("Health visiting reads it")},
            {u"shared"_s, tr("Everybody at work with the family reads it")},
            {u"sealed"_s, tr("Sealed: only who is named reads it")}};
}

QList<VisitWords::Choice> VisitWords::scales() {
    return {{u"baby"_s, tr("Baby scales")},
            {u"standing"_s, tr("Standing scales")},
            {u"sitting"_s, tr("Sitting scales")},
            {u"family"_s, tr("The family’s own")}};
}

QString VisitWords::usualScales(const VisitPerson* child, QDate on) {
    const bool stands = child != nullptr && child->born.isValid() && completedMonths(child->born, on) >= 24;
    return stands ? u"standing"_s : u"baby"_s;
}

QString VisitWords::of(const QList<Choice>& choices, const QString& id) {
    const auto found = std::ranges::find_if(choices, [&](const Choice& each) { return each.first == id; });
    return found == choices.cend() ? id : found->second;
}

QString VisitWords::state(const QString& id) {
    if (id == u"done"_s) return tr("Done");
    if (id == u"cancelled_by_family"_s) return tr("Cancelled by the family");
    if (id == u"cancelled_by_service"_s) return tr("Cancelled by us");
    if (id == u"cancel_in_person"_s) return tr("Cancel in person");
    return id == u"moved"_s ? tr("Moved") : tr("Booked");
}

QString VisitWords::face(const QString& id) {
    if (id == u"do_not_visit_alone"_s) return tr("Do not visit alone");
    if (id == u"ask_safeguarding_lead_first"_s) return tr("Ask the safeguarding lead first");
    if (id == u"child_has_plan"_s) return tr("Child has a plan");
    if (id == u"dog_ring_first"_s) return tr("Dog in the house: ring before coming");
    if (id == u"ring_before_coming"_s) return tr("Ring before coming");
    if (id == u"do_not_leave_messages"_s) return tr("Leave no messages");
    return id == u"ask_reception_first"_s ? tr("Ask at reception first") : id;
}

QString VisitWords::sex(const QString& id, bool child) {
    if (id == u"male"_s) return child ? tr("Boy") : tr("Male");
    if (id == u"female"_s) return child ? tr("Girl") : tr("Female");
    return tr("Not known");
}

QString VisitWords::section(Section section) {
    switch (section) {
    case Section::Who:
        return tr("Who was there");
    case Section::Said:
        return tr("Seen and said");
    case Section::Measurements:
        return tr("Measurements");
    case Section::Feeding:
        return tr("Feeding");
    case Section::Private:
        return tr("Private part");
    case Section::Checks:
        return tr("Screening and jabs");
    case Section::Needs:
        return tr("Needs level");
    case Section::Plan:
        return tr("Plan and next");
    case Section::Referrals:
        return tr("Refer and attach");
    }
    return {};
}

QString VisitWords::gapShort(const VisitGap& gap) {
    switch (gap.why) {
    case Why::NobodySeen:
        return tr("who was seen");
    case Why::NoTime:
    case Why::InFuture:
        return tr("when it was");
    case Why::Mode:
        return tr("how you met");
    case Why::Countersigner:
        return tr("who countersigns");
    case Why::Unreadable:
    case Why::Impossible:
    case Why::Unusual:
        return tr("one measurement");
    case Why::Weight:
        return tr("weight");
    case Why::Head:
        return tr("head");
    case Why::Feeding:
        return tr("feeding");
    case Why::NeedsLevel:
        return tr("needs level");
    case Why::Plan:
        return tr("plan");
    case Why::NextTime:
        return tr("time of the next contact");
    case Why::ReferralService:
        return tr("where the referral goes");
    }
    return {};
}

QString VisitWords::measure(const QString& id) {
    if (id == u"weight"_s) return tr("weight");
    if (id == u"length"_s) return tr("length");
    return id == u"height"_s ? tr("height") : tr("head");
}

QString VisitWords::gapSentence(const VisitGap& gap, const QString& name) {
    switch (gap.why) {
    case Why::NobodySeen:
        return tr("Say who was seen. If nobody was, record no access or was not brought.");
    case Why::NoTime:
        return tr("Say when the visit was: a date and a time.");
    case Why::InFuture:
        return tr("The visit lies in the future. Give the time it really was.");
    case Why::Mode:
        return tr("This step is not settled in this way for %1. Change how you met, or choose no step.").arg(name);
    case Why::Countersigner:
        return tr("Name who countersigns this visit.");
    case Why::Unreadable:
        return tr("%1’s %2 cannot be read as a number.").arg(name, measure(gap.measure));
    case Why::Impossible:
        return tr("%1’s %2 is more or less than anybody measures.").arg(name, measure(gap.measure));
    case Why::Unusual:
        return tr("%1’s %2 is far outside what is usual: change it, or say why it is right.")
            .arg(name, measure(gap.measure));
    default:
        return needed(gap, name);
    }
}

QString VisitWords::needed(const VisitGap& gap, const QString& name) {
    switch (gap.why) {
    case Why::Weight:
    case Why::Head:
        return tr("%1’s %2 is needed for this step.").arg(name, measure(gap.measure));
    case Why::Feeding:
        return tr("How %1 is fed is needed for this step.").arg(name);
    case Why::NeedsLevel:
        return tr("A needs level for %1 is needed for this step.").arg(name);
    case Why::Plan:
        return tr("Write what was agreed, book the next contact, or say that nothing is planned.");
    case Why::NextTime:
        return tr("The next contact needs a date and a time before it is booked.");
    default:
        return tr("Say where the referral goes, or take it away.");
    }
}

QString VisitWords::age(const VisitPerson& person, QDate on) {
    if (!person.child && !person.pregnancy.isNull() && person.edd.isValid()) return pregnancyText(person.edd, on);
    if (person.inConflict) return tr("Two birth dates");
    return person.child ? ageTextExact(person.born, on) : yearsText(person.born, on);
}

QString VisitWords::change(const PastMeasurement* last, const QString& measure, qint64 amount, QDate on) {
    if (last == nullptr || last->on > on) return {};
    const qint64 difference = amount - last->amount;
    const QString sign = difference < 0 ? u"−"_s : u"+"_s;
    const QString since = last->atBirth ? tr("since birth") : tr("since %1").arg(shortDateText(last->on, on));
    const auto days = last->on.daysTo(on);
    if (!isWeight(measure))
        return tr("%1%2 cm %3")
            .arg(sign, QString::number(static_cast<double>(std::abs(difference)) / 100, 'f', 1), since);
    const QString grams = tr("%1%2 g %3").arg(sign).arg(std::abs(difference)).arg(since);
    if (days < 1) return grams;
    const auto daily = std::lround(static_cast<double>(std::abs(difference)) / static_cast<double>(days));
    return tr("%1: %2%3 g a day").arg(grams, difference < 0 ? u"−"_s : QString()).arg(daily);
}

QString VisitWords::last(const PastMeasurement* past, QDate today) {
    if (past == nullptr) return {};
    const auto measure = measureFromName(past->measure).value_or(Measure::Weight);
    const QString amount = amountText(measure, past->amount);
    return past->atBirth ? tr("At birth: %1").arg(amount)
                         : tr("Last: %1 on %2").arg(amount, shortDateText(past->on, today));
}

QString VisitWords::sinceBirth(const VisitPerson& child, qint64 grams, QDate on) {
    const PastMeasurement* birth = child.birthWeight();
    if (birth == nullptr || child.inConflict || child.born.daysTo(on) > firstWeeksDays) return {};
    const auto tenths = weightLossTenths(Grams{birth->amount}, Grams{grams});
    return tenths ? weightLossText(*tenths) : QString();
}

QString VisitWords::position(const VisitPerson& child, const growth::GrowthPoint& point) {
    const growth::GrowthReading& reading = point.reading;
    if (!reading.inForce) return {};
    const bool corrected = reading.basis == growth::AgeBasis::Corrected;
    const QString age = corrected ? growth::correctedAgeText(reading.days()) : ageTextExact(child.born, point.on);
    const QString words =
        tr("%1, at %2 %3").arg(growth::positionText(reading.inForce->sds), growth::basisText(reading.basis), age);
    return reading.gestationAssumed && corrected ? tr("%1 (gestation not known, taken as 40+0)").arg(words) : words;
}

QString VisitWords::spacesSince(const growth::GrowthPoint& before, const growth::GrowthPoint& now, bool named) {
    const QString spaces =
        growth::spacesText(growth::spacesFallen(before.reading.inForce->sds, now.reading.inForce->sds));
    const QString since = named ? spaces : tr("%1 than on %2").arg(spaces, shortDateText(before.on, now.on));
    const bool sameBasis = before.reading.basis == now.reading.basis;
    if (std::abs(before.reading.inForce->sds - now.reading.inForce->sds) < growth::centileSpace / 20) return spaces;
    return sameBasis ? since : tr("%1 (then at %2)").arg(since, growth::basisText(before.reading.basis));
}

QString VisitWords::weighedSoon(const VisitPerson& child, QDate last, QDate on) {
    if (child.inConflict) return {};
    const auto days = growth::weighedTooSoon(child.born, last, on);
    if (!days) return {};
    if (*days == 1) return tr("Weighed today already");
    return tr("Guidance leaves %1 between weighings at this age (RCPCH)").arg(spanText(*days));
}

} // namespace lodestar::pages
