#include "core/services/Family.h"

#include "core/rules/ReferralState.h"
#include "core/services/OwnFamily.h"
#include "core/store/Allotment.h"
#include "core/store/EntryTable.h"

namespace lodestar {

namespace {

using V = QLatin1StringView;

QDate dateOf(const QString& stored) {
    return QDate::fromString(stored.left(10), Qt::ISODate);
}

/// Whether something with "from" and "to" stands on a day.
bool standsOn(const Entry& entry, QDate day) {
    const QDate from = dateOf(entry.text(V("from")));
    const QDate to = dateOf(entry.text(V("to")));
    return (!from.isValid() || from <= day) && (!to.isValid() || to >= day);
}

/// Reads one family; each function fills one part of it.
class FamilyReader {
public:
    FamilyReader(Connection& connection, const RecordId& household, QDate today)
        : m_connection(connection)
        , m_entries(connection)
        , m_today(today) {
        m_family.record = household;
    }

    Result<Family> read() {
        LODESTAR_TRY(readRoot());
        LODESTAR_TRY(readAddresses());
        LODESTAR_TRY(readWorkers());
        LODESTAR_TRY(readPeople());
        for (const RecordId& record : m_family.records()) {
            LODESTAR_TRY(readOf(record));
        }
        LODESTAR_TRY(readPromises());
        sumUpSharing();
        return std::move(m_family);
    }

private:
    Status readRoot() {
        LODESTAR_ASSIGN(const auto roots, m_entries.ofRecord(m_family.record, u"household"));
        if (roots.isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("household"));
        const Entry& root = roots.first();
        m_family.root = root.id;
        m_family.name = root.text(V("name"));
        m_family.phone = root.text(V("phone"));
        m_family.email = root.text(V("email"));
        m_family.language = root.text(V("homeLanguage"));
        m_family.confidentialAddress = root.value(V("confidentialAddress")).toBool();
        m_family.openTo = dateOf(root.part(V("open"), V("to")));
        m_family.conflictsIn = root.conflicts;
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT whereabouts FROM household WHERE record = ?"));
        LODESTAR_ASSIGN(const auto whereabouts,
                        query.bind(m_family.record).first([](const Statement& row) { return row.text(0); }));
        m_family.whereabouts = whereabouts.value_or(QString());
        return {};
    }

    Status readAddresses() {
        LODESTAR_ASSIGN(const auto homes, m_entries.ofRecord(m_family.record, u"residence"));
        for (const Entry& home : homes) {
            if (!home.text(V("to")).isEmpty() && !standsOn(home, m_today)) continue;
            const auto heads = home.heads.value(QStringLiteral("address"));
            for (const records::Head& head : heads) {
                const QJsonObject value = head.value.toObject();
                const auto part = [&](const char* name) { return value.value(V(name)).toString(); };
                m_family.addresses.append(
                    {home.id, part("line1"), part("line2"), part("town"), part("postcode"), part("ward")});
                if (!home.inConflict(V("address"))) break;
            }
            return {};
        }
        return {};
    }

    Status readWorkers() {
        LODESTAR_ASSIGN(auto allotments, m_entries.ofRecord(m_family.record, u"allotment"));
        // On the day of a transfer both stand; whoever has it from now on comes first.
        std::ranges::stable_partition(allotments, [](const Entry& each) { return each.text(V("to")).isEmpty(); });
        for (const Entry& each : allotments) {
            if (!standsOn(each, m_today) || isOnlyOffered(each) || !isForCaseload(each) || isWithdrawn(each)) continue;
            FamilyWorker worker{each.text(V("staff")), {}, each.text(V("role"))};
            LODESTAR_ASSIGN(worker.name, staffName(m_connection, worker.reference));
            FamilyWorker& place = worker.role == V("family-navigator") ? m_family.navigator : m_family.worker;
            if (place.reference.isEmpty()) place = worker;
        }
        return {};
    }

    Status readPeople() {
        LODESTAR_ASSIGN(const auto members, readMembers(m_connection, m_family.record));
        for (const FamilyMember& each : members)
            (each.isNow(m_today) ? m_family.members : m_family.formerMembers).append(each);
        for (const FamilyMember& each : m_family.members) {
            LODESTAR_TRY(readPregnancies(each.person.record));
        }
        return {};
    }

    Status readPregnancies(const RecordId& mother) {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT entry, edd, booked_on, babies, edd_conflict FROM pregnancy "
                                               "WHERE mother = ? AND outcome = 'open' AND lost = 0 AND entry NOT IN "
                                               "(SELECT pregnancy FROM person WHERE pregnancy IS NOT NULL) ORDER BY "
                                               "edd"));
        return query.bind(mother).each([&](const Statement& row) {
            const auto babies = row.integerOrNull(3);
            m_family.pregnancies.append({row.id<EntryId>(0), mother, dateOf(row.text(1)), dateOf(row.text(2)),
                                         babies ? std::optional<int>(static_cast<int>(*babies)) : std::nullopt,
                                         row.boolean(4)});
        });
    }

    Status readOf(const RecordId& record) {
        LODESTAR_TRY(readAlerts(record));
        for (const QStringView kind : {u"looked_after", u"early_help", u"ehc_plan", u"allergy", u"baby_place"}) {
            LODESTAR_TRY(readStatuses(record, kind));
        }
        LODESTAR_ASSIGN(const auto consents, m_entries.ofRecord(record, u"consent"));
        m_family.consents.append(consents);
        LODESTAR_TRY(readProfessionals(record));
        LODESTAR_TRY(readReferrals(record));
        LODESTAR_ASSIGN(const auto conflicts,
                        m_connection.integer("SELECT count(*) FROM entry WHERE record = ? AND conflicts IS NOT NULL "
                                             "AND compartment <> 3 AND recalled = 0",
                                             record));
        m_family.conflicts += static_cast<int>(conflicts.value_or(0));
        return {};
    }

    Status readAlerts(const RecordId& record) {
        LODESTAR_ASSIGN(const auto alerts, m_entries.ofRecord(record, u"alert"));
        for (const Entry& alert : alerts) {
            if (!standsOn(alert, m_today)) continue;
            // In a conflict every face is shown: the more careful visitor is right.
            const auto faces = alert.heads.value(QStringLiteral("face"));
            for (const records::Head& face : faces) {
                if (!face.value.toString().isEmpty()) m_family.alerts.append({alert.id, record, face.value.toString()});
                if (!alert.inConflict(V("face"))) break;
            }
        }
        return {};
    }

    Status readStatuses(const RecordId& record, QStringView kind) {
        LODESTAR_ASSIGN(const auto entries, m_entries.ofRecord(record, kind));
        for (const Entry& each : entries) {
            if (standsOn(each, m_today) && each.compartment != records::Compartment::Sealed)
                m_family.statuses.append({each, record});
        }
        return {};
    }

    Status readProfessionals(const RecordId& record) {
        LODESTAR_ASSIGN(const auto entries, m_entries.ofRecord(record, u"professional"));
        for (const Entry& each : entries) {
            if (!standsOn(each, m_today)) continue;
            const auto part = [&](const char* name) { return each.part(V("professional"), V(name)); };
            m_family.professionals.append(
                {each.id, record, part("role"), part("name"), part("organisation"), part("phone")});
        }
        return {};
    }

    Status readReferrals(const RecordId& record) {
        LODESTAR_ASSIGN(const auto entries, m_entries.ofRecord(record, u"referral"));
        for (const Entry& each : entries) {
            const auto state = rules::stateFromName(each.part(V("state"), V("state")));
            if (each.compartment != records::Compartment::Sealed && !(state && rules::isEnded(*state)))
                m_family.openReferrals.append(each);
        }
        return {};
    }

    Status readPromises() {
        LODESTAR_ASSIGN(const auto entries, m_entries.ofRecord(m_family.record, u"promise"));
        for (const Entry& each : entries) {
            if (!each.object(V("kept")).isEmpty()) continue;
            const auto part = [&](const char* name) { return each.part(V("promise"), V(name)); };
            m_family.promises.append({each, part("who"), part("what"), dateOf(part("by"))});
        }
        return {};
    }

    /// The newest answer about an agency counts, for each person; one refusal or withdrawal takes it off the line.
    void sumUpSharing() {
        QHash<QString, bool> agreed;
        QSet<std::pair<RecordId, QString>> answered;
        QStringList order;
        for (const Entry& each : m_family.consents) {
            const QString agency = each.part(V("consent"), V("agency"));
            if (agency.isEmpty() || answered.contains({each.record, agency})) continue;
            answered.insert({each.record, agency});
            const bool yes = each.part(V("consent"), V("answer")) == V("agreed") && !each.inConflict(V("consent"));
            agreed.insert(agency, agreed.value(agency, true) && yes);
            if (!order.contains(agency)) order.append(agency);
        }
        for (const QString& agency : order) {
            if (agreed.value(agency)) m_family.sharesWith.append(agency);
        }
    }

    Connection& m_connection;
    EntryTable m_entries;
    QDate m_today;
    Family m_family;
};

} // namespace

QString Address::text() const {
    QStringList parts;
    for (const QString& each : {line1, line2, postcode}) {
        if (!each.isEmpty()) parts.append(each);
    }
    return parts.join(QStringLiteral(", "));
}

const FamilyMember* Family::member(const RecordId& person) const {
    for (const QList<FamilyMember>* list : {&members, &formerMembers}) {
        for (const FamilyMember& each : *list) {
            if (each.person.record == person) return &each;
        }
    }
    return nullptr;
}

const Pregnancy* Family::pregnancyOf(const RecordId& mother) const {
    for (const Pregnancy& each : pregnancies) {
        if (each.mother == mother) return &each;
    }
    return nullptr;
}

QList<RecordId> Family::records() const {
    QList<RecordId> all{record};
    for (const FamilyMember& each : members)
        all.append(each.person.record);
    return all;
}

Result<Family> readFamily(Connection& connection, const RecordId& household, QDate today) {
    LODESTAR_ASSIGN(const auto own, keptFromMe(connection, today));
    if (own.contains(household)) return fail(ErrorCode::NotAllowed, QStringLiteral("own family"));
    return FamilyReader(connection, household, today).read();
}

Result<QString> staffName(Connection& connection, const QString& reference) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT name FROM staff WHERE reference = ?"));
    LODESTAR_ASSIGN(const auto name, query.bind(reference).first([](const Statement& row) { return row.text(0); }));
    return name.value_or(reference);
}

Result<QString> staffName(Connection& connection, const StaffId& staff) {
    LODESTAR_ASSIGN(Statement query, connection.statement("SELECT name FROM staff WHERE entry = ?"));
    LODESTAR_ASSIGN(const auto name, query.bind(staff).first([](const Statement& row) { return row.text(0); }));
    return name.value_or(QString());
}

} // namespace lodestar
