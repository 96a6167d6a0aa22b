#pragma once

#include "core/services/VisitOpening.h"
#include "ui/pages/ParentCover.h"
#include "ui/pages/VisitSheet.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/Page.h"

#include <QFuture>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class ChildStrip;
class ScrollColumn;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

class KeptDraft;
class VisitIndex;
class MeanwhileBanner;
class VisitPanel;
class VisitPart;
class VisitWhoPart;

/// Record a visit: one page for one or several children or a pregnant woman. Every keystroke is kept; Complete goes to
/// the first gap, or makes the record. Ctrl+Enter completes, F9 shows the child's sheet to the parent, Esc keeps the
/// draft and goes back.
class VisitPage final : public widgets::Page {
    Q_OBJECT

public:
    VisitPage(Session& session, widgets::Navigator& navigator, ParentCover cover);

    /// `record`: household or person. Extra: "draft", "appointment", "step" as text, "people" as a list of ids.
    void open(const widgets::Route& route) override;
    void saveDraft() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    [[nodiscard]] const Visit& visit() const { return m_sheet.visit; }
    [[nodiscard]] VisitPart* part(VisitGap::Section section) const;

Q_SIGNALS:
    void completed(const lodestar::EntryId& contact);

private:
    void build();
    QWidget* buildForm();
    void buildParts(QVBoxLayout* column);
    void buildActions();
    void addKeys();
    void take(const Result<VisitOpening>& opened);
    void openParts();
    void showTitle();
    void rebuildParts();
    void orderTabs();
    void arrange(theme::Fold fold);
    void edited();
    void refresh();
    void addQuestionnaire();
    QFuture<Status> keep(const QDateTime& now);
    void kept(const Status& status);
    [[nodiscard]] QString draftTitle() const;
    [[nodiscard]] QString stateWords(const QList<VisitGap>& gaps) const;
    void goTo(VisitGap::Section section);
    void goToGap(const VisitGap& gap);
    void complete();
    void finished(const Result<EntryId>& contact);
    void noteInAudit(const QString& act, const RecordId& record);
    void showToParent();
    void showSheetOf(const VisitPerson& child);
    void askSheet();
    void noteFocus(QWidget* now);

    VisitSheet m_sheet;
    KeptDraft* m_draft = nullptr;
    widgets::Navigator& m_navigator;
    ParentCover m_cover;
    widgets::StatefulView* m_view = nullptr;
    widgets::ChildStrip* m_strip = nullptr;
    VisitIndex* m_index = nullptr;
    MeanwhileBanner* m_meanwhile = nullptr;
    QPushButton* m_show = nullptr;
    VisitPanel* m_panelBody = nullptr;
    VisitWhoPart* m_who = nullptr;
    QList<VisitPart*> m_parts;
    widgets::ScrollColumn* m_form = nullptr;
    widgets::ScrollColumn* m_side = nullptr;
    QVBoxLayout* m_formColumn = nullptr;
    QTimer m_refreshTimer;
    QTimer m_orderTimer;
    QString m_problem; ///< what went wrong last, or what is missing; goes with the next keystroke
    bool m_ready = false;
};

} // namespace lodestar::pages
