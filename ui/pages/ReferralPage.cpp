#include "ui/pages/ReferralPage.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/NhsNumber.h"
#include "core/base/Role.h"
#include "core/services/Audit.h"
#include "ui/models/ReferralWords.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/KeptDraft.h"
#include "ui/pages/ReferralDialogs.h"
#include "ui/pages/ReferralPanel.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChildStrip.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/SideBySide.h"
#include "ui/widgets/StatefulView.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReferralWords;
using widgets::Label;
using V = QLatin1StringView;

ReferralPage::ReferralPage(Session& session, widgets::Navigator& navigator, PassphraseCheck check, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_context{session, navigator, std::move(check), {}} {
    build();
    connect(&m_session, &Session::changed, this, &ReferralPage::refresh);
}

QString ReferralPage::helpTopic() const {
    return u"referrals"_s;
}

void ReferralPage::build() {
    setTitle(tr("Referral"));
    m_strip = new widgets::ChildStrip(this);
    setStrip(m_strip);
    m_holder = new QWidget(this);
    auto* column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    m_states = new widgets::StatefulView(m_holder, this);
    connect(m_states, &widgets::StatefulView::retryAsked, this, &ReferralPage::refresh);
    connect(m_states, &widgets::StatefulView::actionAsked, this, [this] { m_navigator.open({u"sealed"_s, {}, {}}); });
    setScrolledContent(m_states);
    buildActions();
    m_kept = new KeptDraft(m_session.clock(), [this](const QDateTime& now) { return keepTyped(now); }, this);
}

QFuture<Status> ReferralPage::keepTyped(const QDateTime& now) {
    const QString at = now.toString(Qt::ISODate);
    QJsonObject content = m_form ? m_form->draft().toJson() : QJsonObject();
    if (!m_entry.isNull()) content.insert(u"entry"_s, m_entry.toString());
    const Draft draft{draftId(), u"referral"_s, m_household.isNull() ? m_person : m_household, tr("Referral"), at,
                      at,        content};
    return m_session.keep([draft](Connection& connection) { return keepDraft(connection, draft); });
}

void ReferralPage::buildActions() {
    m_save = actions().addButton(tr("&Save the draft"));
    m_send = actions().addPrimary(tr("S&end…"));
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_send, &QPushButton::clicked, this, &ReferralPage::send);
}

DraftId ReferralPage::draftId() const {
    return m_entry.isNull() ? m_newDraft : DraftId::derived(m_entry.value(), "referral");
}

void ReferralPage::open(const widgets::Route& route) {
    m_household = RecordId::fromString(route.record);
    m_entry = EntryId::fromString(route.extra.value(u"entry"_s).toString());
    m_person = RecordId::fromString(route.extra.value(u"person"_s).toString());
    m_newDraft = DraftId::fromString(route.extra.value(u"draft"_s).toString());
    m_sealedOpen = route.extra.value(u"sealed"_s).toString() == u"open"_s;
    if (m_newDraft.isNull()) m_newDraft = DraftId::create();
    m_typed = false;
    refresh();
}

void ReferralPage::refresh() {
    // What is being typed is not read over, nor what is on its way into the record.
    if (m_saving || m_typed) return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_states->showLoading(tr("The referral is being read."));
    const Identity me = m_session.me();
    m_session
        .read([me, today = m_session.clock().today(), asked = m_entry, record = m_household, person = m_person,
               newDraft = m_newDraft](Connection& connection) -> Result<Read> {
            Read read;
            EntryId entry = asked;
            LODESTAR_ASSIGN(
                read.kept,
                findDraft(connection, entry.isNull() ? newDraft : DraftId::derived(entry.value(), "referral")));
            if (read.kept && entry.isNull())
                entry = EntryId::fromString(read.kept->content.value(V("entry")).toString());
            RecordId about = person.isNull() ? record : person;
            if (!entry.isNull()) {
                LODESTAR_ASSIGN(read.referral, readReferral(connection, entry, me, today));
                about = read.referral->entry.record;
                LODESTAR_ASSIGN(read.service,
                                directoryRow(connection, read.referral->entry.part(V("referral"), V("directory"))));
            }
            // She who receives it has the one person, and no household.
            const auto household = householdNamed(connection, about, today);
            if (household) {
                LODESTAR_ASSIGN(read.family, readFamily(connection, *household, today));
            }
            LODESTAR_ASSIGN(read.receivers, lodestar::receivers(connection, me));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            m_reading = false;
            if (read)
                show(*read);
            else
                m_states->showFailed(read.error());
            if (std::exchange(m_again, false)) refresh();
        });
}

void ReferralPage::show(const Read& read) {
    m_referral = read.referral;
    m_service = read.service;
    m_context.family = read.family;
    if (m_referral) m_entry = m_referral->entry.id;
    if (m_referral && m_referral->entry.compartment == records::Compartment::Sealed && !m_sealedOpen)
        return showSealed();
    delete m_content;
    m_content = new QWidget(m_holder);
    auto* work = new QWidget(m_content);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    showStrip();
    showPrompts(column);
    const bool draft = !m_referral || (m_referral->isDraft() && !m_referral->toReceiver);
    if (draft)
        showForm(column, read);
    else
        showWritten(column);
    if (m_referral) showEvents(column);
    column->addStretch(1);
    auto* outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(0, 0, 0, 0);
    if (m_referral) {
        auto* panel = new ReferralPanel(m_context, *m_referral, m_content);
        connect(panel, &ReferralPanel::sendAsked, this, &ReferralPage::send);
        connect(panel, &ReferralPanel::done, this, [this] {
            m_kept->close();
            refresh();
        });
        connect(panel, &ReferralPanel::historyAsked, this, &ReferralPage::settle);
        connect(panel, &ReferralPanel::opened, this, [this](const EntryId& other) {
            m_navigator.open({u"referral"_s,
                              m_household.toString(),
                              {{u"entry"_s, other.toString()}, {u"sealed"_s, m_sealedOpen ? u"open"_s : QString()}}});
        });
        auto* both = new widgets::SideBySide(work, panel, m_content);
        both->setFold(fold());
        connect(this, &Page::foldChanged, both, &widgets::SideBySide::setFold);
        outer->addWidget(both);
    } else {
        outer->addWidget(work);
    }
    m_holder->layout()->addWidget(m_content);
    showActions();
    m_states->showReady();
    Q_EMIT shown();
    if (m_afterShown) std::exchange(m_afterShown, {})();
}

void ReferralPage::showSealed() {
    m_strip->setChild(tr("Sealed referral"));
    m_strip->clearFacts();
    actions().hide();
    m_states->showEmpty(tr("This referral is sealed."),
                        tr("It opens with your passphrase, and its opening stands in the audit."),
                        tr("Open what is sealed…"));
    Q_EMIT shown();
}

void ReferralPage::showStrip() {
    m_strip->clearFacts();
    m_strip->setVisible(m_referral.has_value());
    if (!m_referral) {
        setTitle(tr("New referral"),
                 m_context.family.name.isEmpty() ? QString() : tr("%1 family").arg(m_context.family.name));
        Q_EMIT titleChanged();
        return;
    }
    const ReferralRow& row = m_referral->row;
    const QDate today = m_session.clock().today();
    m_strip->setChild(QStringList{row.person.given, row.person.family}.join(u' ').trimmed());
    if (row.person.birth.isValid()) {
        m_strip->addFact(tr("Age"), ageText(row.person.birth, today), true);
        m_strip->addFact(tr("Born"), dateText(row.person.birth));
    }
    if (!row.ward.isEmpty()) m_strip->addFact(tr("Ward"), row.ward);
    m_strip->addFact(tr("Made by"), row.workerName);
    m_strip->setStatus(ReferralWords(today).mark(row));
    setTitle(tr("Referral"), row.service);
    Q_EMIT titleChanged();
}

void ReferralPage::showPrompts(QVBoxLayout* column) {
    if (!m_referral) return;
    const ReferralRow& row = m_referral->row;
    const QDate today = m_session.clock().today();
    if (row.conflict) {
        auto* line = new widgets::PromptLine(tr("Two values."), ReferralWords::missing(rules::ReferralAlert::Conflict));
        connect(line->addButton(tr("Settle")), &QPushButton::clicked, this, &ReferralPage::settle);
        column->addWidget(line);
    } else if (row.times.isOverdue(today) && !row.over) {
        column->addWidget(new widgets::PromptLine(tr("It was due by %1.").arg(weekdayText(row.times.by, today)),
                                                  ReferralWords::missing(row.times.awaits)));
    }
    if (!m_referral->proposedEnd) return;
    const bool died = row.died;
    auto* line = new widgets::PromptLine(died ? tr("%1 has died.").arg(row.person.given) : tr("The family moved away."),
                                         tr("The referral can end. You decide."));
    connect(line->addButton(died ? tr("Withdraw: died") : tr("Withdraw: moved away")), &QPushButton::clicked, this,
            &ReferralPage::confirmEnd);
    column->addWidget(line);
}

void ReferralPage::showForm(QVBoxLayout* column, const Read& read) {
    QList<ReferralForm::Person> people;
    for (const FamilyMember& each : read.family.members)
        if (!each.person.died || (m_referral && each.person.record == m_referral->entry.record))
            people.append({each.person.record, each.person.fullName()});
    m_form = new ReferralForm(m_session, people, read.receivers, m_content);
    ReferralDraft draft;
    draft.person = m_person;
    if (m_referral) draft = ReferralDraft::of(m_referral->entry);
    if (read.kept) {
        QJsonObject kept = read.kept->content;
        kept.remove(u"entry"_s);
        draft = ReferralDraft::fromJson(kept);
    }
    m_form->setDraft(draft);
    DirectoryAsk ask;
    ask.on = m_session.clock().today();
    ask.ward = read.family.addresses.isEmpty() ? QString() : read.family.addresses.first().ward;
    m_form->setAsk(ask);
    m_kept->open(read.kept ? read.kept->keptAt : QString());
    connect(m_form, &ReferralForm::edited, this, [this] {
        m_typed = true;
        m_kept->noteEdit();
    });
    column->addWidget(m_form);
}

void ReferralPage::showWritten(QVBoxLayout* column) {
    const Entry& entry = m_referral->entry;
    auto* box = new widgets::Box(tr("Referral"), m_content);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(1, 1);
    const auto row = [&](const QString& label, const QString& words) {
        if (words.trimmed().isEmpty()) return;
        const int at = grid->rowCount();
        grid->addWidget(new Label(label, theme::TypeRole::Table, theme::Colour::TextSoft, box), at, 0, Qt::AlignTop);
        grid->addWidget((new Label(words, theme::TypeRole::Body, theme::Colour::Text, box))->wrapping(), at, 1);
    };
    const EntryWords words = m_context.words();
    const ReferralRow& about = m_referral->row;
    row(tr("To"), QStringList{about.service, about.provider}.join(u'\n').trimmed());
    row(tr("Received in Lodestar by"), about.receiverName);
    row(tr("How urgent"), ReferralWords::urgency(about.urgency));
    row(tr("Why"), entry.text(V("reasonForReferral")));
    row(tr("What was tried"), entry.text(V("tried")));
    row(tr("What it rests on"), words.value(u"referral", u"agreement"_s, entry.value(V("agreement"))));
    row(tr("As written elsewhere"), words.value(u"referral", u"asWritten"_s, entry.value(V("asWritten"))));
    if (m_service && !m_service->howToRefer.phone.isEmpty())
        row(tr("Phone of the service"), m_service->howToRefer.phone);
    box->body()->addLayout(grid);
    column->addWidget(box);
}

void ReferralPage::showEvents(QVBoxLayout* column) {
    auto* box = new widgets::Box(tr("What happened so far"), m_content);
    auto* model = new models::RowsModel(m_content);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Time;
    auto* list = new widgets::RowList(tr("What happened so far"), layout, box);
    const QDate today = m_session.clock().today();
    const EntryWords words = m_context.words();
    QList<models::ListRow> rows;
    for (const ReferralEvent& each : m_referral->events) {
        models::ListRow row;
        row.title = ReferralWords::event(each);
        row.start = shortDateText(each.on, today);
        const bool link = each.field == V("reopenedAs") || each.field == V("letter") || each.field == V("state");
        row.lead = link ? QString() : words.value(u"referral", each.field, each.value);
        const QDateTime at = storedDateTime(each.writtenAt);
        QString who = each.author.isEmpty() ? tr("from an import") : each.author;
        if (const auto role = roleFromName(each.role)) who = tr("%1, %2").arg(who, roleTitle(*role));
        QString written = tr("Written %1 at %2 by %3").arg(shortDateText(at.date(), today), timeText(at.time()), who);
        if (each.daysLate() > 0) written = tr("%1, %n days later", nullptr, each.daysLate()).arg(written);
        if (!each.stands) written = tr("%1. Written over since").arg(written);
        if (!each.reason.isEmpty()) written = tr("%1. Reason: %2").arg(written, each.reason);
        row.more.append(written);
        rows.append(row);
    }
    model->setRows(rows);
    list->setModel(model);
    list->setFitsRows(true);
    connect(list, &widgets::RowList::opened, this, &ReferralPage::settle);
    box->setCount(QString::number(rows.size()));
    box->setBareBody(list);
    column->addWidget(box);
}

void ReferralPage::showActions() {
    const bool draft = m_form != nullptr;
    actions().setVisible(draft);
    if (!draft) return;
    QStringList missing;
    if (m_referral)
        for (const ReferralGap each : m_referral->gaps)
            missing.append(ReferralWords::gap(each));
    QString words = m_referral ? tr("Nothing is missing; it can go.") : tr("Every keystroke is kept on this laptop.");
    if (!missing.isEmpty()) words = tr("Still needed: %1.").arg(missing.join(u"; "_s));
    actions().setWords(words, missing.isEmpty() ? u"tick"_s : u"draft"_s);
}

void ReferralPage::save(const std::function<void()>& then) {
    if (!m_form || m_saving) return;
    const ReferralDraft draft = m_form->draft();
    const DraftId kept = draftId();
    m_saving = true;
    m_kept->close();
    const std::optional<Entry> drawn = m_referral ? std::optional(m_referral->entry) : std::nullopt;
    m_session
        .write([draft, drawn, kept](Work& work) -> Result<EntryId> {
            LODESTAR_ASSIGN(const EntryId entry,
                            drawn ? changeReferral(work, *drawn, draft) : draftReferral(work, draft));
            LODESTAR_TRY(dropDraft(work.connection, kept));
            return entry;
        })
        .then(this, [this, then](const Result<EntryId>& entry) { saved(entry, then); });
}

void ReferralPage::saved(const Result<EntryId>& entry, const std::function<void()>& then) {
    m_saving = false;
    if (!entry) {
        m_kept->reopen();
        const bool person = entry.error().detail.startsWith(u"person"_s);
        const bool service = entry.error().detail.startsWith(u"service"_s);
        actions().setWords(person    ? tr("Choose for whom it is. What you typed is kept.")
                           : service ? tr("Write to which service it goes. What you typed is kept.")
                                     : theme::Words::text(entry.error()),
                           u"missed"_s);
        return;
    }
    m_entry = *entry;
    m_typed = false;
    m_afterShown = then;
    refresh();
}

/// What stands in the form is saved first.
void ReferralPage::send() {
    if (m_form) return save([this] { askSending(); });
    askSending();
}

void ReferralPage::askSending() {
    if (!m_referral) return;
    QString method;
    QString to;
    if (m_service) {
        const HowToRefer& how = m_service->howToRefer;
        method = how.method;
        to = method == u"phone"_s ? how.phone : method == u"letter"_s ? how.address : how.email;
    }
    auto* dialog = new ReferralSendDialog(m_session, *m_referral, method, to, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReferralPage::refresh);
    dialog->QDialog::open();
}

void ReferralPage::settle() {
    if (!m_referral) return;
    auto* dialog = new FamilyHistoryDialog(m_context, m_referral->entry.id, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &ReferralPage::refresh);
    dialog->open();
}

void ReferralPage::confirmEnd() {
    auto* dialog = new ReferralStepDialog(m_context, *m_referral, m_referral->proposedEnd->state, true, this);
    dialog->begin(m_referral->proposedEnd->fields);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ReferralPage::refresh);
    dialog->QDialog::open();
}

void ReferralPage::saveDraft() {
    m_kept->keep();
}

void ReferralPage::focusFirst() {
    if (m_form)
        m_form->focusFirst();
    else
        ScrollPage::focusFirst();
}

} // namespace lodestar::pages
