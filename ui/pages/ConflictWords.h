#pragma once

#include "core/services/Conflicts.h"
#include "core/services/EntryWords.h"

#include <QCoreApplication>

namespace lodestar::pages {

/// The words for a field with several values: what it is, what each value says, who wrote it and what stands meanwhile.
class ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::ConflictWords)

public:
    ConflictWords(EntryWords words, const StaffId& me)
        : m_words(std::move(words))
        , m_me(me) {}

    /// "Phone of Andreea", "Alert".
    [[nodiscard]] QString field(const Conflict& conflict) const;
    /// "Phone of Andreea. A safety value": the second line of a list.
    [[nodiscard]] QString line(const Conflict& conflict) const;
    /// "Doyle family, West Shoebury. Alert": above the title.
    [[nodiscard]] QString place(const Conflict& conflict) const;
    /// The family, or "The area".
    [[nodiscard]] static QString family(const Conflict& conflict);

    /// What the value says; "nothing" for a cleared one, "Taken out" and "Kept" for a removal.
    [[nodiscard]] QString value(const Entry& entry, const HistoryValue& value) const;
    /// What its card is headed with; in a removal the field of an edit made beside it goes before the value.
    [[nodiscard]] QString headline(const Conflict& conflict, const HistoryValue& value) const;
    /// "Keep “In twos”", shortened where the value is long.
    [[nodiscard]] QString keep(const Conflict& conflict, const HistoryValue& value) const;
    /// "You, Joanne Pryor", "Tom Ridley, health visitor".
    [[nodiscard]] QString who(const HistoryValue& value) const;
    /// "Mon 9 Nov 2026, 16:22".
    [[nodiscard]] static QString when(const HistoryValue& value);
    /// "on this laptop, not sent yet", "on laptop SN-11".
    [[nodiscard]] static QString where(const HistoryValue& value);
    /// "You had seen: “In twos”, set 3 Jun 2026"; empty where it was the first.
    [[nodiscard]] QString seen(const Entry& entry, const HistoryValue& value) const;
    /// Who, when and where in one line.
    [[nodiscard]] QString byWhom(const HistoryValue& value) const;

    /// The banner: in strong type what everybody sees until it is settled, then why.
    [[nodiscard]] std::pair<QString, QString> meanwhile(const Conflict& conflict) const;
    /// "Two values", "3 values".
    [[nodiscard]] static QString count(const Conflict& conflict);
    /// Everything of one value in a sentence, as it is spoken.
    [[nodiscard]] QString spoken(const Conflict& conflict, const HistoryValue& value) const;

private:
    EntryWords m_words;
    StaffId m_me;
};

} // namespace lodestar::pages
