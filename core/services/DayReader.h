#pragma once

#include "core/services/TodayList.h"

namespace lodestar {

/// Reads the appointments of a day with what a visitor must know before the door. A part of TodayList.
class DayReader {
public:
    DayReader(Connection& connection, const rules::PathwayCatalogue& catalogue, const Identity& me)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_me(me) {}

    Result<QList<DayAppointment>> read(QDate day);

private:
    void take(const Statement& row, QList<DayAppointment>& found) const;
    Status addFaces(DayAppointment& appointment, QDate day);
    Status addDrafts(QList<DayAppointment>& appointments);
    [[nodiscard]] QString titleOf(const DayAppointment& made) const;

    Connection& m_connection;
    const rules::PathwayCatalogue& m_catalogue;
    const Identity& m_me;
};

} // namespace lodestar
