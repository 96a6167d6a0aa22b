#include "ui/models/GrowthTableModel.h"

#include "core/base/Age.h"
#include "core/base/DateText.h"
#include "core/base/MeasurementInput.h"
#include "core/growth/GrowthWords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lodestar::models {

using growth::AgeBasis;
using growth::GrowthMeasure;
using growth::GrowthPoint;

namespace {

/// As long as the weight is compared with that of the birth, in days.
constexpr int firstWeeks = 28;

QString number(GrowthMeasure measure, double value) {
    const int decimals = measure == GrowthMeasure::Weight ? 2 : 1;
    return QString::number(value, 'f', decimals);
}

/// "6 months 25 days" between two days; weeks and days while they are few.
QString longAge(QDate from, QDate on) {
    const int days = static_cast<int>(from.daysTo(on));
    if (days < 140) return ageTextExact(from, on);
    const int months = completedMonths(from, on);
    const int left = static_cast<int>(turnsMonths(from, months).daysTo(on));
    const QString whole = ageText(from, turnsMonths(from, months));
    return left == 0 ? whole : u"%1 %2"_s.arg(whole, spanText(left));
}

} // namespace

GrowthTableModel::GrowthTableModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void GrowthTableModel::show(const FamilyGrowth& growth, const GrowthInUse& inUse, GrowthMeasure measure, QDate today) {
    beginResetModel();
    const growth::GrowthChild child = growthChildOf(growth.child);
    m_measure = measure;
    m_born = child.inConflict ? QDate() : child.born;
    m_due = m_born.isValid() && child.gestation ? dueDateOf(m_born, *child.gestation) : m_born;
    m_today = today;
    m_all.clear();
    if (inUse.figures.reference != nullptr) {
        QList<PastMeasurement> sure = growth.child.measurements;
        sure.removeIf([](const PastMeasurement& each) { return each.inConflict && !each.atBirth; });
        m_all = growthPointsOf(inUse, child, sure);
    }
    m_points = m_all;
    m_points.removeIf([&](const GrowthPoint& each) { return each.measure != measure; });
    m_rows.clear();
    for (int i = 0; i < m_points.size(); ++i)
        m_rows.append({m_points.at(i).on, i, {}});
    for (const FamilyGrowth::Disputed& each : growth.disputed)
        if (each.measure == measure) m_rows.append({each.on, -1, each.values});
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.on > b.on || (a.on == b.on && a.point > b.point); });
    endResetModel();
}

int GrowthTableModel::rowOf(int point) const {
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i).point == point) return i;
    return -1;
}

int GrowthTableModel::pointOf(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).point : -1;
}

QString GrowthTableModel::valueText(GrowthMeasure measure, double value) {
    const QString unit = measure == GrowthMeasure::Weight ? u"kg"_s
                         : measure == GrowthMeasure::Bmi  ? u"kg/m²"_s
                                                          : u"cm"_s;
    return number(measure, value) + u' ' + unit;
}

QString GrowthTableModel::strongWords(int point) const {
    if (point < 0 || point >= m_points.size()) return {};
    const GrowthPoint& each = m_points.at(point);
    const QString value = tr("%1: %2").arg(dateText(each.on), valueText(m_measure, each.value));
    if (!each.reading.inForce) return value;
    return tr("%1, %2 centile").arg(value, growth::centileText(each.reading.inForce->sds));
}

QString GrowthTableModel::moreWords(int point) const {
    if (point < 0 || point >= m_points.size()) return {};
    const GrowthPoint& each = m_points.at(point);
    const growth::GrowthReading& reading = each.reading;
    const QString actual = longAge(m_born, each.on);
    const QString corrected = !reading.correctedDays ? QString()
                              : *reading.correctedDays < growth::whoFromDay
                                  ? growth::correctedAgeText(*reading.correctedDays)
                                  : longAge(m_due, each.on);
    const bool isCorrected = reading.basis == AgeBasis::Corrected;
    QString words;
    if (reading.inForce)
        words = tr("at %1 %2, %3.")
                    .arg(growth::basisText(reading.basis), isCorrected ? corrected : actual,
                         growth::sourceText(reading.inForce->source));
    else
        words = growth::noCentileText(reading.inForce.error());
    if (const QString change = sinceBirth(each); !change.isEmpty()) words += u' ' + change;
    if (isCorrected && reading.correctedDays != reading.actualDays) {
        const QString other = reading.actual ? growth::centileText(reading.actual->sds) : tr("no centile");
        words += u' ' + tr("At actual age %1: %2.").arg(actual, other);
    }
    if (reading.gestationAssumed && isCorrected) words += u' ' + tr("Gestation not known, taken as 40+0.");
    if (reading.inForce && m_measure == GrowthMeasure::Length) {
        const QString position = growth::positionNote(each.standing, reading.days());
        if (!position.isEmpty()) words += u' ' + position;
    }
    if (reading.inForce) {
        const QString doubt = growth::doubtfulSdsText(m_measure, reading.inForce->sds);
        if (!doubt.isEmpty()) words += u' ' + doubt;
    }
    return words;
}

QString GrowthTableModel::sinceBirth(const GrowthPoint& point) const {
    const bool early =
        point.measure == GrowthMeasure::Weight && !point.atBirth && point.reading.actualDays <= firstWeeks;
    if (!early || !m_points.first().atBirth) return {};
    const auto grams = [](double kilograms) { return Grams{std::llround(kilograms * 1000)}; };
    const auto tenths = weightLossTenths(grams(m_points.first().value), grams(point.value));
    return tenths ? tr("Now %1.").arg(weightLossText(*tenths)) : QString();
}

QStringList GrowthTableModel::spoken() const {
    QStringList words;
    for (int i = 0; i < m_points.size(); ++i)
        words << u"%1 %2"_s.arg(strongWords(i), moreWords(i));
    return words;
}

QString GrowthTableModel::pointText(const GrowthPoint& point, int column) const {
    const growth::GrowthReading& reading = point.reading;
    switch (column) {
    case Actual:
        return point.atBirth ? tr("birth") : ageText(m_born, point.on);
    case Corrected:
        if (!reading.correctedDays || reading.basis != AgeBasis::Corrected) return u"–"_s;
        return *reading.correctedDays < growth::whoFromDay ? growth::correctedAgeText(*reading.correctedDays)
                                                           : ageText(m_due, point.on);
    case Value:
        return number(m_measure, point.value);
    default:
        return reading.inForce ? growth::centileText(reading.inForce->sds) : u"–"_s;
    }
}

QString GrowthTableModel::text(const Row& row, int column) const {
    if (column == Date) return shortDateText(row.on, m_today);
    if (row.point >= 0) return pointText(m_points.at(row.point), column);
    if (column == Actual) return ageText(m_born, row.on);
    if (column != Value) return u"–"_s;
    QStringList both;
    for (const double each : row.values)
        both << number(m_measure, each);
    return both.join(tr(" or "));
}

QList<QStringList> GrowthTableModel::printed() const {
    QList<QStringList> rows;
    QStringList heads;
    for (int column = 0; column < ColumnCount; ++column)
        heads << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    rows.append(heads);
    for (const Row& row : m_rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << (column == Date ? dateText(row.on) : text(row, column));
        rows.append(cells);
    }
    return rows;
}

int GrowthTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GrowthTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrowthTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        if (row.point >= 0) return u"%1 %2"_s.arg(strongWords(row.point), moreWords(row.point));
        return tr("%1: two values, %2; no centile").arg(longDateText(row.on), text(row, Value));
    case Qt::TextAlignmentRole:
        return index.column() >= Value ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant GrowthTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Value ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Actual:
        return tr("Actual");
    case Corrected:
        return tr("Corrected");
    case Value:
        return valueText(m_measure, 0).section(u' ', 1);
    default:
        return tr("Centile");
    }
}

} // namespace lodestar::models
