#include "core/store/Search.h"

#include "core/base/Fold.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <ranges>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// A beginning counts from here, a misspelling from there (decisions of the design: 3 and 5).
constexpr qsizetype leastPrefix = 3;
constexpr qsizetype leastMisspelt = 5;
/// Rows looked at one by one, at most: what lies beyond has too little in common with what was typed.
constexpr int mostRanked = 600;
constexpr int mostNear = 1000;
/// Fewer than these as written: misspellings are looked for too.
constexpr qsizetype enough = 3;

/// Steps away from a whole word of one's own name.
enum Away { Whole = 0, Beginning = 1, Elsewhere = 2, Letter = 10 };

bool isDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "999 003 1584" and "+44 7700 900123" are one number; "14 Pilot Row" is three words.
QStringList wordsOf(const QString& typed) {
    const QString plain = folded(typed);
    const QString digits = phoneDigits(typed);
    QString joined = plain;
    joined.remove(u' ');
    if (digits.size() >= 4 && isDigits(joined)) return {digits};
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, 8);
}

/// A row of `search_text`, cut into words.
struct Row {
    qint64 n = 0;
    QStringList own;
    QStringList kin;
    QStringList rest;
};

Row rowFrom(const Statement& row) {
    const auto words = [&](int column) { return row.text(column).split(u' ', Qt::SkipEmptyParts); };
    return {row.integer(0), words(1), words(2), words(3) + words(4)};
}

constexpr QByteArrayView rowColumns = "SELECT n, names, kin, address, numbers FROM search_text ";

int exactDistance(const QString& word, const QStringList& among, int base) {
    int best = -1;
    for (const QString& each : among) {
        if (each == word) return base + Whole;
        if (each.startsWith(word)) best = base + Beginning;
    }
    return best;
}

/// How far a misspelt word is from the nearest of these; a beginning of the same length counts too, since one is still
/// typing.
int nearDistance(const QString& word, const QStringList& among, int base) {
    if (word.size() < leastMisspelt || isDigits(word)) return -1;
    const int limit = word.size() < 7 ? 1 : 2;
    int best = limit + 1;
    for (const QString& each : among) {
        if (each.size() + limit < word.size()) continue;
        best = std::min(best, lettersApart(word, each, limit));
        if (each.size() > word.size()) best = std::min(best, lettersApart(word, each.left(word.size()), limit) + 1);
    }
    return best > limit ? -1 : base + best * Letter;
}

/// Sums the steps of all words; -1 when one of them is not there.
int distanceOf(const Row& row, const QStringList& words, bool misspelt) {
    int sum = 0;
    for (const QString& word : words) {
        int best = -1;
        const auto take = [&best](int distance) {
            if (distance >= 0 && (best < 0 || distance < best)) best = distance;
        };
        take(exactDistance(word, row.own, 0));
        take(exactDistance(word, row.rest, 0));
        take(exactDistance(word, row.kin, Elsewhere));
        if (misspelt && best < 0) {
            take(nearDistance(word, row.own, 0));
            take(nearDistance(word, row.kin, Elsewhere));
        }
        if (best < 0) return -1;
        sum += best;
    }
    return sum;
}

using Ranked = QHash<qint64, int>;

/// Takes the rows that `match` finds.
Status rankMatches(Connection& connection, const QString& match, const QStringList& words, Ranked& ranked) {
    LODESTAR_ASSIGN(Statement query,
                    connection.statement(rowColumns.toByteArray() +
                                         "WHERE n IN (SELECT rowid FROM search WHERE search MATCH ? LIMIT ?)"));
    return query.bind(match, mostRanked).each([&](const Statement& found) {
        const Row row = rowFrom(found);
        const int distance = distanceOf(row, words, false);
        if (distance >= 0 && (!ranked.contains(row.n) || ranked[row.n] > distance)) ranked.insert(row.n, distance);
    });
}

Status findAsWritten(Connection& connection, const QStringList& words, Ranked& ranked) {
    QStringList whole;
    QStringList beginnings;
    for (const QString& word : words) {
        whole.append(u'"' + word + u'"');
        beginnings.append(u'"' + word + u"\"*"_s);
    }
    // Her own name first: those who only share a household with such a name may be many more.
    LODESTAR_TRY(rankMatches(connection, u"{names numbers} : ("_s + whole.join(u' ') + u')', words, ranked));
    LODESTAR_TRY(rankMatches(connection, whole.join(u' '), words, ranked));
    LODESTAR_TRY(rankMatches(connection, u"{names numbers} : ("_s + beginnings.join(u' ') + u')', words, ranked));
    return rankMatches(connection, beginnings.join(u' '), words, ranked);
}

/// For each person how many pieces of three letters she shares with what was typed.
Status countPieces(Connection& connection, const QString& word, QHash<qint64, int>& shared) {
    const QString spaced = u' ' + word + u' ';
    QSet<QString> pieces;
    for (qsizetype at = 0; at + 3 <= spaced.size(); ++at)
        pieces.insert(spaced.mid(at, 3));
    for (const QString& piece : std::as_const(pieces)) {
        LODESTAR_ASSIGN(Statement query,
                        connection.statement("SELECT rowid FROM search_near WHERE search_near MATCH ?"));
        LODESTAR_TRY(query.bind(u'"' + piece + u'"').each([&](const Statement& row) { ++shared[row.integer(0)]; }));
    }
    return {};
}

Status findMisspelt(Connection& connection, const QStringList& words, Ranked& ranked) {
    QHash<qint64, int> shared;
    for (const QString& word : words) {
        if (word.size() >= leastMisspelt && !isDigits(word)) LODESTAR_TRY(countPieces(connection, word, shared));
    }
    std::vector<std::pair<int, qint64>> nearest;
    nearest.reserve(static_cast<std::size_t>(shared.size()));
    for (auto it = shared.cbegin(); it != shared.cend(); ++it)
        nearest.emplace_back(-it.value(), it.key());
    const auto end = nearest.begin() + std::min<qsizetype>(mostNear, std::ssize(nearest));
    std::partial_sort(nearest.begin(), end, nearest.end());
    for (auto it = nearest.begin(); it != end; ++it) {
        if (ranked.contains(it->second)) continue;
        LODESTAR_ASSIGN(Statement query, connection.statement(rowColumns.toByteArray() + "WHERE n = ?"));
        LODESTAR_ASSIGN(const auto row, query.bind(it->second).first(rowFrom));
        const int distance = row ? distanceOf(*row, words, true) : -1;
        if (distance >= 0) ranked.insert(it->second, distance);
    }
    return {};
}

Result<QList<SearchHit>> hitsOf(Connection& connection, const Ranked& ranked, int most) {
    std::vector<std::pair<int, qint64>> ordered;
    for (auto it = ranked.cbegin(); it != ranked.cend(); ++it)
        ordered.emplace_back(it.value(), it.key());
    std::sort(ordered.begin(), ordered.end());
    QList<SearchHit> hits;
    for (const auto& [distance, n] : ordered) {
        if (hits.size() >= most) break;
        LODESTAR_ASSIGN(Statement query, connection.statement("SELECT record FROM person WHERE n = ?"));
        LODESTAR_ASSIGN(const auto person,
                        query.bind(n).first([](const Statement& row) { return row.id<RecordId>(0); }));
        if (person) hits.append({*person, distance});
    }
    return hits;
}

} // namespace

Result<QList<SearchHit>> search(Connection& connection, const QString& typed, int most) {
    const QStringList words = wordsOf(typed);
    const auto length = [](const QString& word) { return word.size(); };
    const qsizetype longest = words.isEmpty() ? 0 : std::ranges::max(words | std::views::transform(length));
    if (longest < leastPrefix) return QList<SearchHit>();
    Ranked ranked;
    LODESTAR_TRY(findAsWritten(connection, words, ranked));
    if (ranked.size() < enough && longest >= leastMisspelt) LODESTAR_TRY(findMisspelt(connection, words, ranked));
    return hitsOf(connection, ranked, most);
}

} // namespace lodestar
