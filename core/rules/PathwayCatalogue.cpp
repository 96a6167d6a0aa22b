#include "core/rules/PathwayCatalogue.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lodestar::rules {

namespace {

/// Whether some birth date has both.
bool overlap(const PathwayEdition& a, const PathwayEdition& b) {
    const bool aEndsFirst = a.bornTo().isValid() && b.bornFrom().isValid() && a.bornTo() < b.bornFrom();
    const bool bEndsFirst = b.bornTo().isValid() && a.bornFrom().isValid() && b.bornTo() < a.bornFrom();
    return !aEndsFirst && !bEndsFirst;
}

std::unexpected<Error> inFile(const QString& name, const Error& error) {
    return fail(error.code, name + QStringLiteral(": ") + error.detail);
}

} // namespace

Result<PathwayCatalogue> PathwayCatalogue::shipped() {
    return fromFolder(QStringLiteral(":/pathway"));
}

Result<PathwayCatalogue> PathwayCatalogue::fromFolder(const QString& path) {
    PathwayCatalogue catalogue;
    bool scheduled = false;
    const QDir folder(path);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, name);
        const QByteArray json = file.readAll();
        if (name.startsWith(QStringLiteral("edition"))) {
            auto edition = PathwayEdition::read(json);
            if (!edition) return inFile(name, edition.error());
            catalogue.m_editions.push_back(std::move(*edition));
        } else if (name.startsWith(QStringLiteral("immunisations"))) {
            auto schedule = ImmunisationSchedule::read(json);
            if (!schedule) return inFile(name, schedule.error());
            catalogue.m_immunisations = std::move(*schedule);
            scheduled = true;
        }
    }
    if (catalogue.m_editions.empty() || !scheduled)
        return fail(ErrorCode::NotFound, QStringLiteral("pathway edition and immunisation schedule"));
    auto& editions = catalogue.m_editions;
    std::sort(editions.begin(), editions.end(),
              [](const auto& a, const auto& b) { return a.effectiveFrom() > b.effectiveFrom(); });
    for (std::size_t i = 0; i < editions.size(); ++i) {
        for (std::size_t k = i + 1; k < editions.size(); ++k) {
            if (overlap(editions[i], editions[k]))
                return fail(ErrorCode::InvalidInput, QStringLiteral("editions %1 and %2 are both for one birth date")
                                                         .arg(editions[i].id(), editions[k].id()));
        }
    }
    return catalogue;
}

const PathwayEdition& PathwayCatalogue::editionFor(QDate birthOrDue) const {
    const auto it = std::find_if(m_editions.cbegin(), m_editions.cend(),
                                 [&](const auto& each) { return birthOrDue.isValid() && each.appliesTo(birthOrDue); });
    return it == m_editions.cend() ? m_editions.front() : *it;
}

} // namespace lodestar::rules
