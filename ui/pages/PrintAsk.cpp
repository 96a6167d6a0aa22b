#include "ui/pages/PrintAsk.h"

#include "core/services/Audit.h"
#include "core/services/SyncSentence.h"

#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

struct Job {
    Session& session;
    QString what;
    RecordId record;
};

void print(const Job& job, const PaintPages& paint, const reports::ListPrint::By& by, QPrinter& printer) {
    const int pages = paint(printer, by);
    const AuditLine line{by.at.toString(Qt::ISODate), job.session.me().staff, u"printed"_s, job.record,
                         u"%1, %2 pages"_s.arg(job.what).arg(pages)};
    job.session.keep([line](Connection& connection) { return note(connection, line); });
}

} // namespace

Result<reports::ListPrint::By> readPrintBy(Connection& connection, const Identity& me, const QDateTime& now) {
    reports::ListPrint::By by{now, me.name, {}};
    LODESTAR_ASSIGN(by.laptop, laptopName(connection));
    LODESTAR_ASSIGN(const SyncSentence sentence, SyncSentence::read(connection, now.date()));
    by.complete = sentence.onPaper();
    return by;
}

void askAndPrint(const PrintAsk& ask, reports::ListPrint::Content content) {
    askAndPrint(ask, [content = std::move(content)](QPagedPaintDevice& device, const reports::ListPrint::By& by) {
        return reports::ListPrint(content, by).print(device);
    });
}

void askAndPrint(const PrintAsk& ask, PaintPages paint) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), ask.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, ask.page,
                     [&session = ask.session, printer, what = ask.what, record = ask.record, paint = std::move(paint)] {
                         const QDateTime now = session.clock().now();
                         session.read([me = session.me(), now](Connection& c) { return readPrintBy(c, me, now); })
                             .then(&session, [=, &session](const Result<reports::ListPrint::By>& by) {
                                 print({session, what, record}, paint,
                                       by.value_or(reports::ListPrint::By{now, session.me().name, {}}), *printer);
                             });
                     });
    dialog->open();
}

} // namespace lodestar::pages
