#pragma once

#include "core/services/Duplicates.h"

#include <QCoreApplication>

namespace lodestar::pages {

/// The words of doubles: reasons, fields, and why two records are never one.
class DuplicateWords {
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)

public:
    static QString reason(rules::LikeReason reason);
    /// "Same NHS number, birth date one digit off, same address".
    static QString reasons(const rules::Likeness& likeness);
    static QString field(ComparedField field);
    static QString value(const ComparedLine& line, const QString& value);
    /// Empty for No.
    static QString never(rules::NeverOne never);
    /// birthDate, sex, nhsNumber of a joining's settled value.
    static QString settledField(const QString& field);
    static QString settledValue(const QString& field, const QString& value);
};

} // namespace lodestar::pages
