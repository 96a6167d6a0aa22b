#pragma once

#include "core/services/Session.h"

class QWidget;

namespace lodestar::pages {

/// Who exports, in front of which page, what the file is called at first, and what the audit calls it (no names).
struct ExportAsk {
    Session& session;
    QWidget* page;
    QString title;
    QString fileName;
    QString what;
};

/// Says that the file will not be encrypted, asks where, writes it, and writes one line into the audit.
void askAndExport(const ExportAsk& ask, const QByteArray& content);

} // namespace lodestar::pages
