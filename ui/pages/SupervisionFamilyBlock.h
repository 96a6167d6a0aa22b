#pragma once

#include "core/services/SupervisionActs.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace lodestar {
class Clock;
}
namespace lodestar::widgets {
class Box;
class DateField;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// One agreed action as it is typed: what, who, by when; a tick where it may be a safeguarding action.
class SupervisionActionRow final : public QWidget {
    Q_OBJECT

public:
    /// How the row may be used.
    struct Use {
        const Clock& clock;
        bool safeguarding = false; ///< all that is agreed here is
        bool mayBeSealed = false;  ///< offered beside the action
        bool readOnly = false;
    };
    SupervisionActionRow(const AgreedAction& action, const Use& use, QWidget* parent = nullptr);

    /// Nothing while no word was written.
    [[nodiscard]] std::optional<AgreedAction> action() const;
    [[nodiscard]] bool isMisread() const;

Q_SIGNALS:
    void edited();

private:
    AgreedAction m_action;
    bool m_always = false;
    QLineEdit* m_what = nullptr;
    QLineEdit* m_who = nullptr;
    widgets::DateField* m_by = nullptr;
    QCheckBox* m_sealed = nullptr;
};

/// One family of a session: what was discussed, in safeguarding the risk, and what was agreed about it. Without a
/// family: what was agreed beside.
class SupervisionFamilyBlock final : public QWidget {
    Q_OBJECT

public:
    struct Content {
        DiscussedFamily family; ///< no household: actions alone
        QString about;          ///< children, and why it was prepared
        QList<RecordId> children;
        QList<AgreedAction> actions;
    };
    SupervisionFamilyBlock(Content content, const SupervisionActionRow::Use& use, QWidget* parent = nullptr);

    [[nodiscard]] bool isOfFamily() const { return !m_content.family.household.isNull(); }
    [[nodiscard]] DiscussedFamily family() const;
    [[nodiscard]] QList<AgreedAction> actions() const;
    [[nodiscard]] bool isMisread() const;
    void focusFirst();

Q_SIGNALS:
    void edited();
    void takenOut();

private:
    void addText(const QString& title, const QString& text, widgets::TextBox*& box);
    SupervisionActionRow* addRow(const AgreedAction& action);
    [[nodiscard]] AgreedAction fresh() const;

    Content m_content;
    SupervisionActionRow::Use m_use;
    widgets::Box* m_box = nullptr;
    widgets::TextBox* m_words = nullptr;
    widgets::TextBox* m_risk = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QList<SupervisionActionRow*> m_rows;
};

} // namespace lodestar::pages
