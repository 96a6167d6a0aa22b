#include "core/forms/Instrument.h"

#include "core/base/JsonTree.h"
#include "core/forms/Scores.h"

#include <QCoreApplication>
#include <QFile>

namespace lodestar::forms {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* source) {
    return QCoreApplication::translate("Form", source);
}

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ExactDecimal decimal(const MessageNode& node, QStringView member) {
    return ExactDecimal::read(node.textOf(member)).value_or(ExactDecimal());
}

QStringList texts(const MessageNode& node, QStringView member) {
    QStringList all;
    for (const MessageNode& each : node.each(member))
        all.append(each.text);
    return all;
}

InstrumentScore scoreFrom(const MessageNode& node) {
    InstrumentScore score{
        node.textOf(u"name"),   node.textOf(u"label"), texts(node, u"items"), node.textOf(u"item"), {},
        node.textOf(u"cutoffs")};
    for (const MessageNode& band : node.each(u"bands"))
        score.bands.append({decimal(band, u"from"), band.textOf(u"words")});
    return score;
}

Instrument instrumentFrom(const MessageNode& node) {
    Instrument made;
    made.code = node.textOf(u"code");
    made.url = node.textOf(u"form");
    made.source = node.textOf(u"source");
    made.formItem = node.textOf(u"formItem");
    made.subject = node.textOf(u"subject");
    for (const MessageNode& each : node.each(u"scores"))
        made.scores.append(scoreFrom(each));
    for (const MessageNode& each : node.each(u"prompts"))
        made.prompts.append({each.textOf(u"item"), decimal(each, u"from"), each.textOf(u"words")});
    return made;
}

/// The total of these items; nothing while one of them is not answered.
std::optional<ExactDecimal> totalOf(const InstrumentScore& score, const Answers& answers) {
    if (!score.item.isEmpty()) {
        const Node* node = answers.node(score.item);
        const auto values = node != nullptr && node->enabled ? node->values() : QList<Value>();
        if (values.isEmpty()) return std::nullopt;
        if (const auto ordinal = scoreOf(*node)) return ordinal;
        return values.front().number();
    }
    ExactDecimal sum;
    for (const QString& linkId : score.items) {
        const Node* node = answers.node(linkId);
        const auto one = node != nullptr && node->enabled ? scoreOf(*node) : std::nullopt;
        if (!one) return std::nullopt;
        sum = sum + *one;
    }
    return sum;
}

/// An adjusted score (items left out) need not be a multiple of 5; it is taken, and said.
QString adjusted(const ExactDecimal& total) {
    const QString text = total.toString();
    const bool step =
        total.isWhole() && (text.section(u'.', 0, 0).endsWith(u'0') || text.section(u'.', 0, 0).endsWith(u'5'));
    return step ? QString() : tr(" Not a multiple of 5: is it adjusted for items left out?");
}

void compare(const Cutoff& cutoff, const ExactDecimal& total, Finding& finding) {
    finding.concern = total < cutoff.below;
    if (finding.concern)
        finding.words = tr("Below the cut-off of %1: further assessment or a referral is to be talked about.")
                            .arg(cutoff.below.toString());
    else if (cutoff.monitoring && total <= *cutoff.monitoring)
        finding.words = tr("In the monitoring zone: activities, and look again.");
    else if (cutoff.monitoring)
        finding.words = tr("On schedule.");
    else
        finding.words = tr("At or above the cut-off of %1. The monitoring zone of this form is not loaded.")
                            .arg(cutoff.below.toString());
    finding.words += adjusted(total);
}

void suggest(const InstrumentScore& score, const QString& form, const ExactDecimal& total, const QList<Cutoff>& cutoffs,
             Finding& finding) {
    if (!score.cutoffs.isEmpty()) {
        const auto found = std::find_if(cutoffs.cbegin(), cutoffs.cend(), [&](const Cutoff& each) {
            // The table is that of ASQ-3, where a low score is the one to look at.
            return score.cutoffs == u"asq3" && each.form == form && each.domain == score.name;
        });
        if (found != cutoffs.cend())
            compare(*found, total, finding);
        else
            finding.words = tr("No cut-off is loaded for this form: read it in your licensed guide.") + adjusted(total);
        return;
    }
    for (const Band& band : score.bands)
        if (total >= band.from) finding.words = band.words;
    finding.concern = score.bands.size() > 1 && total >= score.bands[1].from;
}

} // namespace

const QList<Instrument>& instruments() {
    static const QList<Instrument> all = [] {
        QList<Instrument> read;
        const auto tree = readJsonTree(resource(u":/forms/instruments.json"_s));
        if (!tree) return read;
        for (const MessageNode& each : tree->each(u"instruments"))
            read.append(instrumentFrom(each));
        return read;
    }();
    return all;
}

const Instrument* instrumentFor(const QString& url) {
    const auto& all = instruments();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&url](const Instrument& each) { return each.url == url; });
    return found == all.cend() ? nullptr : &*found;
}

const QList<Cutoff>& shippedCutoffs() {
    static const QList<Cutoff> all = readCutoffs(resource(u":/forms/asq3-cutoffs.csv"_s)).value_or(QList<Cutoff>());
    return all;
}

Result<QList<Cutoff>> readCutoffs(const QByteArray& csv) {
    QStringList lines = QString::fromUtf8(csv).remove(u'\r').split(u'\n');
    const QStringList head = lines.takeFirst().split(u',');
    const auto column = [&head](const QString& name) { return head.indexOf(name); };
    const qsizetype form = column(u"form_month"_s);
    const qsizetype domain = column(u"domain"_s);
    const qsizetype below = column(u"cutoff_2sd"_s);
    if (form < 0 || domain < 0 || below < 0)
        return fail(ErrorCode::InvalidInput, tr("line 1: the columns form_month, domain and cutoff_2sd are needed"));
    QList<Cutoff> read;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty()) continue;
        const QStringList cells = lines[i].split(u',');
        const auto value = ExactDecimal::read(cells.value(below).trimmed());
        if (!value || cells.value(form).toInt() < 1 || cells.value(domain).isEmpty())
            return fail(ErrorCode::InvalidInput,
                        tr("line %1: a form in months, a domain and a cut-off are needed").arg(i + 2));
        const qsizetype zone = column(u"highest_raw_score_in_monitoring_zone"_s);
        const qsizetype source = column(u"source_status"_s);
        read.append({cells.value(form).trimmed(), cells.value(domain).trimmed(), *value,
                     zone < 0 ? std::nullopt : ExactDecimal::read(cells.value(zone).trimmed()),
                     source < 0 ? QString() : cells.value(source).trimmed()});
    }
    return read;
}

QList<Finding> findingsOf(const Instrument& instrument, const Answers& answers, const QList<Cutoff>& cutoffs) {
    const Node* which = instrument.formItem.isEmpty() ? nullptr : answers.node(instrument.formItem);
    const QString form = which != nullptr && which->isAnswered() ? which->values().front().text() : QString();
    QList<Finding> findings;
    for (const InstrumentScore& score : instrument.scores) {
        Finding finding{score.name, score.label, {}, {}, false, false};
        if (const auto total = totalOf(score, answers)) {
            finding.value = total->toString();
            suggest(score, form, *total, cutoffs, finding);
        }
        findings.append(finding);
    }
    for (const InstrumentPrompt& prompt : instrument.prompts) {
        const Node* node = answers.node(prompt.item);
        const auto score = node != nullptr && node->enabled ? scoreOf(*node) : std::nullopt;
        if (score && *score >= prompt.from)
            findings.append({u"item"_s + prompt.item,
                             node->item->prefix.text.isEmpty() ? prompt.item : node->item->prefix.text,
                             score->toString(), prompt.words, true, true});
    }
    return findings;
}

} // namespace lodestar::forms
