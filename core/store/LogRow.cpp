#include "core/store/LogRow.h"

namespace lodestar {

Result<LogRow> LogRow::read(Connection& connection, const sync::LogId& log) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement("SELECT count, digest, numbered, numbered_digest, position FROM log WHERE "
                                         "record = ? AND compartment = ?"));
    LODESTAR_ASSIGN(const bool there, query.bind(log.record, log.compartment).next());
    if (!there) return LogRow();
    const auto all = LogDigest::from(query.integer(0), query.view(1));
    const auto numbered = query.isNull(3) ? LogDigest() : LogDigest::from(query.integer(2), query.view(3));
    if (!all || !numbered) return fail(ErrorCode::StoreDamaged, QStringLiteral("log digest"));
    return LogRow{*all, *numbered, query.integer(4)};
}

Status LogRow::write(Connection& connection, const sync::LogId& log) const {
    return connection.run("INSERT INTO log (record, compartment, count, digest, numbered, numbered_digest, position) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record, compartment) DO UPDATE SET count = "
                          "excluded.count, digest = excluded.digest, numbered = excluded.numbered, numbered_digest = "
                          "excluded.numbered_digest, position = excluded.position",
                          log.record, log.compartment, all.count(), all.sum(), numbered.count(), numbered.sum(),
                          position);
}

} // namespace lodestar
