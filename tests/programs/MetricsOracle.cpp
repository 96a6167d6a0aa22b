#include "tests/programs/MetricsOracle.h"

#include <algorithm>

namespace lodestar::testing {

using namespace Qt::StringLiterals;

namespace {

QDate day(const QString& cell) {
    return QDate::fromString(cell.left(10), Qt::ISODate);
}

/// The same day number that many months later, else the month's last day.
QDate monthsLater(const QDate& born, int months) {
    const int all = born.month() - 1 + months;
    const int year = born.year() + all / 12;
    const int month = all % 12 + 1;
    return {year, month, std::min(born.day(), QDate(year, month, 1).daysInMonth())};
}

struct Cutoffs {
    QString form;
    double score[5];
};

const Cutoffs cutoffs[]{{u"24"_qs, {25.17, 38.07, 35.16, 29.78, 31.54}},
                        {u"27"_qs, {24.02, 28.01, 18.42, 27.62, 25.31}},
                        {u"30"_qs, {33.30, 36.14, 19.25, 27.08, 32.01}}};
const QStringList domains{u"communication"_qs, u"gross_motor"_qs, u"fine_motor"_qs, u"problem_solving"_qs,
                          u"personal_social"_qs};

const Cutoffs* cutoffsOf(const QString& form) {
    for (const Cutoffs& each : cutoffs)
        if (each.form == form) return &each;
    return nullptr;
}

} // namespace

MetricsOracle::MetricsOracle(const MetricsArea& area, Quarter quarter)
    : m_area(area)
    , m_quarter(std::move(quarter)) {
    for (const CsvCells& person : area.rows(u"people.csv"_qs))
        if (person.value(u"relationship"_qs) == u"child") countChild(person);
    for (const CsvCells& pregnancy : area.rows(u"pregnancies.csv"_qs))
        countPregnancy(pregnancy);
}

void MetricsOracle::put(const QString& code, const QString& ref, bool in) {
    m_lines.insert(code + u',' + ref + (in ? u",y"_qs : u",n"_qs));
}

bool MetricsOracle::responsible(const CsvCells& child) const {
    QString family = child.value(u"family_ref"_qs);
    for (const CsvCells& stay : m_area.rows(u"household_members.csv"_qs)) {
        const QString from = stay.value(u"from"_qs);
        if (stay.value(u"person_ref"_qs) == child.value(u"person_ref"_qs) && !from.isEmpty() &&
            day(from) <= m_quarter.last)
            family = stay.value(u"family_ref"_qs);
    }
    QString from = child.value(u"responsible_from"_qs);
    QString to = child.value(u"responsible_to"_qs);
    for (const CsvCells& row : m_area.rows(u"families.csv"_qs)) {
        if (row.value(u"family_ref"_qs) != family) continue;
        if (from.isEmpty()) from = row.value(u"opened_on"_qs);
        if (to.isEmpty()) to = row.value(u"closed_on"_qs);
    }
    return (from.isEmpty() || day(from) <= m_quarter.last) && (to.isEmpty() || day(to) > m_quarter.last);
}

void MetricsOracle::countChild(const CsvCells& child) {
    const QDate born = day(child.value(u"birth_date"_qs));
    const QString ref = child.value(u"person_ref"_qs);
    if (!born.isValid() || !responsible(child)) return;
    const QString died = child.value(u"died_on"_qs);
    const auto counted = [&](const QDate& age, bool due) { return due && (died.isEmpty() || day(died) > age); };
    const auto turns = [&](const QDate& age) { return age >= m_quarter.first && age <= m_quarter.last; };
    if (counted(born.addDays(30), born >= m_quarter.bornFrom && born <= m_quarter.bornTo)) countNewBirth(ref, born);
    const QDate eightWeeks = born.addDays(56);
    if (counted(eightWeeks, turns(eightWeeks))) countEightWeeks(ref, born);
    for (const int months : {12, 15}) {
        const QDate age = monthsLater(born, months);
        if (counted(age, turns(age)))
            put(months == 12 ? u"C4"_qs : u"C5"_qs, ref, !reviews(ref, u"12_month"_qs, age).isEmpty());
    }
    const QDate thirty = monthsLater(born, 30);
    if (counted(thirty, turns(thirty))) countTwoYears(ref, thirty);
}

/// Completed contacts of a type that count for a child or a pregnancy.
QList<MetricsOracle::Held> MetricsOracle::held(const QString& ref, const QString& column, const QString& type) const {
    QList<Held> all;
    for (const CsvCells& contact : m_area.rows(u"contacts.csv"_qs)) {
        if (contact.value(u"type"_qs) != type) continue;
        const QString own = contact.value(u"contact_ref"_qs);
        const bool done = contact.value(u"outcome"_qs) == u"completed";
        bool counts = done && contact.value(column == u"person_ref" ? u"child_ref"_qs : column) == ref;
        for (const CsvCells& subject : m_area.rows(u"contact_subjects.csv"_qs)) {
            if (subject.value(u"contact_ref"_qs) != own || subject.value(column) != ref) continue;
            const QString outcome = subject.value(u"outcome"_qs);
            // An answer that is neither is no word for having been seen.
            const QString seen = subject.value(u"seen"_qs);
            if ((seen.isEmpty() || seen == u"y") && (outcome.isEmpty() ? done : outcome == u"completed")) counts = true;
        }
        if (counts)
            all.append(
                {day(contact.value(u"on"_qs)), own, contact.value(u"mode"_qs), contact.value(u"asq3_used"_qs) == u"y"});
    }
    return all;
}

QList<MetricsOracle::Held> MetricsOracle::reviews(const QString& ref, const QString& type, const QDate& by) const {
    QList<Held> all = held(ref, u"person_ref"_qs, type);
    all.removeIf([&](const Held& each) { return each.on > by || each.mode == u"letter" || each.mode == u"text"; });
    return all;
}

void MetricsOracle::countNewBirth(const QString& ref, const QDate& born) {
    qint64 first = 9999;
    bool inTime = false;
    for (const Held& each : held(ref, u"person_ref"_qs, u"new_birth"_qs)) {
        if (each.mode != u"face_to_face") continue;
        const qint64 age = born.daysTo(each.on);
        inTime = inTime || (age >= 0 && age <= 14);
        first = std::min(first, age);
    }
    put(u"C2"_qs, ref, inTime);
    put(u"C3"_qs, ref, !inTime && first >= 15 && first <= 30);
}

void MetricsOracle::countEightWeeks(const QString& ref, const QDate& born) {
    put(u"C8i"_qs, ref, !reviews(ref, u"6_8_week"_qs, born.addDays(56)).isEmpty());
    QString newest;
    QString status;
    for (const CsvCells& row : m_area.rows(u"feeding.csv"_qs)) {
        if (row.value(u"child_ref"_qs) != ref || row.value(u"at"_qs) != u"6_8_week") continue;
        const QString key = row.value(u"on"_qs) + row.value(u"feeding_ref"_qs);
        if (key < newest) continue;
        newest = key;
        status = row.value(u"status"_qs);
    }
    put(u"C8ii"_qs, ref, status == u"totally_breastfed");
    put(u"C8iii"_qs, ref, status == u"partially_breastfed");
    put(u"C8iv"_qs, ref, status == u"not_breastfed");
}

void MetricsOracle::countTwoYears(const QString& ref, const QDate& age) {
    const QList<Held> all = reviews(ref, u"2_year"_qs, age);
    put(u"C6i"_qs, ref, !all.isEmpty());
    if (all.isEmpty()) return;
    QSet<QString> contacts;
    bool ticked = false;
    for (const Held& each : all) {
        contacts.insert(each.ref);
        ticked = ticked || each.asq;
    }
    countScores(ref, contacts, ticked);
}

void MetricsOracle::countScores(const QString& ref, const QSet<QString>& contacts, bool ticked) {
    QString newest[5];
    bool fine[5] = {};
    bool used = ticked;
    for (const CsvCells& row : m_area.rows(u"assessments.csv"_qs)) {
        if (row.value(u"child_ref"_qs) != ref || row.value(u"instrument"_qs) != u"asq3" ||
            !contacts.contains(row.value(u"contact_ref"_qs)))
            continue;
        used = true;
        const Cutoffs* limits = cutoffsOf(row.value(u"form"_qs));
        for (int i = 0; limits != nullptr && i < 5; ++i) {
            const QString score = row.value(domains[i]);
            const QString key = row.value(u"on"_qs) + row.value(u"assessment_ref"_qs);
            if (score.isEmpty() || score.toDouble() > 60 || key < newest[i]) continue;
            newest[i] = key;
            fine[i] = score.toDouble() >= limits->score[i];
        }
    }
    put(u"C6ii"_qs, ref, used);
    const QStringList codes{u"C6iii"_qs, u"C6iv"_qs, u"C6v"_qs, u"C6vi"_qs, u"C6vii"_qs};
    bool all = true;
    bool whole = true;
    for (int i = 0; i < 5; ++i) {
        if (!newest[i].isEmpty()) put(codes[i], ref, fine[i]);
        whole = whole && !newest[i].isEmpty();
        all = all && fine[i];
    }
    if (whole) put(u"C6viii"_qs, ref, all);
}

QString MetricsOracle::onlyOpenPregnancy(const QString& family, const QDate& on) const {
    QStringList open;
    for (const CsvCells& row : m_area.rows(u"pregnancies.csv"_qs)) {
        if (row.value(u"family_ref"_qs) != family) continue;
        const QString booked = row.value(u"booked_on"_qs);
        const QDate began = day(booked).isValid() ? day(booked) : day(row.value(u"edd"_qs)).addDays(-280);
        const QString ended = row.value(u"ended_on"_qs);
        if (began <= on && (ended.isEmpty() || day(ended) > on)) open << row.value(u"pregnancy_ref"_qs);
    }
    return open.size() == 1 ? open.first() : QString();
}

void MetricsOracle::countPregnancy(const CsvCells& pregnancy) {
    const QString ref = pregnancy.value(u"pregnancy_ref"_qs);
    QList<Held> all = held(ref, u"pregnancy_ref"_qs, u"antenatal"_qs);
    for (const CsvCells& contact : m_area.rows(u"contacts.csv"_qs)) {
        const QString own = contact.value(u"contact_ref"_qs);
        const bool loose = contact.value(u"type"_qs) == u"antenatal" && contact.value(u"pregnancy_ref"_qs).isEmpty() &&
                           contact.value(u"outcome"_qs) == u"completed" &&
                           std::none_of(m_area.rows(u"contact_subjects.csv"_qs).cbegin(),
                                        m_area.rows(u"contact_subjects.csv"_qs).cend(), [&](const CsvCells& subject) {
                                            return subject.value(u"contact_ref"_qs) == own &&
                                                   !subject.value(u"pregnancy_ref"_qs).isEmpty();
                                        });
        const QDate on = day(contact.value(u"on"_qs));
        if (loose && onlyOpenPregnancy(contact.value(u"family_ref"_qs), on) == ref)
            all.append({on, own, contact.value(u"mode"_qs)});
    }
    QDate first;
    for (const Held& each : all) {
        const bool late = 280 - each.on.daysTo(day(pregnancy.value(u"edd"_qs))) >= 28 * 7;
        if (late && each.mode == u"face_to_face" && (!first.isValid() || each.on < first)) first = each.on;
    }
    if (first.isValid() && first >= m_quarter.first && first <= m_quarter.last) put(u"C1"_qs, ref, true);
}

} // namespace lodestar::testing
