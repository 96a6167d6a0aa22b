#include "ui/pages/SupervisionSessionPage.h"

#include "core/base/DateText.h"
#include "core/services/Audit.h"
#include "core/services/RoleRights.h"
#include "core/services/SupervisionWords.h"
#include "ui/models/SupervisionRows.h"
#include "ui/pages/AskDialog.h"
#include "ui/pages/FamilyPassphraseDialog.h"
#include "ui/pages/ReasonDialog.h"
#include "ui/pages/SupervisionPrint.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/StatefulView.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using rules::SupervisionSort;

namespace {

constexpr int leftShare = 2;
constexpr int rightShare = 3;

} // namespace

SupervisionSessionPage::SupervisionSessionPage(Session& session, widgets::Navigator& navigator, PassphraseCheck check,
                                               QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_check(std::move(check))
    , m_kept(new KeptDraft(session.clock(), [this](const QDateTime&) { return keepTyped(); }, this)) {
    setTitle(tr("Supervision"));
    build();
    buildActions();
    connect(m_kept, &KeptDraft::kept, this, [this](const Status& status) {
        if (status)
            showWords();
        else
            actions().setWords(theme::Words::text(status.error()), u"info"_s);
    });
    // What is being written is not taken from under her hands; it is read anew when she saves or comes back.
    connect(&m_session, &Session::changed, this, [this] {
        if (!m_typed) refresh();
    });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &SupervisionSessionPage::save);
}

QString SupervisionSessionPage::helpTopic() const {
    return u"supervision"_s;
}

void SupervisionSessionPage::build() {
    m_sides = new QStackedWidget(this);
    auto* panes = new QWidget(m_sides);
    auto* row = new QHBoxLayout(panes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (auto& pane : m_panes)
        pane = new widgets::ScrollColumn(panes);
    row->addWidget(m_panes[0], leftShare);
    row->addWidget(m_panes[1], rightShare);
    m_sides->addWidget(panes);
    auto* single = new widgets::ScrollColumn(m_sides);
    auto* column = new QWidget(single);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    single->setBareContent(column);
    m_sides->addWidget(single);
    buildLeft();
    m_formPlace = new QWidget(this);
    (new QVBoxLayout(m_formPlace))->setContentsMargins(0, 0, 0, 0);
    arrange(fold());
    m_states = new widgets::StatefulView(m_sides, this);
    setContent(m_states);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &SupervisionSessionPage::refresh);
    connect(this, &Page::foldChanged, this, &SupervisionSessionPage::arrange);
}

/// Two panes that scroll each by itself; in little room one column that scrolls whole.
void SupervisionSessionPage::arrange(theme::Fold fold) {
    const bool narrow = fold == theme::Fold::Single || fold == theme::Fold::Tight;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        QWidget* const content = i == 0 ? m_left : m_formPlace;
        if (narrow) {
            if (m_panes[i]->widget() == content) m_panes[i]->takeWidget();
            m_column->addWidget(content);
            content->show();
        } else if (m_panes[i]->widget() != content) {
            m_column->removeWidget(content);
            m_panes[i]->setBareContent(content);
        }
    }
    m_sides->setCurrentIndex(narrow ? 1 : 0);
}

void SupervisionSessionPage::buildLeft() {
    auto* left = m_left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    const auto add = [&](const QString& title, widgets::Box*& box, widgets::RowList*& list, models::RowsModel*& rows) {
        box = new widgets::Box(title, left);
        rows = new models::RowsModel(this);
        list = new widgets::RowList(title, {}, box);
        list->setModel(rows);
        list->setFitsRows(true);
        box->setBareBody(list);
        column->addWidget(box);
    };
    m_sealed = new widgets::PromptLine({}, {}, left);
    auto* opener = m_sealed->addButton(tr("&Open what is sealed…"));
    connect(opener, &QPushButton::clicked, this, &SupervisionSessionPage::openSealed);
    column->addWidget(m_sealed);
    add(tr("Families to talk about"), m_preparedBox, m_families, m_preparedRows);
    add(tr("Open from last time"), m_earlierBox, m_earlier, m_earlierRows);
    add(tr("Signatures"), m_signatureBox, m_signatures, m_signatureRows);
    column->addStretch(1);
    const auto talk = [this](const QModelIndex& index) {
        if (m_form && index.row() < m_read.prepared.size() && leadsIt())
            m_form->talkAbout(m_read.prepared[index.row()]);
    };
    connect(m_families, &widgets::RowList::opened, this, [this](const QModelIndex& index) {
        if (index.row() < m_read.prepared.size())
            m_navigator.open({u"family"_s, m_read.prepared[index.row()].household.toString(), {}});
    });
    connect(m_families, &widgets::RowList::actionAsked, this, talk);
    connect(m_earlier, &widgets::RowList::actionAsked, this, &SupervisionSessionPage::finishEarlier);
}

void SupervisionSessionPage::buildActions() {
    connect(actions().addButton(tr("&Print…"), u"print"_s), &QPushButton::clicked, this, [this] {
        const bool sealed = m_sealedOpen && m_read.session.sort == SupervisionSort::Safeguarding;
        printSupervision(m_session, this, m_read.session, sealed,
                         [this](const Error& error) { actions().setWords(theme::Words::text(error), u"info"_s); });
    });
    m_cancel = actions().addButton(tr("&Not held…"));
    connect(m_cancel, &QPushButton::clicked, this, &SupervisionSessionPage::cancel);
    m_sign = actions().addButton(tr("S&ign"), u"tick"_s);
    connect(m_sign, &QPushButton::clicked, this, &SupervisionSessionPage::sign);
    m_save = actions().addPrimary(tr("&Save the session"));
    connect(m_save, &QPushButton::clicked, this, &SupervisionSessionPage::save);
}

void SupervisionSessionPage::open(const widgets::Route& route) {
    m_record = RecordId::fromString(route.record);
    m_sealedOpen = false;
    m_typed = false;
    refresh();
}

/// Whoever comes back to what is sealed says the passphrase again.
void SupervisionSessionPage::resumed() {
    if (m_sealedOpen) m_kept->keep();
    m_sealedOpen = false;
    m_typed = false;
    refresh();
}

void SupervisionSessionPage::focusFirst() {
    if (m_preparedRows->rowCount() > 0)
        m_families->setFocus(Qt::OtherFocusReason);
    else if (m_form)
        m_form->focusFirst();
}

bool SupervisionSessionPage::leadsIt() const {
    const bool open = m_sealedOpen || (m_read.session.sort != SupervisionSort::Safeguarding && !m_draftSealed);
    return m_read.session.isSupervisedBy(m_session.me().reference) && open && !m_read.session.cancelled.isValid();
}

Result<SupervisionSessionPage::Read> SupervisionSessionPage::read(Connection& connection, const Identity& me,
                                                                  const RecordId& record, QDate today,
                                                                  bool sealedOpen) {
    Read made;
    LODESTAR_ASSIGN(const auto all, supervisions(connection, me, sealedOpen));
    const auto found = std::ranges::find(all, record, &SupervisionSession::record);
    if (found == all.cend()) return fail(ErrorCode::NotFound, u"supervision"_s);
    made.session = *found;
    made.earlier = openFromEarlier(all, made.session);
    for (const AgreedAction& action : std::as_const(made.earlier))
        for (const SupervisionSession& each : all)
            if (std::ranges::find(each.actions, action.entry, &AgreedAction::entry) != each.actions.cend())
                made.earlierSessions.append(each.record);
    if (made.session.isSupervisedBy(me.reference)) {
        LODESTAR_ASSIGN(made.prepared, preparedFamilies(connection, made.session, all, today, sealedOpen));
    }
    LODESTAR_ASSIGN(made.draft, findDraft(connection, supervisionDraft(record)));
    return made;
}

void SupervisionSessionPage::refresh() {
    m_states->showLoading(tr("The session is being read."));
    m_session
        .read([me = m_session.me(), record = m_record, today = m_session.clock().today(),
               open = m_sealedOpen](Connection& connection) { return read(connection, me, record, today, open); })
        .then(this, [this](const Result<Read>& answer) {
            if (answer)
                show(*answer);
            else
                m_states->showFailed(answer.error());
        });
}

void SupervisionSessionPage::show(const Read& read) {
    m_read = read;
    const SupervisionSession& session = m_read.session;
    m_draftSealed = m_read.draft &&
                    std::ranges::any_of(notesFrom(m_read.draft->content, session).actions, &AgreedAction::safeguarding);
    setTitle(SupervisionWords::sort(session.sort),
             tr("%1 with %2, %3").arg(session.superviseeNames(), session.supervisor.name, dateText(session.day())));
    Q_EMIT titleChanged();
    m_typed = false;
    showSealed();
    showForm();
    showPrepared();
    showEarlier();
    showSignatures();
    const QString me = m_session.me().reference;
    m_save->setVisible(leadsIt());
    m_cancel->setVisible(leadsIt() && !session.held.isValid());
    m_sign->setVisible(session.held.isValid());
    m_sign->setEnabled(session.waitsFor(me) && session.sealed == 0);
    showWords();
    m_states->showReady();
}

void SupervisionSessionPage::showSealed() {
    const bool safeguarding = m_read.session.sort == SupervisionSort::Safeguarding;
    const bool some = safeguarding || m_draftSealed || m_read.session.sealed > 0;
    const bool closed = !m_sealedOpen && mayOpenSealed(m_session.me()) && some;
    m_sealed->setVisible(closed);
    m_sealed->setWords(tr("Part of this session is sealed."),
                       tr("Nobody else should see the screen. It is noted in the audit that you looked."));
}

namespace {

/// What the keyboard reaches within, in the order it was made: the same place in a form that was made anew.
QList<QWidget*> placesOf(const QWidget& form) {
    QList<QWidget*> places = form.findChildren<QWidget*>();
    places.removeIf([](const QWidget* each) { return (each->focusPolicy() & Qt::TabFocus) == 0; });
    return places;
}

} // namespace

void SupervisionSessionPage::showForm() {
    qsizetype place = -1;
    if (m_form) {
        place = placesOf(*m_form).indexOf(window()->focusWidget());
        m_form->hide();
        m_form->deleteLater();
    }
    SupervisionNotesForm::Content content;
    content.session = m_read.session;
    content.notes = notesOf(m_read.session);
    content.prepared = m_read.prepared;
    content.mayBeSealed = mayOpenSealed(m_session.me());
    content.readOnly = !leadsIt();
    if (m_read.draft && leadsIt()) {
        content.notes = notesFrom(m_read.draft->content, m_read.session);
        m_typed = true;
    }
    m_kept->open(m_read.draft ? m_read.draft->keptAt : QString());
    m_form = new SupervisionNotesForm(std::move(content), m_session.clock(), m_formPlace);
    m_formPlace->layout()->addWidget(m_form);
    m_form->show();
    // Who saves by the keyboard goes on where she was.
    const auto places = placesOf(*m_form);
    if (place >= 0 && !places.isEmpty()) places[std::min(place, places.size() - 1)]->setFocus(Qt::OtherFocusReason);
    connect(m_form, &SupervisionNotesForm::edited, this, &SupervisionSessionPage::edited);
    connect(m_form, &SupervisionNotesForm::familiesChanged, this, &SupervisionSessionPage::showPrepared);
}

void SupervisionSessionPage::showPrepared() {
    QList<models::ListRow> rows;
    for (const PreparedFamily& each : std::as_const(m_read.prepared))
        rows.append(models::SupervisionRows::prepared(each, m_form && m_form->holds(each.household), leadsIt(),
                                                      m_session.clock().today()));
    m_preparedBox->setVisible(!rows.isEmpty());
    m_preparedBox->setCount(QString::number(rows.size()));
    m_preparedRows->setRows(std::move(rows));
}

void SupervisionSessionPage::showEarlier() {
    QList<models::ListRow> rows;
    for (const AgreedAction& each : std::as_const(m_read.earlier))
        rows.append(models::SupervisionRows::open(each, m_session.clock().today()));
    m_earlierBox->setVisible(!rows.isEmpty());
    m_earlierRows->setRows(std::move(rows));
}

void SupervisionSessionPage::showSignatures() {
    m_signatureBox->setVisible(m_read.session.held.isValid());
    m_signatureRows->setRows(models::SupervisionRows::signatures(m_read.session));
}

void SupervisionSessionPage::showWords() {
    if (!leadsIt()) {
        const bool waits = m_read.session.waitsFor(m_session.me().reference);
        return actions().setWords(waits ? tr("Read it, then sign.") : QString(), u"info"_s);
    }
    const QString at = m_kept->keptAtText();
    if (m_typed && !at.isEmpty())
        return actions().setWords(tr("Not saved yet. Every keystroke is kept, last at %1.").arg(at));
    actions().setWords(m_read.session.held.isValid() ? tr("Saved on this laptop.") : tr("Every keystroke is kept."));
}

void SupervisionSessionPage::edited() {
    m_typed = true;
    m_sign->setEnabled(false);
    m_kept->noteEdit();
}

QFuture<Status> SupervisionSessionPage::keepTyped() {
    Draft draft;
    draft.id = supervisionDraft(m_record);
    draft.page = u"supervision-session"_s;
    draft.record = m_record;
    draft.title = tr("Supervision: %1").arg(m_read.session.superviseeNames());
    draft.begunAt = m_read.draft ? m_read.draft->begunAt : m_session.clock().now().toString(Qt::ISODate);
    draft.keptAt = m_session.clock().now().toString(Qt::ISODate);
    draft.content = m_form ? draftOf(m_form->notes()) : QJsonObject();
    return m_session.keep([draft](Connection& connection) { return keepDraft(connection, draft); });
}

void SupervisionSessionPage::saveDraft() {
    if (m_typed) m_kept->keep();
}

void SupervisionSessionPage::drop() {
    m_session.keep([id = supervisionDraft(m_record)](Connection& connection) { return dropDraft(connection, id); });
}

void SupervisionSessionPage::say(const Status& status, const QString& done) {
    if (status)
        actions().setWords(done);
    else
        actions().setWords(theme::Words::text(status.error()), u"info"_s);
}

void SupervisionSessionPage::save() {
    if (!m_form || !leadsIt()) return;
    if (m_form->isMisread())
        return actions().setWords(tr("A date cannot be read. Write it as 12 Mar 2026."), u"info"_s);
    m_kept->close();
    m_typed = false;
    m_session
        .write([me = m_session.me(), drawn = m_read.session, notes = m_form->notes(),
                id = supervisionDraft(m_record)](Work& work) -> Status {
            LODESTAR_TRY(holdSupervision(work, me, drawn, notes));
            return dropDraft(work.connection, id);
        })
        .then(this, [this](const Status& status) {
            if (!status) {
                m_kept->reopen();
                m_typed = true;
            }
            say(status, tr("Saved on this laptop."));
        });
}

void SupervisionSessionPage::sign() {
    m_session
        .write([me = m_session.me(), drawn = m_read.session](Work& work) { return signSupervision(work, me, drawn); })
        .then(this, [this](const Status& status) { say(status, tr("Signed.")); });
}

void SupervisionSessionPage::cancel() {
    auto* dialog = new ReasonDialog(
        m_session,
        {tr("The session is not held"), tr("It stays in the list with the reason. Plan another one for a new day."),
         tr("&Not held")},
        [drawn = m_read.session](Work& work, const QString& reason, const QString&) {
            return cancelSupervision(work, drawn, reason);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        drop();
        m_navigator.back();
    });
    dialog->open();
}

void SupervisionSessionPage::finishEarlier(const QModelIndex& index) {
    if (index.row() >= m_read.earlier.size() || index.row() >= m_read.earlierSessions.size()) return;
    auto* dialog = new AskDialog(m_session, tr("Done"), m_read.earlier[index.row()].what, tr("&Done"), this);
    auto* how = dialog->addLine(tr("&How"));
    dialog->ask([me = m_session.me(), action = m_read.earlier[index.row()].entry,
                 record = m_read.earlierSessions[index.row()], how]() -> AskDialog::Act {
        return [=, said = how->text()](Work& work) -> Status {
            LODESTAR_ASSIGN(const auto session, supervisionOf(work.connection, me, record, true));
            return finishAgreedAction(work, me, session, action, said);
        };
    });
}

void SupervisionSessionPage::openSealed() {
    auto* dialog = new FamilyPassphraseDialog(m_check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        const AuditLine line{m_session.clock().now().toString(Qt::ISODate), m_session.me().staff, u"opened-sealed"_s,
                             m_record, u"supervision"_s};
        m_session.keep([line](Connection& connection) { return note(connection, line); });
        m_sealedOpen = true;
        refresh();
    });
    dialog->open();
}

} // namespace lodestar::pages
