#include "ui/pages/NewFamilyDialog.h"

#include "core/base/NhsNumber.h"
#include "core/base/Postcode.h"
#include "core/services/EntryWords.h"
#include "ui/widgets/DateField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

NewFamilyDialog::NewFamilyDialog(Session& session, const QStringList& wards, QWidget* parent)
    : ActDialog(session, tr("Add a family"),
                tr("Look with Find first: the family may be known under another name. Write one person down; the "
                   "others are added on the family's page."),
                tr("&Add"), parent) {
    form().setStacked(false);
    buildPerson();
    buildHome(wards);
    connect(m_relationship, &QComboBox::currentIndexChanged, this, &NewFamilyDialog::fit);
    fit();
    setMinimumWidth(560);
}

void NewFamilyDialog::buildPerson() {
    m_relationship = new QComboBox;
    for (const char16_t* each : {u"mother", u"child", u"father", u"partner", u"grandparent", u"other_carer"})
        m_relationship->addItem(EntryWords::choice(QString::fromUtf16(each)), QString::fromUtf16(each));
    m_given = new QLineEdit;
    m_family = new QLineEdit;
    m_born = new widgets::DateField(tr("Born"), session().clock());
    m_sex = new QComboBox;
    m_sex->addItem(tr("not stated"), QString());
    for (const char16_t* each : {u"female", u"male", u"unknown"})
        m_sex->addItem(EntryWords::choice(QString::fromUtf16(each)), QString::fromUtf16(each));
    m_number = new QLineEdit;
    m_expecting = new widgets::DateField(tr("Baby expected on"), session().clock());
    form().addRow(tr("&Who in the family"), m_relationship);
    form().addRow(tr("&Given name"), m_given);
    form().addRow(tr("&Family name"), m_family);
    form().addRow(tr("&Born"), m_born);
    form().addRow(tr("Se&x"), m_sex);
    form().addRow(tr("&NHS number"), m_number);
    form().addRow(tr("Bab&y expected on"), m_expecting);
}

void NewFamilyDialog::buildHome(const QStringList& wards) {
    m_line1 = new QLineEdit;
    m_town = new QLineEdit;
    m_postcode = new QLineEdit;
    m_ward = new QComboBox;
    m_ward->setEditable(true);
    m_ward->addItem({});
    m_ward->addItems(wards);
    m_phone = new QLineEdit;
    m_language = new QLineEdit;
    m_confidential = new QCheckBox(tr("The address is &confidential"));
    m_from = new widgets::DateField(tr("Ours since"), session().clock());
    m_from->setDate(session().clock().today());
    form().addRow(tr("A&ddress"), m_line1);
    form().addRow(tr("&Town"), m_town);
    form().addRow(tr("&Postcode"), m_postcode);
    form().addRow(tr("Wa&rd"), m_ward);
    form().addRow(tr("P&hone"), m_phone);
    form().addRow(tr("&Language at home"), m_language);
    form().addWide(m_confidential);
    form().addRow(tr("&Ours since"), m_from);
}

void NewFamilyDialog::fit() {
    form().setRowVisible(m_expecting, m_relationship->currentData().toString() == u"mother");
}

bool NewFamilyDialog::check() {
    const auto dateProblem = [](const widgets::DateField* field) {
        return field->isMisread() ? tr("A date, like 12 Mar 2026.") : QString();
    };
    const bool named = !m_given->text().trimmed().isEmpty() || !m_family->text().trimmed().isEmpty();
    const bool number = m_number->text().trimmed().isEmpty() || NhsNumber::parse(m_number->text()).has_value();
    const bool postcode = m_postcode->text().trimmed().isEmpty() || normalisePostcode(m_postcode->text()).has_value();
    const bool born = m_relationship->currentData().toString() != u"child" || m_born->date().has_value();
    form().setProblem(m_given, named ? QString() : tr("A name is needed; a baby without one has its family name."));
    form().setProblem(m_number, number ? QString() : tr("Ten digits whose last one fits: look again at the number."));
    form().setProblem(m_born,
                      born ? dateProblem(m_born) : tr("A child's birth date is needed: what is due hangs on it."));
    form().setProblem(m_expecting, dateProblem(m_expecting));
    form().setProblem(m_postcode,
                      postcode ? QString() : tr("A postcode looks like SS1 2AB; leave it empty if unknown."));
    form().setProblem(m_from, m_from->date() ? QString() : tr("A date is needed: today, or the day they came to us."));
    return isFaultless();
}

NewFamily NewFamilyDialog::typed() const {
    NewFamily family;
    family.first.relationship = m_relationship->currentData().toString();
    family.first.child = family.first.relationship == u"child"_s;
    family.first.given = m_given->text();
    family.first.family = m_family->text();
    family.first.birthDate = m_born->date().value_or(QDate());
    family.first.sex = m_sex->currentData().toString();
    family.first.nhsNumber = m_number->text();
    if (family.first.relationship == u"mother"_s) family.expecting = m_expecting->date().value_or(QDate());
    family.line1 = m_line1->text();
    family.town = m_town->text();
    family.postcode = m_postcode->text();
    family.ward = m_ward->currentText();
    family.phone = m_phone->text();
    family.language = m_language->text();
    family.confidential = m_confidential->isChecked();
    family.from = m_from->date().value_or(QDate());
    return family;
}

std::function<Status(Work&)> NewFamilyDialog::act() {
    return [made = m_made, family = typed()](Work& work) -> Status {
        LODESTAR_ASSIGN(*made, addFamily(work, family));
        return {};
    };
}

void NewFamilyDialog::accept() {
    ActDialog::accept();
    Q_EMIT made(*m_made);
}

} // namespace lodestar::pages
