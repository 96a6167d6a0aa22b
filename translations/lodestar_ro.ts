<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en_GB">
<context>
    <name>Age</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks pregnant</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>today</source>
        <translation type="unfinished">azi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">mâine</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">ieri</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Antenatal contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New birth visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6–8 week review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3–4 month contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–12 month review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-year review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be cancelled in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totally breastfed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partially breastfed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not breastfed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newborn hearing screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newborn examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stillborn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">deschis</translation>
    </message>
    <message>
        <source>live birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stillbirth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miscarriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neonatal unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foster care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsafe to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safeguarding or public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not visit alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the safeguarding lead first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child has a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog in the house: ring before coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring before coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask reception first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, clothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information shared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to see the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by a newer version of Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard inside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born at %1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 of %2 babies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not agree with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Sigilat</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>%1 centile spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight below the 0.4th centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI below the 0.4th centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length or height below the 0.4th centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% below birth weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lower than on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight below the 2nd centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head below the 2nd centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head above the 99.6th centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head %1 higher than on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI above the 91st centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI above the 98th centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI below the 2nd centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss of more than 10% in the first days asks for a clinical assessment and a look at feeding. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most babies are back at their birth weight by 3 weeks. Assess, and look at feeding. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a baby born below the 9th centile a fall of one space is enough to look closer. Measure length, look at feeding. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fall through two or more spaces that lasts is unusual. Measure length, look at feeding, ask the GP to assess. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight below the 2nd centile is looked at whatever the birth weight was. Measure length, look at feeding. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 children in 1000 are below this line; each should be assessed at some point. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 6 weeks of age 1 child in 250 has so small a head. Measure again, look at development. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British heads are large against these lines. It is a concern only if the rise goes on after 6 months or there are other signs. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2 years this suggests overweight. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2 years this suggests very overweight. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2 years this is unusual: under-nutrition, or a small build. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 0.4th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 99.6th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the %1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the %1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the %1 and %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the %1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile before 2 weeks: the British 1990 figures are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile before 23 weeks of gestation (length 25 weeks).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile for BMI before 2 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile from day 1 to day 13: look at the change since birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chart ends at 4 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is before the birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is no amount above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile: the record does not say girl or boy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile: the birth date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile: two values stand against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corrected age: a gestation below 22 or above 44 weeks is unlikely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper-chart rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital-chart rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO 2006</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British 1990 by gestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British 1990 term average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 8 SD from the median: hardly right, measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 4 SD from the median: check the value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowthReport</name>
    <message>
        <source>%1 UK-WHO chart; dot: actual age, cross: corrected age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for girls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for boys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>at birth weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% below birth weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% above birth weight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsLevel</name>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParentSheet</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New birth visit</source>
        <translation>Vizita după naștere</translation>
    </message>
    <message>
        <source>6–8 week review</source>
        <translation>Evaluarea de la 6–8 săptămâni</translation>
    </message>
    <message>
        <source>8-week jabs</source>
        <translation>Vaccinurile de la 8 săptămâni</translation>
    </message>
    <message>
        <source>3–4 month contact</source>
        <translation>Întâlnirea de la 3–4 luni</translation>
    </message>
    <message>
        <source>12-week jabs</source>
        <translation>Vaccinurile de la 12 săptămâni</translation>
    </message>
    <message>
        <source>16-week jabs</source>
        <translation>Vaccinurile de la 16 săptămâni</translation>
    </message>
    <message>
        <source>6 month contact</source>
        <translation>Întâlnirea de la 6 luni</translation>
    </message>
    <message>
        <source>9–12 month review</source>
        <translation>Evaluarea de la 9–12 luni</translation>
    </message>
    <message>
        <source>1-year jabs</source>
        <translation>Vaccinurile de la 1 an</translation>
    </message>
    <message>
        <source>18-month jabs</source>
        <translation>Vaccinurile de la 18 luni</translation>
    </message>
    <message>
        <source>2–2½ year review</source>
        <translation>Evaluarea de la 2–2½ ani</translation>
    </message>
    <message>
        <source>Third birthday</source>
        <translation>A treia aniversare</translation>
    </message>
    <message>
        <source>3 years 4 months jabs</source>
        <translation>Vaccinurile de la 3 ani și 4 luni</translation>
    </message>
    <message>
        <source>Handover to school nursing</source>
        <translation>Preluarea de către asistența medicală școlară</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Greutate</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lungime</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Înălțime</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Perimetrul capului</translation>
    </message>
    <message>
        <source>%1 weighs %2.</source>
        <translation>%1 cântărește %2.</translation>
    </message>
    <message>
        <source>%1 is %2 long.</source>
        <translation>%1 are o lungime de %2.</translation>
    </message>
    <message>
        <source>%1 is %2 tall.</source>
        <translation>%1 are o înălțime de %2.</translation>
    </message>
    <message>
        <source>Around the head %1 measures %2.</source>
        <translation>%1 are perimetrul capului de %2.</translation>
    </message>
    <message>
        <source>On the growth chart that is centile %1, counted from the due date.</source>
        <translation>Pe graficul de creștere aceasta este centila %1, socotită de la data prevăzută a nașterii.</translation>
    </message>
    <message>
        <source>On the growth chart that is centile %1, counted from birth.</source>
        <translation>Pe graficul de creștere aceasta este centila %1, socotită de la naștere.</translation>
    </message>
    <message>
        <source>That is the same as at birth.</source>
        <translation>Este la fel ca la naștere.</translation>
    </message>
    <message>
        <source>That is %1 more than at birth.</source>
        <translation>Este cu %1 mai mult decât la naștere.</translation>
    </message>
    <message>
        <source>That is %1 less than at birth.</source>
        <translation>Este cu %1 mai puțin decât la naștere.</translation>
    </message>
    <message>
        <source>That is the same as on %1.</source>
        <translation>Este la fel ca pe %1.</translation>
    </message>
    <message>
        <source>That is %1 more than on %2.</source>
        <translation>Este cu %1 mai mult decât pe %2.</translation>
    </message>
    <message>
        <source>That is %1 less than on %2.</source>
        <translation>Este cu %1 mai puțin decât pe %2.</translation>
    </message>
    <message>
        <source>at your home</source>
        <translation>la dumneavoastră acasă</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>prin telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>prin video</translation>
    </message>
    <message>
        <source>For the red book of %1</source>
        <translation>Pentru cartea roșie: %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Data nașterii: %1</translation>
    </message>
    <message>
        <source>NHS number %1</source>
        <translation>Numărul NHS %1</translation>
    </message>
    <message>
        <source>Seen on %1 by %2</source>
        <translation>Consultație: %1, %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce s-a constatat</translation>
    </message>
    <message>
        <source>Your baby</source>
        <translation>Copilul dumneavoastră</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Încă nu s-a măsurat nimic.</translation>
    </message>
    <message>
        <source>Jabs given:</source>
        <translation>Vaccinuri făcute:</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation>%1, doza %2</translation>
    </message>
    <message>
        <source>Your next appointment</source>
        <translation>Următoarea programare</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4.</source>
        <translation>%1: %2, ora %3, %4.</translation>
    </message>
    <message>
        <source>%1: these are due now. Ask your GP practice for a time.</source>
        <translation>%1: este momentul acum. Cereți o programare la cabinetul medicului de familie (GP).</translation>
    </message>
    <message>
        <source>%1: from %2. Your GP practice will invite you; ring them if you have not heard.</source>
        <translation>%1: din %2. Cabinetul medicului de familie (GP) vă va invita; sunați dacă nu ați primit vești.</translation>
    </message>
    <message>
        <source>%1: due now. Your health visiting team will agree a time with you.</source>
        <translation>%1: este momentul acum. Echipa de asistență medicală la domiciliu (health visiting) va stabili o oră cu dumneavoastră.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3. Your health visiting team will agree a time with you.</source>
        <translation>%1: între %2 și %3. Echipa de asistență medicală la domiciliu (health visiting) va stabili o oră cu dumneavoastră.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce urmează</translation>
    </message>
    <message>
        <source>Nothing is planned just now.</source>
        <translation>Deocamdată nu este nimic planificat.</translation>
    </message>
    <message>
        <source>If anything worries you about your child, ask your health visiting team. In an emergency ring 999.</source>
        <translation>Dacă vă îngrijorează ceva legat de copil, întrebați echipa de health visiting. În caz de urgență sunați la 999.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>La naștere</translation>
    </message>
    <message>
        <source>For %1. Printed on %2.</source>
        <translation>Pentru: %1. Tipărit pe %2.</translation>
    </message>
    <message>
        <source>Draft translation: no speaker of this language has checked it yet.</source>
        <translation>Traducere în lucru: niciun vorbitor al acestei limbi nu a verificat-o încă.</translation>
    </message>
    <message>
        <source>Talking and listening</source>
        <translation>Vorbire și ascultare</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Mișcare</translation>
    </message>
    <message>
        <source>Feelings and other people</source>
        <translation>Emoții și relații cu ceilalți</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>Rezolvarea de probleme</translation>
    </message>
    <message>
        <source>Hearing, sight and teeth</source>
        <translation>Auz, vedere și dinți</translation>
    </message>
    <message>
        <source>We agree that some help is useful here.</source>
        <translation>Suntem de acord că aici este util puțin ajutor.</translation>
    </message>
    <message>
        <source>We agree that this goes well.</source>
        <translation>Suntem de acord că aici merge bine.</translation>
    </message>
    <message>
        <source>We see this differently and keep talking about it.</source>
        <translation>Vedem acest lucru diferit și continuăm să vorbim despre el.</translation>
    </message>
    <message>
        <source>Only one of us has looked at this.</source>
        <translation>Doar unul dintre noi s-a uitat la acest lucru.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>Nimeni nu s-a uitat încă la acest lucru.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Ați spus</translation>
    </message>
    <message>
        <source>The nursery wrote</source>
        <translation>Grădinița a scris</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Împreună</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>Ce facem mai departe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ce</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Până când</translation>
    </message>
    <message>
        <source>We look at this again on %1.</source>
        <translation>Ne uităm din nou la acestea pe %1.</translation>
    </message>
    <message>
        <source>Two-year review of %1</source>
        <translation>Evaluarea la doi ani: %1</translation>
    </message>
    <message>
        <source>A postcard from %1 to nursery</source>
        <translation>O carte poștală de la %1 pentru grădiniță</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Cod: %1</translation>
    </message>
    <message>
        <source>What I am good at and love, as my family tells it</source>
        <translation>Ce știu să fac bine și ce îmi place, așa cum spune familia mea</translation>
    </message>
    <message>
        <source>From my nursery</source>
        <translation>De la grădinița mea</translation>
    </message>
    <message>
        <source>Please give this sheet back to your health visitor. The code works once and holds nothing about your child.</source>
        <translation>Vă rugăm să înapoiați această foaie asistentei comunitare (health visitor). Codul funcționează o singură dată și nu conține nimic despre copilul dumneavoastră.</translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation>Disponibil pentru dumneavoastră</translation>
    </message>
    <message>
        <source>These services and groups are open to your family on %1. You choose, and saying no is always all right.</source>
        <translation>Aceste servicii și grupuri sunt deschise familiei dumneavoastră la %1. Dumneavoastră alegeți și puteți oricând să spuneți nu.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Nothing is listed for today. Ask us: it changes.</source>
        <translation>Astăzi nu este nimic pe listă. Întrebați-ne: lista se schimbă.</translation>
    </message>
    <message>
        <source>Names and descriptions stand as the services write them.</source>
        <translation>Numele și descrierile sunt cele scrise de servicii.</translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation>Transmiterea informațiilor</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Despre %1</translation>
    </message>
    <message>
        <source>You decide with whom we share what we know. You may say no, and your care does not depend on it.</source>
        <translation>Dumneavoastră hotărâți cui transmitem ceea ce știm. Puteți spune nu, iar îngrijirea nu depinde de asta.</translation>
    </message>
    <message>
        <source>You may change your mind at any time: tell us, in any way you like. From then on we share no more.</source>
        <translation>Vă puteți răzgândi oricând: spuneți-ne, în orice fel. De atunci nu mai transmitem nimic.</translation>
    </message>
    <message>
        <source>What was shared before stays with whom it was shared, and what we wrote down stays in our record.</source>
        <translation>Ce s-a transmis înainte rămâne la cei cărora li s-a transmis, iar ce am scris rămâne în dosarul nostru.</translation>
    </message>
    <message>
        <source>If we think that somebody is in danger, or the law asks for it, we may have to share without asking. If it is safe, we tell you.</source>
        <translation>Dacă credem că cineva este în pericol sau legea o cere, s-ar putea să trebuiască să transmitem fără să întrebăm. Dacă este sigur, vă spunem.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Cui</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>În ce scop</translation>
    </message>
    <message>
        <source>Your name and signature, and the date</source>
        <translation>Numele și semnătura dumneavoastră, data</translation>
    </message>
    <message>
        <source>Who explained it to you, and the interpreter</source>
        <translation>Cine v-a explicat și interpretul</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>La jumătate</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Aproape gata</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cât de departe</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Până la %1</translation>
    </message>
    <message>
        <source>On %1 you said: %2 of 10.</source>
        <translation>La %1 ați spus: %2 din 10.</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Planul nostru</translation>
    </message>
    <message>
        <source>What is good, and what we hope for</source>
        <translation>Ce merge bine și ce sperăm</translation>
    </message>
    <message>
        <source>What we need, and what worries us</source>
        <translation>De ce avem nevoie și ce ne îngrijorează</translation>
    </message>
    <message>
        <source>Where we want to get to</source>
        <translation>Unde vrem să ajungem</translation>
    </message>
    <message>
        <source>What did you think?</source>
        <translation>Ce părere aveți?</translation>
    </message>
    <message>
        <source>Do not write your name: nobody is to know who wrote this.</source>
        <translation>Nu scrieți numele: nimeni nu trebuie să știe cine a scris.</translation>
    </message>
    <message>
        <source>1. What helped you?</source>
        <translation>1. Ce v-a ajutat?</translation>
    </message>
    <message>
        <source>2. What should we change?</source>
        <translation>2. Ce ar trebui să schimbăm?</translation>
    </message>
    <message>
        <source>3. Would you tell a friend to come?</source>
        <translation>3. Ați recomanda unei prietene sau unui prieten să vină?</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Poate</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>%1 cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is far outside what is usual for a child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is far outside what is usual at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>This laptop has not been joined to a server; its records are on it alone. Back them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închide</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is written. It is not encrypted: keep it only as long as you need it. The export stands in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family nurse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for countersignature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">De făcut</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Făcut</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Refuzat</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar</name>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is to be looked at now: write what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is to be looked at now: write when you did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score only suggests: write what you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no cut-offs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::SyncSentence</name>
    <message>
        <source>Everything is saved on this laptop; nothing waits to sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved on this laptop; %n changes wait for the first sync.</source>
        <translation type="unfinished">
            <numerusform>Totul este salvat pe acest laptop; o modificare așteaptă prima sincronizare.</numerusform>
            <numerusform>Totul este salvat pe acest laptop; %n modificări așteaptă prima sincronizare.</numerusform>
            <numerusform>Totul este salvat pe acest laptop; %n de modificări așteaptă prima sincronizare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this laptop; %n visits wait to sync.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved on this laptop; %n changes wait to sync.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::charts::CentileScale</name>
    <message>
        <source>%1; before, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::charts::GrowthAxis</name>
    <message>
        <source>age in weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age in months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: corrected, from the due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: actual, from birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: corrected, from the due date, ×; actual, from birth, ●</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::charts::GrowthChart</name>
    <message>
        <source>The points of the child: left and right go from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::charts::GrowthPlot</name>
    <message>
        <source>No lines before 42 weeks: British 1990 figures not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks’ gestation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::desktop::FindWiring</name>
    <message>
        <source>Nobody is found. Three letters of a name, a postcode, an NHS number or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::desktop::Program</name>
    <message numerus="yes">
        <source>Locks after %n minutes idle</source>
        <translation>
            <numerusform>Se blochează după un minut de inactivitate</numerusform>
            <numerusform>Se blochează după %n minute de inactivitate</numerusform>
            <numerusform>Se blochează după %n de minute de inactivitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Cabinet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms</name>
    <message>
        <source>The response is to another form: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is to version %1 of this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has no such item here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the implicit rules %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the questionnaire has no items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no FHIR resource: resourceType is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no Questionnaire, but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds several questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not a multiple of 5: is it adjusted for items left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the cut-off of %1: further assessment or a referral is to be talked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the monitoring zone: activities, and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or above the cut-off of %1. The monitoring zone of this form is not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cut-off is loaded for this form: read it in your licensed guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1: the columns form_month, domain and cutoff_2sd are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: a form in months, a domain and a cut-off are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 4.86.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date: a day, a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time, such as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is of another type than the question asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters; at most %2 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters; at least %2 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written as this form asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is below %1, the least that this form takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is above %1, the most that this form takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %n digit(s) stand behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its unit must be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this kind is not taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must point to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the answers to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::AnswerFault</name>
    <message>
        <source>item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::Answers</name>
    <message>
        <source>it is no QuestionnaireResponse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::Checker</name>
    <message>
        <source>It is no question and takes no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes one answer and has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be chosen together with another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is of another type than the question asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is answered although its condition is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands once in this form and %1 times here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this part must be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 are taken; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 are needed; there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the linkId %1 stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its condition asks for the item %1, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its condition asks for the item %1, which is no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its condition “exists” needs true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its condition compares %1 with a value of another type, so it could never hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its condition asks whether %1 is greater or less, and such answers have no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its initial value is of another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its initial value is not well written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its least or greatest value is of another type than its answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions wait for each other: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::FormReading</name>
    <message>
        <source>it needs what this program does not have: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a whole FHIR R4 questionnaire: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::ItemReader</name>
    <message>
        <source>item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of a questionnaire in FHIR R4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the item “%1” has no linkId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no type of item in FHIR R4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text that is shown cannot hold items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a condition (enableWhen) must name a question, an operator of FHIR R4 and an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enableBehavior is “%1”, and must be any or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has several conditions and does not say whether any or all of them must hold (enableBehavior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a choice without options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has both options and a value set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a choice has a value set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option without a value that FHIR R4 knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an initial value of no type that FHIR R4 knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group or text cannot have an initial value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has several initial values and takes one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxLength must be a number above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern %1, which cannot be read here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::NeedsFinder</name>
    <message>
        <source>the modifier extension %1, which changes the meaning of what it stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (an expression in %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::ValueSets</name>
    <message>
        <source>the value set %1 is not here: import it as a file together with the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value set %1 takes itself in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value set %1 holds no codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value set %1 is chosen by a filter: bring it expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value set %1 takes in the whole code system %2, which is not here: bring the set expanded or the code system as a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::CaseloadModel</name>
    <message>
        <source>Family</source>
        <translation type="unfinished">Familia</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::CaseloadWords</name>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2, twins %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, booked %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::ClinicMatches</name>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::FamilyEntryModel</name>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question 10 was answered %1: look at this answer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished">Două valori</translation>
    </message>
</context>
<context>
    <name>lodestar::models::FamilyPathwayModel</name>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child or pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::FamilyStepWords</name>
    <message>
        <source>to be done by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Făcut</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Refuzat</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be countersigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until a person confirms that it is still offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before our time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the team lead is to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::FamilyTimelineModel</name>
    <message>
        <source>Written %1, %2 h later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written %1, %n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished">Două valori</translation>
    </message>
</context>
<context>
    <name>lodestar::models::GrowthTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At actual age %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestation not known, taken as 40+0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: two values, %2; no centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::RowsModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::TodayWords</name>
    <message>
        <source>Baby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, triplets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baby was due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be confirmed in the family before it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no birth heard of, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no result seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last day of the legal window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal window to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished">Programează</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Înregistrează</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things promised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>: for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: the first for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sealed matters need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One sealed matter needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: no name or reason stands in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Deschide</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel in person. Nothing is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is confidential: look in the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spoken at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born at %1 weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft begun %1 at %2 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody works with them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families have nobody who works with them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take them onto your caseload, or have them allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One birth is new to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n births are new to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: one value to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two people changed the same thing. Both values are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: an import proposes %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was written here stands until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a message does not agree with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries wait for your countersignature</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: nobody could be met, %n times in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree with the health visitor what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One clinic visitor is to be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clinic visitors are to be matched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They were weighed and are not yet in a child&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message names a child who is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages name children who are not known here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits until a person says whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows of an import wait to be placed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They stay sealed until a person has looked at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a page you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1 at %2; every keystroke is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one appointment, at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n appointments, the first at %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One sheet for parents is to be printed or given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets for parents are to be printed or given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you had typed when the screen locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::VisitWeights</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Astăzi</translation>
    </message>
    <message>
        <source>birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AppointmentFamilySearch</name>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For which family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a birth date, an NHS number or a street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth date, NHS number or street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down goes into the list, Enter takes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found. Look at the spelling, or type the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters are enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AppointmentForm</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wit&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is proposed; nothing is booked until you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day written is after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day written is before the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day, as 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time, as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be booked all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AppointmentPage</name>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;access, not brought...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancelled...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Saving it books it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked yet. Ctrl+Enter books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the diary; its history stays. The step stays due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cancelled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment for family %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AppointmentTerms</name>
    <message>
        <source>Family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 there is already another appointment: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseloadFilterDialog</name>
    <message>
        <source>Filter the caseload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Children under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with or without</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseloadPage</name>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Familiile mele</translation>
    </message>
    <message>
        <source>Which families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Întârziat</translation>
    </message>
    <message>
        <source>Targeted, specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Exportă</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Tipărește</translation>
    </message>
    <message>
        <source>Add a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caseload is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No family matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished">Șterge filtrele</translation>
    </message>
    <message>
        <source>No family is allotted to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the list from the child health office, or add a family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by what cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Elimină</translation>
    </message>
    <message>
        <source>Export the families shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Familia</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 families. Confidential addresses are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ClinicMatchDialog</name>
    <message>
        <source>Whose weights are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închide</translation>
    </message>
    <message>
        <source>It is &amp;this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody alike is on this laptop. It waits here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ClinicPage</name>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Cabinet</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match walk-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: keep as a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters of a name, NHS number or birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called so here. Keep a walk-in with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here, matched to a child when it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the weight: 4.86, 4860 g or 10 lb 11 oz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This weight is far outside what is usual: change it, or say why it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk-in needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is no date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept at %1; %n weighed here today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Match %n walk-ins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::DeathDialog</name>
    <message>
        <source>Record a death or loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nothing is offered for this person: no visit, no invitation, no reminder. Appointments read &quot;cancel in person&quot;. The name stays, and everything can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell in person today:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baby that %1 expects, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miscarriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stillbirth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several babies was lost; the pregnancy goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who told us, so that it can be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date can be read here. Leave it empty if nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::DiaryPage</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day or week back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One day or week on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled ones &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;access, not brought...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the visit, Space the appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointments are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked in the week from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is booked for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due and not yet booked stands in Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Schimbă</translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyActs</name>
    <message>
        <source>Undo a recorded death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps, appointments and everything else are offered again as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who accepted. From today the receiver is responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;death or loss...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the death recorded for %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Moved, or whereabouts unknown...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover to %1 was &amp;accepted...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for the wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry moves with its author and time. Its content is taken back wherever it went; who saw, printed or received it is listed in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those named for sealed matters see it from now on; elsewhere its content is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content goes, here and on every laptop at its next sync; that it was there, who wrote it and why it went stay. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recall it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for the &amp;wrong person...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;call the content...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take onto my caseload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyDocumentDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it with another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyDocumentsTab</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept inside this laptop&apos;s store, encrypted. The file itself is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved outside Lodestar: it is not encrypted there. This is in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-book sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits under “Print at the office”; Today leads there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyEntryDialog</name>
    <message>
        <source>Shared: everyone who works with the family, navigators too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health: health visiting only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: third parties, abuse, safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is marked beside its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled. The other values stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old value stays in the history beside your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected. The old value stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyEntryForm</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Elimină</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyFieldEditor</name>
    <message>
        <source>A weight, like 4.86 kg or 10 lb 11 oz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length, like 53.2 cm or 20.5 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks and days, like 39+3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time, like 14:10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyGrowthTab</name>
    <message>
        <source>Whose growth is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth to 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth to 2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 4 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth to 4 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Corrected age ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual age ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no child in this family yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth is charted from the birth on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart could not be drawn: the growth figures file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements are safe and listed beside. Tell your system owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurements are listed beside; the chart is drawn when it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this has been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what you decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head circumference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centiles at corrected age, for every gestation (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centiles at corrected age until %1, then at actual age (born before 37 weeks; %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centiles at actual age: the gestation is not known (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centiles at actual age (born at 37 weeks or later; %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO 2006 figures for girls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO 2006 figures for boys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centile before 2 weeks of age (42 weeks of gestation): the British 1990 figures are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 2 years the lines step: lying length before, standing height after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the child&apos;s health record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyHeader</name>
    <message>
        <source>two birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done for this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the family&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnant, two due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, twin of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares with: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries hold two values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyHistoryDialog</name>
    <message>
        <source>unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on laptop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry and its history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was recalled: the content is gone from every laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are kept until a person settles it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither: write another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values, the newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take this out of every list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history with your reason and can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the list, with your reason. The old value stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled. The other values stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyListsTab</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Trimiteri</translation>
    </message>
    <message>
        <source>Assessments and referrals are being read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyMomentDialog</name>
    <message>
        <source>The record as it stood on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time, if it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time, like 14:10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyMoveOutDialog</name>
    <message>
        <source>%1 has moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record goes with the person; what was written until that day stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer of this household.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyPage</name>
    <message>
        <source>Confidential address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Familia</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments and referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Anulează ultima acțiune</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyPassphraseDialog</name>
    <message>
        <source>Open what is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who else sees this screen. Opening is noted in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase cannot be checked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyPathwayTab</name>
    <message>
        <source>Whose lanes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which steps are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold: review in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pathway is being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this family has a pathway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child under five with a birth date, or a pregnancy, has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The step stays due and asks for the next try.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyPathwayView</name>
    <message>
        <source>Pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from step to step, Enter goes to what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyPeopleTab</name>
    <message>
        <source>do not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adaugă</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lives elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential address: do not say it aloud, write or print it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyPersonDialog</name>
    <message>
        <source>Add a person to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom, if not always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join that person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed; a baby without one has its family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits whose last one fits: look again at the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody on this laptop has this NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it is the same person before you join her to this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the family.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyReasonDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilySafeguardingTab</name>
    <message>
        <source>Sealed</source>
        <translation type="unfinished">Sigilat</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adaugă</translation>
    </message>
    <message>
        <source>Sealed entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with your passphrase, stays open while you are here, and its opening is in the audit. Whether anything is in it is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is sealed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is open to the family&apos;s health visitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask her, or the safeguarding lead, if you must know now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed entries are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sealed in this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilySideColumn</name>
    <message>
        <source>Booked %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day in law: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyStepDialog</name>
    <message>
        <source>%1, %2: declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: done elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who declined it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyStepPanel</name>
    <message>
        <source>If the door is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished">Programează</translation>
    </message>
    <message>
        <source>No access, not brought…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on offering this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished">Programat</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took its place. Say why this one was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyTimelineTab</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth and feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening and jabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Trimiteri</translation>
    </message>
    <message>
        <source>Notes and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished">Două valori</translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished">Șterge filtrele</translation>
    </message>
    <message>
        <source>Nothing had been written by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stood on %1 at %2: what was written afterwards is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FirstStartScreen</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodestar keeps the records on this laptop, encrypted. Say who works here and choose a passphrase; nobody can read the records without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Staff number, if your service has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase, at least %1 letters: a few words are best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for live records until your organisation holds its own clinical safety case (DCB0160), a data protection assessment and a tested backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;understood this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup instead...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stands beside all you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 letters, so that it cannot be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the box about live records first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup of Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the day of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the store...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::GrowthDecisionDialog</name>
    <message>
        <source>What you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It is kept with your words in the child&apos;s health record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What you found and decided, and when it is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::GrowthSettings</name>
    <message>
        <source>Growth charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age that counts for a centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the paper charts and the red book: born before 37 weeks, corrected for one or two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the RCPCH digital charts: everybody corrected, for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One service uses one rule: agree it with your governance lead. Each centile names the age it was read at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install British 1990 figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British 1990 figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth figures (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed; nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that is installed cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed: there are no centiles at birth and before 42 weeks of gestation. Their owners do not let them be shipped with a free program; ask growth.digital@rcpch.ac.uk, then install them as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed: British 1990 reference data, reanalysed 2009 (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay responsible until the receiver accepts. The lane runs on past the third birthday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School nursing, or a service elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing &amp;summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family&apos;s &amp;agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few sentences for the one who takes over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ImportPage</name>
    <message>
        <source>Messages (*.json *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in from this page yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same folder or message again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of tables (families.csv, people.csv and the others), as the child health office or the old system writes it. The births of one day are two of these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;message files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages about children (births, screening, feeding, vaccinations), JSON or XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the messages to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is being brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was taken before is whole. Importing again completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages are being brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the rows to correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ImportReport</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries made of them: %1 new, %2 changed, %3 as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not taken; each stands below.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ from what was written here. Nothing was overwritten: each waits for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birth(s) may belong to a pregnancy known here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns nobody knows are kept sealed until a person places them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of this folder and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 faults more than the list shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under their child.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not agree with the record and wait for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are about a child who is not known here, and wait for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came before; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; nothing was taken from them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ImportReportView</name>
    <message>
        <source>Not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the rows to correct...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what &amp;waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take on %n families that nobody has...</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::InboxCard</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Elimină</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message about a child not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed at the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: born of %2&apos;s pregnancy (due %3)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is this message about this child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sealed matter needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: which child is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came on %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not hers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the sender&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;It is this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not this child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;new child here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::InboxPage</name>
    <message>
        <source>What waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an import cannot settle by itself comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::KeptTextPage</name>
    <message>
        <source>What you had typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed before the screen was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved. Copy it to where it belongs, then throw it away here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had typed is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied when the screen locks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::NewFamilyDialog</name>
    <message>
        <source>Add a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look with Find first: the family may be known under another name. Write one person down; the others are added on the family&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby expected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bab&amp;y expected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is &amp;confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wa&amp;rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ours since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed; a baby without one has its family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten digits whose last one fits: look again at the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child&apos;s birth date is needed: what is due hangs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcode looks like SS1 2AB; leave it empty if unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is needed: today, or the day they came to us.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::NoAccessDialog</name>
    <message>
        <source>The contact did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation type="unfinished">Copilul nu a fost adus</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;card was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next try, if agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried, in &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With this one it is %n time(s) in a row that nobody was seen: the team lead is told.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is the first time since somebody of the family was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With this one it is %n time(s) in a row that nobody was seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day, as 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time, as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date can be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick whom it was for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::PrintsPage</name>
    <message>
        <source>Print at the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets for parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among what was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left out. Nothing was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-book sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: for %1, in %2; asked for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Tipărește</translation>
    </message>
    <message>
        <source>No sheet waits to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets for parents are asked for on the page of a visit, or in a family under Documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. Every sheet still waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Mark each sheet as given when the family has it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReasonDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::RecoveryScreen</name>
    <message>
        <source>Forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation&apos;s key sets a new passphrase; nothing that was written is lost. Two people do it together, and their names are kept. No record is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the organisation&apos;s secret &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase, at least %1 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the &amp;new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organisation&apos;s secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both people give their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SafetySettings</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;new one, at least %1 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are not encrypted anew: only the key&apos;s wrapping changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file, as encrypted as this laptop; the passphrase of today opens it. To put it back, choose Restore a backup at the first start on an empty laptop. Try that once: a backup that was never restored is a hope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the passphrase is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passph&amp;rase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the organisation’s public key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it two named people of your organisation can set a new passphrase here. They see nothing of the records, and it stands in the audit. Ask your system owner for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 letters, so that it cannot be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is written and whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation’s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation can now set a new passphrase on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SealedPage</name>
    <message>
        <source>To finish in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Deschide</translation>
    </message>
    <message>
        <source>Nobody else should see the screen. It is noted in the audit that you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ServiceSettings</name>
    <message>
        <source>What your service decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps whose windows are local: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published source gives these numbers. Agree them with your governance lead, then confirm each. They count at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Setări</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger rows and buttons, for touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program speaks it after the next start. A draft translation has not been checked by a speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Blochează</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key, a touch or the mouse. What you typed is kept. It also locks when the laptop sleeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, staff number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lodestar %1, for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1. The records are in %2, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for live records until your organisation holds its own clinical safety case (DCB0160), a data protection assessment and a tested backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SheetDialog</name>
    <message>
        <source>A sheet for the red book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what was measured and what comes next, in plain words. It waits under “Print at the office” and is made of what stands in the record when it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of whom it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no child here for whom a sheet can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for whom the sheet is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::TakeOnDialog</name>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families that nobody has yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you tick are yours from today: they stand in your Today and Caseload. The others stay here until somebody takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Astăzi</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Tipărește</translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished">Programează</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Arată</translation>
    </message>
    <message>
        <source>Show the appointments of tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, what cannot wait comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential addresses are left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::UnlockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>Deblochează</translation>
    </message>
    <message>
        <source>This laptop&apos;s records belong to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitAdditions</name>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a photo or document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert that everybody who may visit sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this alert out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who may visit sees these words. Its reason is written in the family, under Safeguarding, where it is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this document out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a photo or document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, scans and documents (*.jpg *.jpeg *.png *.tif *.tiff *.pdf *.odt *.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitChecksPart</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given, seen in the red book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given, as the family says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Refuzat</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red book, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result, as it stands in the red book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Făcut</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitFeedingPart</name>
    <message>
        <source>How is %1 fed today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts for the 6–8 week figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitIndex</name>
    <message>
        <source>Parts of this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished">necesar</translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitMeanwhile</name>
    <message>
        <source>%1 changed this family at %2. Your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this family, %2 at %3. Your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitMeasureCell</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is right: weighed twice, for example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this value is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a number yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitMeasurementsPart</name>
    <message>
        <source>Change</source>
        <translation type="unfinished">Schimbă</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With clothes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitNeedsPart</name>
    <message>
        <source>What support does %1 need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What support does %1 need? Until now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitPage</name>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to parent</source>
        <translation type="unfinished">Arată părintelui</translation>
    </message>
    <message>
        <source>Only this child’s sheet fills the screen (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation type="unfinished">Închide, păstrează ciorna</translation>
    </message>
    <message>
        <source>Complete visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every keystroke is kept, last at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red-book sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet waits under “Print at the office”. It will say what this visit has found once it is completed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitPanel</name>
    <message>
        <source>From last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitParentScreen</name>
    <message>
        <source>Weight</source>
        <translation>Greutate</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lungime</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Înălțime</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Perimetrul capului</translation>
    </message>
    <message>
        <source>Sheet for the family</source>
        <translation>Fișa pentru familie</translation>
    </message>
    <message>
        <source>Born %1; today %2</source>
        <translation>Data nașterii %1; astăzi %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>La naștere</translation>
    </message>
    <message>
        <source>%1   %2: %3</source>
        <translation>%1   %2: %3</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Până acum</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Passphrase, to go back to the visit</source>
        <translation>Parola, pentru a reveni la vizită</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Înapoi la vizită</translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitPlanPart</name>
    <message>
        <source>What was agreed: it stands beside the next visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more thing that was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned before the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the next contact is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitPrivatePart</name>
    <message>
        <source>What must not be asked or typed beside somebody else is finished in private. Add it here and it waits in Today behind your passphrase. Nothing here is needed for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty: the words can wait too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitReferralsPart</name>
    <message>
        <source>Add a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this referral out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitSaidPart</name>
    <message>
        <source>What you saw, what was &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you saw, what %1 &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen and said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something about %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read what is about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitStrip</name>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twin of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two dates: ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitWhoPart</name>
    <message>
        <source>Change</source>
        <translation type="unfinished">Schimbă</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is needed: who, or by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was seen alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asleep or awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settles no step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step that %1’s part settles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitWords</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Cabinet</translation>
    </message>
    <message>
        <source>Family hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the family hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenatal contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New birth visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6–8 week review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3–4 month contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9–12 month review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2–2½ year review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only breast milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast milk and anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No breast milk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made without agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health visiting reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody at work with the family reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: only who is named reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baby scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Făcut</translation>
    </message>
    <message>
        <source>Cancelled by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished">Programat</translation>
    </message>
    <message>
        <source>Do not visit alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the safeguarding lead first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child has a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog in the house: ring before coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring before coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave no messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask at reception first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Girl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen and said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening and jabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how you met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who countersigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the referral goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was seen. If nobody was, record no access or was not brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the visit was: a date and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit lies in the future. Give the time it really was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not settled in this way for %1. Change how you met, or choose no step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who countersigns this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s %2 cannot be read as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s %2 is more or less than anybody measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s %2 is far outside what is usual: change it, or say why it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s %2 is needed for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 is fed is needed for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A needs level for %1 is needed for this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was agreed, book the next contact, or say that nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next contact needs a date and a time before it is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the referral goes, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 cm %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 g %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2%3 g a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At birth: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals, alerts, documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (gestation not known, taken as 40+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 than on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (then at %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed today already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance leaves %1 between weighings at this age (RCPCH)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::WhereaboutsDialog</name>
    <message>
        <source>Moved, or whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family without trace stays open and climbs to the team lead; it is never closed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice told there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was t&amp;ried: GP, midwife, neighbours, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is needed: today, or the day it was noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town is enough. If nobody knows, choose &quot;Whereabouts unknown&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was tried, so that the next one need not try it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::reports::ListPrint</name>
    <message>
        <source>Health visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1 at %2 by %3 on %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::shell::BrandButton</name>
    <message>
        <source>List of places</source>
        <translation>Lista locurilor</translation>
    </message>
</context>
<context>
    <name>lodestar::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
</context>
<context>
    <name>lodestar::shell::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n în așteptare</numerusform>
            <numerusform>%1, %n în așteptare</numerusform>
            <numerusform>%1, %n în așteptare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::shell::TopBar</name>
    <message>
        <source>Find</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blochează</translation>
    </message>
    <message>
        <source>Find a family (Ctrl+K)</source>
        <translation>Caută o familie (Ctrl+K)</translation>
    </message>
    <message>
        <source>Lock Lodestar (Ctrl+L)</source>
        <translation>Blochează Lodestar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock Lodestar</source>
        <translation>Blochează Lodestar</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Înapoi la %1</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Language</name>
    <message>
        <source>%1 (draft translation)</source>
        <translation>%1 (traducere provizorie)</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::StatusPainter</name>
    <message>
        <source>Overdue</source>
        <translation>Întârziat</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Două valori</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sigilat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation>Copilul nu a fost adus</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ciornă</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Așteaptă sincronizarea</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Programat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refuzat</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Urmează</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Terms</name>
    <message>
        <source>Today</source>
        <translation>Astăzi</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Familiile mele</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Trimiteri</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Echipa</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervizare</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapoarte</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Închide, păstrează ciorna</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anulează ultima acțiune</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Arată</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Programează</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Înregistrează</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Caută</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Șterge filtrele</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Făcut</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blochează</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblochează</translation>
    </message>
    <message>
        <source>Show to parent</source>
        <translation>Arată părintelui</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Words</name>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or use the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Încercați din nou peste o secundă.</numerusform>
            <numerusform>Încercați din nou peste %n secunde.</numerusform>
            <numerusform>Încercați din nou peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file of this laptop is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records themselves are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your system owner to put back the key file from the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this laptop is not where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file belongs to another laptop&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your system owner: the two files must be put back together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are locked, or open in another window of Lodestar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other window, or unlock here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the records on this laptop cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is kept, and nothing is written over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your system owner: what is still readable can be salvaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file of Lodestar records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records were written by a newer version of Lodestar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version and open them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation would not encrypt what it writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your system owner: the encryption library is the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything up to this moment is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then press Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the file is there and may be read, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records could not be read or written just now (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is safe, and your text is still on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it happens twice, tell your system owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken as it stands: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it right and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked for is not on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be with another team, or come with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the one that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is open to others than you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you must see it now, say why: the team lead is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both values are kept, and your text is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what changed, then settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that Lodestar does not know (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::Banner</name>
    <message>
        <source>Away with this line</source>
        <translation>Ascunde acest rând</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Luna dinainte</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Luna următoare</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::DateField</name>
    <message>
        <source>A date such as 12 Mar 2026, 12/3/26 or today; Alt and Down open the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>zi lună an</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>This is not understood as a date. Write it as 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::Dialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Ce ați scris aici nu este încă salvat.</translation>
    </message>
    <message>
        <source>Leave once more to throw it away.</source>
        <translation>Ieșiți încă o dată pentru a renunța.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Renunță</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Elimină filtrul %1</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FindField</name>
    <message>
        <source>Nobody is found by that. Look for part of a name, a postcode, an NHS number or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a family: name, postcode, NHS no., phone</source>
        <translation>Caută o familie: nume, cod poștal, nr. NHS, telefon</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>Caută o familie</translation>
    </message>
    <message>
        <source>Name, postcode, NHS number or phone number</source>
        <translation>Nume, cod poștal, număr NHS sau telefon</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FindResults</name>
    <message>
        <source>Families found</source>
        <translation>Familii găsite</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FoldHead</name>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>pliat</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FoldingSection</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FormGrid</name>
    <message>
        <source>needed</source>
        <translation>necesar</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, necesar</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::MeasureField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Unitatea pentru %1</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::ProgressPane</name>
    <message>
        <source>Stopping after this step. What is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::RowList</name>
    <message>
        <source>Arrow keys choose, Enter opens, Space does what stands at the end of the row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::RowTable</name>
    <message>
        <source>Arrow keys move, Enter opens the row.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::StatefulView</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::TimeField</name>
    <message>
        <source>A time such as 9:30 or 1415</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not understood as a time. Write it as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::TypedDate</name>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mâine</translation>
    </message>
</context>
</TS>
