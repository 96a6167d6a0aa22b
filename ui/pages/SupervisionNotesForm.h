#pragma once

#include "core/services/SupervisionPreparing.h"
#include "ui/pages/SupervisionFamilyBlock.h"

class QSpinBox;

namespace lodestar::widgets {
class FormGrid;
}

namespace lodestar::pages {

/// The right side of a session: when it was held, themes, each family with what was agreed, reflections.
class SupervisionNotesForm final : public QWidget {
    Q_OBJECT

public:
    /// What the form is filled with.
    struct Content {
        SupervisionSession session;
        SupervisionNotes notes;
        QList<PreparedFamily> prepared;
        bool mayBeSealed = false; ///< who writes may seal an action
        bool readOnly = false;
        bool reflects = true; ///< reflections are hers to see
    };
    SupervisionNotesForm(Content content, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] SupervisionNotes notes() const;
    /// Whether a day was typed that is none.
    [[nodiscard]] bool isMisread() const;
    [[nodiscard]] bool holds(const RecordId& household) const;
    /// Adds a family, or goes to the one that is there.
    void talkAbout(const PreparedFamily& family);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void familiesChanged();

private:
    void addHeld();
    void addBlock(const DiscussedFamily& family);
    void addReflections();
    [[nodiscard]] const PreparedFamily* prepared(const RecordId& household) const;
    [[nodiscard]] SupervisionActionRow::Use use() const;

    Content m_content;
    const Clock& m_clock;
    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_families = nullptr;
    widgets::DateField* m_held = nullptr;
    QSpinBox* m_minutes = nullptr;
    widgets::DateField* m_next = nullptr;
    widgets::TextBox* m_themes = nullptr;
    QList<SupervisionFamilyBlock*> m_blocks;
    QList<std::pair<SupervisionReflection, widgets::TextBox*>> m_reflections;
};

} // namespace lodestar::pages
