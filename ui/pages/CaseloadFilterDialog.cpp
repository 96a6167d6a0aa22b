#include "ui/pages/CaseloadFilterDialog.h"

#include "core/base/NeedsLevel.h"
#include "ui/models/TodayWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/Speech.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lodestar::pages {

namespace {

constexpr int oldest = 5;
constexpr int mostDays = 400;

/// Check boxes side by side, each with its value as object name.
QWidget* boxes(QList<QCheckBox*>& made, const QList<std::pair<QString, QString>>& choices, const QStringList& chosen) {
    auto* holder = new QWidget;
    auto* flow = new widgets::FlowLayout(16, 6, holder);
    for (const auto& [value, words] : choices) {
        auto* box = new QCheckBox(words, holder);
        box->setObjectName(value);
        box->setChecked(chosen.contains(value));
        flow->addWidget(box);
        made.append(box);
    }
    return holder;
}

QStringList checked(const QList<QCheckBox*>& boxes) {
    QStringList values;
    for (const QCheckBox* box : boxes) {
        if (box->isChecked()) values.append(box->objectName());
    }
    return values;
}

QStringList sorted(const QSet<QString>& words) {
    QStringList list(words.cbegin(), words.cend());
    list.removeAll(QString());
    std::sort(list.begin(), list.end(),
              [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    return list;
}

} // namespace

CaseloadFilterDialog::CaseloadFilterDialog(const Caseload& caseload, const CaseloadFilter& filter, QWidget* parent)
    : Dialog(tr("Filter the caseload"), parent)
    , m_filter(filter) {
    addWards(caseload);
    addLevels();
    addChoices(caseload);
    addPrimary(tr("&Show"));
}

void CaseloadFilterDialog::addWards(const Caseload& caseload) {
    QSet<QString> wards;
    for (const CaseloadRow& row : caseload.rows)
        wards.insert(row.ward);
    QList<std::pair<QString, QString>> choices;
    const QStringList names = sorted(wards);
    for (const QString& ward : names)
        choices.append({ward, ward});
    auto* form = new widgets::FormGrid(this);
    form->setObjectName(u"form"_s);
    form->addRow(tr("Ward"), boxes(m_wards, choices, m_filter.wards));
    body()->addWidget(form);
}

void CaseloadFilterDialog::addLevels() {
    QList<std::pair<QString, QString>> choices;
    for (const auto level :
         {NeedsLevel::Community, NeedsLevel::Universal, NeedsLevel::Targeted, NeedsLevel::Specialist})
        choices.append({needsLevelName(level), needsLevelTitle(level)});
    findChild<widgets::FormGrid*>(u"form"_s)->addRow(tr("Needs level"), boxes(m_levels, choices, m_filter.levels));
}

void CaseloadFilterDialog::addChoices(const Caseload& caseload) {
    QSet<QString> languages;
    QSet<QString> faces;
    QMap<QString, QString> workers;
    for (const CaseloadRow& row : caseload.rows) {
        languages.insert(row.language);
        faces += QSet<QString>(row.faces.cbegin(), row.faces.cend());
        for (const CaseWorker& each : row.workers)
            workers.insert(each.reference, each.name);
    }
    auto* form = findChild<widgets::FormGrid*>(u"form"_s);
    const auto combo = [&](const QString& label, const QString& any) {
        auto* made = new QComboBox(this);
        made->addItem(any, QString());
        form->addRow(label, made);
        return made;
    };
    m_under = combo(tr("&Children under"), tr("any age"));
    for (int years = 1; years <= oldest; ++years)
        m_under->addItem(tr("%n years", nullptr, years), years);
    m_under->setCurrentIndex(m_filter.childrenUnder);
    m_worker = combo(tr("&Worker"), tr("everybody"));
    for (auto it = workers.cbegin(); it != workers.cend(); ++it)
        m_worker->addItem(it.value(), it.key());
    m_worker->setCurrentIndex(std::max(0, m_worker->findData(m_filter.worker)));
    m_language = combo(tr("&Language at home"), tr("any"));
    const QStringList spoken = sorted(languages);
    for (const QString& each : spoken)
        m_language->addItem(each, each);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_filter.language)));
    m_face = combo(tr("&Alert"), tr("with or without"));
    const QStringList shown = sorted(faces);
    for (const QString& each : shown)
        m_face->addItem(models::TodayWords::face(each), each);
    m_face->setCurrentIndex(std::max(0, m_face->findData(m_filter.face)));
    m_unseen = new QSpinBox(this);
    m_unseen->setRange(0, mostDays);
    m_unseen->setSuffix(tr(" days"));
    m_unseen->setSpecialValueText(tr("any time"));
    m_unseen->setValue(m_filter.unseenDays);
    form->addRow(tr("&No contact for"), m_unseen);
}

CaseloadFilter CaseloadFilterDialog::filter() const {
    CaseloadFilter made = m_filter;
    made.wards = checked(m_wards);
    made.levels = checked(m_levels);
    made.childrenUnder = m_under->currentIndex();
    made.worker = m_worker->currentData().toString();
    made.language = m_language->currentData().toString();
    made.face = m_face->currentData().toString();
    made.unseenDays = m_unseen->value();
    return made;
}

} // namespace lodestar::pages
