#include "ui/pages/MyFamiliesPage.h"

#include "core/base/DateText.h"
#include "ui/models/WorkforceWords.h"
#include "ui/pages/MatchDialogs.h"
#include "ui/pages/PrintAsk.h"
#include "ui/pages/WorkerDialogs.h"
#include "ui/pages/WorkforcePrint.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StatefulView.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::WorkforceWords;
using widgets::Label;

namespace {

/// As many contacts as one looks back on; all of them are with the coordinator.
constexpr qsizetype mostContacts = 6;

void addLine(QVBoxLayout* to, const QString& label, const QString& words) {
    if (words.isEmpty()) return;
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addWidget(new Label(label, theme::TypeRole::Table, theme::Colour::TextSoft, line));
    column->addWidget((new Label(words, theme::TypeRole::Body, theme::Colour::Text, line))->wrapping());
    to->addWidget(line);
}

} // namespace

MyFamiliesPage::MyFamiliesPage(Session& session, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session) {
    setTitle(tr("My families"));
    m_cards = new QWidget;
    m_column = new QVBoxLayout(m_cards);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_states = new widgets::StatefulView(m_cards);
    setScrolledContent(m_states);
    m_available = actions().addButton(tr("When I have &time..."), u"calendar"_s);
    actions().setWords(tr("What you write is with your coordinator after the next sync."), u"info"_s);
    connect(m_available, &QPushButton::clicked, this, [this] {
        if (m_read.me) askAvailability(m_session, *m_read.me, this);
    });
    connect(m_states, &widgets::StatefulView::retryAsked, this, &MyFamiliesPage::refresh);
    connect(&m_session, &Session::changed, this, &MyFamiliesPage::refresh);
}

QString MyFamiliesPage::helpTopic() const {
    return u"my-families"_s;
}

void MyFamiliesPage::open(const widgets::Route&) {
    refresh();
}

void MyFamiliesPage::resumed() {
    refresh();
}

void MyFamiliesPage::refresh() {
    m_states->showLoading(tr("Your families are being read."));
    m_session
        .read([reference = m_session.me().reference](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.matches, lodestar::matches(connection));
            LODESTAR_ASSIGN(read.me, workerNamed(connection, reference));
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read)
                show(*read);
            else
                m_states->showFailed(read.error());
        });
}

void MyFamiliesPage::show(const Read& read) {
    m_read = read;
    const QWidget* at = window()->focusWidget();
    const QString keyboard = at != nullptr && m_cards->isAncestorOf(at) ? at->accessibleName() : QString();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* card = item->widget()) {
            card->setParent(nullptr);
            card->deleteLater();
        }
        delete item;
    }
    for (const Match& each : std::as_const(m_read.matches))
        if (each.state() == Match::State::Running) addCard(each);
    if (m_read.me) addMine();
    m_column->addStretch(1);
    m_available->setEnabled(m_read.me.has_value());
    if (m_column->count() == 1)
        m_states->showEmpty(tr("You are not matched with a family yet."),
                            tr("Your coordinator rings you when there is one. It comes here with the next sync."));
    else
        m_states->showReady();
    if (!keyboard.isEmpty()) giveBack(keyboard);
    Q_EMIT shown();
}

/// The cards are made anew; the keyboard stays where it was.
void MyFamiliesPage::giveBack(const QString& name) {
    const auto all = m_cards->findChildren<QWidget*>();
    const auto same = std::ranges::find(all, name, &QWidget::accessibleName);
    if (same != all.cend()) (*same)->setFocus();
}

void MyFamiliesPage::addCard(const Match& match) {
    auto* box = new widgets::Box(match.family.called);
    box->setCount(tr("since %1").arg(dateText(match.from)));
    QPushButton* print = box->addAction(tr("Print"), u"print"_s);
    print->setAccessibleName(tr("Print the match sheet of %1").arg(match.family.called));
    connect(print, &QPushButton::clicked, this, [this, match] { printSheet(match); });
    QPushButton* met = box->addAction(tr("Record a contact"), u"add"_s);
    met->setAccessibleName(tr("Record a contact with %1").arg(match.family.called));
    connect(met, &QPushButton::clicked, this, [this, match] { askMet(m_session, match, this); });
    const MatchFamily& family = match.family;
    addLine(box->body(), tr("What you are there for"), WorkforceWords::purpose(match.purpose));
    addLine(box->body(), tr("In their words"), family.words);
    addLine(box->body(), tr("Phone"), family.phone);
    addLine(box->body(), tr("How to reach them safely"), family.contact);
    addLine(box->body(), tr("Language"), family.language);
    addLine(box->body(), tr("Where to meet"), family.where);
    addLine(box->body(), tr("Children"), family.children);
    addContacts(box, match);
    m_column->addWidget(box);
}

void MyFamiliesPage::addContacts(widgets::Box* box, const Match& match) {
    if (match.contacts.isEmpty()) return addLine(box->body(), tr("Contacts"), tr("You have not met yet."));
    auto* rows = new models::RowsModel(box);
    QList<models::ListRow> list;
    for (auto it = match.contacts.crbegin(); it != match.contacts.crend() && list.size() < mostContacts; ++it)
        list.append(WorkforceWords::contact(*it, m_session.clock().today()));
    rows->setRows(list);
    widgets::RowLayout layout;
    layout.leading = widgets::RowLayout::Leading::Time;
    layout.leadingWidth = 72;
    layout.trailingStatus = true;
    addLine(box->body(), tr("Contacts"),
            tr("%n contacts, %1", nullptr, static_cast<int>(match.contacts.size()))
                .arg(WorkforceWords::duration(match.minutes())));
    auto* shown = new widgets::RowList(tr("Contacts with %1").arg(match.family.called), layout);
    shown->setModel(rows);
    shown->setFitsRows(true);
    box->body()->addWidget(shown);
}

/// Her own record: she reads all of it.
void MyFamiliesPage::addMine() {
    const Worker& me = *m_read.me;
    const QDate today = m_session.clock().today();
    auto* box = new widgets::Box(tr("About me"));
    int minutes = me.minutesGiven();
    for (const Match& each : std::as_const(m_read.matches))
        minutes += each.minutes();
    addLine(box->body(), tr("My hours with families and beside them"), WorkforceWords::duration(minutes));
    addLine(box->body(), tr("When I have time"),
            me.available ? WorkforceWords::availability(*me.available) : tr("You have not said yet."));
    if (const QDate next = me.nextSupervision(); next.isValid())
        addLine(box->body(), tr("My next supervision"), nearDateText(next, today));
    QStringList lines;
    for (const WorkerCheck& each : me.checks)
        lines.append(WorkforceWords::check(each, today));
    addLine(box->body(), tr("My checks"), lines.join(u'\n'));
    lines.clear();
    for (const Training& each : me.training)
        lines.append(each.expires.isValid() ? tr("%1, counts until %2").arg(each.course, dateText(each.expires))
                                            : each.course);
    addLine(box->body(), tr("My training"), lines.join(u'\n'));
    m_column->addWidget(box);
}

void MyFamiliesPage::printSheet(const Match& match) {
    askAndPrint({m_session, this, u"match sheet"_s, match.record}, WorkforcePrint::matchSheet(match));
}

} // namespace lodestar::pages
