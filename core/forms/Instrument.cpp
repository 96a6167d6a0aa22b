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
        if (node == nullptr || !node->enabled) return std::nullopt;
        const auto values = node->values();
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

/// What is known when a total is read.
struct Reading {
    const Instrument& instrument;
    QString form;
    const QList<Cutoff>& cutoffs;
};

/// A threshold of a service's own: who set it and whether it has a source is said with it.
void hold(const Cutoff& threshold, const ExactDecimal& total, Finding& finding) {
    const bool least = threshold.concern == Cutoff::Concern::AtLeast;
    const QString limit = (least ? tr("%1 or above") : tr("%1 or below")).arg(threshold.below.toString());
    finding.concern = least ? total >= threshold.below : total <= threshold.below;
    finding.words = (finding.concern ? tr("At the threshold that your service set (%1): to be talked about.")
                                     : tr("Not at the threshold that your service set (%1)."))
                        .arg(limit);
    finding.words += u' ' + (threshold.source.isEmpty() ? tr("No source is given for this threshold.")
                                                        : tr("Source: %1.").arg(threshold.source));
}

/// The table is that of ASQ-3, where a low score is the one to look at.
void suggestByTable(const InstrumentScore& score, const ExactDecimal& total, const Reading& reading, Finding& finding) {
    const auto found = std::find_if(reading.cutoffs.cbegin(), reading.cutoffs.cend(), [&](const Cutoff& each) {
        return each.instrument == score.cutoffs && each.concern == Cutoff::Concern::Below &&
               each.form == reading.form && each.domain == score.name;
    });
    if (found != reading.cutoffs.cend())
        compare(*found, total, finding);
    else
        finding.words = tr("No cut-off is loaded for this form: read it in your licensed guide.") + adjusted(total);
}

void suggest(const InstrumentScore& score, const ExactDecimal& total, const Reading& reading, Finding& finding) {
    const Cutoff* threshold = thresholdOf(reading.cutoffs, reading.instrument.code, score.name, reading.form);
    if (threshold != nullptr && score.bands.isEmpty()) return hold(*threshold, total, finding);
    if (!score.cutoffs.isEmpty()) return suggestByTable(score, total, reading, finding);
    for (const Band& band : score.bands)
        if (total >= band.from) finding.words = band.words;
    finding.concern = score.bands.size() > 1 && total >= score.bands[1].from;
}

struct Columns {
    QStringList head;
    [[nodiscard]] QString in(const QStringList& cells, const QString& name) const {
        const qsizetype at = head.indexOf(name);
        return at < 0 ? QString() : cells.value(at).trimmed();
    }
};

std::optional<Cutoff> thresholdFrom(const Columns& columns, const QStringList& cells) {
    const auto value = ExactDecimal::read(columns.in(cells, u"value"_s));
    const QString concern = columns.in(cells, u"concern"_s);
    const bool known = concern == u"at_least" || concern == u"at_most";
    Cutoff made;
    made.instrument = columns.in(cells, u"instrument"_s);
    made.domain = columns.in(cells, u"score"_s);
    if (!value || !known || made.instrument.isEmpty() || made.domain.isEmpty()) return std::nullopt;
    made.form = columns.in(cells, u"form"_s);
    made.below = *value;
    made.source = columns.in(cells, u"source"_s);
    made.concern = concern == u"at_least" ? Cutoff::Concern::AtLeast : Cutoff::Concern::AtMost;
    return made;
}

QStringList linesOf(const QByteArray& csv) {
    QString text = QString::fromUtf8(csv).remove(u'\r');
    if (text.startsWith(QChar::ByteOrderMark)) text.remove(0, 1);
    return text.split(u'\n');
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
    QStringList lines = linesOf(csv);
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
                     source < 0 ? QString() : cells.value(source).trimmed(), u"asq3"_s, Cutoff::Concern::Below});
    }
    return read;
}

bool holdsThresholds(const QByteArray& csv) {
    return linesOf(csv).first().split(u',').contains(u"instrument"_s);
}

Result<QList<Cutoff>> readThresholds(const QByteArray& csv) {
    QStringList lines = linesOf(csv);
    const Columns columns{lines.takeFirst().split(u',')};
    QList<Cutoff> read;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty()) continue;
        const auto threshold = thresholdFrom(columns, lines[i].split(u','));
        if (!threshold)
            return fail(ErrorCode::InvalidInput,
                        tr("line %1: an instrument, a score, at_least or at_most, and a number are needed").arg(i + 2));
        if (threshold->instrument == u"asq3")
            return fail(ErrorCode::InvalidInput, tr("line %1: ASQ-3 has a table of its own").arg(i + 2));
        read.append(*threshold);
    }
    return read;
}

const Cutoff* thresholdOf(const QList<Cutoff>& cutoffs, const QString& instrument, const QString& score,
                          const QString& form) {
    const auto found = std::find_if(cutoffs.cbegin(), cutoffs.cend(), [&](const Cutoff& each) {
        return each.concern != Cutoff::Concern::Below && each.instrument == instrument && each.domain == score &&
               (each.form.isEmpty() || each.form == form);
    });
    return found == cutoffs.cend() ? nullptr : &*found;
}

QList<Finding> findingsOf(const Instrument& instrument, const Answers& answers, const QList<Cutoff>& cutoffs) {
    const Node* which = instrument.formItem.isEmpty() ? nullptr : answers.node(instrument.formItem);
    const QString form = which != nullptr && which->isAnswered() ? which->values().front().text() : QString();
    QList<Finding> findings;
    for (const InstrumentScore& score : instrument.scores) {
        Finding finding{score.name, score.label, {}, {}, false, false};
        if (const auto total = totalOf(score, answers)) {
            finding.value = total->toString();
            suggest(score, *total, {instrument, form, cutoffs}, finding);
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
