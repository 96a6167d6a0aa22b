#include "ui/pages/KeptTextPage.h"

#include "core/base/DateText.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/StatefulView.h"
#include "ui/widgets/TextBox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

Draft KeptTextPage::draftOf(const QString& title, const widgets::Dialog::Typed& typed, const QDateTime& now) {
    QJsonArray fields;
    for (const auto& [label, text] : typed)
        fields.append(QJsonObject{{u"label"_s, label}, {u"text"_s, text}});
    const QString at = now.toString(Qt::ISODateWithMs);
    return {DraftId::create(), page(), {}, title, at, at, {{u"title"_s, title}, {u"fields"_s, fields}}};
}

KeptTextPage::KeptTextPage(Session& session, widgets::Navigator& navigator, QWidget* parent)
    : ScrollPage(parent)
    , m_session(session)
    , m_navigator(navigator) {
    setTitle(tr("What you had typed"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_box = new widgets::Box(tr("Typed before the screen was locked"), content);
    column->addWidget(m_box);
    column->addStretch(1);
    m_states = new widgets::StatefulView(content, this);
    setScrolledContent(m_states);
    actions().setWords(tr("It was not saved. Copy it to where it belongs, then throw it away here."), u"info"_s);
    connect(actions().addButton(tr("Throw away")), &QPushButton::clicked, this, &KeptTextPage::throwAway);
    connect(actions().addPrimary(tr("Copy all")), &QPushButton::clicked, this, &KeptTextPage::copyAll);
}

QString KeptTextPage::helpTopic() const {
    return u"today"_s;
}

void KeptTextPage::open(const widgets::Route& route) {
    m_draft = DraftId::fromString(route.extra.value(u"draft"_s).toString());
    m_states->showLoading(tr("What you had typed is being read."));
    m_session.read([id = m_draft](Connection& connection) { return findDraft(connection, id); })
        .then(this, [this](const Result<std::optional<Draft>>& draft) {
            if (!draft) return m_states->showFailed(draft.error());
            if (!*draft) return m_states->showEmpty(tr("Nothing is kept here any more."));
            show(**draft);
        });
}

void KeptTextPage::show(const Draft& draft) {
    const QDateTime at = storedDateTime(draft.keptAt);
    setTitle(tr("What you had typed"),
             u"%1, %2"_s.arg(nearDateText(at.date(), m_session.clock().today()), timeText(at.time())));
    m_box->setTitle(draft.content.value("title"_L1).toString());
    const QJsonArray fields = draft.content.value("fields"_L1).toArray();
    for (const QJsonValue& each : fields) {
        const QString label = each["label"_L1].toString();
        const QString text = each["text"_L1].toString();
        m_words.append(label.isEmpty() ? text : u"%1: %2"_s.arg(label, text));
        m_box->body()->addWidget(new Label(label, theme::TypeRole::Table, theme::Colour::TextSoft, m_box));
        auto* words = new widgets::TextBox(label.isEmpty() ? tr("What you had typed") : label, m_box);
        words->setLines(1, 8);
        words->setText(text);
        words->setReadOnly(true);
        m_box->body()->addWidget(words);
    }
    m_states->showReady();
}

void KeptTextPage::copyAll() {
    QGuiApplication::clipboard()->setText(m_words.join(u'\n'));
    actions().setWords(tr("Copied. The clipboard is emptied when the screen locks."), u"tick"_s);
}

void KeptTextPage::throwAway() {
    m_session.keep([id = m_draft](Connection& connection) { return dropDraft(connection, id); })
        .then(this, [this](const Status& status) {
            if (!status) return actions().setWords(theme::Words::text(status.error()), u"info"_s);
            m_navigator.back();
        });
}

} // namespace lodestar::pages
