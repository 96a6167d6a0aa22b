#include "ui/pages/SavedFilterMenu.h"

#include "ui/widgets/Dialog.h"
#include "ui/widgets/Speech.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace lodestar::pages {

void SavedFilterMenu::askName(QWidget* page, const std::function<void(const QString&)>& save) {
    auto* dialog = new widgets::Dialog(tr("Save this filter"), page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLineEdit(dialog);
    auto* label = new QLabel(tr("&Name"), dialog);
    widgets::Speech::label(label, name);
    dialog->body()->addWidget(label);
    dialog->body()->addWidget(name);
    dialog->addPrimary(tr("&Save"));
    QObject::connect(dialog, &QDialog::accepted, page, [name, save] {
        const QString given = name->text().trimmed();
        if (!given.isEmpty()) save(given);
    });
    dialog->open();
}

void SavedFilterMenu::show(QWidget* page, const QPoint& at) const {
    auto* menu = new QMenu(page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : names)
        menu->addAction(name, page, [apply = apply, name] { apply(name); });
    if (!names.isEmpty()) menu->addSeparator();
    menu->addAction(tr("Save this filter…"), page, [page, save = save] { askName(page, save); });
    if (!names.isEmpty()) {
        QMenu* without = menu->addMenu(tr("Remove"));
        for (const QString& name : names)
            without->addAction(name, page, [remove = remove, name] { remove(name); });
    }
    menu->popup(at);
}

} // namespace lodestar::pages
