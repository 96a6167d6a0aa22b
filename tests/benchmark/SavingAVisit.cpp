#include "core/services/CsvImport.h"
#include "tests/benchmark/AreaFolder.h"
#include "tests/benchmark/PlainStore.h"
#include "tests/benchmark/Profile.h"
#include "tests/benchmark/Workloads.h"

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

struct Family {
    RecordId household;
    RecordId child;
};

QList<Family> familiesOf(Profile& profile) {
    return profile.read([](Connection& connection) {
        QList<Family> families;
        auto rows =
            must(connection.statement("SELECT m.household, m.person FROM member m JOIN person p ON p.record = m.person"
                                      " WHERE p.subject = 'child' ORDER BY m.household"),
                 "families");
        while (must(rows.next(), "families"))
            families.append({RecordId::fromBytes(rows.blob(0)), RecordId::fromBytes(rows.blob(1))});
        return families;
    });
}

/// A completed new birth visit: the contact, who was seen, a weight and what was said.
QList<Edit> visitTo(const Family& family, const QString& at) {
    const QJsonObject what{{u"at"_qs, at},
                           {u"type"_qs, u"new_birth"_qs},
                           {u"outcome"_qs, u"completed"_qs},
                           {u"mode"_qs, u"face_to_face"_qs}};
    QJsonObject seen = what;
    seen.insert(u"seen"_qs, true);
    const Edit contact = newEntry(family.household, u"contact", {{u"what"_qs, what}});
    const QString link = contact.entry.toString();
    const QJsonObject measured{{u"measure"_qs, u"weight"_qs}, {u"amount"_qs, 4120}, {u"unit"_qs, u"g"_qs}};
    return {contact, newEntry(family.child, u"contact_subject", {{u"contact"_qs, link}, {u"what"_qs, seen}}),
            newEntry(family.child, u"measurement",
                     {{u"measured"_qs, measured}, {u"on"_qs, at.left(10)}, {u"contact"_qs, link}}),
            newEntry(family.household, u"narrative",
                     {{u"contact"_qs, link}, {u"text"_qs, u"Seen at home with mother, alert and content."_qs}})};
}

} // namespace

std::vector<Figure> savingAVisit(const Scale& scale) {
    const QDate today(2026, 11, 23);
    Profile profile(today);
    const QString folder = profile.path(u"area"_qs);
    must(AreaFolder(folder, {.families = scale.of(400), .contactsPerChild = 20}, today).write(), "area");
    must(profile.write([&](Work& work) { return importCsvFolder(work, folder); }), "import");
    const QList<Family> families = familiesOf(profile);

    int next = 0;
    const Times ours = Times::of(scale.of(1000), [&] {
        const QList<Edit> visit = visitTo(families[next++ % families.size()], u"2026-11-23T09:30:00+00:00"_qs);
        must(profile.write([&](Work& work) { return save(work, visit); }), "visit");
    });

    PlainStore plain(profile.path(u"plain.db"_qs));
    plain.importFolder(folder);
    const Times theirs = Times::of(scale.of(1000), [&] { plain.saveVisit("F1", "P2"); });

    return {{.work = u"saving a completed visit, %1 families"_qs.arg(scale.of(400)),
             .median = ours.median(),
             .p99 = ours.p99(),
             .plain = theirs.median(),
             .limit = scale.limit(50),
             .atP99 = true,
             .remark = u"plain p99 %1 ms"_qs.arg(theirs.p99(), 0, 'f', 2)}};
}

} // namespace lodestar::benchmark
