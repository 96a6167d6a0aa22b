#include "ui/pages/VisitFeedingHelp.h"

#include "core/base/Clock.h"
#include "core/base/DateText.h"
#include "ui/models/PlanWords.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TimeField.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::ChoiceRow;
using widgets::DateField;
using widgets::FormGrid;
using widgets::Label;
using widgets::TimeField;

namespace {

using Choices = QList<std::pair<QString, QString>>;
/// Where a value stands now: the list of a visit's subjects moves when a draft was taken of it.
using Held = std::function<QString&()>;

/// "2026-11-09"
constexpr qsizetype dayAlone = 10;

/// A day and a time beside it; without a time the day alone is kept.
QWidget* momentField(const Held& held, const QString& name, const Clock& clock, QWidget* parent,
                     const std::function<void()>& changed) {
    auto* holder = new QWidget(parent);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    auto* day = new DateField(VisitFeedingHelp::tr("%1: day").arg(name), clock, holder);
    auto* time = new TimeField(VisitFeedingHelp::tr("%1: time").arg(name), holder);
    const QString stored = held();
    if (const QDate kept = storedDate(stored); kept.isValid()) day->setDate(kept);
    if (stored.size() > dayAlone) time->setTime(storedDateTime(stored).time());
    row->addWidget(day);
    row->addWidget(time);
    row->addStretch(1);
    const int offset = clock.now().offsetFromUtc();
    const auto take = [=] {
        const auto on = day->date();
        const auto at = time->time();
        held() = !on  ? QString()
                 : at ? QDateTime(*on, *at, Qt::OffsetFromUTC, offset).toString(Qt::ISODate)
                      : on->toString(Qt::ISODate);
        changed();
    };
    QObject::connect(day, &DateField::dateChanged, holder, take);
    QObject::connect(time, &TimeField::timeChanged, holder, take);
    holder->setFocusProxy(day);
    return holder;
}

ChoiceRow* answers(const Held& held, const QString& question, const Choices& choices, QWidget* parent,
                   const std::function<void()>& changed) {
    auto* row = new ChoiceRow(question, parent);
    row->hideQuestion();
    for (const auto& [code, words] : choices)
        row->add(code, words);
    row->setChosen(held());
    QObject::connect(row, &ChoiceRow::chosenByHand, row, [held, changed](const QString& code) {
        held() = code;
        changed();
    });
    return row;
}

QLineEdit* line(const Held& held, QWidget* parent, const std::function<void()>& changed) {
    auto* field = new QLineEdit(held(), parent);
    QObject::connect(field, &QLineEdit::textEdited, field, [held, changed](const QString& text) {
        held() = text;
        changed();
    });
    return field;
}

} // namespace

VisitFeedingHelp::VisitFeedingHelp(const std::function<FeedingSupport&()>& held, const QString& called,
                                   const Clock& clock, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Label(tr("First feeding contact, and help with feeding: %1").arg(called),
                                theme::TypeRole::Table, theme::Colour::TextSoft, this));
    auto* form = new FormGrid(this);
    auto* hours = new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, form);
    const auto showHours = [hours, held] {
        const auto passed = hoursToFirstFeedingContact(held());
        hours->setText(passed ? tr("%n hours after coming home", nullptr, *passed) : QString());
    };
    const auto changed = [this, showHours] {
        showHours();
        Q_EMIT edited();
    };
    const auto at = [held](QString FeedingSupport::* part) -> Held {
        return [held, part]() -> QString& { return held().*part; };
    };
    form->addRow(tr("Came home"), momentField(at(&FeedingSupport::homeAt), tr("Came home"), clock, form, changed));
    form->addRow(tr("From where"), line(at(&FeedingSupport::homeFrom), form, changed));
    form->addRow(tr("First feeding contact"),
                 momentField(at(&FeedingSupport::at), tr("First feeding contact"), clock, form, changed));
    form->addWide(hours);
    form->addRow(tr("By whom"), line(at(&FeedingSupport::by), form, changed));
    const Choices modes = models::PlanWords::feedingModes();
    form->addRow(tr("How"), answers(at(&FeedingSupport::mode), tr("How"), modes, form, changed));
    const Choices offers = models::PlanWords::feedingOffers();
    form->addRow(tr("Clinical help"),
                 answers(at(&FeedingSupport::clinical), tr("Clinical help"), offers, form, changed));
    form->addRow(tr("Peer supporter"), answers(at(&FeedingSupport::peer), tr("Peer supporter"), offers, form, changed));
    form->addRow(tr("Group"), answers(at(&FeedingSupport::group), tr("Group"), offers, form, changed));
    column->addWidget(form);
    showHours();
}

VisitDiet::VisitDiet(const std::function<AntenatalDiet&()>& held, const QString& called, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new Label(tr("Diet and vitamins: %1").arg(called), theme::TypeRole::Table, theme::Colour::TextSoft, this));
    auto* form = new FormGrid(this);
    const auto changed = [this] { Q_EMIT edited(); };
    const auto at = [held](QString AntenatalDiet::* part) -> Held {
        return [held, part]() -> QString& { return held().*part; };
    };
    const Choices taken{{u"yes"_s, tr("Takes it")}, {u"no"_s, tr("Does not")}, {u"not_asked"_s, tr("Not asked")}};
    form->addRow(tr("Folic acid"), answers(at(&AntenatalDiet::folicAcid), tr("Folic acid"), taken, form, changed));
    form->addRow(tr("Vitamin D"), answers(at(&AntenatalDiet::vitaminD), tr("Vitamin D"), taken, form, changed));
    const Choices from{{u"healthy_start"_s, tr("Healthy Start")},
                       {u"bought"_s, tr("Bought")},
                       {u"prescribed"_s, tr("Prescribed")},
                       {u"none"_s, tr("Has none")}};
    form->addRow(tr("From where"), answers(at(&AntenatalDiet::from), tr("From where"), from, form, changed));
    const Choices talked{{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}};
    form->addRow(tr("Diet talked about"),
                 answers(at(&AntenatalDiet::talked), tr("Diet talked about"), talked, form, changed));
    form->addRow(tr("Words"), line(at(&AntenatalDiet::words), form, changed));
    column->addWidget(form);
}

} // namespace lodestar::pages
