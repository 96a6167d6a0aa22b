#pragma once

#include "core/services/SupervisionPreparing.h"

#include <QCoreApplication>

namespace lodestar {

/// Words about supervision, the same on the screen and on paper.
class SupervisionWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::SupervisionWords)

public:
    explicit SupervisionWords(QDate today)
        : m_today(today) {}

    /// "Safeguarding supervision"
    [[nodiscard]] static QString sort(rules::SupervisionSort sort);
    /// "Safeguarding"
    [[nodiscard]] static QString shortSort(rules::SupervisionSort sort);
    [[nodiscard]] static QString state(SupervisionState state);
    /// "Health visitor"; of a volunteer "Volunteer".
    [[nodiscard]] static QString role(const SupervisionPerson& person);
    /// "2 steps overdue, the first since 4 Mar 2026"
    [[nodiscard]] QString why(const rules::SupervisionWhy& why) const;
    /// All of them, one sentence each, by lines.
    [[nodiscard]] QStringList whys(const QList<rules::SupervisionWhy>& whys) const;
    /// The stored word of a reason alone: "Something is overdue".
    [[nodiscard]] static QString reason(const QString& code);
    /// "Leo (7 weeks), Ama (12 days)"
    [[nodiscard]] QString children(const QList<WorkPerson>& children) const;
    /// "Signed 12 Mar 2026", "Changed after it was signed on 12 Mar 2026", "Not signed yet".
    [[nodiscard]] static QString signature(const SupervisionSignature* signature);

private:
    QDate m_today;
};

} // namespace lodestar
