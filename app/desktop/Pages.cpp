// Which pages there are, and what each is given.
#include "app/desktop/Program.h"

#include "core/base/Role.h"
#include "core/services/Absences.h"
#include "core/services/WorkforceMatters.h"
#include "ui/pages/AppointmentPage.h"
#include "ui/pages/BudgetPage.h"
#include "ui/pages/CaseloadPage.h"
#include "ui/pages/ClinicPage.h"
#include "ui/pages/CoursePage.h"
#include "ui/pages/DiaryPage.h"
#include "ui/pages/DirectoryPage.h"
#include "ui/pages/DuplicatesPage.h"
#include "ui/pages/FamilyPage.h"
#include "ui/pages/FormPreviewPage.h"
#include "ui/pages/FormsPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/ImportPage.h"
#include "ui/pages/InboxPage.h"
#include "ui/pages/KeptTextPage.h"
#include "ui/pages/MyFamiliesPage.h"
#include "ui/pages/PracticePage.h"
#include "ui/pages/PrintsPage.h"
#include "ui/pages/ProgrammesPage.h"
#include "ui/pages/QuestionnairePage.h"
#include "ui/pages/QuietPage.h"
#include "ui/pages/ReferralPage.h"
#include "ui/pages/ReferralsPage.h"
#include "ui/pages/ReportsPage.h"
#include "ui/pages/ReviewPage.h"
#include "ui/pages/SealedPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/SupervisionPage.h"
#include "ui/pages/SupervisionSessionPage.h"
#include "ui/pages/SupportContactPage.h"
#include "ui/pages/SyncPage.h"
#include "ui/pages/TeamPage.h"
#include "ui/pages/TodayPage.h"
#include "ui/pages/VisitPage.h"
#include "ui/pages/VolunteersPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Terms.h"

namespace lodestar::desktop {

using namespace Qt::StringLiterals;
using theme::Term;
using theme::Terms;
using widgets::Navigator;
using widgets::RailSection;

void Program::registerPages() {
    const auto context = [this](Navigator& navigator) { return pages::WorkContext{*m_session, navigator}; };
    m_window.registerPage(
        {u"today"_s, Terms::of(Term::Today), u"today"_s, RailSection::Work, 1, [this, context](Navigator& navigator) {
             auto* page = new pages::TodayPage(context(navigator));
             connect(page, &pages::TodayPage::sealedAsked, this, [this] { m_window.open({u"sealed"_s, {}, {}}); });
             return page;
         }});
    m_window.registerPage({u"caseload"_s, Terms::of(Term::Caseload), u"caseload"_s, RailSection::Work, 2,
                           [context](Navigator& navigator) { return new pages::CaseloadPage(context(navigator)); }});
    const auto check = [this](const QString& passphrase) { return checkPassphrase(passphrase); };
    m_window.registerPage({u"sealed"_s, {}, {}, RailSection::None, 0, [context, check](Navigator& navigator) {
                               return new pages::SealedPage(context(navigator), check);
                           }});
    m_window.registerPage({u"family"_s, {}, {}, RailSection::None, 0, [this, check](Navigator& navigator) {
                               return new pages::FamilyPage(*m_session, navigator, check);
                           }});
    m_window.registerPage({u"visit"_s, {}, {}, RailSection::None, 0, [this, check](Navigator& navigator) {
                               const pages::ParentCover cover{[this](QWidget* screen) { m_window.cover(screen); },
                                                              [this] { m_window.uncover(); }, check};
                               return new pages::VisitPage(*m_session, navigator, cover);
                           }});
    m_window.registerPage({reviewPage(), {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::ReviewPage(*m_session, navigator);
                           }});
    m_window.registerPage({supportContactPage(), {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::SupportContactPage(*m_session, navigator);
                           }});
    m_window.registerPage({u"appointment"_s, {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::AppointmentPage(*m_session, navigator);
                           }});
    m_window.registerPage({u"appointments"_s, tr("Appointments"), u"calendar"_s, RailSection::Work, 3,
                           [this](Navigator& navigator) { return new pages::DiaryPage(*m_session, navigator); }});
    m_window.registerPage({u"clinic"_s, tr("Clinic"), u"clinic"_s, RailSection::Work, 4,
                           [this](Navigator& navigator) { return new pages::ClinicPage(*m_session, navigator); }});
    m_window.registerPage({u"services"_s, tr("Services"), u"place"_s, RailSection::Work, 8,
                           [this](Navigator&) { return new pages::DirectoryPage(*m_session); }});
    m_window.registerPage({u"practices"_s, tr("Practices"), u"team"_s, RailSection::Work, 9,
                           [this](Navigator& navigator) { return new pages::PracticePage(*m_session, navigator); }});
    m_window.registerPage({u"referrals"_s, Terms::of(Term::Referrals), u"referrals"_s, RailSection::Work, 5,
                           [context](Navigator& navigator) { return new pages::ReferralsPage(context(navigator)); }});
    m_window.registerPage({u"referral"_s, {}, {}, RailSection::None, 0, [this, check](Navigator& navigator) {
                               return new pages::ReferralPage(*m_session, navigator, check);
                           }});
    m_window.registerPage({u"programmes"_s, tr("Programmes"), u"programmes"_s, RailSection::Work, 6,
                           [this](Navigator& navigator) { return new pages::ProgrammesPage(*m_session, navigator); }});
    m_window.registerPage({u"course"_s, {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::CoursePage(*m_session, navigator);
                           }});
    m_window.registerPage({u"my-families"_s, tr("My families"), u"people"_s, RailSection::Work, 1,
                           [this](Navigator&) { return new pages::MyFamiliesPage(*m_session); }});
    m_window.registerPage({u"volunteers"_s, tr("Volunteers"), u"people"_s, RailSection::Work, 7,
                           [this](Navigator& navigator) { return new pages::VolunteersPage(*m_session, navigator); }});
    m_window.registerPage(
        {u"reports"_s, tr("Reports"), u"reports"_s, RailSection::Lead, 5,
         [this, context](Navigator& navigator) { return new pages::ReportsPage(context(navigator), m_transports); }});
    m_window.registerPage({pages::BudgetPage::page(), {}, {}, RailSection::None, 0, [this](Navigator&) {
                               return new pages::BudgetPage(*m_session);
                           }});
    m_window.registerPage({u"supervision"_s, Terms::of(Term::Supervision), u"supervision"_s, RailSection::Lead, 4,
                           [context](Navigator& navigator) { return new pages::SupervisionPage(context(navigator)); }});
    m_window.registerPage({u"supervision-session"_s, {}, {}, RailSection::None, 0, [this, check](Navigator& navigator) {
                               return new pages::SupervisionSessionPage(*m_session, navigator, check);
                           }});
    m_window.registerPage({u"import"_s, tr("Import"), u"down"_s, RailSection::Foot, 0,
                           [this](Navigator& navigator) { return new pages::ImportPage(*m_session, navigator); }});
    m_window.registerPage({pages::KeptTextPage::page(), {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::KeptTextPage(*m_session, navigator);
                           }});
    m_window.registerPage({u"quiet"_s, {}, {}, RailSection::None, 0, [context](Navigator& navigator) {
                               return new pages::QuietPage(context(navigator));
                           }});
    m_window.registerPage({u"team"_s, tr("Team"), u"team"_s, RailSection::Lead, 1,
                           [context](Navigator& navigator) { return new pages::TeamPage(context(navigator)); }});
    m_window.registerPage({u"prints"_s, {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::PrintsPage(*m_session, navigator);
                           }});
    m_window.registerPage({u"inbox"_s, {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::InboxPage(*m_session, navigator);
                           }});
    m_window.registerPage({pages::DuplicatesPage::page(), {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::DuplicatesPage(*m_session, navigator);
                           }});
    m_window.registerPage(
        {u"sync"_s, Terms::of(Term::Sync), u"sync"_s, RailSection::Sync, 1, [this](Navigator& navigator) {
             auto* page = new pages::SyncPage({*m_session, navigator, *m_sync, m_transports});
             connect(page, &pages::SyncPage::connected, this, &Program::joined, Qt::QueuedConnection);
             connect(page, &pages::SyncPage::sealedAsked, this, [this] { m_window.open({u"sealed"_s, {}, {}}); });
             return page;
         }});
    m_window.registerPage(
        {u"settings"_s, Terms::of(Term::Settings), u"settings"_s, RailSection::Foot, 1, [this](Navigator& navigator) {
             return new pages::SettingsPage(
                 {*m_session, *m_profile, m_theme, [this](int minutes) { m_autoLock.setMinutes(minutes); },
                  [&navigator] { navigator.open({u"forms"_s, {}, {}}); }, [this] { connectLaptop(); }});
         }});
    m_window.registerPage({u"forms"_s, {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::FormsPage(*m_session, navigator);
                           }});
    m_window.registerPage({u"form-preview"_s, {}, {}, RailSection::None, 0, [this](Navigator&) {
                               return new pages::FormPreviewPage(*m_session);
                           }});
    m_window.registerPage({questionnairePage(), {}, {}, RailSection::None, 0, [this](Navigator& navigator) {
                               return new pages::QuestionnairePage(*m_session, navigator);
                           }});
    m_window.registerPage({u"help"_s, Terms::of(Term::Help), u"help"_s, RailSection::Foot, 9,
                           [](Navigator&) { return new pages::HelpPage; }});
    // F1 opens on top of the page one came from, so that back returns there; the rail's Help begins anew.
    m_window.registerPage(
        {u"help-topic"_s, {}, {}, RailSection::None, 0, [](Navigator&) { return new pages::HelpPage; }});
    connect(&m_window, &shell::MainWindow::helpAsked, this,
            [this](const QString& topic) { m_window.open({u"help-topic"_s, {}, {{u"topic"_s, topic}}}); });
}

namespace {
/// A volunteer's program has her matches and nothing of the service's.
const QSet<QString> ofVolunteers{u"my-families"_s, u"supervision"_s, u"supervision-session"_s, u"sync"_s,
                                 u"settings"_s,    u"help"_s,        u"help-topic"_s};

/// What works with the health compartment is not there for a navigator.
const QSet<QString> ofHealth{u"sealed"_s, u"visit"_s, reviewPage(),      u"clinic"_s,         u"import"_s,
                             u"prints"_s, u"forms"_s, u"form-preview"_s, questionnairePage(), u"duplicates"_s};

} // namespace

QString Program::offerPages() {
    const QString role = m_session->me().role;
    const bool volunteer = roleFromName(role) == Role::Volunteer;
    const bool health = !isNavigator(role);
    const bool matches = looksAfterWorkforce(role) || roleFromName(role) == Role::FamilyNavigator;
    const bool lead = arrangesLeave(m_session->me());
    const bool supervised = roleFromName(role) != Role::Administrator && roleFromName(role) != Role::Analyst;
    m_window.setOffered([=](const QString& page) {
        if (volunteer) return ofVolunteers.contains(page);
        if (page == u"team"_s || page == pages::BudgetPage::page()) return lead;
        if (page == u"my-families"_s) return false;
        if (page == u"volunteers"_s) return matches;
        if (page == u"supervision"_s || page == u"supervision-session"_s) return supervised;
        return health || !ofHealth.contains(page);
    });
    m_window.setFinds(!volunteer);
    return volunteer ? u"my-families"_s : u"today"_s;
}

} // namespace lodestar::desktop
