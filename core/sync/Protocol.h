#pragma once

#include <QByteArray>

/// What both sides of the protocol hold fixed: version, names of headers, limits. ARCHITECTURE.md describes the whole.
namespace lodestar::sync::protocol {

/// The version this program speaks, and the oldest that a server still answers.
inline constexpr int version = 2;
inline constexpr int oldestServed = 1;
/// From this version on the changes of a PullReply travel as columns.
inline constexpr int columnsSince = 2;

inline const QByteArray versionHeader = QByteArrayLiteral("Lodestar-Protocol");
/// The sender's own clock, ISO 8601 with offset; nothing is ordered by it.
inline const QByteArray clockHeader = QByteArrayLiteral("Lodestar-Clock");
/// In every answer: which life of the server's database this is (a restored backup is another).
inline const QByteArray incarnationHeader = QByteArrayLiteral("Lodestar-Incarnation");
/// In requests: "<epoch id> <last number acknowledged> <chain, hexadecimal>".
inline const QByteArray chainHeader = QByteArrayLiteral("Lodestar-Chain");

/// In requests a name that no other request has, in the answer the same: an answer to an earlier question, said again
/// on the way, is none. A server of before says none.
inline const QByteArray questionHeader = QByteArrayLiteral("Lodestar-Question");
inline constexpr qsizetype longestQuestion = 64;

/// A request's body as it travels (nginx refuses more) and once unpacked; so an answer's.
inline constexpr qsizetype maxRequestBytes = 1 << 20;
inline constexpr qsizetype maxUnpackedRequest = 8 << 20;
inline constexpr qsizetype maxUnpackedReply = 64 << 20;
/// One change's content. What is longer is an attachment.
inline constexpr qsizetype maxContentBytes = 256 << 10;
/// Changes in one push, logs in one pull.
inline constexpr qsizetype maxChangesInPush = 2000;
inline constexpr qsizetype maxLogsInPull = 4000;
/// Who asks for as many logs from their beginning takes a first copy, and may have to wait for a place.
inline constexpr qsizetype firstCopyLogs = 100;
/// Attachments travel in the pieces in which a laptop keeps them: their name is the hash of the hashes of these pieces.
inline constexpr qsizetype pieceBytes = 256 << 10;
/// Attachments named in one question after those that the server lacks.
inline constexpr qsizetype maxFilesAsked = 2000;

} // namespace lodestar::sync::protocol
