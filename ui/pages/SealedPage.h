#pragma once

#include "core/services/SealedMatters.h"
#include "ui/pages/FamilyContext.h"
#include "ui/pages/TodayPage.h"

#include <QFuture>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace lodestar::pages {

/// What was left to be finished in private: one field for the passphrase, then the matters, each finished or opened in
/// its family. It closes over again when it is left.
class SealedPage final : public widgets::ScrollPage {
    Q_OBJECT

public:
    /// Whether this is the passphrase; answered by a worker.
    using Check = std::function<QFuture<Status>(const QString&)>;

    SealedPage(WorkContext context, Check check, QWidget* parent = nullptr);

    void resumed() override;
    [[nodiscard]] QString helpTopic() const override;

private:
    QWidget* askPart();
    QWidget* mattersPart();
    void submit();
    void read();
    void show(const QList<SealedMatter>& matters);
    void finish(int row);
    void settle(const SealedMatter& matter);
    void openEnquiry();

    WorkContext m_context;
    Check m_check;
    QStackedWidget* m_parts = nullptr;
    QLineEdit* m_passphrase = nullptr;
    widgets::Label* m_answer = nullptr;
    widgets::Label* m_nothing = nullptr;
    QPushButton* m_enquiry = nullptr;
    widgets::RowList* m_list = nullptr;
    models::RowsModel* m_model = nullptr;
    QList<SealedMatter> m_matters;
    std::unique_ptr<FamilyContext> m_family; ///< whose sealed value is being settled
};

} // namespace lodestar::pages
