// A navigator after a real sync: every message she is sent, all that her laptop holds, every page of the program, what
// is found, printed and exported. Marked words stand in every kind that is, or may be, health's or sealed.
#include "app/desktop/Program.h"
#include "core/records/JoiningKinds.h"
#include "core/services/CaseloadFilter.h"
#include "core/services/Entitled.h"
#include "core/services/Find.h"
#include "core/services/Navigating.h"
#include "core/services/PathwayInUse.h"
#include "core/services/PlanHandout.h"
#include "core/services/Profile.h"
#include "core/services/Questionnaire.h"
#include "core/services/Review.h"
#include "core/services/SupportContact.h"
#include "core/services/Syncing.h"
#include "core/services/TodayList.h"
#include "core/store/SqlSyncStore.h"
#include "core/sync/ClientEngine.h"
#include "core/sync/Packing.h"
#include "core/sync/ServerMemory.h"
#include "tests/app/desktop/WindowWords.h"
#include "tests/core/sync/EngineWorld.h"
#include "tests/support/catch.h"
#include "ui/pages/FamilyTabs.h"
#include "ui/reports/PlanPrint.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Page.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace lodestar;
using namespace Qt::StringLiterals;
using namespace lodestar::sync::testing;
using lodestar::tests::settle;
using lodestar::tests::wordsOf;
using records::Compartment;

namespace {

const QString openMark = u"Zzopenword"_s;
const QStringList closedMarks{u"Zzhealthword"_s, u"Zzsealedword"_s};

const QString& markOf(Compartment compartment) {
    return compartment == Compartment::Shared ? openMark : closedMarks[compartment == Compartment::Health ? 0 : 1];
}

/// A value of a field's type in which each text is marked.
QJsonValue markedValue(const records::FieldDescription& field, const QString& mark) {
    using T = records::FieldType;
    switch (field.type) {
    case T::Text:
    case T::LongText:
        return mark + field.name;
    case T::Date:
        return u"2026-11-01"_s;
    case T::DateTime:
        return u"2026-11-01T09:00:00Z"_s;
    case T::Choice:
        return field.choices.first();
    case T::YesNo:
        return false;
    case T::Integer:
        return 7;
    case T::Decimal:
        return u"7"_s;
    case T::Record:
        return RecordId::create().toString();
    case T::Entry:
        return EntryId::create().toString();
    case T::Composite:
    case T::List:
        break;
    }
    QJsonObject made;
    for (const records::FieldDescription& part : field.parts)
        made.insert(part.name, markedValue(part, mark));
    return field.type == T::List ? QJsonValue(QJsonArray{made}) : QJsonValue(made);
}

/// Anna's family with something of every kind in every compartment; the server; and Dawn, the navigator whom the
/// family agreed to, on a laptop of her own with the whole program.
struct Walked {
    EngineWorld world;
    QTemporaryDir folder;
    QString passphrase = u"a quiet harbour at noon"_s;
    Synced anna;
    RecordId household;
    RecordId mother = RecordId::create();
    RecordId child = RecordId::create();
    EntryId allotment;
    QList<QByteArray> replies; ///< to Dawn, unpacked
    FrontTransport net{world.server.front};

    Walked()
        : anna(world.server, u"anna"_s) {
        world.server.add(u"FN1"_s, u"family-navigator"_s);
        household = anna.hand.beginsHousehold(u"anna"_s);
        person(mother, u"adult"_s, u"mother"_s, u"1999-03-02"_s);
        person(child, u"child"_s, u"child"_s, u"2024-09-22"_s);
        markEverything();
        const QJsonObject agreement{{u"answer"_s, u"agreed"_s},
                                    {u"on"_s, u"2026-11-02"_s},
                                    {u"givenBy"_s, u"Isoldine"_s},
                                    {u"how"_s, u"at home"_s},
                                    {u"scope"_s, u"benefits"_s}};
        allotment = anna.hand
                        .writes(household, u"allotment"_s,
                                {{u"staff"_s, u"FN1"_s},
                                 {u"role"_s, u"family-navigator"_s},
                                 {u"from"_s, u"2026-11-02"_s},
                                 {u"purpose"_s, u"navigation"_s},
                                 {u"agreement"_s, agreement}})
                        .entry;
        anna.saves();
        anna.syncs();
        net.alters = [this](const QByteArray&, sync::Reply& reply) {
            QByteArray body = reply.body;
            if (reply.headers.value("Content-Encoding") == sync::zstdEncoding)
                body = demand(sync::unpacked(body, sync::protocol::maxUnpackedReply));
            replies.append(body);
        };
        joins();
    }

    void person(const RecordId& record, const QString& subject, const QString& relationship, const QString& born) {
        anna.hand.writes(record, u"person"_s,
                         {{u"subject"_s, subject},
                          {u"name"_s, QJsonObject{{u"given"_s, subject == u"child"_s ? u"Zephyrine"_s : u"Isoldine"_s},
                                                  {u"family"_s, u"Quillwort"_s}}},
                          {u"birthDate"_s, born}});
        anna.hand.writes(household, u"member"_s,
                         {{u"person"_s, record.toString()}, {u"relationship"_s, relationship}, {u"livesHere"_s, true}});
    }

    /// Every kind in every compartment where it may stand. What makes the family itself stands already.
    void markEverything() {
        static const QStringList itself{u"person"_s, u"household"_s, u"member"_s,     u"allotment"_s,
                                        u"recall"_s, u"death"_s,     u"whereabouts"_s};
        for (const records::KindDescription& kind : records::allKinds()) {
            if (itself.contains(kind.name)) continue;
            for (const auto& [record, subject] :
                 {std::pair{child, records::Subject::Child}, std::pair{mother, records::Subject::Adult},
                  std::pair{household, records::Subject::Household}}) {
                if (!kind.allows(subject)) continue;
                for (const Compartment each : {Compartment::Shared, Compartment::Health, Compartment::Sealed})
                    if (kind.allows(each)) mark(kind, record, each);
            }
        }
    }

    void mark(const records::KindDescription& kind, const RecordId& record, Compartment where) {
        QJsonObject fields;
        // One person alone never joins two records.
        for (const records::FieldDescription& field : kind.fields)
            if (field.name != u"retired"_s && field.name != u"confirmed"_s)
                fields.insert(field.name, markedValue(field, markOf(where)));
        // Nobody confirms what she proposed: the server would keep it, and all beside it, apart.
        if (kind.name == records::samePersonKind || kind.name == records::sameHouseholdKind)
            fields.remove(u"confirmed"_s);
        records::Change change = anna.hand.made(record, kind.name, fields);
        change.compartment = where;
        anna.hand.sign(change);
        anna.hand.put(change);
    }

    [[nodiscard]] std::unique_ptr<Session> session() {
        Profile profile(folder.filePath(u"store"_s), world.server.clock, PassphraseCost::least());
        return demand(profile.unlock(passphraseFrom(passphrase), StoreThread::Mode::SameThread));
    }

    /// Dawn's laptop: made, enrolled with a code, and synced.
    void joins() {
        {
            Profile profile(folder.filePath(u"store"_s), world.server.clock, PassphraseCost::least());
            Identity dawn;
            dawn.name = u"Dawn Kessell"_s;
            dawn.role = u"family-navigator"_s;
            dawn.reference = u"FN1"_s;
            demand(profile.create(passphraseFrom(passphrase), dawn));
        }
        const QString code = demand(world.server.accounts.issueCode(u"FN1"_s));
        const auto enrolled = session()
                                  ->onSyncThread([&](Connection& connection, const DeviceKey&) {
                                      return enrol(connection, net, world.server.clock, {code, {}});
                                  })
                                  .takeResult();
        REQUIRE(enrolled);
        syncs();
    }

    sync::SyncReport syncs() {
        const auto open = session();
        return demand(open->onSyncThread([&](Connection& connection, const DeviceKey& key) {
                              SqlSyncStore store(connection, world.server.clock);
                              return sync::ClientEngine(store, net, key, world.server.clock).run(Synced::options());
                          })
                          .takeResult());
    }

    /// All bytes of all tables of Dawn's store.
    QByteArray everythingHeld() {
        const auto open = session();
        return demand(open->read([](Connection& connection) -> Result<QByteArray> {
                              QByteArray all;
                              QStringList tables;
                              LODESTAR_ASSIGN(Statement names,
                                              connection.statement("SELECT name FROM sqlite_master WHERE type = "
                                                                   "'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"));
                              LODESTAR_TRY(names.each([&](const Statement& row) { tables << row.text(0); }));
                              for (const QString& table : std::as_const(tables)) {
                                  LODESTAR_ASSIGN(Statement rows,
                                                  connection.statement("SELECT * FROM " + table.toUtf8()));
                                  LODESTAR_TRY(rows.each([&](const Statement& row) {
                                      for (int i = 0; i < row.columns(); ++i)
                                          all += row.view(i).toByteArray() + '\n';
                                  }));
                              }
                              return all;
                          })
                          .takeResult());
    }
};

QStringList marksIn(const QString& text) {
    QStringList found;
    for (const QString& each : closedMarks)
        if (text.contains(each, Qt::CaseInsensitive)) found << each;
    return found;
}

} // namespace

TEST_CASE("a navigator is sent nothing of health and nothing sealed, and her laptop holds none of it") {
    Walked walked;
    REQUIRE_FALSE(walked.replies.isEmpty());
    const QByteArray sent = walked.replies.join('\n');
    CHECK(sent.contains(openMark.toUtf8()));
    const QByteArray held = walked.everythingHeld();
    CHECK(held.contains(openMark.toUtf8()));
    for (const QString& each : closedMarks) {
        CHECK_FALSE(sent.contains(each.toUtf8()));
        CHECK_FALSE(held.contains(each.toUtf8()));
    }
}

TEST_CASE("no page of the program shows a navigator a word of health or of what is sealed") {
    Walked walked;
    shell::MainWindow window;
    window.resize(1366, 740);
    window.show();
    desktop::Program program(walked.folder.filePath(u"store"_s), walked.world.server.clock,
                             *qApp->findChild<theme::Theme*>(), window);
    QSignalSpy opened(&program, &desktop::Program::opened);
    program.startWith(walked.passphrase);
    REQUIRE((opened.count() > 0 || opened.wait(20'000)));
    bool shared = false;
    QStringList withheld;
    const QStringList tabs{u"timeline"_s,   u"pathway"_s, u"growth"_s,    u"assessments"_s,
                           u"plan"_s,       u"people"_s,  u"documents"_s, u"safeguarding"_s,
                           u"chronology"_s, u"offers"_s,  u"courses"_s,   u"sharing"_s};
    const auto ids = window.pages().ids();
    for (const QString& id : ids) {
        for (const QString& tab : id == u"family"_s ? tabs : QStringList{QString()}) {
            const QVariantMap extra{{u"people"_s, QStringList{walked.child.toString()}},
                                    {u"person"_s, walked.child.toString()},
                                    {u"tab"_s, tab}};
            // What works with the health compartment is not there for her.
            if (!window.open({id, walked.household.toString(), extra})) {
                withheld << id;
                continue;
            }
            settle(window);
            const QStringList words = wordsOf(window);
            INFO((id + u'/' + tab).toStdString());
            CHECK(marksIn(words.join(u'\n')).isEmpty());
            shared = shared || words.join(u'\n').contains(openMark);
            if (id != u"family"_s) continue;
            const auto* parts = window.pages().current()->findChild<pages::FamilyTabs*>();
            REQUIRE(parts != nullptr);
            CHECK(parts->titles().size() == 9);
        }
    }
    CHECK(shared);
    withheld.sort();
    CHECK(withheld == QStringList{u"budget"_s, u"clinic"_s, u"duplicates"_s, u"form-preview"_s, u"forms"_s, u"import"_s,
                                  u"my-families"_s, u"prints"_s, questionnairePage(), reviewPage(), u"sealed"_s,
                                  u"team"_s, u"visit"_s});
}

TEST_CASE("nothing of health or sealed is found, printed or exported by a navigator") {
    Walked walked;
    const auto session = walked.session();
    const QDate today = session->clock().today();
    QStringList out;
    for (const QString& each : closedMarks)
        CHECK(demand(session->read([=](Connection& c) { return findPeople(c, each, today); }).takeResult()).isEmpty());
    const auto read = [&](auto job) { return demand(session->read(job).takeResult()); };
    const auto catalogue = read([](Connection& c) { return readPathwayInUse(c); });
    const Caseload caseload =
        read([&](Connection& c) { return readCaseload(c, *catalogue, scopeOf(session->me(), today)); });
    REQUIRE(caseload.rows.size() == 1);
    CHECK_FALSE((caseload.rows.first().next && !caseload.rows.first().next->isPromise()));
    out << QString::fromUtf8(caseloadCsv(caseload.rows, today));
    const Family family = read([&](Connection& c) { return readFamily(c, walked.household, today); });
    CHECK(family.pregnancies.isEmpty());
    const PlanHandout plan = read([&](Connection& c) { return readPlanHandout(c, family, walked.mother); });
    const reports::SheetFor whom{u"Isoldine Quillwort"_s, u"en"_s, today};
    out << reports::planPaper(plan, whom).lines();
    const TodayList list = read([&](Connection& c) { return readToday(c, *catalogue, session->me(), today); });
    CHECK(list.sealedMatters == 0);
    CHECK(std::ranges::all_of(list.due, &WorkItem::isPromise));
    CHECK(marksIn(out.join(u'\n')).isEmpty());
}

TEST_CASE("the command line tells a navigator's store nothing of health or sealed") {
    Walked walked;
    QFile secret(walked.folder.filePath(u"passphrase"_s));
    REQUIRE(secret.open(QIODevice::WriteOnly));
    secret.write(walked.passphrase.toUtf8());
    secret.close();
    const auto run = [&](QStringList words) {
        words << u"--store"_s << walked.folder.filePath(u"store"_s) << u"--passphrase-file"_s << secret.fileName()
              << u"--on"_s << u"2026-11-23"_s;
        QProcess program;
        program.start(QStringLiteral(LODESTAR_ADMIN), words);
        REQUIRE(program.waitForFinished(60'000));
        return QString::fromUtf8(program.readAllStandardOutput() + program.readAllStandardError());
    };
    QString told = run({u"family"_s, walked.household.toString(), u"--json"_s});
    CHECK(told.contains(openMark));
    for (const RecordId& each : {walked.household, walked.mother, walked.child}) {
        told += run({u"family"_s, each.toString()});
        told += run({u"history"_s, each.toString(), u"--json"_s});
    }
    const QString worklist = run({u"worklist"_s, u"--json"_s});
    CHECK_FALSE(worklist.contains(u"review"_s));
    told += worklist + run({u"worklist"_s, u"--csv"_s}) + run({u"verify"_s, u"--json"_s});
    CHECK(marksIn(told).isEmpty());
    // What she typed herself is said back by nothing.
    for (const QString& each : closedMarks)
        CHECK_FALSE(run({u"find"_s, each, u"--json"_s}).contains(walked.household.toString()));
}

TEST_CASE("what a navigator wrote goes first when the agreement is withdrawn, then her laptop gives the family up") {
    Walked walked;
    const EntryId written = demand(walked.session()
                                       ->write([&](Work& work) {
                                           SupportContact contact =
                                               beginSupportContact(walked.household, work.clock().now());
                                           contact.how = u"telephone"_s;
                                           contact.words = u"The appeal is with the tribunal."_s;
                                           return completeSupportContact(work, contact);
                                       })
                                       .takeResult());
    {
        const auto session = walked.session();
        const Entry drawn =
            *demand(session->read([&](Connection& c) { return EntryTable(c).find(walked.allotment); }).takeResult());
        REQUIRE(session->write([drawn](Work& work) { return withdrawNavigator(work, drawn); }).takeResult());
    }
    const sync::SyncReport report = walked.syncs();
    CHECK(report.refused == 0);
    walked.syncs();
    CHECK_FALSE(walked.everythingHeld().contains("tribunal"));
    walked.anna.syncs();
    const auto held = walked.anna.store.changes();
    CHECK(std::ranges::any_of(held, [&](const records::Change& each) { return each.entry == written; }));
}
