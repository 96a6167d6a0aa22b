#pragma once

#include "core/forms/ValueSets.h"

namespace lodestar::forms {

/// Reads the items of a questionnaire. Faults and lacks are told in sentences that begin with the item.
class ItemReader {
public:
    ItemReader(const ValueSets& sets, QStringList& faults, QStringList& lacks)
        : m_sets(sets)
        , m_faults(faults)
        , m_lacks(lacks) {}

    /// The items below a questionnaire or an item.
    std::vector<std::unique_ptr<Item>> readAll(const MessageNode& owner, const Item* parent);

private:
    std::unique_ptr<Item> read(const MessageNode& node, const Item* parent);
    void readFlags(const MessageNode& node, Item& item);
    void readConditions(const MessageNode& node, Item& item);
    void readOptions(const MessageNode& node, Item& item);
    void readOption(const MessageNode& node, Item& item);
    void readInitial(const MessageNode& node, Item& item);
    void readLimits(const MessageNode& node, Item& item);
    void readUnits(const MessageNode& node, Item& item);
    void readHints(const MessageNode& node, Item& item) const;

    bool flag(const MessageNode& node, QStringView member);
    void fault(const QString& what);
    void lack(const QString& what);

    const ValueSets& m_sets;
    QStringList& m_faults;
    QStringList& m_lacks;
    QString m_at; ///< linkId of the item at hand
};

} // namespace lodestar::forms
