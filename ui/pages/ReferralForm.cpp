#include "ui/pages/ReferralForm.h"

#include "core/base/Role.h"
#include "core/rules/ReferralPlace.h"
#include "ui/models/ReferralWords.h"
#include "ui/pages/ServiceChooser.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReferralWords;
using records::Compartment;
using widgets::ChoiceRow;
using widgets::TextBox;

namespace {

QString receiverId(const ReferralReceiver& receiver) {
    return receiver.staff.isEmpty() ? receiver.team : receiver.staff;
}

ChoiceRow* choices(const QString& question, const QList<std::pair<QString, QString>>& answers, QWidget* parent) {
    auto* row = new ChoiceRow(question, parent);
    row->hideQuestion();
    for (const auto& [id, words] : answers)
        row->add(id, words);
    return row;
}

QString whereWords(Compartment place) {
    switch (place) {
    case Compartment::Shared:
        return ReferralForm::tr("Everyone who works with the family can read this referral, navigators too.");
    case Compartment::Health:
        return ReferralForm::tr("Only health visiting can read this referral.");
    case Compartment::Sealed:
        return ReferralForm::tr("This referral is kept sealed: it stands in no list of names, and opens with your "
                                "passphrase.");
    }
    return {};
}

} // namespace

ReferralForm::ReferralForm(Session& session, QList<Person> people, QList<Receiver> receivers, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_people(std::move(people))
    , m_receivers(std::move(receivers)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildWhat();
    buildAgreement();
    showWhere();
    showAgreement();
}

widgets::Box* ReferralForm::addBox(const QString& title) {
    auto* box = new widgets::Box(title, this);
    layout()->addWidget(box);
    return box;
}

void ReferralForm::buildWhat() {
    widgets::Box* box = addBox(tr("Referral"));
    auto* form = new widgets::FormGrid(box);
    m_person = new QComboBox(form);
    // For one named person, and for nobody by oversight.
    m_person->addItem(tr("choose"), QString());
    for (const Person& each : std::as_const(m_people))
        m_person->addItem(each.name, each.record.toString());
    form->addRow(tr("For &whom"), m_person);
    m_service = new QLineEdit(form);
    form->addRow(tr("To which &service"), m_service);
    form->setNeeded(m_service, true);
    auto* beside = new QWidget(form);
    auto* line = new QHBoxLayout(beside);
    line->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(tr("Choose from the &directory…"), beside);
    line->addWidget(choose);
    line->addStretch(1);
    form->addWide(beside);
    m_provider = new QLineEdit(form);
    form->addRow(tr("&Provider"), m_provider);
    m_where = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, form);
    form->addWide(m_where->wrapping());
    m_receiver = new QComboBox(form);
    m_receiver->addItem(tr("nobody: it goes outside"), QString());
    for (const Receiver& each : std::as_const(m_receivers)) {
        const auto role = roleFromName(each.role);
        m_receiver->addItem(each.role.isEmpty() ? tr("%1 (team)").arg(each.name)
                                                : tr("%1, %2").arg(each.name, role ? roleTitle(*role) : each.role),
                            each.reference);
    }
    form->addRow(tr("&Colleague in Lodestar"), m_receiver);
    QList<std::pair<QString, QString>> urgencies;
    for (const QString& each : {u"routine"_s, u"soon"_s, u"urgent"_s, u"safeguarding"_s})
        urgencies.append({each, ReferralWords::urgency(each)});
    m_urgency = choices(tr("How urgent"), urgencies, form);
    form->addRow(tr("How urgent"), m_urgency);
    m_why = new TextBox(tr("Why"), form);
    m_why->setLines(3, 12);
    form->addRow(tr("Wh&y"), m_why);
    m_tried = new TextBox(tr("What was tried"), form);
    m_tried->setLines(2, 8);
    form->addRow(tr("What was &tried"), m_tried);
    box->body()->addWidget(form);
    connect(choose, &QPushButton::clicked, this, &ReferralForm::chooseService);
    connect(m_service, &QLineEdit::textEdited, this, [this] {
        // Another name than the row's: it is typed.
        if (m_service->text().trimmed() != m_chosenName) {
            m_draft.directory.clear();
            m_draft.compartment = Compartment::Shared;
            m_rule.clear();
        }
        showWhere();
        Q_EMIT edited();
    });
    connect(m_provider, &QLineEdit::textEdited, this, &ReferralForm::edited);
    connect(m_person, &QComboBox::activated, this, &ReferralForm::edited);
    connect(m_receiver, &QComboBox::activated, this, &ReferralForm::edited);
    connect(m_why, &TextBox::textEdited, this, &ReferralForm::edited);
    connect(m_tried, &TextBox::textEdited, this, &ReferralForm::edited);
    connect(m_urgency, &ChoiceRow::chosenByHand, this, &ReferralForm::edited);
}

void ReferralForm::buildAgreement() {
    widgets::Box* box = addBox(tr("What it rests on"));
    auto* form = m_agreementForm = new widgets::FormGrid(box);
    m_consent =
        choices(tr("Does the family agree"),
                {{u"given"_s, tr("Agreed")}, {u"refused"_s, tr("Refused")}, {u"not_asked"_s, tr("Not asked")}}, form);
    form->addRow(tr("Does the family agree"), m_consent);
    m_givenBy = new QLineEdit(form);
    form->addRow(tr("Agreed &by"), m_givenBy);
    m_on = new widgets::DateField(tr("Agreed on"), m_session.clock(), form);
    form->addRow(tr("Agreed &on"), m_on);
    m_what = new TextBox(tr("What is shared"), form);
    m_what->setLines(2, 6);
    form->addRow(tr("What is s&hared"), m_what);
    m_language = new QLineEdit(form);
    form->addRow(tr("Talked about in (&language)"), m_language);
    const QList<std::pair<QString, QString>> yesNo{{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}};
    m_interpreter = choices(tr("With an interpreter"), yesNo, form);
    form->addRow(tr("With an interpreter"), m_interpreter);
    m_basis = choices(tr("Another basis"),
                      {{u"safeguarding_or_public_interest"_s, tr("Safeguarding or public interest")},
                       {u"legal_duty"_s, tr("Legal duty")}},
                      form);
    form->addRow(tr("Another basis"), m_basis);
    m_basisWhy = new TextBox(tr("Its reason"), form);
    m_basisWhy->setLines(2, 6);
    form->addRow(tr("Its &reason"), m_basisWhy);
    m_told = choices(tr("Was the parent told"),
                     {{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}, {u"unsafe"_s, tr("Unsafe to tell")}}, form);
    form->addRow(tr("Was the parent told"), m_told);
    box->body()->addWidget(form);
    const auto changed = [this] {
        showAgreement();
        Q_EMIT edited();
    };
    for (ChoiceRow* each : {m_consent, m_interpreter, m_basis, m_told})
        connect(each, &ChoiceRow::chosenByHand, this, changed);
    for (QLineEdit* each : {m_givenBy, m_language})
        connect(each, &QLineEdit::textEdited, this, &ReferralForm::edited);
    for (TextBox* each : {m_what, m_basisWhy})
        connect(each, &TextBox::textEdited, this, &ReferralForm::edited);
    connect(m_on, &widgets::DateField::dateChanged, this, &ReferralForm::edited);
}

void ReferralForm::chooseService() {
    auto* dialog = new ServiceChooser(m_session, m_ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->chosen()); });
    dialog->QDialog::open();
}

void ReferralForm::take(const DirectoryService& service) {
    if (service.row.isEmpty()) return;
    m_service->setText(service.name);
    m_chosenName = service.name;
    m_provider->setText(service.provider);
    m_draft.directory = service.row;
    m_draft.compartment = service.compartment();
    m_rule = service.agreement;
    const QString receiver = service.receiver.staff.isEmpty() ? service.receiver.team : service.receiver.staff;
    if (!receiver.isEmpty()) m_receiver->setCurrentIndex(std::max(0, m_receiver->findData(receiver)));
    showWhere();
    Q_EMIT edited();
}

/// Who will be able to read it, before anything is written.
void ReferralForm::showWhere() {
    Compartment place = m_draft.compartment;
    if (m_draft.directory.isEmpty()) place = std::max(place, rules::compartmentForService(m_service->text()));
    QString words = whereWords(place);
    if (m_rule == u"always"_s) words += u' ' + tr("This service sees nobody without the family’s agreement.");
    m_where->setText(words);
}

void ReferralForm::showAgreement() {
    const QString consent = m_consent->chosen();
    const bool agreed = consent == u"given"_s;
    for (QWidget* each : std::initializer_list<QWidget*>{m_givenBy, m_on, m_what, m_language, m_interpreter})
        m_agreementForm->setRowVisible(each, agreed);
    const bool other = !consent.isEmpty() && !agreed;
    for (QWidget* each : std::initializer_list<QWidget*>{m_basis, m_basisWhy, m_told})
        m_agreementForm->setRowVisible(each, other);
}

void ReferralForm::setDraft(const ReferralDraft& draft) {
    m_draft = draft;
    m_chosenName = draft.directory.isEmpty() ? QString() : draft.service;
    m_person->setCurrentIndex(std::max(0, m_person->findData(draft.person.toString())));
    m_service->setText(draft.service);
    m_provider->setText(draft.provider);
    m_receiver->setCurrentIndex(std::max(0, m_receiver->findData(receiverId(draft.receiver))));
    m_urgency->setChosen(draft.urgency);
    m_why->setText(draft.why);
    m_tried->setText(draft.tried);
    const ReferralAgreement& agreement = draft.agreement;
    m_consent->setChosen(agreement.consent == u"overridden"_s ? u"refused"_s : agreement.consent);
    m_givenBy->setText(agreement.givenBy);
    if (agreement.on.isValid()) m_on->setDate(agreement.on);
    m_what->setText(agreement.what);
    m_language->setText(agreement.language);
    if (agreement.interpreter) m_interpreter->setChosen(*agreement.interpreter ? u"yes"_s : u"no"_s);
    m_basis->setChosen(agreement.basis);
    m_basisWhy->setText(agreement.why);
    m_told->setChosen(agreement.parentTold);
    showWhere();
    showAgreement();
}

ReferralAgreement ReferralForm::agreement() const {
    ReferralAgreement made = m_draft.agreement;
    made.consent = m_consent->chosen();
    const bool agreed = made.consent == u"given"_s;
    made.givenBy = agreed ? m_givenBy->text().trimmed() : QString();
    made.on = agreed ? m_on->date().value_or(QDate()) : QDate();
    made.what = agreed ? m_what->text() : QString();
    made.language = agreed ? m_language->text().trimmed() : QString();
    made.interpreter.reset();
    if (agreed && !m_interpreter->chosen().isEmpty()) made.interpreter = m_interpreter->chosen() == u"yes"_s;
    made.basis = agreed ? u"agreement"_s : m_basis->chosen();
    if (agreed) made.withdrawn = {};
    made.why = agreed ? QString() : m_basisWhy->text();
    made.parentTold = agreed ? QString() : m_told->chosen();
    return made;
}

ReferralDraft ReferralForm::draft() const {
    ReferralDraft made = m_draft;
    made.person = RecordId::fromString(m_person->currentData().toString());
    made.service = m_service->text().trimmed();
    made.provider = m_provider->text().trimmed();
    made.urgency = m_urgency->chosen();
    made.why = m_why->text();
    made.tried = m_tried->text();
    made.agreement = agreement();
    made.receiver = {};
    if (const int at = m_receiver->currentIndex(); at > 0) {
        const Receiver& chosen = m_receivers[at - 1];
        made.receiver = chosen.role.isEmpty() ? ReferralReceiver{{}, chosen.reference, chosen.name}
                                              : ReferralReceiver{chosen.reference, {}, chosen.name};
    }
    return made;
}

void ReferralForm::focusFirst() {
    if (m_service->text().isEmpty())
        m_service->setFocus(Qt::OtherFocusReason);
    else
        m_why->setFocus(Qt::OtherFocusReason);
}

} // namespace lodestar::pages
