#include "app/admin/MetricsText.h"

#include <QSaveFile>

namespace lodestar::admin {

using namespace Qt::StringLiterals;
using metrics::Code;
using metrics::MetricTotals;

Status saveText(const QString& path, const QString& text) {
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, path);
    return {};
}

QString metricsTable(const MetricTotals& totals) {
    constexpr int codeWidth = 7;
    constexpr int nameWidth = 58;
    constexpr int hundred = 100;
    QString text;
    for (const Code code : metrics::allCodes()) {
        const metrics::Count& count = totals.of(code);
        text += metrics::codeText(code).leftJustified(codeWidth) + metrics::codeName(code).leftJustified(nameWidth) +
                QString::number(count.numerator);
        if (MetricTotals::hasDenominator(code)) text += u" of %1"_s.arg(count.denominator);
        if (const auto value = totals.value(code)) text += u"  %1 %"_s.arg(hundred * *value, 0, 'f', 1);
        if (const auto known = totals.shownKnownPercent(); known && MetricTotals::needsKnown(code))
            text += u"  known %1 %%2"_s.arg(*known, 0, 'f', 1)
                        .arg(totals.isFeedingPublishable() ? QString() : u", not publishable"_s);
        text += u'\n';
    }
    return text;
}

} // namespace lodestar::admin
