#pragma once

#include "core/services/MatchRequests.h"
#include "core/services/TrainingRegister.h"
#include "core/services/WorkforceMatters.h"
#include "ui/models/RowsModel.h"

#include <QCoreApplication>

namespace lodestar::models {

/// The words of volunteers, matches and training.
class WorkforceWords {
    Q_DECLARE_TR_FUNCTIONS(lodestar::models::WorkforceWords)

public:
    using Choice = std::pair<QString, QString>; ///< code, words

    [[nodiscard]] static ListRow worker(const Worker& worker, const QList<Match>& all, const WorkforceRules& rules,
                                        QDate today);
    /// `bereaved`: the volunteer is to be told of a death or loss in the family.
    [[nodiscard]] static ListRow match(const Match& match, QDate today, bool bereaved = false);
    [[nodiscard]] static ListRow request(const MatchRequest& request, QDate today);
    [[nodiscard]] static ListRow candidate(const MatchCandidate& candidate, const MatchAsk& ask);
    [[nodiscard]] static ListRow training(const RegisterLine& line, int warnDays, QDate today);
    [[nodiscard]] static ListRow matter(const WorkforceMatter& matter, QDate today);
    [[nodiscard]] static ListRow contact(const MatchContact& contact, QDate today);

    /// "3 lines, 2 people, 9.5 hours, 1 expired, 1 expires soon".
    [[nodiscard]] static QString totals(const TrainingRegister& all);
    [[nodiscard]] static QString sort(const QString& sort);
    [[nodiscard]] static QString fault(MatchFault fault);
    [[nodiscard]] static QString state(const Match& match, QDate today);
    /// "Feeding; family centre; by text first".
    [[nodiscard]] static QString purpose(const QString& purpose);
    /// "1 h 30 min".
    [[nodiscard]] static QString duration(int minutes);
    [[nodiscard]] static QString availability(const Availability& available);
    [[nodiscard]] static QString check(const WorkerCheck& check, QDate today);
    /// Codes with their words, capitalised, in the order of the kind.
    [[nodiscard]] static QList<Choice> choices(QStringView kind, const QString& field, const QString& part = {});
    [[nodiscard]] static QList<Choice> days();
    [[nodiscard]] static QList<Choice> parts();

private:
    [[nodiscard]] static theme::StatusMark checksMark(const Worker& worker, const WorkforceRules& rules, QDate today);
};

} // namespace lodestar::models
