#include "core/services/CaseloadFilter.h"

#include "core/base/Age.h"
#include "core/services/CsvCell.h"
#include "core/store/Setting.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar {

using namespace Qt::StringLiterals;
using V = QLatin1StringView;

namespace {

const QString settingName = u"caseload"_s;

bool hasChildUnder(const CaseloadRow& row, int years, QDate today) {
    return !row.expected.isEmpty() ||
           std::any_of(row.children.cbegin(), row.children.cend(), [&](const WorkPerson& child) {
               return child.birth.isValid() && turnsMonths(child.birth, years * 12) > today;
           });
}

bool isUnseenFor(int days, const CaseloadRow& row, QDate today) {
    return !row.lastSeen.isValid() || row.lastSeen.daysTo(today) >= days;
}

bool keepsPreset(CaseloadFilter::Preset preset, const CaseloadRow& row, QDate today) {
    switch (preset) {
    case CaseloadFilter::Preset::All:
        return true;
    case CaseloadFilter::Preset::UnderOne:
        return std::any_of(row.children.cbegin(), row.children.cend(), [&](const WorkPerson& child) {
            return child.birth.isValid() && turnsMonths(child.birth, 12) > today;
        });
    case CaseloadFilter::Preset::Overdue:
        return row.overdue > 0;
    case CaseloadFilter::Preset::Targeted:
        return row.needsLevel == V("targeted") || row.needsLevel == V("specialist");
    case CaseloadFilter::Preset::NotSeen:
        return isUnseenFor(notSeenDays, row, today);
    }
    return true;
}

QString isoDate(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

bool CaseloadFilter::keeps(const CaseloadRow& row, QDate today) const {
    return keepsPreset(preset, row, today) && (wards.isEmpty() || wards.contains(row.ward)) &&
           (childrenUnder == 0 || hasChildUnder(row, childrenUnder, today)) &&
           (worker.isEmpty() || row.isWorkedBy(worker)) && (levels.isEmpty() || levels.contains(row.needsLevel)) &&
           (language.isEmpty() || row.language == language) && (face.isEmpty() || row.faces.contains(face)) &&
           (!fresh || row.fresh) && (unseenDays == 0 || isUnseenFor(unseenDays, row, today));
}

CaseloadFilter CaseloadFilter::presetOnly() const {
    CaseloadFilter made;
    made.preset = preset;
    return made;
}

bool CaseloadFilter::isNarrowed() const {
    return *this != presetOnly();
}

QJsonObject CaseloadFilter::toJson() const {
    return {{u"preset"_s, static_cast<int>(preset)},
            {u"wards"_s, QJsonArray::fromStringList(wards)},
            {u"childrenUnder"_s, childrenUnder},
            {u"worker"_s, worker},
            {u"levels"_s, QJsonArray::fromStringList(levels)},
            {u"language"_s, language},
            {u"face"_s, face},
            {u"fresh"_s, fresh},
            {u"unseenDays"_s, unseenDays}};
}

CaseloadFilter CaseloadFilter::fromJson(const QJsonObject& json) {
    const auto words = [&](V name) {
        QStringList list;
        for (const QJsonValue& each : json.value(name).toArray())
            list.append(each.toString());
        return list;
    };
    CaseloadFilter made;
    made.preset = static_cast<Preset>(std::clamp(json.value(V("preset")).toInt(), 0, 4));
    made.wards = words(V("wards"));
    made.childrenUnder = json.value(V("childrenUnder")).toInt();
    made.worker = json.value(V("worker")).toString(u""_s);
    made.levels = words(V("levels"));
    made.language = json.value(V("language")).toString(u""_s);
    made.face = json.value(V("face")).toString(u""_s);
    made.fresh = json.value(V("fresh")).toBool();
    made.unseenDays = std::max(0, json.value(V("unseenDays")).toInt());
    return made;
}

Result<CaseloadSettings> readCaseloadSettings(Connection& connection) {
    LODESTAR_ASSIGN(const auto stored, readSetting(connection, settingName));
    const QJsonObject json = QJsonDocument::fromJson(stored.value_or(QByteArray())).object();
    CaseloadSettings settings;
    for (const QJsonValue& each : json.value(V("filters")).toArray())
        settings.filters.append({each.toObject().value(V("name")).toString(),
                                 CaseloadFilter::fromJson(each.toObject().value(V("filter")).toObject())});
    for (const QJsonValue& each : json.value(V("hiddenColumns")).toArray())
        settings.hiddenColumns.append(each.toString());
    return settings;
}

Status writeCaseloadSettings(Connection& connection, const CaseloadSettings& settings) {
    QJsonArray filters;
    for (const SavedFilter& each : settings.filters)
        filters.append(QJsonObject{{u"name"_s, each.name}, {u"filter"_s, each.filter.toJson()}});
    const QJsonObject json{{u"filters"_s, filters},
                           {u"hiddenColumns"_s, QJsonArray::fromStringList(settings.hiddenColumns)}};
    return writeSetting(connection, settingName, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QByteArray caseloadCsv(const QList<CaseloadRow>& rows, QDate today) {
    QString text = u"family,address,ward,worker,children,expected,needs_level,next_step,state,due_by,booked_at,"
                   "last_contact,last_seen,language,interpreter\r\n"_s;
    for (const CaseloadRow& row : rows) {
        QStringList children;
        for (const WorkPerson& child : row.children)
            children.append(
                QStringList{child.known.isEmpty() ? child.given : child.known, ageText(child.birth, today)}.join(u' '));
        QStringList expected;
        for (const QDate date : row.expected)
            expected.append(isoDate(date));
        const bool open = row.next && row.next->isOpen();
        const QString state = !row.next                                        ? QString()
                              : row.next->status == rules::StepStatus::Overdue ? u"overdue"_s
                              : row.next->status == rules::StepStatus::Booked  ? u"booked"_s
                              : open                                           ? u"due"_s
                                                                               : u"coming"_s;
        QStringList cells{row.family,
                          row.line1,
                          row.ward,
                          row.workerNames(),
                          children.join(u"; "_s),
                          expected.join(u"; "_s),
                          row.needsLevel,
                          row.next ? row.next->title : QString(),
                          state,
                          row.next ? isoDate(row.next->by) : QString(),
                          row.next && row.next->booked.isValid() ? row.next->booked.toString(Qt::ISODate) : QString(),
                          isoDate(row.last.on),
                          isoDate(row.lastSeen),
                          row.language,
                          row.interpreter ? u"y"_s : u"n"_s};
        for (QString& each : cells)
            each = csvCell(each);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace lodestar
