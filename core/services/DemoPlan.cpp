#include "core/services/DemoPlan.h"

#include <QJsonArray>

#include <array>

namespace lodestar {

using namespace Qt::StringLiterals;
using O = QJsonObject;

namespace {

struct Story {
    const char16_t* strength;
    const char16_t* need;
    const char16_t* goal;
    const char* area;
    const char16_t* steps[2];
    const char16_t* matter;
    const char* matterArea;
    const char16_t* with;
};
constexpr std::array<Story, 3> stories{{
    {u"We talk about everything, and my sister helps",
     u"The flat is damp and the boiler fails",
     u"A dry flat before the winter is over",
     "housing",
     {u"Ring the housing office together", u"Photographs of the damp"},
     u"Repairs, second letter",
     "housing",
     u"Citizens Advice"},
    {u"I finish what I begin",
     u"I want to work again and do not know how to start",
     u"A place on the teaching-assistant course",
     "learning",
     {u"Open day at the college", u"Ask about the crèche"},
     u"Teaching assistant, level 2",
     "qualification",
     u"Southend Adult Community College"},
    {u"The children always come first with us",
     u"Money runs out in the third week",
     u"To know on Monday what is there till Sunday",
     "money",
     {u"Three months of bank papers", u"First talk about the debts"},
     u"Budget and debts",
     "debt",
     u"Citizens Advice"},
}};

QString text(const char16_t* words) {
    return QString::fromUtf16(words);
}

/// Gathers the edits of one family.
class Telling {
public:
    explicit Telling(const DemoNavigation& family)
        : m_family(family)
        , m_story(stories[static_cast<std::size_t>(family.variant) % stories.size()]) {}

    QList<Edit> all() {
        agreement();
        words();
        goal();
        ratings();
        matters();
        contact();
        return m_edits;
    }

private:
    [[nodiscard]] QString day(int ago) const { return m_family.today.addDays(-ago).toString(Qt::ISODate); }
    [[nodiscard]] QString mother() const { return m_family.mother.toString(); }
    EntryId add(const RecordId& record, QStringView kind, const O& fields) {
        m_edits.append(newEntry(record, kind, fields));
        return m_edits.last().entry;
    }

    void agreement() {
        add(m_family.household, u"allotment",
            {{u"staff"_s, m_family.navigator},
             {u"role"_s, u"family-navigator"_s},
             {u"from"_s, day(60)},
             {u"purpose"_s, u"navigation"_s},
             {u"agreement"_s, O{{u"answer"_s, u"agreed"_s},
                                {u"on"_s, day(62)},
                                {u"givenBy"_s, m_family.motherName},
                                {u"how"_s, u"At home, after the leaflet was read together"_s},
                                {u"scope"_s, u"Benefits, home, learning and the nursery place"_s}}}});
    }
    void words() {
        for (const auto& [sort, said] :
             {std::pair(u"strength"_s, m_story.strength), std::pair(u"need"_s, m_story.need)})
            add(m_family.household, u"own_words",
                {{u"said"_s,
                  O{{u"sort"_s, sort}, {u"words"_s, text(said)}, {u"on"_s, day(58)}, {u"whose"_s, mother()}}}});
    }
    void goal() {
        const EntryId id = add(m_family.household, u"goal",
                               {{u"goal"_s, O{{u"words"_s, text(m_story.goal)},
                                              {u"area"_s, QString::fromLatin1(m_story.area)},
                                              {u"on"_s, day(58)},
                                              {u"whose"_s, mother()}}},
                                {u"by"_s, m_family.today.addDays(80).toString(Qt::ISODate)},
                                {u"state"_s, O{{u"state"_s, u"open"_s}, {u"on"_s, day(58)}}}});
        const QString goal = id.toString();
        add(m_family.household, u"goal_step",
            {{u"goal"_s, goal},
             {u"step"_s, O{{u"what"_s, text(m_story.steps[0])},
                           {u"who"_s, m_family.motherName},
                           {u"by"_s, day(20)},
                           {u"on"_s, day(58)}}},
             {u"progress"_s, O{{u"far"_s, u"done"_s}, {u"on"_s, day(22)}}}});
        add(m_family.household, u"goal_step",
            {{u"goal"_s, goal},
             {u"step"_s, O{{u"what"_s, text(m_story.steps[1])},
                           {u"who"_s, m_family.motherName},
                           {u"by"_s, m_family.today.addDays(2).toString(Qt::ISODate)},
                           {u"on"_s, day(30)}}},
             {u"progress"_s, O{{u"far"_s, u"half"_s}, {u"on"_s, day(8)}}}});
        for (const auto& [ago, far] : {std::pair(44, 2), std::pair(16, 5)})
            add(m_family.household, u"goal_review",
                {{u"goal"_s, goal},
                 {u"review"_s, O{{u"on"_s, day(ago)},
                                 {u"far"_s, far},
                                 {u"words"_s, far > 2 ? u"Further than I thought"_s : u"It is slow"_s},
                                 {u"next"_s, m_family.today.addDays(5).toString(Qt::ISODate)}}}});
    }
    void ratings() {
        for (const auto& [at, ago, hope] : {std::tuple(u"start"_s, 58, 3), std::tuple(u"review"_s, 16, 6)})
            add(m_family.mother, u"support_rating",
                {{u"rating"_s, O{{u"at"_s, at},
                                 {u"on"_s, day(ago)},
                                 {u"hope"_s, hope},
                                 {u"confidence"_s, hope - 1},
                                 {u"support"_s, hope + 1}}}});
    }
    void matters() {
        add(m_family.household, u"support_matter",
            {{u"matter"_s, O{{u"area"_s, QString::fromLatin1(m_story.matterArea)},
                             {u"what"_s, text(m_story.matter)},
                             {u"with"_s, text(m_story.with)}}},
             {u"state"_s, O{{u"state"_s, u"applied"_s}, {u"on"_s, day(12)}}},
             {u"review"_s, m_family.today.addDays(m_family.variant - 1).toString(Qt::ISODate)}});
        add(m_family.mother, u"circumstances",
            {{u"told"_s, O{{u"on"_s, day(50)}, {u"by"_s, m_family.motherName}}},
             {u"benefits"_s, QJsonArray{O{{u"benefit"_s, u"universal_credit"_s}}}},
             {u"income"_s, O{{u"monthlyEarnings"_s, 310}, {u"yearlyIncome"_s, 9800}}},
             {u"work"_s, u"one_parent_works"_s}});
        add(m_family.household, u"request",
            {{u"request"_s, O{{u"from"_s, m_family.motherName},
                              {u"what"_s, u"A letter that says we wait for the repairs"_s},
                              {u"on"_s, day(6)},
                              {u"by"_s, m_family.today.addDays(3).toString(Qt::ISODate)},
                              {u"who"_s, u"Dawn Kessell"_s}}}});
    }
    void contact() {
        const QString at = day(8) + u"T11:15:00+00:00"_s;
        const EntryId id =
            add(m_family.household, u"contact",
                {{u"what"_s, O{{u"at"_s, at},
                               {u"type"_s, u"other"_s},
                               {u"outcome"_s, u"completed"_s},
                               {u"mode"_s, u"face_to_face"_s},
                               {u"minutes"_s, 50}}},
                 {u"practitioner"_s, m_family.navigator},
                 {u"accompanied"_s, O{{u"with"_s, text(m_story.with)}, {u"where"_s, u"High Street"_s}}}});
        m_edits.append(newEntry(m_family.household, u"narrative",
                                {{u"on"_s, at},
                                 {u"contact"_s, id.toString()},
                                 {u"text"_s, u"We went together. They listened, and will write within two weeks."_s},
                                 {u"practitioner"_s, m_family.navigator}}));
        m_edits.last().compartment = records::Compartment::Shared;
    }

    const DemoNavigation& m_family;
    const Story& m_story;
    QList<Edit> m_edits;
};

} // namespace

QList<Edit> demoPlan(const DemoNavigation& family) {
    return Telling(family).all();
}

} // namespace lodestar
