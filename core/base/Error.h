#pragma once

#include <QString>

#include <cstdint>

namespace lodestar {

/// What kind of failure happened. The sentence a person reads is chosen from the code in one place (ui/theme/Words);
/// `detail` names what and where (a file, a row, a field) and never holds personal data.
enum class ErrorCode : std::uint8_t {
    Unknown,
    InvalidInput,    ///< a value that cannot be taken; detail says which field and why
    NotFound,        ///< the thing asked for is not here
    AlreadyExists,   ///< it is here already
    NotAllowed,      ///< the role may not do this
    Locked,          ///< the store is locked, or another process holds it
    WrongPassphrase, ///< the key file is whole and the passphrase does not open it
    KeyFileDamaged,  ///< the key file's own checksum is wrong
    KeyFileMissing,  ///< no key file beside the store
    OtherStore,      ///< the key file belongs to another store
    StoreDamaged,    ///< page checksums fail: salvage what can still be read
    NotAStore,       ///< the file is not a store at all
    StoreTooNew,     ///< written by a newer version of the program
    NotEncrypted,    ///< the library in use does not encrypt; nothing may be written
    DiskFull,
    FileUnreadable,
    FileUnwritable,
    WaitBeforeRetry, ///< the growing delay after wrong passphrases; detail = whole seconds to wait
    Cancelled,
    Conflict,
    Unreachable,        ///< no network, or the server does not answer; may be tried again
    ServerBusy,         ///< the server asks to come later; detail = whole seconds to wait
    CertificateRefused, ///< whoever answers is not the server that is trusted here
    ClockWrong,         ///< the certificate's dates alone do not fit this clock; detail = seconds it is ahead
    NotEnrolled,        ///< the server does not know this device, or has revoked it
    ProtocolTooOld,     ///< the server no longer answers this version of the program
    ServerRefused,      ///< any other refusal of the server; detail is its word for it
    Database,           ///< any other answer of the database engine
};

/// A failure as it travels: a code and a detail.
struct Error {
    ErrorCode code = ErrorCode::Unknown;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace lodestar
