#pragma once

#include <QTextBrowser>

namespace lodestar::widgets {

/// A help text (resources/help/NAME.md), readable at every size and in every look. Links lead to other texts.
class HelpView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpView(QWidget* parent = nullptr);

    /// The text of that name; the list of all texts if there is none.
    void show(const QString& topic);
    [[nodiscard]] QString topic() const { return m_topic; }
    /// The first line of the text: its heading.
    [[nodiscard]] QString heading() const { return m_heading; }

Q_SIGNALS:
    /// A link was followed: this text is shown now.
    void topicChanged(const QString& topic);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void lay();

    QString m_topic;
    QString m_heading;
    QString m_text;
};

} // namespace lodestar::widgets
