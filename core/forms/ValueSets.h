#pragma once

#include "core/forms/Form.h"

#include <QSet>

namespace lodestar::forms {

/// Value sets and code systems at hand: contained in a form, in the same bundle, or brought as files.
class ValueSets {
public:
    /// Takes a ValueSet, a CodeSystem, or a Bundle of them; everything else is passed over. Answers how many were
    /// taken.
    int add(const MessageNode& resource);
    /// The resources contained in a form: referred to as "#id".
    void addContained(const MessageNode& form);

    /// The options of a value set, in its order. `lacks` is told what stands in the way, in words: a set that is not
    /// here by its address, a filter, a whole code system that is not here.
    [[nodiscard]] std::vector<Option> options(const QString& address, QStringList& lacks) const;

private:
    struct Asked {
        QStringList& lacks;
        QSet<QString> open; ///< value sets that are being read: one that takes itself in is refused
    };
    [[nodiscard]] const MessageNode* find(const QHash<QString, MessageNode>& in, const QString& address) const;
    void addSet(const QString& address, std::vector<Option>& to, Asked& asked) const;
    void addExpansion(const MessageNode& contains, std::vector<Option>& to) const;
    void addInclude(const MessageNode& include, const QString& set, std::vector<Option>& to, Asked& asked) const;
    void addSystem(const MessageNode& include, const QString& set, std::vector<Option>& to, Asked& asked) const;
    void addConcepts(const MessageNode& owner, const QString& member, const QString& system,
                     std::vector<Option>& to) const;
    void addConcept(const MessageNode& concept_, const QString& system, std::vector<Option>& to) const;
    [[nodiscard]] const MessageNode* systemConcept(const QString& system, const QString& code) const;

    QHash<QString, MessageNode> m_sets;
    QHash<QString, MessageNode> m_systems;
};

} // namespace lodestar::forms
