#include "core/services/DuplicateSearch.h"

#include "core/base/Fold.h"
#include "core/records/JoiningKinds.h"
#include "core/services/PersonMatch.h"
#include "core/store/EntryTable.h"
#include "core/store/Joined.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

using V = QLatin1StringView;
using rules::DoubledHousehold;
using rules::DoubledPerson;

/// So many share a name, a day or a house at most; what more share tells nobody apart.
constexpr qsizetype mostInBlock = 200;

struct Someone {
    DoubledPerson facts;
    QString name;
};

struct Home {
    DoubledHousehold facts;
    QString name;
};

using Pair = std::pair<RecordId, RecordId>;

Pair ordered(const RecordId& a, const RecordId& b) {
    return a < b ? Pair{a, b} : Pair{b, a};
}

QString whole(const QString& given, const QString& family) {
    return (given + u' ' + family).trimmed();
}

/// Everybody and every household, and the pairs that share something.
class Search {
public:
    Search(Connection& connection, QDate today)
        : m_connection(connection)
        , m_today(today) {}

    Result<QList<LikelyDouble>> run() {
        LODESTAR_TRY(readHomes());
        LODESTAR_TRY(readPeople());
        LODESTAR_TRY(readMembers());
        LODESTAR_TRY(readAnswered());
        pairPeople();
        pairHomes();
        std::sort(m_found.begin(), m_found.end(), [](const LikelyDouble& a, const LikelyDouble& b) {
            return a.likeness.points != b.likeness.points ? a.likeness.points > b.likeness.points
                                                          : std::pair(a.a, a.b) < std::pair(b.a, b.b);
        });
        return std::move(m_found);
    }

private:
    Status readHomes() {
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT record, name, line1, postcode, confidential "
                                                                "FROM household WHERE open_to IS NULL"));
        return query.each([&](const Statement& row) {
            Home home;
            home.facts.record = row.id<RecordId>(0);
            home.name = row.text(1);
            home.facts.name = folded(home.name);
            home.facts.confidential = row.boolean(4);
            if (!home.facts.confidential) {
                home.facts.home = addressKey(row.text(2), row.text(3));
                home.facts.postcode = folded(row.text(3)).remove(u' ');
            }
            m_homeOf.insert(home.facts.record, m_homes.size());
            m_homes.append(std::move(home));
        });
    }

    Status readPeople() {
        LODESTAR_ASSIGN(Statement query,
                        m_connection.statement("SELECT record, subject = 'child', given, family, known, birth_date, "
                                               "sex, nhs, mother, babies, birth_order FROM person WHERE adopted = 0"));
        return query.each([&](const Statement& row) {
            Someone someone;
            DoubledPerson& facts = someone.facts;
            facts.record = row.id<RecordId>(0);
            facts.child = row.boolean(1);
            someone.name = whole(row.text(2), row.text(3));
            if (!isPlaceholderName(row.text(2))) facts.given = folded(row.text(2));
            facts.family = folded(row.text(3));
            facts.known = folded(row.text(4));
            facts.birth = QDate::fromString(row.text(5), Qt::ISODate);
            facts.sex = row.text(6);
            facts.nhs = row.text(7);
            if (!row.isNull(8)) facts.mothers.insert(row.id<RecordId>(8));
            facts.babies = static_cast<int>(row.integer(9));
            if (!row.isNull(10)) facts.order = static_cast<int>(row.integer(10));
            m_personOf.insert(facts.record, m_people.size());
            m_people.append(std::move(someone));
        });
    }

    Status readMembers() {
        QHash<RecordId, QSet<RecordId>> mothersIn;
        LODESTAR_ASSIGN(Statement query, m_connection.statement("SELECT household, person, relationship FROM member "
                                                                "WHERE to_on IS NULL"));
        LODESTAR_TRY(query.each([&](const Statement& row) {
            const auto home = m_homeOf.constFind(row.id<RecordId>(0));
            const auto person = m_personOf.constFind(row.id<RecordId>(1));
            if (home == m_homeOf.cend() || person == m_personOf.cend()) return;
            DoubledHousehold& place = m_homes[*home].facts;
            DoubledPerson& facts = m_people[*person].facts;
            place.people.insert(facts.record);
            if (row.text(2) == V("mother")) mothersIn[place.record].insert(facts.record);
            if (place.confidential) facts.hidden.insert(place.record);
            if (!place.home.isEmpty()) facts.homes.insert(place.home);
            if (!place.postcode.isEmpty()) facts.postcodes.insert(place.postcode);
        }));
        for (auto it = mothersIn.cbegin(); it != mothersIn.cend(); ++it) {
            const QSet<RecordId> people = m_homes[m_homeOf.value(it.key())].facts.people;
            for (const RecordId& each : people) {
                DoubledPerson& facts = m_people[m_personOf.value(each)].facts;
                if (facts.child) facts.mothers.unite(it.value());
            }
        }
        return {};
    }

    Status readAnswered() {
        for (const QLatin1StringView kind : {records::samePersonKind, records::sameHouseholdKind}) {
            LODESTAR_ASSIGN(const auto entries, EntryTable(m_connection).ofKind(QString(kind)));
            for (const Entry& each : entries) {
                if (!isAnswered(each)) continue;
                LODESTAR_ASSIGN(const RecordId with,
                                readUnder(m_connection, RecordId::fromString(each.text(V("with")))));
                m_answered.insert(ordered(each.record, with));
            }
        }
        return {};
    }

    /// What two records of one person have in common in spite of a slip in one of them.
    [[nodiscard]] static QStringList keysOf(const DoubledPerson& facts) {
        QStringList keys;
        if (!facts.nhs.isEmpty()) keys.append(u'n' + facts.nhs);
        const QString initial = facts.given.left(1);
        if (facts.birth.isValid()) {
            const int day = std::min(facts.birth.day(), facts.birth.month());
            const int month = std::max(facts.birth.day(), facts.birth.month());
            const QString turned = u"%1-%2-%3"_s.arg(facts.birth.year()).arg(day).arg(month);
            keys.append(u'g' + turned + initial);
            keys.append(u'f' + turned + facts.family.left(1));
        }
        if (!facts.given.isEmpty() && !facts.family.isEmpty())
            keys.append(facts.given < facts.family ? u'w' + facts.given + u' ' + facts.family
                                                   : u'w' + facts.family + u' ' + facts.given);
        for (const QString& home : facts.homes)
            keys.append(u'h' + home);
        return keys;
    }

    void pairPeople() {
        QHash<QString, QList<qsizetype>> blocks;
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            const QStringList keys = keysOf(m_people[i].facts);
            for (const QString& key : keys)
                blocks[key].append(i);
        }
        QSet<std::pair<qsizetype, qsizetype>> seen;
        for (const QList<qsizetype>& block : std::as_const(blocks)) {
            if (block.size() > mostInBlock) continue;
            for (qsizetype i = 0; i < block.size(); ++i) {
                for (qsizetype j = i + 1; j < block.size(); ++j) {
                    if (block[i] == block[j] || seen.contains({block[i], block[j]})) continue;
                    seen.insert({block[i], block[j]});
                    consider(m_people[block[i]], m_people[block[j]]);
                }
            }
        }
    }

    void consider(const Someone& one, const Someone& other) {
        const auto likeness = rules::likeness(one.facts, other.facts);
        if (!likeness.isWorthAsking() || m_answered.contains(ordered(one.facts.record, other.facts.record))) return;
        const bool turned = other.facts.record < one.facts.record;
        const Someone& a = turned ? other : one;
        const Someone& b = turned ? one : other;
        m_found.append({false, a.facts.record, b.facts.record, a.name, b.name, a.facts.birth, b.facts.birth, likeness});
    }

    void pairHomes() {
        QHash<QString, QList<qsizetype>> blocks;
        for (qsizetype i = 0; i < m_homes.size(); ++i) {
            if (!m_homes[i].facts.postcode.isEmpty()) blocks[m_homes[i].facts.postcode].append(i);
        }
        for (const QList<qsizetype>& block : std::as_const(blocks)) {
            if (block.size() > mostInBlock) continue;
            for (qsizetype i = 0; i < block.size(); ++i) {
                for (qsizetype j = i + 1; j < block.size(); ++j)
                    consider(m_homes[block[i]], m_homes[block[j]]);
            }
        }
    }

    void consider(const Home& one, const Home& other) {
        const auto likeness = rules::likeness(one.facts, other.facts);
        if (!likeness.isWorthAsking() || m_answered.contains(ordered(one.facts.record, other.facts.record))) return;
        const bool turned = other.facts.record < one.facts.record;
        const Home& a = turned ? other : one;
        const Home& b = turned ? one : other;
        m_found.append({true, a.facts.record, b.facts.record, a.name, b.name, {}, {}, likeness});
    }

    /// Somebody said something of it that stands; what was only put off is asked about again from its day.
    [[nodiscard]] bool isAnswered(const Entry& entry) const {
        if (isSaid(entry, u"proposed"_s) || isSaid(entry, u"notSame"_s) || isSaid(entry, u"takenBack"_s)) return true;
        return QDate::fromString(entry.part(V("later"), V("until")), Qt::ISODate) > m_today;
    }

    Connection& m_connection;
    QDate m_today;
    QList<Someone> m_people;
    QList<Home> m_homes;
    QHash<RecordId, qsizetype> m_personOf;
    QHash<RecordId, qsizetype> m_homeOf;
    QSet<Pair> m_answered;
    QList<LikelyDouble> m_found;
};

} // namespace

Result<QList<LikelyDouble>> likelyDoubles(Connection& connection, QDate today) {
    return Search(connection, today).run();
}

} // namespace lodestar
