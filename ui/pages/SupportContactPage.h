#pragma once

#include "core/services/Family.h"
#include "core/services/Session.h"
#include "core/services/SupportContact.h"
#include "ui/pages/KeptDraft.h"
#include "ui/widgets/Navigator.h"
#include "ui/widgets/ScrollPage.h"

class QCheckBox;
class QLineEdit;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
class FormGrid;
class StatefulView;
class TextBox;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Record a contact": by telephone, text, at a meeting, or going along to another service; who was there, what was
/// said, the next step, minutes. Filled in within a minute, and each keystroke is kept.
/// Route: record = the household; extra "draft" to go on with one, "appointment" the
/// booking it is of.
class SupportContactPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    SupportContactPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void saveDraft() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

private:
    /// All that the page shows; read beforehand.
    struct Scene {
        Family family;
        SupportContact contact;
        QString keptAt;
    };
    static Result<Scene> readScene(Connection& connection, const widgets::Route& route, const QDateTime& now);
    void build();
    void addNext(QWidget* content);
    void show(Scene scene);
    void showPeople();
    void showHow();
    void take();
    void noteEdit();
    void complete();
    void discard();
    void showKept();
    /// Says beside its field what is missing.
    void sayGap(const QString& gap);

    Session& m_session;
    widgets::Navigator& m_navigator;
    Family m_family;
    SupportContact m_contact;
    KeptDraft m_draft;
    widgets::StatefulView* m_states = nullptr;
    widgets::FormGrid* m_form = nullptr;
    widgets::ChoiceRow* m_how = nullptr;
    widgets::DateField* m_on = nullptr;
    widgets::TimeField* m_at = nullptr;
    QLineEdit* m_minutes = nullptr;
    QWidget* m_people = nullptr;
    QList<QCheckBox*> m_ticks;
    QLineEdit* m_others = nullptr;
    QLineEdit* m_with = nullptr;
    QLineEdit* m_where = nullptr;
    widgets::TextBox* m_words = nullptr;
    widgets::FormGrid* m_nextForm = nullptr;
    QLineEdit* m_next = nullptr;
    QLineEdit* m_nextWho = nullptr;
    widgets::DateField* m_nextBy = nullptr;
    bool m_filling = false;
};

} // namespace lodestar::pages
