#include "ui/pages/InboxCard.h"

#include "core/base/Age.h"
#include "core/records/Kind.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using widgets::Label;

namespace {

QString dateWords(const QString& iso) {
    const QDate date = QDate::fromString(iso.left(10), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, u"d MMM yyyy"_s) : iso;
}

QString shown(const QString& value) {
    if (value.isEmpty()) return InboxCard::tr("nothing");
    return QDate::fromString(value, Qt::ISODate).isValid() ? dateWords(value) : value;
}

/// The field as people call it, from the one description of its kind.
QString fieldWords(const InboxItem& item, const QString& field) {
    if (field == records::retiredField) return InboxCard::tr("Remove");
    const QString kind = item.held ? item.held->kind : u"person"_s;
    const records::KindDescription* known = records::kindNamed(kind);
    const records::FieldDescription* described = known != nullptr ? known->field(field) : nullptr;
    return described != nullptr ? QCoreApplication::translate("Kinds", described->label.toUtf8().constData()) : field;
}

QString ageWords(const QString& birthDate, const QDate& today) {
    const QDate born = QDate::fromString(birthDate, Qt::ISODate);
    const qint64 days = born.daysTo(today);
    if (!born.isValid() || days < 0) return {};
    if (days < 28) return InboxCard::tr("%n day(s)", nullptr, static_cast<int>(days));
    return InboxCard::tr("born %1").arg(dateWords(birthDate));
}

QString namedWithAge(const InboxItem& item, const QDate& today) {
    const QString name = item.name.isEmpty() ? InboxCard::tr("No name given") : item.name;
    const QString age = ageWords(item.birthDate, today);
    return age.isEmpty() ? name : InboxCard::tr("%1, %2").arg(name, age);
}

} // namespace

QString inboxSortWords(InboxSort sort) {
    switch (sort) {
    case InboxSort::Birth:
        return InboxCard::tr("A birth");
    case InboxSort::Proposal:
        return InboxCard::tr("Another value");
    case InboxSort::Mismatch:
        return InboxCard::tr("A message that does not agree");
    case InboxSort::Unmatched:
        return InboxCard::tr("A message about a child not known here");
    case InboxSort::Sealed:
        return InboxCard::tr("Sealed matter");
    case InboxSort::Unplaced:
        return InboxCard::tr("Columns nobody knows");
    case InboxSort::WalkIn:
        return InboxCard::tr("Weighed at the clinic");
    }
    return {};
}

QString inboxTitle(const InboxItem& item, const QDate& today) {
    const QString who = namedWithAge(item, today);
    const QString field = item.differences.isEmpty() ? QString() : fieldWords(item, item.differences.first().field);
    switch (item.sort) {
    case InboxSort::Birth:
        return InboxCard::tr("%1: born of %2's pregnancy (due %3)?").arg(who, item.motherName, dateWords(item.edd));
    case InboxSort::Proposal:
        return InboxCard::tr("%1: %2").arg(who, field);
    case InboxSort::Mismatch:
        return InboxCard::tr("%1: is this message about this child?").arg(who);
    case InboxSort::Unmatched:
        return InboxCard::tr("%1: who is this?").arg(who);
    case InboxSort::Sealed:
    case InboxSort::Unplaced:
        return InboxCard::tr("One sealed matter needs you");
    case InboxSort::WalkIn:
        return InboxCard::tr("%1: which child is this?").arg(who);
    }
    return {};
}

InboxCard::InboxCard(const QDate& today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_box(new widgets::Box)
    , m_title(new Label({}, theme::TypeRole::Section))
    , m_source(new Label({}, theme::TypeRole::Body, theme::Colour::TextSoft)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_title->wrapping();
    m_source->wrapping();
    m_column = m_box->body();
    m_column->setSpacing(12);
    m_column->addWidget(m_title);
    m_column->addWidget(m_source);
    outer->addWidget(m_box);
    // What is left over stands below, not between the lines.
    outer->addStretch(1);
}

void InboxCard::show(const InboxItem& item) {
    m_item = item;
    m_title->setText(inboxTitle(item, m_today));
    const bool sealed = item.sort == InboxSort::Sealed || item.sort == InboxSort::Unplaced;
    m_source->setText(sealed || item.source.isEmpty() ? tr("Came on %1.").arg(dateWords(item.on))
                                                      : tr("Came on %1 from %2.").arg(dateWords(item.on), item.source));
    if (m_body != nullptr) {
        // One of its buttons may be what asked for this.
        m_column->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(12);
    m_column->addWidget(m_body);
    showComparison();
    showAnswers();
}

/// Two equal columns: the program does not lean.
void InboxCard::showComparison() {
    const bool compares = m_item.sort == InboxSort::Proposal || m_item.sort == InboxSort::Mismatch;
    if (!compares || m_item.differences.isEmpty()) return;
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto head = [](const QString& text) {
        return (new Label(text, theme::TypeRole::Caption, theme::Colour::TextSoft))->strong();
    };
    grid->addWidget(head(tr("Here")), 0, 1);
    grid->addWidget(head(tr("The sender")), 0, 2);
    int row = 0;
    for (const InboxDifference& each : m_item.differences) {
        ++row;
        grid->addWidget((new Label(fieldWords(m_item, each.field)))->wrapping(), row, 0);
        grid->addWidget((new Label(shown(each.ours)))->strong()->wrapping(), row, 1);
        grid->addWidget((new Label(shown(each.theirs)))->strong()->wrapping(), row, 2);
    }
    m_body->layout()->addWidget(table);
}

QPushButton* InboxCard::answer(const QString& text) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

void InboxCard::showAnswers() {
    auto* answers = new QWidget;
    auto* flow = new widgets::FlowLayout(8, 8, answers);
    const auto add = [&](const QString& text, auto signal) {
        QPushButton* button = answer(text);
        connect(button, &QPushButton::clicked, this, signal);
        flow->addWidget(button);
    };
    switch (m_item.sort) {
    case InboxSort::Birth:
        add(tr("&Yes, join"), &InboxCard::takeAsked);
        add(tr("&Not hers"), &InboxCard::leaveAsked);
        break;
    case InboxSort::Proposal:
        add(tr("&Take the sender's"), &InboxCard::takeAsked);
        add(tr("&Leave ours"), &InboxCard::leaveAsked);
        break;
    case InboxSort::Mismatch:
        add(tr("&It is this child"), &InboxCard::takeAsked);
        add(tr("&Not this child"), &InboxCard::leaveAsked);
        break;
    case InboxSort::Unmatched:
    case InboxSort::WalkIn:
        for (qsizetype i = 0; i < m_item.candidates.size(); ++i) {
            const RecordId child = m_item.candidates.at(i);
            add(tr("It is %1").arg(m_item.candidateNames.value(i)), [this, child] { Q_EMIT matchAsked(child); });
        }
        if (m_item.sort == InboxSort::Unmatched) add(tr("A &new child here"), &InboxCard::newChildAsked);
        break;
    case InboxSort::Sealed:
    case InboxSort::Unplaced: {
        auto* where = new QLineEdit;
        where->setAccessibleName(tr("Where it was placed"));
        where->setPlaceholderText(tr("Where it was placed"));
        m_body->layout()->addWidget(where);
        add(tr("It is &placed"), [this, where] { Q_EMIT placeAsked(where->text()); });
        break;
    }
    }
    if (!m_item.household.isNull()) add(tr("Open the &family"), &InboxCard::familyAsked);
    m_body->layout()->addWidget(answers);
}

} // namespace lodestar::pages
