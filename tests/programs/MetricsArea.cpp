#include "tests/programs/MetricsArea.h"

#include <QFile>
#include <QSet>

namespace lodestar::testing {

using namespace Qt::StringLiterals;

namespace {

QString iso(const QDate& day) {
    return day.toString(Qt::ISODate);
}

const QStringList modes{u"face_to_face"_qs, u"face_to_face"_qs, u"face_to_face"_qs, u"video"_qs, u"telephone"_qs,
                        u"letter"_qs,       u"text"_qs,         u"email"_qs,        u"group"_qs, u""_qs};
const QStringList outcomes{u"completed"_qs, u"completed"_qs,       u"completed"_qs, u"completed"_qs,
                           u"no_access"_qs, u"was_not_brought"_qs, u"declined"_qs,  u"cancelled_by_service"_qs};

} // namespace

MetricsArea::MetricsArea(std::uint32_t seed, QDate around, int families)
    : m_around(around)
    , m_random(seed) {
    for (int i = 1; i <= families; ++i)
        family(i);
}

const QList<CsvCells>& MetricsArea::rows(const QString& file) const {
    static const QList<CsvCells> none;
    const auto found = m_files.constFind(file);
    return found == m_files.cend() ? none : *found;
}

void MetricsArea::write(const QString& folder) const {
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        QSet<QString> names;
        for (const CsvCells& row : *file)
            for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
                names.insert(cell.key());
        const QStringList columns = names.values();
        QStringList lines{columns.join(u',')};
        for (const CsvCells& row : *file) {
            QStringList cells;
            for (const QString& column : columns)
                cells << row.value(column);
            lines << cells.join(u',');
        }
        QFile out(folder + u'/' + file.key());
        if (!out.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", qPrintable(out.fileName()));
        out.write((lines.join(u'\n') + u'\n').toUtf8());
    }
}

int MetricsArea::number(int from, int to) {
    return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1));
}

QString MetricsArea::ref(const QString& letter) {
    return letter + QString::number(++m_serials[letter]).rightJustified(5, u'0');
}

/// Now and then gives one of these columns a value that no program can take.
void MetricsArea::spoil(CsvCells& row, const CsvCells& impossible) {
    if (!chance(8)) return;
    const QString column = one(impossible.keys());
    row[column] = impossible[column];
}

/// Mostly such that an age is turned within a few days of the quarter's beginning or end, or inside it.
QDate MetricsArea::birth() {
    if (chance(4)) return {2024, 2, 29};
    if (chance(4)) return {2023, 8, number(27, 31)};
    const QDate turned = chance(40) ? near(m_around, 3)
                                    : (chance(50) ? near(m_around.addMonths(3), 3) : m_around.addDays(number(0, 89)));
    switch (number(0, 6)) { // mostly the oldest, of whom most is asked
    case 0:
        return turned.addDays(-30);
    case 1:
        return turned.addDays(-56);
    case 2:
        return turned.addMonths(-12);
    case 3:
        return turned.addMonths(-15);
    default:
        return turned.addMonths(-30);
    }
}

void MetricsArea::family(int number) {
    const QString family = ref(u"F"_qs);
    CsvCells row{{u"family_ref"_qs, family}, {u"ward"_qs, u"Milton"_qs}};
    const QDate end = m_around.addMonths(3).addDays(-1);
    if (chance(60)) row[u"opened_on"_qs] = iso(chance(20) ? near(end, 2) : m_around.addMonths(-40));
    if (chance(15)) row[u"closed_on"_qs] = iso(near(end, 2).addDays(chance(50) ? 0 : 30));
    if (row.contains(u"opened_on"_qs) && row.value(u"closed_on"_qs, u"9"_qs) < row.value(u"opened_on"_qs))
        row.remove(u"closed_on"_qs);
    spoil(row, {{u"postcode"_qs, u"nowhere"_qs},
                {u"phone"_qs, u"0"_qs},
                {u"confidential_address"_qs, u"perhaps"_qs},
                {u"lead_practitioner_ref"_qs, u"S999"_qs}});
    m_files[u"families.csv"_qs].append(row);
    const QString mother = ref(u"P"_qs);
    m_files[u"people.csv"_qs].append({{u"person_ref"_qs, mother},
                                      {u"family_ref"_qs, family},
                                      {u"relationship"_qs, u"mother"_qs},
                                      {u"given_name"_qs, u"Ada"_qs},
                                      {u"family_name"_qs, u"Area%1"_qs.arg(number)}});
    if (chance(90)) siblings(family);
    if (chance(40)) pregnancies(family, mother);
}

/// One child, twins, or children of different ages; now and then an older sibling who is in no count.
void MetricsArea::siblings(const QString& family) {
    const int times = chance(20) ? 2 : 1;
    for (int i = 0; i < times; ++i) {
        const QDate born = birth();
        const int together = chance(25) ? 2 : 1;
        QStringList children;
        for (int twin = 0; twin < together; ++twin) {
            child(family, born);
            children << m_files[u"people.csv"_qs].last().value(u"person_ref"_qs);
        }
        contacts(family, children, born);
        for (const QString& each : std::as_const(children))
            feeding(each, born);
        if (chance(8)) moves(family, children.first());
    }
    if (!chance(5)) return;
    child(family, birth());
    m_files[u"people.csv"_qs].last()[u"relationship"_qs] = u"sibling"_qs;
}

void MetricsArea::child(const QString& family, const QDate& born) {
    CsvCells row{{u"person_ref"_qs, ref(u"P"_qs)},
                 {u"family_ref"_qs, family},
                 {u"relationship"_qs, u"child"_qs},
                 {u"birth_date"_qs, chance(2) ? QString() : iso(born)}};
    const QDate end = m_around.addMonths(3).addDays(-1);
    if (chance(12)) row[u"responsible_from"_qs] = iso(near(end, 2));
    if (chance(12)) row[u"responsible_to"_qs] = iso(near(end, 2).addDays(2));
    if (row.value(u"responsible_to"_qs, u"9"_qs) < row.value(u"responsible_from"_qs)) row.remove(u"responsible_to"_qs);
    if (chance(10) && !row.value(u"birth_date"_qs).isEmpty()) {
        const QList<QDate> ages{born.addDays(30), born.addDays(56), born.addMonths(12), born.addMonths(15),
                                born.addMonths(30)};
        const QDate died = std::max(born, near(ages[number(0, 4)], 1));
        if (died <= today()) row[u"died_on"_qs] = iso(died);
    }
    if (chance(50)) row[u"gestation_weeks"_qs] = QString::number(number(26, 41)); // no age is ever corrected for it
    spoil(row, {{u"birth_weight_g"_qs, u"48600"_qs},
                {u"gestation_weeks"_qs, u"99"_qs},
                {u"gestation_days"_qs, u"7"_qs},
                {u"birth_order"_qs, u"0"_qs},
                {u"number_of_births"_qs, u"many"_qs},
                {u"sex"_qs, u"?"_qs},
                {u"needs_level"_qs, u"4"_qs},
                {u"safe_to_contact"_qs, u"never"_qs},
                {u"interpreter_needed"_qs, u"perhaps"_qs},
                {u"nhs_number"_qs, u"9990000019"_qs}});
    m_files[u"people.csv"_qs].append(row);
}

void MetricsArea::contacts(const QString& family, const QStringList& children, const QDate& born) {
    const auto hold = [&](const char* type, const QList<QDate>& about, int within) {
        for (int i = number(qstrcmp(type, "2_year") == 0 ? 1 : 0, 2); i > 0; --i)
            contact(family, children, QString::fromLatin1(type), near(about[number(0, int(about.size()) - 1)], within));
    };
    hold("new_birth", {born.addDays(14), born.addDays(18), born.addDays(24), born.addDays(30), born.addDays(1)}, 2);
    hold("6_8_week", {born.addDays(50), born.addDays(56)}, 2);
    hold("12_month", {born.addMonths(11), born.addMonths(12), born.addMonths(15)}, 1);
    hold("2_year", {born.addMonths(25), born.addMonths(30)}, 1);
    hold("3_4_month", {born.addMonths(3)}, 3);
    hold("other", {born.addDays(20)}, 9);
}

void MetricsArea::contact(const QString& family, const QStringList& children, const QString& type, const QDate& on) {
    if (on > today()) return;
    const QString own = ref(u"C"_qs);
    CsvCells row{{u"contact_ref"_qs, own},
                 {u"family_ref"_qs, family},
                 {u"on"_qs, iso(on) + (chance(30) ? u"T23:30+01:00"_qs : QString())},
                 {u"type"_qs, type},
                 {u"outcome"_qs, one(outcomes)},
                 {u"mode"_qs, one(modes)},
                 {u"done_elsewhere"_qs, one({u""_qs, u""_qs, u"n"_qs, u"y"_qs})},
                 {u"asq3_used"_qs, one({u""_qs, u""_qs, u"n"_qs, u"y"_qs})}};
    const bool named = chance(60);
    if (named) row[u"child_ref"_qs] = children.first();
    spoil(row, {{u"minutes"_qs, u"99999"_qs},
                {u"written_at"_qs, u"yesterday"_qs},
                {u"mode"_qs, u"pigeon"_qs},
                {u"asq3_used"_qs, u"perhaps"_qs},
                {u"done_elsewhere"_qs, u"?"_qs},
                {u"practitioner_ref"_qs, u"S999"_qs}});
    m_files[u"contacts.csv"_qs].append(row);
    if (chance(named ? 30 : 85)) subjects(own, children, u"person_ref"_qs);
    if (type == u"2_year" && chance(85)) assessments(children, own, on);
}

void MetricsArea::subjects(const QString& contact, const QStringList& refs, const QString& column) {
    for (const QString& each : refs) {
        if (chance(10)) continue;
        CsvCells row{{u"contact_ref"_qs, contact},
                     {column, each},
                     {u"seen"_qs, one({u""_qs, u"y"_qs, u"y"_qs, u"n"_qs})},
                     {u"outcome"_qs, one({u""_qs, u""_qs, u""_qs, u"completed"_qs, u"was_not_brought"_qs})}};
        spoil(row, {{u"seen"_qs, u"perhaps"_qs}, {u"seen_alone"_qs, u"perhaps"_qs}});
        m_files[u"contact_subjects.csv"_qs].append(row);
    }
}

void MetricsArea::feeding(const QString& child, const QDate& born) {
    const QDate day = born.addDays(number(40, 60));
    for (int i = number(0, 3); i > 0; --i) {
        const QDate on = chance(50) ? day : near(day, 3);
        if (on > today()) continue;
        m_files[u"feeding.csv"_qs].append(
            {{u"feeding_ref"_qs, one({u"a"_qs, u"b"_qs}) + ref(u"B"_qs)},
             {u"child_ref"_qs, child},
             {u"on"_qs, iso(on)},
             {u"status"_qs,
              one({u"totally_breastfed"_qs, u"partially_breastfed"_qs, u"not_breastfed"_qs, u"not_known"_qs})},
             {u"at"_qs, one({u"6_8_week"_qs, u"6_8_week"_qs, u"6_8_week"_qs, u"new_birth"_qs, u""_qs})}});
    }
}

/// Also of forms that have no band, with scores missing, with a point, and higher than can be.
void MetricsArea::assessments(const QStringList& children, const QString& contact, const QDate& on) {
    for (const QString& child : children) {
        for (int i = number(0, 3); i > 0; --i) {
            CsvCells row{{u"assessment_ref"_qs, one({u"a"_qs, u"b"_qs}) + ref(u"A"_qs)},
                         {u"on"_qs, iso(std::min(near(on, 1), today()))},
                         {u"instrument"_qs, chance(90) ? u"asq3"_qs : u"asqse2"_qs},
                         {u"child_ref"_qs, child},
                         {u"form"_qs, one({u"22"_qs, u"24"_qs, u"24"_qs, u"27"_qs, u"30"_qs, u"33"_qs, u""_qs})},
                         {u"contact_ref"_qs, chance(85) ? contact : QString()}};
            for (const char* domain :
                 {"communication", "gross_motor", "fine_motor", "problem_solving", "personal_social"}) {
                const int score = chance(3) ? number(61, 70) : number(4, 12) * 5;
                row[QString::fromLatin1(domain)] =
                    chance(8) ? QString() : QString::number(score) + (score < 60 && chance(10) ? u".5"_qs : QString());
            }
            spoil(row, {{u"total"_qs, u"-1"_qs}, {u"item_10"_qs, u"9"_qs}, {u"form"_qs, u"99"_qs}});
            m_files[u"assessments.csv"_qs].append(row);
        }
    }
}

/// The child goes to live in a household of its own that is open, and the first is closed when it leaves.
void MetricsArea::moves(const QString& family, const QString& child) {
    const QDate on = m_around.addDays(number(10, 60));
    const QString other = ref(u"F"_qs);
    m_files[u"families.csv"_qs].append({{u"family_ref"_qs, other}, {u"opened_on"_qs, iso(on)}});
    for (CsvCells& row : m_files[u"families.csv"_qs]) {
        if (row.value(u"family_ref"_qs) == family && row.value(u"opened_on"_qs) < iso(on))
            row[u"closed_on"_qs] = iso(on);
    }
    const CsvCells stay{{u"family_ref"_qs, family}, {u"person_ref"_qs, child}, {u"relationship"_qs, u"child"_qs}};
    CsvCells left = stay;
    left[u"to"_qs] = iso(on);
    CsvCells came = stay;
    came[u"family_ref"_qs] = other;
    came[u"from"_qs] = iso(on);
    m_files[u"household_members.csv"_qs] << left << came;
}

void MetricsArea::pregnancies(const QString& family, const QString& mother) {
    QStringList refs;
    QDate edd = m_around.addDays(number(-60, 150));
    for (int i = chance(25) ? 2 : 1; i > 0; --i) {
        refs << ref(u"G"_qs);
        CsvCells row{{u"pregnancy_ref"_qs, refs.last()},
                     {u"family_ref"_qs, family},
                     {u"mother_ref"_qs, mother},
                     {u"edd"_qs, iso(edd)}};
        if (chance(70) && edd.addDays(-210) <= today()) row[u"booked_on"_qs] = iso(edd.addDays(-210));
        spoil(row, {{u"number_of_babies"_qs, u"0"_qs}, {u"booked_on"_qs, u"2026-02-30"_qs}});
        if (chance(60) && near(edd, 10) <= today()) {
            row[u"ended_on"_qs] = iso(std::min(near(edd, 20), today()));
            row[u"outcome"_qs] = u"live_birth"_qs;
        }
        m_files[u"pregnancies.csv"_qs].append(row);
        antenatal(family, refs, edd);
        edd = edd.addDays(number(20, 300));
    }
}

void MetricsArea::antenatal(const QString& family, const QStringList& refs, const QDate& edd) {
    for (int i = number(0, 3); i > 0; --i) {
        const QDate on = chance(50) ? near(edd.addDays(-84), 2) : edd.addDays(-number(1, 120));
        if (on > today()) continue;
        const QString own = ref(u"C"_qs);
        CsvCells row{{u"contact_ref"_qs, own},      {u"family_ref"_qs, family},     {u"on"_qs, iso(on)},
                     {u"type"_qs, u"antenatal"_qs}, {u"outcome"_qs, one(outcomes)}, {u"mode"_qs, one(modes)}};
        const bool named = chance(50);
        if (named) row[u"pregnancy_ref"_qs] = refs.last();
        m_files[u"contacts.csv"_qs].append(row);
        if (chance(20)) subjects(own, named ? refs : QStringList{refs.last()}, u"pregnancy_ref"_qs);
    }
}

} // namespace lodestar::testing
