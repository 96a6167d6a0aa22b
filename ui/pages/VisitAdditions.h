#pragma once

#include "ui/pages/VisitSheet.h"

#include <QWidget>

class QVBoxLayout;

namespace lodestar::widgets {
class Label;
}

namespace lodestar::pages {

/// What a visit adds beside what was found: alerts by their public face, and documents (a photo, a scan, a letter).
/// A file is kept inside the encrypted store as soon as it is chosen; the entry is written when the visit is completed.
class VisitAdditions final : public QWidget {
    Q_OBJECT

public:
    VisitAdditions(VisitSheet& sheet, QWidget* parent);

    /// Keeps the file and puts it on the visit's list; says what went wrong otherwise. For the dialog's answer, and
    /// for tests.
    void attach(const QString& path);

Q_SIGNALS:
    void edited();
    /// Rows were made anew.
    void rebuilt();

private:
    void rebuild();
    void addAlert(int number, QVBoxLayout* column);
    void addDocument(int number, QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void askFile();
    [[nodiscard]] QList<std::pair<QString, QString>> people() const;

    VisitSheet& m_sheet;
    QWidget* m_body = nullptr;
    widgets::Label* m_problem = nullptr;
};

} // namespace lodestar::pages
