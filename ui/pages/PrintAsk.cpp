#include "ui/pages/PrintAsk.h"

#include "core/services/Audit.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

void askAndPrint(const PrintAsk& ask, reports::ListPrint::Content content) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), ask.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Session* session = &ask.session;
    QObject::connect(dialog, &QDialog::accepted, ask.page,
                     [session, printer, what = ask.what, record = ask.record, content = std::move(content)] {
                         const QDateTime now = session->clock().now();
                         const reports::ListPrint list(content, {now, session->me().name, QSysInfo::machineHostName()});
                         const int pages = list.print(*printer);
                         const AuditLine line{now.toString(Qt::ISODate), session->me().staff, u"printed"_s, record,
                                              u"%1, %2 pages"_s.arg(what).arg(pages)};
                         session->keep([line](Connection& connection) { return note(connection, line); });
                     });
    dialog->open();
}

} // namespace lodestar::pages
