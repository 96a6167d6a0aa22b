#pragma once

#include "ui/pages/AppointmentScene.h"

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace lodestar {
class Clock;
}
namespace lodestar::widgets {
class DateField;
class FormGrid;
class Label;
class PromptLine;
class TimeField;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The fields of one booking. The day of a step is proposed and said to be so; the time is always the person's.
class AppointmentForm final : public QWidget {
    Q_OBJECT

public:
    AppointmentForm(const Clock& clock, QString me, QWidget* parent = nullptr);

    void fill(const AppointmentScene& scene, const AppointmentWish& wish);
    /// Says under each field what is wrong and goes to the first; false when something is.
    bool check();
    /// Without a valid time while one of day and time is missing.
    [[nodiscard]] Appointment value() const;
    void showClash(const QList<BookedSlot>& found);
    void setStacked(bool stacked);
    void focusFirst();
    /// Whether somebody changed a field since it was shown.
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// What was typed, for a draft, and back.
    [[nodiscard]] QJsonObject kept() const;
    void restore(const QJsonObject& kept);

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    struct Person {
        RecordId record;
        EntryId pregnancy;
        QCheckBox* tick = nullptr;
    };
    struct What {
        QString step;
        QString type;
    };

    void build();
    void buildPlace();
    void watch();
    void fillPeople(const AppointmentWish& wish);
    void fillWhat(const AppointmentWish& wish);
    void addStep(const rules::StepState& state);
    void fillWorkers();
    void showBooked(const Appointment& booked);
    void propose();
    void sayWindow();
    void whatOrWhoChanged();
    void touched();
    [[nodiscard]] QList<Appointment::For> people() const;
    [[nodiscard]] const rules::StepState* chosenState() const;
    [[nodiscard]] QString placeId() const;
    void setPlace(const QString& place);

    const Clock& m_clock;
    QString m_me;
    AppointmentScene m_scene;
    QList<Person> m_people;
    QList<What> m_whats;
    bool m_edited = false;
    bool m_proposed = false;
    widgets::FormGrid* m_grid = nullptr;
    QWidget* m_who = nullptr;
    QComboBox* m_what = nullptr;
    widgets::DateField* m_date = nullptr;
    widgets::Label* m_window = nullptr;
    widgets::TimeField* m_time = nullptr;
    QSpinBox* m_minutes = nullptr;
    widgets::PromptLine* m_clash = nullptr;
    QComboBox* m_place = nullptr;
    QLineEdit* m_elsewhere = nullptr;
    QComboBox* m_worker = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace lodestar::pages
