#include "core/services/DemoHomes.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString line1;
    QString postcode;
    QString ward;
};

Edit residence(const RecordId& home, const Place& place, QDate from, QDate to = {}) {
    QJsonObject fields{{u"address"_s, QJsonObject{{u"line1"_s, place.line1},
                                                  {u"town"_s, u"Southend-on-Sea"_s},
                                                  {u"postcode"_s, place.postcode},
                                                  {u"ward"_s, place.ward}}},
                       {u"from"_s, from.toString(Qt::ISODate)}};
    if (to.isValid()) fields.insert(u"to"_s, to.toString(Qt::ISODate));
    return newEntry(home, u"residence", fields);
}

} // namespace

QList<Edit> demoHomes(const DemoHousehold& household, const RecordId& home, QDate opened, QDate today) {
    const Place now{household.line1, household.postcode, household.ward};
    const QDate moved = household.movedOn;
    if (household.wardBefore.isEmpty() || opened >= moved || moved >= today) return {residence(home, now, opened)};
    const Place before{u"3 Ropewalk Cottages"_s, household.postcodeBefore, household.wardBefore};
    return {residence(home, before, opened, moved), residence(home, now, moved)};
}

} // namespace lodestar
