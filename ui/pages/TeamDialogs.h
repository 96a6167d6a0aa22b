#pragma once

#include "core/services/TeamDay.h"
#include "ui/pages/ActDialog.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace lodestar::pages {

/// A family, or children of it, that may be allotted.
struct AllotChoice {
    QList<RecordId> records; ///< the household, or each child alone
    QString words;
    QStringList instead; ///< who has it, as shown
    std::optional<CaseWorker> suggested;
    bool ticked = true;
};

/// Whose from which day: one family, several at once, or those of a practitioner that are handed on. With suggestions,
/// "as suggested for each" is the first choice.
class AllotDialog final : public ActDialog {
    Q_OBJECT

public:
    AllotDialog(Session& session, const QList<AllotChoice>& choices, const TeamDay& day, QWidget* parent);

    /// What is to be allotted of a family that came.
    static AllotChoice choiceOf(const TeamArrival& arrival, const QString& words);
    /// Reads which families she has and asks who takes which.
    static void handOn(Session& session, const TeamDay& day, const QString& reference, QWidget* parent);
    /// Reads the team and who has this record, a household or one child of it, and asks who is to have it.
    static void openFor(Session& session, const RecordId& record, const QString& words, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;
    [[nodiscard]] bool wouldLoseText() const override { return false; }

private:
    void addChoices();
    void fillWorkers(const TeamDay& day);
    [[nodiscard]] QList<AllotOrder> orders() const;

    QList<AllotChoice> m_choices;
    QList<QCheckBox*> m_ticks;
    QComboBox* m_to = nullptr;
    widgets::DateField* m_from = nullptr;
};

/// Somebody is away, and who covers. With an absence that is known: its other days or cover, or that it did not happen.
class AbsenceDialog final : public ActDialog {
    Q_OBJECT

public:
    AbsenceDialog(Session& session, const TeamDay& day, const QString& staff, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void showKnown(const std::optional<Absence>& absence);
    void cancel();

    const QList<Absence> m_known;
    std::optional<Entry> m_drawn;
    QComboBox* m_staff = nullptr;
    widgets::DateField* m_from = nullptr;
    widgets::DateField* m_to = nullptr;
    QComboBox* m_cover = nullptr;
    QPushButton* m_cancel = nullptr;
};

/// Her share of a whole post, and her last day.
class TeamMemberDialog final : public ActDialog {
    Q_OBJECT

public:
    TeamMemberDialog(Session& session, const TeamMember& member, QWidget* parent);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    EntryId m_member;
    QSpinBox* m_share = nullptr;
    widgets::DateField* m_left = nullptr;
};

/// What the area decides about how caseloads are weighed: on or off, what each adds, the yardstick.
class CaseloadWeightsDialog final : public ActDialog {
    Q_OBJECT

public:
    CaseloadWeightsDialog(Session& session, const metrics::CaseloadWeights& weights, QWidget* parent);

protected:
    std::function<Status(Work&)> act() override;

private:
    metrics::CaseloadWeights m_weights;
    QCheckBox* m_on = nullptr;
    QSpinBox* m_yardstick = nullptr;
    QSpinBox* m_navigators = nullptr;
    QList<std::pair<QString, QDoubleSpinBox*>> m_points;
};

} // namespace lodestar::pages
