#pragma once

#include "core/services/NoAccess.h"
#include "ui/pages/ActDialog.h"

class QCheckBox;
class QLineEdit;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
class Label;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What did not take place, as the page that asks knows it. Without people the children of the household, or a
/// pregnant mother where there are none, are offered.
struct MissedVisit {
    RecordId household;
    EntryId appointment; ///< may be null
    QString step;
    QString type;
    QString outcome = QStringLiteral("no_access");
    QList<RecordId> people;
};

/// No access, or was not brought, in ten seconds: everything is prepared, and Enter saves.
class NoAccessDialog final : public ActDialog {
    Q_OBJECT

public:
    /// Somebody it may be written for.
    struct Subject {
        MissedContact::Who who;
        QString name;
        bool chosen = true;
    };
    /// All that the dialog shows; read beforehand.
    struct Scene {
        MissedContact prepared; ///< without people
        QList<Subject> subjects;
        NoAccessCount count;
    };

    NoAccessDialog(Session& session, Scene scene, QWidget* parent);

    /// Reads what is known, then asks on top of `parent`; `done` is called when it was saved. Answers at once.
    static void ask(Session& session, const MissedVisit& visit, QWidget* parent, std::function<void()> done = {});
    static Result<Scene> readScene(Connection& connection, const MissedVisit& visit, const QDateTime& now);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void addFields();
    void addSubjects();
    void showOutcome();
    [[nodiscard]] QString countWords() const;

    Scene m_scene;
    widgets::ChoiceRow* m_outcome = nullptr;
    widgets::Label* m_count = nullptr;
    QList<QCheckBox*> m_who;
    widgets::DateField* m_on = nullptr;
    widgets::TimeField* m_at = nullptr;
    QCheckBox* m_card = nullptr;
    widgets::ChoiceRow* m_heard = nullptr;
    widgets::DateField* m_next = nullptr;
    QLineEdit* m_words = nullptr;
};

} // namespace lodestar::pages
