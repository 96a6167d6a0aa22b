#include "ui/pages/PrintAsk.h"

#include "core/services/Audit.h"
#include "core/services/SyncSentence.h"

#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

/// What stands at the foot beside who prints and when.
struct Foot {
    QString laptop;
    QString complete;
};

Result<Foot> readFoot(Connection& connection, QDate today) {
    Foot foot;
    LODESTAR_ASSIGN(foot.laptop, laptopName(connection));
    LODESTAR_ASSIGN(const SyncSentence sentence, SyncSentence::read(connection, today));
    foot.complete = sentence.onPaper();
    return foot;
}

struct Job {
    Session& session;
    QString what;
    RecordId record;
};

void print(const Job& job, const reports::ListPrint::Content& content, const Foot& foot, QPrinter& printer) {
    const QDateTime now = job.session.clock().now();
    const reports::ListPrint list(content, {now, job.session.me().name, foot.laptop, foot.complete});
    const int pages = list.print(printer);
    const AuditLine line{now.toString(Qt::ISODate), job.session.me().staff, u"printed"_s, job.record,
                         u"%1, %2 pages"_s.arg(job.what).arg(pages)};
    job.session.keep([line](Connection& connection) { return note(connection, line); });
}

} // namespace

void askAndPrint(const PrintAsk& ask, reports::ListPrint::Content content) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    // The title of a print job is read in queues and by whoever stands at the printer.
    printer->setDocName(u"Lodestar"_s);
    auto* dialog = new QPrintDialog(printer.get(), ask.page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::accepted, ask.page,
        [&session = ask.session, printer, what = ask.what, record = ask.record, content = std::move(content)] {
            session.read([today = session.clock().today()](Connection& c) { return readFoot(c, today); })
                .then(&session, [=, &session](const Result<Foot>& foot) {
                    print({session, what, record}, content, foot.value_or(Foot()), *printer);
                });
        });
    dialog->open();
}

} // namespace lodestar::pages
