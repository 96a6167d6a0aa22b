#include "ui/pages/SharingDialogs.h"

#include "ui/models/SharingWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/PromptLine.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::SharingWords;
using records::Compartment;

namespace {

/// A choice that may be typed too.
QComboBox* typedChoice(const QStringList& proposed, const QString& begun) {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(proposed);
    box->setCurrentText(begun);
    return box;
}

QStringList idsOf(const SharingWords::Choices& choices) {
    QStringList ids;
    for (const auto& [id, words] : choices)
        ids.append(id);
    return ids;
}

widgets::ChoiceRow* choiceRow(const QString& question, const SharingWords::Choices& choices) {
    auto* row = new widgets::ChoiceRow(question);
    for (const auto& [id, words] : choices)
        row->add(id, words);
    row->hideQuestion();
    return row;
}

widgets::DateField* dayField(const QString& name, const Clock& clock) {
    auto* field = new widgets::DateField(name, clock);
    field->setDate(clock.today());
    return field;
}

QString dayProblem(const widgets::DateField& field, const Clock& clock) {
    const auto on = field.date();
    return on && *on <= clock.today() ? QString() : SharingAnswerDialog::tr("A day that has come, like 12 Mar 2026.");
}

} // namespace

SharingAnswerDialog::SharingAnswerDialog(const FamilyContext& context, const SharingAnswer& begun,
                                         const QStringList& agencies, QWidget* parent)
    : ActDialog(context.session, tr("An answer about sharing"),
                tr("Ask each person for herself. For a child, whoever has parental responsibility answers."),
                tr("&Record"), parent)
    , m_person(new QComboBox)
    , m_agency(typedChoice(agencies, begun.agency))
    , m_purpose(typedChoice(idsOf(SharingWords::purposes()), begun.purpose))
    , m_answer(choiceRow(tr("Answer"), SharingWords::answers()))
    , m_giver(new QComboBox)
    , m_other(new QLineEdit)
    , m_how(new QComboBox)
    , m_on(dayField(tr("On"), context.session.clock()))
    , m_scope(new QLineEdit(begun.scope)) {
    for (const FamilyMember& each : context.family.members)
        if (!each.person.died) m_person->addItem(each.person.fullName(), each.person.record.toString());
    m_person->setCurrentIndex(std::max(0, m_person->findData(begun.person.toString())));
    form().addRow(tr("A&bout whom"), m_person);
    form().addRow(tr("&With whom"), m_agency);
    form().addRow(tr("What &for"), m_purpose);
    form().addRow(tr("&Answer"), m_answer);
    form().setNeeded(m_answer, true);
    form().addRow(tr("&Given by"), m_giver);
    form().addRow(tr("&Name, and why she or he may answer"), m_other);
    for (const auto& [id, words] : SharingWords::ways())
        m_how->addItem(words, id);
    form().addRow(tr("&How"), m_how);
    form().addRow(tr("&On"), m_on);
    m_scope->setPlaceholderText(tr("All that serves the purpose, unless written here"));
    form().addRow(tr("What &may be shared"), m_scope);
    connect(m_person, &QComboBox::currentIndexChanged, this, &SharingAnswerDialog::readGivers);
    connect(m_giver, &QComboBox::currentIndexChanged, this,
            [this] { form().setRowVisible(m_other, m_giver->currentData().toString().isEmpty()); });
    showGivers({});
    readGivers();
}

RecordId SharingAnswerDialog::person() const {
    return RecordId::fromString(m_person->currentData().toString());
}

void SharingAnswerDialog::readGivers() {
    session()
        .read([about = person()](Connection& connection) { return sharingGivers(connection, about); })
        .then(this, [this, about = person()](const Result<QList<SharingGiver>>& givers) {
            if (about == person()) showGivers(givers.value_or(QList<SharingGiver>()));
        });
}

/// Those who may answer; somebody else only by name and reason.
void SharingAnswerDialog::showGivers(const QList<SharingGiver>& givers) {
    m_giver->clear();
    for (const SharingGiver& each : givers)
        m_giver->addItem(SharingWords::giver(each), each.name);
    m_giver->addItem(tr("Somebody else"), QString());
    m_giver->setCurrentIndex(0);
    form().setRowVisible(m_other, givers.isEmpty());
}

QString SharingAnswerDialog::givenBy() const {
    const QString listed = m_giver->currentData().toString();
    return listed.isEmpty() ? m_other->text().trimmed() : listed;
}

bool SharingAnswerDialog::check() {
    const auto needs = [this](QWidget* field, bool right, const QString& words) {
        form().setProblem(field, right ? QString() : words);
    };
    needs(m_agency, !m_agency->currentText().trimmed().isEmpty(), tr("Write with whom it is shared."));
    needs(m_purpose, !m_purpose->currentText().trimmed().isEmpty(), tr("Write what it is for."));
    needs(m_answer, !m_answer->chosen().isEmpty(), tr("Choose what was answered."));
    needs(m_other, !givenBy().isEmpty(), tr("Write who answered, and why she or he may."));
    form().setProblem(m_on, dayProblem(*m_on, session().clock()));
    return isFaultless();
}

std::function<Status(Work&)> SharingAnswerDialog::act() {
    SharingAnswer answer;
    answer.person = person();
    answer.agency = m_agency->currentText();
    answer.purpose = m_purpose->currentText();
    answer.answer = m_answer->chosen();
    answer.on = m_on->date().value_or(QDate());
    answer.givenBy = givenBy();
    answer.how = m_how->currentData().toString();
    answer.scope = m_scope->text();
    return [answer](Work& work) -> Status {
        const auto recorded = recordSharingAnswer(work, answer);
        return recorded ? Status() : std::unexpected(recorded.error());
    };
}

SharingWithdrawDialog::SharingWithdrawDialog(Session& session, SharingAnswer drawn, const WithdrawalEffects& effects,
                                             QWidget* parent)
    : ActDialog(session, tr("Withdraw the agreement with %1").arg(drawn.agency), {}, tr("&Withdraw it"), parent)
    , m_drawn(std::move(drawn))
    , m_on(dayField(tr("Withdrawn on"), session.clock()))
    , m_by(new QLineEdit(m_drawn.givenBy)) {
    auto* told = new widgets::PromptLine(tr("What comes of it."), SharingWords::effects(m_drawn, effects).join(u' '));
    body()->insertWidget(0, told);
    form().addRow(tr("&On"), m_on);
    form().addRow(tr("&By whom"), m_by);
}

void SharingWithdrawDialog::ask(Session& session, const SharingAnswer& drawn, QWidget* parent,
                                std::function<void()> done) {
    session.read([drawn](Connection& connection) { return withdrawalEffects(connection, drawn); })
        .then(parent, [&session, drawn, parent, done = std::move(done)](const Result<WithdrawalEffects>& effects) {
            auto* dialog = new SharingWithdrawDialog(session, drawn, effects.value_or(WithdrawalEffects()), parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (!effects) dialog->setProblem(theme::Words::text(effects.error()));
            if (done) connect(dialog, &QDialog::accepted, parent, done);
            dialog->open();
        });
}

bool SharingWithdrawDialog::check() {
    form().setProblem(m_on, dayProblem(*m_on, session().clock()));
    form().setProblem(m_by, m_by->text().trimmed().isEmpty() ? tr("Write who withdrew it.") : QString());
    return isFaultless();
}

std::function<Status(Work&)> SharingWithdrawDialog::act() {
    return [drawn = m_drawn, on = m_on->date().value_or(QDate()), by = m_by->text()](Work& work) {
        return withdrawSharing(work, drawn, on, by);
    };
}

SharedDialog::SharedDialog(const FamilyContext& context, const QStringList& agencies, QWidget* parent)
    : ActDialog(context.session, tr("Something was shared"),
                tr("Safeguarding is never held up by this form: share first, and write it down when there is time."),
                tr("&Record"), parent)
    , m_about(new QComboBox)
    , m_with(typedChoice(agencies, {}))
    , m_what(new widgets::TextBox(tr("What was shared")))
    , m_basis(choiceRow(tr("On which basis"), SharingWords::bases()))
    , m_told(choiceRow(tr("Was the parent told"), SharingWords::told()))
    , m_on(dayField(tr("On"), context.session.clock()))
    , m_kept(new QComboBox) {
    m_about->addItem(tr("The family"), context.family.record.toString());
    for (const FamilyMember& each : context.family.members)
        m_about->addItem(each.person.fullName(), each.person.record.toString());
    m_what->setLines(2, 6);
    m_kept->addItem(tr("Shared: everyone who works with the family"), static_cast<int>(Compartment::Shared));
    m_kept->addItem(tr("Health: health visiting only"), static_cast<int>(Compartment::Health));
    if (context.mayOpenSealed())
        m_kept->addItem(tr("Sealed: third parties, abuse, safeguarding"), static_cast<int>(Compartment::Sealed));
    form().addRow(tr("A&bout whom"), m_about);
    form().addRow(tr("&With whom"), m_with);
    form().addRow(tr("W&hat was shared"), m_what);
    form().addRow(tr("On which basis"), m_basis);
    form().setNeeded(m_basis, true);
    form().addRow(tr("Was the parent told"), m_told);
    form().addRow(tr("&On"), m_on);
    form().addRow(tr("Who may &read this"), m_kept);
    // What is shared to keep a child safe is for those who are named, unless the person says otherwise.
    connect(m_basis, &widgets::ChoiceRow::chosenByHand, this, [this](const QString& basis) {
        if (basis == u"safeguarding_or_public_interest"_s) m_kept->setCurrentIndex(m_kept->count() - 1);
    });
}

bool SharedDialog::check() {
    form().setProblem(m_with, m_with->currentText().trimmed().isEmpty() ? tr("Write with whom.") : QString());
    form().setProblem(m_what, m_what->text().trimmed().isEmpty() ? tr("Write what was shared.") : QString());
    form().setProblem(m_basis, m_basis->chosen().isEmpty() ? tr("Choose the basis.") : QString());
    form().setProblem(m_on, dayProblem(*m_on, session().clock()));
    return isFaultless();
}

std::function<Status(Work&)> SharedDialog::act() {
    SharedOnce shared;
    shared.about = RecordId::fromString(m_about->currentData().toString());
    shared.with = m_with->currentText();
    shared.what = m_what->text();
    shared.basis = m_basis->chosen();
    shared.parentTold = m_told->chosen();
    shared.on = m_on->date().value_or(QDate());
    shared.compartment = static_cast<Compartment>(m_kept->currentData().toInt());
    return [shared](Work& work) -> Status {
        const auto recorded = recordShared(work, shared);
        return recorded ? Status() : std::unexpected(recorded.error());
    };
}

} // namespace lodestar::pages
