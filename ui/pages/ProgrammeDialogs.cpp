// The questions about a programme: what it is, and the area's decisions.
#include "ui/models/ProgrammeWords.h"
#include "ui/pages/AskDialog.h"
#include "ui/pages/CourseDialogs.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/TextBox.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

using models::ProgrammeWords;
using Choices = QList<std::pair<QString, QString>>;

namespace {

/// Context of the words of these dialogs.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(lodestar::pages::ProgrammeDialogs)
};

QString text(std::optional<int> number) {
    return number ? QString::number(*number) : QString();
}

/// "Confidence; 0; 10; higher", one a line.
QString measureLine(const ProgrammeMeasure& measure) {
    return u"%1; %2; %3; %4"_s.arg(measure.name, text(measure.lowest), text(measure.highest),
                                   measure.higherIsBetter ? Tr::tr("higher") : Tr::tr("lower"));
}

/// Nothing where a line is not of that form.
std::optional<QList<ProgrammeMeasure>> measuresFrom(const QString& typed) {
    QList<ProgrammeMeasure> measures;
    const QStringList lines = typed.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList parts = line.split(u';');
        ProgrammeMeasure measure{parts.value(0).trimmed(), {}, {}, true};
        bool low = false;
        bool high = false;
        measure.lowest = parts.value(1).trimmed().toInt(&low);
        measure.highest = parts.value(2).trimmed().toInt(&high);
        const QString better = parts.value(3).trimmed();
        measure.higherIsBetter = better.isEmpty() || better == Tr::tr("higher");
        const bool direction = measure.higherIsBetter || better == Tr::tr("lower");
        if (measure.name.isEmpty() || !low || !high || *measure.highest <= *measure.lowest || !direction)
            return std::nullopt;
        measures.append(measure);
    }
    return measures;
}

/// The fields of the design: figures of at least 1, or nothing.
struct DesignFields {
    QLineEdit* sessions;
    QLineEdit* minutes;
    QLineEdit* groupFrom;
    QLineEdit* groupTo;
    QLineEdit* facilitators;
    QLineEdit* training;

    DesignFields(AskDialog& dialog, const ProgrammeDesign& design)
        : sessions(dialog.addLine(Tr::tr("Sess&ions"), text(design.sessions)))
        , minutes(dialog.addLine(Tr::tr("&Minutes of each"), text(design.minutes)))
        , groupFrom(dialog.addLine(Tr::tr("Smallest &group"), text(design.groupFrom)))
        , groupTo(dialog.addLine(Tr::tr("&Largest group"), text(design.groupTo)))
        , facilitators(dialog.addLine(Tr::tr("&Facilitators"), text(design.facilitators)))
        , training(dialog.addLine(Tr::tr("Their &training"), design.training)) {
        for (QLineEdit* each : {sessions, minutes, groupFrom, groupTo, facilitators})
            dialog.requireNumber(each);
        dialog.require(groupTo, [this_ = *this] {
            const auto from = AskDialog::number(this_.groupFrom);
            const auto to = AskDialog::number(this_.groupTo);
            return from && to && *to < *from ? Tr::tr("It is below the smallest group.") : QString();
        });
    }
    [[nodiscard]] ProgrammeDesign design() const {
        return {AskDialog::number(sessions), AskDialog::number(minutes),      AskDialog::number(groupFrom),
                AskDialog::number(groupTo),  AskDialog::number(facilitators), training->text()};
    }
};

} // namespace

void CourseDialogs::programme(Session& session, const Programme& programme, QWidget* parent) {
    auto* dialog = new AskDialog(
        session, programme.row.isEmpty() ? Tr::tr("Add a programme") : Tr::tr("Change the programme"),
        Tr::tr("Leave empty what no source says. Every change stays in the history."), Tr::tr("&Save"), parent);
    auto* name = dialog->addLine(Tr::tr("&Name"), programme.name);
    dialog->requireText(name, Tr::tr("Write its name."));
    Choices sorts;
    for (const QString& each : programmeSorts())
        sorts.append({each, ProgrammeWords::sort(each)});
    auto* sort = dialog->addChoice(Tr::tr("S&ort"), sorts, programme.sort);
    Choices levels{{QString(), ProgrammeWords::evidence({})}};
    for (const QString& each : evidenceLevels())
        levels.append({each, ProgrammeWords::evidence(each)});
    auto* level = dialog->addChoice(Tr::tr("&Evidence"), levels, programme.evidenceLevel);
    auto* from = dialog->addLine(Tr::tr("Evidence &says who"), programme.evidenceSource);
    dialog->require(from, [=] {
        const bool missing = !AskDialog::textOf(level).isEmpty() && AskDialog::textOf(from).isEmpty();
        return missing ? Tr::tr("A level of evidence needs its source: the guidebook or study.") : QString();
    });
    auto* audience = dialog->addLine(Tr::tr("For &whom"), programme.audience);
    const DesignFields design(*dialog, programme.design);
    auto* content = dialog->addText(Tr::tr("&Content, one title a line"), programme.content.join(u'\n'));
    QStringList lines;
    for (const ProgrammeMeasure& each : programme.measures)
        lines << measureLine(each);
    auto* measures = dialog->addText(Tr::tr("Measures &before and after, one a line (Confidence; 0; 10; higher)"),
                                     lines.join(u'\n'));
    dialog->require(measures, [=] {
        return measuresFrom(measures->text()) ? QString()
                                              : Tr::tr("Each line: name; lowest; highest; higher or lower.");
    });
    dialog->ask([=, before = programme] {
        Programme saved = before;
        saved.name = name->text();
        saved.sort = AskDialog::textOf(sort);
        saved.evidenceLevel = AskDialog::textOf(level);
        saved.evidenceSource = from->text();
        saved.audience = audience->text();
        saved.design = design.design();
        saved.content = content->text().split(u'\n', Qt::SkipEmptyParts);
        saved.measures = *measuresFrom(measures->text());
        return [saved](Work& work) -> Status {
            LODESTAR_TRY(saveProgramme(work, saved));
            return {};
        };
    });
}

void CourseDialogs::stage(Session& session, const Programme& programme, QWidget* parent) {
    auto* dialog =
        new AskDialog(session, Tr::tr("Decide the stage"),
                      Tr::tr("%1. Decisions of before stay. Only a programme that has shown its impact goes to scale.")
                          .arg(programme.name),
                      Tr::tr("&Write it down"), parent);
    Choices stages;
    for (const QString& each : programmeStages())
        stages.append({each, ProgrammeWords::stage(each)});
    auto* stage = dialog->addChoice(Tr::tr("&Stage"), stages, programme.stage());
    const QDate today = session.clock().today();
    auto* on = dialog->addDate(Tr::tr("&Decided on"), today);
    dialog->requireText(on, Tr::tr("Write the day of the decision."));
    dialog->require(
        on, [on, today] { return on->date() && *on->date() > today ? Tr::tr("It is still to come.") : QString(); });
    auto* by = dialog->addLine(Tr::tr("&By whom"));
    auto* decision = dialog->addText(Tr::tr("De&cision"));
    dialog->requireText(decision, Tr::tr("Write what was decided."));
    auto* evidence = dialog->addText(Tr::tr("On what &evidence"));
    dialog->ask([=, row = programme.row] {
        const StageDecision decided{AskDialog::textOf(stage), on->date().value_or(QDate()), by->text(),
                                    decision->text(), evidence->text()};
        return [=](Work& work) { return decideStage(work, row, decided); };
    });
}

} // namespace lodestar::pages
