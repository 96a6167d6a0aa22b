#include "ui/pages/FamilyActs.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/services/Absences.h"
#include "core/services/Allotting.h"
#include "core/services/Moving.h"
#include "core/services/Recalling.h"
#include "ui/pages/DeathDialog.h"
#include "ui/pages/MovingDialogs.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/pages/RecallDialog.h"
#include "ui/pages/TeamDialogs.h"
#include "ui/pages/TransferDialogs.h"

#include <QMenu>
#include <QPointer>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

/// What the menu of a family needs to know.
struct Known {
    Family family;
    QList<ToTell> network;
    QList<std::pair<Entry, QString>> deaths; ///< and whose
    QList<Entry> handovers;                  ///< not yet accepted
    QList<Receiver> receivers;               ///< to whom the family may be offered
};

Result<Known> readKnown(Connection& connection, const RecordId& household, QDate today) {
    Known known;
    LODESTAR_ASSIGN(known.family, readFamily(connection, household, today));
    LODESTAR_ASSIGN(known.network, whoToTell(connection, household));
    LODESTAR_ASSIGN(const Identity me, readIdentity(connection));
    LODESTAR_ASSIGN(known.receivers, receivers(connection, me));
    EntryTable entries(connection);
    for (const FamilyMember& member : known.family.members) {
        LODESTAR_ASSIGN(const auto deaths, entries.ofRecord(member.person.record, u"death"));
        for (const Entry& death : deaths)
            known.deaths.append({death, member.person.shortName()});
        LODESTAR_ASSIGN(const auto handovers, entries.ofRecord(member.person.record, u"handover"));
        for (const Entry& handover : handovers) {
            if (handover.object(V("accepted")).isEmpty()) known.handovers.append(handover);
        }
    }
    return known;
}

void openUndo(Session& session, const EntryId& death, QWidget* window) {
    ReasonDialog dialog(
        session,
        {FamilyActs::tr("Undo a recorded death"),
         FamilyActs::tr("Steps, appointments and everything else are offered again as before."),
         FamilyActs::tr("&Undo it")},
        [death](Work& work, const QString& reason, const QString&) { return undoDeath(work, death, reason); }, window);
    dialog.exec();
}

void openAcceptance(Session& session, const EntryId& handover, QWidget* window) {
    ReasonDialog dialog(
        session,
        {FamilyActs::tr("Handover accepted"),
         FamilyActs::tr("Write who accepted. From today the receiver is responsible."), FamilyActs::tr("&Accepted")},
        [handover](Work& work, const QString& by, const QString&) {
            return acceptHandover(work, handover, by, work.clock().today());
        },
        window);
    dialog.exec();
}

/// For whoever leads the team: the whole family, or one child alone. As on the page Team.
void addAllotting(QMenu* menu, Session& session, const Family& family, QWidget* window) {
    const QString whole =
        family.name.isEmpty() ? FamilyActs::tr("Family without a name") : FamilyActs::tr("%1 family").arg(family.name);
    menu->addAction(
        FamilyActs::tr("A&llot to another practitioner..."), window,
        [&session, record = family.record, whole, window] { AllotDialog::openFor(session, record, whole, window); });
    for (const FamilyMember& member : family.members) {
        if (!member.person.child || member.person.died || !member.isNow(session.clock().today())) continue;
        const QString name = member.person.shortName();
        menu->addAction(FamilyActs::tr("Allot %1 alone...").arg(name), window,
                        [&session, record = member.person.record, name, window] {
                            AllotDialog::openFor(session, record, FamilyActs::tr("%1 alone").arg(name), window);
                        });
    }
}

void fill(QMenu* menu, Session& session, const Known& known, QWidget* window) {
    menu->clear();
    const bool navigator = isNavigator(session.me().role);
    if (known.family.worker.reference.isEmpty() && !navigator) {
        menu->addAction(FamilyActs::tr("&Take onto my caseload"), window,
                        [&session, household = known.family.record, from = session.clock().today()] {
                            session.write([household, from](Work& work) { return takeOn(work, {household}, from); });
                        });
        menu->addSeparator();
    }
    menu->addAction(FamilyActs::tr("Record a &death or loss..."), window,
                    [&session, known, window] { DeathDialog(session, known.family, known.network, window).exec(); });
    for (const auto& [death, whose] : known.deaths)
        menu->addAction(FamilyActs::tr("&Undo the death recorded for %1...").arg(whose), window,
                        [&session, id = death.id, window] { openUndo(session, id, window); });
    menu->addSeparator();
    menu->addAction(FamilyActs::tr("&Moved, or whereabouts unknown..."), window,
                    [&session, known, window] { WhereaboutsDialog(session, known.family, window).exec(); });
    // A navigator leaves by the family's agreement; whoever is responsible for its care hands it over.
    if (navigator) return;
    if (arrangesLeave(session.me())) addAllotting(menu, session, known.family, window);
    menu->addAction(FamilyActs::tr("&Offer to a colleague or team..."), window, [&session, known, window] {
        TransferDialog(session, known.family, known.receivers, window).exec();
    });
    menu->addAction(FamilyActs::tr("&Hand over..."), window,
                    [&session, known, window] { HandoverDialog(session, known.family, window).exec(); });
    for (const Entry& handover : known.handovers)
        menu->addAction(FamilyActs::tr("Handover to %1 was &accepted...").arg(handover.text(V("to"))), window,
                        [&session, id = handover.id, window] { openAcceptance(session, id, window); });
}

QList<ReasonDialog::Choice> otherPeople(const Family& family, const Entry& entry) {
    QList<ReasonDialog::Choice> choices;
    const records::KindDescription* kind = records::kindNamed(entry.kind);
    for (const FamilyMember& member : family.members) {
        const auto subject = member.person.child ? records::Subject::Child : records::Subject::Adult;
        if (member.person.record == entry.record || (kind != nullptr && !kind->allows(subject))) continue;
        choices.append({member.person.fullName(), member.person.record.toString()});
    }
    return choices;
}

/// The act is done here; now which laptops have not yet heard of it.
void showSpread(Session& session, const RecordId& record, QWidget* window) {
    auto* dialog = new RecallDialog(session, record, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openMove(Session& session, const Family& family, const Entry& entry, QWidget* window) {
    ReasonDialog dialog(
        session,
        {FamilyActs::tr("Written for the wrong person"),
         FamilyActs::tr("The entry moves with its author and time. Its content is taken back wherever it went; who "
                        "saw, printed or received it is listed in the history."),
         FamilyActs::tr("&Move it")},
        [id = entry.id](Work& work, const QString& reason, const QString& right) -> Status {
            const auto moved = moveToRightPerson(work, id, RecordId::fromString(right), reason);
            return moved ? Status() : std::unexpected(moved.error());
        },
        window);
    dialog.offer(FamilyActs::tr("Whose is it"), otherPeople(family, entry));
    if (dialog.exec() == QDialog::Accepted) showSpread(session, entry.record, window);
}

void openSeal(Session& session, const Entry& sealed, QWidget* window) {
    ReasonDialog dialog(
        session,
        {FamilyActs::tr("Seal this entry"),
         FamilyActs::tr("Only those named for sealed matters see it from now on; elsewhere its content is taken back."),
         FamilyActs::tr("&Seal it")},
        [entry = sealed.id](Work& work, const QString& reason, const QString&) -> Status {
            const auto made = sealEntry(work, entry, reason);
            return made ? Status() : std::unexpected(made.error());
        },
        window);
    if (dialog.exec() == QDialog::Accepted) showSpread(session, sealed.record, window);
}

void openRecall(Session& session, const Entry& recalled, QWidget* window) {
    ReasonDialog dialog(
        session,
        {FamilyActs::tr("Recall the content"),
         FamilyActs::tr("The content goes, here and on every laptop at its next sync; that it was there, who wrote it "
                        "and why it went stay. This cannot be undone."),
         FamilyActs::tr("&Recall it")},
        [entry = recalled.id](Work& work, const QString& reason, const QString&) {
            return recallEntry(work, entry, reason);
        },
        window);
    if (dialog.exec() == QDialog::Accepted) showSpread(session, recalled.record, window);
}

} // namespace

void FamilyActs::attach(QMenu* menu, Session& session, const RecordId& household, QWidget* window) {
    QObject::connect(menu, &QMenu::aboutToShow, window, [menu, &session, household, window] {
        menu->clear();
        menu->addAction(FamilyActs::tr("Reading..."))->setEnabled(false);
        session
            .read([household, today = session.clock().today()](Connection& connection) {
                return readKnown(connection, household, today);
            })
            .then(window, [menu = QPointer<QMenu>(menu), &session, window](const Result<Known>& known) {
                if (menu && known) fill(menu, session, *known, window);
            });
    });
}

void EntryActs::attach(QMenu* menu, Session& session, const Family& family, const Entry& entry, QWidget* window) {
    const records::KindDescription* kind = records::kindNamed(entry.kind);
    if (!otherPeople(family, entry).isEmpty())
        menu->addAction(FamilyActs::tr("Written for the &wrong person..."), window,
                        [&session, family, entry, window] { openMove(session, family, entry, window); });
    if (kind != nullptr && kind->compartmentChosen && entry.compartment != records::Compartment::Sealed)
        menu->addAction(FamilyActs::tr("&Seal..."), window,
                        [&session, entry, window] { openSeal(session, entry, window); });
    menu->addAction(FamilyActs::tr("Re&call the content..."), window,
                    [&session, entry, window] { openRecall(session, entry, window); });
}

} // namespace lodestar::pages
