#pragma once

#include "core/services/FormLibrary.h"
#include "core/services/Session.h"
#include "ui/widgets/Page.h"

namespace lodestar::models {
class RowsModel;
}
namespace lodestar::widgets {
class Label;
class Navigator;
class RowList;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The forms of the service: those that ship and its own. Import, look at, put into use from a day, take out of use.
class FormsPage final : public widgets::Page {
    Q_OBJECT

public:
    FormsPage(Session& session, widgets::Navigator& navigator, QWidget* parent = nullptr);

    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    /// Takes forms and the value sets they need, together; what is refused is said with what it lacks.
    void importFiles(const QStringList& paths);
    /// Takes a licensed service's own table of ASQ-3 cut-offs.
    void loadCutoffFile(const QString& path);

private:
    void read();
    void show(const QList<KeptForm>& forms);
    void say(const QString& words);
    [[nodiscard]] const KeptForm* current() const;
    void publish();
    void withdraw();

    Session& m_session;
    widgets::Navigator& m_navigator;
    widgets::StatefulView* m_state = nullptr;
    widgets::RowList* m_list = nullptr;
    models::RowsModel* m_model = nullptr;
    widgets::Label* m_answer = nullptr;
    QList<KeptForm> m_forms;
};

} // namespace lodestar::pages
