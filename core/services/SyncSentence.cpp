#include "core/services/SyncSentence.h"

#include "core/base/DateText.h"
#include "core/services/Syncing.h"

#include <QDateTime>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// A laptop's clock may be off by this much and nobody need be told.
constexpr qint64 clockSeconds = 120;

} // namespace

Result<SyncSentence> SyncSentence::read(Connection& connection) {
    return read(connection, QDate::currentDate());
}

Result<SyncSentence> SyncSentence::read(Connection& connection, const QDate& today) {
    SyncSentence sentence;
    LODESTAR_ASSIGN(const auto changes, connection.integer("SELECT count(*) FROM outbox"));
    LODESTAR_ASSIGN(const auto visits,
                    connection.integer("SELECT count(DISTINCT change.entry) FROM outbox JOIN change ON change.n = "
                                       "outbox.n WHERE change.kind = 'contact'"));
    LODESTAR_ASSIGN(const auto refused, connection.integer("SELECT count(*) FROM refused"));
    LODESTAR_ASSIGN(const SyncSettings settings, SyncSettings::read(connection));
    LODESTAR_ASSIGN(const SyncOutcome outcome, SyncOutcome::read(connection));
    sentence.changes = changes.value_or(0);
    sentence.visits = visits.value_or(0);
    sentence.refused = refused.value_or(0);
    sentence.enrolled = settings.enrolled();
    sentence.synced = !outcome.syncedAt.isEmpty();
    sentence.fault = outcome.fault;
    sentence.clockAhead = outcome.clockAhead;
    sentence.waitsForPurge = outcome.waitsForPurge;
    sentence.syncedAt = outcome.syncedAt;
    const QDateTime at = QDateTime::fromString(outcome.syncedAt, Qt::ISODate);
    if (at.isValid())
        sentence.completeAsOf = at.date() == today ? at.toString(u"HH:mm"_s)
                                                   : shortDateText(at.date(), today) + u' ' + at.toString(u"HH:mm"_s);
    return sentence;
}

QString SyncSentence::waiting() const {
    const int count = static_cast<int>(changes);
    if (count == 0) return tr("Everything is saved on this laptop; nothing waits to sync.");
    if (!synced) return tr("Everything is saved on this laptop; %n changes wait for the first sync.", nullptr, count);
    if (visits > 0) return tr("Saved on this laptop; %n visits wait to sync.", nullptr, static_cast<int>(visits));
    return tr("Saved on this laptop; %n changes wait to sync.", nullptr, count);
}

QStringList SyncSentence::troubles() const {
    QStringList said;
    if (refused > 0) said << tr("The server did not take %n changes: see Sync.", nullptr, static_cast<int>(refused));
    if (qAbs(clockAhead) > clockSeconds) {
        const auto minutes = static_cast<int>(qAbs(clockAhead) / 60);
        const auto days = static_cast<int>(qAbs(clockAhead) / 86'400);
        const QString by = days > 0 ? tr("%n days", nullptr, days) : tr("%n minutes", nullptr, minutes);
        said << (clockAhead > 0 ? tr("This laptop's clock is ahead by %1.")
                                : tr("This laptop's clock is behind by %1."))
                    .arg(by);
    }
    if (waitsForPurge > 0)
        said << tr("%n families left your caseload and wait for your word: see Sync.", nullptr,
                   static_cast<int>(waitsForPurge));
    switch (fault.code) {
    case ErrorCode::Unknown:
    case ErrorCode::ClockWrong: // said above
    case ErrorCode::Locked:     // another sync is at it
        break;
    case ErrorCode::Unreachable:
    case ErrorCode::ServerBusy:
        said << tr("The server cannot be reached now.");
        break;
    case ErrorCode::CertificateRefused:
        said << tr("What answers is not the server that is trusted here; nothing was sent.");
        break;
    case ErrorCode::NotEnrolled:
        if (enrolled) said << tr("The server no longer knows this laptop.");
        break;
    default:
        said << tr("The last sync did not end well: see Sync.");
    }
    return said;
}

QString SyncSentence::text() const {
    QStringList sentences{waiting()};
    sentences += troubles();
    if (!completeAsOf.isEmpty()) sentences << tr("Complete as of %1.").arg(completeAsOf);
    return sentences.join(u' ');
}

QString SyncSentence::icon() const {
    return changes > 0 && synced ? u"waiting"_s : u"laptop"_s;
}

} // namespace lodestar
