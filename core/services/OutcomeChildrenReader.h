#pragma once

#include "core/metrics/OutcomeFacts.h"
#include "core/store/Connection.h"

#include <QHash>
#include <QJsonObject>

namespace lodestar {

/// Fills the children of `facts`: where they lived, and what was recorded of each indicator. One query after the other.
class OutcomeChildrenReader {
public:
    OutcomeChildrenReader(Connection& connection, const metrics::OutcomeRules& rules, QDate on,
                          metrics::OutcomeFacts& facts)
        : m_connection(connection)
        , m_rules(rules)
        , m_on(on)
        , m_facts(facts) {}

    Status read();
    /// The ward of a household on a day; empty where it is not known.
    [[nodiscard]] QString wardOf(const RecordId& household, QDate on) const;

private:
    Status addresses();
    Status children();
    Status facts();
    Status assessments();
    Status healthyWeights();
    Status reviews();
    Status places();
    Status sessions();
    void takeChild(const Statement& row);
    /// Notes that a child was reached on a day, unless it was before.
    void reach(metrics::OutcomeChild& child, QDate on) const;
    void addHome(const metrics::OutcomeChild& child, const RecordId& household, const metrics::HomeSpell& home);
    /// The children of a household on a day, or those who lived with an adult then.
    [[nodiscard]] QList<std::size_t> childrenAround(const RecordId& record, QDate on) const;
    [[nodiscard]] bool mentionsRule(QByteArrayView fields) const;
    void takeObservation(const RecordId& record, QDate on, const QJsonObject& questionnaire);
    [[nodiscard]] metrics::OutcomeChild* child(const RecordId& record) {
        const auto found = m_childOf.constFind(record);
        return found == m_childOf.cend() ? nullptr : &m_facts.children[*found];
    }
    [[nodiscard]] QString day() const { return m_on.toString(Qt::ISODate); }
    [[nodiscard]] QString nextDay() const { return m_on.addDays(1).toString(Qt::ISODate); }

    Connection& m_connection;
    const metrics::OutcomeRules& m_rules;
    QDate m_on;
    metrics::OutcomeFacts& m_facts;
    QHash<RecordId, std::size_t> m_childOf;
    /// A time in a household; invalid days: open.
    struct ChildHome {
        std::size_t child = 0;
        QDate from;
        QDate to;
    };
    struct AdultHome {
        RecordId household;
        QDate from;
        QDate to;
    };
    QHash<RecordId, QList<ChildHome>> m_childrenOf; ///< of a household
    QHash<RecordId, QList<AdultHome>> m_homesOf;    ///< of an adult
    QHash<RecordId, QString> m_wardOf;
    QHash<RecordId, std::vector<metrics::WardSpell>> m_addressesOf;
};

} // namespace lodestar
