#pragma once

#include "core/forms/Instrument.h"
#include "core/services/Questionnaire.h"
#include "core/services/Session.h"
#include "ui/pages/FormView.h"
#include "ui/widgets/Page.h"

#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace lodestar::widgets {
class Box;
class DateField;
class FormGrid;
class Navigator;
class PromptLine;
class StatefulView;
class TextBox;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

class MeanwhileBanner;

/// A questionnaire being filled in: the form, what its scores suggest, and what the practitioner decides. Every
/// keystroke is kept; a draft opens with the version of the form that it was begun on.
///
/// Answers that are in the record open again to be corrected: what is saved is a new version of them, with a reason.
///
/// Routes: record = household; extra "draft", or "corrects" (an entry), or "form" (url|version), "person", "language"
/// and "contact".
class QuestionnairePage final : public widgets::Page {
    Q_OBJECT

public:
    QuestionnairePage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void saveDraft() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    [[nodiscard]] FormView& view() const { return *m_view; }

Q_SIGNALS:
    /// The form stands and takes answers.
    void opened();

private:
    /// What is read before the form can be shown.
    struct Read {
        Questionnaire questionnaire;
        forms::FormPointer form;
        QList<forms::Cutoff> cutoffs;
        QString called;
        int proposed = 0;    ///< form of the instrument by age, in months; 0 for none
        QString proposedWhy; ///< in words
    };
    static Result<Read> read(Connection& connection, const widgets::Route& route, const QDateTime& now);
    void show(Read read);
    void showHead();
    void propose(int form);
    void addDecision(QVBoxLayout* column);
    void refresh();
    void showFindings();
    void noteEdit();
    void takeFields();
    void keep();
    void complete();
    void discard();

    Session& m_session;
    widgets::Navigator& m_navigator;
    widgets::StatefulView* m_state = nullptr;
    MeanwhileBanner* m_meanwhile = nullptr;
    QWidget* m_head = nullptr;
    FormView* m_view = nullptr;
    widgets::Box* m_findingsBox = nullptr;
    QWidget* m_findings = nullptr;
    widgets::Box* m_decisionBox = nullptr;
    widgets::FormGrid* m_decisionGrid = nullptr;
    widgets::TextBox* m_reason = nullptr;
    QPushButton* m_complete = nullptr;
    QPushButton* m_discard = nullptr;
    widgets::TextBox* m_decision = nullptr;
    widgets::DateField* m_review = nullptr;
    QWidget* m_promptPart = nullptr;
    widgets::TextBox* m_action = nullptr;
    widgets::DateField* m_actionOn = nullptr;
    widgets::TimeField* m_actionAt = nullptr;
    QTimer m_keepTimer;
    Questionnaire m_questionnaire;
    std::optional<forms::Answers> m_answers;
    QList<forms::Cutoff> m_cutoffs;
    QString m_called;
    QString m_proposedWhy;
    bool m_done = false;
    bool m_touched = false;
    bool m_prompted = false;
};

} // namespace lodestar::pages
