#include "tests/programs/AdminProgram.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

using namespace lodestar::testing;
using namespace Qt::StringLiterals;

namespace {

/// A health visitor with one family that was brought in.
struct Store {
    AdminProgram admin;

    Store() {
        admin.home().write(u"in/families.csv"_s, "family_ref,address_line1,town,postcode,ward\nF1,3 Cockle "
                                                 "Yard,Southend-on-Sea,SS1 1AA,Kursaal\n");
        admin.home().write(u"in/people.csv"_s,
                           "person_ref,family_ref,relationship,given_name,family_name,birth_date\nP1,F1,mother,Mia,"
                           "Zebedeeson,1995-01-02\nP2,F1,child,Baby,Zebedeeson,2026-11-20\n");
        REQUIRE(admin.run({u"init"_s, u"--name"_s, u"Ann Example"_s, u"--role"_s, u"team-lead"_s}).exitCode == 0);
        REQUIRE(
            admin.run({u"import"_s, u"folder"_s, admin.home().file(u"in"_s), u"--on"_s, u"2026-11-23"_s}).exitCode ==
            0);
    }
};

} // namespace

TEST_CASE("a report is written as CSV, and what is no report or no quarter is wrong usage") {
    const Store store;
    const auto caseload = store.admin.run({u"report"_s, u"caseload"_s, u"--csv"_s, u"--on"_s, u"2026-11-23"_s});
    CHECK(caseload.exitCode == 0);
    CHECK(caseload.out.startsWith(u"family,children,ward,"_s));
    CHECK(caseload.out.contains(u"Zebedeeson"_s));
    const auto referrals = store.admin.run({u"report"_s, u"referrals"_s, u"--csv"_s});
    CHECK(referrals.out.startsWith(u"person,family,ward,worker,service,provider,urgency,state,since,made_on,sent_on,"
                                   "turn,due_by,alert,outcome\n"_s));
    const auto which = store.admin.run({u"report"_s});
    CHECK(which.exitCode == 2);
    CHECK(which.err.contains(u"data-quality"_s));
    CHECK(store.admin.run({u"report"_s, u"caseload"_s, u"--quarter"_s, u"2026"_s}).exitCode == 2);
    CHECK(store.admin.run({u"report"_s, u"caseload"_s, u"--filter"_s, u"everything"_s}).exitCode == 1);
    const auto prints = store.admin.run({u"report"_s, u"prints"_s, u"--csv"_s, u"--on"_s, u"2026-11-23"_s});
    CHECK(prints.out.contains(u",exported,report caseload,"_s));
}

TEST_CASE("a budget is brought in, its bad rows are told, and money and the board's page come out as CSV") {
    const Store store;
    store.admin.home().write(u"money/budget.csv"_s, "partner,year,kind,amount\nCouncil,2026/27,preventive,1200.50\n"
                                                    "Council,2026/27,capital,3\n");
    const QStringList again{u"import"_s, u"folder"_s, store.admin.home().file(u"money"_s), u"--on"_s, u"2026-11-23"_s};
    const auto brought = store.admin.run(again);
    CHECK(brought.exitCode == 0);
    CHECK((brought.out + brought.err).contains(u"row 3, kind: not one of preventive, remedial"_s));
    CHECK(store.admin.run(again).exitCode == 0);
    const auto money = store.admin.run({u"report"_s, u"money"_s, u"--csv"_s, u"--on"_s, u"2026-11-23"_s});
    INFO(money.err.toStdString());
    CHECK(money.out.startsWith(u"year,children,preventive,remedial,"_s));
    // One child alone is told nowhere, nor what is spent on it.
    CHECK(money.out.contains(u"2026/27,suppressed,1200.50,0.00,1.0000,suppressed,suppressed,suppressed"_s));
    const auto board = store.admin.run({u"report"_s, u"board"_s, u"--csv"_s, u"--on"_s, u"2026-11-23"_s});
    CHECK(board.exitCode == 0);
    CHECK(board.out.contains(u"what,now,before,year_before,england"_s));
    const auto polish = store.admin.run({u"report"_s, u"board"_s, u"--csv"_s, u"--language"_s, u"pl"_s});
    CHECK(polish.exitCode == 2);
    CHECK(polish.err.contains(u"--language needs --pdf FILE"_s));
}

TEST_CASE("a health visitor's import takes the families beside a budget, and says who may bring the budget in") {
    const AdminProgram admin;
    admin.home().write(u"in/families.csv"_s, "family_ref,ward\nF1,Kursaal\n");
    admin.home().write(u"in/budget.csv"_s, "partner,year,kind,amount\nCouncil,2026/27,preventive,1200.50\n");
    REQUIRE(admin.run({u"init"_s, u"--name"_s, u"Ann Example"_s, u"--role"_s, u"health-visitor"_s}).exitCode == 0);
    const auto brought = admin.run({u"import"_s, u"folder"_s, admin.home().file(u"in"_s)});
    CHECK(brought.exitCode == 0);
    CHECK((brought.out + brought.err)
              .contains(u"budget.csv: is imported by those who lead a team and by administrators alone; nothing was "
                        "taken from this file. Ask one of them to import it"_s));
    CHECK(admin.run({u"report"_s, u"money"_s, u"--csv"_s}).out.contains(u"1200.50"_s) == false);
}

#ifdef LODESTAR_DESKTOP
TEST_CASE("a report is written on pages by the desktop program, without a display, and stands in the audit") {
    const Store store;
    const QString pdf = store.admin.home().file(u"caseload.pdf"_s);
    const auto written = store.admin.run({u"report"_s, u"caseload"_s, u"--pdf"_s, pdf, u"--on"_s, u"2026-11-23"_s});
    INFO(written.err.toStdString());
    CHECK(written.exitCode == 0);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const auto prints = store.admin.run({u"report"_s, u"prints"_s, u"--csv"_s, u"--on"_s, u"2026-11-23"_s});
    CHECK(prints.out.contains(u",printed,\"report caseload, 1 pages\","_s));
    const QString polish = store.admin.home().file(u"board.pdf"_s);
    const auto board = [&](const QString& language) {
        return store.admin.run({u"report"_s, u"board"_s, u"--pdf"_s, polish, u"--language"_s, language});
    };
    CHECK(board(u"pl"_s).exitCode == 0);
    QProcess text;
    text.start(u"pdftotext"_s, {polish, u"-"_s});
    text.waitForFinished();
    CHECK(QString::fromUtf8(text.readAllStandardOutput()).contains(u"Co poszło dobrze"_s));
    CHECK(board(u"xx"_s).exitCode == 1);
    const QString nowhere = u"/nowhere/at/all.pdf"_s;
    CHECK(store.admin.run({u"report"_s, u"caseload"_s, u"--pdf"_s, nowhere}).exitCode == 1);
}
#endif
