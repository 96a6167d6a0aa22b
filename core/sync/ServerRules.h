#pragma once

#include <QByteArray>
#include <QString>

/// The words that the server gives for what it does not take.
namespace lodestar::sync {

/// Why a change is kept apart instead of being numbered.
namespace quarantine {
inline const QString signature = QStringLiteral("signature");        ///< it is not the device's
inline const QString hash = QStringLiteral("hash");                  ///< its id was used for another content
inline const QString author = QStringLiteral("author");              ///< not the person whose device it is
inline const QString device = QStringLiteral("device");              ///< nobody knows that device, or it is revoked
inline const QString notInScope = QStringLiteral("not-in-scope");    ///< the writer has no right to that log
inline const QString role = QStringLiteral("role");                  ///< this role writes nothing
inline const QString kind = QStringLiteral("kind");                  ///< its kind's description refuses it
inline const QString causeMissing = QStringLiteral("cause-missing"); ///< it has seen a change that the log lacks
inline const QString tooLarge = QStringLiteral("too-large");
inline const QString secondPerson = QStringLiteral("second-person"); ///< one person alone says that two records are one
inline const QString agreement =
    QStringLiteral("agreement"); ///< a navigator's allotment without the family's agreement
inline const QString together =
    QStringLiteral("together"); ///< it builds on another change of the log that was refused in the same push
} // namespace quarantine

/// The word in the body of a refusal.
namespace refusal {
inline const QByteArray malformed = QByteArrayLiteral("malformed");
inline const QByteArray token = QByteArrayLiteral("token");
inline const QByteArray revoked = QByteArrayLiteral("revoked");
inline const QByteArray notEnrolled = QByteArrayLiteral("not-enrolled");
inline const QByteArray notAllowed = QByteArrayLiteral("not-allowed");
inline const QByteArray unknown = QByteArrayLiteral("unknown");
inline const QByteArray rewound = QByteArrayLiteral("rewound");
inline const QByteArray forked = QByteArrayLiteral("forked");
inline const QByteArray ahead = QByteArrayLiteral("ahead");
inline const QByteArray tooLarge = QByteArrayLiteral("too-large");
inline const QByteArray tooMany = QByteArrayLiteral("too-many");
inline const QByteArray tooOld = QByteArrayLiteral("too-old");
inline const QByteArray busy = QByteArrayLiteral("busy");
inline const QByteArray broken = QByteArrayLiteral("broken"); ///< 500: the database failed
} // namespace refusal

/// Names of what the server keeps as settings of its own.
inline const QString incarnationSetting = QStringLiteral("incarnation");
inline const QString tokenKeySetting = QStringLiteral("token-key");
inline const QString scopeDaySetting = QStringLiteral("scope-day");

} // namespace lodestar::sync
