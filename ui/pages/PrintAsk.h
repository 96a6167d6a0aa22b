#pragma once

#include "core/services/Session.h"
#include "ui/reports/ListPrint.h"

class QWidget;

namespace lodestar::pages {

/// Who prints, in front of which page, and what the audit calls it (no names).
struct PrintAsk {
    Session& session;
    QWidget* page;
    QString what;
    RecordId record = {};
};

/// Asks for the printer (or a PDF file and where), prints, and writes one line into the audit.
void askAndPrint(const PrintAsk& ask, reports::ListPrint::Content content);

} // namespace lodestar::pages
