#pragma once

#include "core/services/Supervision.h"

/// A session to and from the fields of its entries (core/records/SupervisionKinds.cpp).
namespace lodestar {

SupervisionSession supervisionSessionFrom(const Entry& entry);
DiscussedFamily discussedFrom(const Entry& entry);
AgreedAction agreedFrom(const Entry& entry);
SupervisionReflection reflectionFrom(const Entry& entry);
SupervisionSignature signatureFrom(const Entry& entry);

/// All fields of a session; null for what is empty.
QJsonObject fieldsOf(const SupervisionSession& session);
QJsonObject fieldsOf(const DiscussedFamily& family);
/// With whether it is done.
QJsonObject fieldsOf(const AgreedAction& action);
/// What was agreed, without what became of it.
QJsonObject agreedPart(const AgreedAction& action);
QJsonObject fieldsOf(const SupervisionPerson& person);

/// A safeguarding action as it stands in a child's own record: a `case_discussion` with that one action.
QJsonObject filedFields(const SupervisionSession& session, const AgreedAction& action);
/// When it was done there; invalid while it is not.
QDate filedDone(const Entry& filed);

} // namespace lodestar
