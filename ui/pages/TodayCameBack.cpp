// Where each line of what came back leads.
#include "ui/pages/TakeOnDialog.h"
#include "ui/pages/TodayPage.h"
#include "ui/pages/TransferDialogs.h"

using namespace Qt::StringLiterals;

namespace lodestar::pages {

void TodayPage::openMatter(const WorkforceMatter& matter) {
    const bool ofWorker = matter.match.isNull() && !matter.worker.isNull();
    const RecordId record = ofWorker ? matter.worker : matter.match.isNull() ? matter.household : matter.match;
    m_context.navigator.open(
        {u"volunteers"_s, {}, {{u"view"_s, ofWorker ? u"people"_s : u"matches"_s}, {u"record"_s, record.toString()}}});
}

void TodayPage::openCameBack(int row) {
    if (row < 0 || row >= m_list.cameBack.size()) return;
    const CameBack& item = m_list.cameBack[row];
    const QString household = item.household.toString();
    switch (item.kind) {
    case CameBack::Kind::Draft:
        m_context.navigator.open({item.page, household, {{u"draft"_s, item.draft.toString()}}});
        return;
    case CameBack::Kind::Offered:
    case CameBack::Kind::OfferWaits:
    case CameBack::Kind::OfferTaken:
    case CameBack::Kind::OfferBack:
        TransferAnswerDialog::open(m_context.session, item.entry, this);
        return;
    case CameBack::Kind::Refused:
        m_context.navigator.open({u"sync"_s, {}, {{u"refused"_s, true}}});
        return;
    case CameBack::Kind::Nobodys:
        TakeOnDialog::open(m_context.session, this);
        return;
    case CameBack::Kind::Quiet:
    case CameBack::Kind::QuietLong:
        if (!item.household.isNull()) break;
        m_context.navigator.open({u"quiet"_s, {}, {{u"climbed"_s, item.kind == CameBack::Kind::QuietLong}}});
        return;
    case CameBack::Kind::Workforce:
        openMatter(*item.matter);
        return;
    case CameBack::Kind::Prints:
        m_context.navigator.open({u"prints"_s, {}, {}});
        return;
    case CameBack::Kind::SupervisionToSign:
    case CameBack::Kind::SupervisionPlanned:
    case CameBack::Kind::SupervisionMissed:
        if (item.count == 1)
            m_context.navigator.open({u"supervision-session"_s, household, {}});
        else
            m_context.navigator.open({u"supervision"_s, {}, {{u"list"_s, u"waiting"_s}}});
        return;
    case CameBack::Kind::SupervisionDue:
        m_context.navigator.open({u"supervision"_s, {}, {{u"list"_s, u"due"_s}}});
        return;
    case CameBack::Kind::Doubles:
        m_context.navigator.open({u"duplicates"_s, {}, {}});
        return;
    case CameBack::Kind::Agreed:
        m_context.navigator.open({u"practices"_s, {}, {}});
        return;
    case CameBack::Kind::Covering:
    case CameBack::Kind::CoverEnded:
        m_context.navigator.open({u"caseload"_s, {}, {}});
        return;
    case CameBack::Kind::Allotted:
        if (!item.household.isNull()) break;
        m_context.navigator.open({u"caseload"_s, {}, {{u"preset"_s, u"new"_s}}});
        return;
    case CameBack::Kind::Births:
        if (item.household.isNull())
            m_context.navigator.open({u"caseload"_s, {}, {{u"preset"_s, u"new"_s}}});
        else
            m_context.navigator.open({u"family"_s, household, {}});
        return;
    case CameBack::Kind::ReferralIn:
    case CameBack::Kind::ReferralBack:
        m_context.navigator.open({u"referral"_s, household, {{u"entry"_s, item.entry.toString()}}});
        return;
    case CameBack::Kind::ReferralsLate:
    case CameBack::Kind::ReferralsClimbed:
    case CameBack::Kind::ReferralsUnsent:
        m_context.navigator.open(
            {u"referrals"_s,
             {},
             {{u"preset"_s, item.kind == CameBack::Kind::ReferralsUnsent ? u"drafts"_s : u"overdue"_s}}});
        return;
    case CameBack::Kind::Conflict:
        if (m_context.navigator.open({u"sync"_s, {}, {{u"household"_s, household}}})) return;
        break;
    case CameBack::Kind::Proposal:
    case CameBack::Kind::Mismatch:
    case CameBack::Kind::WalkIns:
    case CameBack::Kind::Unmatched:
    case CameBack::Kind::Unplaced:
        if (m_context.navigator.open({u"inbox"_s, {}, {}}) || item.household.isNull()) return;
        break;
    default:
        break;
    }
    m_context.navigator.open({u"family"_s, household, {}});
}

} // namespace lodestar::pages
