#pragma once

#include "core/services/PrintQueue.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/reports/ReviewPrint.h"
#include "ui/widgets/Dialog.h"

class QComboBox;
class QLineEdit;
class QPrinter;

namespace lodestar::widgets {
class FormGrid;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// For whom and in which language a sheet of the review is printed: the family's sheet, or the postcard to the setting
/// with the child's strengths as the parent tells them. What was printed is kept as it was given.
class FamilySheetDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    enum class What { Review, Postcard };

    FamilySheetDialog(ReviewSheet& sheet, What what, QList<SheetRecipient> recipients, QWidget* parent);

    /// Reads who may be told about this child, then asks on top of `parent`. Answers at once.
    static void ask(ReviewSheet& sheet, What what, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    /// It was printed and is kept.
    void printed();

private:
    void build();
    void showRecipient();
    [[nodiscard]] const SheetRecipient* recipient() const;
    [[nodiscard]] reports::SheetFor whom() const;
    bool check();
    void askPrinter();
    void makePaper(const std::shared_ptr<QPrinter>& printer);
    void printReview(const std::shared_ptr<QPrinter>& printer);
    void printPostcard(const std::shared_ptr<QPrinter>& printer);
    void printOn(const std::shared_ptr<QPrinter>& printer, const reports::ParentPaper& paper, const QString& name);
    void kept(const Status& status);

    ReviewSheet& m_sheet;
    What m_what;
    QList<SheetRecipient> m_recipients;
    widgets::FormGrid* m_form = nullptr;
    QComboBox* m_to = nullptr;
    QLineEdit* m_other = nullptr;
    QComboBox* m_language = nullptr;
    widgets::TextBox* m_strengths = nullptr;
    bool m_printed = false;
};

} // namespace lodestar::pages
