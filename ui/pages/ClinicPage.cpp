#include "ui/pages/ClinicPage.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/services/MeasurementValue.h"
#include "core/services/Session.h"
#include "ui/models/ClinicMatches.h"
#include "ui/pages/ClinicMatchDialog.h"
#include "ui/pages/VisitMeasureCell.h"
#include "ui/pages/VisitWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MeasureField.h"
#include "ui/widgets/RowList.h"

#include <QComboBox>
#include <QFuture>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Box;
using widgets::Label;

namespace {

constexpr int mostWidth = 760;

/// The walk-in before it is anybody: a person of the sheet with no record of its own.
VisitPerson stranger() {
    VisitPerson made;
    made.record = RecordId::create();
    made.child = true;
    return made;
}

} // namespace

ClinicPage::ClinicPage(Session& session, widgets::Navigator&)
    : m_sheet{session, {}, {}} {
    setTitle(tr("Clinic"));
    build();
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &ClinicPage::save);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &ClinicPage::beginWalkIn);
    go(Stage::Finding);
}

void ClinicPage::build() {
    auto* content = new QWidget(this);
    content->setMaximumWidth(std::max(mostWidth, content->fontMetrics().height() * 40));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* place = new widgets::FormGrid(content);
    m_place = new QLineEdit(place);
    m_place->setPlaceholderText(tr("Clinic"));
    place->addRow(tr("&Place"), m_place);
    column->addWidget(place);
    buildFinding(column);
    buildWeighing(column);
    column->addStretch(1);
    setContent(content);
    m_match = actions().addButton(tr("Match walk-ins"));
    connect(m_match, &QPushButton::clicked, this, &ClinicPage::matchWalkIns);
    auto* other = actions().addButton(tr("Not found: keep as a walk-in"));
    other->setToolTip(tr("Ctrl+N"));
    connect(other, &QPushButton::clicked, this, &ClinicPage::beginWalkIn);
    auto* again = actions().addButton(tr("Another child"));
    connect(again, &QPushButton::clicked, this, [this] { next({}); });
    m_save = actions().addPrimary(tr("Keep and next"));
    connect(m_save, &QPushButton::clicked, this, &ClinicPage::save);
}

void ClinicPage::buildFinding(QVBoxLayout* column) {
    m_finding = new Box(tr("Who is it?"), column->parentWidget());
    auto* grid = new widgets::FormGrid(m_finding);
    m_letters = new QLineEdit(grid);
    m_letters->setPlaceholderText(tr("Three letters of a name, NHS number or birth date"));
    grid->addRow(tr("&Child"), m_letters);
    m_finding->body()->addWidget(grid);
    m_matches = new models::ClinicMatches(this);
    m_list = new widgets::RowList(tr("Children found"), {widgets::RowLayout::Leading::Icon}, m_finding);
    m_list->setModel(m_matches);
    m_list->setFitsRows(true);
    m_finding->body()->addWidget(m_list);
    m_nobody = new Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, m_finding);
    m_finding->body()->addWidget(m_nobody->wrapping());
    column->addWidget(m_finding);
    connect(m_letters, &QLineEdit::textEdited, this, &ClinicPage::find);
    connect(m_letters, &QLineEdit::returnPressed, this, [this] { choose(std::max(0, m_list->currentIndex().row())); });
    connect(m_list, &widgets::RowList::opened, this, [this](const QModelIndex& row) { choose(row.row()); });
}

void ClinicPage::buildWeighing(QVBoxLayout* column) {
    m_weighing = new Box(tr("Weight"), column->parentWidget());
    buildWalkIn(m_weighing->body());
    m_cellPlace = new QWidget(m_weighing);
    auto* cell = new QVBoxLayout(m_cellPlace);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(6);
    m_weighing->body()->addWidget(m_cellPlace);
    m_clothes = new widgets::ChoiceRow(tr("On the scales"), m_weighing);
    m_clothes->add(u"bare"_s, tr("Nothing on"));
    m_clothes->add(u"clothed"_s, tr("Clothed"));
    m_weighing->body()->addWidget(m_clothes);
    auto* grid = new widgets::FormGrid(m_weighing);
    m_scales = new QComboBox(grid);
    for (const auto& [id, words] : VisitWords::scales())
        m_scales->addItem(words, id);
    grid->addRow(tr("&Scales"), m_scales);
    m_words = new QLineEdit(grid);
    grid->addRow(tr("&Words, if any"), m_words);
    m_weighing->body()->addWidget(grid);
    column->addWidget(m_weighing);
}

void ClinicPage::buildWalkIn(QVBoxLayout* column) {
    auto* grid = new widgets::FormGrid(column->parentWidget());
    m_walkIn = grid;
    m_name = new QLineEdit(grid);
    m_born = new widgets::DateField(tr("Born"), m_sheet.session.clock(), grid);
    m_nhs = new QLineEdit(grid);
    grid->addRow(tr("&Name"), m_name);
    grid->addRow(tr("&Born"), m_born);
    grid->addRow(tr("NHS &number"), m_nhs);
    column->addWidget(grid);
}

QString ClinicPage::helpTopic() const {
    return u"clinic"_s;
}

void ClinicPage::open(const widgets::Route& route) {
    next({});
    countWalkIns();
    if (route.record.isEmpty()) return;
    m_letters->setText(route.record);
    find();
}

void ClinicPage::focusFirst() {
    m_letters->setFocus(Qt::OtherFocusReason);
}

void ClinicPage::go(Stage stage) {
    m_stage = stage;
    m_finding->setVisible(stage == Stage::Finding);
    m_weighing->setVisible(stage != Stage::Finding);
    m_walkIn->setVisible(stage == Stage::WalkIn);
    m_match->setVisible(stage == Stage::Finding && m_match->property("waiting").toInt() > 0);
    // Once a child is chosen nobody else is in sight.
    if (stage != Stage::Finding) m_matches->show({}, m_sheet.today());
}

void ClinicPage::next(const QString& words) {
    m_child.reset();
    m_letters->clear();
    m_nobody->setText({});
    m_words->clear();
    m_name->clear();
    m_born->clear();
    m_nhs->clear();
    m_matches->show({}, m_sheet.today());
    go(Stage::Finding);
    actions().setWords(words);
    m_letters->setFocus(Qt::OtherFocusReason);
}

void ClinicPage::find() {
    const QString text = m_letters->text();
    const int asked = ++m_asked;
    m_sheet.session.read([text](Connection& connection) { return findClinicChildren(connection, text); })
        .then(this, [this, asked, text](const Result<QList<ClinicChild>>& found) {
            if (asked != m_asked || m_stage != Stage::Finding) return;
            m_matches->show(found.value_or(QList<ClinicChild>()), m_sheet.today());
            const bool nobody = text.trimmed().size() >= 3 && m_matches->rowCount() == 0;
            m_nobody->setText(nobody ? tr("Nobody is called so here. Keep a walk-in with Ctrl+N.") : QString());
        });
}

void ClinicPage::choose(int row) {
    if (row >= m_matches->children().size()) return;
    const ClinicChild chosen = m_matches->children().at(row);
    const QDate today = m_sheet.today();
    m_sheet.session
        .read([chosen, today](Connection& connection) -> Result<std::pair<ClinicChild, VisitContext>> {
            LODESTAR_ASSIGN(const ClinicChild child, clinicChild(connection, chosen.person));
            LODESTAR_ASSIGN(const VisitContext context, readVisitContext(connection, child.household, today));
            return std::pair(child, context);
        })
        .then(this, [this](const Result<std::pair<ClinicChild, VisitContext>>& found) {
            if (!found) return actions().setWords(theme::Words::text(found.error()), u"info"_s);
            weigh(found->first, found->second);
        });
}

void ClinicPage::weigh(const ClinicChild& child, const VisitContext& context) {
    m_child = child;
    m_sheet.context = context;
    m_weighing->setTitle(child.name);
    m_weighing->setCount(tr("%1, born %2").arg(ageTextExact(child.born, m_sheet.today()), dateText(child.born)));
    go(Stage::Weighing);
    makeCell();
    m_cell->field()->line()->setFocus(Qt::OtherFocusReason);
}

void ClinicPage::beginWalkIn() {
    const QString typed = m_letters->text();
    m_child.reset();
    m_sheet.context = {};
    m_sheet.context.people = {stranger()};
    m_weighing->setTitle(tr("Walk-in"));
    m_weighing->setCount(tr("kept here, matched to a child when it is known"));
    go(Stage::WalkIn);
    makeCell();
    m_name->setText(typed);
    m_name->setFocus(Qt::OtherFocusReason);
}

void ClinicPage::makeCell() {
    const RecordId person = m_child ? m_child->person : m_sheet.context.people.first().record;
    Visit visit;
    visit.at = m_sheet.now().toString(Qt::ISODate);
    Visit::Subject subject;
    subject.person = person;
    visit.subjects = {subject};
    m_sheet.visit = visit;
    if (m_cell != nullptr) {
        for (QWidget* each : {static_cast<QWidget*>(m_cell->field()), m_cell->words(), m_cell->question()}) {
            each->hide();
            each->deleteLater();
        }
        m_cell->deleteLater();
    }
    m_cell = new VisitMeasureCell(m_sheet, person, u"weight"_s, m_cellPlace);
    for (QWidget* each : {static_cast<QWidget*>(m_cell->field()), m_cell->words(), m_cell->question()})
        m_cellPlace->layout()->addWidget(each);
    m_clothes->setChosen(u"bare"_s);
    const VisitPerson* child = m_sheet.context.person(person);
    m_scales->setCurrentIndex(m_scales->findData(VisitWords::usualScales(child, m_sheet.today())));
    // The field was made last and stands before the others.
    setTabOrder(m_nhs, m_cell->field()->line());
    setTabOrder(m_cell->field()->line(), m_cell->field()->findChild<QComboBox*>());
    connect(m_cell->field()->line(), &QLineEdit::returnPressed, this, &ClinicPage::save);
    connect(m_cell, &VisitMeasureCell::edited, this, [this] { actions().setWords({}); });
}

WeighIn ClinicPage::typed() const {
    WeighIn made;
    if (!m_sheet.visit.subjects.first().measurements.isEmpty())
        made.weight = m_sheet.visit.subjects.first().measurements.first();
    made.weight.clothed = m_clothes->chosen() == u"clothed"_s;
    made.weight.scale = m_scales->currentData().toString();
    made.on = m_sheet.today();
    made.place = m_place->text().trimmed();
    made.words = m_words->text();
    return made;
}

QString ClinicPage::problem() const {
    const WeighIn now = typed();
    if (!amountOf(now.weight)) return tr("Type the weight: 4.86, 4860 g or 10 lb 11 oz.");
    const auto doubt =
        doubtAbout(now.weight,
                   m_sheet.context.people.isEmpty() ? VisitPerson()
                                                    : *m_sheet.context.person(m_sheet.visit.subjects.first().person),
                   now.on);
    if (doubt && (doubt->impossible || now.weight.sure.trimmed().isEmpty()))
        return tr("This weight is far outside what is usual: change it, or say why it is right.");
    if (m_stage == Stage::WalkIn && m_name->text().trimmed().isEmpty()) return tr("A walk-in needs a name.");
    if (m_stage == Stage::WalkIn && m_born->isMisread()) return tr("The birth date is no date yet.");
    return {};
}

void ClinicPage::save() {
    if (m_saving || m_stage == Stage::Finding) return;
    if (const QString words = problem(); !words.isEmpty()) return actions().setWords(words, u"info"_s);
    m_saving = true;
    if (m_stage == Stage::WalkIn)
        saveWalkIn();
    else
        saveWeighIn();
}

void ClinicPage::saveWeighIn() {
    m_sheet.session
        .write([child = *m_child, weighIn = typed()](Work& work) -> Status {
            LODESTAR_TRY(recordWeighIn(work, child, weighIn));
            return {};
        })
        .then(this, [this](const Status& status) { finished(status); });
}

void ClinicPage::saveWalkIn() {
    WalkIn walkIn;
    walkIn.name = m_name->text();
    walkIn.born = m_born->date().value_or(QDate());
    walkIn.nhs = m_nhs->text();
    walkIn.weighIn = typed();
    walkIn.place = walkIn.weighIn.place;
    walkIn.note = walkIn.weighIn.words;
    m_sheet.session
        .write([walkIn](Work& work) -> Status {
            LODESTAR_TRY(keepWalkIn(work, walkIn));
            return {};
        })
        .then(this, [this](const Status& status) { finished(status); });
}

void ClinicPage::finished(const Status& status) {
    m_saving = false;
    if (!status) return actions().setWords(theme::Words::text(status.error()), u"info"_s);
    ++m_kept;
    countWalkIns();
    next(tr("Kept at %1; %n weighed here today.", nullptr, m_kept).arg(timeText(m_sheet.now().time())));
}

void ClinicPage::countWalkIns() {
    m_sheet.session.read([](Connection& connection) { return openWalkIns(connection); })
        .then(this, [this](const Result<QList<Entry>>& open) {
            const int waiting = open ? static_cast<int>(open->size()) : 0;
            m_match->setProperty("waiting", waiting);
            m_match->setText(tr("Match %n walk-ins", nullptr, waiting));
            m_match->setVisible(m_stage == Stage::Finding && waiting > 0);
        });
}

void ClinicPage::matchWalkIns() {
    auto* dialog = new ClinicMatchDialog(m_sheet.session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ClinicMatchDialog::matched, this, &ClinicPage::countWalkIns);
    dialog->open();
}

} // namespace lodestar::pages
