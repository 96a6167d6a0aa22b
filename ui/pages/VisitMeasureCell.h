#pragma once

#include "core/services/ChildGrowth.h"
#include "ui/pages/VisitSheet.h"

#include <QWidget>

class QLineEdit;

namespace lodestar::charts {
class CentileScale;
}
namespace lodestar::widgets {
class Label;
class MeasureField;
class PromptLine;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// One measurement of one child while it is typed: the field, the words beside it (its centile, what changed since last
/// time, what guidance says), and the question about an odd value. The three are placed by whoever makes the cell.
class VisitMeasureCell final : public QObject {
    Q_OBJECT

public:
    VisitMeasureCell(VisitSheet& sheet, const RecordId& child, QString measure, QWidget* parent);

    [[nodiscard]] const RecordId& child() const { return m_child; }
    [[nodiscard]] const QString& measure() const { return m_measure; }
    [[nodiscard]] widgets::MeasureField* field() const { return m_field; }
    /// Change since last time, or what was last measured.
    [[nodiscard]] QWidget* words() const { return m_words; }
    /// The question, hidden while there is none.
    [[nodiscard]] QWidget* question() const { return m_question; }
    /// In a table of several children the words are smaller.
    void setCompact();
    /// Says everything anew: the date of the visit is another.
    void refresh();
    /// "Weight", "Length", "Height", "Head".
    [[nodiscard]] QString label() const;

Q_SIGNALS:
    void edited();

private:
    void makeQuestion(QWidget* parent);
    void typed();
    void makeWords();
    void sayChange(const VisitPerson& child, const Visit::Measurement& value);
    void sayGrowth(const VisitPerson& child, std::optional<qint64> amount);
    void advise(const std::optional<TypedGrowth>& growth);
    void ask(const VisitPerson& child, const Visit::Measurement& value);
    /// A value that may be kept as it is and is yet worth a second look.
    void askToCheck(const VisitPerson& child, const Visit::Measurement& value);
    void useSuggestion();
    Visit::Measurement& value();
    [[nodiscard]] std::optional<Visit::Measurement> given() const;

    VisitSheet& m_sheet;
    RecordId m_child;
    QString m_measure;
    widgets::MeasureField* m_field;
    QWidget* m_words;
    widgets::Label* m_centile = nullptr;
    widgets::Label* m_where = nullptr;
    charts::CentileScale* m_scale = nullptr;
    widgets::Label* m_change = nullptr;
    widgets::Label* m_more = nullptr;
    widgets::PromptLine* m_advice = nullptr;
    QString m_spaces; ///< "0.3 centile spaces lower"; empty without two centiles
    bool m_compact = false;
    QWidget* m_question = nullptr;
    widgets::PromptLine* m_prompt = nullptr;
    QWidget* m_use = nullptr;
    QWidget* m_keep = nullptr;
    QLineEdit* m_reason = nullptr;
    QString m_suggestion;
};

} // namespace lodestar::pages
