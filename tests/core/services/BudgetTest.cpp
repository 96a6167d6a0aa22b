#include "core/services/Budget.h"
#include "tests/core/services/ImportWorld.h"
#include "tests/core/services/VisitWorld.h"
#include "tests/support/catch.h"

using namespace lodestar;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "partner,year,kind,amount\n";

struct Budgets : ImportWorld {
    explicit Budgets(const QString& role = u"team-lead"_s) { worksAs(role); }
    QList<BudgetLine> lines() { return demand(budgetLines(*connection)); }
    CsvImportReport imports(const QByteArray& rows) {
        write(budgetFile, header + rows);
        return import();
    }
};

BudgetLine councilLine(qint64 pence) {
    BudgetLine line;
    line.partner = u"Southend City Council"_s;
    line.year = u"2025/26"_s;
    line.spend = u"preventive"_s;
    line.pence = pence;
    return line;
}

Result<EntryId> saved(VisitWorld& world, const BudgetLine& line) {
    return world.write([line](Work& work) { return saveBudgetLine(work, line); });
}

QList<BudgetLine> linesOf(VisitWorld& world) {
    return world.read([](Connection& c) { return budgetLines(c); });
}

} // namespace

TEST_CASE("budget.csv a second time changes nothing, and a newer one corrects the amount") {
    Budgets world;
    const auto first = world.imports("Southend City Council,2025/26,preventive,1200000.50\n"
                                     "NHS,2025/26,remedial,300\nNHS,2024/25,remedial,bad\n");
    CHECK(first.counts.added == 2);
    CHECK(first.checked.faults.size() == 1);
    REQUIRE(world.lines().size() == 2);
    CHECK(world.lines()[0].partner == u"NHS");
    CHECK(world.lines()[1].pence == 120000050);
    const qint64 changes = world.changes();
    CHECK(world.import().counts.same == 2);
    CHECK(world.changes() == changes);

    const auto newer = world.imports("southend city council,2025/26,preventive,1300000\nNHS,2025/26,remedial,300\n"
                                     "NHS,2024/25,remedial,250\n");
    CHECK(newer.counts.added == 1);
    CHECK(newer.counts.updated == 1);
    REQUIRE(world.lines().size() == 3);
    CHECK(world.lines()[1].pence == 130000000);
    CHECK(world.lines()[2].year == u"2024/25");
}

TEST_CASE("budget.csv is refused for who does not keep the budget, in one sentence, and the rest is taken") {
    for (const QString& role : {u"health-visitor"_s, u"family-navigator"_s, u"volunteer-coordinator"_s}) {
        Budgets world(role);
        world.write(u"families.csv"_s, "family_ref,ward\nF1,Kursaal\n");
        const auto report = world.imports("NHS,2025/26,remedial,300\nNHS,2024/25,remedial,bad\n");
        CHECK(world.lines().isEmpty());
        CHECK(world.number("SELECT count(*) FROM household") == 1);
        REQUIRE(report.checked.faults.size() == 1);
        CHECK(report.checked.faults.first().text() ==
              u"budget.csv: is imported by those who lead a team and by administrators alone; nothing was taken from "
              "this file. Ask one of them to import it"_s);
        const QString corrected = world.files.filePath(u"faults"_s);
        REQUIRE(QDir().mkpath(corrected));
        REQUIRE(saveCsvFaults(*world.connection, world.files.path(), corrected, world.clock.today()));
        CHECK(QDir(corrected).isEmpty());
    }
    for (const QString& role : {u"safeguarding-lead"_s, u"administrator"_s}) {
        Budgets world(role);
        world.imports("NHS,2025/26,remedial,300\n");
        CHECK(world.lines().size() == 1);
    }
}

TEST_CASE("a line that somebody corrected here is not written over by a file: it is proposed") {
    Budgets world;
    world.imports("NHS,2025/26,remedial,300\n");
    const Entry drawn = world.lines().first().drawn;
    Budgets::demand(world.work([&](Work& work) { return correct(work, drawn, {{u"pence"_s, 45000}}, u"final"_s); }));
    const auto again = world.imports("NHS,2025/26,remedial,310\n");
    CHECK(again.counts.proposed == 1);
    REQUIRE(world.lines().size() == 1);
    CHECK(world.lines().first().pence == 45000);
    CHECK(world.import().counts.proposed == 0);
    CHECK(world.verified().faults.isEmpty());
}

TEST_CASE("a lead adds, corrects and takes back budget lines, and a file finds what she wrote") {
    VisitWorld lead(u"team-lead"_s);
    REQUIRE(saved(lead, councilLine(120000050)));
    REQUIRE(linesOf(lead).size() == 1);
    BudgetLine line = linesOf(lead).first();
    CHECK(line.entry == importedEntry(u"budget.csv/budget"_s, u"southend city council|2025 26|preventive|"_s));

    const auto second = saved(lead, councilLine(1));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::AlreadyExists);

    line.pence = 99;
    REQUIRE(saved(lead, line));
    CHECK(linesOf(lead).first().pence == 99);
    line = linesOf(lead).first();
    const auto back = [&](const QString& why) {
        return lead.write([=](Work& work) { return takeBackBudgetLine(work, line.drawn, why); });
    };
    CHECK_FALSE(back({}));
    REQUIRE(back(u"counted twice"_s));
    CHECK(linesOf(lead).isEmpty());
    REQUIRE(saved(lead, councilLine(7)));
    CHECK(linesOf(lead).first().entry != line.entry);
}

TEST_CASE("a budget line without a partner, a year, a kind or an amount is not written") {
    VisitWorld lead(u"team-lead"_s);
    for (int lacking = 0; lacking < 4; ++lacking) {
        BudgetLine line = councilLine(100);
        if (lacking == 0) line.partner = u" "_s;
        if (lacking == 1) line.year = u"2025/27"_s;
        if (lacking == 2) line.spend = u"capital"_s;
        if (lacking == 3) line.pence = 0;
        const auto made = saved(lead, line);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::InvalidInput);
    }
    CHECK(linesOf(lead).isEmpty());
}

TEST_CASE("who neither leads nor administers writes no budget line") {
    for (const char* role : {"health-visitor", "family-navigator", "volunteer", "analyst"}) {
        INFO(role);
        VisitWorld world(QString::fromLatin1(role));
        const auto made = saved(world, councilLine(100));
        REQUIRE_FALSE(made);
        CHECK(made.error().code == ErrorCode::NotAllowed);
    }
    Identity me;
    me.role = u"administrator"_s;
    CHECK(keepsBudget(me));
}
