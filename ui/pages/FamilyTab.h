#pragma once

#include "ui/pages/FamilyContext.h"
#include "ui/theme/Fold.h"

#include <QWidget>

namespace lodestar::pages {

/// One tab of a family's page.
class FamilyTab : public QWidget {
    Q_OBJECT

public:
    explicit FamilyTab(FamilyContext& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context) {}

    /// The family was read, or read anew.
    virtual void refresh() = 0;
    /// The room has changed.
    virtual void setFold(theme::Fold) {}
    /// The tab is left: what lay open is closed.
    virtual void leave() {}

Q_SIGNALS:
    /// Another tab is to be opened.
    void tabAsked(const QString& id);
    /// Something was done; `words` is said in one quiet line, with an undo if there is one.
    void said(const QString& words, const std::function<void()>& undo);

protected:
    /// A tab that anybody may see holds nothing of the sealed compartment.
    static QList<Entry> unsealed(const QList<Entry>& entries);
    /// What stands in the head of a box: "none", or how many.
    static QString countWords(qsizetype count);
    [[nodiscard]] FamilyContext& context() const { return m_context; }

private:
    FamilyContext& m_context;
};

} // namespace lodestar::pages
