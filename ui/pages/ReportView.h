#pragma once

#include "core/reports/Report.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar {
struct Error;
}
namespace lodestar::widgets {
class ScrollColumn;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A report on the screen: texts, figures, charts with their sentences, and tables whose rows lead on with Enter or a
/// double click. Loading, empty, failed and ready.
class ReportView final : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(QWidget* parent = nullptr);

    void showLoading(const QString& words);
    void showFailed(const Error& error);
    void show(const reports::Report& report);
    using QWidget::show;

    [[nodiscard]] const reports::Report& report() const { return m_report; }
    [[nodiscard]] bool isReady() const;
    /// Puts the keyboard into the first table.
    void focusFirst();

Q_SIGNALS:
    /// A row or a figure leads on.
    void followed(const lodestar::reports::ReportLink& link);
    /// The button of the failed state.
    void retryAsked();

private:
    class Parts;
    void fill();

    reports::Report m_report;
    widgets::StatefulView* m_states = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
};

} // namespace lodestar::pages
