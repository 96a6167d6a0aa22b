#pragma once

#include "core/reports/SavedReports.h"

#include <QWidget>

class QComboBox;

namespace lodestar {
class Clock;
}
namespace lodestar::widgets {
class DateField;
class FlowLayout;
class LanguageBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// What a report is narrowed by: only what the chosen report takes is shown.
class ReportBar final : public QWidget {
    Q_OBJECT

public:
    explicit ReportBar(const Clock& clock, QWidget* parent = nullptr);

    void setChoices(const reports::ReportChoices& choices);
    /// Shows what `kind` takes; somebody who is answered about herself chooses no practitioner and no team.
    void setKind(const reports::ReportKind& kind, bool herself);
    /// The question as it stands; who asks and when is left to the page.
    [[nodiscard]] reports::ReportAsk ask() const;
    void setAsk(const reports::ReportAsk& ask);

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const QString& label);
    void addChoice(const QString& label, QComboBox* box);
    void addField(const QString& label, QWidget* field);
    void showField(QWidget* field, bool shown);
    /// The first choice of a practitioner: nobody in particular.
    [[nodiscard]] QString everybody() const;
    void fill(QComboBox* box, const QString& all, const QList<std::pair<QString, QString>>& entries);

    const Clock& m_clock;
    widgets::FlowLayout* m_flow = nullptr;
    QString m_id;
    QComboBox* m_quarter = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
    QComboBox* m_practitioner = nullptr;
    QComboBox* m_team = nullptr;
    QComboBox* m_ward = nullptr;
    QComboBox* m_filter = nullptr;
    widgets::LanguageBox* m_language = nullptr;
};

} // namespace lodestar::pages
