#include "core/services/FamilySheets.h"

#include "core/services/Directory.h"
#include "core/services/EarlyYears.h"
#include "core/services/Sharing.h"

#include <algorithm>

namespace lodestar {

using namespace Qt::StringLiterals;

namespace {

Result<Person> livingPerson(Connection& connection, const RecordId& record) {
    LODESTAR_ASSIGN(const auto person, readPerson(connection, record));
    if (!person) return fail(ErrorCode::NotFound, u"person"_s);
    if (person->died) return fail(ErrorCode::NotAllowed, u"died"_s);
    return *person;
}

/// Open for reasons that may lie on a kitchen table.
bool mayStandOnSheet(const OpenOffer& open) {
    return open.view.fit == rules::OfferFit::Yes && open.offer.terms.levels.isEmpty() &&
           open.offer.terms.circumstances.isEmpty();
}

Result<OpenSheet::Line> lineOf(Connection& connection, const Offer& offer) {
    OpenSheet::Line line{offer.name, offer.about, {}, {}, {}, {}};
    LODESTAR_ASSIGN(const auto service, directoryRow(connection, offer.service));
    if (!service) return line;
    line.provider = service->provider;
    line.phone = service->howToRefer.phone;
    line.web = service->howToRefer.web;
    line.address = service->howToRefer.address;
    return line;
}

} // namespace

Result<OpenSheet> readOpenSheet(Connection& connection, const RecordId& person, QDate today) {
    LODESTAR_ASSIGN(const Person about, livingPerson(connection, person));
    LODESTAR_ASSIGN(const RecordId household, householdNamed(connection, about.record, today));
    LODESTAR_ASSIGN(const Family family, readFamily(connection, household, today));
    LODESTAR_ASSIGN(const auto offers, offersTo(connection, family, today));
    OpenSheet sheet;
    sheet.on = today;
    for (const OpenOffer& each : offers) {
        if (!mayStandOnSheet(each)) continue;
        LODESTAR_ASSIGN(const auto line, lineOf(connection, each.offer));
        sheet.lines.append(line);
    }
    return sheet;
}

Result<AgreementSheet> readAgreementSheet(Connection& connection, const RecordId& person, QDate today) {
    LODESTAR_ASSIGN(const Person about, livingPerson(connection, person));
    AgreementSheet sheet;
    sheet.name = about.fullName();
    const auto add = [&sheet](const QString& agency, const QString& purpose) {
        const bool known = std::ranges::any_of(sheet.lines, [&](const AgreementSheet::Line& each) {
            return each.agency == agency && each.purpose == purpose;
        });
        if (!agency.isEmpty() && !known) sheet.lines.append({agency, purpose});
    };
    LODESTAR_ASSIGN(const auto answers, sharingAnswers(connection, person));
    for (const SharingAnswer& each : answers)
        add(each.agency, each.purpose);
    add(about.gpPractice, {});
    if (about.child) {
        LODESTAR_ASSIGN(const auto setting, attendanceNow(connection, person, today));
        if (setting) add(setting->settingName, {});
    }
    return sheet;
}

} // namespace lodestar
