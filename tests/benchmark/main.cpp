#include "resources/Resources.h"
#include "tests/benchmark/Workloads.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <functional>
#include <iostream>
#include <utility>

using namespace lodestar::benchmark;
using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    lodestarInitData();
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Lodestar against its limits, and the same work on plain SQLite."_qs);
    parser.addHelpOption();
    parser.addOption({u"small"_qs, u"A twentieth of every size, without limits: only whether it works."_qs});
    parser.addPositionalArgument(
        u"work"_qs,
        u"import, unlock, worklist, search, family, save, growth, questionnaire, referrals, metrics, server-metrics; all if none is named."_qs);
    parser.process(app);

    const std::pair<QString, std::function<std::vector<Figure>(const Scale&)>> works[] = {
        {u"import"_qs, importOfAnArea},        {u"unlock"_qs, unlocking},
        {u"worklist"_qs, worklists},           {u"search"_qs, searching},
        {u"family"_qs, openingAFamily},        {u"save"_qs, savingAVisit},
        {u"growth"_qs, growthOfAFile},         {u"questionnaire"_qs, questionnaires},
        {u"referrals"_qs, referrals},          {u"metrics"_qs, nationalMetrics},
        {u"server-metrics"_qs, serverMetrics},
    };
    const Scale scale{.small = parser.isSet(u"small"_qs)};
    const QStringList wanted = parser.positionalArguments();
    std::vector<Figure> figures;
    for (const auto& [name, work] : works) {
        if (!wanted.isEmpty() && !wanted.contains(name)) continue;
        for (const Figure& figure : work(scale))
            figures.push_back(figure);
    }
    const double memory = peakMegabytes();
    std::cout << table(figures).toStdString() << "\nMost memory held: " << static_cast<int>(memory)
              << " MB (limit 300)\n";
    const bool hold =
        std::all_of(figures.cbegin(), figures.cend(), [](const Figure& figure) { return figure.holds(); });
    return hold && memory < 300 ? 0 : 1;
}
