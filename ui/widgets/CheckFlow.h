#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace lodestar::widgets {

class FlowLayout;

/// Any of a few things, each with a box to tick; wraps in little room.
class CheckFlow final : public QWidget {
    Q_OBJECT

public:
    /// `name` is spoken with each box ("Helps with: feeding").
    explicit CheckFlow(const QString& name, QWidget* parent = nullptr);

    void add(const QString& id, const QString& words);
    [[nodiscard]] QStringList chosen() const;
    /// Ids that are no choice here are kept and given back by `chosen`.
    void setChosen(const QStringList& ids);

private:
    QString m_name;
    FlowLayout* m_flow = nullptr;
    QList<std::pair<QString, QCheckBox*>> m_boxes;
    QStringList m_others;
};

} // namespace lodestar::widgets
