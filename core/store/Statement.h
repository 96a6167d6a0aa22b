#pragma once

#include "core/base/Result.h"
#include "core/base/Uuid.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace lodestar {

class StatementCache;

/// One prepared SQL statement of one Connection, for the paths where speed counts (log, projections, import). It goes
/// back to the connection's cache when it is destroyed, so ask `Connection::statement` again each time; it must not
/// outlive its connection. Parameters are numbered from 1 in the order of `?`, columns from 0.
///
///     LODESTAR_ASSIGN(auto insert, connection.statement("INSERT INTO setting(name, value) VALUES(?, ?)"));
///     LODESTAR_TRY(insert.run(name, value));
///
///     LODESTAR_ASSIGN(auto query, connection.statement("SELECT name FROM setting WHERE value = ?"));
///     LODESTAR_TRY(query.bind(value).each([&](const Statement& row) { names += row.text(0); }));
///
/// A failure while binding is kept and answered by the next `next`, `run` or `each`.
class Statement {
public:
    Statement(std::shared_ptr<StatementCache> cache, QByteArray sql, sqlite3_stmt* prepared);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds the values to parameters 1, 2, 3 ...; forgets what was bound and read before.
    template<typename... Values> Statement& bind(const Values&... values) {
        reset();
        int index = 0;
        (bindValue(++index, values), ...);
        return *this;
    }

    void bindValue(int index, std::nullptr_t);
    void bindValue(int index, std::nullopt_t) { bindValue(index, nullptr); }
    void bindValue(int index, double value);
    void bindValue(int index, QStringView value); ///< a null view is NULL, an empty one is ''
    void bindValue(int index, const QString& value) { bindValue(index, QStringView(value)); }
    void bindValue(int index, QByteArrayView value); ///< a blob; a null view is NULL, an empty one is x''
    void bindValue(int index, const QByteArray& value) { bindValue(index, QByteArrayView(value)); }
    void bindValue(int index, const Uuid& id); ///< its 16 bytes; the null id is NULL
    template<typename Tag> void bindValue(int index, const Id<Tag>& id) { bindValue(index, id.value()); }
    /// Integers, booleans and enumerations.
    template<typename T>
        requires(std::integral<T> || std::is_enum_v<T>)
    void bindValue(int index, T value) {
        bindInteger(index, static_cast<qint64>(value));
    }
    template<typename T> void bindValue(int index, const std::optional<T>& value) {
        if (value)
            bindValue(index, *value);
        else
            bindValue(index, nullptr);
    }
    /// UTF-8 text that is at hand as bytes (JSON, say): stored as text, not as a blob.
    void bindUtf8(int index, QByteArrayView utf8);

    /// Steps: true when a row stands ready. After the last row the statement is reset and can be run again.
    Result<bool> next();
    /// Steps to the end and resets.
    Status run();
    template<typename First, typename... Values> Status run(const First& first, const Values&... values) {
        return bind(first, values...).run();
    }
    /// Calls `f(row)` for each row. `f` answers nothing, or a Status whose failure ends the reading.
    template<typename F> Status each(F f) {
        while (true) {
            LODESTAR_ASSIGN(const bool row, next());
            if (!row) return {};
            if constexpr (std::is_void_v<std::invoke_result_t<F, const Statement&>>) {
                f(std::as_const(*this));
            } else {
                LODESTAR_TRY(f(std::as_const(*this)));
            }
        }
    }
    /// `f(row)` of the first row, or nothing when there is none.
    template<typename F> auto first(F f) -> Result<std::optional<std::invoke_result_t<F, const Statement&>>> {
        LODESTAR_ASSIGN(const bool row, next());
        if (!row) return std::nullopt;
        auto value = f(std::as_const(*this));
        reset();
        return value;
    }
    /// Makes it ready to run again with the same parameters.
    void reset();

    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;    ///< a null string for NULL
    [[nodiscard]] QByteArray blob(int column) const; ///< a null array for NULL
    /// The bytes of a blob or of UTF-8 text where they lie: valid until the next step, reset or destruction.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] Uuid uuid(int column) const; ///< the null id unless there are 16 bytes
    template<typename AnyId> [[nodiscard]] AnyId id(int column) const { return AnyId(uuid(column)); }
    /// The value for a column that may be NULL.
    [[nodiscard]] std::optional<qint64> integerOrNull(int column) const;

    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

private:
    void bindInteger(int index, qint64 value);
    void noteBinding(int answer);
    void giveBack();

    std::shared_ptr<StatementCache> m_cache;
    QByteArray m_sql;
    sqlite3_stmt* m_statement = nullptr;
    int m_bindAnswer = 0;
    bool m_stepped = false;
};

} // namespace lodestar
