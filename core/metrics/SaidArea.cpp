#include "core/metrics/SaidArea.h"

#include "core/base/RowDate.h"
#include "core/metrics/CountedWords.h"
#include "core/metrics/Suppression.h"

#include <algorithm>

namespace lodestar::metrics {

using namespace Qt::StringLiterals;

namespace {

QList<Said> entriesOf(QByteArrayView record) {
    QList<Said> entries;
    eachSaid(record, [&](const Said& said) { entries.append(said); });
    return entries;
}

/// The newest of a kind; null where there is none.
const Said* newestOf(const QList<Said>& entries, SaidKind kind) {
    const Said* newest = nullptr;
    for (const Said& each : entries)
        if (each.kind == kind && (newest == nullptr || each < *newest)) newest = &each;
    return newest;
}

/// While dates are in conflict the earlier duty is kept: the older child's steps come first.
QByteArrayView earliestBirth(const Said& person) {
    QByteArrayView earliest;
    QByteArrayView rest = person.parts[2];
    while (!rest.isEmpty()) {
        const qsizetype comma = rest.indexOf(',');
        const QByteArrayView each = comma < 0 ? rest : rest.first(comma);
        if (earliest.isEmpty() || each.compare(earliest) < 0) earliest = each;
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
    }
    return earliest;
}

bool isChild(const Said* person) {
    return person != nullptr && person->parts[1] == "child";
}

/// A death of the person herself: a loss in a pregnancy stands in the mother's record, who did not die. Of several the
/// oldest.
const Said* deathOf(const QList<Said>& entries) {
    const Said* death = nullptr;
    for (const Said& each : entries)
        if (each.kind == SaidKind::Death && !each.flag(1) && (death == nullptr || *death < each)) death = &each;
    return death;
}

/// The loss of one of several leaves the pregnancy, and its steps, to a person's decision.
bool isLost(const QList<Said>& entries, const EntryId& pregnancy) {
    return std::any_of(entries.cbegin(), entries.cend(), [&](const Said& each) {
        return each.kind == SaidKind::Death && each.parts[3] != "loss_of_one" && each.id<EntryId>(2) == pregnancy &&
               !pregnancy.isNull();
    });
}

AsqFact asqOf(const Said& said) {
    AsqFact asq;
    asq.on = dateInRow(said.happened());
    asq.ref = said.text(1);
    asq.form = said.parts[2].toInt();
    asq.contact = said.id<EntryId>(3);
    const QList<QByteArray> scores = said.parts[4].toByteArray().split(';');
    for (std::size_t i = 0; i < domainCount && std::ssize(scores) > static_cast<qsizetype>(i); ++i) {
        bool number = false;
        const double score = scores[static_cast<qsizetype>(i)].toDouble(&number);
        if (number) asq.scores[i] = score;
    }
    return asq;
}

} // namespace

QString SaidArea::bornOf(const QByteArray& said) {
    const auto entries = entriesOf(said);
    const Said* const person = newestOf(entries, SaidKind::Person);
    return isChild(person) ? QString::fromUtf8(earliestBirth(*person)) : QString();
}

EntryId SaidArea::pregnancyOfBirth(const QByteArray& said) {
    const auto entries = entriesOf(said);
    const Said* const birth = newestOf(entries, SaidKind::Birth);
    return birth == nullptr ? EntryId() : birth->id<EntryId>(1);
}

qint64 SaidArea::smallCountsOf(const QByteArray& said) {
    qint64 chosen = usualThreshold;
    eachSaid(said, [&](const Said& each) {
        if (each.kind == SaidKind::Setting) chosen = std::max(chosen, each.parts[1].toByteArray().toLongLong());
    });
    return chosen;
}

void SaidArea::add(const RecordId& record, const QByteArray& said) {
    const auto entries = entriesOf(said);
    bool person = false;
    bool household = false;
    for (const Said& each : entries) {
        if (each.kind == SaidKind::Staff) addStaff(each);
        household = household || (each.kind >= SaidKind::Member && each.kind <= SaidKind::Contact);
        person = person || each.kind < SaidKind::Member || each.kind > SaidKind::Contact;
    }
    if (household) addHousehold(record, entries);
    if (!person) return;
    m_people.emplace_back(record, said);
    const Said* const root = newestOf(entries, SaidKind::Person);
    const Said* const birth = newestOf(entries, SaidKind::Birth);
    if (root == nullptr || birth == nullptr || birth->parts[1].isEmpty()) return;
    addBirth(birth->id<EntryId>(1), QString::fromUtf8(earliestBirth(*root)));
}

void SaidArea::addBirth(const EntryId& pregnancy, const QString& born) {
    if (born.isEmpty()) return;
    QByteArray& first = m_births[pregnancy];
    const QByteArray day = born.toUtf8();
    if (first.isEmpty() || day < first) first = day;
}

void SaidArea::addStaff(const Said& said) {
    const QString reference = said.text(1);
    const QString name = said.text(2);
    const QString team = said.text(3);
    const auto known = m_staff.find(reference);
    if (known == m_staff.end()) {
        m_staff.insert(reference, {name, team});
        return;
    }
    known->name = std::min(known->name, name);
    if (known->team.isEmpty() || (!team.isEmpty() && team < known->team)) known->team = team;
}

void SaidArea::nameStaff() {
    m_named = true;
}

void SaidArea::addMember(const RecordId& household, const Said& said) {
    m_homes[said.id<RecordId>(1)].append({household, said.entry, said.parts[2] == "child", said.flag(3),
                                          said.parts[5].isEmpty(), dateInRow(said.parts[4]), dateInRow(said.parts[5]),
                                          dateInRow(said.parts[6]), dateInRow(said.parts[7]),
                                          said.parts[8].toByteArray()});
}

void SaidArea::addHousehold(const RecordId& record, const QList<Said>& entries) {
    Household household;
    if (const Said* const root = newestOf(entries, SaidKind::Household)) {
        household.openFrom = dateInRow(root->parts[1]);
        household.openTo = dateInRow(root->parts[2]);
        household.language = root->text(3);
    }
    const bool known = newestOf(entries, SaidKind::Household) != nullptr;
    const Said* home = nullptr;
    const Said* care = nullptr;
    for (const Said& each : entries) {
        if (each.kind == SaidKind::Residence) {
            // The newest that has not ended; else the newest of all.
            const bool lasts = each.parts[1].isEmpty();
            const bool better = home == nullptr || (lasts && !home->parts[1].isEmpty()) ||
                                (lasts == home->parts[1].isEmpty() && each < *home);
            if (better) home = &each;
        }
        const bool stands = each.kind == SaidKind::Allotment && each.parts[1].isEmpty() && each.flag(2);
        if (stands && !each.parts[3].isEmpty() && (care == nullptr || each < *care)) care = &each;
        if (each.kind == SaidKind::Member) addMember(record, each);
        if (each.kind != SaidKind::Contact) continue;
        if (each.flag(3)) household.asqUsed.insert(each.entry);
        if (each.flag(1))
            m_loose.push_back({{},
                               record,
                               {.on = dateInRow(each.happened()),
                                .type = ContactType::Antenatal,
                                .mode = contactModeOf(each.parts[2]),
                                .completed = true,
                                .contact = each.entry}});
    }
    if (home != nullptr && known) household.ward = home->text(2);
    if (care != nullptr && known) household.worker = care->text(3);
    m_households.insert(record, household);
}

AreaFacts SaidArea::facts() {
    // Each person's homes as they followed each other; the one that lasts comes last.
    for (QList<Member>& homes : m_homes) {
        std::sort(homes.begin(), homes.end(), [](const Member& a, const Member& b) {
            if (a.lasts != b.lasts) return b.lasts;
            if (a.from != b.from) return a.from < b.from; // one that is not known comes first
            return std::pair(a.household, a.entry) < std::pair(b.household, b.entry);
        });
    }
    for (const auto& [record, said] : m_people) {
        const auto entries = entriesOf(said);
        if (isChild(newestOf(entries, SaidKind::Person))) takeChild(record, entries);
        takeMother(record, entries);
    }
    for (LooseContact& each : m_loose)
        if (!m_withPregnancy.contains(each.fact.contact)) m_facts.withoutPregnancy.push_back(std::move(each));
    placeAntenatal(m_facts);
    return std::move(m_facts);
}

void SaidArea::takeChild(const RecordId& record, const QList<Said>& entries) {
    QList<Member> homes = m_homes.value(record);
    homes.removeIf([](const Member& each) { return !each.child; });
    const Said* const person = newestOf(entries, SaidKind::Person);
    const QDate birth = dateInRow(earliestBirth(*person));
    if (homes.isEmpty() || !birth.isValid()) return;
    ChildFacts child;
    child.record = record;
    child.birth = birth;
    child.ref = refOf(record, entries);
    const Said* const death = deathOf(entries);
    child.died = death != nullptr;
    if (death != nullptr) child.diedOn = dateInRow(death->parts[4]);
    if (const Said* const level = newestOf(entries, SaidKind::Level)) child.groups.needsLevel = level->text(1);
    child.groups.ethnicGroup = person->text(3);
    giveGroups(child, homes, person->text(4));
    for (const Said& each : entries) {
        if (each.kind == SaidKind::Subject || each.kind == SaidKind::Step) takeContact(child, each);
        if (each.kind == SaidKind::Feeding)
            child.feeding.push_back({dateInRow(each.happened()), each.text(2), feedingStatusOf(each.parts[1])});
        if (each.kind == SaidKind::Assessment) child.assessments.push_back(asqOf(each));
    }
    m_facts.children.push_back(std::move(child));
}

void SaidArea::giveGroups(ChildFacts& child, const QList<Member>& homes, const QString& language) const {
    for (const Member& each : homes) {
        const Household household = m_households.value(each.household);
        child.homes.push_back(
            {each.from, each.to, each.responsibleFrom, each.responsibleTo, household.openFrom, household.openTo});
    }
    child.household = homes.last().household;
    const Household last = m_households.value(child.household);
    child.groups.ward = last.ward;
    child.groups.language = language.isEmpty() ? last.language : language;
    child.groups.practitioner = last.worker;
    const auto worker = m_staff.constFind(last.worker);
    if (!m_named || worker == m_staff.cend()) return;
    child.groups.practitioner = worker->name;
    child.groups.team = worker->team;
}

QString SaidArea::refOf(const RecordId& child, const QList<Said>& entries) const {
    QString ref = importedRef(newestOf(entries, SaidKind::Person)->parts[5], "people.csv");
    for (const Member& each : m_homes.value(child)) {
        for (const char* file : {"people.csv", "household_members.csv"})
            if (ref.isEmpty()) ref = importedRef(each.source, file);
    }
    return ref.isEmpty() ? child.toString() : ref;
}

void SaidArea::takeContact(ChildFacts& child, const Said& said) const {
    ContactFact made;
    made.on = dateInRow(said.happened());
    if (said.kind == SaidKind::Step) {
        made.type = m_counting.contactOfStep.value(said.text(1), ContactType::Other);
        made.completed = true;
        made.elsewhere = true;
        if (made.type != ContactType::Other) child.contacts.push_back(made);
        return;
    }
    made.type = contactTypeOf(said.parts[2]);
    if (made.type == ContactType::Antenatal) return;
    made.completed = said.flag(3);
    made.mode = contactModeOf(said.parts[4]);
    made.waits = said.flag(5);
    made.elsewhere = said.flag(6);
    made.contact = said.id<EntryId>(7);
    if (made.type == ContactType::TwoYear && !made.contact.isNull()) {
        const QList<Member> homes = m_homes.value(child.record);
        made.asq3Used = std::any_of(homes.cbegin(), homes.cend(), [&](const Member& each) {
            const auto home = m_households.constFind(each.household);
            return home != m_households.cend() && home->asqUsed.contains(made.contact);
        });
    }
    child.contacts.push_back(made);
}

/// The household that a mother lives in, or lived in last.
RecordId SaidArea::homeOf(const RecordId& mother) const {
    const QList<Member> homes = m_homes.value(mother);
    const auto best = std::min_element(homes.cbegin(), homes.cend(), [](const Member& a, const Member& b) {
        if (a.lasts != b.lasts) return a.lasts;
        return a.livesHere != b.livesHere ? a.livesHere : a.household < b.household;
    });
    return best == homes.cend() ? RecordId() : best->household;
}

QDate SaidArea::endOf(const EntryId& pregnancy) const {
    return dateInRow(m_births.value(pregnancy));
}

void SaidArea::takeMother(const RecordId& record, const QList<Said>& entries) {
    QHash<EntryId, std::size_t> placeOf;
    for (const Said& each : entries) {
        if (each.kind != SaidKind::Pregnancy) continue;
        PregnancyFacts made;
        made.entry = each.entry;
        made.mother = record;
        made.edd = dateInRow(each.parts[1]);
        made.bookedOn = dateInRow(each.parts[2]);
        made.endedOn = each.parts[4].isEmpty() ? endOf(each.entry) : dateInRow(each.parts[4]);
        made.ended = each.flag(3) || isLost(entries, each.entry);
        made.household = each.parts[5].isEmpty() ? homeOf(record) : each.id<RecordId>(5);
        made.ref = each.text(6);
        placeOf.insert(made.entry, m_facts.pregnancies.size());
        m_facts.pregnancies.push_back(std::move(made));
    }
    if (placeOf.isEmpty()) return;
    for (const Said& each : entries) {
        if (each.kind != SaidKind::Subject || contactTypeOf(each.parts[2]) != ContactType::Antenatal) continue;
        const auto place = placeOf.constFind(each.id<EntryId>(1));
        if (place == placeOf.cend()) continue;
        const ContactFact made{.on = dateInRow(each.happened()),
                               .type = ContactType::Antenatal,
                               .mode = contactModeOf(each.parts[4]),
                               .completed = each.flag(3),
                               .waits = each.flag(5),
                               .elsewhere = each.flag(6),
                               .contact = each.id<EntryId>(7)};
        m_withPregnancy.insert(made.contact);
        m_facts.pregnancies[*place].contacts.push_back(made);
    }
}

} // namespace lodestar::metrics
