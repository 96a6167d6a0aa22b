#include "tests/benchmark/AreaFolder.h"

#include <QDir>

namespace lodestar::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QStringList givenNames{u"Aaliyah"_qs, u"Adam"_qs,  u"Amelia"_qs, u"Bogdan"_qs, u"Chipo"_qs,  u"Daisy"_qs,
                             u"Ewa"_qs,     u"Farai"_qs, u"Grace"_qs,  u"Harry"_qs,  u"Ioana"_qs,  u"Jakub"_qs,
                             u"Kemi"_qs,    u"Leo"_qs,   u"Maria"_qs,  u"Noah"_qs,   u"Olivia"_qs, u"Piotr"_qs,
                             u"Rosa"_qs,    u"Sofia"_qs, u"Tariq"_qs,  u"Una"_qs,    u"Yusuf"_qs,  u"Zofia"_qs};
const QStringList nameBeginnings{u"Ash"_qs, u"Brook"_qs, u"Carl"_qs, u"Dun"_qs,   u"East"_qs, u"Fair"_qs,
                                 u"Gar"_qs, u"Hart"_qs,  u"Ing"_qs,  u"Kings"_qs, u"Lang"_qs, u"Mar"_qs,
                                 u"Nor"_qs, u"Oak"_qs,   u"Pen"_qs,  u"Rad"_qs,   u"Stan"_qs, u"Wood"_qs};
const QStringList nameEndings{u"bury"_qs,  u"by"_qs,  u"combe"_qs, u"don"_qs, u"field"_qs,
                              u"ford"_qs,  u"ham"_qs, u"ley"_qs,   u"low"_qs, u"more"_qs,
                              u"ridge"_qs, u"ton"_qs, u"wick"_qs,  u"win"_qs, u"worth"_qs};
const QStringList wards{u"Blenheim Park"_qs, u"Kursaal"_qs,  u"Milton"_qs,
                        u"Shoeburyness"_qs,  u"Victoria"_qs, u"Westborough"_qs};

const QHash<QString, QString> heads{
    {u"families"_qs, u"family_ref,address_line1,town,postcode,ward,phone,home_language,opened_on"_qs},
    {u"people"_qs,
     u"person_ref,family_ref,relationship,given_name,family_name,nhs_number,birth_date,sex,birth_weight_g,"
     "gestation_weeks"_qs},
    {u"contacts"_qs, u"contact_ref,family_ref,on,type,outcome,mode,child_ref,minutes,narrative"_qs},
    {u"measurements"_qs, u"measurement_ref,child_ref,on,measure,value,unit"_qs},
    {u"immunisations"_qs, u"immunisation_ref,child_ref,vaccine,dose,on,source"_qs},
    {u"feeding"_qs, u"feeding_ref,child_ref,on,status,at"_qs},
};

QString iso(const QDate& day) {
    return day.toString(Qt::ISODate);
}

} // namespace

AreaFolder::AreaFolder(QString path, AreaSize size, QDate today, std::uint32_t seed)
    : m_path(std::move(path))
    , m_size(size)
    , m_today(today)
    , m_random(seed) {}

Result<qint64> AreaFolder::write() {
    for (int number = 1; number <= m_size.families; ++number)
        family(number);
    QDir().mkpath(m_path);
    for (auto each = m_rows.cbegin(); each != m_rows.cend(); ++each) {
        QFile file(m_path + u'/' + each.key() + u".csv"_qs);
        if (!file.open(QIODevice::WriteOnly)) return fail(ErrorCode::FileUnwritable, file.fileName());
        file.write(heads.value(each.key()).toUtf8() + '\n' + each.value());
    }
    return m_count;
}

void AreaFolder::family(int number) {
    row(u"families"_qs,
        {u"F%1"_qs.arg(number), u"%1 %2 Road"_qs.arg(chance(1, 180)).arg(oneOf(nameBeginnings)), u"Southend-on-Sea"_qs,
         u"SS%1 %2%3%4"_qs.arg(chance(0, 9))
             .arg(chance(1, 9))
             .arg(QChar(u'A' + chance(0, 7)))
             .arg(QChar(u'J' + chance(0, 7))),
         oneOf(wards), u"07700 900%1"_qs.arg(chance(0, 999), 3, 10, QChar(u'0')),
         oneOf({u"English"_qs, u"English"_qs, u"Polish"_qs, u"Romanian"_qs, u"Shona"_qs}),
         iso(m_today.addDays(-chance(100, 1000)))});
    person(number, u"mother"_qs, m_today.addYears(-chance(19, 42)));
    if (chance(1, 10) <= 4) person(number, u"father"_qs, m_today.addYears(-chance(20, 48)));
    child(number);
    if (chance(1, 10) == 1) child(number);
}

QString AreaFolder::person(int family, const QString& relationship, const QDate& born) {
    const QString ref = u"P%1"_qs.arg(++m_counters[u"P"_qs]);
    const bool baby = relationship == u"child"_qs;
    row(u"people"_qs,
        {ref, u"F%1"_qs.arg(family), relationship, oneOf(givenNames), oneOf(nameBeginnings) + oneOf(nameEndings),
         nhsNumber(), iso(born), relationship == u"mother"_qs ? u"female"_qs : oneOf({u"female"_qs, u"male"_qs}),
         baby ? QString::number(chance(2400, 4300)) : QString(), baby ? QString::number(chance(36, 41)) : QString()});
    return ref;
}

void AreaFolder::child(int family) {
    Child made;
    made.born = m_today.addDays(-chance(5, 1000));
    made.ref = person(family, u"child"_qs, made.born);
    if (!m_size.peopleOnly) contacts(family, made);
}

void AreaFolder::contacts(int family, const Child& child) {
    static const QStringList types{u"new_birth"_qs, u"6_8_week"_qs, u"3_4_month"_qs, u"12_month"_qs, u"2_year"_qs};
    for (int index = 0; index < m_size.contactsPerChild; ++index) {
        const QDate on = std::min(child.born.addDays(10 + index * 40), m_today);
        const QString ref = u"C%1"_qs.arg(++m_counters[u"C"_qs]);
        row(u"contacts"_qs,
            {ref, u"F%1"_qs.arg(family), iso(on), types.value(index, u"other"_qs), u"completed"_qs, u"face_to_face"_qs,
             child.ref, QString::number(chance(20, 60)),
             u"\"Seen at home with mother, alert and content. Feeding and sleep talked through; plan agreed.\""_qs});
        measured(child, on);
    }
    row(u"immunisations"_qs, {u"I%1"_qs.arg(++m_counters[u"I"_qs]), child.ref, u"6-in-1"_qs, u"1"_qs,
                              iso(std::min(child.born.addDays(56), m_today)), u"child health"_qs});
}

void AreaFolder::measured(const Child& child, const QDate& on) {
    row(u"measurements"_qs, {u"M%1"_qs.arg(++m_counters[u"M"_qs]), child.ref, iso(on), u"weight"_qs,
                             QString::number(3.0 + chance(0, 400) / 100.0, 'f', 2), u"kg"_qs});
    if (chance(1, 4) == 1)
        row(u"feeding"_qs,
            {u"B%1"_qs.arg(++m_counters[u"B"_qs]), child.ref, iso(on),
             oneOf({u"totally_breastfed"_qs, u"partially_breastfed"_qs, u"not_breastfed"_qs}), u"other"_qs});
}

void AreaFolder::row(const QString& file, const QStringList& cells) {
    m_rows[file] += cells.join(u',').toUtf8() + '\n';
    ++m_count;
}

int AreaFolder::chance(int from, int to) {
    // Not std::uniform_int_distribution: its numbers differ between libraries.
    return from + static_cast<int>(m_random() % static_cast<unsigned>(to - from + 1));
}

QString AreaFolder::oneOf(const QStringList& words) {
    return words.at(chance(0, static_cast<int>(words.size()) - 1));
}

QString AreaFolder::nhsNumber() {
    for (;;) {
        const QString nine = u"999%1"_qs.arg(m_nhsSerial++, 6, 10, QChar(u'0'));
        int sum = 0;
        for (int place = 0; place < 9; ++place)
            sum += (10 - place) * nine.at(place).digitValue();
        const int check = 11 - sum % 11;
        if (check != 10) return nine + QString::number(check % 11);
    }
}

} // namespace lodestar::benchmark
