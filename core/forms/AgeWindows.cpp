#include "core/forms/AgeWindows.h"

#include "core/base/Age.h"

#include <QFile>
#include <QRegularExpression>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr int earlyDays = 21;
constexpr int correctedUntilMonths = 24;

} // namespace

std::optional<MonthAge> MonthAge::read(const QString& text) {
    static const QRegularExpression form(u"^\\s*([0-9]{1,2})\\s*m\\s*([0-9]{1,2})\\s*d\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() > 30) return std::nullopt;
    return MonthAge{match.captured(1).toInt(), match.captured(2).toInt()};
}

std::optional<MonthAge> MonthAge::on(QDate birth, QDate day) {
    if (!birth.isValid() || !day.isValid() || day < birth) return std::nullopt;
    const int months = completedMonths(birth, day);
    return MonthAge{months, static_cast<int>(turnsMonths(birth, months).daysTo(day))};
}

const QList<AgeWindow>& shippedWindows() {
    static const QList<AgeWindow> all = [] {
        QList<AgeWindow> read;
        QFile file(u":/forms/asq3-windows.csv"_s);
        if (!file.open(QIODevice::ReadOnly)) return read;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.mid(1)) {
            const QStringList cells = line.split(u',');
            const auto from = MonthAge::read(cells.value(1));
            const auto to = MonthAge::read(cells.value(2));
            if (from && to) read.append({cells.value(0).toInt(), *from, *to, cells.value(3).trimmed(), false});
        }
        return read;
    }();
    return all;
}

FormForAge formForAge(const QList<AgeWindow>& windows, QDate birth, std::optional<Gestation> gestation, QDate on) {
    FormForAge found;
    const auto actual = MonthAge::on(birth, on);
    if (!actual) return found;
    found.age = *actual;
    const bool early = gestation && termDays - gestation->days() >= earlyDays;
    if (early && actual->months < correctedUntilMonths) {
        // Before the due date no form fits.
        const auto corrected = MonthAge::on(dueDateOf(birth, *gestation), on);
        found.corrected = true;
        if (!corrected) return found;
        found.age = *corrected;
    }
    for (const AgeWindow& each : windows)
        if (each.from <= found.age && found.age <= each.to) found.windows.append(each);
    return found;
}

} // namespace lodestar::forms
