#include "ui/pages/RoutineEnquiryDialog.h"

#include "core/services/Questionnaire.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/TextBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

RoutineEnquiryDialog::RoutineEnquiryDialog(Session& session, const RecordId& household, const People& people,
                                           QWidget* parent)
    : ActDialog(
          session, tr("Routine enquiry"),
          tr("Nobody else should see this screen. What stands here is sealed: it is on no sheet, list, calendar or "
             "message."),
          tr("&Record it"), parent)
    , m_household(household)
    , m_person(new QComboBox(this))
    , m_on(new widgets::DateField(tr("Date"), session.clock(), this))
    , m_answer(new widgets::ChoiceRow(tr("Answer"), this)) {
    for (const auto& [record, name] : people)
        m_person->addItem(name, record.toString());
    m_on->setDate(session.clock().today());
    m_answer->hideQuestion();
    // All of it must fit a laptop's screen at once.
    form().setStacked(false);
    setMinimumWidth(theme::Theme::of(this).scaled(720));
    m_answer->add(u"asked_no_disclosure"_s, tr("Asked, no disclosure"));
    m_answer->add(u"asked_disclosure"_s, tr("Asked, disclosure"));
    m_answer->add(u"not_asked_not_safe"_s, tr("Not asked, not safe"));
    m_answer->add(u"not_asked_other"_s, tr("Not asked, another reason"));
    form().addRow(tr("&About"), m_person);
    form().addRow(tr("&Date"), m_on);
    form().addRow(tr("Answer"), m_answer);
    addAsked();
    addDetail();
    connect(m_answer, &widgets::ChoiceRow::chosenByHand, this, &RoutineEnquiryDialog::follow);
    follow();
}

void RoutineEnquiryDialog::addAsked() {
    m_alone = new QCheckBox(tr("She was asked a&lone, with no child who understands"), this);
    m_interpreter = new QComboBox(this);
    m_interpreter->addItem(tr("None"), u"none"_s);
    m_interpreter->addItem(tr("Professional"), u"professional"_s);
    m_interpreter->addItem(tr("Family or friend, in an emergency"), u"family_in_emergency"_s);
    m_why = new QLineEdit(this);
    m_nextTry = new widgets::DateField(tr("Another try on"), session().clock(), this);
    form().addWide(m_alone);
    form().addRow(tr("&Interpreter"), m_interpreter);
    form().addRow(tr("&Why it was not asked"), m_why);
    form().addRow(tr("Another &try on"), m_nextTry);
}

void RoutineEnquiryDialog::addDetail() {
    m_words = new widgets::TextBox(tr("Her own words"), this);
    m_words->setLines(2, 6);
    m_seen = new QLineEdit(this);
    m_told = new QLineEdit(this);
    m_contact = new QLineEdit(this);
    m_dash = new QLineEdit(this);
    m_judgement = new QLineEdit(this);
    m_marac = new QCheckBox(tr("Referred to &MARAC"), this);
    form().addRow(tr("Her &own words"), m_words);
    form().addRow(tr("What was &seen"), m_seen);
    form().addRow(tr("Who was told, when, &basis"), m_told);
    form().addRow(tr("Safe wa&ys to reach her"), m_contact);
    form().addRow(tr("Das&h, count of yes (of 24)"), m_dash);
    m_dashWords = new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft, this);
    form().addWide(m_dashWords->wrapping());
    connect(m_dash, &QLineEdit::textEdited, this, &RoutineEnquiryDialog::followDash);
    session()
        .read([](Connection& connection) { return cutoffsInUse(connection); })
        .then(this, [this](const Result<QList<forms::Cutoff>>& inUse) {
            const auto* set = inUse ? forms::thresholdOf(*inUse, u"dash"_s, u"yes"_s) : nullptr;
            if (set != nullptr) m_threshold = *set;
            followDash();
        });
    form().addRow(tr("&Judgement"), m_judgement);
    form().addWide(m_marac);
}

/// The number is a local one and decides nothing: serious concern is enough below it (SafeLives).
void RoutineEnquiryDialog::followDash() {
    bool counted = false;
    const int yes = m_dash->text().trimmed().toInt(&counted);
    QString words;
    if (counted && !m_threshold)
        words = tr("Your service has set no number for a MARAC referral (Settings, Forms). Your judgement counts.");
    else if (counted && yes >= m_threshold->below.toDouble())
        words = tr("%1 or above, the number that your service set: a MARAC referral is to be decided.")
                    .arg(m_threshold->below.toString());
    else if (counted)
        words = tr("Below %1, the number that your service set. Serious concern is enough for a MARAC referral.")
                    .arg(m_threshold->below.toString());
    if (counted && m_threshold && m_threshold->source.isEmpty()) words += u' ' + tr("No source is given for it.");
    m_dashWords->setText(words);
    form().setRowVisible(m_dashWords, !words.isEmpty() && m_dash->isVisibleTo(this));
    adjustSize();
}

/// Only what belongs to the answer is asked for.
void RoutineEnquiryDialog::follow() {
    const QString answer = m_answer->chosen();
    const bool asked = answer.startsWith(u"asked_");
    const bool notAsked = answer.startsWith(u"not_asked");
    const bool disclosed = answer == u"asked_disclosure";
    for (QWidget* field : {static_cast<QWidget*>(m_alone), static_cast<QWidget*>(m_interpreter)})
        form().setRowVisible(field, asked);
    for (QWidget* field : {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_nextTry)})
        form().setRowVisible(field, notAsked);
    for (QWidget* field :
         {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_seen), static_cast<QWidget*>(m_told),
          static_cast<QWidget*>(m_contact), static_cast<QWidget*>(m_dash), static_cast<QWidget*>(m_marac)})
        form().setRowVisible(field, disclosed);
    form().setRowVisible(m_judgement, asked);
    form().setRowVisible(m_dashWords, disclosed && !m_dashWords->text().isEmpty());
    adjustSize();
}

RoutineEnquiry RoutineEnquiryDialog::typed() const {
    RoutineEnquiry enquiry;
    enquiry.person = RecordId::fromString(m_person->currentData().toString());
    enquiry.household = m_household;
    enquiry.on = m_on->date().value_or(QDate());
    enquiry.answer = m_answer->chosen();
    if (enquiry.wasAsked()) {
        enquiry.alone = m_alone->isChecked();
        enquiry.interpreter = m_interpreter->currentData().toString();
        enquiry.judgement = m_judgement->text();
    } else {
        enquiry.why = m_why->text();
        enquiry.nextTry = m_nextTry->date().value_or(QDate());
    }
    if (enquiry.answer != u"asked_disclosure") return enquiry;
    enquiry.words = m_words->text();
    enquiry.seen = m_seen->text();
    enquiry.told = m_told->text();
    enquiry.contact = m_contact->text();
    bool counted = false;
    const int dash = m_dash->text().trimmed().toInt(&counted);
    // What is no number is refused by the rules, not dropped.
    if (!m_dash->text().trimmed().isEmpty()) enquiry.dashYes = counted ? dash : -1;
    enquiry.marac = m_marac->isChecked();
    return enquiry;
}

bool RoutineEnquiryDialog::check() {
    const QStringList faults = faultsOf(typed());
    if (!faults.isEmpty()) setProblem(faults.first());
    return faults.isEmpty();
}

std::function<Status(Work&)> RoutineEnquiryDialog::act() {
    return [enquiry = typed()](Work& work) -> Status {
        const auto made = recordRoutineEnquiry(work, enquiry);
        return made ? Status() : std::unexpected(made.error());
    };
}

} // namespace lodestar::pages
