#pragma once

#include "core/services/PlanHandout.h"
#include "ui/pages/FamilyContext.h"
#include "ui/reports/ParentPaper.h"
#include "ui/widgets/Dialog.h"

#include <memory>

class QComboBox;
class QPrinter;

namespace lodestar::widgets {
class FormGrid;
class LanguageBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// "Our plan" on paper: for whom and in which language. What was printed is kept as it was given.
class PlanSheetDialog final : public widgets::Dialog {
    Q_OBJECT

public:
    PlanSheetDialog(FamilyContext& context, QWidget* parent);

    /// Asks on top of `parent`; `done` is called when it was printed. Answers at once.
    static void ask(FamilyContext& context, QWidget* parent, const std::function<void()>& done);

    void accept() override;

private:
    void showLanguage();
    void askPrinter();
    void print(const std::shared_ptr<QPrinter>& printer);
    void printOn(const std::shared_ptr<QPrinter>& printer, const reports::ParentPaper& paper);
    void refused(const Error& error);
    [[nodiscard]] const PlanRecipient* recipient() const;

    FamilyContext& m_context;
    QList<PlanRecipient> m_recipients;
    widgets::FormGrid* m_form = nullptr;
    QComboBox* m_to = nullptr;
    widgets::LanguageBox* m_language = nullptr;
    bool m_printed = false;
};

} // namespace lodestar::pages
