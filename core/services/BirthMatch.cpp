#include "core/services/BirthMatch.h"

#include "core/base/Gestation.h"
#include "core/services/Imported.h"
#include "core/store/Transaction.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;

constexpr int earliestBirth = 22 * 7;
constexpr int latestBirth = 44 * 7;
constexpr int gestationTolerance = 21;
constexpr int newbornDays = 183;
/// Twins are born within this many days of each other.
constexpr int twinDays = 2;

struct Newborn {
    RecordId record;
    QDate born;
    std::optional<int> gestationDays;
};

QDate isoDate(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

Result<std::optional<Newborn>> newborn(Connection& connection, const RecordId& child) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT birth_date, gestation FROM person WHERE record = ? AND adopted = 0 "
                                         "AND pregnancy IS NULL"));
    return query.bind(child).first([&](const Statement& row) {
        const auto days = row.integerOrNull(1);
        return Newborn{child, isoDate(row.text(0)), days ? std::optional<int>(static_cast<int>(*days)) : std::nullopt};
    });
}

/// Newborns in a household with a mother who has a pregnancy; whoever has no pregnancy yet.
Result<QHash<RecordId, QList<RecordId>>> newbornsWithMothers(Connection& connection, const QDate& since) {
    QHash<RecordId, QList<RecordId>> found;
    LODESTAR_ASSIGN(
        Statement query,
        connection.statement("SELECT DISTINCT person.record, mother.person FROM person "
                             "JOIN member child ON child.person = person.record AND child.to_on IS NULL "
                             "JOIN member mother ON mother.household = child.household AND mother.relationship = "
                             "'mother' AND mother.to_on IS NULL AND mother.person <> person.record "
                             "JOIN pregnancy ON pregnancy.mother = mother.person "
                             "WHERE person.birth_date >= ? AND person.subject = 'child' AND person.pregnancy IS NULL "
                             "AND person.adopted = 0"));
    LODESTAR_TRY(query.bind(since.toString(Qt::ISODate)).each([&](const Statement& row) {
        found[row.id<RecordId>(0)].append(row.id<RecordId>(1));
    }));
    return found;
}

/// The birth of a child as an entry: the one held, else made, for only an entry can name its pregnancy.
Result<Entry> birthEntry(Work& work, const RecordId& child, const QDate& born) {
    EntryTable entries(work.connection);
    LODESTAR_ASSIGN(const auto held, entries.ofRecord(child, u"birth"));
    if (!held.isEmpty()) return held.first();
    const QString source = u"births"_s;
    Edit edit =
        newEntry(child, u"birth",
                 {{u"birth"_s, QJsonObject{{u"on"_s, born.toString(Qt::ISODate)}}}, {QString(sourceField), source}});
    edit.entry = importedEntry(source, child.toString());
    LODESTAR_TRY(save(work, {edit}));
    LODESTAR_ASSIGN(const auto made, entries.find(edit.entry));
    return made ? Result<Entry>(*made) : fail(ErrorCode::NotFound, u"birth"_s);
}

Status endPregnancy(Work& work, const Entry& pregnancy, const QString& born, QList<Edit>& edits) {
    const QString outcome = pregnancy.part(V("outcome"), V("outcome"));
    if (!outcome.isEmpty() && outcome != V("open")) return {};
    edits.append(correctionOf(pregnancy, {{u"outcome"_s, QJsonObject{{u"outcome"_s, u"live_birth"_s}, {u"on"_s, born}}},
                                          {QString(records::reasonField),
                                           u"birth joined, "_s + work.clock().today().toString(Qt::ISODate)}}));
    return {};
}

/// The other pregnancies proposed for this birth are answered when one is taken.
Status leaveOthers(Work& work, const Entry& proposal, QList<Edit>& edits) {
    LODESTAR_ASSIGN(const auto all, EntryTable(work.connection).ofRecord(proposal.record, u"proposal"));
    for (const Entry& other : all) {
        const bool same = other.text(V("entry")) == proposal.text(V("entry")) &&
                          other.text(V("field")) == proposal.text(V("field")) && other.text(V("answer")).isEmpty();
        if (same && other.id != proposal.id) edits.append(correctionOf(other, {{u"answer"_s, u"left"_s}}));
    }
    return {};
}

} // namespace

bool birthFits(const QDate& born, const QDate& edd, std::optional<int> gestationDays) {
    if (!born.isValid() || !edd.isValid()) return false;
    const qint64 byEdd = termDays - born.daysTo(edd);
    if (byEdd < earliestBirth || byEdd > latestBirth) return false;
    return !gestationDays || std::abs(byEdd - *gestationDays) <= gestationTolerance;
}

Result<QList<PregnancyMatch>> fittingPregnancies(Connection& connection, const RecordId& child,
                                                 const QList<RecordId>& mothers) {
    QList<PregnancyMatch> fitting;
    LODESTAR_ASSIGN(const auto born, newborn(connection, child));
    if (!born) return fitting;
    for (const RecordId& mother : mothers) {
        LODESTAR_ASSIGN(Statement query,
                        connection.statement("SELECT entry, edd, outcome, ended_on FROM pregnancy WHERE mother = ? AND "
                                             "lost = 0 AND outcome IN ('open', 'live_birth') ORDER BY edd DESC"));
        LODESTAR_TRY(query.bind(mother).each([&](const Statement& row) {
            const bool open = row.text(2) == V("open");
            const bool twin = !open && std::abs(isoDate(row.text(3)).daysTo(born->born)) <= twinDays &&
                              isoDate(row.text(3)).isValid();
            if ((open || twin) && birthFits(born->born, isoDate(row.text(1)), born->gestationDays))
                fitting.append({row.id<EntryId>(0), mother, row.text(1)});
        }));
    }
    return fitting;
}

Result<qint64> proposeBirths(Work& work) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    LODESTAR_ASSIGN(const auto newborns,
                    newbornsWithMothers(work.connection, work.clock().today().addDays(-newbornDays)));
    qint64 proposed = 0;
    for (auto it = newborns.cbegin(); it != newborns.cend(); ++it) {
        LODESTAR_ASSIGN(const auto fitting, fittingPregnancies(work.connection, it.key(), it.value()));
        if (fitting.isEmpty()) continue;
        LODESTAR_ASSIGN(const auto born, newborn(work.connection, it.key()));
        if (!born) continue;
        LODESTAR_ASSIGN(const Entry birth, birthEntry(work, it.key(), born->born));
        QList<Edit> edits;
        for (const PregnancyMatch& each : fitting)
            edits.append(proposalFor(work, birth,
                                     {u"pregnancy"_s, each.pregnancy.toString(), birth.value(sourceField).toString()}));
        LODESTAR_ASSIGN(const qint64 fresh, propose(work, edits));
        proposed += fresh;
    }
    LODESTAR_TRY(transaction.commit());
    return proposed;
}

Status joinBirth(Work& work, const Entry& proposal, const Entry& birth) {
    LODESTAR_ASSIGN(Transaction transaction, Transaction::begin(work.connection));
    EntryTable entries(work.connection);
    LODESTAR_ASSIGN(const auto now, entries.find(proposal.id));
    if (!now || !now->text(V("answer")).isEmpty()) return fail(ErrorCode::Conflict, u"proposal: answered meanwhile"_s);
    LODESTAR_ASSIGN(const auto pregnancy, entries.find(EntryId::fromString(proposedValue(proposal).toString())));
    if (!pregnancy) return fail(ErrorCode::NotFound, u"pregnancy"_s);
    QList<Edit> edits{correctionOf(birth, {{u"pregnancy"_s, pregnancy->id.toString()},
                                           {u"mother"_s, pregnancy->record.toString()},
                                           {QString(records::reasonField), u"joined to its pregnancy"_s}}),
                      correctionOf(proposal, {{u"answer"_s, u"taken"_s}})};
    LODESTAR_TRY(endPregnancy(work, *pregnancy, birth.part(V("birth"), V("on")), edits));
    LODESTAR_TRY(leaveOthers(work, proposal, edits));
    LODESTAR_TRY(save(work, edits));
    return transaction.commit();
}

} // namespace lodestar
