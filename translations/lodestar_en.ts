<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>Age</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks pregnant</source>
        <translation>
            <numerusform>%n week pregnant</numerusform>
            <numerusform>%n weeks pregnant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message numerus="yes">
        <source>First feeding contact %n hours after coming home</source>
        <translation>
            <numerusform>First feeding contact %n hour after coming home</numerusform>
            <numerusform>First feeding contact %n hours after coming home</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicReport</name>
    <message numerus="yes">
        <source>What small numbers mean: where fewer than %n children are behind a number, or it could be worked out from others, it is left out, so that no child can be recognised. Where few children are behind a share it goes up and down by chance: look at several quarters before you decide anything.</source>
        <translation>
            <numerusform>What small numbers mean: where fewer than %n child is behind a number, or it could be worked out from others, it is left out, so that no child can be recognised. Where few children are behind a share it goes up and down by chance: look at several quarters before you decide anything.</numerusform>
            <numerusform>What small numbers mean: where fewer than %n children are behind a number, or it could be worked out from others, it is left out, so that no child can be recognised. Where few children are behind a share it goes up and down by chance: look at several quarters before you decide anything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n babies due a new birth visit had none within 30 days.</source>
        <translation>
            <numerusform>%n baby due a new birth visit had none within 30 days.</numerusform>
            <numerusform>%n babies due a new birth visit had none within 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n babies turn 14 days by %1 without a new birth visit.</source>
        <translation>
            <numerusform>%n baby turns 14 days by %1 without a new birth visit.</numerusform>
            <numerusform>%n babies turn 14 days by %1 without a new birth visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n babies turn 8 weeks by %1 without a 6-8 week review.</source>
        <translation>
            <numerusform>%n baby turns 8 weeks by %1 without a 6-8 week review.</numerusform>
            <numerusform>%n babies turn 8 weeks by %1 without a 6-8 week review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children turn 12 months by %1 without a 12-month review.</source>
        <translation>
            <numerusform>%n child turns 12 months by %1 without a 12-month review.</numerusform>
            <numerusform>%n children turn 12 months by %1 without a 12-month review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children turn 15 months by %1 without a 12-month review.</source>
        <translation>
            <numerusform>%n child turns 15 months by %1 without a 12-month review.</numerusform>
            <numerusform>%n children turn 15 months by %1 without a 12-month review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children turn 2½ years by %1 without a 2-2½ year review.</source>
        <translation>
            <numerusform>%n child turns 2½ years by %1 without a 2-2½ year review.</numerusform>
            <numerusform>%n children turn 2½ years by %1 without a 2-2½ year review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries, last: %1</source>
        <translation>
            <numerusform>%n try, last: %1</numerusform>
            <numerusform>%n tries, last: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n agreed</source>
        <translation>
            <numerusform>of %n agreed</numerusform>
            <numerusform>of %n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n families</source>
        <translation>
            <numerusform>%1: %n family</numerusform>
            <numerusform>%1: %n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing expires within %n days.</source>
        <translation>
            <numerusform>Nothing expires within %n day.</numerusform>
            <numerusform>Nothing expires within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held %1, %n minutes</source>
        <translation>
            <numerusform>held %1, %n minute</numerusform>
            <numerusform>held %1, %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Families without contact for %n days</source>
        <translation>
            <numerusform>Families without contact for %n day</numerusform>
            <numerusform>Families without contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every family was met within %n days.</source>
        <translation>
            <numerusform>Every family was met within %n day.</numerusform>
            <numerusform>Every family was met within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupervisionPage</name>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::SupervisionWords</name>
    <message numerus="yes">
        <source>%n actions from last time not done</source>
        <translation>
            <numerusform>%n action from last time not done</numerusform>
            <numerusform>%n actions from last time not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts did not take place</source>
        <translation>
            <numerusform>%n contact did not take place</numerusform>
            <numerusform>%n contacts did not take place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps overdue, the first since %1</source>
        <translation>
            <numerusform>%n step overdue, since %1</numerusform>
            <numerusform>%n steps overdue, the first since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matters gone quiet</source>
        <translation>
            <numerusform>%n matter gone quiet</numerusform>
            <numerusform>%n matters gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises not kept in time</source>
        <translation>
            <numerusform>%n promise not kept in time</numerusform>
            <numerusform>%n promises not kept in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open goals, nothing written since %1</source>
        <translation>
            <numerusform>%n open goal, nothing written since %1</numerusform>
            <numerusform>%n open goals, nothing written since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::SyncSentence</name>
    <message numerus="yes">
        <source>%n visits unsent</source>
        <translation>
            <numerusform>%n visit unsent</numerusform>
            <numerusform>%n visits unsent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes unsent</source>
        <translation>
            <numerusform>%n change unsent</numerusform>
            <numerusform>%n changes unsent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved on this laptop; %n changes wait for the first sync.</source>
        <translation>
            <numerusform>Everything is saved on this laptop; %n change waits for the first sync.</numerusform>
            <numerusform>Everything is saved on this laptop; %n changes wait for the first sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n changes: see Sync.</source>
        <translation>
            <numerusform>The server did not take %n change: see Sync.</numerusform>
            <numerusform>The server did not take %n changes: see Sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families left your caseload and wait for your word: see Sync.</source>
        <translation>
            <numerusform>%n family left your caseload and waits for your word: see Sync.</numerusform>
            <numerusform>%n families left your caseload and wait for your word: see Sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this laptop; %n visits wait to sync.</source>
        <translation>
            <numerusform>Saved on this laptop; %n visit waits to sync.</numerusform>
            <numerusform>Saved on this laptop; %n visits wait to sync.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this laptop; %n changes wait to sync.</source>
        <translation>
            <numerusform>Saved on this laptop; %n change waits to sync.</numerusform>
            <numerusform>Saved on this laptop; %n changes wait to sync.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::desktop::Program</name>
    <message numerus="yes">
        <source>Locks after %n minutes idle</source>
        <translation>
            <numerusform>Locks after %n minute idle</numerusform>
            <numerusform>Locks after %n minutes idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::CaseloadWords</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals open</source>
        <translation>
            <numerusform>%n goal open</numerusform>
            <numerusform>%n goals open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::FamilyStepWords</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::FamilyTimelineModel</name>
    <message numerus="yes">
        <source>Written %1, %n days later</source>
        <translation>
            <numerusform>Written %1, %n day later</numerusform>
            <numerusform>Written %1, %n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::PlanWords</name>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::ProgrammeWords</name>
    <message numerus="yes">
        <source>%n sessions of %1 minutes</source>
        <translation>
            <numerusform>%n session of %1 minutes</numerusform>
            <numerusform>%n sessions of %1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facilitators</source>
        <translation>
            <numerusform>%n facilitator</numerusform>
            <numerusform>%n facilitators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a place</source>
        <translation>
            <numerusform>%n has a place</numerusform>
            <numerusform>%n have a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are booked than there are places: ring who asked last.</source>
        <translation>
            <numerusform>%n more is booked than there are places: ring who asked last.</numerusform>
            <numerusform>%n more are booked than there are places: ring who asked last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for the crèche</source>
        <translation>
            <numerusform>%n for the crèche</numerusform>
            <numerusform>%n for the crèche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the titles were not covered.</source>
        <translation>
            <numerusform>%n of the titles was not covered.</numerusform>
            <numerusform>%n of the titles were not covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n facilitators nobody has said that they are trained in the programme.</source>
        <translation>
            <numerusform>Of %n facilitator nobody has said that she is trained in the programme.</numerusform>
            <numerusform>Of %n facilitators nobody has said that they are trained in the programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n facilitators nobody has said that they are supervised in the programme.</source>
        <translation>
            <numerusform>Of %n facilitator nobody has said that she is supervised in the programme.</numerusform>
            <numerusform>Of %n facilitators nobody has said that they are supervised in the programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::QuietWords</name>
    <message numerus="yes">
        <source>Quiet %n days</source>
        <translation>
            <numerusform>Quiet 1 day</numerusform>
            <numerusform>Quiet %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missed in the last %n days.</source>
        <translation>
            <numerusform>Nothing was missed in the last day.</numerusform>
            <numerusform>Nothing was missed in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::ReferralWords</name>
    <message numerus="yes">
        <source>%n referrals are not sent</source>
        <translation>
            <numerusform>%n referral is not sent</numerusform>
            <numerusform>%n referrals are not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals of your team are long past their time</source>
        <translation>
            <numerusform>%n referral of your team is long past its time</numerusform>
            <numerusform>%n referrals of your team are long past their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referrals are overdue for an answer</source>
        <translation>
            <numerusform>%n referral is overdue for an answer</numerusform>
            <numerusform>%n referrals are overdue for an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::TeamWords</name>
    <message numerus="yes">
        <source>%n children have nobody who works with them</source>
        <translation>
            <numerusform>%n child has nobody who works with them</numerusform>
            <numerusform>%n children have nobody who works with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families have nobody who works with them</source>
        <translation>
            <numerusform>One family has nobody who works with it</numerusform>
            <numerusform>%n families have nobody who works with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families are still allotted to this name</source>
        <translation>
            <numerusform>%n family is still allotted to this name</numerusform>
            <numerusform>%n families are still allotted to this name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families, %1</source>
        <translation>
            <numerusform>%n family, %1</numerusform>
            <numerusform>%n families, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families were allotted to you</source>
        <translation>
            <numerusform>%n family was allotted to you</numerusform>
            <numerusform>%n families were allotted to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %1. %n contacts were written meanwhile</source>
        <translation>
            <numerusform>To %1. %n contact was written meanwhile</numerusform>
            <numerusform>To %1. %n contacts were written meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n families in %2.</source>
        <translation>
            <numerusform>%1 has %n family in %2.</numerusform>
            <numerusform>%1 has %n families in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits %n days</source>
        <translation>
            <numerusform>Waits %n day</numerusform>
            <numerusform>Waits %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No access, %n times</source>
        <translation>
            <numerusform>No access, once</numerusform>
            <numerusform>No access, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for the countersignature of %1</source>
        <translation>
            <numerusform>%n entry waits for the countersignature of %1</numerusform>
            <numerusform>%n entries wait for the countersignature of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without level</source>
        <translation>
            <numerusform>%n without level</numerusform>
            <numerusform>%n without level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an interpreter</source>
        <translation>
            <numerusform>%n with an interpreter</numerusform>
            <numerusform>%n with an interpreter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other wards</source>
        <translation>
            <numerusform>%n in other wards</numerusform>
            <numerusform>%n in other wards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n families</source>
        <translation>
            <numerusform>, %n family</numerusform>
            <numerusform>, %n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Child under %n months</source>
        <translation>
            <numerusform>Child under %n month</numerusform>
            <numerusform>Child under %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::TodayWords</name>
    <message numerus="yes">
        <source>%1 %2, %n times</source>
        <translation>
            <numerusform>%1 %2, once</numerusform>
            <numerusform>%1 %2, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things promised</source>
        <translation>
            <numerusform>%n thing promised</numerusform>
            <numerusform>%n things promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed matters need you</source>
        <translation>
            <numerusform>One sealed matter needs you</numerusform>
            <numerusform>%n sealed matters need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families have nobody who works with them</source>
        <translation>
            <numerusform>One family has nobody who works with it</numerusform>
            <numerusform>%n families have nobody who works with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n births are new to you</source>
        <translation>
            <numerusform>One birth is new to you</numerusform>
            <numerusform>%n births are new to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values to settle</source>
        <translation>
            <numerusform>%1: one value to settle</numerusform>
            <numerusform>%1: %n values to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: an import proposes %n changes</source>
        <translation>
            <numerusform>%1: an import proposes %n change</numerusform>
            <numerusform>%1: an import proposes %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries wait for your countersignature</source>
        <translation>
            <numerusform>%1: %n entry waits for your countersignature</numerusform>
            <numerusform>%1: %n entries wait for your countersignature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nobody could be met, %n times in a row</source>
        <translation>
            <numerusform>%1: nobody could be met, once</numerusform>
            <numerusform>%1: nobody could be met, %n times in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clinic visitors are to be matched</source>
        <translation>
            <numerusform>%n clinic visitor is to be matched</numerusform>
            <numerusform>%n clinic visitors are to be matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages name children who are not known here</source>
        <translation>
            <numerusform>%n message names a child who is not known here</numerusform>
            <numerusform>%n messages name children who are not known here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of an import wait to be placed</source>
        <translation>
            <numerusform>%n row of an import waits to be placed</numerusform>
            <numerusform>%n rows of an import wait to be placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n appointments, the first at %2</source>
        <translation>
            <numerusform>%1: %n appointment, at %2</numerusform>
            <numerusform>%1: %n appointments, the first at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets for parents are to be printed or given</source>
        <translation>
            <numerusform>One sheet for parents is to be printed or given</numerusform>
            <numerusform>%n sheets for parents are to be printed or given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n entries</source>
        <translation>
            <numerusform>The server did not take one entry</numerusform>
            <numerusform>The server did not take %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have gone quiet</source>
        <translation>
            <numerusform>One thing has gone quiet</numerusform>
            <numerusform>%n things have gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n things have gone quiet</source>
        <translation>
            <numerusform>%1: one thing has gone quiet</numerusform>
            <numerusform>%1: %n things have gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have been quiet too long</source>
        <translation>
            <numerusform>One thing has been quiet too long</numerusform>
            <numerusform>%n things have been quiet too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n things have been quiet too long</source>
        <translation>
            <numerusform>%1: one thing has been quiet too long</numerusform>
            <numerusform>%1: %n things have been quiet too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contacts missed, over all children and services</source>
        <translation>
            <numerusform>%1: one contact missed</numerusform>
            <numerusform>%1: %n contacts missed, over all children and services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely doubles</source>
        <translation>
            <numerusform>%n likely double</numerusform>
            <numerusform>%n likely doubles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::models::WorkforceWords</name>
    <message numerus="yes">
        <source>%n families at a time</source>
        <translation>
            <numerusform>one family at a time</numerusform>
            <numerusform>%n families at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matched with %n families</source>
        <translation>
            <numerusform>Matched with one family</numerusform>
            <numerusform>Matched with %n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last met %1; %n contacts, %2</source>
        <translation>
            <numerusform>Last met %1; one contact, %2</numerusform>
            <numerusform>Last met %1; %n contacts, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>room for %n families</source>
        <translation>
            <numerusform>room for one family</numerusform>
            <numerusform>room for %n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>one person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>one line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseloadFilterDialog</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseloadPage</name>
    <message numerus="yes">
        <source>%n families</source>
        <translation>
            <numerusform>%n family</numerusform>
            <numerusform>%n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ChronologyPrintDialog</name>
    <message numerus="yes">
        <source>%1 %n of them you ticked yourself: look at each once more.</source>
        <translation>
            <numerusform>%1 One of them you ticked yourself: look at it once more.</numerusform>
            <numerusform>%1 %n of them you ticked yourself: look at each once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ClinicPage</name>
    <message numerus="yes">
        <source>Kept at %1; %n weighed here today.</source>
        <translation>
            <numerusform>Kept at %1; %n weighed here today.</numerusform>
            <numerusform>Kept at %1; %n weighed here today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match %n walk-ins</source>
        <translation>
            <numerusform>Match %n walk-in</numerusform>
            <numerusform>Match %n walk-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ConflictWords</name>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CourseRegisterPart</name>
    <message numerus="yes">
        <source>The register is saved on this laptop: %n marks.</source>
        <translation>
            <numerusform>The register is saved on this laptop: %n mark.</numerusform>
            <numerusform>The register is saved on this laptop: %n marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are saved; the others are of people who are no longer asked for.</source>
        <translation>
            <numerusform>%n mark is saved; the others are of people who are no longer asked for.</numerusform>
            <numerusform>%n marks are saved; the others are of people who are no longer asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyChronologyTab</name>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>One is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyHeader</name>
    <message numerus="yes">
        <source>%n entries hold two values</source>
        <translation>
            <numerusform>%n entry holds two values</numerusform>
            <numerusform>%n entries hold two values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyHistoryDialog</name>
    <message numerus="yes">
        <source>%n values, the newest first</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values, the newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyTimelineTab</name>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ImportReport</name>
    <message numerus="yes">
        <source>%n row(s) were taken.</source>
        <translation>
            <numerusform>%n row was taken.</numerusform>
            <numerusform>%n rows were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not taken; each stands below.</source>
        <translation>
            <numerusform>%n row was not taken; it stands below.</numerusform>
            <numerusform>%n rows were not taken; each stands below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from what was written here. Nothing was overwritten: each waits for you.</source>
        <translation>
            <numerusform>%n value differs from what was written here. Nothing was overwritten: it waits for you.</numerusform>
            <numerusform>%n values differ from what was written here. Nothing was overwritten: each waits for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth(s) may belong to a pregnancy known here.</source>
        <translation>
            <numerusform>%n birth may belong to a pregnancy known here.</numerusform>
            <numerusform>%n births may belong to a pregnancy known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were taken.</source>
        <translation>
            <numerusform>%n message was taken.</numerusform>
            <numerusform>%n messages were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under their child.</source>
        <translation>
            <numerusform>%n under its child.</numerusform>
            <numerusform>%n under their child.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not agree with the record and wait for you.</source>
        <translation>
            <numerusform>%n does not agree with the record and waits for you.</numerusform>
            <numerusform>%n do not agree with the record and wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are about a child who is not known here, and wait for you.</source>
        <translation>
            <numerusform>%n is about a child who is not known here, and waits for you.</numerusform>
            <numerusform>%n are about a child who is not known here, and wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait sealed.</source>
        <translation>
            <numerusform>%n waits sealed.</numerusform>
            <numerusform>%n wait sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came before; nothing was changed.</source>
        <translation>
            <numerusform>%n came before; nothing was changed.</numerusform>
            <numerusform>%n came before; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; nothing was taken from them.</source>
        <translation>
            <numerusform>%n file could not be read; nothing was taken from it.</numerusform>
            <numerusform>%n files could not be read; nothing was taken from them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ImportReportView</name>
    <message numerus="yes">
        <source>&amp;Take on %n families that nobody has...</source>
        <translation>
            <numerusform>&amp;Take on the family that nobody has...</numerusform>
            <numerusform>&amp;Take on %n families that nobody has...</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::InboxCard</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::MyFamiliesPage</name>
    <message numerus="yes">
        <source>%n contacts, %1</source>
        <translation>
            <numerusform>one contact, %1</numerusform>
            <numerusform>%n contacts, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::NoAccessDialog</name>
    <message numerus="yes">
        <source>With this one it is %n time(s) in a row that nobody was seen: the team lead is told.</source>
        <translation>
            <numerusform>With this one it is once that nobody was seen: the team lead is told.</numerusform>
            <numerusform>With this one it is %n times in a row that nobody was seen: the team lead is told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this one it is %n time(s) in a row that nobody was seen.</source>
        <translation>
            <numerusform>With this one it is once that nobody was seen.</numerusform>
            <numerusform>With this one it is %n times in a row that nobody was seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ProgrammesPage</name>
    <message numerus="yes">
        <source>%n courses now</source>
        <translation>
            <numerusform>%n course now</numerusform>
            <numerusform>%n courses now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::QuietPage</name>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>One is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>1 day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::RecallDialog</name>
    <message numerus="yes">
        <source>%n laptops have not confirmed yet; they do at their next sync.</source>
        <translation>
            <numerusform>One laptop has not confirmed yet; it does at its next sync.</numerusform>
            <numerusform>%n laptops have not confirmed yet; they do at their next sync.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralPage</name>
    <message numerus="yes">
        <source>%1, %n days later</source>
        <translation>
            <numerusform>%1, %n day later</numerusform>
            <numerusform>%1, %n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralsPage</name>
    <message numerus="yes">
        <source>%n ended within a year</source>
        <translation>
            <numerusform>%n ended within a year</numerusform>
            <numerusform>%n ended within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed referrals need you</source>
        <translation>
            <numerusform>%n sealed referral needs you</numerusform>
            <numerusform>%n sealed referrals need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation>
            <numerusform>%n is hidden.</numerusform>
            <numerusform>%n are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewHealthPart</name>
    <message numerus="yes">
        <source>%n given; none is missing for this age</source>
        <translation>
            <numerusform>%n given; none is missing for this age</numerusform>
            <numerusform>%n given; none is missing for this age</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupervisionPage</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SyncPage</name>
    <message numerus="yes">
        <source>%n sealed values are; they open with your passphrase.</source>
        <translation>
            <numerusform>One sealed value is; it opens with your passphrase.</numerusform>
            <numerusform>%n sealed values are; they open with your passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more families</source>
        <translation>
            <numerusform>%1; %n more family</numerusform>
            <numerusform>%1; %n more families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SyncStateBox</name>
    <message numerus="yes">
        <source>%n families have left your list.</source>
        <translation>
            <numerusform>One family has left your list.</numerusform>
            <numerusform>%n families have left your list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::TeamPage</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families to allot</source>
        <translation>
            <numerusform>%n family to allot</numerusform>
            <numerusform>%n families to allot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every family was met within %n days.</source>
        <translation>
            <numerusform>Every family was met within %n day.</numerusform>
            <numerusform>Every family was met within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitFeedingHelp</name>
    <message numerus="yes">
        <source>%n hours after coming home</source>
        <translation>
            <numerusform>%n hour after coming home</numerusform>
            <numerusform>%n hours after coming home</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::WorkforcePrint</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>One person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::reports::ChronologyPrint</name>
    <message numerus="yes">
        <source>%n h later</source>
        <translation>
            <numerusform>%n h later</numerusform>
            <numerusform>%n h later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>1 day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed for this child, reader and purpose alone. %n entries were left out.</source>
        <translation>
            <numerusform>Printed for this child, reader and purpose alone. One entry was left out.</numerusform>
            <numerusform>Printed for this child, reader and purpose alone. %n entries were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::shell::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Words</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
