#include "ui/pages/AdultsQuestion.h"

#include "core/base/DateText.h"
#include "core/services/EntryWords.h"
#include "ui/widgets/ChoiceRow.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

QString adultWords(const OtherAdult& adult) {
    QStringList facts{EntryWords::choice(adult.relationship),
                      adult.livesThere ? AdultsQuestion::tr("lives there") : QString(),
                      EntryWords::choice(adult.often)};
    facts.removeAll(QString());
    return facts.isEmpty() ? adult.name : AdultsQuestion::tr("%1 (%2)").arg(adult.name, facts.join(u", "_s));
}

QString knownWords(const AdultsAround& around) {
    QStringList names;
    for (const OtherAdult& each : around.adults)
        names.append(adultWords(each));
    const QString list = names.isEmpty() ? AdultsQuestion::tr("Nobody else is in the list.") : names.join(u"; "_s);
    if (!around.askedOn.isValid()) return AdultsQuestion::tr("%1 Nobody has asked yet.").arg(list);
    return AdultsQuestion::tr("%1 Last asked %2.").arg(list, dateText(around.askedOn));
}

} // namespace

AdultsQuestion::AdultsQuestion(const QString& name, const AdultsAround& around, const QString& answer, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new widgets::ChoiceRow(tr("Who else is around %1 now?").arg(name), this);
    row->add(u"nobody_else"_s, tr("Nobody else"));
    row->add(u"listed"_s, tr("The list as it stands"));
    row->add(u"not_safe_to_ask"_s, tr("Not safe to ask now"));
    row->setChosen(answer);
    column->addWidget(row);
    column->addWidget(
        (new widgets::Label(knownWords(around), theme::TypeRole::Table, theme::Colour::TextSoft, this))->wrapping());
    connect(row, &widgets::ChoiceRow::chosenByHand, this, &AdultsQuestion::answered);
}

} // namespace lodestar::pages
