#pragma once

#include "ui/pages/ReviewSheet.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

#include <QFuture>
#include <QTimer>

class QComboBox;
class QVBoxLayout;

namespace lodestar::widgets {
class ChildStrip;
class ScrollColumn;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class KeptDraft;
class MeanwhileBanner;
class ReviewFacts;
class ReviewGrid;
class ReviewPart;

/// The integrated review at two to two and a half: four facts, both views side by side, the joint plan, and below what
/// each is made of. Every keystroke is kept; each fact is saved by itself. Ctrl+Enter saves, Esc keeps the draft.
///
/// Routes: record = the child; extra "draft" or "postcard" as text.
class ReviewPage final : public widgets::Page {
    Q_OBJECT

public:
    ReviewPage(Session& session, widgets::Navigator& navigator);

    void open(const widgets::Route& route) override;
    void saveDraft() override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    [[nodiscard]] const Review& review() const { return m_sheet.review; }

Q_SIGNALS:
    void saved();

private:
    void build();
    void buildActions();
    void read();
    void take(const Result<ReviewOpening>& opened);
    void takeContext(const Result<ReviewContext>& context);
    void readContext();
    void rebuild();
    void showStrip();
    void openParts();
    void edited();
    void refresh();
    QFuture<Status> keep(const QDateTime& now);
    void kept(const Status& status);
    void save();
    void finished(const Status& status);
    void sayQueued();
    void noteInAudit(const QString& act);
    void goTo(const ReviewFault& fault);
    [[nodiscard]] QString stateWords() const;

    ReviewSheet m_sheet;
    KeptDraft* m_draft = nullptr;
    widgets::Navigator& m_navigator;
    ReviewRequest m_request;
    widgets::StatefulView* m_view = nullptr;
    widgets::ChildStrip* m_strip = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
    MeanwhileBanner* m_meanwhile = nullptr;
    ReviewFacts* m_facts = nullptr;
    ReviewGrid* m_grid = nullptr;
    ReviewPart* m_plan = nullptr;
    ReviewPart* m_summary = nullptr;
    ReviewPart* m_health = nullptr;
    QList<ReviewPart*> m_parts;
    QTimer m_refreshTimer;
    QString m_problem;
    bool m_ready = false;
};

} // namespace lodestar::pages
