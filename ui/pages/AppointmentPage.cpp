#include "ui/pages/AppointmentPage.h"

#include "ui/pages/AppointmentFamilySearch.h"
#include "ui/pages/AppointmentForm.h"
#include "ui/pages/AppointmentTerms.h"
#include "ui/pages/MeanwhileBanner.h"
#include "ui/pages/NoAccessDialog.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;
using theme::Fold;

namespace {

/// Forms are never wider than text is read.
constexpr int formWidth = 760;

AppointmentWish wishOf(const widgets::Route& route) {
    AppointmentWish wish;
    wish.household = RecordId::fromString(route.record);
    wish.appointment = EntryId::fromString(route.extra.value(u"appointment"_s).toString());
    QStringList people = route.extra.value(u"people"_s).toStringList();
    people.append(route.extra.value(u"person"_s).toString());
    for (const QString& each : people) {
        const RecordId person = RecordId::fromString(each);
        if (!person.isNull() && !wish.people.contains(person)) wish.people.append(person);
    }
    wish.step = route.extra.value(u"step"_s).toString();
    wish.day = QDate::fromString(route.extra.value(u"day"_s).toString(), Qt::ISODate);
    return wish;
}

} // namespace

AppointmentPage::AppointmentPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator) {
    setTitle(tr("Book an appointment"));
    setRailWish(widgets::RailWish::FoldWhenNarrow);
    build();
    buildActions();
}

QString AppointmentPage::helpTopic() const {
    return u"appointments"_s;
}

void AppointmentPage::build() {
    auto* content = new QWidget(this);
    content->setMaximumWidth(formWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_told = new widgets::Banner(content);
    m_told->setDismissable(false);
    m_told->hide();
    m_search = new AppointmentFamilySearch(m_session, content);
    m_form = new AppointmentForm(m_session.clock(), m_session.me().reference, content);
    // Which of the two is needed is known once the page is opened.
    m_search->hide();
    m_form->hide();
    column->addWidget(m_told);
    column->addWidget(m_search);
    column->addWidget(m_form);
    column->addStretch(1);
    m_meanwhile = new MeanwhileBanner(m_session, content, this);
    connect(m_meanwhile, &MeanwhileBanner::entryAsked, this, [this](const EntryId& entry) {
        m_navigator.open({u"family"_s, m_wish.household.toString(), {{u"entry"_s, entry.toString()}}});
    });
    m_states = new widgets::StatefulView(m_meanwhile, this);
    setScrolledContent(m_states);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &AppointmentPage::read);
    connect(m_form, &AppointmentForm::edited, this, &AppointmentPage::lookForClash);
    connect(m_search, &AppointmentFamilySearch::chosen, this,
            [this](const RecordId& household, const RecordId& person) {
                m_wish.household = household;
                m_wish.people = {person};
                read();
            });
    connect(this, &Page::foldChanged, this, [this](Fold now) { m_form->setStacked(now >= Fold::Tight); });
    m_form->setStacked(fold() >= Fold::Tight);
}

void AppointmentPage::buildActions() {
    m_missed = actions().addButton(tr("No &access, not brought..."), u"missed"_s);
    m_cancel = actions().addButton(tr("&Cancelled..."), u"declined"_s);
    m_save = actions().addPrimary(tr("&Book"));
    connect(m_missed, &QPushButton::clicked, this, &AppointmentPage::missed);
    connect(m_cancel, &QPushButton::clicked, this, &AppointmentPage::cancel);
    connect(m_save, &QPushButton::clicked, this, &AppointmentPage::save);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* complete = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        complete->setContext(Qt::WidgetWithChildrenShortcut);
        connect(complete, &QShortcut::activated, this, &AppointmentPage::save);
    }
    showActions();
}

void AppointmentPage::open(const widgets::Route& route) {
    m_wish = wishOf(route);
    m_draft.reset();
    m_ready = m_done = false;
    const DraftId draft = DraftId::fromString(route.extra.value(u"draft"_s).toString());
    if (!draft.isNull())
        readDraft(draft);
    else if (m_wish.household.isNull() && m_wish.appointment.isNull())
        search();
    else
        read();
}

void AppointmentPage::search() {
    m_form->hide();
    m_search->setVisible(true);
    m_search->clear();
    showActions();
    m_states->showReady();
    m_search->focusFirst();
}

void AppointmentPage::readDraft(const DraftId& id) {
    m_session.read([id](Connection& connection) { return findDraft(connection, id); })
        .then(this, [this](const Result<std::optional<Draft>>& draft) {
            if (draft) m_draft = *draft;
            if (m_draft) m_wish.appointment = EntryId::fromString(m_draft->content.value(u"appointment"_s).toString());
            read();
        });
}

void AppointmentPage::read() {
    m_states->showLoading(tr("The family is being read."));
    m_session
        .read([wish = m_wish, today = m_session.clock().today()](Connection& connection) {
            return readAppointmentScene(connection, wish, today);
        })
        .then(this, [this](const Result<AppointmentScene>& scene) {
            if (scene)
                show(*scene);
            else
                m_states->showFailed(scene.error());
        });
}

void AppointmentPage::show(const AppointmentScene& scene) {
    m_scene = scene;
    m_wish.household = scene.family.record;
    m_form->fill(scene, m_wish);
    if (m_draft) m_form->restore(m_draft->content);
    setTitle(scene.drawn ? tr("Appointment") : tr("Book an appointment"), tr("Family %1").arg(scene.family.name));
    m_search->hide();
    m_form->setVisible(true);
    m_meanwhile->watch(m_wish.household);
    m_ready = true;
    showActions();
    m_states->showReady();
    m_form->focusFirst();
    lookForClash();
    Q_EMIT shown();
}

void AppointmentPage::showActions() {
    const bool open = m_ready && m_scene.drawn && m_scene.drawn->text(V("state")) == u"booked"_s;
    m_missed->setVisible(open);
    m_cancel->setVisible(open ||
                         (m_ready && m_scene.drawn && m_scene.drawn->text(V("state")) == u"cancel_in_person"_s));
    m_save->setVisible(m_ready);
    m_save->setText(m_scene.drawn ? tr("&Save") : tr("&Book"));
    actions().setVisible(m_ready);
    if (m_scene.drawn && !open && m_ready) {
        BookedSlot slot;
        slot.state = m_scene.drawn->text(V("state"));
        m_told->say(tr("%1. Saving it books it anew.").arg(AppointmentTerms::state(slot)));
        m_told->show();
    }
    actions().setWords(m_scene.drawn ? tr("Ctrl+Enter saves.") : tr("Nothing is booked yet. Ctrl+Enter books."),
                       u"calendar"_s);
}

void AppointmentPage::lookForClash() {
    const int asked = ++m_asked;
    m_session
        .read([value = m_form->value(), itself = m_wish.appointment](Connection& connection) {
            return clashesWith(connection, value, itself);
        })
        .then(this, [this, asked](const Result<QList<BookedSlot>>& found) {
            if (asked == m_asked) m_form->showClash(found.value_or(QList<BookedSlot>()));
        });
}

void AppointmentPage::save() {
    if (!m_ready || m_saving || !m_form->check()) return;
    m_saving = true;
    m_session
        .write([value = m_form->value(), drawn = m_scene.drawn](Work& work) -> Status {
            if (drawn) return changeAppointment(work, *drawn, value);
            const auto made = bookAppointment(work, value);
            return made ? Status() : std::unexpected(made.error());
        })
        .then(this, [this](const Status& status) { saved(status); });
}

void AppointmentPage::saved(const Status& status) {
    m_saving = false;
    if (status) return leave();
    m_told->say(theme::Words::text(status.error()), u"prompt"_s);
    m_told->show();
    reveal(m_told);
}

void AppointmentPage::leave() {
    m_done = true;
    if (m_draft) m_session.keep([id = m_draft->id](Connection& connection) { return dropDraft(connection, id); });
    m_navigator.back();
}

void AppointmentPage::cancel() {
    if (!m_scene.drawn) return;
    auto* dialog = new ReasonDialog(
        m_session,
        {tr("The appointment is cancelled"), tr("It leaves the diary; its history stays. The step stays due."),
         tr("&Save")},
        [drawn = *m_scene.drawn](Work& work, const QString& reason, const QString& state) {
            return cancelAppointment(work, drawn, state, reason);
        },
        this);
    dialog->offer(tr("Who cancelled it"), {{tr("Cancelled by the family"), u"cancelled_by_family"_s},
                                           {tr("Cancelled by the service"), u"cancelled_by_service"_s}});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AppointmentPage::leave);
    dialog->open();
}

void AppointmentPage::missed() {
    if (!m_scene.drawn) return;
    MissedVisit visit;
    visit.household = m_scene.family.record;
    visit.appointment = m_scene.drawn->id;
    NoAccessDialog::ask(m_session, visit, this, [this] { leave(); });
}

void AppointmentPage::saveDraft() {
    if (!m_ready || m_done || !m_form->isEdited()) return;
    Draft draft = m_draft.value_or(Draft());
    const QString now = m_session.clock().now().toString(Qt::ISODate);
    if (draft.id.isNull()) {
        draft.id = DraftId::create();
        draft.begunAt = now;
    }
    draft.page = u"appointment"_s;
    draft.record = m_scene.family.record;
    draft.title = tr("Appointment for family %1").arg(m_scene.family.name);
    draft.keptAt = now;
    draft.content = m_form->kept();
    if (m_scene.drawn) draft.content.insert(u"appointment"_s, m_scene.drawn->id.toString());
    m_draft = draft;
    m_session.keep([draft](Connection& connection) { return keepDraft(connection, draft); });
}

void AppointmentPage::focusFirst() {
    if (m_ready)
        m_form->focusFirst();
    else if (!m_search->isHidden())
        m_search->focusFirst();
}

} // namespace lodestar::pages
