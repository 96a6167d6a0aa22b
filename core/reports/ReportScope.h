#pragma once

#include "core/reports/Reports.h"
#include "core/services/CaseloadFacts.h"

#include <QSet>

namespace lodestar::reports {

/// Whose families a question is about.
class ReportScope {
public:
    static Result<ReportScope> read(Connection& connection, const ReportAsk& ask);

    /// For what reads by families: hers, those of one practitioner, or all that the laptop holds.
    [[nodiscard]] const CaseloadScope& families() const { return m_families; }
    /// Whether a family of that ward and those workers is asked about.
    [[nodiscard]] bool keeps(const QString& ward, const QList<CaseWorker>& workers) const;
    /// The same for something that one member of staff did.
    [[nodiscard]] bool keepsWork(const QString& practitioner) const;
    [[nodiscard]] bool keepsWard(const QString& ward) const { return m_ward.isEmpty() || ward == m_ward; }
    /// "All families on this laptop", "Joanne Pryor, Kursaal": of whom the report is.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString nameOf(const QString& reference) const { return m_names.value(reference, reference); }

private:
    CaseloadScope m_families;
    QString m_ward;
    QString m_team;
    QSet<QString> m_ofTeam; ///< references of its members, and its own name
    QHash<QString, QString> m_names;
};

} // namespace lodestar::reports
