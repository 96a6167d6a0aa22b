#pragma once

#include "ui/pages/FamilyContext.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

class FamilyEntryForm;
class FamilyFieldEditor;

/// "Or write a third": the field of a value that nobody wrote yet, with the reason that others will read beside it.
class ConflictThird final : public QWidget {
    Q_OBJECT

public:
    ConflictThird(const FamilyContext& context, const Entry& entry, const QString& field, QWidget* parent);

    /// What was typed beside the value; words that must not be lost.
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool isEdited() const { return m_edited; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void settleAsked(const QJsonValue& value, const QString& reason);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void submit();
    void say(const QString& problem);
    [[nodiscard]] QJsonValue value() const;

    QString m_field;
    QBoxLayout* m_row = nullptr;
    FamilyFieldEditor* m_editor = nullptr; ///< of a plain value
    FamilyEntryForm* m_form = nullptr;     ///< of a composite or a list
    QLineEdit* m_reason = nullptr;
    QPushButton* m_settle = nullptr;
    widgets::Label* m_problem = nullptr;
    bool m_edited = false;
};

} // namespace lodestar::pages
