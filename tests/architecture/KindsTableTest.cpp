#include "core/records/Kind.h"
#include "tests/architecture/SourceTree.h"
#include "tests/support/catch.h"

using namespace lodestar::architecture;
using namespace lodestar::records;
using namespace Qt::StringLiterals;

namespace {

QString subjectsOf(const KindDescription& kind) {
    QStringList names;
    for (const Subject subject : allSubjects) {
        if (kind.allows(subject)) names << subjectName(subject);
    }
    return names.join(u", "_qs);
}

QString compartmentOf(const KindDescription& kind) {
    const QString name = compartmentName(kind.compartment);
    return kind.compartmentChosen ? name + u", or chosen"_qs : name;
}

} // namespace

TEST_CASE("the table of kinds in ARCHITECTURE.md is that of the code") {
    const QList<QStringList> rows = tableBelow(SourceTree().text(u"ARCHITECTURE.md"_qs), u"Kinds"_qs);
    QStringList written;
    for (const QStringList& row : rows)
        written << row.mid(0, 3).join(u" | "_qs);
    QStringList described;
    for (const KindDescription& kind : allKinds())
        described << QStringList{kind.name, subjectsOf(kind), compartmentOf(kind)}.join(u" | "_qs);
    INFO("The table should read:\n| " << described.join(u" |\n| "_qs).toStdString() << " |");
    CHECK(written == described);
}
