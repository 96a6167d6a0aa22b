#include "core/reports/Reports.h"
#include "tests/support/catch.h"
#include "tests/ui/ReportWorld.h"
#include "tests/ui/WorkWorld.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
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
        if (where != "Reports" && where != "PublicReport" && !where.startsWith("lodestar::reports")) return {};
        const QString source = QString::fromUtf8(text);
        QString made = source;
        const qsizetype wanted = source.size() * 7 / 5;
        while (made.size() < wanted)
            made += QStringView(u" langer").left(wanted - made.size());
        return made;
    }
};

/// Notes every text of ours that is asked for, and leaves it as it is.
struct Listener final : QTranslator {
    mutable QSet<std::pair<QByteArray, QByteArray>> heard;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* text, const char* /*what*/,
                                    int /*count*/) const override {
        // Those of Qt itself are named after its classes.
        if (*context != 'Q') heard.insert({context, text});
        return {};
    }
};

reports::Report reportOf(const WorkWorld& world, const QString& id, const QString& language = {}) {
    reports::ReportAsk ask{.id = id, .now = world.clock.now()};
    ask.language = language;
    ask.me = world.session->me();
    const auto made =
        world.session->read([ask](Connection& connection) { return reports::makeReport(connection, ask); }).result();
    REQUIRE(made);
    return *made;
}

/// Every number of a report, and which are left out.
QStringList figuresOf(const reports::Report& report) {
    QStringList all;
    const auto add = [&](const std::optional<double>& value, bool suppressed = false) {
        all.append(suppressed ? u"left out"_s : value ? QString::number(*value, 'f', 6) : u"-"_s);
    };
    for (const reports::ReportPart& part : report.parts) {
        if (const auto* figures = std::get_if<reports::ReportFigures>(&part))
            for (const auto& each : figures->figures)
                add(each.cell.value, each.cell.suppressed);
        if (const auto* chart = std::get_if<reports::ReportChart>(&part))
            for (const auto& each : chart->series.first().values)
                add(each);
        if (const auto* table = std::get_if<reports::ReportTable>(&part))
            for (const auto& row : table->rows)
                for (const auto& cell : row.cells)
                    add(cell.value, cell.suppressed);
    }
    return all;
}

/// The names of everybody in the store.
QStringList namesIn(const WorkWorld& world) {
    return world.session
        ->read([](Connection& connection) -> Result<QStringList> {
            QStringList names;
            LODESTAR_ASSIGN(Statement query, connection.statement("SELECT DISTINCT family FROM person"));
            LODESTAR_TRY(query.each([&](const Statement& row) { names.append(row.text(0)); }));
            return names;
        })
        .result()
        .value();
}

/// Where the words of the English page still stand, or somebody's name.
void checkLanguage(const PrintedReport& printed, const QString& language, const QStringList& names) {
    const QString text = printed.text.join(u' ').simplified();
    INFO(language.toStdString());
    CHECK(printed.pages == 1);
    static const QHash<QString, QStringList> own{
        {u"pl"_s, {u"Dla zarządu"_s, u"Co poszło dobrze"_s, u"Co znaczą małe liczby"_s, u"Strona 1 z 1"_s}},
        {u"ro"_s, {u"Pentru consiliu"_s, u"Ce a mers bine"_s, u"Ce înseamnă numerele mici"_s, u"Pagina 1 din 1"_s}},
        {u"sn"_s, {u"Zvebhodhi"_s, u"Zvakafamba zvakanaka"_s, u"Zvinoreva nhamba diki"_s, u"Peji 1 pa 1"_s}}};
    for (const QString& each : own.value(language))
        CHECK(text.contains(each));
    for (const QString& each : {u"Page "_s, u"Printed"_s, u"England %"_s, u"left out"_s, u"quarter"_s, u"visited"_s,
                                u"babies"_s, u"laptop alone"_s, u"%n"_s, u"%1"_s}) {
        INFO(each.toStdString());
        CHECK_FALSE(text.contains(each));
    }
    // No speaker has checked it: said in both languages.
    CHECK(text.contains(u"no speaker of this language has checked it yet"_s));
    const QStringList words = text.split(QRegularExpression(u"[^\\p{L}’'-]+"_s));
    for (const QString& name : names) {
        INFO(name.toStdString());
        CHECK_FALSE(words.contains(name));
    }
}

} // namespace

TEST_CASE("the board's page is one page in each language, whole, with the same numbers and nobody's name") {
    for (const int families : {0, 15, 600}) {
        const WorkWorld world(families, true);
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        const reports::Report english = reportOf(world, u"board"_s);
        const PrintedReport read(english, u"board-%1-listened"_s.arg(families));
        QCoreApplication::removeTranslator(&listener);
        CHECK(listener.heard.size() > 25);
        const QStringList names = namesIn(world);
        CHECK_FALSE(names.isEmpty());
        for (const QString& language : {u"pl"_s, u"ro"_s, u"sn"_s}) {
            QTranslator translator;
            REQUIRE(translator.load(u":/translations/lodestar_%1.qm"_s.arg(language)));
            for (const auto& [context, text] : std::as_const(listener.heard)) {
                INFO(language.toStdString() << ": " << context.toStdString() << ": " << text.toStdString());
                CHECK_FALSE(translator.translate(context, text, nullptr, text.contains("%n") ? 5 : -1).isEmpty());
            }
            const reports::Report report = reportOf(world, u"board"_s, language);
            CHECK(report.marking == reports::Marking::Suppressed);
            CHECK(figuresOf(report) == figuresOf(english));
            checkLanguage(PrintedReport(report, u"board-%1-%2"_s.arg(families).arg(language)), language, names);
        }
    }
}

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
