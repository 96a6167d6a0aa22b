#include "core/services/DemoBudget.h"

#include "core/base/FinancialYear.h"
#include "core/records/FixedIds.h"

#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// Pounds for each family; per cent of it to prevent four years ago, and how much more each year.
struct Partner {
    const char* name;
    int pounds;
    int prevent;
    int more;
};
constexpr std::array<Partner, 4> partners{{{"Southend City Council", 1150, 34, 5},
                                           {"Mid and South Essex NHS", 820, 28, 4},
                                           {"Police", 190, 6, 2},
                                           {"Voluntary partnership", 230, 82, 1}}};
constexpr int years = 4;
constexpr qint64 penceOfPercent = 1; // a pound has as many pence as a whole has per cent

Edit line(const QString& partner, const FinancialYear& year, const QString& spend, qint64 pence,
          const QString& programme = {}) {
    QJsonObject fields{{u"partner"_s, partner}, {u"year"_s, year.text()}, {u"spend"_s, spend}, {u"pence"_s, pence}};
    if (!programme.isEmpty()) fields.insert(u"programme"_s, programme);
    return newEntry(areaRecord(), u"budget", fields);
}

} // namespace

Status makeDemoBudget(Work& work, int families) {
    if (families <= 0) return {};
    const FinancialYear running = FinancialYear::of(work.clock().today());
    QList<Edit> edits;
    for (int i = 0; i < years; ++i) {
        const FinancialYear year{running.begins - years + 1 + i};
        for (const Partner& each : partners) {
            const qint64 pounds = qint64(families) * each.pounds;
            const int prevent = each.prevent + i * each.more;
            const QString name = QString::fromLatin1(each.name);
            edits.append(line(name, year, u"preventive"_s, pounds * prevent * penceOfPercent));
            edits.append(line(name, year, u"remedial"_s, pounds * (100 - prevent) * penceOfPercent));
        }
    }
    edits.append(line(u"Southend City Council"_s, running, u"preventive"_s, 420000, u"henry"_s));
    return save(work, edits);
}

} // namespace lodestar
