// Who came to programmes, how often, and what changed.
#include "core/metrics/OutcomeCounting.h"

#include <QMap>

namespace lodestar::metrics {

namespace {

/// One person in one programme, over all its courses of the year.
struct InProgramme {
    bool finished = false;
    bool stopped = false;
    bool goesOn = false;
    int attended = 0;
};

} // namespace

QList<ProgrammeCount> programmesOf(const std::vector<CoursePerson>& places) {
    QMap<std::pair<QString, RecordId>, InProgramme> people;
    for (const CoursePerson& each : places) {
        InProgramme& person = people[{each.programme, each.person}];
        person.attended += each.attended;
        // A place that was finished without anybody having come is none that was completed.
        person.finished = person.finished || (each.finished && each.attended > 0);
        person.goesOn = person.goesOn || (!each.finished && !each.stopped && each.attended > 0);
        person.stopped = person.stopped || each.stopped;
    }
    QMap<QString, ProgrammeCount> programmes;
    for (auto each = people.cbegin(); each != people.cend(); ++each) {
        ProgrammeCount& count = programmes[each.key().first];
        count.programme = each.key().first;
        count.attendances += each->attended;
        if (each->attended == 0)
            ++count.neverCame;
        else if (each->finished)
            ++count.completed;
        else
            ++(each->stopped && !each->goesOn ? count.stopped : count.stillComing);
    }
    return programmes.values();
}

QList<ProgrammeReach> programmeReachOf(const std::vector<CoursePerson>& places) {
    struct Person {
        QString ward;
        bool came = false;
    };
    QMap<RecordId, Person> people;
    for (const CoursePerson& each : places) {
        Person& person = people[each.person];
        person.ward = each.ward;
        person.came = person.came || each.attended > 0;
    }
    QMap<QString, ProgrammeReach> wards;
    for (const Person& each : std::as_const(people)) {
        ProgrammeReach& reach = wards[each.ward];
        reach.ward = each.ward;
        ++(each.came ? reach.came : reach.neverCame);
    }
    return wards.values();
}

QList<ChangeCount> changesOf(const std::vector<MeasuredTwice>& measures) {
    QMap<std::pair<QString, QString>, ChangeCount> changes;
    for (const MeasuredTwice& each : measures) {
        ChangeCount& count = changes[{each.programme, each.measure}];
        count.programme = each.programme;
        count.measure = each.measure;
        const double change = each.after - each.before;
        count.mean += change;
        if (change == 0)
            ++count.same;
        else
            ++((change > 0) == each.higherIsBetter ? count.better : count.worse);
    }
    QList<ChangeCount> made = changes.values();
    for (ChangeCount& each : made)
        each.mean /= static_cast<double>(each.better + each.same + each.worse);
    return made;
}

} // namespace lodestar::metrics
