#pragma once

#include "core/services/Matches.h"
#include "core/services/Session.h"

class QWidget;

/// The acts on a match, each in a dialog of its own.
namespace lodestar::pages {

/// A family that somebody is to be found for.
struct MatchFor {
    RecordId household;
    QString name;
    QString language;
    QString ward;
    QString phone;
};

/// Who could be matched with a family, best first, and why others cannot; then what the volunteer is told.
void askProposal(Session& session, const MatchFor& family, QWidget* parent);
void askAgreement(Session& session, const Match& match, QWidget* parent);
void askTold(Session& session, const Match& match, QWidget* parent);
void askStart(Session& session, const Match& match, QWidget* parent);
void askEnd(Session& session, const Match& match, QWidget* parent);
/// The volunteer has been told of a death or loss, and the match goes on with what she is told of the family now.
void askGoOn(Session& session, const Match& match, QWidget* parent);
/// Nobody is found or wanted: why.
void askCloseRequest(Session& session, const MatchFor& family, QWidget* parent);
/// "We met": few fields, and a worry to pass on.
void askMet(Session& session, const Match& match, QWidget* parent);
void askWorryAnswer(Session& session, const Match& match, QWidget* parent);
/// A navigator asks a coordinator for a volunteer.
void askForVolunteer(Session& session, const MatchFor& family, QWidget* parent);

} // namespace lodestar::pages
