#pragma once

#include "core/services/ReviewPicture.h"
#include "core/services/ReviewService.h"
#include "tests/core/services/VisitWorld.h"

namespace lodestar {

/// The Ionescus beside the families of VisitWorld: Elena and Daria, two years and three months on 11 November 2026,
/// who goes to a nursery.
struct ReviewWorld : VisitWorld {
    RecordId ionescu = RecordId::create();
    RecordId daria = RecordId::create();
    RecordId elena = RecordId::create();
    EntryId nursery;

    explicit ReviewWorld(const QString& role = QStringLiteral("health-visitor"))
        : VisitWorld(role) {
        add(ionescu, QStringLiteral("household"),
            {{QStringLiteral("name"), QStringLiteral("Ionescu")},
             {QStringLiteral("homeLanguage"), QStringLiteral("Romanian")}});
        add(ionescu, QStringLiteral("residence"),
            {{QStringLiteral("address"), QJsonObject{{QStringLiteral("line1"), QStringLiteral("5 Anchor Reach")},
                                                     {QStringLiteral("postcode"), QStringLiteral("SS3 9ZZ")},
                                                     {QStringLiteral("ward"), QStringLiteral("Shoeburyness")}}},
             {QStringLiteral("from"), QStringLiteral("2024-05-01")}});
        add(ionescu, QStringLiteral("allotment"),
            {{QStringLiteral("staff"), QStringLiteral("HV1")}, {QStringLiteral("from"), QStringLiteral("2024-05-01")}});
        person(ionescu, elena,
               {QStringLiteral("mother"), QStringLiteral("Elena"), QStringLiteral("Ionescu"),
                QStringLiteral("1992-05-04"), QStringLiteral("female")});
        person(ionescu, daria,
               {QStringLiteral("child"), QStringLiteral("Daria"), QStringLiteral("Ionescu"),
                QStringLiteral("2024-08-06"), QStringLiteral("female"), QStringLiteral("9990041717")});
        born(daria, elena, QStringLiteral("2024-08-06"), {3310, 281});
        nursery = take(write([](Work& work) {
            EarlyYearsSetting setting;
            setting.name = QStringLiteral("Little Anchors Nursery");
            setting.sort = QStringLiteral("nursery");
            setting.linkName = QStringLiteral("Joanne Pryor");
            return saveSetting(work, setting);
        }));
    }

    [[nodiscard]] QDate today() const { return clock.today(); }
    void goesToNursery() {
        Attendance attendance;
        attendance.child = daria;
        attendance.setting = nursery;
        attendance.from = {2026, 9, 2};
        take(write([attendance](Work& work) { return saveAttendance(work, attendance); }));
    }
    ReviewOpening opens(const EntryId& postcard = {}) {
        const ReviewRequest request{daria, {}, postcard};
        const QDateTime now = clock.now();
        return read([=](Connection& connection) { return openReview(connection, request, now); });
    }
    Status saves(const Review& review) {
        return write([review](Work& work) { return saveReview(work, review); });
    }
    QList<ReviewRow> rows(const ReviewOpening& opened) { return reviewRows(opened.review, opened.context); }
    /// The health part as it is usually found: talking below the cut-off, the rest above.
    static void scored(Review& review) {
        review.asqForm = QStringLiteral("27");
        const QStringList values{QStringLiteral("20"), QStringLiteral("55"), QStringLiteral("40"), QStringLiteral("35"),
                                 QStringLiteral("45")};
        for (qsizetype i = 0; i < values.size(); ++i)
            review.setScore(asqDomains()[i], values[i]);
    }
};

} // namespace lodestar
