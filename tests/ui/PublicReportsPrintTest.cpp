#include "core/reports/Reports.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace lodestar;
using lodestar::tests::PrintedReport;
using lodestar::tests::WorkWorld;

namespace {

/// A language whose every sentence of a report is longer by four tenths, as none of the program's is.
struct LongLanguage final : QTranslator {
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* /*what*/,
                                    int /*count*/) const override {
        const QByteArray where(context);
        if (where != "Reports" && !where.startsWith("lodestar::reports")) return {};
        const QString source = QString::fromUtf8(text);
        QString made = source;
        const qsizetype wanted = source.size() * 7 / 5;
        while (made.size() < wanted)
            made += QStringView(u" langer").left(wanted - made.size());
        return made;
    }
};

reports::Report reportOf(const WorkWorld& world, const QString& id) {
    reports::ReportAsk ask{.id = id, .now = world.clock.now()};
    ask.me = world.session->me();
    const auto made =
        world.session->read([ask](Connection& connection) { return reports::makeReport(connection, ask); }).result();
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("the board's page is one page: of no family, of few and of many, and in the longest language") {
    for (const int families : {0, 15, 600}) {
        const WorkWorld world(families, true);
        const QString name = u"board-%1"_s.arg(families);
        const PrintedReport english(reportOf(world, u"board"_s), name);
        CHECK(english.pages == 1);
        const QString text = english.text.join(u'\n');
        for (const QString& each : {u"For the board and the community partnership"_s, u"What went well"_s,
                                    u"What we watch"_s, u"What small numbers mean"_s, u"England"_s, u"Page 1 of 1"_s,
                                    u"Small numbers left out: may leave the service"_s, u"How this was counted"_s}) {
            INFO(each.toStdString());
            CHECK(text.contains(each));
        }
        LongLanguage language;
        QCoreApplication::installTranslator(&language);
        const PrintedReport longer(reportOf(world, u"board"_s), name + u"-long"_s);
        QCoreApplication::removeTranslator(&language);
        CHECK(longer.pages == 1);
        CHECK(longer.text.join(u'\n').contains(u"langer"_s));
    }
}

TEST_CASE("a report that is not meant for one page keeps its type, and one that cannot fit flows over") {
    reports::Report report = tests::reportOfEverything(400);
    const int usual = PrintedReport(report, u"usual"_s).pages;
    report.onePage = true;
    const int smaller = PrintedReport(report, u"smaller"_s).pages;
    CHECK(smaller > 1);
    CHECK(smaller < usual);
}

TEST_CASE("money is printed with no budget, and with the demo's, charts and tables together") {
    for (const int families : {0, 15, 600}) {
        const WorkWorld world(families, true);
        const PrintedReport printed(reportOf(world, u"money"_s), u"money-%1"_s.arg(families));
        CHECK(printed.pages >= 1);
        CHECK(printed.text.join(u'\n').contains(u"Spending on children of 0 to 3"_s));
    }
}
