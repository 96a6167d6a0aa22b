#pragma once

#include "core/services/FormLibrary.h"
#include "core/services/Session.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/Route.h"

class QComboBox;

namespace lodestar::widgets {
class FormGrid;
class Label;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Add a questionnaire": for whom, which one, in which language. Answers the route of the page to open.
class QuestionnaireDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    struct Person {
        RecordId record;
        QString called;
        bool child = true;
    };

    /// `contact`: the visit it belongs to; may be null.
    QuestionnaireDialog(Session& session, const RecordId& household, const QList<Person>& people,
                        const EntryId& contact, QWidget* parent);

    [[nodiscard]] widgets::Route route() const;

private:
    void offer();
    void offerLanguages();

    Session& m_session;
    RecordId m_household;
    EntryId m_contact;
    QList<Person> m_people;
    QList<KeptForm> m_forms;
    QComboBox* m_person = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_language = nullptr;
    widgets::FormGrid* m_grid = nullptr;
    widgets::Label* m_hint = nullptr;
    QPushButton* m_begin = nullptr;
};

} // namespace lodestar::pages
