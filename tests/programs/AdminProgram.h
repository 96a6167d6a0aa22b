#pragma once

#include "tests/support/TempProfile.h"

#include <QProcess>

namespace lodestar::testing {

/// `lodestar-admin` as a script runs it, in a home of its own: whatever it writes anywhere lies below `home()`.
class AdminProgram {
public:
    struct Answer {
        int exitCode = -1;
        QString out;
        QString err;

        /// What `verify` said of the records, without the audit, which grows with each import.
        [[nodiscard]] QString ofRecords() const;
    };

    AdminProgram();

    /// Runs a command on the store of this home with its passphrase.
    [[nodiscard]] Answer run(const QStringList& words) const;
    /// The same words with --store and --passphrase-file put to them.
    [[nodiscard]] QStringList arguments(const QStringList& words) const;
    [[nodiscard]] static QString path();

    [[nodiscard]] const TempProfile& home() const { return m_home; }
    /// Puts the store back as it was at `keep`.
    void keep() const;
    void putBack() const;

private:
    TempProfile m_home;
    QProcessEnvironment m_environment;
};

} // namespace lodestar::testing
