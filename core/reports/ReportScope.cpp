#include "core/reports/ReportScope.h"

#include "core/services/Worklist.h"

#include <QCoreApplication>

#include <algorithm>

namespace lodestar::reports {

using namespace Qt::StringLiterals;

Result<ReportScope> ReportScope::read(Connection& connection, const ReportAsk& ask) {
    ReportScope made;
    made.m_families = scopeOf(ask.me, ask.today());
    if (!asksForHerself(ask.me)) {
        made.m_families.worker = ask.practitioner;
        made.m_families.team.clear();
        made.m_families.nobodys = ask.practitioner.isEmpty();
    }
    made.m_ward = ask.ward;
    made.m_team = ask.team;
    if (!ask.team.isEmpty()) made.m_ofTeam.insert(ask.team);
    LODESTAR_ASSIGN(Statement staff, connection.statement("SELECT reference, name, team FROM staff"));
    LODESTAR_TRY(staff.each([&](const Statement& row) {
        made.m_names.insert(row.text(0), row.text(1));
        if (!ask.team.isEmpty() && row.text(2) == ask.team) made.m_ofTeam.insert(row.text(0));
    }));
    return made;
}

bool ReportScope::keeps(const QString& ward, const QList<CaseWorker>& workers) const {
    if (!keepsWard(ward)) return false;
    return m_team.isEmpty() || std::any_of(workers.cbegin(), workers.cend(), [this](const CaseWorker& each) {
               return m_ofTeam.contains(each.reference);
           });
}

bool ReportScope::keepsWork(const QString& practitioner) const {
    if (!m_families.worker.isEmpty() && practitioner != m_families.worker) return false;
    return m_team.isEmpty() || m_ofTeam.contains(practitioner);
}

QString ReportScope::words() const {
    const QString who = m_families.worker.isEmpty()
                            ? QCoreApplication::translate("Reports", "All families on this laptop")
                            : nameOf(m_families.worker);
    QStringList parts{who, m_team, m_ward};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace lodestar::reports
