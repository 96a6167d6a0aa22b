#include "ui/pages/PlanDialogs.h"

#include "ui/models/PlanWords.h"
#include "ui/pages/PlanDialog.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::PlanWords;
using Values = PlanDialog::Values;

namespace {

constexpr int scale = 10;

} // namespace

PlanDialogs::Choices PlanDialogs::everybody() const {
    Choices all{{m_context.family.record.toString(), tr("The family")}};
    for (const FamilyMember& each : m_context.family.members)
        if (!each.person.died) all.append({each.person.record.toString(), each.person.shortName()});
    return all;
}

PlanDialogs::Choices PlanDialogs::adults() const {
    Choices all;
    for (const FamilyMember& each : m_context.family.members)
        if (!each.person.died && !each.person.child)
            all.append({each.person.record.toString(), each.person.shortName()});
    return all;
}

PlanDialogs::Choices PlanDialogs::children() const {
    Choices all;
    for (const FamilyMember& each : m_context.family.members)
        if (!each.person.died && each.person.child)
            all.append({each.person.record.toString(), each.person.shortName()});
    return all;
}

void PlanDialogs::show(PlanDialog* dialog) const {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinimumWidth(480);
    dialog->open();
}

void PlanDialogs::writeDown() const {
    auto* dialog = new PlanDialog(
        m_context.session,
        {tr("In the parent’s own words"),
         tr("Write what was said as it was said. Everyone who works with the family "
            "can read it."),
         tr("&Save")},
        [](Work& work, const Values& typed) {
            OwnWords said;
            said.record = typed.record(u"about"_s);
            said.sort = typed.text(u"sort"_s);
            said.area = typed.text(u"area"_s);
            said.words = typed.text(u"words"_s);
            said.whose = typed.record(u"whose"_s);
            said.on = typed.day(u"on"_s);
            return PlanDialog::done(lodestar::writeDown(work, said));
        },
        m_window);
    dialog->addAnswers(u"sort"_s, tr("What &it is"), PlanWords::sorts(), tr("Say what it is."));
    dialog->addText(u"words"_s, tr("What was &said"), tr("Write what was said."));
    dialog->addChoice(u"whose"_s, tr("&Who said it"), adults());
    dialog->addChoice(u"area"_s, tr("What it is a&bout"), PlanWords::aspects());
    dialog->addChoice(u"about"_s, tr("&For whom"), everybody());
    dialog->addDay(u"on"_s, tr("&Day"), false, m_context.today());
    dialog->setChosen(u"about"_s, m_context.family.record.toString());
    show(dialog);
}

void PlanDialogs::setGoal() const {
    auto* dialog = new PlanDialog(
        m_context.session, {tr("A goal"), tr("In the parent’s own words, and small enough to reach."), tr("&Save")},
        [today = m_context.today()](Work& work, const Values& typed) {
            Goal goal;
            goal.record = typed.record(u"about"_s);
            goal.words = typed.text(u"words"_s);
            goal.area = typed.text(u"area"_s);
            goal.whose = typed.record(u"whose"_s);
            goal.by = typed.day(u"by"_s);
            goal.on = today;
            return PlanDialog::done(lodestar::setGoal(work, goal));
        },
        m_window);
    dialog->addText(u"words"_s, tr("The &goal"), tr("Write the goal."));
    dialog->addChoice(u"whose"_s, tr("&Whose goal"), adults());
    dialog->addChoice(u"area"_s, tr("What it is a&bout"), PlanWords::aspects());
    dialog->addChoice(u"about"_s, tr("&For whom"), everybody());
    dialog->addDay(u"by"_s, tr("By &when"), true);
    dialog->setChosen(u"about"_s, m_context.family.record.toString());
    show(dialog);
}

void PlanDialogs::addStep(const Goal& goal) const {
    auto* dialog = new PlanDialog(
        m_context.session, {tr("A small step"), goal.words, tr("&Save")},
        [drawn = goal.entry](Work& work, const Values& typed) {
            GoalStep step;
            step.what = typed.text(u"what"_s);
            step.who = typed.text(u"who"_s);
            step.by = typed.day(u"by"_s);
            return PlanDialog::done(lodestar::addStep(work, drawn, step));
        },
        m_window);
    dialog->addLine(u"what"_s, tr("Wha&t"), tr("Write the step."));
    dialog->addLine(u"who"_s, tr("&Who"));
    dialog->addDay(u"by"_s, tr("&By when"), true);
    show(dialog);
}

void PlanDialogs::moveStep(const GoalStep& step) const {
    auto* dialog = new PlanDialog(
        m_context.session, {tr("How far"), step.what, tr("&Save")},
        [step](Work& work, const Values& typed) {
            GoalStep now = step;
            now.far = typed.text(u"far"_s);
            now.farWords = typed.text(u"words"_s);
            now.farOn = {};
            return lodestar::moveStep(work, step.entry, now);
        },
        m_window);
    dialog->addAnswers(u"far"_s, tr("How &far"), PlanWords::progress(), tr("Say how far it has come."));
    dialog->addText(u"words"_s, tr("&Words"));
    dialog->setChosen(u"far"_s, step.far);
    show(dialog);
}

void PlanDialogs::lookAt(const Goal& goal) const {
    auto* dialog = new PlanDialog(
        m_context.session,
        {tr("Look at the goal together"),
         tr("%1\nThe parent says how far: 0 is not begun, 10 is there.").arg(goal.words), tr("&Save")},
        [drawn = goal.entry](Work& work, const Values& typed) {
            GoalReview review;
            review.far = typed.number(u"far"_s);
            review.words = typed.text(u"words"_s);
            review.next = typed.day(u"next"_s);
            return PlanDialog::done(lookAtGoal(work, drawn, review));
        },
        m_window);
    dialog->addNumber(u"far"_s, tr("How &far, 0 to 10"), scale);
    dialog->addText(u"words"_s, tr("What &was said"));
    dialog->addDay(u"next"_s, tr("Look &again on"), true);
    show(dialog);
}

void PlanDialogs::endGoal(const Goal& goal, const QString& state) const {
    const bool givenUp = state == u"given_up"_s;
    auto* dialog = new PlanDialog(
        m_context.session,
        {givenUp                 ? tr("The goal is given up")
         : state == u"reached"_s ? tr("The goal is reached")
                                 : tr("The goal is partly reached"),
         goal.words, tr("&Save")},
        [drawn = goal.entry, state](Work& work, const Values& typed) {
            return lodestar::endGoal(work, drawn, state, typed.text(u"why"_s));
        },
        m_window);
    dialog->addText(u"why"_s, givenUp ? tr("&Why") : tr("What &helped"), givenUp ? tr("Write why.") : QString());
    show(dialog);
}

void PlanDialogs::rate() const {
    auto* dialog = new PlanDialog(
        m_context.session,
        {tr("How it feels to the parent"),
         tr("The parent says it herself: 0 is none, 10 is the most. It is no score and nothing is worked out from it "
            "but the change."),
         tr("&Save")},
        [](Work& work, const Values& typed) {
            SupportRating rating;
            rating.adult = typed.record(u"adult"_s);
            rating.at = typed.text(u"at"_s);
            rating.on = typed.day(u"on"_s);
            rating.hope = typed.number(u"hope"_s);
            rating.confidence = typed.number(u"confidence"_s);
            rating.support = typed.number(u"support"_s);
            return PlanDialog::done(lodestar::rate(work, rating));
        },
        m_window);
    const Choices whose = adults();
    dialog->addChoice(u"adult"_s, tr("&Whose"), whose, tr("Say whose it is."));
    if (!whose.isEmpty()) dialog->setChosen(u"adult"_s, whose.first().first);
    dialog->addAnswers(u"at"_s, tr("&At"), PlanWords::ratedAt(), tr("Say when in the work together."));
    dialog->addNumber(u"hope"_s, tr("&Hope, 0 to 10"), scale);
    dialog->addNumber(u"confidence"_s, tr("&Confidence, 0 to 10"), scale);
    dialog->addNumber(u"support"_s, tr("S&upport around me, 0 to 10"), scale);
    dialog->addDay(u"on"_s, tr("&Day"), false, m_context.today());
    show(dialog);
}

void PlanDialogs::takeUp() const {
    auto* dialog = new PlanDialog(
        m_context.session, {tr("Benefits, home, work and learning"), {}, tr("&Save")},
        [](Work& work, const Values& typed) {
            Matter matter;
            matter.record = typed.record(u"about"_s);
            matter.area = typed.text(u"area"_s);
            matter.what = typed.text(u"what"_s);
            matter.with = typed.text(u"with"_s);
            matter.state = typed.text(u"state"_s);
            matter.on = typed.day(u"on"_s);
            matter.words = typed.text(u"words"_s);
            matter.review = typed.day(u"review"_s);
            return PlanDialog::done(lodestar::takeUp(work, matter));
        },
        m_window);
    dialog->addChoice(u"area"_s, tr("What it is a&bout"), PlanWords::areas(), tr("Say what it is about."));
    dialog->addLine(u"what"_s, tr("Wha&t"), tr("Write what it is."));
    dialog->addLine(u"with"_s, tr("&With whom (Jobcentre Plus, adult college, Citizens Advice)"));
    dialog->addChoice(u"state"_s, tr("Where it &stands"), PlanWords::states(), tr("Say where it stands."));
    dialog->addDay(u"on"_s, tr("Since wh&en"), false, m_context.today());
    dialog->addText(u"words"_s, tr("Wor&ds"));
    dialog->addDay(u"review"_s, tr("Look &again on"), true);
    dialog->addChoice(u"about"_s, tr("&For whom"), everybody());
    dialog->setChosen(u"about"_s, m_context.family.record.toString());
    show(dialog);
}

void PlanDialogs::moveMatter(const Matter& matter) const {
    auto* dialog = new PlanDialog(
        m_context.session, {tr("What came of it"), matter.what, tr("&Save")},
        [matter](Work& work, const Values& typed) {
            Matter now = matter;
            now.state = typed.text(u"state"_s);
            now.on = typed.day(u"on"_s);
            now.words = typed.text(u"words"_s);
            now.review = typed.day(u"review"_s);
            return lodestar::moveMatter(work, matter.entry, now);
        },
        m_window);
    dialog->addChoice(u"state"_s, tr("Where it &stands"), PlanWords::states(), tr("Say where it stands."));
    dialog->addDay(u"on"_s, tr("Since &when"), false, m_context.today());
    dialog->addText(u"words"_s, tr("Wor&ds"));
    dialog->addDay(u"review"_s, tr("Look &again on"), true);
    dialog->setChosen(u"state"_s, matter.state);
    show(dialog);
}

void PlanDialogs::askRequest() const {
    auto* dialog = new PlanDialog(
        m_context.session, {tr("The family asks for something"), {}, tr("&Save")},
        [household = m_context.family.record, today = m_context.today()](Work& work, const Values& typed) {
            FamilyRequest request;
            request.record = household;
            request.from = typed.text(u"from"_s);
            request.what = typed.text(u"what"_s);
            request.who = typed.text(u"who"_s);
            request.by = typed.day(u"by"_s);
            request.on = today;
            return PlanDialog::done(lodestar::ask(work, request));
        },
        m_window);
    dialog->addText(u"what"_s, tr("Wha&t is asked for"), tr("Write what is asked for."));
    dialog->addLine(u"from"_s, tr("&Who asks"));
    dialog->addLine(u"who"_s, tr("Who &answers"));
    dialog->addDay(u"by"_s, tr("&By when"), true);
    dialog->setLine(u"who"_s, m_context.session.me().name);
    show(dialog);
}

void PlanDialogs::answerRequest(const FamilyRequest& request) const {
    auto* dialog = new PlanDialog(
        m_context.session, {tr("Answer a request"), request.what, tr("&Save")},
        [drawn = request.entry](Work& work, const Values& typed) {
            const QString words = typed.text(u"words"_s);
            return typed.text(u"how"_s) == u"answered"_s ? lodestar::answerRequest(work, drawn, words)
                                                         : closeRequest(work, drawn, words);
        },
        m_window);
    dialog->addAnswers(u"how"_s, tr("What became &of it"),
                       {{u"answered"_s, tr("Answered")}, {u"closed"_s, tr("Closed without an answer")}},
                       tr("Say what became of it."));
    dialog->addText(u"words"_s, tr("The &answer, or why it is closed"), tr("Write the answer, or why it is closed."));
    show(dialog);
}

} // namespace lodestar::pages
