#pragma once

#include "core/services/Profile.h"

class QCommandLineParser;

namespace lodestar::desktop {

/// `lodestar --report ID --pdf FILE`: one report from a store onto pages, without a window.
class ReportRun {
public:
    ReportRun(const QString& folder, const Clock& clock);

    /// Exit code: 0 written, 1 could not be done, 2 wrong usage; the sentence is on stderr.
    [[nodiscard]] int run(const QCommandLineParser& parser, const QString& passphrase);

private:
    Status print(const QCommandLineParser& parser, const QString& passphrase);

    const Clock& m_clock;
    Profile m_profile;
};

} // namespace lodestar::desktop
