// growth: a file of measurements in, the same rows with SDS and centiles out. Needs no store.
#include "app/admin/Command.h"

#include "core/exchange/GrowthRows.h"
#include "core/services/GrowthInUse.h"

#include <QFile>

#include <unistd.h>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

Result<growth::AgePolicy> policyOf(const Context& context) {
    const QString name = context.arguments.value("policy", u"p1"_s).toLower();
    if (name == u"p1"_s) return growth::AgePolicy::PaperChart;
    if (name == u"p2"_s) return growth::AgePolicy::DigitalChart;
    return wrongUsage(u"--policy is p1 (paper charts) or p2 (digital charts)"_s);
}

Result<GrowthFigures> figuresFor(Context& context) {
    const QString named = context.arguments.value("uk90");
    LODESTAR_ASSIGN(GrowthFigures figures, readGrowthFigures(context.folder(), named));
    // What was asked for by name must work; what merely lies there is told and the rest goes on.
    if (!figures.uk90Fault.isEmpty() && !named.isEmpty()) return fail(ErrorCode::InvalidInput, figures.uk90Fault);
    if (!figures.uk90Fault.isEmpty())
        context.err << "The British 1990 figures are not used: " << figures.uk90Fault << ".\n";
    return figures;
}

} // namespace

Status runGrowth(Context& context) {
    if (context.arguments.words.size() != 1) return wrongUsage(u"one file of measurements is needed"_s);
    LODESTAR_ASSIGN(const growth::AgePolicy policy, policyOf(context));
    LODESTAR_ASSIGN(const GrowthFigures figures, figuresFor(context));
    QFile in(context.arguments.word(0));
    if (!in.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, in.fileName());
    QFile out;
    if (!out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::FileUnwritable, u"stdout"_s);
    LODESTAR_ASSIGN(const exchange::GrowthCounts counts,
                    exchange::addGrowth(in, out, *figures.reference, policy, [&](exchange::RowFault fault) {
                        fault.file = in.fileName();
                        context.err << fault.text() << '\n';
                    }));
    if (counts.refused == 0) return {};
    return fail(ErrorCode::InvalidInput,
                u"%1 rows were no rows of CSV and are left out; %2 were taken"_s.arg(counts.refused).arg(counts.rows));
}

} // namespace lodestar::admin
