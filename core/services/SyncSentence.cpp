#include "core/services/SyncSentence.h"

#include "core/base/DateText.h"
#include "core/services/Syncing.h"
#include "core/sync/Transport.h"

#include <QDateTime>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

/// A laptop's clock may be off by this much and nobody need be told.
constexpr qint64 clockSeconds = 120;

/// "07:58", or with the day when it was not today; empty for what is no moment.
QString momentText(const QString& stored, QDate today, const Wording& words = {}) {
    const QDateTime at = QDateTime::fromString(stored, Qt::ISODate);
    if (!at.isValid()) return {};
    const QString time = at.toString(u"HH:mm"_s);
    if (at.date() == today) return time;
    return words.shortDate(at.date(), today) + u' ' + time;
}

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
    sentence.today = today;
    sentence.completeAsOf = momentText(outcome.syncedAt, today);
    sentence.unreachableSince = momentText(outcome.unreachableSince, today);
    return sentence;
}

QString SyncSentence::waiting() const {
    const int count = static_cast<int>(changes);
    if (count == 0) return tr("Everything is saved on this laptop; nothing waits to sync.");
    if (!synced) return tr("Everything is saved on this laptop; %n changes wait for the first sync.", nullptr, count);
    if (visits > 0) return tr("Saved on this laptop; %n visits wait to sync.", nullptr, static_cast<int>(visits));
    return tr("Saved on this laptop; %n changes wait to sync.", nullptr, count);
}

QString SyncSentence::offline() const {
    const bool noNetwork = fault.detail == sync::noNetwork;
    QStringList said;
    if (unreachableSince.isEmpty())
        said << (noNetwork ? tr("No network.") : tr("The server does not answer."));
    else
        said << (noNetwork ? tr("No network since %1.") : tr("The server has not answered since %1."))
                    .arg(unreachableSince);
    if (changes == 0)
        said << tr("Everything works.");
    else
        said << (noNetwork ? tr("Everything works; it will be sent when the network is back.")
                           : tr("Everything works; it will be sent when the server answers."));
    return said.join(u' ');
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
        said << offline();
        break;
    case ErrorCode::ServerBusy:
        said << tr("The server is busy; it is asked again by itself.");
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

QString SyncSentence::onPaper(const Wording& words) const {
    if (!enrolled) return words.translate("lodestar::SyncSentence", "From the records of this laptop alone.");
    const int met = static_cast<int>(visits);
    const int written = static_cast<int>(changes);
    const QString unsent = met > 0 ? words.translate("lodestar::SyncSentence", "%n visits unsent", nullptr, met)
                           : written > 0
                               ? words.translate("lodestar::SyncSentence", "%n changes unsent", nullptr, written)
                               : words.translate("lodestar::SyncSentence", "nothing unsent");
    if (completeAsOf.isEmpty()) return words.translate("lodestar::SyncSentence", "Not synced yet, %1.").arg(unsent);
    return words.translate("lodestar::SyncSentence", "Complete as of %1, %2.")
        .arg(momentText(syncedAt, today, words), unsent);
}

QString SyncSentence::icon() const {
    return changes > 0 && synced ? u"waiting"_s : u"laptop"_s;
}

} // namespace lodestar
