#include "ui/pages/VisitWhoPart.h"

#include "core/services/Session.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FoldingSection.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TimeField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::DateField;
using widgets::FormGrid;
using widgets::Label;
using widgets::Speech;
using widgets::TimeField;

namespace {

/// Facts side by side that go on in the next line.
QWidget* flowing(QWidget* parent) {
    auto* holder = new QWidget(parent);
    new widgets::FlowLayout(16, 6, holder);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    return holder;
}

Visit::Subject newSubject(const VisitPerson& person) {
    Visit::Subject made;
    made.person = person.record;
    made.child = person.child;
    if (!person.child) made.pregnancy = person.pregnancy;
    if (person.steps.isEmpty() || !person.steps.first().due) return made;
    made.step = person.steps.first().id;
    made.type = person.steps.first().type;
    return made;
}

} // namespace

VisitWhoPart::VisitWhoPart(VisitSheet& sheet, QWidget* parent)
    : VisitPart(VisitGap::Section::Who, sheet, parent) {
    connect(fold().addAction(tr("Change")), &QPushButton::clicked, this, [this] {
        setOpen(true);
        if (m_day != nullptr) m_day->setFocus(Qt::OtherFocusReason);
    });
    connect(&fold(), &widgets::FoldingSection::toggled, this, [this] { refresh(); });
}

bool VisitWhoPart::isBegun() const {
    const auto gaps = gapsOf(visit(), sheet().context, sheet().now());
    return std::ranges::none_of(gaps, [](const VisitGap& g) { return g.section == VisitGap::Section::Who; });
}

QWidget* VisitWhoPart::fieldFor(const VisitGap& gap) const {
    switch (gap.why) {
    case VisitGap::Why::NoTime:
    case VisitGap::Why::InFuture:
        return m_day;
    case VisitGap::Why::Mode:
        return m_mode;
    case VisitGap::Why::Countersigner:
        return m_countersigner;
    default:
        return VisitPart::fieldFor(gap);
    }
}

void VisitWhoPart::refresh() {
    fold().setSummary(isOpen() ? QString() : summary());
}

QString VisitWhoPart::summary() const {
    QStringList there;
    QStringList away;
    for (const Visit::Subject& each : visit().subjects)
        (each.seen ? there : away) << sheet().called(each.person);
    for (const Visit::Present& each : visit().present) {
        const QString name = each.person.isNull() ? each.name : sheet().called(each.person);
        if (!there.contains(name)) there << name;
    }
    QStringList sentences;
    if (!there.isEmpty()) sentences << VisitWords::joined(there);
    if (!away.isEmpty()) sentences << tr("%1 not seen").arg(VisitWords::joined(away));
    sentences << VisitWords::mode(visit().mode);
    if (visit().interpreter.isEmpty())
        sentences << tr("No interpreter");
    else
        sentences << tr("Interpreter: %1").arg(visit().interpreter);
    return sentences.join(u". "_s) + u'.';
}

void VisitWhoPart::rebuild() {
    auto* column = new QVBoxLayout(freshBody());
    QWidget* body = column->parentWidget();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    addSubjects(column);
    addPresent(column);
    auto* grid = new FormGrid(body);
    addWhen(grid);
    addHow(grid);
    addColleagues(grid);
    column->addWidget(grid);
    refresh();
}

void VisitWhoPart::addWhen(FormGrid* grid) {
    QWidget* row = flowing(grid);
    m_day = new DateField(tr("Day of the visit"), sheet().session.clock(), row);
    m_time = new TimeField(tr("Time of the visit"), row);
    auto* minutes = new QSpinBox(row);
    minutes->setRange(0, 600);
    minutes->setSingleStep(5);
    minutes->setSpecialValueText(tr("not said"));
    minutes->setSuffix(tr(" minutes"));
    minutes->setValue(visit().minutes);
    Speech::name(minutes, tr("Minutes it took"));
    const QDateTime at = visit().happenedAt();
    if (at.isValid()) {
        m_day->setDate(at.date());
        m_time->setTime(at.time());
    }
    for (QWidget* each : {static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_time), static_cast<QWidget*>(minutes)})
        row->layout()->addWidget(each);
    row->setFocusProxy(m_day);
    connect(m_day, &DateField::dateChanged, this, &VisitWhoPart::keepTime);
    connect(m_time, &TimeField::timeChanged, this, &VisitWhoPart::keepTime);
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        visit().minutes = value;
        Q_EMIT edited();
    });
    grid->addRow(tr("&When"), row);
}

void VisitWhoPart::keepTime() {
    const auto day = m_day->date();
    const auto time = m_time->time();
    const int offset = sheet().now().offsetFromUtc();
    visit().at = day && time ? QDateTime(*day, *time, Qt::OffsetFromUTC, offset).toString(Qt::ISODate) : QString();
    Q_EMIT edited();
    if (day && time) Q_EMIT dateChanged();
}

void VisitWhoPart::addHow(FormGrid* grid) {
    auto* mode = choices(tr("How you met"), VisitWords::modes(), grid);
    choose(mode, visit().mode);
    connect(mode, &QComboBox::activated, this, [this, mode] {
        visit().mode = mode->currentData().toString();
        Q_EMIT edited();
    });
    m_mode = mode;
    grid->addRow(tr("&How"), mode);
    auto* place = choices(tr("Where"), VisitWords::places(), grid);
    place->setEditable(true);
    choose(place, visit().place);
    connect(place, &QComboBox::editTextChanged, this, [this, place](const QString& text) {
        const int known = place->findText(text);
        visit().place = known >= 0 ? place->itemData(known).toString() : text;
        Q_EMIT edited();
    });
    grid->addRow(tr("Wh&ere"), place);
    auto* interpreter = new QLineEdit(visit().interpreter, grid);
    const bool wanted = std::ranges::any_of(sheet().context.people, [](const auto& p) { return p.needsInterpreter; });
    interpreter->setPlaceholderText(wanted ? tr("An interpreter is needed: who, or by telephone") : tr("None"));
    connect(interpreter, &QLineEdit::textEdited, this, [this](const QString& text) {
        visit().interpreter = text;
        Q_EMIT edited();
    });
    grid->addRow(tr("Interpreter"), interpreter);
}

void VisitWhoPart::addSubjects(QBoxLayout* column) {
    QWidget* body = column->parentWidget();
    auto* holder = new QWidget(body);
    auto* table = new QGridLayout(holder);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(16);
    table->setVerticalSpacing(4);
    table->setColumnStretch(4, 1);
    for (const Visit::Subject& each : visit().subjects)
        addSubject(each, table);
    column->addWidget(holder);
    addOthers(column);
}

void VisitWhoPart::addSubject(const Visit::Subject& subject, QGridLayout* table) {
    QWidget* holder = table->parentWidget();
    const int row = table->rowCount();
    const RecordId person = subject.person;
    const QString name = sheet().called(person);
    table->addWidget((new Label(name, theme::TypeRole::Body, theme::Colour::Text, holder))->strong(), row, 0);
    addSeen(subject, table, row);
    addStep(subject, table, row);
    if (visit().subjects.size() < 2) return;
    auto* away = new QPushButton(tr("Take out"), holder);
    away->setFlat(true);
    Speech::name(away, tr("Take %1 out of this visit").arg(name));
    table->addWidget(away, row, 5);
    connect(away, &QPushButton::clicked, this, [this, person] {
        visit().subjects.removeIf([&](const Visit::Subject& s) { return s.person == person; });
        Q_EMIT edited();
        Q_EMIT peopleChanged();
    });
}

void VisitWhoPart::addSeen(const Visit::Subject& subject, QGridLayout* table, int row) {
    QWidget* holder = table->parentWidget();
    const RecordId person = subject.person;
    const QString name = sheet().called(person);
    auto* seen = new QCheckBox(tr("Seen"), holder);
    Speech::name(seen, tr("%1 was seen").arg(name));
    seen->setChecked(subject.seen);
    auto* alone = new QCheckBox(tr("Alone"), holder);
    Speech::name(alone, tr("%1 was seen alone").arg(name));
    alone->setChecked(subject.seenAlone);
    alone->setEnabled(subject.seen);
    auto* awake =
        choices(tr("%1 asleep or awake").arg(name),
                {{QString(), tr("not said")}, {u"awake"_s, tr("Awake")}, {u"asleep"_s, tr("Asleep")}}, holder);
    choose(awake, subject.awake);
    awake->setEnabled(subject.seen);
    awake->setVisible(subject.child);
    table->addWidget(seen, row, 1);
    table->addWidget(alone, row, 2);
    table->addWidget(awake, row, 3);
    connect(seen, &QCheckBox::toggled, this, [=, this](bool yes) {
        if (Visit::Subject* about = visit().subject(person)) about->seen = yes;
        alone->setEnabled(yes);
        awake->setEnabled(yes);
        Q_EMIT edited();
    });
    connect(alone, &QCheckBox::toggled, this, [=, this](bool yes) {
        if (Visit::Subject* about = visit().subject(person)) about->seenAlone = yes;
        Q_EMIT edited();
    });
    connect(awake, &QComboBox::activated, this, [=, this] {
        if (Visit::Subject* about = visit().subject(person)) about->awake = awake->currentData().toString();
        Q_EMIT edited();
    });
}

void VisitWhoPart::addStep(const Visit::Subject& subject, QGridLayout* table, int row) {
    const RecordId person = subject.person;
    const VisitPerson* known = sheet().context.person(person);
    QList<VisitWords::Choice> steps{{QString(), tr("settles no step")}};
    if (known != nullptr)
        for (const VisitStep& each : known->steps)
            steps.append({each.id, each.name});
    auto* step = choices(tr("Step that %1’s part settles").arg(sheet().called(person)), steps, table->parentWidget());
    step->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    step->setMinimumContentsLength(18);
    step->setObjectName(u"step:"_s + person.toString());
    choose(step, subject.step);
    table->addWidget(step, row, 4);
    connect(step, &QComboBox::activated, this, [this, person, step] {
        Visit::Subject* about = visit().subject(person);
        if (about == nullptr) return;
        about->step = step->currentData().toString();
        const VisitStep* chosen = sheet().context.step(person, about->step);
        about->type = chosen == nullptr ? QString() : chosen->type;
        Q_EMIT edited();
        Q_EMIT peopleChanged();
    });
}

void VisitWhoPart::addOthers(QBoxLayout* column) {
    QWidget* row = flowing(column->parentWidget());
    for (const VisitPerson& each : sheet().context.people) {
        // Nobody who died is offered.
        if (each.died || visit().subject(each.record) != nullptr) continue;
        if (!each.child && each.pregnancy.isNull()) continue;
        auto* add = new QPushButton(tr("Add %1").arg(VisitWords::called(each)), row);
        add->setFlat(true);
        row->layout()->addWidget(add);
        const RecordId person = each.record;
        connect(add, &QPushButton::clicked, this, [this, person] {
            visit().subjects.append(newSubject(*sheet().context.person(person)));
            Q_EMIT edited();
            Q_EMIT peopleChanged();
        });
    }
    row->setVisible(row->layout()->count() > 0);
    column->addWidget(row);
}

void VisitWhoPart::addPresent(QBoxLayout* column) {
    QWidget* body = column->parentWidget();
    column->addWidget(new Label(tr("Who else was there"), theme::TypeRole::Table, theme::Colour::TextSoft, body));
    QWidget* row = flowing(body);
    for (const VisitPerson& each : sheet().context.people) {
        if (each.died || visit().subject(each.record) != nullptr) continue;
        const RecordId person = each.record;
        auto* there = new QCheckBox(VisitWords::called(each), row);
        there->setChecked(std::ranges::any_of(visit().present, [&](const auto& p) { return p.person == person; }));
        row->layout()->addWidget(there);
        connect(there, &QCheckBox::toggled, this, [this, person](bool yes) {
            visit().present.removeIf([&](const Visit::Present& p) { return p.person == person; });
            if (yes) visit().present.append({person, {}});
            Q_EMIT edited();
        });
    }
    auto* other = new QLineEdit(row);
    other->setPlaceholderText(tr("Somebody else"));
    other->setMinimumWidth(220);
    Speech::name(other, tr("Somebody else who was there"));
    QStringList names;
    for (const Visit::Present& each : visit().present)
        if (each.person.isNull()) names << each.name;
    other->setText(names.join(u", "_s));
    row->layout()->addWidget(other);
    connect(other, &QLineEdit::textEdited, this, [this](const QString& text) {
        visit().present.removeIf([](const Visit::Present& p) { return p.person.isNull(); });
        for (const QString& name : text.split(u',', Qt::SkipEmptyParts))
            if (!name.trimmed().isEmpty()) visit().present.append({{}, name.trimmed()});
        Q_EMIT edited();
    });
    column->addWidget(row);
}

bool VisitWhoPart::needsCountersigner() const {
    if (sheet().context.me.role == u"student"_s) return true;
    return std::ranges::any_of(visit().subjects, [&](const Visit::Subject& each) {
        const VisitStep* step = sheet().context.step(each.person, each.step);
        return step != nullptr && step->countersigned;
    });
}

void VisitWhoPart::addColleagues(FormGrid* grid) {
    m_countersigner = nullptr;
    QList<VisitWords::Choice> names{{QString(), tr("Nobody")}};
    for (const VisitContext::Colleague& each : sheet().context.colleagues)
        names.append({each.reference, each.name});
    const auto add = [&](const QString& label, QString Visit::* field) {
        auto* box = choices(label, names, grid);
        choose(box, visit().*field);
        connect(box, &QComboBox::activated, this, [this, box, field] {
            visit().*field = box->currentData().toString();
            Q_EMIT edited();
        });
        grid->addRow(label, box);
        return box;
    };
    if (needsCountersigner()) m_countersigner = add(tr("Countersigned by"), &Visit::countersignatureBy);
    if (sheet().context.me.role == u"nursery-nurse"_s || sheet().context.me.role == u"student"_s)
        add(tr("Supervisor"), &Visit::supervisor);
}

} // namespace lodestar::pages
