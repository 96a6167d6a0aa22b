#pragma once

#include "core/services/Session.h"

#include <functional>

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

/// Writes a file at a path; answers how it went.
using WriteFile = std::function<Status(const QString& path)>;

/// As below, for a PDF file that `write` writes; the audit calls it printed.
void askAndSavePdf(const ExportAsk& ask, const WriteFile& write);

/// Says that the file will not be encrypted, asks where, writes it, and writes one line into the audit.
void askAndExport(const ExportAsk& ask, const QByteArray& content);

} // namespace lodestar::pages
