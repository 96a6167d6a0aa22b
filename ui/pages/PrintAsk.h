#pragma once

#include "core/services/Session.h"
#include "ui/reports/ListPrint.h"

class QPagedPaintDevice;
class QWidget;

namespace lodestar::pages {

/// Who prints, in front of which page, and what the audit calls it (no names).
struct PrintAsk {
    Session& session;
    QWidget* page;
    QString what;
    RecordId record = {};
};

/// Paints pages for whoever prints, and answers how many.
using PaintPages = std::function<int(QPagedPaintDevice&, const reports::ListPrint::By&)>;

/// Who prints on which laptop, and until when it is complete: for the foot of a print.
Result<reports::ListPrint::By> readPrintBy(Connection& connection, const Identity& me, const QDateTime& now);

/// Asks for the printer (or a PDF file and where), prints what `paint` paints, and writes one line into the audit.
void askAndPrint(const PrintAsk& ask, PaintPages paint);
/// Asks for the printer (or a PDF file and where), prints, and writes one line into the audit.
void askAndPrint(const PrintAsk& ask, reports::ListPrint::Content content);

} // namespace lodestar::pages
