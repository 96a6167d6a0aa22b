#include "ui/reports/RedBookPrint.h"

#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/base/NhsNumber.h"
#include "core/base/Plausibility.h"
#include "core/growth/GrowthWords.h"
#include "core/growth/Lms.h"
#include "ui/reports/ParentWords.h"
#include "ui/reports/PrintPaper.h"
#include "ui/reports/SheetFoot.h"

using namespace Qt::StringLiterals;

namespace lodestar::reports {

namespace {

constexpr double body = 12;
constexpr double large = 18;
constexpr qsizetype mostEarlier = 8;
constexpr qsizetype mostJabs = 6;

QString amount(const PastMeasurement& measured) {
    if (measured.measure == u"weight"_s) return massText(Grams{measured.amount});
    return amountText(measureFromName(measured.measure).value_or(Measure::Length), measured.amount);
}

QString difference(const PastMeasurement& now, qint64 by) {
    const qint64 much = std::abs(by);
    if (now.measure != u"weight"_s) return centimetresText(TenthsOfMillimetre{much});
    return much < 1000 ? u"%1 g"_s.arg(much) : kilogramsText(Grams{much});
}

QString label(const ParentWords& words, const QString& measure) {
    if (measure == u"weight"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Weight"));
    if (measure == u"length"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Length"));
    if (measure == u"height"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Height"));
    return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Head"));
}

/// "Leo weighs 4.86 kg."
QString sentence(const ParentWords& words, const QString& name, const PastMeasurement& now) {
    if (now.measure == u"weight"_s)
        return words.of(QT_TRANSLATE_NOOP("ParentSheet", "%1 weighs %2.")).arg(name, amount(now));
    if (now.measure == u"length"_s)
        return words.of(QT_TRANSLATE_NOOP("ParentSheet", "%1 is %2 long.")).arg(name, amount(now));
    if (now.measure == u"height"_s)
        return words.of(QT_TRANSLATE_NOOP("ParentSheet", "%1 is %2 tall.")).arg(name, amount(now));
    return words.of(QT_TRANSLATE_NOOP("ParentSheet", "Around the head %1 measures %2.")).arg(name, amount(now));
}

/// "That is 620 g more than on 14 Oct 2026."
QString compared(const ParentWords& words, const PastMeasurement& now, const PastMeasurement& before) {
    const qint64 by = now.amount - before.amount;
    if (before.atBirth) {
        if (by == 0) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "That is the same as at birth."));
        return (by > 0 ? words.of(QT_TRANSLATE_NOOP("ParentSheet", "That is %1 more than at birth."))
                       : words.of(QT_TRANSLATE_NOOP("ParentSheet", "That is %1 less than at birth.")))
            .arg(difference(now, by));
    }
    const QString on = words.date(before.on);
    if (by == 0) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "That is the same as on %1.")).arg(on);
    return (by > 0 ? words.of(QT_TRANSLATE_NOOP("ParentSheet", "That is %1 more than on %2."))
                   : words.of(QT_TRANSLATE_NOOP("ParentSheet", "That is %1 less than on %2.")))
        .arg(difference(now, by), on);
}

/// "On the growth chart that is centile 29, at the real age." Only within the outer lines: beyond them somebody
/// explains.
QString onChart(const ParentWords& words, const growth::GrowthPoint& point) {
    if (!point.reading.inForce || std::abs(point.reading.inForce->sds) > growth::chartLines.back()) return {};
    const QString centile = growth::centileNumber(point.reading.inForce->sds);
    return (point.reading.basis == growth::AgeBasis::Corrected
                ? words.of(QT_TRANSLATE_NOOP("ParentSheet",
                                             "On the growth chart that is centile %1, counted from the due date."))
                : words.of(
                      QT_TRANSLATE_NOOP("ParentSheet", "On the growth chart that is centile %1, counted from birth.")))
        .arg(centile);
}

/// Label, amount and date stand in columns, with a thin line below.
ParentPaper::Block row(const QStringList& cells, double size, bool strong, double before) {
    ParentPaper::Block made{cells, size, strong, before, true};
    made.starts = {0, .28, .76};
    return made;
}

QString place(const ParentWords& words, const QString& place) {
    if (place.isEmpty() || place == u"home"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "at your home"));
    if (place == u"telephone"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "by telephone"));
    if (place == u"video"_s) return words.of(QT_TRANSLATE_NOOP("ParentSheet", "by video"));
    return place;
}

} // namespace

RedBookPrint::RedBookPrint(RedBookSheet sheet, SheetFor whom)
    : m_sheet(std::move(sheet))
    , m_for(std::move(whom)) {}

void RedBookPrint::addHead(const ParentWords& words, QList<Block>& blocks) const {
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "For the red book of %1")).arg(m_sheet.name)},
                   PrintPaper::titleSize,
                   true});
    QStringList who;
    if (m_sheet.born.isValid())
        who << words.of(QT_TRANSLATE_NOOP("ParentSheet", "Born on %1")).arg(words.date(m_sheet.born));
    if (!m_sheet.nhsNumber.isEmpty())
        who << words.of(QT_TRANSLATE_NOOP("ParentSheet", "NHS number %1")).arg(nhsNumberText(m_sheet.nhsNumber));
    if (!who.isEmpty()) blocks.append({{who.join(u"   "_s)}, body, false, 2});
    if (m_sheet.seenOn.isValid())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Seen on %1 by %2"))
                            .arg(words.day(m_sheet.seenOn), m_sheet.seenBy)},
                       body,
                       false,
                       2});
}

void RedBookPrint::addFigures(const ParentWords& words, QList<Block>& blocks) const {
    for (const RedBookSheet::Figure& each : m_sheet.figures)
        blocks.append(row({label(words, each.now.measure), amount(each.now), words.date(each.now.on)}, large, true,
                          each.now.measure == m_sheet.figures.first().now.measure ? 16.0 : 4.0));
}

void RedBookPrint::addFound(const ParentWords& words, QList<Block>& blocks) const {
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "What was found"))}, PrintPaper::headSize + 3, true, 20});
    const QString name =
        m_sheet.given.isEmpty() ? words.of(QT_TRANSLATE_NOOP("ParentSheet", "Your baby")) : m_sheet.given;
    for (const RedBookSheet::Figure& each : m_sheet.figures) {
        QString said = sentence(words, name, each.now);
        if (each.before) said += u' ' + compared(words, each.now, *each.before);
        if (const QString chart = each.point ? onChart(words, *each.point) : QString(); !chart.isEmpty())
            said += u' ' + chart;
        blocks.append({{said}, body, false, 4});
    }
    if (m_sheet.figures.isEmpty())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Nothing has been measured yet."))}, body, false, 4});
    if (m_sheet.jabs.isEmpty()) return;
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Jabs given:"))}, body, false, 8});
    for (qsizetype i = 0; i < std::min(m_sheet.jabs.size(), mostJabs); ++i) {
        const RedBookSheet::Jab& each = m_sheet.jabs[i];
        QString said = each.vaccine;
        if (!each.dose.isEmpty()) said = words.of(QT_TRANSLATE_NOOP("ParentSheet", "%1, dose %2")).arg(said, each.dose);
        if (each.on.isValid()) said += u", "_s + words.date(each.on);
        blocks.append({{u"•  "_s + said}, body, false, 2});
    }
}

QString RedBookPrint::booked(const ParentWords& words, const RedBookSheet::Booking& booking) const {
    const QString what = booking.step.isEmpty() ? words.of(QT_TRANSLATE_NOOP("ParentSheet", "Your next appointment"))
                                                : words.step(booking.step);
    return words.of(QT_TRANSLATE_NOOP("ParentSheet", "%1: %2 at %3, %4."))
        .arg(what, words.day(booking.at.date()), timeText(booking.at.time()), place(words, booking.place));
}

QString RedBookPrint::offered(const ParentWords& words, const RedBookSheet::Next& next) const {
    const QString what = words.step(next.title);
    const bool past = next.to.isValid() && next.to < m_for.printedOn;
    if (!next.ours)
        return past ? words
                          .of(QT_TRANSLATE_NOOP("ParentSheet",
                                                "%1: these are due now. Ask your GP practice for a time."))
                          .arg(what)
                    : words
                          .of(QT_TRANSLATE_NOOP("ParentSheet",
                                                "%1: from %2. Your GP practice will invite you; ring them if you have "
                                                "not heard."))
                          .arg(what, words.date(next.from));
    if (past)
        return words
            .of(QT_TRANSLATE_NOOP("ParentSheet", "%1: due now. Your health visiting team will agree a time with you."))
            .arg(what);
    return words
        .of(QT_TRANSLATE_NOOP("ParentSheet",
                              "%1: between %2 and %3. Your health visiting team will agree a time with you."))
        .arg(what, words.date(next.from), words.date(next.to));
}

void RedBookPrint::addNext(const ParentWords& words, QList<Block>& blocks) const {
    blocks.append(
        {{words.of(QT_TRANSLATE_NOOP("ParentSheet", "What comes next"))}, PrintPaper::headSize + 3, true, 20});
    for (const RedBookSheet::Booking& each : m_sheet.bookings)
        blocks.append({{booked(words, each)}, body, true, 4});
    for (const RedBookSheet::Next& each : m_sheet.next)
        blocks.append({{offered(words, each)}, body, false, 4});
    if (m_sheet.bookings.isEmpty() && m_sheet.next.isEmpty())
        blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Nothing is planned just now."))}, body, false, 4});
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet",
                                               "If anything worries you about your child, ask your health visiting "
                                               "team. In an emergency ring 999."))},
                   body,
                   false,
                   10});
}

void RedBookPrint::addEarlier(const ParentWords& words, QList<Block>& blocks) const {
    if (m_sheet.earlier.isEmpty()) return;
    blocks.append({{words.of(QT_TRANSLATE_NOOP("ParentSheet", "Before"))}, PrintPaper::headSize + 3, true, 20});
    for (qsizetype i = 0; i < std::min(m_sheet.earlier.size(), mostEarlier); ++i) {
        const PastMeasurement& each = m_sheet.earlier[i];
        const QString on = each.atBirth ? words.of(QT_TRANSLATE_NOOP("ParentSheet", "At birth")) : words.date(each.on);
        blocks.append(row({label(words, each.measure), amount(each), on}, body, false, 2));
    }
}

QList<RedBookPrint::Block> RedBookPrint::blocks() const {
    const ParentWords words(m_for.language);
    QList<Block> blocks;
    addHead(words, blocks);
    addFigures(words, blocks);
    addFound(words, blocks);
    addNext(words, blocks);
    addEarlier(words, blocks);
    addSheetFoot(words, m_for, blocks);
    return blocks;
}

ParentPaper RedBookPrint::paper() const {
    return ParentPaper(blocks());
}

} // namespace lodestar::reports
