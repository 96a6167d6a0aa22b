#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lodestar::metrics {

/// A child as it is weighed. Statuses are kinds of entries ("child_protection_plan", "looked_after"), and
/// "neonatal_unit" for where the baby is.
struct WeighedChild {
    std::optional<int> ageMonths = {}; ///< none: the birth date is not known
    QString needsLevel = {};
    QStringList statuses = {};
};

/// What of one family counts for one practitioner.
struct WeighedFamily {
    QList<WeighedChild> children = {};
    int pregnancies = 0;
    bool interpreter = false;   ///< somebody needs one
    bool otherLanguage = false; ///< another language than English at home; not counted beside an interpreter
    bool travel = false;        ///< lives in a ward outside those where the practitioner usually is
};

/// How caseloads are weighed (resources/caseload/weights.json): there is no national weighting, so the figures are
/// local data and off until an area turns them on. Then each child counts 1 and pregnancies, languages and ways
/// nothing.
class CaseloadWeights {
public:
    enum class Factor : std::uint8_t { Needs, Age, Status, Pregnancy, Interpreter, Language, Travel };
    struct Rule {
        QString id = {};
        Factor factor = Factor::Needs;
        QString value = {};  ///< level or status; else empty
        int underMonths = 0; ///< of the age
        int points = 0;      ///< hundredths of a child that it adds
    };

    /// InvalidInput for JSON that is not of this form, or without a source.
    static Result<CaseloadWeights> fromJson(const QByteArray& json);
    /// Those that ship.
    static Result<CaseloadWeights> shipped();

    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] const QList<Rule>& rules() const { return m_rules; }
    [[nodiscard]] const QString& source() const { return m_source; }
    /// Children for a whole-time health visitor (250: Unite-CPHVA, Institute of Health Visiting), and where it is said.
    [[nodiscard]] int yardstick() const { return m_yardstick; }
    [[nodiscard]] const QString& yardstickSource() const { return m_yardstickSource; }
    /// The same for a part of a whole post, in per cent of it; never less than 1.
    [[nodiscard]] int yardstickFor(int wholeTimePercent) const;
    /// Families for a whole-time navigator: none is published, so 0 (no yardstick) until an area sets one.
    [[nodiscard]] int navigatorYardstick() const { return m_navigatorYardstick; }
    /// The same for a part of a whole post; 0 where there is none, else never less than 1.
    [[nodiscard]] int navigatorYardstickFor(int wholeTimePercent) const;

    void setOn(bool on) { m_on = on; }
    void setYardstick(int children) { m_yardstick = children; }
    void setNavigatorYardstick(int families) { m_navigatorYardstick = families; }
    /// Nothing for an id that nobody knows.
    void setPoints(const QString& id, int points);

    /// Hundredths of a child.
    [[nodiscard]] int weigh(const WeighedChild& child) const;
    [[nodiscard]] int weigh(const WeighedFamily& family) const;

    /// The wards where a practitioner usually is: that of most of her families, and each with at least a tenth of them
    /// (the share is data). `wards` has the ward of each of her families; one that is not known is nobody's usual ward.
    [[nodiscard]] QStringList usualWards(const QStringList& wards) const;

private:
    [[nodiscard]] int sum(Factor factor, const QString& value = {}) const;

    QList<Rule> m_rules;
    QString m_source;
    QString m_yardstickSource;
    int m_yardstick = 0;
    int m_navigatorYardstick = 0;
    int m_usualPercent = 0;
    bool m_on = false;
};

/// Hundredths as a person reads them: "212", "1.5".
QString weightText(int hundredths);

} // namespace lodestar::metrics
