#include "ui/pages/MatchDialogs.h"

#include "core/base/DateText.h"
#include "ui/models/WorkforceWords.h"
#include "ui/pages/AskDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::WorkforceWords;

namespace {

class MatchDialogs {
    Q_DECLARE_TR_FUNCTIONS(MatchDialogs)
};

constexpr int longestDay = 24 * 60;

AskDialog::Choices purposes() {
    return WorkforceWords::choices(u"match", u"purpose"_s);
}

/// The fields of what a volunteer is told, with how they are read again.
std::function<MatchFamily()> addFamily(AskDialog& dialog, const MatchFamily& held) {
    auto* called = dialog.addLine(MatchDialogs::tr("What to &call them"), held.called);
    dialog.requireText(called, MatchDialogs::tr("Write what the volunteer calls them."));
    auto* phone = dialog.addLine(MatchDialogs::tr("P&hone, if they agree"), held.phone);
    auto* contact = dialog.addLine(MatchDialogs::tr("How to &reach them safely"), held.contact);
    auto* language = dialog.addLine(MatchDialogs::tr("&Language"), held.language);
    auto* where = dialog.addLine(MatchDialogs::tr("&Where to meet"), held.where);
    auto* children = dialog.addLine(MatchDialogs::tr("Ch&ildren, as the family puts it"), held.children);
    auto* words = dialog.addText(MatchDialogs::tr("W&hat for, in the family’s words"), held.words);
    return [=] {
        return MatchFamily{called->text(), phone->text(),    contact->text(), language->text(),
                           where->text(),  children->text(), words->text()};
    };
}

void showProposal(Session& session, const MatchFor& family, const QList<MatchCandidate>& found, QWidget* parent) {
    auto* dialog = new AskDialog(session, MatchDialogs::tr("A volunteer for %1").arg(family.name),
                                 MatchDialogs::tr("What you write here is all that the volunteer learns of the family. "
                                                  "Write only what they agreed to."),
                                 MatchDialogs::tr("&Propose"), parent);
    auto* model = new models::RowsModel(dialog);
    QList<models::ListRow> rows;
    for (const MatchCandidate& each : found)
        rows.append(WorkforceWords::candidate(each));
    model->setRows(rows);
    widgets::RowLayout layout;
    layout.trailingStatus = true;
    auto* list = new widgets::RowList(MatchDialogs::tr("Volunteers, those who fit best first"), layout);
    list->setModel(model);
    list->setMinimumHeight(180);
    dialog->addWide(list);
    auto* purpose = dialog->addChoice(MatchDialogs::tr("&For what"), purposes());
    const auto told = addFamily(*dialog, {{}, family.phone, {}, family.language, {}, {}, {}});
    dialog->ask([=, coordinator = session.me().name]() -> AskDialog::Act {
        MatchProposal proposal;
        proposal.household = family.household;
        const int row = list->currentIndex().row();
        if (row >= 0 && row < found.size()) proposal.worker = found[row].worker.record;
        proposal.purpose = purpose->currentData().toString();
        proposal.family = told();
        proposal.coordinator = coordinator;
        return [=](Work& work) { return statusOf(proposeMatch(work, proposal)); };
    });
}

} // namespace

void askProposal(Session& session, const MatchFor& family, QWidget* parent) {
    const MatchAsk ask{family.household, {}, family.language, family.ward};
    session
        .read([ask, today = session.clock().today()](Connection& connection) {
            return matchCandidates(connection, ask, today);
        })
        .then(parent, [&session, family, parent](const Result<QList<MatchCandidate>>& found) {
            showProposal(session, family, found.value_or(QList<MatchCandidate>()), parent);
        });
}

void askAgreement(Session& session, const Match& match, QWidget* parent) {
    auto* dialog = new AskDialog(session, MatchDialogs::tr("Who has agreed: %1").arg(match.volunteer),
                                 MatchDialogs::tr("A match begins when the family and the volunteer have both agreed."),
                                 MatchDialogs::tr("&Save"), parent);
    auto* family = dialog->addDate(MatchDialogs::tr("The &family agreed on"), match.familyAgreed);
    auto* by = dialog->addLine(MatchDialogs::tr("&Who agreed"), match.agreedBy);
    auto* how = dialog->addLine(MatchDialogs::tr("&How"), match.agreedHow);
    auto* volunteer = dialog->addDate(MatchDialogs::tr("The &volunteer agreed on"), match.volunteerAgreed);
    dialog->ask([=, record = match.record]() -> AskDialog::Act {
        const MatchAgreement agreement{AskDialog::dayOf(family), by->text(), how->text(), AskDialog::dayOf(volunteer)};
        return [=](Work& work) { return agreeMatch(work, record, agreement); };
    });
}

void askTold(Session& session, const Match& match, QWidget* parent) {
    auto* dialog =
        new AskDialog(session, MatchDialogs::tr("What %1 is told").arg(match.volunteer),
                      MatchDialogs::tr("Only what the family agreed to."), MatchDialogs::tr("&Save"), parent);
    const auto told = addFamily(*dialog, match.family);
    dialog->ask([=, record = match.record]() -> AskDialog::Act {
        return [=, family = told()](Work& work) { return tellMatch(work, record, family); };
    });
}

void askStart(Session& session, const Match& match, QWidget* parent) {
    auto* dialog = new AskDialog(
        session, MatchDialogs::tr("Begin: %1 with %2").arg(match.volunteer, match.family.called),
        MatchDialogs::tr("From this day the volunteer has the match card."), MatchDialogs::tr("&Begin"), parent);
    auto* from = dialog->addDate(MatchDialogs::tr("&From"), session.clock().today());
    dialog->ask([=, record = match.record]() -> AskDialog::Act {
        return [=, day = AskDialog::dayOf(from)](Work& work) { return startMatch(work, record, day); };
    });
}

void askEnd(Session& session, const Match& match, QWidget* parent) {
    auto* dialog = new AskDialog(session, MatchDialogs::tr("End: %1 with %2").arg(match.volunteer, match.family.called),
                                 MatchDialogs::tr("After this day the volunteer’s program gives the match back."),
                                 MatchDialogs::tr("&End the match"), parent);
    auto* on = dialog->addDate(MatchDialogs::tr("&Last day"), session.clock().today());
    auto* why = dialog->addChoice(MatchDialogs::tr("&Why"), WorkforceWords::choices(u"match", u"ending"_s, u"why"_s));
    auto* words = dialog->addText(MatchDialogs::tr("&How it went"));
    dialog->ask([=, record = match.record]() -> AskDialog::Act {
        return [=, day = AskDialog::dayOf(on), reason = why->currentData().toString(),
                said = words->text()](Work& work) { return endMatch(work, record, day, reason, said); };
    });
}

void askMet(Session& session, const Match& match, QWidget* parent) {
    auto* dialog = new AskDialog(session, MatchDialogs::tr("Met %1").arg(match.family.called), {},
                                 MatchDialogs::tr("&Save"), parent);
    const QDateTime now = session.clock().now();
    auto* on = dialog->addDate(MatchDialogs::tr("&Date"), now.date());
    auto* at = dialog->addTime(MatchDialogs::tr("&Time"), QTime(now.time().hour(), 0));
    auto* mode =
        dialog->addChoice(MatchDialogs::tr("&How"), WorkforceWords::choices(u"match_contact", u"contact"_s, u"mode"_s));
    auto* minutes = dialog->addCount(MatchDialogs::tr("&Minutes"), 0, longestDay, 60);
    auto* place = dialog->addLine(MatchDialogs::tr("Wh&ere"), match.family.where);
    auto* words = dialog->addText(MatchDialogs::tr("&What you did together"));
    auto* worry = dialog->addText(MatchDialogs::tr("Somethin&g that worries you: your coordinator hears of it with the "
                                                   "next sync. In danger ring 999 first"));
    dialog->ask([=, record = match.record, me = session.me().name]() -> AskDialog::Act {
        MatchContact met;
        met.match = record;
        met.at = QDateTime(AskDialog::dayOf(on), at->time().value_or(QTime(0, 0)), now.timeSpec(), now.offsetFromUtc());
        met.mode = mode->currentData().toString();
        met.minutes = minutes->value();
        met.place = place->text();
        met.words = words->text();
        met.by = me;
        met.worry = worry->text();
        return [=](Work& work) { return statusOf(recordMatchContact(work, met)); };
    });
}

void askWorryAnswer(Session& session, const Match& match, QWidget* parent) {
    const auto worry = std::ranges::find_if(match.contacts, &MatchContact::isOpenWorry);
    if (worry == match.contacts.cend()) return;
    auto* dialog = new AskDialog(session, MatchDialogs::tr("A worry of %1").arg(match.volunteer),
                                 MatchDialogs::tr("%1: “%2”").arg(dateText(worry->worryOn), worry->worry),
                                 MatchDialogs::tr("&Save"), parent);
    auto* words = dialog->addText(MatchDialogs::tr("&What you did about it"));
    dialog->ask([=, entry = worry->entry]() -> AskDialog::Act {
        return [=, said = words->text()](Work& work) { return answerWorry(work, entry, said); };
    });
}

void askForVolunteer(Session& session, const MatchFor& family, QWidget* parent) {
    session.read([](Connection& connection) { return coordinators(connection); })
        .then(parent, [&session, family, parent](const Result<QList<std::pair<QString, QString>>>& known) {
            auto* dialog = new AskDialog(
                session, MatchDialogs::tr("Ask for a volunteer for %1").arg(family.name),
                MatchDialogs::tr("The coordinator then has this family’s shared record to find somebody. Ask the "
                                 "family first."),
                MatchDialogs::tr("&Ask"), parent);
            auto* purpose = dialog->addChoice(MatchDialogs::tr("&For what"), purposes());
            auto* who = dialog->addChoice(MatchDialogs::tr("&Coordinator"), known.value_or(AskDialog::Choices()));
            dialog->ask([=]() -> AskDialog::Act {
                return [household = family.household, what = purpose->currentData().toString(),
                        whom = who->currentData().toString()](Work& work) {
                    return statusOf(askForMatch(work, household, what, whom));
                };
            });
        });
}

} // namespace lodestar::pages
