#pragma once

#include "core/services/Directory.h"
#include "core/services/Offers.h"
#include "core/services/Session.h"
#include "ui/models/DirectoryWords.h"
#include "ui/widgets/Page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace lodestar::widgets {
class Box;
class Label;
class RowList;
class SegmentedSwitch;
class SideBySide;
class StatefulView;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// The directory of services, and what is open to families: found by need and words, described in full, added,
/// changed, closed and checked. Route: extra "service" opens on that row.
class DirectoryPage final : public widgets::Page {
    Q_OBJECT

public:
    explicit DirectoryPage(Session& session, QWidget* parent = nullptr);

    void open(const widgets::Route& route) override;
    void resumed() override;
    void focusFirst() override;
    [[nodiscard]] QString helpTopic() const override;

    /// What stands on the list now, one line for each row, as it is printed.
    [[nodiscard]] QList<QStringList> printedRows() const;

private:
    struct Read {
        QList<DirectoryService> services;
        QList<Offer> offers;
        int checkMonths = 0;
    };
    QWidget* buildTools();
    QWidget* buildDescription();
    void read();
    void show(const Read& read);
    void showRows();
    void describe();
    void add();
    void change();
    void confirm();
    void close();
    void print();
    [[nodiscard]] bool showsOffers() const;
    [[nodiscard]] const DirectoryService* service() const;
    [[nodiscard]] const Offer* offer() const;

    Session& m_session;
    Read m_read;
    QString m_wanted;
    int m_asked = 0;
    widgets::SegmentedSwitch* m_which = nullptr;
    QLineEdit* m_typed = nullptr;
    QComboBox* m_need = nullptr;
    QCheckBox* m_ended = nullptr;
    widgets::Box* m_box = nullptr;
    widgets::RowList* m_list = nullptr;
    models::RowsModel* m_rows = nullptr;
    widgets::StatefulView* m_state = nullptr;
    widgets::Box* m_description = nullptr;
    widgets::Label* m_words = nullptr;
    widgets::SideBySide* m_across = nullptr;
    QList<QPushButton*> m_acts;
};

} // namespace lodestar::pages
