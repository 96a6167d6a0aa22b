#pragma once

#include "core/services/VisitGap.h"
#include "ui/pages/VisitSheet.h"

#include <QWidget>

class QComboBox;

namespace lodestar::widgets {
class FoldingSection;
}

namespace lodestar::pages {

/// One folding part of the visit page. It writes what is typed straight into the sheet and says so; the page keeps the
/// draft.
class VisitPart : public QWidget {
    Q_OBJECT

public:
    VisitPart(VisitGap::Section section, VisitSheet& sheet, QWidget* parent);

    [[nodiscard]] VisitGap::Section section() const { return m_section; }
    /// Makes the fields anew: the visit was opened, or somebody came to it or left it.
    virtual void rebuild() = 0;
    /// The same, and the keyboard stays where it was.
    void rebuildInPlace();
    /// Whether this visit has such a part at all (feeding: only with a child).
    [[nodiscard]] virtual bool belongs() const { return true; }
    /// Something was written here.
    [[nodiscard]] virtual bool isBegun() const = 0;
    /// The field that closes a gap; the first one unless overridden.
    [[nodiscard]] virtual QWidget* fieldFor(const VisitGap& gap) const;
    /// Something typed elsewhere changes what this part says (the date of the visit).
    virtual void refresh() {}

    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] widgets::FoldingSection& fold() const { return *m_fold; }

    /// A named drop-down with ids.
    static QComboBox* choices(const QString& name, const QList<std::pair<QString, QString>>& list, QWidget* parent);
    static void choose(QComboBox* box, const QString& id);

Q_SIGNALS:
    /// A keystroke or a choice: the sheet has changed.
    void edited();
    /// Fields were made anew: the Tab key's order is too.
    void rebuilt();

protected:
    [[nodiscard]] VisitSheet& sheet() const { return m_sheet; }
    [[nodiscard]] Visit& visit() const { return m_sheet.visit; }
    /// Takes away what an earlier rebuild made and gives an empty holder.
    QWidget* freshBody();

private:
    VisitGap::Section m_section;
    VisitSheet& m_sheet;
    widgets::FoldingSection* m_fold;
    QWidget* m_body = nullptr;
};

} // namespace lodestar::pages
