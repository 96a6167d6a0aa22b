#pragma once

#include "core/store/Projection.h"

namespace lodestar {

/// `search_text` and its two indexes: what Find looks through, one row for each person. A confidential address is not
/// in it, sealed and health compartments are not read, an adopted child's former names and mother are left out.
class SearchProjection final : public Projection {
public:
    [[nodiscard]] QSet<QString> kinds() const override;
    Status ofEntry(Connection& connection, const Entry& entry) override;
    Status ofRecord(Connection& connection, const RecordId& record) override;
    Status finish(Connection& connection) override;
    [[nodiscard]] QList<QByteArray> tables() const override;
    Status clear(Connection& connection) override;

private:
    QSet<RecordId> m_people; ///< whose row is to be computed anew at the end of the transaction
    bool m_gone = false;     ///< a person was removed or recalled
};

} // namespace lodestar
