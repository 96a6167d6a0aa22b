#include "ui/pages/VisitPanel.h"

#include "core/base/DateText.h"
#include "core/services/MeasurementValue.h"
#include "core/services/Session.h"
#include "ui/models/VisitWeights.h"
#include "ui/pages/VisitWords.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/RowTable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using V = QLatin1StringView;
using theme::Colour;
using theme::TypeRole;
using widgets::Box;
using widgets::Label;

namespace {

constexpr int dateWidth = 64;
constexpr int numberWidth = 52;
constexpr int centileWidth = 86;

} // namespace

VisitPanel::VisitPanel(VisitSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void VisitPanel::rebuild() {
    if (m_body != nullptr) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_weights.clear();
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    addLastTime();
    for (const VisitPerson* child : m_sheet.children())
        addWeights(*child);
    addAlsoDue();
    m_column->addStretch(1);
    refresh();
}

void VisitPanel::addLastTime() {
    if (m_sheet.context.promises.isEmpty() && !m_sheet.context.last) return;
    auto* box = new Box(tr("From last time"), m_body);
    if (const auto& last = m_sheet.context.last)
        box->setCount(
            tr("%1, %2").arg(shortDateText(storedDate(last->at), m_sheet.today()), VisitWords::type(last->type)));
    for (const Entry& each : m_sheet.context.promises)
        addPromise(each, box->body());
    if (m_sheet.context.promises.isEmpty())
        box->body()->addWidget(new Label(tr("Nothing was left open."), TypeRole::Table, Colour::TextSoft, box));
    m_column->addWidget(box);
}

void VisitPanel::addPromise(const Entry& promise, QVBoxLayout* column) {
    const EntryId id = promise.id;
    auto* line = new QWidget(column->parentWidget());
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    auto* tick = new QCheckBox(line);
    const QString who = promise.part(V("promise"), V("who"));
    const QString what = promise.part(V("promise"), V("what"));
    const QString words = who.isEmpty() ? what : u"%1 (%2)"_s.arg(what, who);
    auto* label = new Label(words, TypeRole::Table, Colour::Text, line);
    label->wrapping();
    label->setBuddy(tick);
    tick->setAccessibleName(tr("Kept: %1").arg(words));
    const auto& kept = m_sheet.visit.kept;
    tick->setChecked(std::ranges::any_of(kept, [&](const auto& k) { return k.promise == id; }));
    row->addWidget(tick, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    column->addWidget(line);
    connect(tick, &QCheckBox::toggled, this, [this, id](bool yes) {
        m_sheet.visit.kept.removeIf([&](const Visit::Kept& k) { return k.promise == id; });
        if (yes) m_sheet.visit.kept.append({id, {}});
        Q_EMIT edited();
    });
}

void VisitPanel::addWeights(const VisitPerson& child) {
    const bool several = m_sheet.children().size() > 1;
    const QString title = several ? tr("Weights of %1").arg(VisitWords::called(child)) : tr("Weights so far");
    auto* box = new Box(title, m_body);
    auto* model = new models::VisitWeights(box);
    model->show(child, m_sheet.session.growth(), m_sheet.today());
    auto* table = new widgets::RowTable(title, widgets::RowTable::Rows::Compact, box);
    table->setModel(model);
    table->setFitsRows(true);
    table->horizontalHeader()->setSectionResizeMode(models::VisitWeights::Age, QHeaderView::Stretch);
    table->setColumnWidth(models::VisitWeights::Date, dateWidth);
    table->setColumnWidth(models::VisitWeights::Kilograms, numberWidth);
    table->setColumnWidth(models::VisitWeights::Centile, centileWidth);
    auto* body = new QWidget(box);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table);
    if (const QString missing = model->missing(); !missing.isEmpty()) {
        auto* why = (new Label(missing, TypeRole::Caption, Colour::TextSoft, body))->wrapping();
        why->setContentsMargins(8, 6, 8, 8);
        column->addWidget(why);
    }
    box->setBareBody(body);
    m_column->addWidget(box);
    m_weights.append({child.record, model});
}

void VisitPanel::addAlsoDue() {
    auto* box = new Box(tr("Also due now"), m_body);
    int lines = 0;
    for (const Visit::Subject& subject : m_sheet.visit.subjects) {
        const VisitPerson* person = m_sheet.context.person(subject.person);
        if (person == nullptr) continue;
        const bool several = m_sheet.visit.subjects.size() > 1;
        for (const VisitStep& step : person->alsoDue) {
            auto* line = new QWidget(box);
            auto* row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(7);
            const QString name = several ? tr("%1 of %2").arg(step.name, VisitWords::called(*person)) : step.name;
            const QString when = step.due ? tr("by %1").arg(shortDateText(step.to, m_sheet.today()))
                                          : tr("from %1").arg(shortDateText(step.from, m_sheet.today()));
            const auto icon = step.overdue ? u"overdue"_s : step.due ? u"due"_s : u"coming"_s;
            row->addWidget(new widgets::IconLabel(icon, 16, Colour::Text, line), 0, Qt::AlignTop);
            auto* words = new Label(
                u"<b>%1</b> %2"_s.arg(name.toHtmlEscaped(),
                                      step.overdue ? tr("overdue since %1").arg(shortDateText(step.to, m_sheet.today()))
                                                   : when),
                TypeRole::Table, Colour::Text, line);
            words->setTextFormat(Qt::RichText);
            row->addWidget(words->wrapping(), 1);
            box->body()->addWidget(line);
            ++lines;
        }
    }
    if (lines == 0) box->body()->addWidget(new Label(tr("Nothing else."), TypeRole::Table, Colour::TextSoft, box));
    m_column->addWidget(box);
}

void VisitPanel::refresh() {
    for (const auto& [person, model] : m_weights) {
        std::optional<qint64> typed;
        if (const Visit::Subject* subject = std::as_const(m_sheet.visit).subject(person))
            for (const Visit::Measurement& each : subject->measurements)
                if (isWeight(each.measure)) typed = amountOf(each);
        model->setTyped(typed, m_sheet.visit.happenedOn());
    }
}

} // namespace lodestar::pages
