#include "ui/pages/DuplicateCard.h"

#include "core/base/DateText.h"
#include "ui/pages/DuplicateWords.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using rules::NeverOne;
using widgets::Label;

namespace {

QString dayWords(const QString& iso) {
    return dateText(QDate::fromString(iso, Qt::ISODate));
}

QString reasonWords(const DuplicateItem& item) {
    if (item.likely) return DuplicateWords::reasons(item.likely->likeness) + u'.';
    const RecordJoining& joining = *item.joining;
    QString words = DuplicateCard::tr("%1 proposed this on %2: %3")
                        .arg(joining.proposedBy, dayWords(joining.proposedOn), joining.why);
    if (!joining.confirmedBy.isEmpty())
        words += u'\n' + DuplicateCard::tr("%1 confirmed it on %2. Both are read as one.")
                             .arg(joining.confirmedBy, dayWords(joining.confirmedOn));
    else if (joining.mine)
        words += u'\n' + DuplicateCard::tr("It waits for a second person; until then nothing is joined.");
    return words;
}

} // namespace

QString DuplicateItem::names() const {
    const QString one = likely ? likely->nameA : joining->intoName;
    const QString other = likely ? likely->nameB : joining->fromName;
    return one == other ? one : DuplicateCard::tr("%1, %2").arg(one, other);
}

DuplicateCard::DuplicateCard(QWidget* parent)
    : QWidget(parent)
    , m_box(new widgets::Box)
    , m_title(new Label({}, theme::TypeRole::Section))
    , m_reasons(new Label({}, theme::TypeRole::Body, theme::Colour::TextSoft)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_title->wrapping();
    m_reasons->wrapping();
    m_column = m_box->body();
    m_column->setSpacing(12);
    m_column->addWidget(m_title);
    m_column->addWidget(m_reasons);
    outer->addWidget(m_box);
    outer->addStretch(1);
}

void DuplicateCard::show(const DuplicateItem& item, const Comparison& comparison,
                         const QList<UnsettledValue>& unsettled) {
    m_item = item;
    m_title->setText(item.household() ? tr("%1: one household?").arg(item.names())
                                      : tr("%1: one person?").arg(item.names()));
    if (item.joining && item.joining->stands) m_title->setText(tr("%1: joined").arg(item.names()));
    m_reasons->setText(reasonWords(item));
    if (m_body != nullptr) {
        // One of its buttons may be what asked for this.
        m_column->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    m_stays = nullptr;
    m_why = nullptr;
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    m_column->addWidget(m_body);
    showComparison(comparison);
    showUnsettled(unsettled);
    showAnswers(comparison);
}

/// Two equal columns; what differs is said in words beside the line, not by colour alone.
void DuplicateCard::showComparison(const Comparison& comparison) {
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto head = [](const QString& text) {
        return (new Label(text, theme::TypeRole::Caption, theme::Colour::TextSoft))->strong();
    };
    const bool joins = m_item.joining.has_value();
    grid->addWidget(head(joins ? tr("Stays") : tr("The one")), 0, 1);
    grid->addWidget(head(joins ? tr("Is read under it") : tr("The other")), 0, 2);
    int row = 0;
    for (const ComparedLine& each : comparison.lines) {
        ++row;
        const QString name = DuplicateWords::field(each.field);
        auto* label = new Label(each.differs() ? tr("%1, differs").arg(name) : name, theme::TypeRole::Body,
                                theme::Colour::TextSoft);
        auto* left = new Label(DuplicateWords::value(each, each.left));
        auto* right = new Label(DuplicateWords::value(each, each.right));
        if (each.differs()) {
            label->strong();
            left->strong();
            right->strong();
        }
        grid->addWidget(label->wrapping(), row, 0, Qt::AlignTop);
        grid->addWidget(left->wrapping(), row, 1, Qt::AlignTop);
        grid->addWidget(right->wrapping(), row, 2, Qt::AlignTop);
    }
    m_body->layout()->addWidget(table);
}

void DuplicateCard::showUnsettled(const QList<UnsettledValue>& unsettled) {
    for (const UnsettledValue& each : unsettled) {
        auto* choice = new widgets::ChoiceRow(
            tr("%1: which is right? Until somebody says, both stand.").arg(DuplicateWords::settledField(each.field)));
        for (const QString& value : each.values)
            choice->add(value, DuplicateWords::settledValue(each.field, value));
        choice->setChosen(each.settled);
        connect(choice, &widgets::ChoiceRow::chosenByHand, this,
                [this, field = each.field](const QString& value) { Q_EMIT settleAsked(field, value); });
        m_body->layout()->addWidget(choice);
    }
}

/// The fuller record is proposed to stay; either may.
void DuplicateCard::askWhich(const Comparison& comparison) {
    m_stays = new widgets::ChoiceRow(tr("Under which are both read from then on?"));
    m_stays->add(u"left"_s, tr("The one"));
    m_stays->add(u"right"_s, tr("The other"));
    m_stays->setChosen(comparison.rightEntries > comparison.leftEntries ? u"right"_s : u"left"_s);
    m_body->layout()->addWidget(m_stays);
}

void DuplicateCard::askWhy(const QString& words) {
    auto* label = new Label(words);
    m_why = new QLineEdit;
    widgets::Speech::label(label, m_why);
    m_needed = new Label(tr("Say how you know. It is kept with the answer."), theme::TypeRole::Caption,
                         theme::Colour::TextSoft);
    m_body->layout()->addWidget(label);
    m_body->layout()->addWidget(m_why);
    m_body->layout()->addWidget(m_needed->wrapping());
}

QString DuplicateCard::why() const {
    return m_why != nullptr ? m_why->text().trimmed() : QString();
}

bool DuplicateCard::hasWhy() {
    if (!why().isEmpty()) return true;
    m_needed->setInk(theme::Colour::Overdue);
    m_needed->setText(tr("A few words are needed here first: how do you know?"));
    widgets::Speech::announce(m_needed, m_needed->text());
    m_why->setFocus();
    return false;
}

void DuplicateCard::showAnswers(const Comparison& comparison) {
    const QString never = DuplicateWords::never(comparison.never);
    if (!never.isEmpty()) m_body->layout()->addWidget((new Label(never))->strong()->wrapping());
    const bool stands = m_item.joining && m_item.joining->stands;
    const bool waits = m_item.joining && !stands;
    const bool mayJoin = never.isEmpty();
    if (m_item.likely && mayJoin) askWhich(comparison);
    askWhy(tr("&How do you know?"));
    auto* answers = new QWidget;
    auto* flow = new widgets::FlowLayout(8, 8, answers);
    const auto add = [&](const QString& text, auto act) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    };
    const QString notSame = m_item.household() ? tr("&Two households") : tr("&Two people");
    if (m_item.likely && mayJoin)
        add(m_item.household() ? tr("The &same household") : tr("The &same person"), [this] {
            if (!hasWhy()) return;
            const bool left = m_stays->chosen() != u"right";
            Q_EMIT sameAsked(left ? m_item.right() : m_item.left(), left ? m_item.left() : m_item.right(), why());
        });
    if (waits && !m_item.joining->mine && mayJoin)
        add(tr("&Confirm"), [this] {
            if (hasWhy()) Q_EMIT confirmAsked(why());
        });
    if (!stands)
        add(notSame, [this] {
            if (hasWhy()) Q_EMIT notSameAsked(why());
        });
    if (m_item.joining && (stands || m_item.joining->mine))
        add(tr("Take it &back"), [this] {
            if (hasWhy()) Q_EMIT takeBackAsked(why());
        });
    if (m_item.likely) add(tr("&Later…"), [this] { Q_EMIT laterAsked(); });
    add(tr("Open the &family"), [this] { Q_EMIT familyAsked(m_item.left()); });
    m_body->layout()->addWidget(answers);
}

} // namespace lodestar::pages
