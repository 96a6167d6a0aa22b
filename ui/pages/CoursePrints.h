#pragma once

#include "core/services/CourseAccount.h"
#include "ui/pages/PrintAsk.h"

#include <QCoreApplication>

namespace lodestar::pages {

/// What a course and a programme have on paper and in a file.
class CoursePrints {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::CoursePrints)

public:
    using Content = reports::ListPrint::Content;

    /// To be signed at a session: who is called, with room for a mark and a signature. Of a family the names alone.
    static Content registerSheet(const CourseRegister& course, const CourseSession& session, QDate today);
    /// Everybody of a course with how often she came.
    static Content courseRegister(const CourseRegister& course, QDate today);
    /// One page on a programme: what it is, its stage, its courses and what they came to. For use inside the service:
    /// small numbers stand in it as they are.
    static Content programmeSummary(const Programme& programme, const QList<CourseAccount>& courses, QDate today);

    /// Asks for the language and the printer, and prints slips to hand out.
    static void askForSlips(Session& session, QWidget* page, const QString& courseName);
    /// Exports the register as a table; the file is not encrypted, which is said before.
    static void exportRegister(Session& session, QWidget* page, const CourseRegister& course);
};

} // namespace lodestar::pages
