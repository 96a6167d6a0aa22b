#include "ui/pages/CoursePrints.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "ui/models/ProgrammeWords.h"
#include "ui/pages/ExportAsk.h"
#include "ui/reports/SlipPrint.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/LanguageBox.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;

namespace {

/// Rows for parents who come without having asked.
constexpr int emptyRows = 3;
/// Letters of a line under a title, which does not wrap.
constexpr qsizetype lineLength = 100;

QString whereOf(const Course& course) {
    QStringList parts{course.room, course.address, course.ward};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ledBy(const Course& course) {
    QStringList names;
    for (const Facilitator& each : course.facilitators)
        names << each.name;
    return names.join(u", "_s);
}

QStringList wrapped(const QString& label, const QString& words) {
    QStringList lines;
    QString line = label + u": "_s;
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : all) {
        if (line.size() + word.size() > lineLength) {
            lines << line;
            line = u"      "_s;
        }
        line += word + u' ';
    }
    return lines << line;
}

QString shareOf(const std::optional<qint64>& pence) {
    return pence ? ProgrammeWords::money(*pence) : u"–"_s;
}

void printSlips(Session* session, QPrinter& printer, const reports::ParentPaper& paper) {
    const int pages = paper.print(printer);
    const AuditLine line{session->clock().now().toString(Qt::ISODate),
                         session->me().staff,
                         u"printed"_s,
                         {},
                         u"slips of a course, %1 pages"_s.arg(pages)};
    session->keep([line](Connection& connection) { return note(connection, line); });
}

} // namespace

CoursePrints::Content CoursePrints::registerSheet(const CourseRegister& course, const CourseSession& session,
                                                  QDate today) {
    Content content;
    content.title = tr("Register: %1").arg(course.course.name);
    content.lead << tr("Session %1 of %2, %3 at %4")
                        .arg(session.number)
                        .arg(course.sessions.size())
                        .arg(weekdayText(session.at.date(), today), timeText(session.at.time()));
    if (const QString where = whereOf(course.course); !where.isEmpty()) content.lead << where;
    if (const QString led = ledBy(course.course); !led.isEmpty()) content.lead << tr("Led by %1").arg(led);
    content.heads = {tr("Name"), tr("There, late, absent, sent word"), tr("Crèche"), tr("Signature")};
    content.widths = {34, 28, 10, 28};
    for (const RegisterRow& each : course.calledAt(session.entry)) {
        const int creche = each.place.crecheChildren;
        content.rows.append({each.place.personName + u"\n "_s,
                             ProgrammeWords::mark(each.mark(session.entry)),
                             creche > 0 ? QString::number(creche) : QString(),
                             {}});
    }
    for (int i = 0; i < emptyRows; ++i)
        content.rows.append({u" \n "_s, {}, {}, {}});
    content.note = tr("Called is who has a place booked. Shred it when it is typed in.");
    return content;
}

CoursePrints::Content CoursePrints::courseRegister(const CourseRegister& course, QDate today) {
    Content content;
    content.title = tr("Course register: %1").arg(course.course.name);
    if (course.programme) content.lead << course.programme->name;
    content.lead << tr("%1 of %2 sessions held; %3")
                        .arg(course.held())
                        .arg(course.sessions.size())
                        .arg(ProgrammeWords::room(roomOf(course.course, course.places())));
    content.heads = {tr("Name"), tr("Place"), tr("Since"), tr("Came"), tr("Why it ended")};
    content.widths = {28, 22, 12, 10, 28};
    for (const RegisterRow& each : course.rows)
        content.rows.append({each.place.personName, ProgrammeWords::placeState(each.place.state),
                             shortDateText(each.place.on, today),
                             tr("%1 of %2").arg(each.attended()).arg(course.held()), each.place.why});
    content.note = tr("There and late both count as came. Who is not on this laptop is not in it.");
    return content;
}

CoursePrints::Content CoursePrints::programmeSummary(const Programme& programme, const QList<CourseAccount>& courses,
                                                     QDate today) {
    Content content;
    content.title = programme.name;
    for (const auto& [label, words] : ProgrammeWords::description(programme, today))
        content.lead += wrapped(label, words);
    content.heads = {tr("Course"),
                     tr("Sessions held"),
                     tr("Came, finished, stopped"),
                     tr("Families"),
                     tr("Cost per family that came"),
                     tr("Cost per family that finished")};
    content.widths = {32, 12, 16, 10, 15, 15};
    for (const CourseAccount& each : courses) {
        const int designed = each.fidelity.designed.value_or(each.fidelity.planned);
        content.rows.append({each.course.course.name, tr("%1 of %2").arg(each.fidelity.held).arg(designed),
                             u"%1, %2, %3"_s.arg(each.came).arg(each.completed).arg(each.dropped),
                             QString::number(each.cost.families), shareOf(each.cost.pencePerFamily),
                             shareOf(each.cost.pencePerCompleted)});
    }
    content.note =
        ProgrammeWords::costRule() + u' ' + tr("For use inside the service: small numbers are not suppressed.");
    return content;
}

void CoursePrints::askForSlips(Session& session, QWidget* page, const QString& courseName) {
    auto* dialog = new widgets::Dialog(tr("Slips to hand out"), page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new widgets::FormGrid;
    auto* language = new widgets::LanguageBox;
    grid->addRow(tr("&Language"), language);
    dialog->body()->addWidget(grid);
    dialog->addPrimary(tr("&Print"));
    QObject::connect(dialog, &QDialog::accepted, page, [page, language, courseName, session = &session] {
        const QString code = language->code();
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(u"Lodestar"_s);
        auto* print = new QPrintDialog(printer.get(), page);
        print->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(print, &QDialog::accepted, page, [session, printer, courseName, code] {
            printSlips(session, *printer, reports::slipPaper(courseName, code));
        });
        print->open();
    });
    dialog->open();
}

void CoursePrints::exportRegister(Session& session, QWidget* page, const CourseRegister& course) {
    askAndExport({session, page, tr("Export the register"), u"register.csv"_s, u"register of a course"_s},
                 registerCsv(course));
}

} // namespace lodestar::pages
