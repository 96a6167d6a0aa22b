#include "core/forms/ValueSets.h"

#include "core/forms/Extensions.h"

#include <QCoreApplication>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

QString withoutVersion(const QString& address) {
    return address.section(u'|', 0, 0);
}

void lack(QStringList& lacks, const QString& words) {
    if (!lacks.contains(words)) lacks.append(words);
}

const MessageNode* conceptIn(const MessageNode& owner, QStringView code) {
    for (const MessageNode& each : owner.each(u"concept")) {
        if (each.textOf(u"code") == code) return &each;
        if (const MessageNode* below = conceptIn(each, code)) return below;
    }
    return nullptr;
}

/// A heading of a code system, under which codes stand and which is none itself.
bool isHeading(const MessageNode& concept_) {
    const auto& properties = concept_.each(u"property");
    return std::any_of(properties.cbegin(), properties.cend(), [](const MessageNode& each) {
        return each.textOf(u"code") == u"notSelectable" && each.textOf(u"valueBoolean") == u"true";
    });
}

int countIn(const MessageNode& contains) {
    int count = 0;
    for (const MessageNode& each : contains.each(u"contains"))
        count += 1 + countIn(each);
    return count;
}

/// Whether an expansion says of itself that codes are missing: a page of it, or cut because it was too large.
bool isPartOnly(const MessageNode& expansion) {
    if (expansion.textOf(u"total").toInt() > countIn(expansion) || expansion.textOf(u"offset").toInt() > 0) return true;
    return extensions::boolean(expansion, u"valueset-toocostly") ||
           extensions::boolean(expansion, u"valueset-unclosed");
}

/// Other words for a concept, by language.
Words designated(const MessageNode& concept_) {
    Words words = extensions::words(concept_, u"display"_s);
    for (const MessageNode& each : concept_.each(u"designation")) {
        const QString language = each.textOf(u"language");
        if (!language.isEmpty() && !words.translations.contains(language))
            words.translations.insert(language, each.textOf(u"value"));
    }
    return words;
}

} // namespace

int ValueSets::add(const MessageNode& resource) {
    const QString type = resource.textOf(u"resourceType");
    if (type == u"Bundle") {
        int taken = 0;
        for (const MessageNode& entry : resource.each(u"entry")) {
            const MessageNode* inside = entry.find(u"resource");
            if (inside == nullptr || add(*inside) == 0) continue;
            ++taken;
            // In a bundle a resource may also be called by the address of its entry.
            const QString address = entry.textOf(u"fullUrl");
            if (!address.isEmpty() && inside->textOf(u"resourceType") == u"ValueSet") m_sets.insert(address, *inside);
        }
        return taken;
    }
    if (type != u"ValueSet" && type != u"CodeSystem") return 0;
    auto& index = type == u"ValueSet" ? m_sets : m_systems;
    const QString url = resource.textOf(u"url");
    const QString version = resource.textOf(u"version");
    if (!url.isEmpty()) index.insert(url, resource);
    if (!url.isEmpty() && !version.isEmpty()) index.insert(url + u'|' + version, resource);
    if (const QString id = resource.textOf(u"id"); !id.isEmpty()) index.insert(type + u'/' + id, resource);
    return 1;
}

void ValueSets::addContained(const MessageNode& form) {
    for (const MessageNode& each : form.each(u"contained")) {
        add(each);
        const QString type = each.textOf(u"resourceType");
        if (type == u"ValueSet") m_sets.insert(u'#' + each.textOf(u"id"), each);
        if (type == u"CodeSystem") m_systems.insert(u'#' + each.textOf(u"id"), each);
    }
}

const MessageNode* ValueSets::find(const QHash<QString, MessageNode>& in, const QString& address) const {
    for (const QString& key : {address, withoutVersion(address)}) {
        const auto found = in.constFind(key);
        // Another version than the one that is named is another set.
        if (found == in.cend()) continue;
        const QString asked = address.section(u'|', 1);
        const QString version = found->textOf(u"version");
        if (asked.isEmpty() || version.isEmpty() || asked == version) return &*found;
    }
    return nullptr;
}

std::vector<Option> ValueSets::options(const QString& address, QStringList& lacks) const {
    std::vector<Option> made;
    Asked asked{lacks, {}};
    addSet(address, made, asked);
    return made;
}

void ValueSets::addSet(const QString& address, std::vector<Option>& to, Asked& asked) const {
    const MessageNode* set = find(m_sets, address);
    if (set == nullptr) {
        lack(asked.lacks, tr("the value set %1 is not here: import it as a file together with the form").arg(address));
        return;
    }
    if (asked.open.contains(address)) {
        lack(asked.lacks, tr("the value set %1 takes itself in").arg(address));
        return;
    }
    asked.open.insert(address);
    if (const MessageNode* expansion = set->find(u"expansion"); expansion && expansion->find(u"contains")) {
        if (isPartOnly(*expansion))
            lack(asked.lacks, tr("the value set %1 is expanded in part only: bring it whole").arg(address));
        addExpansion(*expansion, to);
    } else if (const MessageNode* compose = set->find(u"compose")) {
        std::vector<Option> taken;
        for (const MessageNode& include : compose->each(u"include"))
            addInclude(include, address, taken, asked);
        std::vector<Option> away;
        for (const MessageNode& exclude : compose->each(u"exclude"))
            addInclude(exclude, address, away, asked);
        for (Option& each : taken) {
            const bool excluded = std::any_of(away.cbegin(), away.cend(),
                                              [&](const Option& other) { return other.value.means(each.value); });
            if (!excluded) to.push_back(std::move(each));
        }
    }
    asked.open.remove(address);
    if (to.empty()) lack(asked.lacks, tr("the value set %1 holds no codes").arg(address));
}

void ValueSets::addExpansion(const MessageNode& contains, std::vector<Option>& to) const {
    for (const MessageNode& each : contains.each(u"contains")) {
        const bool heading = each.textOf(u"abstract") == u"true" || each.textOf(u"inactive") == u"true";
        if (!heading && !each.textOf(u"code").isEmpty()) addConcept(each, each.textOf(u"system"), to);
        addExpansion(each, to);
    }
}

void ValueSets::addInclude(const MessageNode& include, const QString& set, std::vector<Option>& to,
                           Asked& asked) const {
    if (include.find(u"filter") != nullptr) {
        lack(asked.lacks, tr("the value set %1 is chosen by a filter: bring it expanded").arg(set));
        return;
    }
    std::vector<Option> taken;
    const bool hasSystem = include.find(u"system") != nullptr;
    if (hasSystem) addSystem(include, set, taken, asked);
    // Of several sets in one include a code must be in all of them.
    bool first = !hasSystem;
    for (const MessageNode& other : include.each(u"valueSet")) {
        std::vector<Option> theirs;
        addSet(other.text, theirs, asked);
        if (first) {
            taken = std::move(theirs);
            first = false;
            continue;
        }
        std::erase_if(taken, [&](const Option& each) {
            return std::none_of(theirs.cbegin(), theirs.cend(),
                                [&](const Option& theirOption) { return theirOption.value.means(each.value); });
        });
    }
    std::move(taken.begin(), taken.end(), std::back_inserter(to));
}

void ValueSets::addSystem(const MessageNode& include, const QString& set, std::vector<Option>& to, Asked& asked) const {
    const QString system = include.textOf(u"system");
    if (include.find(u"concept") != nullptr) {
        for (const MessageNode& each : include.each(u"concept"))
            addConcept(each, system, to);
        return;
    }
    const QString version = include.textOf(u"version");
    const MessageNode* whole = find(m_systems, version.isEmpty() ? system : system + u'|' + version);
    if (whole == nullptr || (whole->textOf(u"content") != u"complete" && !whole->textOf(u"content").isEmpty())) {
        lack(asked.lacks, tr("the value set %1 takes in the whole code system %2, which is not here: bring the set "
                             "expanded or the code system as a file")
                              .arg(set, system));
        return;
    }
    addConcepts(*whole, u"concept"_s, system, to);
}

void ValueSets::addConcepts(const MessageNode& owner, const QString& member, const QString& system,
                            std::vector<Option>& to) const {
    for (const MessageNode& each : owner.each(member)) {
        if (!isHeading(each)) addConcept(each, system, to);
        addConcepts(each, member, system, to);
    }
}

void ValueSets::addConcept(const MessageNode& concept_, const QString& system, std::vector<Option>& to) const {
    const QString code = concept_.textOf(u"code");
    Option option;
    option.shown = designated(concept_);
    option.score = extensions::score(concept_);
    if (const MessageNode* ofSystem = systemConcept(system, code)) {
        if (option.shown.isEmpty()) option.shown = designated(*ofSystem);
        if (!option.score) option.score = extensions::score(*ofSystem);
    }
    option.value = Value::coding(system, code, option.shown.text);
    if (option.shown.isEmpty()) option.shown.text = code;
    to.push_back(std::move(option));
}

const MessageNode* ValueSets::systemConcept(const QString& system, const QString& code) const {
    const MessageNode* whole = find(m_systems, system);
    return whole != nullptr ? conceptIn(*whole, code) : nullptr;
}

} // namespace lodestar::forms
