#pragma once

#include "core/services/CoursePlaces.h"
#include "core/services/Programmes.h"

#include <QHash>

namespace lodestar {

/// One person of a register, with what was marked at each session.
struct RegisterRow {
    CoursePlace place;
    QHash<EntryId, Entry> marks; ///< by session; the entries of the kind `course_attendance`

    /// there, late, absent, sent_word; empty while nothing is marked.
    [[nodiscard]] QString mark(const EntryId& session) const;
    /// Two people marked it differently and nobody has settled it: marking anew does.
    [[nodiscard]] bool isDisputed(const EntryId& session) const;
    /// Sessions at which she was there, in time or late: her dose. What is disputed is not counted.
    [[nodiscard]] int attended() const;
};

/// A course with everything that its register needs, as this laptop holds it.
struct CourseRegister {
    Course course;
    std::optional<Programme> programme;
    QList<CourseSession> sessions;
    QList<RegisterRow> rows; ///< everybody with a place or a mark; nobody who must not be asked for

    [[nodiscard]] QList<CoursePlace> places() const;
    /// Sessions that were held: somebody said so, or somebody was marked there.
    [[nodiscard]] int held() const;
    [[nodiscard]] bool wasHeld(const CourseSession& session) const;
    /// Who is called at a session: those booked, and those with a mark there already.
    [[nodiscard]] QList<RegisterRow> calledAt(const EntryId& session) const;
    /// The session whose register is to be taken: the latest that has begun by today and is not taken; else the next.
    [[nodiscard]] const CourseSession* sessionNow(QDate today) const;
};

/// NotFound for an unknown course.
Result<CourseRegister> readRegister(Connection& connection, const EntryId& course,
                                    SilentPlaces silent = SilentPlaces::LeftOut);

/// One mark of a register.
struct RegisterMark {
    CoursePlace place;
    QString there; ///< there, late, absent, sent_word
    Entry drawn;   ///< the mark as it was shown; empty where there was none
};
/// Saves a whole register at once: all of it or nothing. The session counts as held and the course as running from then
/// on. A mark of somebody who died meanwhile is left out, the others are kept; answers how many were. Offline, two
/// facilitators who mark one person differently stand against each other until somebody settles it.
/// Errors: InvalidInput for an unknown mark, a session that is still to come, or one that was not held.
Result<int> saveRegister(Work& work, const CourseSession& session, const QList<RegisterMark>& marks);

/// The marks as they are offered.
QStringList registerMarks();

/// The register as a table in the manner of RFC 4180; nothing in it is taken for a formula by a spreadsheet.
QByteArray registerCsv(const CourseRegister& course);

} // namespace lodestar
