#include "ui/models/OfferWords.h"

#include "core/base/DateText.h"

#include <algorithm>

namespace lodestar::models {

using namespace Qt::StringLiterals;
using rules::OfferCheck;
using rules::OfferFit;
using theme::StatusKind;

namespace {

QString alternatives(const QStringList& codes) {
    QStringList words;
    for (const QString& each : codes)
        words.append(OfferWords::circumstance(each));
    return words.join(OfferWords::tr(" or "));
}

QString daysWords(const rules::OfferTerms& terms) {
    if (terms.from.isValid() && terms.to.isValid())
        return OfferWords::tr("from %1 to %2").arg(dateText(terms.from), dateText(terms.to));
    return terms.to.isValid() ? OfferWords::tr("until %1").arg(dateText(terms.to))
                              : OfferWords::tr("from %1").arg(dateText(terms.from));
}

QString termWords(OfferCheck check, const Offer& offer) {
    switch (check) {
    case OfferCheck::Days:
        return daysWords(offer.terms);
    case OfferCheck::Ward:
        return OfferWords::tr("wards %1").arg(offer.terms.wards.join(u", "_s));
    case OfferCheck::Age:
        return DirectoryWords::ages(offer.terms.ages).toLower();
    case OfferCheck::Level:
        return OfferWords::tr("needs level %1").arg(DirectoryWords::needs(offer.terms.levels).toLower());
    case OfferCheck::Circumstance:
        return alternatives(offer.terms.circumstances);
    }
    return {};
}

QString checkWords(const Offer& offer, QDate today, int checkMonths) {
    DirectoryService looked;
    looked.checkedOn = offer.checkedOn;
    looked.checkedBy = offer.checkedBy;
    return DirectoryWords::check(looked, today, checkMonths);
}

void putLine(QList<DirectoryWords::Line>& lines, const QString& label, const QString& words) {
    if (!words.isEmpty()) lines.append({label, words});
}

} // namespace

QString OfferWords::circumstance(const QString& code) {
    if (code == u"on_benefits") return tr("the family has a benefit");
    if (code == u"nobody_works") return tr("nobody in the family works");
    if (code == u"no_public_funds") return tr("the family has no recourse to public funds");
    if (code == u"parent_under_20") return tr("a parent is under 20");
    if (code == u"first_child") return tr("it is the first child");
    if (code == u"seeks_work") return tr("a parent looks for work");
    return QString(code).replace(u'_', u' ');
}

QString OfferWords::reason(const rules::OfferReason& reason, const Offer& offer) {
    const QString term = termWords(reason.check, offer);
    switch (reason.fit) {
    case OfferFit::Yes:
        return tr("fits: %1").arg(term);
    case OfferFit::No:
        return tr("does not fit: %1").arg(term);
    case OfferFit::Unknown:
        break;
    }
    return tr("ask: %1").arg(term);
}

QStringList OfferWords::reasons(const OpenOffer& open) {
    QList<rules::OfferReason> ordered = open.view.reasons;
    const auto order = [](const rules::OfferReason& each) {
        return each.fit == OfferFit::No ? 0 : each.fit == OfferFit::Unknown ? 1 : 2;
    };
    std::ranges::stable_sort(ordered, {}, order);
    QStringList words;
    for (const rules::OfferReason& each : std::as_const(ordered))
        words.append(reason(each, open.offer));
    return words;
}

QList<DirectoryWords::Line> OfferWords::answers() {
    return {{u"offered"_s, tr("Offered")},
            {u"accepted"_s, tr("Accepted")},
            {u"declined"_s, tr("Declined")},
            {u"later"_s, tr("Later, ask again")}};
}

QString OfferWords::answer(const OfferAnswer& answer) {
    const auto all = answers();
    const auto found = std::ranges::find(all, answer.answer, &DirectoryWords::Line::first);
    const QString said = found == all.cend() ? answer.answer : found->second;
    QString words = answer.by.isEmpty() ? tr("%1 on %2").arg(said, dateText(answer.on))
                                        : tr("%1 on %2, written by %3").arg(said, dateText(answer.on), answer.by);
    return answer.why.isEmpty() ? words : tr("%1: %2").arg(words, answer.why);
}

theme::StatusMark OfferWords::mark(const OpenOffer& open) {
    if (const OfferAnswer* newest = open.newest(); newest != nullptr) {
        if (newest->answer == u"accepted") return {StatusKind::Done, tr("Accepted"), dateText(newest->on)};
        if (newest->answer == u"declined") return {StatusKind::Declined, tr("Declined"), dateText(newest->on)};
        if (newest->answer == u"later") return {StatusKind::Due, tr("Later"), dateText(newest->on)};
        return {StatusKind::Booked, tr("Offered"), dateText(newest->on)};
    }
    switch (open.view.fit) {
    case OfferFit::Yes:
        return {StatusKind::Due, tr("Open"), {}};
    case OfferFit::Unknown:
        return {StatusKind::Draft, tr("Ask"), {}};
    case OfferFit::No:
        break;
    }
    return {StatusKind::Coming, tr("Not open"), {}};
}

ListRow OfferWords::row(const OpenOffer& open) {
    ListRow row;
    row.title = open.offer.name;
    row.lead = open.offer.reach == u"targeted" ? tr("Targeted") : tr("Universal");
    if (!open.offer.about.isEmpty()) row.second = u": "_s + open.offer.about;
    // A line for each: a reason is never cut off.
    row.more = reasons(open);
    for (const OfferAnswer& each : open.answers)
        row.more.append(answer(each));
    row.status = mark(open);
    row.what = open.offer.row;
    return row;
}

ListRow OfferWords::listed(const Offer& offer, QDate today, int checkMonths) {
    ListRow row;
    row.title = offer.name;
    row.lead = offer.reach == u"targeted" ? tr("Targeted") : tr("Universal");
    if (!offer.about.isEmpty()) row.second = u": "_s + offer.about;
    if (offer.terms.to.isValid() && offer.terms.to < today)
        row.status = theme::StatusMark{StatusKind::Declined, tr("Ended on %1").arg(dateText(offer.terms.to)), {}};
    else if (!offer.checkedOn.isValid() || offer.checkedOn.addMonths(checkMonths) < today)
        row.status = theme::StatusMark{StatusKind::Due, tr("Check before use"), {}};
    else
        row.status = theme::StatusMark{StatusKind::Done, tr("Checked"), dateText(offer.checkedOn)};
    row.what = offer.row;
    return row;
}

QList<DirectoryWords::Line> OfferWords::description(const Offer& offer, QDate today, int checkMonths) {
    QList<DirectoryWords::Line> lines;
    putLine(lines, tr("What it is"), offer.about);
    putLine(lines, tr("For whom"), offer.reach == u"targeted" ? tr("Targeted") : tr("Universal"));
    putLine(lines, tr("Ages"), DirectoryWords::ages(offer.terms.ages));
    putLine(lines, tr("Wards"), offer.terms.wards.isEmpty() ? tr("All") : offer.terms.wards.join(u", "_s));
    putLine(lines, tr("Needs levels"), DirectoryWords::needs(offer.terms.levels));
    putLine(lines, tr("Open when"), alternatives(offer.terms.circumstances));
    putLine(lines, tr("From"), offer.terms.from.isValid() ? dateText(offer.terms.from) : QString());
    putLine(lines, tr("Until"), offer.terms.to.isValid() ? dateText(offer.terms.to) : QString());
    putLine(lines, tr("Source"), offer.source);
    putLine(lines, tr("Checked"), checkWords(offer, today, checkMonths));
    return lines;
}

} // namespace lodestar::models
