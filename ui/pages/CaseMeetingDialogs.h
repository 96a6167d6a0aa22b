#pragma once

#include "core/services/CaseMeetings.h"
#include "core/services/Practice.h"
#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace lodestar::widgets {
class ChoiceRow;
class DateField;
class TextBox;
} // namespace lodestar::widgets

namespace lodestar::pages {

/// A meeting of professionals: when, where, who was there. No family is named here.
class CaseMeetingDialog final : public ActDialog {
    Q_OBJECT

public:
    CaseMeetingDialog(Session& session, Practice practice, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    Practice m_practice;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_place = nullptr;
    widgets::DateField* m_on = nullptr;
    widgets::TextBox* m_people = nullptr;
};

/// What was said about one family at a meeting, what was shared on which basis, and what is to be done.
class CaseDiscussionDialog final : public ActDialog {
    Q_OBJECT

public:
    CaseDiscussionDialog(Session& session, const PracticeRow& family, const Practice& practice,
                         const QList<CaseMeeting>& meetings, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    struct Line {
        QLineEdit* what = nullptr;
        QLineEdit* who = nullptr;
        widgets::DateField* by = nullptr;
    };
    void addWhat(const PracticeRow& family, const QList<CaseMeeting>& meetings);
    void addShared(widgets::FormGrid& grid);
    void addAction();
    [[nodiscard]] CaseDiscussion typed() const;

    QString m_practice;
    QComboBox* m_about = nullptr;
    QComboBox* m_meeting = nullptr;
    QLineEdit* m_with = nullptr;
    widgets::DateField* m_on = nullptr;
    widgets::TextBox* m_words = nullptr;
    widgets::TextBox* m_shared = nullptr;
    widgets::ChoiceRow* m_basis = nullptr;
    widgets::ChoiceRow* m_told = nullptr;
    QComboBox* m_kept = nullptr;
    QVBoxLayout* m_actionLines = nullptr;
    QList<Line> m_actions;
};

} // namespace lodestar::pages
