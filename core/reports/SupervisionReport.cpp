#include "core/reports/SupervisionReport.h"

#include "core/base/DateText.h"
#include "core/base/Role.h"
#include "core/reports/SupervisionParts.h"
#include "core/services/SupervisionWords.h"
#include "core/services/SyncSentence.h"

namespace lodestar::reports {

using namespace Qt::StringLiterals;
using rules::SupervisionSort;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString titleOf(const SupervisionPicture& picture) {
    const QString sort = picture.session ? SupervisionWords::sort(picture.session->sort) : Words::tr("Supervision");
    const QString names = picture.session ? picture.session->superviseeNames() : picture.who.name;
    return Words::tr("%1: %2").arg(sort, names);
}

QString aboutOf(const SupervisionPicture& picture) {
    QStringList about{Words::tr("%1, %2 to %3")
                          .arg(SupervisionWords::role(picture.who), dateText(picture.from), dateText(picture.to))};
    if (!picture.session) return about.first();
    const SupervisionSession& session = *picture.session;
    about.append(Words::tr("with %1").arg(session.supervisor.name));
    if (session.held.isValid() && session.minutes > 0)
        about.append(Words::tr("held %1, %n minutes", nullptr, session.minutes).arg(dateText(session.held)));
    else if (session.held.isValid())
        about.append(Words::tr("held %1").arg(dateText(session.held)));
    else
        about.append(Words::tr("planned for %1").arg(dateText(session.planned)));
    return about.join(u"; "_s);
}

class Building {
public:
    explicit Building(SupervisionPicture picture)
        : m_picture(std::move(picture)) {
        m_report.id = u"supervision"_s;
        m_report.title = titleOf(m_picture);
        m_report.about = aboutOf(m_picture);
        m_report.marking = m_picture.sealed ? Marking::Sealed : Marking::Personal;
    }

    Report build() {
        const SupervisionSort sort = m_picture.session ? m_picture.session->sort : SupervisionSort::Caseload;
        if (sort != SupervisionSort::Clinical && sort != SupervisionSort::Group) addCaseload();
        if (m_picture.session && m_picture.session->held.isValid())
            addHeld(sort);
        else if (sort != SupervisionSort::Clinical)
            add(preparedTable(m_picture));
        add(signatureLines(m_picture));
        return m_report;
    }

private:
    void add(ReportPart part) { m_report.parts.append(std::move(part)); }

    void addCaseload() {
        add(supervisionFigures(m_picture));
        for (const ReportPart& each : caseloadParts(m_picture))
            add(each);
        if (m_picture.health) {
            add(reviewsTable(m_picture));
            add(overdueTable(m_picture));
        } else {
            if (isNavigator(m_picture.who.role)) add(goalsTable(m_picture));
            add(sessionsTable(m_picture));
        }
        add(waitingTable(m_picture));
        add(earlierTable(m_picture));
        add(expiringTable(m_picture));
    }

    /// Clinical supervision leaves themes and what was agreed, and no family.
    void addHeld(SupervisionSort sort) {
        const SupervisionSession& session = *m_picture.session;
        if (!session.themes.isEmpty()) {
            add(ReportText{ReportText::Level::Heading, Words::tr("Themes")});
            add(ReportText{ReportText::Level::Sentence, session.themes});
        }
        if (sort != SupervisionSort::Clinical) add(discussedTable(m_picture));
        add(agreedTable(m_picture));
        if (session.next.isValid())
            add(ReportText{ReportText::Level::Sentence, Words::tr("Next session: %1.").arg(dateText(session.next))});
    }

    SupervisionPicture m_picture;
    Report m_report;
};

} // namespace

Result<Report> supervisionReport(Connection& connection, const SupervisionAsk& ask, QDate today) {
    LODESTAR_ASSIGN(SupervisionPicture picture, readSupervisionPicture(connection, ask, today));
    Report report = Building(std::move(picture)).build();
    LODESTAR_ASSIGN(const SyncSentence sentence, SyncSentence::read(connection, today));
    report.complete = sentence.onPaper();
    return report;
}

Result<Report> makeSupervision(Connection& connection, const ReportAsk& ask) {
    const QString reference = ask.practitioner.isEmpty() ? ask.me.reference : ask.practitioner;
    return supervisionReport(connection, {ask.me, reference, ask.from, ask.to, {}, false}, ask.today());
}

} // namespace lodestar::reports
