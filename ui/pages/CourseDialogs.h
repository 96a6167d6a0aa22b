#pragma once

#include "core/services/CourseAccount.h"
#include "core/services/Session.h"

#include <QWidget>

namespace lodestar::pages {

/// The questions of programmes and courses. Each opens on top of `parent`, does its act on the writing thread and stays
/// open, with what was typed, when it cannot be done.
class CourseDialogs {
public:
    static void programme(Session& session, const Programme& programme, QWidget* parent);
    static void stage(Session& session, const Programme& programme, QWidget* parent);
    /// A new course, or one that is changed. `people` may lead it.
    static void course(Session& session, const Course& course, const QList<Programme>& programmes,
                       const QList<Facilitator>& people, QWidget* parent);
    static void sessions(Session& session, const CourseRegister& course, QWidget* parent);
    static void session(Session& session, const CourseSession& held, const QStringList& content, QWidget* parent);
    static void end(Session& session, const Course& course, QWidget* parent);
    static void cost(Session& session, const EntryId& course, QWidget* parent);
    static void slip(Session& session, const EntryId& course, QWidget* parent);
    static void answer(Session& session, const EntryId& course, QWidget* parent);
    static void measure(Session& session, const CourseRegister& course, const RecordId& person, QWidget* parent);
    /// What becomes of a place.
    static void move(Session& session, const CoursePlace& place, QWidget* parent);

    /// Somebody who may have a place: her name, and the family's record.
    struct Person {
        RecordId record;
        RecordId household;
        QString name;
        bool child = false;
    };
    /// Asks for a place on one of these courses for one of these people.
    static void place(Session& session, const QList<Course>& courses, const QList<Person>& people, QWidget* parent);
};

} // namespace lodestar::pages
