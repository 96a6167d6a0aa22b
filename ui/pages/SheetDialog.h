#pragma once

#include "core/services/PrintQueue.h"
#include "ui/pages/ActDialog.h"

class QComboBox;
class QLineEdit;

namespace lodestar::widgets {
class LanguageBox;
}

namespace lodestar::pages {

/// A sheet for parents: about whom, for whom and in which language. It is put in the queue "Print at the office";
/// nothing is printed here.
class SheetDialog final : public ActDialog {
    Q_OBJECT

public:
    struct Child {
        RecordId record;
        QString name;
        QList<SheetRecipient> recipients;
    };

    /// Which sheet it is, and what the dialog says of it.
    struct Sheet {
        QString id = QStringLiteral("red_book");
        QString title;
        QString words;
        bool adultsToo = false; ///< it may be about an adult
    };
    static Sheet redBook();
    static Sheet openToYou();
    static Sheet agreement();

    SheetDialog(Session& session, QList<Child> children, const Sheet& sheet, QWidget* parent);

    /// Reads who may be given a sheet about these people, then asks on top of `parent`; `done` is called when it waits
    /// in the queue. Who died is left out. Answers at once.
    static void ask(Session& session, const QList<QPair<RecordId, QString>>& children, QWidget* parent,
                    std::function<void()> done = {}, const Sheet& sheet = redBook());
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
    QString m_sheet;
    QComboBox* m_child = nullptr;
    QComboBox* m_to = nullptr;
    QLineEdit* m_other = nullptr;
    widgets::LanguageBox* m_language = nullptr;
};

} // namespace lodestar::pages
