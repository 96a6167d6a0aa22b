#include "ui/pages/FamilyTab.h"

namespace lodestar::pages {

QList<Entry> FamilyTab::unsealed(const QList<Entry>& entries) {
    QList<Entry> open;
    for (const Entry& each : entries) {
        if (each.compartment != records::Compartment::Sealed) open.append(each);
    }
    return open;
}

QString FamilyTab::countWords(qsizetype count) {
    return count == 0 ? tr("none") : QString::number(count);
}

} // namespace lodestar::pages
