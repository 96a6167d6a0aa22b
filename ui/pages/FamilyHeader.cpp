#include "ui/pages/FamilyHeader.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "ui/pages/FamilyActs.h"
#include "ui/pages/FamilyTabs.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PersonCard.h"
#include "ui/widgets/StatusChip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using theme::Colour;
using theme::Theme;
using theme::TypeRole;
using widgets::PersonCard;

namespace {

void clear(widgets::FlowLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString childLine(const Person& child, QDate today) {
    if (child.conflicts.contains(u"birthDate"_s)) return FamilyHeader::tr("two birth dates");
    return ageText(child.birthDate, today);
}

} // namespace

FamilyHeader::FamilyHeader(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new FamilyTabs(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 0);
    layout->setSpacing(8);
    auto* cards = new QWidget(this);
    m_cards = new widgets::FlowLayout(8, 8, cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    auto* facts = new QWidget(this);
    m_facts = new widgets::FlowLayout(20, 4, facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    first->addWidget(cards, 1);
    m_more = new QPushButton(tr("More"), this);
    m_more->setAccessibleName(tr("More that can be done for this family"));
    first->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(first);
    layout->addWidget(facts);
    layout->addWidget(m_tabs);
}

QString FamilyHeader::cardLine(const FamilyMember& member, const Family& family, QDate today) {
    const Person& person = member.person;
    if (person.died)
        return person.diedOn.isValid() ? tr("died %1").arg(shortDateText(person.diedOn, today)) : tr("died");
    QStringList parts;
    if (person.child) {
        parts.append(childLine(person, today));
        if (!person.needsLevel.isEmpty()) parts.append(EntryWords::choice(person.needsLevel));
    } else {
        parts.append(person.conflicts.contains(u"birthDate"_s) ? tr("two birth dates")
                                                               : yearsText(person.birthDate, today));
        if (const Pregnancy* pregnancy = family.pregnancyOf(person.record); pregnancy != nullptr)
            parts.append(pregnancy->eddInConflict ? tr("pregnant, two due dates")
                                                  : pregnancyText(pregnancy->edd, today));
        else
            parts.append(EntryWords::choice(member.relationship));
    }
    if (!member.livesHere) parts.append(tr("lives elsewhere"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void FamilyHeader::show(const FamilyContext& context) {
    showCards(context);
    showFacts(context);
    showActs(context);
    updateGeometry();
}

void FamilyHeader::showActs(const FamilyContext& context) {
    if (m_household == context.family.record) return;
    m_household = context.family.record;
    if (m_more->menu() != nullptr) m_more->menu()->deleteLater();
    auto* menu = new QMenu(m_more);
    FamilyActs::attach(menu, context.session, m_household, this);
    m_more->setMenu(menu);
}

void FamilyHeader::showCards(const FamilyContext& context) {
    clear(m_cards);
    const Family& family = context.family;
    for (const FamilyMember& each : family.members) {
        const bool pregnant = family.pregnancyOf(each.person.record) != nullptr;
        const auto kind = each.person.child ? PersonCard::Kind::Child
                          : pregnant        ? PersonCard::Kind::Pregnancy
                                            : PersonCard::Kind::Adult;
        QString name = each.person.shortName();
        if (!each.bornTogether.isEmpty()) {
            const QString twin = context.nameOf(each.bornTogether.first());
            if (!twin.isEmpty()) name = tr("%1, twin of %2").arg(name, twin);
        }
        auto* card = new PersonCard(kind, name, cardLine(each, family, context.today()), m_cards->parentWidget());
        card->setCheckable(false);
        card->setToolTip(each.person.fullName());
        connect(card, &QAbstractButton::clicked, this,
                [this, person = each.person.record] { Q_EMIT personChosen(person); });
        m_cards->addWidget(card);
        card->show();
    }
}

void FamilyHeader::addFact(const QString& icon, const QString& words, bool alert) {
    auto* fact = new QWidget(m_facts->parentWidget());
    auto* line = new QHBoxLayout(fact);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(new widgets::IconLabel(icon, 16, alert ? Colour::PromptEdge : Colour::TextSoft, fact));
    auto* label = new widgets::Label(words, TypeRole::Table, alert ? Colour::PromptText : Colour::Text, fact);
    line->addWidget(label->strong(alert));
    m_facts->addWidget(fact);
    fact->show();
}

void FamilyHeader::showFacts(const FamilyContext& context) {
    clear(m_facts);
    const Family& family = context.family;
    QStringList faces;
    for (const FamilyAlert& each : family.alerts) {
        const QString words = EntryWords::choice(each.face);
        if (!faces.contains(words)) faces.append(words);
    }
    for (const QString& each : faces)
        addFact(u"prompt"_s, each, true);
    if (family.whereabouts == u"moved_away"_s) addFact(u"place"_s, tr("Moved away"), true);
    if (family.whereabouts == u"unknown"_s) addFact(u"place"_s, tr("Whereabouts unknown"), true);
    QStringList speech;
    if (!family.language.isEmpty()) speech.append(family.language);
    for (const FamilyMember& each : family.members) {
        if (each.person.interpreterNeeded) speech.append(tr("interpreter for %1").arg(each.person.shortName()));
    }
    if (!speech.isEmpty()) addFact(u"language"_s, speech.join(u"; "_s));
    if (!family.sharesWith.isEmpty()) addFact(u"done"_s, tr("Shares with: %1").arg(family.sharesWith.join(u", "_s)));
    if (!family.navigator.name.isEmpty()) addFact(u"person"_s, tr("Navigator %1").arg(family.navigator.name));
    if (family.conflicts > 0) {
        auto* settle =
            new QPushButton(tr("%n entries hold two values", nullptr, family.conflicts), m_facts->parentWidget());
        settle->setIcon(Theme::of(this).icon(u"conflict"_s, Colour::Conflict));
        settle->setFlat(true);
        settle->setProperty("small", true);
        connect(settle, &QPushButton::clicked, this, &FamilyHeader::conflictsAsked);
        m_facts->addWidget(settle);
        settle->show();
    }
}

void FamilyHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Colour::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Colour::Line));
}

} // namespace lodestar::pages
