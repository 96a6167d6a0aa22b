#pragma once

#include "core/services/Courses.h"

#include <QJsonArray>

namespace lodestar {

Course courseFrom(const Entry& entry);
/// All fields; null for what is not stated.
QJsonObject fieldsOf(const Course& course);
CourseSession sessionFrom(const Entry& entry);
QJsonObject fieldsOf(const CourseSession& session);
/// The same id on every laptop, so that two who plan alike plan once.
EntryId sessionEntry(const EntryId& course, int number);

} // namespace lodestar
