#pragma once

#include "app/server/HttpLimits.h"
#include "app/server/ListenAddress.h"
#include "core/sync/ServerSettings.h"

#include <QStringList>

namespace lodestar::server {

/// What the command line and the configuration file say. The command line wins.
struct ServerOptions {
    bool help = false;
    bool version = false;
    QString database; ///< postgresql://... ; or
    QString store;    ///< the folder of one SQLCipher file, with
    QString passphraseFile;
    ListenAddress listen;
    HttpLimits limits;
    sync::ServerSettings settings;

    /// Errors: InvalidInput and NotAllowed with a sentence, FileUnreadable with the name of the file.
    static Result<ServerOptions> read(const QStringList& line);
    static QString helpText();
};

} // namespace lodestar::server
