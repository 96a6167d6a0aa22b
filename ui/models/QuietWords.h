#pragma once

#include "core/services/MissedContacts.h"
#include "core/services/Silence.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

#include <functional>

namespace lodestar::models {

/// Words for what has gone quiet, and for contacts that were missed. In a list of families: names, dates and what kind
/// of thing it is; never what it says.
class QuietWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::QuietWords)

public:
    using NameOf = std::function<QString(const RecordId&)>;

    explicit QuietWords(QDate today)
        : m_today(today) {}

    /// "Concern about development", "Request": the kind alone.
    [[nodiscard]] static QString kind(rules::SilentKind kind);
    [[nodiscard]] static QString who(const SilentMatter& matter);
    /// The chip: "Quiet 8 days".
    [[nodiscard]] static theme::StatusMark mark(const SilentMatter& matter);
    /// "Said 3 Nov, with no next step; its time was over on 10 Nov".
    [[nodiscard]] QString since(const SilentMatter& matter) const;
    /// One row of a list of families.
    [[nodiscard]] ListRow row(const SilentMatter& matter) const;
    /// One row on the family's own page: with the words.
    [[nodiscard]] ListRow ofFamily(const SilentMatter& matter) const;

    /// "3 of 5 contacts since 4 Mar 2026 did not take place."
    [[nodiscard]] static QString count(const MissedContacts& missed);
    /// "4 Mar 2026: Hearing test, Noah: was not brought".
    [[nodiscard]] static QString event(const FamilyContactEvent& event, const NameOf& nameOf);
    /// What the rule is, with its figures.
    [[nodiscard]] static QString rule(const MissedContacts& missed);
    [[nodiscard]] static QString declined(const DeclinedJab& jab, const NameOf& nameOf);

private:
    QDate m_today;
};

} // namespace lodestar::models
