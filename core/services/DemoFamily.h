#pragma once

#include "core/rules/PathwayCatalogue.h"
#include "core/services/Work.h"

#include <random>

namespace lodestar {

/// A child of an invented family.
struct DemoChild {
    QString given;
    QString sex;
    int age = 0; ///< days
    int gestation = 280;
    int weight = 3400;
    int babies = 1;
    int order = 1;
    QString level;
    QStringList leave; ///< steps that are not done yet
    QStringList declined;
    QStringList missed; ///< "was not brought", once for each time the step stands here
    int diedAt = -1;    ///< age in days
};

struct DemoAdult {
    QString relationship;
    QString given;
    int years = 30;
};

/// One invented family before it is written.
struct DemoHousehold {
    QString family;
    QString line1;
    QString ward;
    QString postcode;
    QString wardBefore;     ///< where they lived until `movedOn`; empty: always here
    QString postcodeBefore; ///< there
    QDate movedOn;
    QString language;
    QString ethnic;
    bool interpreter = false;
    QString worker; ///< staff reference; empty: nobody has them
    QList<DemoAdult> adults;
    QList<DemoChild> children;
    int pregnancyDays = 0; ///< gestation today; 0: nobody is pregnant
    bool reviewed = false; ///< its children have what outcomes are counted from
    QJsonObject more;      ///< what only the cast has: alert, promises, appointments, referral ...
};

/// Writes invented families as edits, the way a service's years of work would have left them.
class DemoWriter {
public:
    DemoWriter(Work& work, const rules::PathwayCatalogue& catalogue, std::uint32_t seed);

    QList<Edit> write(const DemoHousehold& household);

private:
    struct Context;
    void writePeople(Context& context);
    void writeChild(Context& context, const DemoChild& child);
    void writeNewborn(Context& context, const DemoChild& child, QDate birth);
    void writeVisits(Context& context, const DemoChild& child, QDate birth);
    void writeVisit(Context& context, const rules::PathwayStep& step, QDate on, const QString& outcome);
    void writeJabs(Context& context, const DemoChild& child, QDate birth);
    void writePregnancy(Context& context);
    void writeExtras(Context& context);
    void writeSharing(Context& context);
    void writeAppointments(Context& context);
    void writeStatuses(Context& context);
    void writeSafetyNet(Context& context);
    Edit& add(Context& context, const RecordId& record, QStringView kind, const QJsonObject& fields);
    QString nextNhsNumber();
    int random(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    [[nodiscard]] QDate today() const { return m_work.clock().today(); }

    Work& m_work;
    const rules::PathwayCatalogue& m_catalogue;
    std::mt19937 m_random;
    int m_people = 0;
    int m_reviewed = 0;  ///< children with what outcomes are counted from
    int m_withChild = 0; ///< families with a child, so that each second has a referral
};

} // namespace lodestar
