#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace lodestar::widgets {

class Label;

/// Long work: what is being done, how far it is in real steps, and a button that stops it.
class ProgressPane final : public QWidget {
    Q_OBJECT

public:
    explicit ProgressPane(QWidget* parent = nullptr);

    /// Begins with no step done; total 0 while it is not known yet.
    void begin(const QString& words, int total);
    /// `words` as "1,204 of 38,000 rows"; empty keeps the line without them.
    void setDone(int done, const QString& words = {});
    /// The work has been told to stop and is finishing its step.
    void setStopping();

Q_SIGNALS:
    void cancelAsked();

private:
    Label* m_words = nullptr;
    Label* m_count = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace lodestar::widgets
