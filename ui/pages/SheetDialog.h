#pragma once

#include "core/services/PrintQueue.h"
#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::pages {

/// A sheet for the red book: about which child, for whom and in which language. It is put in the queue "Print at the
/// office"; nothing is printed here.
class SheetDialog final : public ActDialog {
    Q_OBJECT

public:
    struct Child {
        RecordId record;
        QString name;
        QList<SheetRecipient> recipients;
    };

    SheetDialog(Session& session, QList<Child> children, QWidget* parent);

    /// Reads who may be given a sheet about these children, then asks on top of `parent`; `done` is called when it
    /// waits in the queue. Children who died are left out. Answers at once.
    static void ask(Session& session, const QList<QPair<RecordId, QString>>& children, QWidget* parent,
                    std::function<void()> done = {});
    /// "Romanian (draft translation)" in itself, as in the settings.
    static QString languageName(const QString& code);

protected:
    bool check() override;
    std::function<Status(Work&)> act() override;

private:
    void showRecipients();
    void showLanguage();
    [[nodiscard]] const SheetRecipient* recipient() const;

    QList<Child> m_children;
    QComboBox* m_child = nullptr;
    QComboBox* m_to = nullptr;
    QLineEdit* m_other = nullptr;
    QComboBox* m_language = nullptr;
};

} // namespace lodestar::pages
