#pragma once

#include "ui/pages/ActDialog.h"

#include <QHash>

#include <optional>

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A small dialog of a family's plan, put together field by field; what each dialog asks stands in PlanDialogs.cpp.
class PlanDialog final : public ActDialog {
    Q_OBJECT

public:
    using Choice = std::pair<QString, QString>; ///< stored code, and words
    /// What was typed, by the fields' names.
    struct Values {
        QHash<QString, QString> texts;
        QHash<QString, QDate> days;
        QHash<QString, int> numbers;
        QHash<QString, QStringList> ticked;

        [[nodiscard]] QString text(const QString& name) const { return texts.value(name); }
        [[nodiscard]] QDate day(const QString& name) const { return days.value(name); }
        [[nodiscard]] RecordId record(const QString& name) const { return RecordId::fromString(text(name)); }
        [[nodiscard]] std::optional<int> number(const QString& name) const;
    };
    /// Whether it was made, for acts that answer an entry.
    static Status done(const Result<EntryId>& made) { return made ? Status() : std::unexpected(made.error()); }
    using Act = std::function<Status(Work&, const Values&)>;

    /// In words: title, explanation (may be empty), and the primary button.
    struct Words {
        QString title;
        QString explanation;
        QString doIt;
    };
    PlanDialog(Session& session, const Words& words, Act act, QWidget* parent);

    /// `missing` is said under an empty field that is needed; empty: it may stay empty.
    void addLine(const QString& name, const QString& label, const QString& missing = {});
    void addText(const QString& name, const QString& label, const QString& missing = {});
    void addChoice(const QString& name, const QString& label, const QList<Choice>& choices,
                   const QString& missing = {});
    /// A few answers side by side.
    void addAnswers(const QString& name, const QString& label, const QList<Choice>& answers,
                    const QString& missing = {});
    /// `ahead`: the day may be still to come.
    void addDay(const QString& name, const QString& label, bool ahead, QDate begun = {});
    /// A time of day; what is stored is "09:30", or nothing.
    void addTime(const QString& name, const QString& label);
    /// A whole number from 0 to `most`.
    void addNumber(const QString& name, const QString& label, int most);
    void addTicks(const QString& name, const QString& label, const QList<Choice>& choices);
    void setLine(const QString& name, const QString& text);
    void setChosen(const QString& name, const QString& code);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    struct Field {
        QString name;
        QString missing;
        QWidget* widget = nullptr;
        bool ahead = true;
        int most = 0;
    };
    void add(Field field, const QString& label);
    [[nodiscard]] QString problemOf(const Field& field) const;
    [[nodiscard]] QString textOf(const Field& field) const;
    [[nodiscard]] Values values() const;

    Act m_act;
    QList<Field> m_fields;
};

} // namespace lodestar::pages
