#include "core/services/FamilyPathway.h"

#include "core/base/DateText.h"
#include "core/store/EntryTable.h"

namespace lodestar {

using rules::PathwayFacts;

namespace {

using V = QLatin1StringView;

void takeFact(const Statement& row, PathwayFacts& facts) {
    const QString kind = row.text(0);
    const QDate on = storedDate(row.text(1));
    const QString type = row.text(2);
    const QString outcome = row.text(3);
    if (kind == V("contact_subject")) {
        rules::ContactFact contact{on, type, outcome, row.text(4), row.text(5)};
        contact.seen = row.boolean(6);
        contact.waitsForCountersignature = row.boolean(7);
        contact.elsewhere = row.boolean(8);
        facts.contacts.push_back(contact);
    } else if (kind == V("immunisation")) {
        facts.doses.push_back({type, row.text(5), on, outcome != V("declined") && outcome != V("not_given")});
    } else if (kind == V("screening")) {
        facts.screenings.push_back({type, outcome, on});
    }
}

/// Reads what the pathway of one person, or of one pregnancy of hers, is computed from.
class FactReader {
public:
    FactReader(Connection& connection, const RecordId& person, const EntryId& pregnancy)
        : m_connection(connection)
        , m_person(person)
        , m_pregnancy(pregnancy) {}

    Status read(PathwayFacts& facts) {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT kind, happened, type, outcome, mode, step, seen, waits, "
                                               "elsewhere FROM fact WHERE subject = ?1 AND (pregnancy IS ?2 OR "
                                               "pregnancy IS NULL)"));
        LODESTAR_TRY(query.bind(m_person, m_pregnancy).each([&](const Statement& row) { takeFact(row, facts); }));
        LODESTAR_TRY(readBookings(facts));
        LODESTAR_TRY(readAnswers(facts));
        return readEntriesThatSettle(facts);
    }

    /// Only what names the pregnancy: the mother's other facts are not the child's.
    Status readOfPregnancy(PathwayFacts& facts) {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT kind, happened, type, outcome, mode, step, seen, waits, "
                                               "elsewhere FROM fact WHERE subject = ? AND pregnancy = ?"));
        LODESTAR_TRY(query.bind(m_person, m_pregnancy).each([&](const Statement& row) { takeFact(row, facts); }));
        return readAnswers(facts);
    }

private:
    Status readBookings(PathwayFacts& facts) {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT coalesce(step, type), at FROM booking WHERE person = ? AND "
                                               "state = 'booked'"));
        return query.bind(m_person).each(
            [&](const Statement& row) { facts.bookings.push_back({row.text(0), storedDateTime(row.text(1))}); });
    }

    Status readAnswers(PathwayFacts& facts) {
        EntryTable entries(m_connection);
        LODESTAR_ASSIGN(const auto answers, entries.ofRecord(m_person, u"step_fact"));
        for (const Entry& each : answers) {
            const auto part = [&](const char* name) { return each.part(V("what"), V(name)); };
            if (EntryId::fromString(part("pregnancy")) != m_pregnancy || each.inConflict(V("what"))) continue;
            facts.answers.push_back({part("step"), part("answer"), storedDate(part("on")), part("why")});
        }
        LODESTAR_ASSIGN(const auto confirmed, entries.ofRecord(m_person, u"continue_steps"));
        for (const Entry& each : confirmed)
            facts.confirmedSteps +=
                each.text(V("steps")).split(QRegularExpression(QStringLiteral("[,\\s]+")), Qt::SkipEmptyParts);
        return {};
    }

    Status readEntriesThatSettle(PathwayFacts& facts) {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT kind, happened FROM entry WHERE record = ? AND retired = 0 AND "
                                               "recalled = 0 AND kind IN ('early_years_progress', 'handover')"));
        return query.bind(m_person).each(
            [&](const Statement& row) { facts.entries.emplace_back(row.text(0), storedDate(row.text(1))); });
    }

    Connection& m_connection;
    RecordId m_person;
    EntryId m_pregnancy;
};

/// Reads all lanes of a family.
class LaneReader {
public:
    LaneReader(Connection& connection, const Family& family, const rules::PathwayCatalogue& catalogue, QDate today)
        : m_connection(connection)
        , m_family(family)
        , m_catalogue(catalogue)
        , m_today(today) {}

    Result<PathwayLane> ofPregnancy(const Pregnancy& pregnancy) {
        PathwayLane lane;
        lane.person = pregnancy.mother;
        lane.pregnancy = pregnancy.entry;
        lane.ofPregnancy = true;
        lane.edd = pregnancy.edd;
        const FamilyMember* mother = m_family.member(pregnancy.mother);
        lane.name = mother != nullptr ? mother->person.shortName() : QString();
        const rules::PathwayEdition& edition = m_catalogue.editionFor(pregnancy.edd);
        lane.edition = edition.title();
        PathwayFacts facts;
        facts.ofPregnancy = true;
        facts.edd = pregnancy.edd;
        facts.bookedOn = pregnancy.bookedOn;
        LODESTAR_TRY(fill(facts, mother, pregnancy.entry));
        lane.steps = rules::pathway(edition, m_catalogue.immunisations(), facts, m_today);
        return lane;
    }

    Result<PathwayLane> ofChild(const FamilyMember& child) {
        PathwayLane lane;
        lane.person = child.person.record;
        lane.name = child.person.shortName();
        lane.birth = child.person.birthDate;
        lane.gestation = child.person.gestationDays;
        const rules::PathwayEdition& edition = m_catalogue.editionFor(lane.birth);
        lane.edition = edition.title();
        PathwayFacts facts;
        facts.birth = lane.birth;
        facts.gestation = lane.gestation;
        facts.awaitsConfirmation = siblingDied(child);
        LODESTAR_TRY(fill(facts, &child, {}));
        LODESTAR_TRY(addPregnancy(child, facts));
        lane.steps = rules::pathway(edition, m_catalogue.immunisations(), facts, m_today);
        return lane;
    }

private:
    Status fill(PathwayFacts& facts, const FamilyMember* member, const EntryId& pregnancy) {
        facts.movedAway = m_family.whereabouts == V("moved_away");
        if (member == nullptr) return {};
        facts.died = member->person.died;
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT responsible_from, responsible_to FROM member "
                                                                "WHERE entry = ?"));
        LODESTAR_ASSIGN(const auto row, query.bind(member->membership).first([](const Statement& found) {
            return std::pair(storedDate(found.text(0)), storedDate(found.text(1)));
        }));
        if (row) std::tie(facts.responsibleFrom, facts.responsibleTo) = *row;
        LODESTAR_TRY(fillConflicts(facts, member, pregnancy));
        return FactReader(m_connection, member->person.record, pregnancy).read(facts);
    }

    /// The later of two dates that nobody has settled: the earlier one stands as the date itself.
    Status fillConflicts(PathwayFacts& facts, const FamilyMember* member, const EntryId& pregnancy) {
        const bool ofChild = pregnancy.isNull();
        LODESTAR_ASSIGN(const auto entry, EntryTable(m_connection).find(ofChild ? member->person.root : pregnancy));
        const QString field = ofChild ? QStringLiteral("birthDate") : QStringLiteral("edd");
        if (!entry || !entry->conflicts.contains(field)) return {};
        QDate& other = ofChild ? facts.birthInConflict : facts.eddInConflict;
        const auto heads = entry->heads.value(field);
        for (const records::Head& head : heads) {
            const QDate date = storedDate(head.value.toString());
            if (date.isValid() && (!other.isValid() || date > other)) other = date;
        }
        return {};
    }

    [[nodiscard]] bool siblingDied(const FamilyMember& child) const {
        return std::any_of(m_family.members.cbegin(), m_family.members.cend(), [&](const FamilyMember& each) {
            return each.person.child && each.person.died && each.person.record != child.person.record;
        });
    }

    /// A child's record begins with its pregnancy, as far as its mother is of this family.
    Status addPregnancy(const FamilyMember& child, PathwayFacts& facts) {
        const FamilyMember* mother = m_family.member(child.person.mother);
        if (child.person.pregnancy.isNull() || mother == nullptr) return {};
        LODESTAR_ASSIGN(const auto pregnancy, EntryTable(m_connection).find(child.person.pregnancy));
        if (!pregnancy) return {};
        if (!facts.gestation) facts.edd = storedDate(pregnancy->text(V("edd")));
        facts.bookedOn = storedDate(pregnancy->text(V("bookedOn")));
        return FactReader(m_connection, mother->person.record, pregnancy->id).readOfPregnancy(facts);
    }

    Connection& m_connection;
    const Family& m_family;
    const rules::PathwayCatalogue& m_catalogue;
    QDate m_today;
};

} // namespace

QString PathwayLane::stageOn(QDate today) const {
    QString stage;
    for (const rules::StepState& state : steps) {
        if (state.from <= today) stage = state.step->stage;
        if (state.isOpen() && state.from <= today && state.by >= today) return state.step->stage;
    }
    return stage;
}

Result<FamilyPathway> readPathway(Connection& connection, const Family& family, QDate today) {
    LODESTAR_ASSIGN(auto shipped, rules::PathwayCatalogue::shipped());
    FamilyPathway read;
    read.catalogue = std::make_shared<const rules::PathwayCatalogue>(std::move(shipped));
    LaneReader lanes(connection, family, *read.catalogue, today);
    for (const Pregnancy& each : family.pregnancies) {
        LODESTAR_ASSIGN(const auto lane, lanes.ofPregnancy(each));
        if (!lane.steps.empty()) read.lanes.append(lane);
    }
    for (auto child = family.members.crbegin(); child != family.members.crend(); ++child) {
        if (!child->person.child || child->person.died || !child->person.birthDate.isValid()) continue;
        LODESTAR_ASSIGN(const auto lane, lanes.ofChild(*child));
        if (!lane.steps.empty()) read.lanes.append(lane);
    }
    QSet<QString> known;
    for (const rules::PathwayEdition& edition : read.catalogue->editions()) {
        for (const rules::PathwayStage& stage : edition.stages()) {
            if (known.contains(stage.id)) continue;
            known.insert(stage.id);
            read.stages.push_back(stage);
        }
    }
    return read;
}

Status recordStepAnswer(Work& work, const StepAnswer& answer) {
    if (answer.answer == V("declined") && answer.by.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("by: is needed"));
    if (answer.answer == V("not_possible") && answer.why.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("why: is needed"));
    const QDate on = answer.on.isValid() ? answer.on : work.clock().today();
    QJsonObject what{{QStringLiteral("step"), answer.step},
                     {QStringLiteral("answer"), answer.answer},
                     {QStringLiteral("on"), on.toString(Qt::ISODate)}};
    if (!answer.by.trimmed().isEmpty()) what.insert(QStringLiteral("by"), answer.by.trimmed());
    if (!answer.why.trimmed().isEmpty()) what.insert(QStringLiteral("why"), answer.why.trimmed());
    if (!answer.pregnancy.isNull()) what.insert(QStringLiteral("pregnancy"), answer.pregnancy.toString());
    return save(work, {newEntry(answer.person, u"step_fact", {{QStringLiteral("what"), what}})});
}

Status confirmStep(Work& work, const RecordId& person, const QString& step) {
    return save(work, {newEntry(person, u"continue_steps",
                                {{QStringLiteral("on"), work.clock().today().toString(Qt::ISODate)},
                                 {QStringLiteral("steps"), step}})});
}

Status keepPromise(Work& work, const Entry& drawn) {
    const QJsonObject kept{{QStringLiteral("on"), work.clock().today().toString(Qt::ISODate)}};
    return save(work, {correctionOf(drawn, {{QStringLiteral("kept"), kept}})});
}

Result<QList<Entry>> readEntries(Connection& connection, const QList<RecordId>& records, const QStringList& kinds,
                                 bool removed) {
    QList<Entry> found;
    EntryTable entries(connection);
    for (const RecordId& record : records) {
        LODESTAR_ASSIGN(const auto all, entries.allOfRecord(record));
        for (const Entry& each : all) {
            if (kinds.contains(each.kind) && each.retired == removed && !each.recalled) found.append(each);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) {
        return storedDateTime(a.happened) > storedDateTime(b.happened);
    });
    return found;
}

} // namespace lodestar
