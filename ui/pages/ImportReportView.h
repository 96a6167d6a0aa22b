#pragma once

#include "ui/pages/ImportReport.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;

namespace lodestar::widgets {
class Box;
class Label;
class RowTable;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The report of an import: words, the list of what was not taken, and what can be done next.
class ImportReportView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportReportView(QWidget* parent = nullptr);

    void show(const ImportReport& report);
    /// Offers to take on so many families that nobody has; 0 takes the offer away.
    void setUnallotted(int families);
    /// Puts the keyboard on that offer, if it is made.
    void focusOffer();
    /// The whole report in words.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void saveAsked();
    void againAsked();
    void waitingAsked();
    /// Families came that nobody works with.
    void takeOnAsked();

private:
    widgets::Label* m_heading = nullptr;
    widgets::Label* m_lines = nullptr;
    widgets::Box* m_faultBox = nullptr;
    widgets::RowTable* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_waiting = nullptr;
    QPushButton* m_takeOn = nullptr;
};

} // namespace lodestar::pages
