#include "ui/pages/MatchDialogs.h"

#include "core/base/DateText.h"
#include "core/services/MatchRequests.h"
#include "ui/models/WorkforceWords.h"
#include "ui/pages/AskDialog.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/TextBox.h"
#include "ui/widgets/TimeField.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::WorkforceWords;

namespace {

class MatchDialogs {
    Q_DECLARE_TR_FUNCTIONS(MatchDialogs)
};

constexpr int longestDay = 24 * 60;
constexpr int listHeight = 180;

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

using Candidates = std::shared_ptr<QList<MatchCandidate>>;

/// Reads who fits, the best first, and chooses her.
void showCandidates(Session& session, const MatchAsk& ask, AskDialog* dialog, widgets::RowList* list,
                    const Candidates& known) {
    session
        .read([ask, today = session.clock().today()](Connection& connection) {
            return matchCandidates(connection, ask, today);
        })
        .then(list, [=](const Result<QList<MatchCandidate>>& found) {
            if (!found) return dialog->setProblem(theme::Words::of(found.error()).happened);
            *known = *found;
            QList<models::ListRow> rows;
            for (const MatchCandidate& each : *found)
                rows.append(WorkforceWords::candidate(each, ask));
            auto* model = qobject_cast<models::RowsModel*>(list->model());
            model->setRows(std::move(rows));
            list->setCurrentIndex(model->index(0));
        });
}

widgets::RowList* addCandidates(AskDialog& dialog, const Candidates& known) {
    widgets::RowLayout layout;
    layout.trailingStatus = true;
    auto* list = new widgets::RowList(MatchDialogs::tr("Volunteers, those who fit best first"), layout);
    list->setModel(new models::RowsModel(list));
    list->setMinimumHeight(theme::Theme::of(&dialog).scaled(listHeight));
    dialog.addRow(MatchDialogs::tr("&Who, those who fit best first"), list);
    dialog.require(list, [list, known] {
        if (known->isEmpty()) return MatchDialogs::tr("There is nobody yet. Add a volunteer on the page Volunteers.");
        const int row = list->currentIndex().row();
        if (row < 0 || row >= known->size()) return MatchDialogs::tr("Choose somebody.");
        const MatchCandidate& chosen = known->at(row);
        return chosen.isPossible()
                   ? QString()
                   : MatchDialogs::tr("%1 cannot be matched now; the list says why. Choose somebody else, or put it "
                                      "right first.")
                         .arg(chosen.worker.name);
    });
    return list;
}

} // namespace

void askProposal(Session& session, const MatchFor& family, QWidget* parent) {
    auto* dialog = new AskDialog(session, MatchDialogs::tr("A volunteer for %1").arg(family.name),
                                 MatchDialogs::tr("What you write here is all that the volunteer learns of the family. "
                                                  "Write only what they agreed to."),
                                 MatchDialogs::tr("&Propose"), parent);
    auto* purpose = dialog->addChoice(MatchDialogs::tr("&For what"), purposes());
    const auto known = std::make_shared<QList<MatchCandidate>>();
    auto* list = addCandidates(*dialog, known);
    const auto look = [&session, family, purpose, dialog, list, known] {
        const MatchAsk ask{family.household, purpose->currentData().toString(), family.language, family.ward};
        showCandidates(session, ask, dialog, list, known);
    };
    QObject::connect(purpose, &QComboBox::currentIndexChanged, dialog, look);
    look();
    const auto told = addFamily(*dialog, {{}, family.phone, {}, family.language, {}, {}, {}});
    dialog->ask([=, coordinator = session.me().name]() -> AskDialog::Act {
        MatchProposal proposal;
        proposal.household = family.household;
        proposal.worker = known->at(list->currentIndex().row()).worker.record;
        proposal.purpose = purpose->currentData().toString();
        proposal.family = told();
        proposal.coordinator = coordinator;
        return [=](Work& work) { return statusOf(proposeMatch(work, proposal)); };
    });
}

void askGoOn(Session& session, const Match& match, QWidget* parent) {
    auto* dialog =
        new AskDialog(session, MatchDialogs::tr("A death or loss in the family of %1").arg(match.family.called),
                      MatchDialogs::tr("Tell %1 in person first. If the match goes on, write here what is "
                                       "told of the family from now on; if it does not, choose End.")
                          .arg(match.volunteer),
                      MatchDialogs::tr("&Told, and it goes on"), parent);
    const auto told = addFamily(*dialog, match.family);
    dialog->ask([=, record = match.record]() -> AskDialog::Act {
        return [=, family = told()](Work& work) { return goOnAfterDeath(work, record, family); };
    });
}

void askCloseRequest(Session& session, const MatchFor& family, QWidget* parent) {
    auto* dialog = new AskDialog(session, MatchDialogs::tr("Nobody for %1").arg(family.name),
                                 MatchDialogs::tr("Whoever asked reads the reason. The family’s record then leaves "
                                                  "your list."),
                                 MatchDialogs::tr("&Close the request"), parent);
    auto* why = dialog->addText(MatchDialogs::tr("&Why"));
    dialog->requireText(why, MatchDialogs::tr("Write why: nobody is found, or nobody is wanted any more."));
    dialog->ask([=, household = family.household]() -> AskDialog::Act {
        return [=, words = why->text()](Work& work) { return closeMatchRequests(work, household, words); };
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
