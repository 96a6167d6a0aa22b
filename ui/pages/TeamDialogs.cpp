#include "ui/pages/TeamDialogs.h"

#include "core/services/PathwayInUse.h"
#include "ui/models/TeamWords.h"
#include "ui/theme/Words.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollColumn.h"
#include "ui/widgets/Speech.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lodestar::pages {

using namespace Qt::StringLiterals;
using models::TeamWords;

namespace {

constexpr int tallest = 320;
constexpr int dialogWidth = 560;
/// Instead of a reference: as suggested for each.
const QString asSuggested = u"*"_s;

widgets::DateField* dateField(const QString& name, QDate date, const Clock& clock) {
    auto* field = new widgets::DateField(name, clock);
    if (date.isValid()) field->setDate(date);
    return field;
}

QWidget* scrolled(QWidget* content) {
    auto* scroll = new widgets::ScrollColumn;
    scroll->setBareContent(content);
    scroll->setMinimumHeight(std::min(content->sizeHint().height(), tallest));
    return scroll;
}

} // namespace

AllotDialog::AllotDialog(Session& session, const QList<AllotChoice>& choices, const TeamDay& day, QWidget* parent)
    : ActDialog(session, choices.size() == 1 ? tr("Allot: %1").arg(choices.first().words) : tr("Allot families"),
                tr("Whoever has them now has them to that day, and the new one from that day. Both see it in Today."),
                tr("&Allot"), parent)
    , m_choices(choices)
    , m_to(new QComboBox)
    , m_from(dateField(tr("From"), day.today, session.clock())) {
    addChoices();
    fillWorkers(day);
    form().addRow(tr("&To whom"), m_to);
    form().addRow(tr("&From"), m_from);
    setMinimumWidth(dialogWidth);
}

AllotChoice AllotDialog::choiceOf(const TeamArrival& arrival, const QString& words) {
    AllotChoice choice;
    choice.records = arrival.toAllot();
    choice.words = words;
    if (arrival.suggestion) choice.suggested = arrival.suggestion->who;
    return choice;
}

void AllotDialog::handOn(Session& session, const TeamDay& day, const QString& reference, QWidget* parent) {
    session.read([reference, today = day.today](Connection& c) { return familiesOf(c, reference, today); })
        .then(parent, [&session, day, parent](const Result<QList<HeldFamily>>& families) {
            if (!families || families->isEmpty()) return;
            QList<AllotChoice> choices;
            for (const HeldFamily& each : *families) {
                AllotChoice choice;
                choice.records = {each.record};
                choice.words = each.child.isEmpty() ? tr("%1 family").arg(each.family)
                                                    : tr("%1 of the %2 family").arg(each.child, each.family);
                if (!each.ward.isEmpty()) choice.words += u", "_s + each.ward;
                choice.instead = each.holders;
                choice.ticked = false;
                choices.append(choice);
            }
            auto* dialog = new AllotDialog(session, choices, day, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->QDialog::open();
        });
}

void AllotDialog::openFor(Session& session, const RecordId& record, const QString& words, QWidget* parent) {
    using Read = std::pair<TeamDay, QStringList>;
    const QDate today = session.clock().today();
    const TeamAsk asked{session.me(), today, today};
    session
        .read([asked, record](Connection& connection) -> Result<Read> {
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
            LODESTAR_ASSIGN(const TeamDay day, readTeamDay(connection, *catalogue, asked));
            LODESTAR_ASSIGN(const Holdings holdings, holdingsAfter(connection, asked.today));
            QStringList holders;
            for (const Holder& each : holdings.value(record))
                if (!each.cover) holders.append(each.reference);
            return Read{day, holders};
        })
        .then(parent, [&session, record, words, parent](const Result<Read>& read) {
            // Nothing read: the dialog says that nobody is known, and changes nothing.
            AllotChoice choice;
            choice.records = {record};
            choice.words = words;
            if (read) choice.instead = read->second;
            auto* dialog = new AllotDialog(session, {choice}, read ? read->first : TeamDay(), parent);
            if (!read) dialog->setProblem(theme::Words::of(read.error()).happened, theme::Words::of(read.error()).next);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->QDialog::open();
        });
}

void AllotDialog::addChoices() {
    if (m_choices.size() == 1) return;
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    for (const AllotChoice& each : std::as_const(m_choices)) {
        QString words = each.words;
        if (each.suggested) words = tr("%1: to %2", "a family and a practitioner").arg(words, each.suggested->name);
        auto* tick = new QCheckBox(words.replace(u'&', u"&&"_s), list);
        tick->setChecked(each.ticked);
        column->addWidget(tick);
        m_ticks.append(tick);
    }
    column->addStretch();
    form().addWide(scrolled(list));
    auto* all = addButton(tr("Tick a&ll"));
    connect(all, &QPushButton::clicked, this, [this] {
        const bool some = std::ranges::any_of(m_ticks, [](const QCheckBox* each) { return !each->isChecked(); });
        for (QCheckBox* each : std::as_const(m_ticks))
            each->setChecked(some);
    });
}

void AllotDialog::fillWorkers(const TeamDay& day) {
    const TeamWords words(day.today);
    const bool suggested = std::ranges::any_of(m_choices, [](const AllotChoice& each) { return bool(each.suggested); });
    if (suggested && m_choices.size() > 1)
        m_to->addItem(tr("As suggested for each"), asSuggested);
    else
        m_to->addItem(tr("Choose a colleague"), QString());
    for (const TeamMember& each : day.members) {
        if (!each.known || !each.holdsFamilies() || each.hasLeft(day.today)) continue;
        QStringList parts{each.who.name};
        if (const StaffCaseload* carried = day.caseloadOf(each.who.reference))
            parts.append(tr("%1 children").arg(TeamWords::children(*carried)));
        if (const QString away = words.away(each); !away.isEmpty()) parts.append(away);
        m_to->addItem(parts.join(u", "_s), each.who.reference);
    }
    if (m_choices.size() == 1 && m_choices.first().suggested)
        m_to->setCurrentIndex(std::max(0, m_to->findData(m_choices.first().suggested->reference)));
}

QList<AllotOrder> AllotDialog::orders() const {
    QList<AllotOrder> made;
    const QString to = m_to->currentData().toString();
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const AllotChoice& each = m_choices[i];
        if (!m_ticks.isEmpty() && !m_ticks[i]->isChecked()) continue;
        const QString whom = to != asSuggested ? to : each.suggested ? each.suggested->reference : QString();
        for (const RecordId& record : each.records)
            if (!whom.isEmpty()) made.append({record, whom, each.instead});
    }
    return made;
}

bool AllotDialog::check() {
    form().setProblem(m_to, m_to->currentData().toString().isEmpty() ? tr("Say who is to have them.") : QString());
    form().setProblem(m_from, m_from->date() ? QString() : tr("Say from which day."));
    if (!isFaultless()) return false;
    if (!orders().isEmpty()) return true;
    setProblem(tr("No family is ticked."), tr("Tick at least one, or cancel."));
    return false;
}

std::function<Status(Work&)> AllotDialog::act() {
    return [orders = orders(), from = *m_from->date()](Work& work) { return allot(work, orders, from); };
}

AbsenceDialog::AbsenceDialog(Session& session, const TeamDay& day, const QString& staff, QWidget* parent)
    : ActDialog(session, tr("Away, and who covers"),
                tr("Whoever covers sees in her Today what is due of the absent one’s families. Why somebody is away is "
                   "not kept."),
                tr("&Keep"), parent)
    , m_known(day.absences)
    , m_staff(new QComboBox)
    , m_from(dateField(tr("First day away"), day.today, session.clock()))
    , m_to(dateField(tr("Last day away"), {}, session.clock()))
    , m_cover(new QComboBox) {
    m_staff->addItem(tr("Choose a colleague"), QString());
    m_cover->addItem(tr("Nobody yet"), QString());
    for (const TeamMember& each : day.members) {
        if (!each.known || each.role.isEmpty() || each.hasLeft(day.today)) continue;
        m_staff->addItem(each.who.name, each.who.reference);
        if (each.holdsFamilies()) m_cover->addItem(each.who.name, each.who.reference);
    }
    form().addRow(tr("&Who is away"), m_staff);
    form().addRow(tr("&First day"), m_from);
    form().addRow(tr("&Last day, empty while nobody knows"), m_to);
    form().addRow(tr("Co&vered by"), m_cover);
    m_cancel = addButton(tr("It did not &happen"));
    connect(m_cancel, &QPushButton::clicked, this, &AbsenceDialog::cancel);
    const auto choose = [this] {
        const QString chosen = m_staff->currentData().toString();
        for (const Absence& each : m_known)
            if (each.staff == chosen) return showKnown(each);
        showKnown({});
    };
    connect(m_staff, &QComboBox::currentIndexChanged, this, choose);
    m_staff->setCurrentIndex(std::max(0, m_staff->findData(staff)));
    choose();
    setMinimumWidth(dialogWidth);
}

void AbsenceDialog::showKnown(const std::optional<Absence>& absence) {
    m_drawn = absence ? std::optional(absence->entry) : std::nullopt;
    m_cancel->setVisible(m_drawn.has_value());
    if (!absence) return;
    m_from->setDate(absence->from);
    if (absence->to.isValid())
        m_to->setDate(absence->to);
    else
        m_to->clear();
    m_cover->setCurrentIndex(
        absence->covers.isEmpty() ? 0 : std::max(0, m_cover->findData(absence->covers.first().reference)));
}

bool AbsenceDialog::check() {
    const QString staff = m_staff->currentData().toString();
    form().setProblem(m_staff, staff.isEmpty() ? tr("Say who is away.") : QString());
    form().setProblem(m_from, m_from->date() ? QString() : tr("Say from which day."));
    form().setProblem(m_cover, !staff.isEmpty() && m_cover->currentData().toString() == staff
                                   ? tr("Nobody covers herself.")
                                   : QString());
    if (m_to->isMisread())
        form().setProblem(m_to, tr("That is no date. Write it as 12 Mar 2026, or leave it empty."));
    else
        checkEnd(*m_from, *m_to);
    return isFaultless();
}

std::function<Status(Work&)> AbsenceDialog::act() {
    const AbsenceReport report{m_staff->currentData().toString(), *m_from->date(), m_to->date().value_or(QDate()),
                               m_cover->currentData().toString()};
    return [report, drawn = m_drawn](Work& work) -> Status {
        if (drawn) return changeAbsence(work, *drawn, report);
        const auto made = recordAbsence(work, report);
        return made ? Status() : std::unexpected(made.error());
    };
}

void AbsenceDialog::cancel() {
    if (!m_drawn) return;
    session()
        .write(
            [drawn = *m_drawn, why = tr("It did not happen.")](Work& work) { return cancelAbsence(work, drawn, why); })
        .then(this, [this](const Status& status) {
            if (status) return accept();
            setProblem(theme::Words::of(status.error()).happened, theme::Words::of(status.error()).next);
        });
}

TeamMemberDialog::TeamMemberDialog(Session& session, const TeamMember& member, QWidget* parent)
    : ActDialog(
          session, member.who.name,
          tr("Her yardstick is that of a whole post times her share. After her last day her families are nobody’s, "
             "and your Today says so until you have handed them on."),
          tr("&Keep"), parent)
    , m_member(member.entry)
    , m_share(new QSpinBox)
    , m_left(dateField(tr("Last day"), member.left, session.clock())) {
    m_share->setRange(1, 100);
    m_share->setSuffix(tr(" %"));
    m_share->setValue(member.wholeTime);
    form().addRow(tr("&Share of a whole post"), m_share);
    form().addRow(tr("&Last day, empty while she works here"), m_left);
    setMinimumWidth(dialogWidth);
}

bool TeamMemberDialog::check() {
    form().setProblem(m_left, m_left->isMisread() ? tr("That is no date. Write it as 12 Mar 2026, or leave it empty.")
                                                  : QString());
    return isFaultless();
}

std::function<Status(Work&)> TeamMemberDialog::act() {
    return [member = m_member, share = m_share->value(), left = m_left->date().value_or(QDate())](Work& work) {
        return changeMember(work, member, share, left);
    };
}

CaseloadWeightsDialog::CaseloadWeightsDialog(Session& session, const metrics::CaseloadWeights& weights, QWidget* parent)
    : ActDialog(session, tr("How caseloads are weighed"), weights.source(), tr("&Keep"), parent)
    , m_weights(weights)
    , m_on(new QCheckBox(tr("&Use weights; without them each child counts 1")))
    , m_yardstick(new QSpinBox)
    , m_navigators(new QSpinBox) {
    constexpr int mostChildren = 1000;
    constexpr double most = 10;
    m_on->setChecked(weights.isOn());
    form().addWide(m_on);
    m_yardstick->setRange(1, mostChildren);
    m_yardstick->setValue(weights.yardstick());
    m_yardstick->setToolTip(weights.yardstickSource());
    form().addRow(tr("Children for a &whole-time health visitor"), m_yardstick);
    m_navigators->setRange(0, mostChildren);
    m_navigators->setSpecialValueText(tr("no yardstick"));
    m_navigators->setValue(weights.navigatorYardstick());
    m_navigators->setToolTip(tr("None is published: it is your service’s own."));
    form().addRow(tr("Families for a whole-time &navigator"), m_navigators);
    auto* list = new widgets::FormGrid;
    for (const auto& rule : weights.rules()) {
        auto* points = new QDoubleSpinBox;
        points->setRange(0, most);
        points->setSingleStep(0.5);
        points->setValue(rule.points / 100.0);
        list->addRow(tr("%1 adds").arg(TeamWords::weight(rule)), points);
        m_points.append({rule.id, points});
    }
    form().addWide(scrolled(list));
    setMinimumWidth(dialogWidth);
}

std::function<Status(Work&)> CaseloadWeightsDialog::act() {
    metrics::CaseloadWeights wanted = m_weights;
    wanted.setOn(m_on->isChecked());
    wanted.setYardstick(m_yardstick->value());
    wanted.setNavigatorYardstick(m_navigators->value());
    for (const auto& [rule, points] : std::as_const(m_points))
        wanted.setPoints(rule, qRound(points->value() * 100));
    return [wanted](Work& work) { return setWeights(work, wanted); };
}

} // namespace lodestar::pages
