#include "core/services/PathwayInUse.h"

#include "core/services/AreaNumber.h"

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDays = 400;

QString nameOf(const QString& id) {
    return u"pathway."_s + id;
}

/// What ships, read once: it is asked for at each reading of a list.
const Result<rules::PathwayCatalogue>& shipped() {
    static const Result<rules::PathwayCatalogue> read = rules::PathwayCatalogue::shipped();
    return read;
}

/// Every unsourced setting of any edition, once.
QList<rules::PathwaySetting> openSettings(const rules::PathwayCatalogue& catalogue) {
    QList<rules::PathwaySetting> found;
    for (const rules::PathwayEdition& edition : catalogue.editions()) {
        for (const rules::PathwaySetting& each : edition.settings()) {
            const bool known = std::any_of(found.cbegin(), found.cend(),
                                           [&](const rules::PathwaySetting& other) { return other.id == each.id; });
            if (!each.sourced && !known) found.append(each);
        }
    }
    return found;
}

} // namespace

Result<std::shared_ptr<const rules::PathwayCatalogue>> readPathwayInUse(Connection& connection) {
    LODESTAR_ASSIGN(rules::PathwayCatalogue catalogue, shipped());
    const auto open = openSettings(catalogue);
    for (const rules::PathwaySetting& each : open) {
        LODESTAR_ASSIGN(const auto value, areaNumber(connection, nameOf(each.id)));
        if (!value) continue;
        for (rules::PathwayEdition& edition : catalogue.editions())
            edition.set(each.id, *value);
    }
    return std::make_shared<const rules::PathwayCatalogue>(std::move(catalogue));
}

Result<QList<LocalNumber>> localNumbers(Connection& connection) {
    LODESTAR_ASSIGN(const rules::PathwayCatalogue catalogue, shipped());
    QList<LocalNumber> numbers;
    const auto open = openSettings(catalogue);
    for (const rules::PathwaySetting& each : open) {
        LODESTAR_ASSIGN(const auto value, areaNumber(connection, nameOf(each.id)));
        numbers.append({each.id, each.words, value.value_or(each.value), each.value, value.has_value()});
    }
    return numbers;
}

Result<int> localNumber(Connection& connection, const QString& id) {
    LODESTAR_ASSIGN(const auto numbers, localNumbers(connection));
    for (const LocalNumber& each : numbers)
        if (each.id == id) return each.value;
    return fail(ErrorCode::NotFound, id);
}

Status setLocalNumber(Work& work, const QString& id, int value) {
    if (value < 1 || value > mostDays) return fail(ErrorCode::InvalidInput, id + u": must be from 1 to 400"_s);
    LODESTAR_ASSIGN(const auto known, localNumbers(work.connection));
    const bool there =
        std::any_of(known.cbegin(), known.cend(), [&](const LocalNumber& each) { return each.id == id; });
    if (!there) return fail(ErrorCode::InvalidInput, id + u": is no setting of the pathway"_s);
    return setAreaNumber(work, nameOf(id), value);
}

QStringList unsourcedSteps(const rules::PathwayCatalogue& catalogue) {
    QStringList steps;
    if (catalogue.editions().empty()) return steps;
    for (const rules::PathwayStep& each : catalogue.editions().front().steps()) {
        if (!each.sourced) steps.append(each.title);
    }
    return steps;
}

} // namespace lodestar
