#pragma once

#include "core/services/PrintQueue.h"
#include "ui/pages/ReviewSheet.h"
#include "ui/reports/ReviewPrint.h"
#include "ui/widgets/Dialog.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QPrinter;

namespace lodestar::widgets {
class FormGrid;
class LanguageBox;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// For whom and in which language a sheet of the review is printed: the family's sheet, or the postcard to the setting
/// with the child's strengths as the parent tells them. What was printed is kept as it was given; without a printer
/// near, it waits under "Print at the office".
class FamilySheetDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    enum class What { Review, Postcard };

    FamilySheetDialog(ReviewSheet& sheet, What what, QList<SheetRecipient> recipients, QWidget* parent);

    /// Reads who may be told about this child, then asks on top of `parent`; `queued` is called when the sheet waits
    /// for the printer at the office. Answers at once.
    static void ask(ReviewSheet& sheet, What what, QWidget* parent, std::function<void()> queued);

    void accept() override;

Q_SIGNALS:
    /// It was printed and is kept.
    void printed();
    /// It waits for the printer at the office.
    void queued();

private:
    void build();
    void showRecipient();
    [[nodiscard]] const SheetRecipient* recipient() const;
    [[nodiscard]] reports::SheetFor whom() const;
    bool check();
    void askPrinter();
    void queue();
    [[nodiscard]] Postcard wantedPostcard() const;
    void makePaper(const std::shared_ptr<QPrinter>& printer);
    void printReview(const std::shared_ptr<QPrinter>& printer);
    void printPostcard(const std::shared_ptr<QPrinter>& printer);
    void printOn(const std::shared_ptr<QPrinter>& printer, const reports::ParentPaper& paper, const QString& name);
    void kept(const Status& status);
    void refused(const Error& error);

    ReviewSheet& m_sheet;
    What m_what;
    QList<SheetRecipient> m_recipients;
    widgets::FormGrid* m_form = nullptr;
    QComboBox* m_to = nullptr;
    QLineEdit* m_other = nullptr;
    widgets::LanguageBox* m_language = nullptr;
    widgets::TextBox* m_strengths = nullptr;
    bool m_settled = false; ///< printed, or in the queue
};

} // namespace lodestar::pages
