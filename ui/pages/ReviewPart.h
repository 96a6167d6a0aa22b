#pragma once

#include "ui/pages/ReviewSheet.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class DateField;
class FoldingSection;
class FormGrid;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// One folding part of a review's page. It writes what is typed straight into the sheet and says so; the page keeps the
/// draft.
class ReviewPart : public QWidget {
    Q_OBJECT

public:
    ReviewPart(const QString& title, ReviewSheet& sheet, QWidget* parent);

    /// Makes the fields anew: the review was opened, or the record has changed.
    virtual void rebuild() = 0;
    void setOpen(bool open);
    [[nodiscard]] widgets::FoldingSection& fold() const { return *m_fold; }
    /// The field of a fault by its name ("score:fine_motor"), or null.
    [[nodiscard]] QWidget* field(const QString& name) const;

Q_SIGNALS:
    /// A keystroke or a choice: the sheet has changed.
    void edited();

protected:
    using Choices = QList<std::pair<QString, QString>>;
    using Take = std::function<void(const QString&)>;

    [[nodiscard]] ReviewSheet& sheet() const { return m_sheet; }
    [[nodiscard]] Review& review() const { return m_sheet.review; }
    /// Takes away what an earlier rebuild made and gives an empty holder.
    QWidget* freshBody();
    /// Fields of a form, each with its label for eye and ear; `take` gets what is typed at each keystroke.
    QLineEdit* addLine(widgets::FormGrid* form, const QString& label, const QString& value, const Take& take);
    widgets::TextBox* addText(widgets::FormGrid* form, const QString& label, const QString& value, const Take& take);
    widgets::DateField* addDate(widgets::FormGrid* form, const QString& label, const QString& value, const Take& take);
    /// What the record knows already: words, and nothing to type.
    void addKnown(widgets::FormGrid* form, const QString& label, const QString& words);
    /// A drop-down that begins with nothing chosen.
    QComboBox* addChoice(widgets::FormGrid* form, const QString& label, const Choices& choices, const QString& value,
                         const Take& take);

private:
    void typed(const Take& take, const QString& value);

    ReviewSheet& m_sheet;
    widgets::FoldingSection* m_fold;
    QWidget* m_body = nullptr;
};

} // namespace lodestar::pages
