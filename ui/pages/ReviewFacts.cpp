#include "ui/pages/ReviewFacts.h"

#include "core/base/DateText.h"
#include "ui/models/ReviewWords.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Box.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ReviewWords;
using theme::Colour;
using theme::TypeRole;
using widgets::Label;

namespace {

QString near(const QString& date, QDate today) {
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return day.isValid() ? nearDateText(day, today) : QString();
}

} // namespace

ReviewFacts::ReviewFacts(ReviewSheet& sheet, QWidget* parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_flow(new widgets::FlowLayout(8, 8, this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
}

ReviewFacts::Fact ReviewFacts::health() const {
    const Review& review = m_sheet.review;
    if (!review.healthDone) return {tr("Health part"), u"due"_s, Colour::Due, tr("Not done yet")};
    return {tr("Health part"), u"done"_s, Colour::Done, tr("Done %1").arg(near(review.healthOn, m_sheet.today()))};
}

ReviewFacts::Fact ReviewFacts::summary() const {
    const Review& review = m_sheet.review;
    const QString label = tr("Early-years summary");
    if (review.summary.isBegun()) {
        const QString came = near(review.summary.on, m_sheet.today());
        return {label, u"done"_s, Colour::Done,
                review.summary.keyPerson.isEmpty() ? tr("Received, of %1").arg(came)
                                                   : tr("Received, of %1, %2").arg(came, review.summary.keyPerson)};
    }
    if (!m_sheet.context.attendance) return {label, u"coming"_s, Colour::TextSoft, tr("Goes to no setting")};
    return {label, u"due"_s, Colour::Due,
            m_sheet.context.postcard
                ? tr("Postcard is out since %1").arg(shortDateText(m_sheet.context.postcard->on, m_sheet.today()))
                : tr("Not here: ask the setting")};
}

ReviewFacts::Fact ReviewFacts::discussion() const {
    const Review& review = m_sheet.review;
    if (review.discussionMode.isEmpty())
        return {tr("Joint discussion"), u"coming"_s, Colour::TextSoft, tr("Not held yet")};
    const QString how = review.discussionMode == u"single_meeting"_s ? tr("one room")
                        : review.discussionMode == u"two_meetings"_s ? tr("two meetings")
                                                                     : tr("health review only");
    return {tr("Joint discussion"), u"done"_s, Colour::Done,
            tr("Held %1, %2").arg(near(review.discussionOn, m_sheet.today()), how)};
}

ReviewFacts::Fact ReviewFacts::sharing(const QString& direction) const {
    const QString label = ReviewWords::direction(direction);
    const auto found = std::ranges::find(m_sheet.review.agreements, direction, &Review::Agreement::direction);
    const QString answer = found == m_sheet.review.agreements.cend() ? QString() : found->answer;
    if (answer.isEmpty()) return {label, u"due"_s, Colour::Due, tr("Not asked yet")};
    const QString words = found->givenBy.isEmpty()
                              ? ReviewWords::of(ReviewWords::answers(), answer)
                              : tr("%1, %2").arg(ReviewWords::of(ReviewWords::answers(), answer), found->givenBy);
    if (answer == u"agreed"_s) return {label, u"done"_s, Colour::Done, words};
    return {label, u"declined"_s, Colour::Declined, words};
}

void ReviewFacts::add(const Fact& fact) {
    auto* box = new widgets::Box({}, this);
    auto* column = box->body();
    column->setContentsMargins(10, 6, 10, 6);
    column->setSpacing(1);
    column->addWidget(new Label(fact.label, TypeRole::Caption, Colour::TextSoft, box));
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(new widgets::IconLabel(fact.icon, 16, fact.ink, box));
    line->addWidget((new Label(fact.words, TypeRole::Body, Colour::Text, box))->strong());
    line->addStretch(1);
    column->addLayout(line);
    box->setMinimumWidth(theme::Theme::of(this).scaled(170));
    m_flow->addWidget(box);
    box->show();
    m_boxes.append(box);
}

void ReviewFacts::refresh() {
    for (QWidget* each : std::as_const(m_boxes)) {
        m_flow->removeWidget(each);
        each->hide();
        each->deleteLater();
    }
    m_boxes.clear();
    const QList<Fact> facts{health(), summary(), discussion(), sharing(u"setting_to_hv"_s),
                            sharing(u"hv_to_setting"_s)};
    for (const Fact& each : facts)
        add(each);
    updateGeometry();
}

} // namespace lodestar::pages
