#include "core/services/Drafts.h"

#include "core/store/Entry.h"

#include <QJsonDocument>

namespace lodestar {

namespace {

Draft fromRow(const Statement& row) {
    return {row.id<DraftId>(0),
            row.text(1),
            row.id<RecordId>(2),
            row.text(3),
            row.text(4),
            row.text(5),
            QJsonDocument::fromJson(row.blob(6)).object()};
}

constexpr QByteArrayView columns = "SELECT id, page, record, title, begun_at, kept_at, content FROM draft ";

} // namespace

Status keepDraft(Connection& connection, const Draft& draft) {
    return connection.run("INSERT OR REPLACE INTO draft (id, page, record, title, begun_at, kept_at, content) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)",
                          draft.id, draft.page, draft.record, orEmpty(draft.title), draft.begunAt, draft.keptAt,
                          QJsonDocument(draft.content).toJson(QJsonDocument::Compact));
}

Status dropDraft(Connection& connection, const DraftId& id) {
    return connection.run("DELETE FROM draft WHERE id = ?", id);
}

Result<std::optional<Draft>> findDraft(Connection& connection, const DraftId& id) {
    LODESTAR_ASSIGN(Statement query, connection.statement(columns.toByteArray() + "WHERE id = ?"));
    return query.bind(id).first(fromRow);
}

Result<QList<Draft>> drafts(Connection& connection) {
    QList<Draft> all;
    LODESTAR_ASSIGN(Statement query, connection.statement(columns.toByteArray() + "ORDER BY kept_at DESC"));
    LODESTAR_TRY(query.each([&](const Statement& row) { all.append(fromRow(row)); }));
    return all;
}

} // namespace lodestar
