#pragma once

#include "ui/pages/ConflictWords.h"
#include "ui/pages/FamilyContext.h"

#include <QWidget>

class QGridLayout;

namespace lodestar::pages {

class ConflictCard;
class ConflictThird;

/// A conflict on a surface: what stands meanwhile, one card for each value, and the way to write a third. The conflict
/// desk and an entry's history show the same one; both write what it asks for, since it goes when the record changes.
class ConflictPanel final : public QWidget {
    Q_OBJECT

public:
    /// `context` must outlive it. `readOnly`: it is shown, and settled elsewhere.
    ConflictPanel(FamilyContext& context, Conflict conflict, bool readOnly, QWidget* parent);

    [[nodiscard]] const Conflict& conflict() const { return m_conflict; }
    /// The reason that was typed for a third value and not yet used.
    [[nodiscard]] QString unfinishedReason() const;
    [[nodiscard]] bool isEdited() const;

Q_SIGNALS:
    /// A value was chosen or written: this settles it.
    void settleAsked(const std::function<lodestar::Status(lodestar::Work&)>& settling);
    /// Scores come from answers on a form: they are put right there.
    void answersAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addCards(bool readOnly);
    void addThird();
    void placeCards();
    void settleWith(const HistoryValue& value);
    void settleWithThird(const QJsonValue& value, const QString& reason);

    FamilyContext& m_context;
    Conflict m_conflict;
    QGridLayout* m_grid = nullptr;
    QList<ConflictCard*> m_cards;
    ConflictThird* m_third = nullptr;
    int m_columns = 0;
};

} // namespace lodestar::pages
