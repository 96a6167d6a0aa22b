// What can be done on the page of volunteers: menus of a row, adding, printing.
#include "core/base/DateText.h"
#include "ui/models/WorkforceWords.h"
#include "ui/pages/ExportAsk.h"
#include "ui/pages/PrintAsk.h"
#include "ui/pages/VolunteersPage.h"
#include "ui/pages/WorkerDialogs.h"
#include "ui/pages/WorkforcePrint.h"
#include "ui/widgets/RowList.h"

#include <QMenu>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

void VolunteersPage::popup(QMenu* menu) {
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect row = m_list->visualRect(m_list->currentIndex());
    menu->popup(m_list->viewport()->mapToGlobal(row.bottomLeft() + QPoint(24, 0)));
}

void VolunteersPage::openRow(int row) {
    if (row < 0) return;
    if (!looksAfter()) {
        const InFamily& each = m_read.families[row];
        if (each.match.entry.isNull() || each.match.to.isValid())
            askForVolunteer(m_session, each.family, this);
        else
            m_navigator.open({u"family"_s, each.family.household.toString(), {}});
    } else if (view() == u"matches"_s) {
        if (row < m_read.asked.size())
            requestMenu(m_read.asked[row]);
        else
            matchMenu(m_read.matches[row - m_read.asked.size()]);
    } else if (view() == u"people"_s) {
        workerMenu(m_read.people[row]);
    } else {
        askTraining(m_session, m_read.people, m_read.training.lines[row].training, this);
    }
}

void VolunteersPage::requestMenu(const Asked& asked) {
    auto* menu = new QMenu(this);
    if (!asked.request.closed)
        menu->addAction(tr("&Find a volunteer..."), this,
                        [this, family = asked.family] { askProposal(m_session, family, this); });
    if (!asked.request.closed)
        menu->addAction(tr("&Nobody is found, or wanted any more..."), this,
                        [this, family = asked.family] { askCloseRequest(m_session, family, this); });
    else
        menu->addAction(tr("&Give the family back"), this, [this, household = asked.family.household] {
            m_session.write([household](Work& work) { return closeMatchRequests(work, household, {}); });
        });
    menu->addAction(tr("&Open the family"), this, [this, household = asked.family.household] {
        m_navigator.open({u"family"_s, household.toString(), {}});
    });
    popup(menu);
}

void VolunteersPage::matchMenu(const Match& match) {
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& words, auto act) {
        menu->addAction(words, this, [this, match, act] { act(m_session, match, this); });
    };
    const auto state = match.state();
    if (std::ranges::any_of(match.contacts, &MatchContact::isOpenWorry))
        add(tr("Answer the &worry..."), askWorryAnswer);
    if (m_read.bereaved.contains(match.record)) add(tr("&Volunteer told, it goes on..."), askGoOn);
    if (state == Match::State::Proposed) add(tr("Who has &agreed..."), askAgreement);
    if (state == Match::State::Agreed) add(tr("&Begin..."), askStart);
    if (state == Match::State::Running) add(tr("Write down that they &met..."), askMet);
    if (state != Match::State::Ended) add(tr("What the volunteer is &told..."), askTold);
    if (state != Match::State::Ended) add(tr("&End..."), askEnd);
    menu->addAction(tr("&Print the match sheet..."), this, [this, match] { printSheet(match); });
    if (!match.household.isNull())
        menu->addAction(tr("Open the &family"), this,
                        [this, match] { m_navigator.open({u"family"_s, match.household.toString(), {}}); });
    popup(menu);
}

void VolunteersPage::workerMenu(const Worker& worker) {
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& words, auto act) {
        menu->addAction(words, this, [this, worker, act] { act(m_session, worker, this); });
    };
    add(tr("Change &details, or end..."), askWorker);
    const auto addCheck = [&](const QString& words, const WorkerCheck& held) {
        menu->addAction(words, this, [this, worker, held] { askCheck(m_session, worker, held, this); });
    };
    addCheck(tr("Write down a &check..."), {});
    if (worker.isVolunteer()) add(tr("When there is &time..."), askAvailability);
    add(tr("&Supervision..."), askSupervision);
    add(tr("&Hours given..."), askHours);
    menu->addAction(tr("T&raining..."), this, [this, worker] {
        Training training;
        training.worker = worker.record;
        askTraining(m_session, {worker}, training, this);
    });
    if (!worker.checks.isEmpty()) menu->addSeparator();
    for (const WorkerCheck& each : worker.checks)
        addCheck(tr("Correct: %1...").arg(models::WorkforceWords::check(each, m_session.clock().today())), each);
    popup(menu);
}

void VolunteersPage::addWorker() {
    if (view() == u"training"_s) return askTraining(m_session, m_read.people, {}, this);
    if (m_read.staff.isEmpty()) return askWorker(m_session, {}, this);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("A &volunteer, or somebody new..."), this, [this] { askWorker(m_session, {}, this); });
    menu->addSeparator();
    for (const Worker& each : std::as_const(m_read.staff))
        menu->addAction(tr("%1, of the staff").arg(each.name), this,
                        [this, each] { askWorker(m_session, each, this); });
    menu->popup(mapToGlobal(rect().center()));
}

void VolunteersPage::print() {
    if (view() == u"people"_s) return printSupervision();
    askAndPrint({m_session, this, u"training register"_s},
                WorkforcePrint::training(m_read.training, m_session.clock().today()));
}

void VolunteersPage::printSupervision() {
    askAndPrint({m_session, this, u"supervision list"_s},
                WorkforcePrint::supervision(m_read.people, m_read.matches, m_session.clock().today()));
}

void VolunteersPage::printSheet(const Match& match) {
    askAndPrint({m_session, this, u"match sheet"_s, match.record}, WorkforcePrint::matchSheet(match));
}

void VolunteersPage::exportTraining() {
    askAndExport({m_session, this, tr("Export the training register"), u"training.csv"_s,
                  u"training register, %1 lines"_s.arg(m_read.training.lines.size())},
                 trainingCsv(m_read.training.lines));
}

} // namespace lodestar::pages
