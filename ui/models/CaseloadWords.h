#pragma once

#include "core/services/Caseload.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// What a row of the caseload says: for the table, the two-line rows of little room, and print.
class CaseloadWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::CaseloadWords)

public:
    explicit CaseloadWords(QDate today)
        : m_today(today) {}

    /// "Jan 12 days, Zofia 2 y 3 m", "Ama and Kofi, twins 17 weeks".
    [[nodiscard]] QString children(const CaseloadRow& row) const;
    [[nodiscard]] QString address(const CaseloadRow& row) const;
    [[nodiscard]] QString level(const CaseloadRow& row) const;
    [[nodiscard]] std::optional<theme::StatusMark> state(const CaseloadRow& row) const;
    [[nodiscard]] QString nextStep(const CaseloadRow& row) const;
    [[nodiscard]] QString lastContact(const CaseloadRow& row) const;
    [[nodiscard]] static QString lastContactIcon(const CaseloadRow& row);
    [[nodiscard]] QString language(const CaseloadRow& row) const;
    /// The one thing to know that matters most: a chip (draft, not brought) or an alert's words.
    [[nodiscard]] std::optional<theme::StatusMark> toKnowMark(const CaseloadRow& row) const;
    [[nodiscard]] QString toKnow(const CaseloadRow& row) const;
    /// The whole row as a two-line row.
    [[nodiscard]] ListRow listRow(const CaseloadRow& row) const;

private:
    QDate m_today;
};

} // namespace lodestar::models
