#pragma once

#include "core/services/FamilyPathway.h"
#include "core/services/Matches.h"
#include "ui/pages/FamilyContext.h"

#include <QStandardItemModel>
#include <QWidget>

namespace lodestar::widgets {
class Box;
class RowList;
} // namespace lodestar::widgets
class QVBoxLayout;

namespace lodestar::pages {

class FamilySafetyNet;

/// Beside the timeline: what comes next, what was promised last time, which referrals are open, who is matched
/// with the family.
class FamilySideColumn final : public QWidget {
    Q_OBJECT

public:
    explicit FamilySideColumn(FamilyContext& context, QWidget* parent = nullptr);

    void show(const FamilyPathway& pathway);

Q_SIGNALS:
    void stepChosen(const lodestar::RecordId& person, const QString& step);
    void kept(const lodestar::Entry& promise);

private:
    void showNext(const FamilyPathway& pathway);
    void showPromises();
    void showReferrals();
    void readMatches();
    void showMatches(const QList<FamilyMatch>& matches);

    FamilyContext& m_context;
    FamilySafetyNet* m_safetyNet = nullptr;
    widgets::Box* m_nextBox = nullptr;
    widgets::RowList* m_nextList = nullptr;
    QStandardItemModel m_next;
    widgets::Box* m_promiseBox = nullptr;
    QVBoxLayout* m_promises = nullptr;
    widgets::Box* m_referralBox = nullptr;
    widgets::RowList* m_referralList = nullptr;
    QStandardItemModel m_referrals;
    widgets::Box* m_matchBox = nullptr;
    widgets::RowList* m_matchList = nullptr;
    QStandardItemModel m_matches;
};

} // namespace lodestar::pages
