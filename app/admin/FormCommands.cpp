// form ...: questionnaires of a service, and answers to them, without a window.
#include "app/admin/Command.h"

#include "core/base/JsonTree.h"
#include "core/forms/AnswerChecks.h"
#include "core/forms/FormReader.h"
#include "core/forms/Scores.h"
#include "core/services/FormLibrary.h"
#include "core/services/Questionnaire.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace lodestar::admin {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::FileUnreadable, path);
    return file.readAll();
}

/// The files named by --value-set A,B and by the words after the first.
Result<QList<QByteArray>> valueSetFiles(const Context& context, qsizetype firstWord) {
    QStringList paths = context.arguments.value("value-sets").split(u',', Qt::SkipEmptyParts);
    paths += context.arguments.words.mid(firstWord);
    QList<QByteArray> files;
    for (const QString& path : std::as_const(paths)) {
        LODESTAR_ASSIGN(const QByteArray file, contentOf(path));
        files.append(file);
    }
    return files;
}

Result<forms::ValueSets> valueSets(const Context& context, qsizetype firstWord) {
    LODESTAR_ASSIGN(const auto files, valueSetFiles(context, firstWord));
    forms::ValueSets sets;
    for (const QByteArray& file : files) {
        LODESTAR_ASSIGN(const MessageNode tree, readJsonTree(file));
        sets.add(tree);
    }
    return sets;
}

QJsonObject jsonOf(const forms::FormReading& reading) {
    return {{u"form"_s, reading.canonical},
            {u"title"_s, reading.title},
            {u"taken"_s, !reading.isRefused()},
            {u"items"_s, reading.form ? reading.form->byLinkId.size() : 0},
            {u"lacks"_s, QJsonArray::fromStringList(reading.lacks)},
            {u"faults"_s, QJsonArray::fromStringList(reading.faults)}};
}

void print(Context& context, const QJsonValue& value) {
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    context.out << QString::fromUtf8(document.toJson());
}

QJsonObject jsonOf(const forms::Score& score) {
    return {{u"linkId"_s, score.linkId},
            {u"sum"_s, score.sum.toString()},
            {u"answered"_s, score.answered},
            {u"asked"_s, score.asked},
            {u"complete"_s, score.isComplete()}};
}

QJsonObject jsonOf(const forms::Finding& finding) {
    return {{u"name"_s, finding.name},   {u"label"_s, finding.label},     {u"value"_s, finding.value},
            {u"words"_s, finding.words}, {u"concern"_s, finding.concern}, {u"prompt"_s, finding.prompt}};
}

struct Pair {
    forms::FormPointer form;
    forms::Answers answers;
};

/// FORM.json RESPONSE.json [value sets...]
Result<Pair> formAndAnswers(const Context& context) {
    if (context.arguments.words.size() < 2) return wrongUsage(u"a form and a response are needed"_s);
    LODESTAR_ASSIGN(const QByteArray form, contentOf(context.arguments.word(0)));
    LODESTAR_ASSIGN(const QByteArray response, contentOf(context.arguments.word(1)));
    LODESTAR_ASSIGN(const auto sets, valueSets(context, 2));
    LODESTAR_ASSIGN(auto read, forms::readForm(form, sets));
    LODESTAR_ASSIGN(auto answers, forms::Answers::read(read, response));
    return Pair{std::move(read), std::move(answers)};
}

QString stateName(KeptForm::State state) {
    switch (state) {
    case KeptForm::State::Published:
        return u"published"_s;
    case KeptForm::State::Coming:
        return u"coming"_s;
    case KeptForm::State::Withdrawn:
        return u"withdrawn"_s;
    case KeptForm::State::Imported:
        break;
    }
    return u"imported"_s;
}

QJsonObject jsonOf(const KeptForm& form, QDate today) {
    return {{u"form"_s, form.canonical()},
            {u"title"_s, form.title},
            {u"state"_s, stateName(form.state(today))},
            {u"from"_s, form.from.toString(Qt::ISODate)},
            {u"until"_s, form.until.toString(Qt::ISODate)},
            {u"shipped"_s, form.shipped}};
}

} // namespace

Status runFormCheck(Context& context) {
    if (context.arguments.words.isEmpty()) return wrongUsage(u"a file is needed"_s);
    LODESTAR_ASSIGN(const QByteArray file, contentOf(context.arguments.word(0)));
    LODESTAR_ASSIGN(const auto sets, valueSets(context, 1));
    LODESTAR_ASSIGN(const auto readings, forms::readForms(file, sets));
    QJsonArray all;
    bool refused = false;
    for (const forms::FormReading& reading : readings) {
        all.append(jsonOf(reading));
        refused = refused || reading.isRefused();
        for (const QString& each : reading.lacks)
            context.err << "lacks: " << each << '\n';
        for (const QString& each : reading.faults)
            context.err << "fault: " << each << '\n';
    }
    print(context, all);
    context.out.flush();
    return refused ? Status(fail(ErrorCode::InvalidInput, u"the form is refused"_s)) : Status();
}

Status runFormAnswer(Context& context) {
    LODESTAR_ASSIGN(Pair pair, formAndAnswers(context));
    const auto faults = faultsOf(pair.answers, forms::CheckFor::Received);
    for (const forms::AnswerFault& fault : faults)
        context.err << fault.sentence() << '\n';
    context.out << QString::fromUtf8(pair.answers.draft()) << '\n';
    context.out.flush();
    return faults.isEmpty() ? Status() : Status(fail(ErrorCode::InvalidInput, u"%1 faults"_s.arg(faults.size())));
}

/// Those of the service, where its store is named; else those that ship.
Result<QList<forms::Cutoff>> cutoffsFor(const Context& context) {
    const bool named = context.arguments.values.contains(u"store"_s);
    if (!named || !Profile(context.folder(), context.clock).exists()) return forms::shippedCutoffs();
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    return opened.session->read([](Connection& connection) { return cutoffsInUse(connection); }).takeResult();
}

Status runFormScore(Context& context) {
    LODESTAR_ASSIGN(Pair pair, formAndAnswers(context));
    LODESTAR_ASSIGN(const auto cutoffs, cutoffsFor(context));
    QJsonArray scores;
    for (const forms::Score& each : scoresOf(pair.answers))
        scores.append(jsonOf(each));
    QJsonArray findings;
    for (const forms::Finding& each : findingsFor(pair.answers, cutoffs))
        findings.append(jsonOf(each));
    print(context, QJsonObject{{u"form"_s, pair.form->canonical()}, {u"scores"_s, scores}, {u"findings"_s, findings}});
    return {};
}

Status runFormCutoffs(Context& context) {
    if (context.arguments.words.isEmpty()) return wrongUsage(u"a file is needed"_s);
    LODESTAR_ASSIGN(const QByteArray csv, contentOf(context.arguments.word(0)));
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    return opened.session->write([&](Work& work) { return loadCutoffs(work, csv); }).takeResult();
}

Status runFormImport(Context& context) {
    if (context.arguments.words.isEmpty()) return wrongUsage(u"a file is needed"_s);
    LODESTAR_ASSIGN(const QByteArray file, contentOf(context.arguments.word(0)));
    LODESTAR_ASSIGN(const auto sets, valueSetFiles(context, 1));
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    LODESTAR_ASSIGN(const auto kept,
                    opened.session->write([&](Work& work) { return importForms(work, file, sets); }).takeResult());
    QJsonArray all;
    for (const KeptForm& each : kept)
        all.append(jsonOf(each, context.clock.today()));
    print(context, all);
    return {};
}

Status runFormList(Context& context) {
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    LODESTAR_ASSIGN(const auto kept, opened.session->read([](Connection& c) { return readForms(c); }).takeResult());
    QJsonArray all;
    for (const KeptForm& each : kept)
        all.append(jsonOf(each, context.clock.today()));
    print(context, all);
    return {};
}

Status runFormPublish(Context& context) {
    if (context.arguments.words.isEmpty()) return wrongUsage(u"the address of a form is needed: url|version"_s);
    const QString from = context.arguments.value("from");
    const QDate day = from.isEmpty() ? context.clock.today() : QDate::fromString(from, Qt::ISODate);
    if (!day.isValid()) return wrongUsage(u"--from needs a date, YYYY-MM-DD"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    return opened.session->write([&](Work& work) { return publishForm(work, context.arguments.word(0), day); })
        .takeResult();
}

Status runFormRetire(Context& context) {
    if (context.arguments.words.isEmpty()) return wrongUsage(u"the address of a form is needed: url|version"_s);
    const QString from = context.arguments.value("from");
    const QDate day = from.isEmpty() ? context.clock.today() : QDate::fromString(from, Qt::ISODate);
    if (!day.isValid()) return wrongUsage(u"--from needs a date, YYYY-MM-DD"_s);
    const QString why = context.arguments.value("why");
    if (why.isEmpty()) return wrongUsage(u"--why is needed"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    return opened.session->write([&](Work& work) { return withdrawForm(work, context.arguments.word(0), day, why); })
        .takeResult();
}

Status runFormExport(Context& context) {
    if (context.arguments.words.isEmpty()) return wrongUsage(u"the address of a form is needed: url|version"_s);
    LODESTAR_ASSIGN(Opened opened, openProfile(context));
    LODESTAR_ASSIGN(
        const auto form,
        opened.session->read([&](Connection& c) { return openForm(c, context.arguments.word(0)); }).takeResult());
    context.out << QString::fromUtf8(form->source);
    return {};
}

} // namespace lodestar::admin
