#include "ui/theme/Words.h"

using namespace Qt::StringLiterals;

namespace lodestar::theme {

QString Message::text() const {
    QStringList parts;
    for (const QString& part : {happened, kept, next})
        if (!part.isEmpty()) parts << part;
    return parts.join(u' ');
}

Message Words::of(const Error& error) {
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
    case ErrorCode::WaitBeforeRetry:
    case ErrorCode::KeyFileDamaged:
    case ErrorCode::KeyFileMissing:
    case ErrorCode::OtherStore:
    case ErrorCode::Locked:
        return ofUnlock(error);
    case ErrorCode::StoreDamaged:
    case ErrorCode::NotAStore:
    case ErrorCode::StoreTooNew:
    case ErrorCode::NotEncrypted:
    case ErrorCode::DiskFull:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::Database:
        return ofStore(error);
    case ErrorCode::Unreachable:
    case ErrorCode::ServerBusy:
    case ErrorCode::CertificateRefused:
    case ErrorCode::ClockWrong:
    case ErrorCode::NotEnrolled:
    case ErrorCode::ProtocolTooOld:
    case ErrorCode::ServerRefused:
        return ofServer(error);
    case ErrorCode::Unknown:
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::NotAllowed:
    case ErrorCode::Cancelled:
    case ErrorCode::Conflict:
        break;
    }
    return ofInput(error);
}

Message Words::ofUnlock(const Error& error) {
    const QString untouched = tr("Nothing has been changed.");
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return {tr("That passphrase does not open this laptop."), untouched,
                tr("Try again, or use the recovery code.")};
    case ErrorCode::WaitBeforeRetry:
        return {tr("That passphrase does not open this laptop."), untouched,
                tr("Try again in %n second(s).", nullptr, error.detail.toInt())};
    case ErrorCode::KeyFileDamaged:
        return {tr("The key file of this laptop is damaged."), tr("The records themselves are untouched."),
                tr("Ask your system owner to put back the key file from the backup.")};
    case ErrorCode::KeyFileMissing:
        return {tr("The key file of this laptop is not where it was."), tr("The records themselves are untouched."),
                tr("Ask your system owner to put back the key file from the backup.")};
    case ErrorCode::OtherStore:
        return {tr("The key file belongs to another laptop's records."), untouched,
                tr("Ask your system owner: the two files must be put back together.")};
    default:
        return {tr("The records are locked, or open in another window of Lodestar."), untouched,
                tr("Close the other window, or unlock here.")};
    }
}

Message Words::ofStore(const Error& error) {
    switch (error.code) {
    case ErrorCode::StoreDamaged:
        return {tr("Part of the records on this laptop cannot be read."),
                tr("What can be read is kept, and nothing is written over it."),
                tr("Tell your system owner: what is still readable can be salvaged.")};
    case ErrorCode::NotAStore:
        return {tr("%1 is not a file of Lodestar records.").arg(error.detail), tr("It has not been changed."),
                tr("Choose another file.")};
    case ErrorCode::StoreTooNew:
        return {tr("These records were written by a newer version of Lodestar."), tr("They have not been changed."),
                tr("Install the newer version and open them again.")};
    case ErrorCode::NotEncrypted:
        return {tr("This installation would not encrypt what it writes."), tr("Nothing has been written."),
                tr("Tell your system owner: the encryption library is the wrong one.")};
    case ErrorCode::DiskFull:
        return {tr("This laptop's disk is full."), tr("Everything up to this moment is kept."),
                tr("Free some space, then press Save again.")};
    case ErrorCode::FileUnreadable:
        return {tr("%1 could not be read.").arg(error.detail), tr("The records are untouched."),
                tr("Look whether the file is there and may be read, then try again.")};
    case ErrorCode::FileUnwritable:
        return {tr("%1 could not be written.").arg(error.detail), tr("The records are untouched."),
                tr("Choose another folder, then try again.")};
    default:
        return {tr("The records could not be read or written just now (%1).").arg(error.detail),
                tr("What was saved before is safe, and your text is still on the page."),
                tr("Try again; if it happens twice, tell your system owner.")};
    }
}

Message Words::ofServer(const Error& error) {
    const QString kept = tr("Everything is saved on this laptop.");
    switch (error.code) {
    case ErrorCode::Unreachable:
        return {tr("The server cannot be reached just now."), kept, tr("It will be tried again by itself.")};
    case ErrorCode::ServerBusy:
        return {tr("The server is busy."), kept, tr("It will be tried again by itself.")};
    case ErrorCode::CertificateRefused:
        return {tr("What answered is not the server that this laptop trusts."), tr("Nothing was sent to it."),
                tr("Use another network; if it happens twice, tell your system owner.")};
    case ErrorCode::ClockWrong:
        return {tr("This laptop's clock is wrong, so the server's certificate cannot be checked."), kept,
                tr("Set the date and time of this laptop; nothing is sent until then.")};
    case ErrorCode::NotEnrolled:
        return {tr("The server does not know this laptop, or has shut it out."), kept,
                tr("Ask your system owner for a one-time code.")};
    case ErrorCode::ProtocolTooOld:
        return {tr("This version of Lodestar is too old for the server."), kept, tr("Install the newer version.")};
    default:
        return {tr("The server refused the request (%1).").arg(error.detail), kept,
                tr("Tell your system owner if it happens twice.")};
    }
}

Message Words::ofInput(const Error& error) {
    const QString text = tr("Your text is untouched.");
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return {tr("This cannot be taken as it stands: %1.").arg(error.detail), text,
                tr("Put it right and save again.")};
    case ErrorCode::NotFound:
        return {tr("What you asked for is not on this laptop."), tr("Nothing has been lost."),
                tr("It may be with another team, or come with the next sync.")};
    case ErrorCode::AlreadyExists:
        return {tr("This is already here: %1.").arg(error.detail), tr("Nothing has been doubled."),
                tr("Open the one that is here.")};
    case ErrorCode::NotAllowed:
        if (error.detail == QStringLiteral("own family"))
            return {tr("This is your own family’s record. Whoever works or volunteers here never opens her own."),
                    tr("Nothing has been changed."), tr("Ask a colleague to do what is needed.")};
        if (error.detail == QStringLiteral("match: checks"))
            return {tr("This volunteer cannot be matched: a check or training is missing or has expired, there is no "
                       "room, or it is the volunteer’s own family."),
                    text, tr("The list says what is missing. Put it right, or choose somebody else.")};
        return {tr("This part is open to others than you."), tr("Nothing has been changed."),
                tr("If you must see it now, say why: the team lead is told.")};
    case ErrorCode::Cancelled:
        return {tr("Stopped, as you asked."), tr("What was finished before is kept."), {}};
    case ErrorCode::Conflict:
        return {tr("Somebody else changed this meanwhile."), tr("Both values are kept, and your text is untouched."),
                tr("Look at what changed, then settle it.")};
    default:
        return {tr("Something went wrong that Lodestar does not know (%1).").arg(error.detail),
                tr("What was saved before is safe, and your text is still on the page."),
                tr("Try again; if it happens twice, tell your system owner.")};
    }
}

} // namespace lodestar::theme
