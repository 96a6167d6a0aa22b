#include "ui/pages/DirectoryDialogs.h"

#include "core/services/Wards.h"
#include "ui/models/OfferWords.h"
#include "ui/widgets/CheckFlow.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Speech.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::DirectoryWords;
using models::OfferWords;

namespace {

constexpr int mostMonths = 240;
constexpr int mostDays = 400;
constexpr int formWidth = 640;

widgets::TextBox* textBox(const QString& name, const QString& text) {
    auto* box = new widgets::TextBox(name);
    box->setLines(1, 8);
    box->setText(text);
    return box;
}

widgets::DateField* dateField(const QString& name, QDate date, const Clock& clock) {
    auto* field = new widgets::DateField(name, clock);
    if (date.isValid()) field->setDate(date);
    return field;
}

/// Minus one says that nobody knows.
QSpinBox* numberField(const QString& unknown, std::optional<int> value, int most) {
    auto* box = new QSpinBox;
    box->setRange(-1, most);
    box->setSpecialValueText(unknown);
    box->setValue(value.value_or(-1));
    return box;
}

std::optional<int> numberIn(const QSpinBox* box) {
    return box->value() < 0 ? std::nullopt : std::optional(box->value());
}

QComboBox* choiceField(const QList<DirectoryWords::Line>& choices, const QString& chosen) {
    auto* box = new QComboBox;
    for (const auto& [id, words] : choices)
        box->addItem(words, id);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

QList<DirectoryWords::Line> withNone(const QString& none, const QStringList& codes) {
    return QList<DirectoryWords::Line>{{QString(), none}} + DirectoryWords::choices(codes);
}

QStringList listIn(const QLineEdit* field) {
    QStringList parts;
    for (const QString& each : field->text().split(u',', Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty()) parts.append(each.trimmed());
    return parts;
}

} // namespace

AgeSpanEditor::AgeSpanEditor(const rules::AgeSpan& ages, QWidget* parent)
    : QWidget(parent)
    , m_pregnancy(new widgets::CheckFlow(tr("Ages"), this))
    , m_from(numberField(tr("any age"), ages.fromMonths, mostMonths))
    , m_to(numberField(tr("any age"), ages.toMonths, mostMonths)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_pregnancy->add(u"pregnancy"_s, tr("In pregnancy"));
    if (ages.pregnancy) m_pregnancy->setChosen({u"pregnancy"_s});
    m_from->setPrefix(tr("from month "));
    m_to->setPrefix(tr("to month "));
    widgets::Speech::name(m_from, tr("Ages: from month"));
    widgets::Speech::name(m_to, tr("Ages: to month"));
    row->addWidget(m_pregnancy);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addStretch(1);
}

rules::AgeSpan AgeSpanEditor::ages() const {
    return {!m_pregnancy->chosen().isEmpty(), numberIn(m_from), numberIn(m_to)};
}

ServiceDialog::ServiceDialog(Session& session, DirectoryService service, QWidget* parent)
    : ActDialog(session, service.row.isEmpty() ? tr("A service of the directory") : tr("Change a service"),
                tr("Everybody at work in the area sees the directory. No family is named in it."), tr("&Save"), parent)
    , m_service(std::move(service)) {
    addWhat(form());
    addHow(form());
    addTimes(form());
    setMinimumWidth(formWidth);
}

void ServiceDialog::addWhat(widgets::FormGrid& grid) {
    m_name = new QLineEdit(m_service.name);
    grid.addRow(tr("&Name"), m_name);
    grid.setNeeded(m_name, true);
    m_provider = new QLineEdit(m_service.provider);
    grid.addRow(tr("&Provider"), m_provider);
    m_sort =
        choiceField(DirectoryWords::choices(serviceSorts()), m_service.sort.isEmpty() ? u"other"_s : m_service.sort);
    grid.addRow(tr("S&ort"), m_sort);
    m_needs = new widgets::CheckFlow(tr("Helps with"));
    for (const auto& [code, words] : DirectoryWords::choices(serviceNeeds()))
        m_needs->add(code, words);
    m_needs->setChosen(m_service.needs);
    grid.addRow(tr("Helps with"), m_needs);
    m_about = textBox(tr("What it does"), m_service.about);
    grid.addRow(tr("&What it does"), m_about);
    m_eligibility = textBox(tr("Who may have it"), m_service.eligibility);
    grid.addRow(tr("Who &may have it"), m_eligibility);
    m_ages = new AgeSpanEditor(m_service.ages);
    grid.addRow(tr("Ages"), m_ages);
    m_wards = new QLineEdit(m_service.wards.join(u", "_s));
    m_wards->setPlaceholderText(tr("All, or: %1").arg(areaWards().mid(0, 3).join(u", "_s)));
    grid.addRow(tr("Wa&rds"), m_wards);
    m_languages = new QLineEdit(m_service.languages.join(u", "_s));
    grid.addRow(tr("&Languages spoken"), m_languages);
}

void ServiceDialog::addHow(widgets::FormGrid& grid) {
    const HowToRefer& how = m_service.howToRefer;
    m_who = new QLineEdit(how.who);
    grid.addRow(tr("Who may re&fer"), m_who);
    m_method = choiceField(withNone(tr("Nobody wrote it down"),
                                    {u"phone"_s, u"email"_s, u"letter"_s, u"form"_s, u"in_person"_s, u"lodestar"_s}),
                           how.method);
    grid.addRow(tr("&How to refer"), m_method);
    m_phone = new QLineEdit(how.phone);
    grid.addRow(tr("Phon&e"), m_phone);
    m_email = new QLineEdit(how.email);
    grid.addRow(tr("Ema&il"), m_email);
    m_web = new QLineEdit(how.web);
    grid.addRow(tr("We&b address"), m_web);
    m_address = new QLineEdit(how.address);
    grid.addRow(tr("&Address"), m_address);
    m_agreement = choiceField(
        {{u"always"_s, tr("Always needed")}, {u"unless_safeguarding"_s, tr("Needed, unless it is safeguarding")}},
        m_service.agreement);
    grid.addRow(tr("Agreemen&t of the family"), m_agreement);
    m_keptWith = choiceField({{u"shared"_s, tr("Shared: everyone who works with the family")},
                              {u"health"_s, tr("Health: health visiting only")},
                              {u"sealed"_s, tr("Sealed: third parties, abuse, safeguarding")}},
                             m_service.keptWith);
    grid.addRow(tr("Its referrals are &kept with"), m_keptWith);
    m_receiver = new QLineEdit(m_service.receiver.staff);
    m_receiver->setPlaceholderText(tr("Staff reference, where somebody receives referrals in Lodestar"));
    grid.addRow(tr("Re&ceiver in Lodestar"), m_receiver);
}

void ServiceDialog::addTimes(widgets::FormGrid& grid) {
    const ServiceTimes& times = m_service.times;
    m_acknowledge = numberField(tr("not known"), times.acknowledgeWorkingDays, mostDays);
    grid.addRow(tr("Working days until it answers"), m_acknowledge);
    m_decide = numberField(tr("not known"), times.decideWorkingDays, mostDays);
    grid.addRow(tr("Working days until it decides"), m_decide);
    m_offer = numberField(tr("not known"), times.firstOfferDays, mostDays);
    grid.addRow(tr("Days until the first offer"), m_offer);
    m_timesSource = new QLineEdit(times.source);
    m_timesSource->setPlaceholderText(tr("Who said so, and when"));
    grid.addRow(tr("So&urce of the times"), m_timesSource);
    m_capacity =
        choiceField(withNone(tr("Nobody said"), {u"open"_s, u"waiting_list"_s, u"full"_s}), m_service.capacity.state);
    grid.addRow(tr("Places now"), m_capacity);
    m_from = dateField(tr("From"), m_service.from, session().clock());
    grid.addRow(tr("Fro&m"), m_from);
    m_to = dateField(tr("Until"), m_service.to, session().clock());
    grid.addRow(tr("Until, if it has en&ded"), m_to);
}

DirectoryService ServiceDialog::typed() const {
    DirectoryService service = m_service;
    service.name = m_name->text();
    service.provider = m_provider->text();
    service.sort = m_sort->currentData().toString();
    service.needs = m_needs->chosen();
    service.about = m_about->text();
    service.eligibility = m_eligibility->text();
    service.ages = m_ages->ages();
    service.wards = listIn(m_wards);
    service.languages = listIn(m_languages);
    service.howToRefer = {m_method->currentData().toString(),
                          m_who->text(),
                          m_phone->text(),
                          m_email->text(),
                          m_web->text(),
                          m_address->text(),
                          m_service.howToRefer.words};
    service.agreement = m_agreement->currentData().toString();
    service.keptWith = m_keptWith->currentData().toString();
    service.times = {numberIn(m_acknowledge), numberIn(m_decide), numberIn(m_offer), m_timesSource->text()};
    if (service.capacity.state != m_capacity->currentData().toString()) {
        service.capacity.state = m_capacity->currentData().toString();
        service.capacity.on = session().clock().today();
    }
    if (service.receiver.staff != m_receiver->text().trimmed())
        service.receiver = {m_receiver->text().trimmed(), {}, m_receiver->text().trimmed()};
    service.from = m_from->date().value_or(QDate());
    service.to = m_to->date().value_or(QDate());
    return service;
}

bool ServiceDialog::check() {
    const DirectoryService service = typed();
    if (service.name.trimmed().isEmpty()) {
        setProblem(tr("Write the name of the service."));
        m_name->setFocus();
        return false;
    }
    if (service.from.isValid() && service.to.isValid() && service.to < service.from) {
        setProblem(tr("It ends before it begins."));
        m_to->setFocus();
        return false;
    }
    const bool timed = numberIn(m_acknowledge) || numberIn(m_decide) || numberIn(m_offer);
    if (timed && m_timesSource->text().trimmed().isEmpty()) {
        setProblem(tr("Write who said these times."), tr("Reminders of referrals are computed from them."));
        m_timesSource->setFocus();
        return false;
    }
    return true;
}

std::function<Status(Work&)> ServiceDialog::act() {
    return [service = typed()](Work& work) { return statusOf(saveService(work, service)); };
}

OfferDialog::OfferDialog(Session& session, Offer offer, QWidget* parent)
    : ActDialog(session, offer.row.isEmpty() ? tr("An offer to families") : tr("Change an offer"),
                tr("What is not stated is no condition. What nobody knows of a family is asked, never read as no."),
                tr("&Save"), parent)
    , m_offer(std::move(offer)) {
    widgets::FormGrid* grid = &form();
    m_name = new QLineEdit(m_offer.name);
    grid->addRow(tr("&Name"), m_name);
    grid->setNeeded(m_name, true);
    m_about = textBox(tr("What it is"), m_offer.about);
    grid->addRow(tr("&What it is"), m_about);
    m_reach = choiceField({{u"universal"_s, tr("Universal")}, {u"targeted"_s, tr("Targeted")}}, m_offer.reach);
    grid->addRow(tr("&For whom"), m_reach);
    m_ages = new AgeSpanEditor(m_offer.terms.ages);
    grid->addRow(tr("Ages"), m_ages);
    m_wards = new widgets::CheckFlow(tr("Wards"));
    for (const QString& each : areaWards())
        m_wards->add(each, each);
    m_wards->setChosen(m_offer.terms.wards);
    grid->addRow(tr("Wards; none ticked: all"), m_wards);
    m_levels = new widgets::CheckFlow(tr("Needs levels"));
    for (const QString& each : {u"community"_s, u"universal"_s, u"targeted"_s, u"specialist"_s})
        m_levels->add(each, DirectoryWords::needs({each}));
    m_levels->setChosen(m_offer.terms.levels);
    grid->addRow(tr("Needs levels; none ticked: any"), m_levels);
    m_circumstances = new widgets::CheckFlow(tr("Circumstances"));
    QStringList others = m_offer.terms.circumstances;
    for (const QString& each : knownCircumstances()) {
        m_circumstances->add(each, OfferWords::circumstance(each));
        others.removeAll(each);
    }
    QStringList known = m_offer.terms.circumstances;
    known.removeIf([&others](const QString& each) { return others.contains(each); });
    m_circumstances->setChosen(known);
    grid->addRow(tr("Circumstances; any one of them is enough"), m_circumstances);
    m_others = new QLineEdit(others.join(u", "_s));
    m_others->setPlaceholderText(tr("What the family is to be asked, separated by commas"));
    grid->addRow(tr("&Other circumstances"), m_others);
    m_from = dateField(tr("From"), m_offer.terms.from, session.clock());
    grid->addRow(tr("Fro&m"), m_from);
    m_to = dateField(tr("Until"), m_offer.terms.to, session.clock());
    grid->addRow(tr("&Until"), m_to);
    setMinimumWidth(formWidth);
}

bool OfferDialog::check() {
    const auto from = m_from->date();
    const auto to = m_to->date();
    if (m_name->text().trimmed().isEmpty()) {
        setProblem(tr("Write the name of the offer."));
        m_name->setFocus();
        return false;
    }
    if (from && to && *to < *from) {
        setProblem(tr("It ends before it begins."));
        m_to->setFocus();
        return false;
    }
    return true;
}

std::function<Status(Work&)> OfferDialog::act() {
    Offer offer = m_offer;
    offer.name = m_name->text();
    offer.about = m_about->text();
    offer.reach = m_reach->currentData().toString();
    offer.terms = {m_ages->ages(),
                   m_wards->chosen(),
                   m_levels->chosen(),
                   m_circumstances->chosen() + listIn(m_others),
                   m_from->date().value_or(QDate()),
                   m_to->date().value_or(QDate())};
    return [offer](Work& work) { return statusOf(saveOffer(work, offer)); };
}

DirectoryCheckDialog::DirectoryCheckDialog(Session& session, const QString& name, Confirm confirm, QWidget* parent)
    : ActDialog(session, tr("Checked today: %1").arg(name),
                tr("What stands here was looked at today and is right. “Check before use” goes, and comes back after "
                   "the months that your area has set."),
                tr("&Checked"), parent)
    , m_confirm(std::move(confirm))
    , m_by(new QLineEdit(session.me().name))
    , m_words(textBox(tr("What was found out"), {})) {
    form().addRow(tr("&By whom"), m_by);
    form().addRow(tr("&What was found out"), m_words);
}

std::function<Status(Work&)> DirectoryCheckDialog::act() {
    return [confirm = m_confirm, by = m_by->text(), words = m_words->text()](Work& work) {
        return statusOf(confirm(work, by, words));
    };
}

} // namespace lodestar::pages
