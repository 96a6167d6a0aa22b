#include "ui/pages/FamilyPersonDialog.h"

#include "core/base/NhsNumber.h"
#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

FamilyPersonDialog::FamilyPersonDialog(FamilyContext& context, QWidget* parent)
    : Dialog(tr("Add a person to the family"), parent)
    , m_context(context)
    , m_grid(new widgets::FormGrid(this)) {
    const Clock& clock = context.session.clock();
    m_relationship = new QComboBox(m_grid);
    for (const char16_t* each :
         {u"child", u"mother", u"father", u"partner", u"grandparent", u"sibling", u"other_carer", u"other"})
        m_relationship->addItem(EntryWords::choice(QString::fromUtf16(each)), QString::fromUtf16(each));
    m_given = new QLineEdit(m_grid);
    m_family = new QLineEdit(context.family.name, m_grid);
    m_born = new widgets::DateField(tr("Born"), clock, m_grid);
    m_sex = new QComboBox(m_grid);
    m_sex->addItem(tr("not stated"), QString());
    for (const char16_t* each : {u"female", u"male", u"unknown"})
        m_sex->addItem(EntryWords::choice(QString::fromUtf16(each)), QString::fromUtf16(each));
    m_number = new QLineEdit(m_grid);
    m_livesHere = new QCheckBox(tr("Lives here"), m_grid);
    m_livesHere->setChecked(true);
    m_from = new widgets::DateField(tr("From"), clock, m_grid);
    m_grid->addRow(tr("&Who in the family"), m_relationship);
    m_grid->addRow(tr("&Given name"), m_given);
    m_grid->addRow(tr("&Family name"), m_family);
    m_grid->addRow(tr("&Born"), m_born);
    m_grid->addRow(tr("Se&x"), m_sex);
    m_grid->addRow(tr("&NHS number"), m_number);
    m_grid->addWide(m_livesHere);
    m_grid->addRow(tr("F&rom, if not always"), m_from);
    body()->addWidget(m_grid);
    m_join = addButton(tr("&Join that person"));
    m_join->hide();
    connect(m_join, &QPushButton::clicked, this, &FamilyPersonDialog::join);
    QPushButton* primary = addDefault(tr("&Add"));
    connect(primary, &QPushButton::clicked, this, &FamilyPersonDialog::save);
    setMinimumWidth(520);
}

NewPerson FamilyPersonDialog::typed() const {
    NewPerson person;
    person.relationship = m_relationship->currentData().toString();
    person.child = person.relationship == u"child"_s;
    // A brother or sister is a child's record while he or she is one.
    if (person.relationship == u"sibling"_s && m_born->date())
        person.child = m_born->date()->addYears(18) > m_context.today();
    person.given = m_given->text();
    person.family = m_family->text();
    person.birthDate = m_born->date().value_or(QDate());
    person.sex = m_sex->currentData().toString();
    person.nhsNumber = m_number->text();
    person.livesHere = m_livesHere->isChecked();
    person.from = m_from->date().value_or(QDate());
    return person;
}

bool FamilyPersonDialog::check() {
    const bool named = !m_given->text().trimmed().isEmpty() || !m_family->text().trimmed().isEmpty();
    const bool number = m_number->text().trimmed().isEmpty() || NhsNumber::parse(m_number->text()).has_value();
    m_grid->setProblem(m_given, named ? QString() : tr("A name is needed; a baby without one has its family name."));
    m_grid->setProblem(m_number, number ? QString() : tr("Ten digits whose last one fits: look again at the number."));
    m_grid->setProblem(m_born, m_born->isMisread() ? tr("A date, like 12 Mar 2026.") : QString());
    m_grid->setProblem(m_from, m_from->isMisread() ? tr("A date, like 12 Mar 2026.") : QString());
    if (m_grid->hasProblems()) m_grid->firstProblem()->setFocus();
    return !m_grid->hasProblems();
}

void FamilyPersonDialog::save() {
    if (!check()) return;
    m_context.session
        .write([household = m_context.family.record, person = typed()](Work& work) -> Status {
            const auto added = lodestar::addPerson(work, household, person);
            if (!added) return std::unexpected(added.error());
            return {};
        })
        .then(this, [this](const Status& status) {
            if (status || status.error().code != ErrorCode::AlreadyExists) return finish(status);
            setProblem(tr("Somebody on this laptop has this NHS number."),
                       tr("Ask whether it is the same person before you join her to this family."));
            m_join->show();
            m_join->setFocus(Qt::TabFocusReason);
        });
}

void FamilyPersonDialog::join() {
    m_context.session
        .write([household = m_context.family.record, person = typed()](Work& work) -> Status {
            LODESTAR_ASSIGN(const auto known, personWithNumber(work.connection, person.nhsNumber));
            if (!known) return fail(ErrorCode::NotFound, u"person"_s);
            return joinPerson(work, household, *known, person);
        })
        .then(this, [this](const Status& status) { finish(status); });
}

void FamilyPersonDialog::finish(const Status& status) {
    if (!status) return setProblem(theme::Words::text(status.error()));
    Q_EMIT saved(tr("Added to the family."));
    accept();
}

} // namespace lodestar::pages
