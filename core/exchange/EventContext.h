#pragma once

#include "core/exchange/EventCodes.h"
#include "core/exchange/EventMessage.h"
#include "core/exchange/TreeView.h"

#include <QHash>
#include <QList>

#include <optional>

namespace lodestar::exchange {

/// A coded value of a message.
struct Coding {
    QString system;
    QString code;
    QString display;
};

/// A bundle while it is being read: its resources and how they refer to one another, which leaves have been taken, and
/// the message that comes of it.
class EventContext {
public:
    struct Resource {
        TreeView view;
        QString type;
        QString fullUrl;
    };

    EventContext(const MessageNode& bundle, const EventCodes& codes, EventMessage& message);

    [[nodiscard]] TreeView bundle() { return {&m_bundle, &m_used}; }
    [[nodiscard]] const QList<Resource>& resources() const { return m_resources; }
    [[nodiscard]] QList<TreeView> all(QStringView type) const;
    [[nodiscard]] TreeView first(QStringView type) const;
    /// What a Reference points to, in the bundle or contained; nothing if it is not there.
    [[nodiscard]] TreeView resolve(const TreeView& reference) const;
    /// fullUrl, "Type/id" and id of a resource: every name a reference may use.
    [[nodiscard]] QStringList namesOf(const TreeView& resource) const;

    [[nodiscard]] const EventCodes& codes() const { return m_codes; }
    [[nodiscard]] EventMessage& message() { return m_message; }
    [[nodiscard]] const UsedLeaves& used() const { return m_used; }

    /// Every coding of a CodeableConcept (or of several), codes trimmed.
    [[nodiscard]] static QList<Coding> codings(const TreeView& concept_);
    /// The words of a coded value: its text, the display sent, our name for the code, else the code.
    [[nodiscard]] QString words(const TreeView& concept_) const;
    /// When the thing a resource tells of was so: ISO; the contact's time if the resource does not say.
    [[nodiscard]] QString happened(const TreeView& resource) const;
    /// Adds a person to message().people, known from now on by the names of this resource.
    void addPerson(const EventPerson& person);
    /// Whose the resource is, as a place in message().people; 0 where it does not say.
    int personOf(const TreeView& resource);
    /// The place of the person whom this resource describes; nothing if it describes none.
    [[nodiscard]] std::optional<int> describedBy(const TreeView& resource) const;

    /// Adds a fact if it passes the checks of its kind, and only then counts what it was read from as taken.
    void add(EventItem item, const TreeView& resource, const UsedLeaves& taken);
    /// Adds a fact of which it is known whose it is, read from their entry in message().people.
    void addFor(EventItem item, int person);
    void mismatch(const QString& field, const QString& one, const QString& other);

private:
    void index(const TreeView& resource, const QString& fullUrl);

    const MessageNode& m_bundle;
    const EventCodes& m_codes;
    EventMessage& m_message;
    UsedLeaves m_used;
    QList<Resource> m_resources;
    QHash<QString, const MessageNode*> m_byName;
    QHash<const MessageNode*, QStringList> m_names;
    QHash<QString, int> m_personByName;
};

/// The day of an ISO date or time; empty unless it is a whole date.
QString dayOf(const QString& iso);

} // namespace lodestar::exchange
