#pragma once

#include "ui/theme/StatusKind.h"

#include <QWidget>

namespace lodestar::widgets {

class FlowLayout;
class Label;
class StatusChip;

/// Whose visit this is, always in sight: name, then facts with their label above (age, born, sex, NHS number,
/// mother, ward). Wraps at large type.
class ChildStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ChildStrip(QWidget* parent = nullptr);

    /// `twinTag` ("Twin of Kofi") stands right after the name; empty for one child.
    void setChild(const QString& name, const QString& twinTag = {});
    /// One fact; `strong` for the age.
    void addFact(const QString& label, const QString& value, bool strong = false);
    void clearFacts();
    /// The state of the form at the far end; nothing hides it.
    void setStatus(const theme::StatusMark& mark);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    FlowLayout* m_flow = nullptr;
    Label* m_name = nullptr;
    QWidget* m_tag = nullptr;
    StatusChip* m_status = nullptr;
    QList<QWidget*> m_facts;
    QStringList m_spoken;
};

} // namespace lodestar::widgets
