#include "ui/pages/FamilyPeopleTab.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/Fold.h"
#include "core/base/NhsNumber.h"
#include "core/services/FamilyPathway.h"
#include "core/services/People.h"
#include "core/services/RoleRights.h"
#include "core/services/Work.h"
#include "ui/pages/FamilyEntryDialog.h"
#include "ui/pages/FamilyHistoryDialog.h"
#include "ui/pages/FamilyMoveOutDialog.h"
#include "ui/pages/FamilyPersonDialog.h"
#include "ui/theme/RowRole.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/RowList.h"
#include "ui/widgets/StatefulView.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace lodestar::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int recordRole = Qt::UserRole + 1;

QString yesNo(const QString& words, const std::optional<bool>& answer) {
    if (!answer) return {};
    return *answer ? words : FamilyPeopleTab::tr("do not %1").arg(words);
}

QString safeContactLine(const SafeContact& safe) {
    QStringList parts;
    if (!safe.how.isEmpty()) parts.append(EntryWords::choice(safe.how));
    parts.append(yesNo(FamilyPeopleTab::tr("ring"), safe.call));
    parts.append(yesNo(FamilyPeopleTab::tr("text"), safe.text));
    parts.append(yesNo(FamilyPeopleTab::tr("leave a message"), safe.voicemail));
    parts.append(yesNo(FamilyPeopleTab::tr("write"), safe.post));
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : FamilyPeopleTab::tr("Safe contact: %1").arg(parts.join(u", "_s));
}

QString bornLine(const Person& person, QDate today) {
    if (person.conflicts.contains(u"birthDate"_s)) return FamilyPeopleTab::tr("two birth dates");
    if (!person.birthDate.isValid()) return {};
    const QString age = person.child ? ageText(person.birthDate, today) : yearsText(person.birthDate, today);
    return FamilyPeopleTab::tr("%1, born %2").arg(age, dateText(person.birthDate));
}

} // namespace

FamilyPeopleTab::FamilyPeopleTab(FamilyContext& context, QWidget* parent)
    : FamilyTab(context, parent) {
    auto* across = new QBoxLayout(QBoxLayout::LeftToRight, this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    buildPeople();
    buildDetail();
    across->addWidget(m_peopleBox, 2);
    across->addWidget(m_detailBox, 3);
}

void FamilyPeopleTab::buildPeople() {
    m_peopleBox = new widgets::Box(tr("People and household"), this);
    QPushButton* add = m_peopleBox->addAction(tr("Add a person…"), u"add"_s);
    connect(add, &QPushButton::clicked, this, &FamilyPeopleTab::addPerson);
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::Icon;
    m_peopleList = new widgets::RowList(tr("People and household"), rows, m_peopleBox);
    m_peopleList->setModel(&m_people);
    m_peopleBox->setBareBody(m_peopleList);
    connect(m_peopleList->selectionModel(), &QItemSelectionModel::currentChanged, this, &FamilyPeopleTab::readDetail);
}

void FamilyPeopleTab::buildDetail() {
    m_detailBox = new widgets::Box(tr("What is known"), this);
    m_moveOut = m_detailBox->addAction(tr("Moved out…"));
    m_add = m_detailBox->addAction(tr("Add"), u"add"_s);
    m_add->setMenu(new QMenu(m_add));
    connect(m_moveOut, &QPushButton::clicked, this, &FamilyPeopleTab::moveOut);
    widgets::RowLayout rows;
    rows.leading = widgets::RowLayout::Leading::Icon;
    rows.trailingStatus = true;
    m_detailList = new widgets::RowList(tr("What is known"), rows, m_detailBox);
    m_detailList->setModel(&m_entries);
    m_view = new widgets::StatefulView(m_detailList, m_detailBox);
    m_detailBox->setBareBody(m_view);
    connect(m_detailList, &widgets::RowList::opened, this, &FamilyPeopleTab::openEntry);
    connect(m_view, &widgets::StatefulView::retryAsked, this, &FamilyPeopleTab::readDetail);
}

void FamilyPeopleTab::refresh() {
    showPeople();
    readDetail();
}

void FamilyPeopleTab::addRow(const QString& title, const QStringList& lines, const RecordId& record,
                             const QString& icon) {
    QStringList said = lines;
    said.removeAll(QString());
    auto* item = new QStandardItem(title);
    item->setData(said.value(0), theme::SecondRole);
    item->setData(said.mid(1), theme::MoreLinesRole);
    item->setData(icon, theme::IconRole);
    item->setData(record.toString(), recordRole);
    item->setData((QStringList{title} + said).join(u". "_s), Qt::AccessibleTextRole);
    m_people.appendRow(item);
}

void FamilyPeopleTab::addMember(const FamilyMember& member) {
    const Person& person = member.person;
    const QDate today = context().today();
    QStringList who{EntryWords::choice(member.relationship), bornLine(person, today)};
    if (person.died) who.append(tr("died %1").arg(dateText(person.diedOn)));
    if (!member.livesHere) who.append(tr("lives elsewhere"));
    if (member.from.isValid()) who.append(tr("from %1").arg(dateText(member.from)));
    if (member.to.isValid()) who.append(tr("to %1").arg(dateText(member.to)));
    who.removeAll(QString());
    QStringList lines{who.join(u", "_s)};
    QStringList numbers;
    if (!person.nhsNumber.isEmpty()) numbers.append(tr("NHS number %1").arg(nhsNumberText(person.nhsNumber)));
    if (!person.gpPractice.isEmpty()) numbers.append(tr("GP %1").arg(person.gpPractice));
    lines.append(numbers.join(u", "_s));
    QStringList speech;
    if (!person.phone.isEmpty()) speech.append(phoneText(person.phone));
    if (person.interpreterNeeded)
        speech.append(tr("interpreter: %1")
                          .arg(person.interpreterLanguage.isEmpty() ? person.language : person.interpreterLanguage));
    lines.append(speech.join(u", "_s));
    lines.append(safeContactLine(person.safeContact));
    for (const Carer& each : person.carers) {
        if (each.parentalResponsibility == u"yes"_s)
            lines.append(tr("Parental responsibility: %1").arg(context().nameOf(each.person)));
    }
    addRow(person.fullName(), lines, person.record, person.child ? u"child"_s : u"person"_s);
}

void FamilyPeopleTab::showPeople() {
    const Family& family = context().family;
    const int row = std::max(0, m_peopleList->currentIndex().row());
    const QSignalBlocker quiet(m_peopleList->selectionModel());
    m_people.clear();
    QStringList home;
    for (const Address& each : family.addresses)
        home.append(QStringList({each.text(), each.ward}).join(u", "_s));
    addRow(tr("The household"),
           {family.confidentialAddress ? tr("Confidential address: do not say it aloud, write or print it") : QString(),
            home.join(tr(" or ")), phoneText(family.phone)},
           family.record, u"home"_s);
    for (const FamilyMember& each : family.members)
        addMember(each);
    if (!family.formerMembers.isEmpty()) {
        auto* band = new QStandardItem(tr("Before"));
        band->setData(true, theme::HeadingRole);
        band->setFlags(Qt::NoItemFlags);
        m_people.appendRow(band);
        for (const FamilyMember& each : family.formerMembers)
            addMember(each);
    }
    m_peopleList->setCurrentIndex(m_people.index(std::min(row, m_people.rowCount() - 1), 0));
}

RecordId FamilyPeopleTab::chosen() const {
    const RecordId record = RecordId::fromString(m_peopleList->currentIndex().data(recordRole).toString());
    return record.isNull() ? context().family.record : record;
}

QStringList FamilyPeopleTab::kindsOf(const RecordId& record) const {
    static const QStringList all{
        u"person"_s,      u"household"_s,    u"residence"_s,   u"birth"_s,       u"pregnancy"_s,    u"death"_s,
        u"carer"_s,       u"member"_s,       u"allotment"_s,   u"whereabouts"_s, u"baby_place"_s,   u"needs_level"_s,
        u"allergy"_s,     u"looked_after"_s, u"early_help"_s,  u"ehc_plan"_s,    u"alert"_s,        u"consent"_s,
        u"sharing"_s,     u"professional"_s, u"measurement"_s, u"feeding"_s,     u"immunisation"_s, u"screening"_s,
        u"other_adult"_s, u"adults_asked"_s, u"works_here"_s};
    const records::Subject subject = context().subjectOf(record);
    const bool health = seesHealth(context().session.me());
    QStringList kinds;
    for (const QString& each : all) {
        const auto* kind = records::kindNamed(each);
        const bool hers = kind != nullptr && (health || kind->allows(records::Compartment::Shared));
        if (hers && kind->allows(subject)) kinds.append(each);
    }
    return kinds;
}

void FamilyPeopleTab::readDetail() {
    const RecordId record = chosen();
    const FamilyMember* member = context().family.member(record);
    const QString title = member != nullptr ? member->person.fullName() : tr("The household");
    m_detailBox->setTitle(title);
    m_moveOut->setVisible(member != nullptr && member->isNow(context().today()));
    fillAddMenu();
    m_view->showLoading(tr("The entries are being read."));
    context()
        .session
        .read([record, kinds = kindsOf(record)](Connection& connection) {
            return readEntries(connection, {record}, kinds);
        })
        .then(this, [this, record](const Result<QList<Entry>>& read) {
            if (record != chosen()) return;
            if (!read) return m_view->showFailed(read.error());
            QList<Entry> open;
            for (const Entry& each : *read) {
                if (each.compartment != records::Compartment::Sealed) open.append(each);
            }
            models::FamilyEntryModel::Options options;
            options.bandPerKind = true;
            options.withTags = false;
            m_entries.show(open, context().words(), context().namer(), options);
            if (open.isEmpty())
                m_view->showEmpty(tr("Nothing has been written here yet."));
            else
                m_view->showReady();
        });
}

void FamilyPeopleTab::fillAddMenu() {
    // What has a page or an act of its own is not written here by hand.
    static const QStringList elsewhere{u"person"_s,    u"household"_s,    u"member"_s, u"death"_s,    u"sharing"_s,
                                       u"screening"_s, u"immunisation"_s, u"birth"_s,  u"allotment"_s};
    QMenu* menu = m_add->menu();
    menu->clear();
    for (const QString& kind : kindsOf(chosen())) {
        const auto* described = records::kindNamed(kind);
        const bool unseen = described->compartment != records::Compartment::Shared && !context().seesHealth();
        if (elsewhere.contains(kind) || unseen) continue;
        menu->addAction(EntryWords::kindLabel(kind), this, [this, kind] { addEntry(kind); });
    }
    m_add->setAccessibleName(tr("Add to %1").arg(context().nameOf(chosen())));
}

void FamilyPeopleTab::openEntry(const QModelIndex& row) {
    const Entry* entry = m_entries.entry(row);
    if (entry == nullptr) return;
    auto* dialog = new FamilyHistoryDialog(context(), entry->id, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyHistoryDialog::said, this, &FamilyTab::said);
    dialog->open();
}

void FamilyPeopleTab::addEntry(const QString& kind) {
    QJsonObject begun;
    const QString today = context().today().toString(Qt::ISODate);
    const auto* described = records::kindNamed(kind);
    for (const QString& field : {u"on"_s, u"from"_s}) {
        if (described != nullptr && described->field(field) != nullptr) begun.insert(field, today);
    }
    auto* dialog = new FamilyEntryDialog(context(), chosen(), kind, begun, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyEntryDialog::saved, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    dialog->open();
}

void FamilyPeopleTab::addPerson() {
    auto* dialog = new FamilyPersonDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyPersonDialog::saved, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    dialog->open();
}

void FamilyPeopleTab::moveOut() {
    const FamilyMember* member = context().family.member(chosen());
    if (member == nullptr) return;
    auto* dialog = new FamilyMoveOutDialog(context(), *member, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FamilyMoveOutDialog::saved, this, [this](const QString& words) { Q_EMIT said(words, {}); });
    dialog->open();
}

void FamilyPeopleTab::setFold(theme::Fold fold) {
    auto* across = qobject_cast<QBoxLayout*>(layout());
    across->setDirection(fold >= theme::Fold::Tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace lodestar::pages
