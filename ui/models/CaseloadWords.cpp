#include "ui/models/CaseloadWords.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/Gestation.h"
#include "core/base/NeedsLevel.h"
#include "ui/models/PlanWords.h"
#include "ui/models/TodayWords.h"

using namespace Qt::StringLiterals;

namespace lodestar::models {

using rules::StepStatus;
using theme::StatusKind;
using V = QLatin1StringView;

namespace {

QString given(const WorkPerson& person) {
    if (!person.known.isEmpty()) return person.known;
    return person.given.isEmpty() ? CaseloadWords::tr("Baby") : person.given;
}

} // namespace

QString CaseloadWords::children(const CaseloadRow& row) const {
    QStringList parts;
    for (qsizetype i = 0; i < row.children.size(); ++i) {
        const WorkPerson& child = row.children[i];
        QStringList names{given(child)};
        while (i + 1 < row.children.size() && child.birth.isValid() && row.children[i + 1].birth == child.birth)
            names.append(given(row.children[++i]));
        const QString age = ageText(child.birth, m_today);
        if (names.size() == 1) {
            parts.append(tr("%1 %2").arg(names.first(), age).trimmed());
            continue;
        }
        const QString last = names.takeLast();
        parts.append(tr("%1 and %2, twins %3").arg(names.join(u", "_s), last, age));
    }
    for (const QDate due : row.expected)
        parts.append(due.isValid() ? pregnancyText(due, m_today) : tr("pregnant"));
    return parts.isEmpty() ? tr("no children") : parts.join(u", "_s);
}

QString CaseloadWords::address(const CaseloadRow& row) const {
    QStringList parts{row.confidential ? tr("Confidential address") : row.line1, row.ward};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString CaseloadWords::level(const CaseloadRow& row) const {
    const auto level = needsLevelFromName(row.needsLevel);
    return level ? needsLevelTitle(*level) : tr("Not set");
}

std::optional<theme::StatusMark> CaseloadWords::state(const CaseloadRow& row) const {
    if (row.whereabouts == V("unknown")) return theme::StatusMark{StatusKind::Overdue, tr("Whereabouts unknown"), {}};
    if (!row.next) return row.look ? PlanWords::look(*row.look, m_today).status : std::nullopt;
    theme::StatusMark mark = TodayWords(m_today).mark(*row.next);
    if (row.next->status == StepStatus::Due && row.next->by > m_today.addDays(1))
        mark.words = tr("Due by %1").arg(shortDateText(row.next->by, m_today));
    return mark;
}

QString CaseloadWords::nextStep(const CaseloadRow& row) const {
    const QString goals = row.openGoals > 0 ? tr("%n goals open", nullptr, row.openGoals) : QString();
    if (!row.next && !row.look) return goals.isEmpty() ? tr("Nothing ahead") : goals;
    if (!row.next) {
        const QString look = PlanWords::lookTitle(*row.look);
        return goals.isEmpty() ? look : tr("%1; %2").arg(look, goals);
    }
    QString words = TodayWords::step(*row.next);
    const bool several = row.children.size() + row.expected.size() > 1;
    if (several && row.next->people.size() == 1 && row.next->people.first().child)
        words = tr("%1, %2").arg(words, given(row.next->people.first()));
    if (row.next->booked.isValid() && row.next->status != StepStatus::Booked)
        words = tr("%1, booked %2").arg(words, nearDateText(row.next->booked.date(), m_today));
    if (row.next->status == StepStatus::Booked)
        words = tr("%1, by %2").arg(words, shortDateText(row.next->by, m_today));
    return words;
}

QString CaseloadWords::lastContact(const CaseloadRow& row) const {
    return row.last.on.isValid() ? shortDateText(row.last.on, m_today) : tr("never");
}

QString CaseloadWords::lastContactIcon(const CaseloadRow& row) {
    if (!row.last.on.isValid()) return u"coming"_s;
    if (row.last.outcome != V("completed")) return u"missed"_s;
    return TodayWords::iconOf(row.last.mode);
}

QString CaseloadWords::language(const CaseloadRow& row) const {
    const QString spoken = row.language.isEmpty() ? tr("not asked") : row.language;
    return row.interpreter ? tr("%1, interpreter").arg(spoken) : spoken;
}

std::optional<theme::StatusMark> CaseloadWords::toKnowMark(const CaseloadRow& row) const {
    if (!row.faces.isEmpty()) return std::nullopt;
    if (row.draft) return theme::StatusMark{StatusKind::Draft, {}, {}};
    if (row.tries == 0) return std::nullopt;
    const QString what = row.next && row.next->lastTryOutcome == V("no_access") ? tr("No access") : tr("Not brought");
    const QString words = row.tries == 1   ? what
                          : row.tries == 2 ? tr("%1, twice").arg(what)
                                           : tr("%1, %n times", nullptr, row.tries).arg(what);
    return theme::StatusMark{StatusKind::Missed, words, {}};
}

QString CaseloadWords::toKnow(const CaseloadRow& row) const {
    if (!row.faces.isEmpty()) {
        QStringList faces;
        for (const QString& each : row.faces)
            faces.append(TodayWords::face(each));
        return faces.join(u"; "_s);
    }
    return row.fresh ? tr("New to you") : QString();
}

ListRow CaseloadWords::listRow(const CaseloadRow& row) const {
    ListRow made;
    made.title = tr("%1: %2").arg(row.family, children(row));
    made.status = state(row);
    made.lead = nextStep(row);
    QStringList rest{address(row), level(row), tr("last %1").arg(lastContact(row)), language(row)};
    made.second = u". "_s + rest.join(u"; "_s);
    made.alert = toKnow(row);
    return made;
}

} // namespace lodestar::models
