#include "ui/pages/ServiceSettings.h"

#include "core/services/ReferralSettings.h"
#include "core/services/SafetyNet.h"
#include "core/services/SmallCounts.h"
#include "core/services/SupervisionSettings.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Words.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Speech.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using widgets::Label;

namespace {

constexpr int mostNumber = 400;
/// Before the id of a number that is none of the pathway.
const QString ofReferrals = u"referral:"_s;

Label* soft(const QString& words, QWidget* parent) {
    return (new Label(words, theme::TypeRole::Table, theme::Colour::TextSoft, parent))->wrapping();
}

} // namespace

ServiceSettings::ServiceSettings(SettingsContext context, QWidget* parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_box(new widgets::Box(tr("What your service decides"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    m_box->body()->addWidget(
        soft(tr("No published source gives these numbers. Agree them with your governance lead, then "
                "confirm each. They count at once."),
             m_box));
    refresh();
}

void ServiceSettings::refresh() {
    m_context.session
        .read([](Connection& connection) -> Result<Read> {
            Read read;
            LODESTAR_ASSIGN(read.numbers, localNumbers(connection));
            LODESTAR_ASSIGN(const auto referrals, referralNumbers(connection));
            for (const ReferralNumber& each : referrals)
                read.numbers.append({ofReferrals + each.id, each.words, each.value, each.usual, each.chosen});
            LODESTAR_ASSIGN(const auto safetyNet, safetyNetNumbers(connection));
            read.numbers += safetyNet;
            LODESTAR_ASSIGN(const auto smallCounts, smallCountNumber(connection));
            read.numbers.append(smallCounts);
            LODESTAR_ASSIGN(const auto supervision, supervisionNumbers(connection));
            read.numbers += supervision;
            LODESTAR_ASSIGN(const auto catalogue, readPathwayInUse(connection));
            read.steps = unsourcedSteps(*catalogue);
            return read;
        })
        .then(this, [this](const Result<Read>& read) {
            if (read) show(*read);
        });
}

void ServiceSettings::show(const Read& read) {
    delete m_rows;
    m_rows = new QWidget(m_box);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_box->body()->addWidget(m_rows);
    for (const LocalNumber& each : read.numbers)
        addNumber(each);
    if (!read.steps.isEmpty())
        rows->addWidget(soft(tr("Steps whose windows are local: %1.").arg(read.steps.join(u", "_s)), m_rows));
}

void ServiceSettings::addNumber(const LocalNumber& number) {
    auto* row = new QWidget(m_rows);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* value = new QSpinBox(row);
    value->setRange(1, mostNumber);
    value->setValue(number.value);
    value->setMinimumWidth(theme::Theme::of(this).scaled(96));
    widgets::Speech::name(value, number.words);
    auto* words = (new Label(number.words, theme::TypeRole::Body, theme::Colour::Text, row))->wrapping();
    auto* answer = new Label(number.confirmed ? tr("Confirmed") : tr("Not yet confirmed"), theme::TypeRole::Table,
                             number.confirmed ? theme::Colour::Done : theme::Colour::PromptText, row);
    auto* confirmed = new QPushButton(tr("Confirm"), row);
    widgets::Speech::name(confirmed, tr("Confirm: %1").arg(number.words));
    connect(confirmed, &QPushButton::clicked, this,
            [this, id = number.id, value, answer] { confirm(id, value->value(), answer); });
    line->addWidget(value);
    line->addWidget(words, 1);
    line->addWidget(answer);
    line->addWidget(confirmed);
    m_rows->layout()->addWidget(row);
}

void ServiceSettings::confirm(const QString& id, int value, Label* answer) {
    m_context.session
        .write([id, value](Work& work) {
            if (id.startsWith(ofReferrals)) return setReferralNumber(work, id.mid(ofReferrals.size()), value);
            if (isSmallCountNumber(id)) return setSmallCountNumber(work, value);
            if (isSupervisionNumber(id)) return setSupervisionNumber(work, id, value);
            return isSafetyNetNumber(id) ? setSafetyNetNumber(work, id, value) : setLocalNumber(work, id, value);
        })
        .then(answer, [answer](const Status& status) {
            answer->setText(status ? tr("Confirmed") : theme::Words::text(status.error()));
            answer->setInk(status ? theme::Colour::Done : theme::Colour::PromptText);
            widgets::Speech::announce(answer, answer->text());
        });
}

} // namespace lodestar::pages
