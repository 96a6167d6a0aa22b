#include "ui/pages/QuestionnaireDialog.h"

#include "core/forms/Instrument.h"
#include "core/services/AssessmentAges.h"
#include "core/services/Questionnaire.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

QuestionnaireDialog::QuestionnaireDialog(Session& session, const RecordId& household, const QList<Person>& people,
                                         const EntryId& contact, QWidget* parent)
    : Dialog(tr("Add a questionnaire"), parent)
    , m_session(session)
    , m_household(household)
    , m_contact(contact)
    , m_people(people)
    , m_person(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_grid(new widgets::FormGrid)
    , m_hint(new widgets::Label({}, theme::TypeRole::Table, theme::Colour::TextSoft)) {
    m_grid->setStacked(true);
    for (const Person& each : m_people)
        m_person->addItem(each.called, each.record.toString());
    m_grid->addRow(tr("For &whom"), m_person);
    m_grid->addRow(tr("&Questionnaire"), m_form);
    m_grid->addRow(tr("&Language"), m_language);
    m_grid->addWide(m_hint->wrapping());
    body()->addWidget(m_grid);
    m_begin = addPrimary(tr("&Begin"));
    m_begin->setEnabled(false);
    connect(m_person, &QComboBox::activated, this, &QuestionnaireDialog::offer);
    connect(m_form, &QComboBox::activated, this, &QuestionnaireDialog::offerLanguages);
    m_session.read([on = session.clock().today()](Connection& connection) { return formsInUse(connection, on); })
        .then(this, [this](const Result<QList<KeptForm>>& forms) {
            if (!forms) return setProblem(tr("The forms could not be read."));
            m_forms = *forms;
            offer();
        });
}

/// Instruments for a child are not offered for a grown-up, and the other way round.
void QuestionnaireDialog::offer() {
    const int at = m_person->currentIndex();
    const bool child = at >= 0 && m_people[at].child;
    m_form->clear();
    for (const KeptForm& each : std::as_const(m_forms)) {
        const forms::Instrument* rules = forms::instrumentFor(each.url);
        const QString subject = rules != nullptr ? rules->subject : QString();
        if (!subject.isEmpty() && subject != (child ? u"child"_s : u"adult"_s)) continue;
        m_form->addItem(each.title, each.canonical());
    }
    m_begin->setEnabled(at >= 0 && m_form->count() > 0);
    offerLanguages();
}

void QuestionnaireDialog::offerLanguages() {
    m_language->clear();
    m_language->addItem(tr("As written"), QString());
    m_grid->setRowVisible(m_language, false);
    const QString canonical = m_form->currentData().toString();
    const QString person = m_person->currentData().toString();
    struct About {
        forms::FormPointer form;
        QString hint;
    };
    m_session
        .read([canonical, person, today = m_session.clock().today()](Connection& connection) -> Result<About> {
            About about;
            LODESTAR_ASSIGN(about.form, openForm(connection, canonical));
            LODESTAR_ASSIGN(about.hint, ageHint(connection, about.form->url, RecordId::fromString(person), today));
            return about;
        })
        .then(this, [this, canonical](const Result<About>& about) {
            if (!about || m_form->currentData().toString() != canonical) return;
            for (const QString& each : about->form->languages)
                m_language->addItem(QLocale(each).nativeLanguageName(), each);
            m_grid->setRowVisible(m_language, m_language->count() > 1);
            m_hint->setText(about->hint);
        });
}

widgets::Route QuestionnaireDialog::route() const {
    QVariantMap extra{{u"form"_s, m_form->currentData()},
                      {u"person"_s, m_person->currentData()},
                      {u"language"_s, m_language->currentData()}};
    if (!m_contact.isNull()) extra.insert(u"contact"_s, m_contact.toString());
    return {questionnairePage(), m_household.toString(), extra};
}

} // namespace lodestar::pages
