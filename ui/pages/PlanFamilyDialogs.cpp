// The dialogs of a plan about what the family is owed, how it is fed, and who walks with it.
#include "core/services/FeedingSupport.h"
#include "ui/models/PlanWords.h"
#include "ui/pages/PlanDialog.h"
#include "ui/pages/PlanDialogs.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::PlanWords;
using Values = PlanDialog::Values;

namespace {

constexpr int mostPounds = 1'000'000;

} // namespace

void PlanDialogs::tellCircumstances(const std::optional<ToldCircumstances>& before) const {
    auto* dialog = new PlanDialog(
        m_context.session,
        {tr("What the family told of its circumstances"),
         tr("Only what they tell you; leave out what they would rather not say. It is used to say what the family is "
            "likely to be entitled to, never to decide. What is saved takes the place of what was told before."),
         tr("&Save")},
        [](Work& work, const Values& typed) {
            CircumstancesTold told;
            told.adult = typed.record(u"adult"_s);
            told.by = typed.text(u"by"_s);
            told.benefits = typed.ticked.value(u"benefits"_s);
            if (const auto pounds = typed.number(u"month"_s)) told.monthlyEarnings = *pounds;
            if (const auto pounds = typed.number(u"year"_s)) told.yearlyIncome = *pounds;
            if (const QString funds = typed.text(u"funds"_s); !funds.isEmpty()) told.noPublicFunds = funds == u"no"_s;
            told.work = typed.text(u"work"_s);
            return PlanDialog::done(recordCircumstances(work, told));
        },
        m_window);
    const Choices whose = adults();
    dialog->addChoice(u"adult"_s, tr("&Whose"), whose, tr("Say whose they are."));
    dialog->addTicks(u"benefits"_s, tr("&Benefits"), PlanWords::benefits());
    dialog->addNumber(u"month"_s, tr("The family takes home a &month, pounds"), mostPounds);
    dialog->addNumber(u"year"_s, tr("Household income a &year after tax, pounds"), mostPounds);
    dialog->addChoice(u"work"_s, tr("Wor&k"), PlanWords::work());
    dialog->addAnswers(u"funds"_s, tr("Recourse to &public funds"), {{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}});
    dialog->addLine(u"by"_s, tr("&Told by"));
    if (before)
        dialog->setChosen(u"adult"_s, before->adult.toString());
    else if (!whose.isEmpty())
        dialog->setChosen(u"adult"_s, whose.first().first);
    show(dialog);
}

void PlanDialogs::answerEntitlement(const EntitlementPrompt& prompt) const {
    Choices answers = PlanWords::answers();
    const bool place = prompt.entitlement == u"two_year_place"_s;
    // A two-year place is placed on the page of the review, with its setting and first day.
    answers.removeIf(
        [&](const auto& each) { return each.first == u"placed"_s || (place && each.first == u"receiving"_s); });
    auto* dialog = new PlanDialog(
        m_context.session,
        {prompt.title, tr("Likely is no decision: whoever pays decides. The family checks with %1.").arg(prompt.check),
         tr("&Save")},
        [prompt](Work& work, const Values& typed) {
            return lodestar::answerEntitlement(work, prompt, typed.text(u"answer"_s), typed.text(u"why"_s));
        },
        m_window);
    dialog->addAnswers(u"answer"_s, tr("What came of &it"), answers, tr("Say what came of it."));
    dialog->addLine(u"why"_s, tr("&Words; why it was refused"));
    dialog->setChosen(u"answer"_s, prompt.answer);
    show(dialog);
}

void PlanDialogs::helpWithFeeding() const {
    auto* dialog = new PlanDialog(
        m_context.session,
        {tr("First feeding contact, and help with feeding"),
         tr("The hours from coming home to the first contact are worked out where both times are known. How a baby is "
            "fed stands with health and not here."),
         tr("&Save")},
        [offset = m_context.session.clock().now().offsetFromUtc()](Work& work, const Values& typed) {
            const auto moment = [&](const QString& day, const QString& time) {
                const QDate on = typed.day(day);
                const QTime at = QTime::fromString(typed.text(time), u"HH:mm"_s);
                if (!on.isValid()) return QString();
                return at.isValid() ? QDateTime(on, at, Qt::OffsetFromUTC, offset).toString(Qt::ISODate)
                                    : on.toString(Qt::ISODate);
            };
            const FeedingSupport support{moment(u"homeOn"_s, u"homeAt"_s),
                                         typed.text(u"from"_s),
                                         moment(u"on"_s, u"at"_s),
                                         typed.text(u"by"_s),
                                         typed.text(u"mode"_s),
                                         typed.text(u"clinical"_s),
                                         typed.text(u"peer"_s),
                                         typed.text(u"group"_s),
                                         typed.text(u"words"_s)};
            return PlanDialog::done(recordFeedingSupport(work, typed.record(u"child"_s), support));
        },
        m_window);
    const Choices whose = children();
    dialog->addChoice(u"child"_s, tr("&Child"), whose, tr("Say whose it is."));
    if (whose.size() == 1) dialog->setChosen(u"child"_s, whose.first().first);
    dialog->addDay(u"homeOn"_s, tr("Came &home: day"), false);
    dialog->addTime(u"homeAt"_s, tr("Came home: time"));
    dialog->addLine(u"from"_s, tr("&From where"));
    dialog->addDay(u"on"_s, tr("First feeding contact: &day"), false);
    dialog->addTime(u"at"_s, tr("First feeding contact: time"));
    dialog->addLine(u"by"_s, tr("&By whom"));
    dialog->addAnswers(u"mode"_s, tr("H&ow"), PlanWords::feedingModes());
    for (const auto& [name, label] : {std::pair(u"clinical"_s, tr("Clinical help")),
                                      std::pair(u"peer"_s, tr("Peer supporter")), std::pair(u"group"_s, tr("Group"))})
        dialog->addAnswers(name, label, PlanWords::feedingOffers());
    dialog->addLine(u"words"_s, tr("&Words"));
    show(dialog);
}

void PlanDialogs::askNavigatorIn(const QList<Receiver>& navigators) const {
    Choices people;
    for (const Receiver& each : navigators)
        people.append({each.reference, each.name});
    auto* dialog = new PlanDialog(
        m_context.session,
        {tr("Ask a navigator in"),
         tr("A navigator works with a family that agreed, and within what it agreed to. She sees what is shared: no "
            "health record, no assessment, nothing sealed. She may refuse; you both see in Today how it stands."),
         tr("&Ask her")},
        [household = m_context.family.record](Work& work, const Values& typed) {
            NavigatorOffer offer;
            offer.household = household;
            offer.to = typed.text(u"to"_s);
            offer.agreement = {typed.text(u"givenBy"_s), typed.text(u"how"_s), typed.text(u"scope"_s),
                               typed.day(u"on"_s)};
            offer.summary = typed.text(u"summary"_s);
            return PlanDialog::done(offerNavigator(work, offer));
        },
        m_window);
    dialog->addChoice(u"to"_s, tr("&Navigator"), people, tr("Say whom you ask."));
    dialog->addLine(u"givenBy"_s, tr("Who of the family &agreed"), tr("Write who agreed."));
    dialog->addText(u"how"_s, tr("&How they were asked, in words"), tr("Write how they were asked."));
    dialog->addText(u"scope"_s, tr("What it &covers, as they were asked"), tr("Write what the family agreed to."));
    dialog->addDay(u"on"_s, tr("&Day of the agreement"), false, m_context.today());
    dialog->addText(u"summary"_s, tr("What she is to &know; nothing of health"));
    show(dialog);
}

void PlanDialogs::withdraw(const NavigatorAllotment& allotment) const {
    auto* dialog = new PlanDialog(
        m_context.session,
        {tr("The family withdraws its agreement"),
         tr("%1’s work with this family ends today. What she wrote stays; what has not been sent yet goes first, then "
            "her laptop gives the family up.")
             .arg(allotment.name),
         tr("&Withdraw it")},
        [drawn = allotment.entry](Work& work, const Values&) { return withdrawNavigator(work, drawn); }, m_window);
    show(dialog);
}

} // namespace lodestar::pages
