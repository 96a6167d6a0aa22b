#pragma once

#include "core/services/Session.h"
#include "ui/widgets/Dialog.h"
#include "ui/widgets/FormGrid.h"

#include <functional>

namespace lodestar::widgets {
class DateField;
}

namespace lodestar::pages {

/// What an act answers whose id nobody asks for.
template<typename T> Status statusOf(const Result<T>& answer) {
    return answer ? Status() : std::unexpected(answer.error());
}

/// A dialog that does one act on the writing thread and closes when it is done; when it cannot be done it says so and
/// keeps what was typed.
class ActDialog : public widgets::Dialog {
    Q_OBJECT

public:
    ActDialog(Session& session, const QString& title, const QString& words, const QString& doIt, QWidget* parent);

protected:
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] widgets::FormGrid& form() const { return *m_form; }
    /// Checks the fields and says under each what is wrong; false keeps the dialog open.
    virtual bool check() { return true; }
    /// Puts the words under `to` if it lies before `from`.
    void checkEnd(const widgets::DateField& from, widgets::DateField& to);
    /// Whether no field has a problem; else the first that has one gets the keyboard.
    [[nodiscard]] bool isFaultless();
    /// What is to be done, with the values of the fields taken now.
    virtual std::function<Status(Work&)> act() = 0;

private:
    void run();

    Session& m_session;
    widgets::FormGrid* m_form = nullptr;
    QPushButton* m_do = nullptr;
};

} // namespace lodestar::pages
