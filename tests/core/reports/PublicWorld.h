#pragma once

#include "core/reports/ReportCsv.h"
#include "core/reports/Reports.h"
#include "core/services/CourseAccount.h"
#include "tests/core/services/ImportWorld.h"

namespace lodestar {

/// A town of invented babies, written as a CSV folder, and the reports of it that leave the service. It is 11 November
/// 2026.
struct PublicWorld : ImportWorld {
    QByteArray families = "family_ref,address_line1,ward,opened_on\n";
    QByteArray people = "person_ref,family_ref,relationship,given_name,family_name,birth_date\n";
    QByteArray contacts = "contact_ref,family_ref,on,type,outcome,mode,child_ref\n";
    int born = 0;

    PublicWorld() { worksAs(QStringLiteral("team-lead")); }
    /// Babies of one day in one family each, with a mother; the first `visited` of them on day 10.
    void babies(QDate birth, int count, int visited) {
        for (int i = 0; i < count; ++i, ++born) {
            const QByteArray n = QByteArray::number(born);
            families += "F" + n + "," + n + " Pilot Row,Kursaal,2020-01-01\n";
            people += "M" + n + ",F" + n + ",mother,Mia,Fenn" + n + ",1995-01-02\n";
            people += "P" + n + ",F" + n + ",child,Ada,Fenn" + n + "," + iso(birth) + "\n";
            if (i < visited)
                contacts += "C" + n + ",F" + n + "," + iso(birth.addDays(10)) + ",new_birth,completed,face_to_face,P" +
                            n + "\n";
        }
    }
    void bring(const QByteArray& budget = {}) {
        using namespace Qt::StringLiterals;
        write(u"families.csv"_s, families);
        write(u"people.csv"_s, people);
        write(u"contacts.csv"_s, contacts);
        if (!budget.isEmpty()) write(u"budget.csv"_s, "partner,year,kind,amount,programme\n" + budget);
        import();
    }
    /// A course begun on a day, to which the mothers from `first` on came once; the first of them completed it.
    void course(const QString& programme, QDate day, int first, int came, int completed, qint64 pence) {
        demand(work([&](Work& given) -> Status {
            Course planned;
            planned.programme = programme;
            planned.name = programme;
            planned.from = day;
            LODESTAR_ASSIGN(const EntryId entry, saveCourse(given, planned));
            LODESTAR_TRY(planSessions(given, entry, {QDateTime(day, QTime(10, 0)), 2, 60, {}}));
            LODESTAR_TRY(saveCost(given, entry, {QStringLiteral("staff"), pence, 0, {}, day, {}}));
            for (int i = first; i < first + came; ++i)
                LODESTAR_TRY(place(given, entry, i));
            LODESTAR_ASSIGN(const CourseRegister held, readRegister(given.connection, entry));
            QList<RegisterMark> marks;
            for (const RegisterRow& each : held.rows)
                marks.append({each.place, QStringLiteral("there"), {}});
            if (!marks.isEmpty()) LODESTAR_TRY(saveRegister(given, held.sessions.first(), marks));
            LODESTAR_ASSIGN(const auto places, placesOfCourse(given.connection, entry));
            for (int i = 0; i < completed; ++i)
                LODESTAR_TRY(movePlace(given, places[i], rules::PlaceState::Finished));
            return {};
        }));
    }
    reports::Report report(const char* id, const char* quarter, const char* role = "analyst") {
        reports::ReportAsk ask{.id = QLatin1String(id), .now = QDateTime(clock.today(), QTime(9, 0))};
        ask.me.role = QLatin1String(role);
        ask.quarter = metrics::Quarter::fromText(QLatin1String(quarter)).value();
        return demand(reports::makeReport(*connection, ask));
    }

    /// Everything that a report says: words, values of charts and figures, and its file.
    static QString everything(const reports::Report& report) {
        using namespace reports;
        QStringList all{csvOf(report), report.title, report.about};
        all += report.basis;
        const auto number = [&](const std::optional<double>& value) {
            if (value) all.append(QString::number(*value, 'f', 4));
        };
        for (const ReportPart& part : report.parts) {
            if (const auto* text = std::get_if<ReportText>(&part)) all.append(text->text);
            if (const auto* table = std::get_if<ReportTable>(&part)) all << table->title << table->note;
            if (const auto* figures = std::get_if<ReportFigures>(&part))
                for (const auto& each : figures->figures) {
                    number(each.cell.value);
                    all << each.name << each.beside << each.cell.text;
                }
            if (const auto* chart = std::get_if<ReportChart>(&part)) {
                all << chart->title << chart->sentence;
                for (const auto& series : chart->series)
                    for (const auto& value : series.values)
                        number(value);
            }
        }
        return all.join(QLatin1Char('\n'));
    }
    static QList<reports::ReportTable> tables(const reports::Report& report) {
        QList<reports::ReportTable> found;
        for (const reports::ReportPart& part : report.parts)
            if (const auto* table = std::get_if<reports::ReportTable>(&part)) found.append(*table);
        return found;
    }
    static QList<reports::ReportChart> charts(const reports::Report& report) {
        QList<reports::ReportChart> found;
        for (const reports::ReportPart& part : report.parts)
            if (const auto* chart = std::get_if<reports::ReportChart>(&part)) found.append(*chart);
        return found;
    }

private:
    static QByteArray iso(QDate day) { return day.toString(Qt::ISODate).toLatin1(); }
    static Status place(Work& given, const EntryId& course, int mother) {
        const QString n = QString::number(mother);
        CoursePlace place;
        place.course = course;
        place.person = person(QLatin1Char('M') + n);
        place.household = family(QLatin1Char('F') + n);
        place.state = rules::PlaceState::Booked;
        place.agreedBy = QStringLiteral("herself");
        place.agreedHow = QStringLiteral("at a visit");
        const auto made = askForPlace(given, place);
        return made ? Status() : std::unexpected(made.error());
    }
};

} // namespace lodestar
