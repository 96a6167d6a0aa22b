#pragma once

#include "core/services/Appointment.h"

#include <QCoreApplication>

namespace lodestar::pages {

/// The words of a booking's form and of the diary, for ids that records keep.
class AppointmentTerms {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::AppointmentTerms)

public:
    using Choice = std::pair<QString, QString>; ///< id, words

    static QList<Choice> types();
    static QList<Choice> places();
    static QString type(const QString& id) { return of(types(), id); }
    static QString place(const QString& id) { return of(places(), id); }
    static QString state(const BookedSlot& slot);
    /// "Ama Osei and Kofi Osei", else the family's name.
    static QString who(const BookedSlot& slot);
    static QString joined(const QStringList& names);
    /// What stands in the way. No name: the family that is being booked may look on.
    static QString clash(const QList<BookedSlot>& found);

private:
    static QString of(const QList<Choice>& choices, const QString& id);
};

} // namespace lodestar::pages
