<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
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
    <name>Courses</name>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>today</source>
        <translation type="unfinished">dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished">jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">wczoraj</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>same NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a slip apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name and surname exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same given name, another surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one has no given name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and month of birth turned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth dates one digit apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody belongs to both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but another NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>but another sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
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
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is a child and the other an adult. They are never joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two records are not joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two children of one birth. Twins are never joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address must stay confidential, so these two are not joined. Talk to the safeguarding lead.</source>
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
        <source>not known</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Wizyta po narodzinach</translation>
    </message>
    <message>
        <source>6–8 week review</source>
        <translation type="unfinished">Przegląd w 6–8 tygodniu</translation>
    </message>
    <message>
        <source>3–4 month contact</source>
        <translation type="unfinished">Spotkanie w 3–4 miesiącu</translation>
    </message>
    <message>
        <source>9–12 month review</source>
        <translation type="unfinished">Przegląd w 9–12 miesiącu</translation>
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
        <translation type="unfinished">przez wideo</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished">telefonicznie</translation>
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
        <translation type="unfinished">Waga</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Długość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished">Wzrost</translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished">Obwód głowy</translation>
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
        <translation type="unfinished">otwarte</translation>
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
        <translation type="unfinished">%1, dawka %2</translation>
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
        <source>Does not agree with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
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
        <translation type="unfinished">Zapieczętowane</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, no disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family or friend, in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBS basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBS standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBS enhanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBS enhanced with barred list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going along to services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family wished it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volunteer wished it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not suit each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two meetings, information passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health review only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting to health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health visitor to setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both see that help is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both see a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one view only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targeted health-visiting support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHC plan requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not wanted by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alcohol and drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eyesight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>physiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money and benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talking and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food and diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety of a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later, ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unless it is safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receiving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First feeding contact %n hours after coming home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First feeding contact on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHC plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notified %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the family; see the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to see what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it to see the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message that changes an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message that takes back an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who else is around the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the record that was joined to this one.</source>
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
    <message>
        <source>Measured standing before 2 years: about 0.7 cm less than lying (WHO).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured lying after 2 years: about 0.7 cm more than standing (WHO).</source>
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
    <message>
        <source>No chart: sex or birth date are not certain, or the growth figures are missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchDialogs</name>
    <message>
        <source>What to &amp;call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the volunteer calls them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone, if they agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;reach them safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;ildren, as the family puts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat for, in the family’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers, those who fit best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who, those who fit best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody yet. Add a volunteer on the page Volunteers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be matched now; the list says why. Choose somebody else, or put it right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volunteer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write here is all that the volunteer learns of the family. Write only what they agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A death or loss in the family of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 in person first. If the match goes on, write here what is told of the family from now on; if it does not, choose End.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told, and it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked reads the reason. The family’s record then leaves your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why: nobody is found, or nobody is wanted any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has agreed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A match begins when the family and the volunteer have both agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;family agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;volunteer agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the family agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin: %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day the volunteer has the match card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this day the volunteer’s program gives the match back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
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
        <source>Wh&amp;ere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What you did together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somethin&amp;g that worries you: your coordinator hears of it with the next sync. In danger ring 999 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What you did about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a volunteer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coordinator then has this family’s shared record to find somebody. Ask the family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>A volunteer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
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
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New birth visit</source>
        <translation>Wizyta po narodzinach</translation>
    </message>
    <message>
        <source>6–8 week review</source>
        <translation>Przegląd w 6–8 tygodniu</translation>
    </message>
    <message>
        <source>8-week jabs</source>
        <translation>Szczepienia w 8. tygodniu</translation>
    </message>
    <message>
        <source>3–4 month contact</source>
        <translation>Spotkanie w 3–4 miesiącu</translation>
    </message>
    <message>
        <source>12-week jabs</source>
        <translation>Szczepienia w 12. tygodniu</translation>
    </message>
    <message>
        <source>16-week jabs</source>
        <translation>Szczepienia w 16. tygodniu</translation>
    </message>
    <message>
        <source>6 month contact</source>
        <translation>Spotkanie w 6. miesiącu</translation>
    </message>
    <message>
        <source>9–12 month review</source>
        <translation>Przegląd w 9–12 miesiącu</translation>
    </message>
    <message>
        <source>1-year jabs</source>
        <translation>Szczepienia w wieku 1 roku</translation>
    </message>
    <message>
        <source>18-month jabs</source>
        <translation>Szczepienia w 18. miesiącu</translation>
    </message>
    <message>
        <source>2–2½ year review</source>
        <translation>Przegląd w wieku 2–2½ lat</translation>
    </message>
    <message>
        <source>Third birthday</source>
        <translation>Trzecie urodziny</translation>
    </message>
    <message>
        <source>3 years 4 months jabs</source>
        <translation>Szczepienia w wieku 3 lat i 4 miesięcy</translation>
    </message>
    <message>
        <source>Handover to school nursing</source>
        <translation>Przekazanie opieki pielęgniarce szkolnej</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wzrost</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Obwód głowy</translation>
    </message>
    <message>
        <source>%1 weighs %2.</source>
        <translation>%1 waży %2.</translation>
    </message>
    <message>
        <source>%1 is %2 long.</source>
        <translation>%1 ma %2 długości.</translation>
    </message>
    <message>
        <source>%1 is %2 tall.</source>
        <translation>%1 ma %2 wzrostu.</translation>
    </message>
    <message>
        <source>Around the head %1 measures %2.</source>
        <translation>%1 ma obwód głowy %2.</translation>
    </message>
    <message>
        <source>On the growth chart that is centile %1, counted from the due date.</source>
        <translation>Na siatce centylowej to %1. centyl, licząc od terminu porodu.</translation>
    </message>
    <message>
        <source>On the growth chart that is centile %1, counted from birth.</source>
        <translation>Na siatce centylowej to %1. centyl, licząc od urodzenia.</translation>
    </message>
    <message>
        <source>That is the same as at birth.</source>
        <translation>To tyle samo co przy urodzeniu.</translation>
    </message>
    <message>
        <source>That is %1 more than at birth.</source>
        <translation>To o %1 więcej niż przy urodzeniu.</translation>
    </message>
    <message>
        <source>That is %1 less than at birth.</source>
        <translation>To o %1 mniej niż przy urodzeniu.</translation>
    </message>
    <message>
        <source>That is the same as on %1.</source>
        <translation>To tyle samo co %1.</translation>
    </message>
    <message>
        <source>That is %1 more than on %2.</source>
        <translation>To o %1 więcej niż %2.</translation>
    </message>
    <message>
        <source>That is %1 less than on %2.</source>
        <translation>To o %1 mniej niż %2.</translation>
    </message>
    <message>
        <source>at your home</source>
        <translation>w Państwa domu</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>przez wideo</translation>
    </message>
    <message>
        <source>For the red book of %1</source>
        <translation>Do czerwonej książeczki: %1</translation>
    </message>
    <message>
        <source>Born on %1</source>
        <translation>Data urodzenia: %1</translation>
    </message>
    <message>
        <source>NHS number %1</source>
        <translation>Numer NHS %1</translation>
    </message>
    <message>
        <source>Seen on %1 by %2</source>
        <translation>Wizyta: %1, %2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co stwierdzono</translation>
    </message>
    <message>
        <source>Your baby</source>
        <translation>Państwa dziecko</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Jeszcze nic nie zmierzono.</translation>
    </message>
    <message>
        <source>Jabs given:</source>
        <translation>Podane szczepionki:</translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation>%1, dawka %2</translation>
    </message>
    <message>
        <source>Your next appointment</source>
        <translation>Następna wizyta</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4.</source>
        <translation>%1: %2, godz. %3, %4.</translation>
    </message>
    <message>
        <source>%1: these are due now. Ask your GP practice for a time.</source>
        <translation>%1: termin już nadszedł. Proszę umówić się w przychodni (GP).</translation>
    </message>
    <message>
        <source>%1: from %2. Your GP practice will invite you; ring them if you have not heard.</source>
        <translation>%1: od %2. Przychodnia (GP) Państwa zaprosi; jeśli nie ma wiadomości, proszę zadzwonić.</translation>
    </message>
    <message>
        <source>%1: due now. Your health visiting team will agree a time with you.</source>
        <translation>%1: termin już nadszedł. Zespół pielęgniarek środowiskowych (health visiting) uzgodni z Państwem termin.</translation>
    </message>
    <message>
        <source>%1: between %2 and %3. Your health visiting team will agree a time with you.</source>
        <translation>%1: między %2 a %3. Zespół pielęgniarek środowiskowych (health visiting) uzgodni z Państwem termin.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Nothing is planned just now.</source>
        <translation>Na razie nic nie zaplanowano.</translation>
    </message>
    <message>
        <source>If anything worries you about your child, ask your health visiting team. In an emergency ring 999.</source>
        <translation>Jeśli coś Państwa niepokoi w związku z dzieckiem, proszę zapytać zespół health visiting. W nagłym wypadku proszę dzwonić pod 999.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Wcześniej</translation>
    </message>
    <message>
        <source>At birth</source>
        <translation>Przy urodzeniu</translation>
    </message>
    <message>
        <source>For %1. Printed on %2.</source>
        <translation>Dla: %1. Wydrukowano %2.</translation>
    </message>
    <message>
        <source>Draft translation: no speaker of this language has checked it yet.</source>
        <translation>Tłumaczenie robocze: nie sprawdziła go jeszcze osoba mówiąca tym językiem.</translation>
    </message>
    <message>
        <source>Talking and listening</source>
        <translation>Mówienie i słuchanie</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Feelings and other people</source>
        <translation>Uczucia i inni ludzie</translation>
    </message>
    <message>
        <source>Solving problems</source>
        <translation>Rozwiązywanie problemów</translation>
    </message>
    <message>
        <source>Hearing, sight and teeth</source>
        <translation>Słuch, wzrok i zęby</translation>
    </message>
    <message>
        <source>We agree that some help is useful here.</source>
        <translation>Zgadzamy się, że przyda się tu pomoc.</translation>
    </message>
    <message>
        <source>We agree that this goes well.</source>
        <translation>Zgadzamy się, że to idzie dobrze.</translation>
    </message>
    <message>
        <source>We see this differently and keep talking about it.</source>
        <translation>Widzimy to inaczej i będziemy o tym dalej rozmawiać.</translation>
    </message>
    <message>
        <source>Only one of us has looked at this.</source>
        <translation>Tylko jedno z nas się temu przyjrzało.</translation>
    </message>
    <message>
        <source>Nobody has looked at this yet.</source>
        <translation>Nikt się temu jeszcze nie przyjrzał.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Powiedzieli Państwo</translation>
    </message>
    <message>
        <source>The nursery wrote</source>
        <translation>Żłobek lub przedszkole napisało</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>Co robimy dalej</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>We look at this again on %1.</source>
        <translation>Wrócimy do tego %1.</translation>
    </message>
    <message>
        <source>Two-year review of %1</source>
        <translation>Przegląd dwulatka: %1</translation>
    </message>
    <message>
        <source>A postcard from %1 to nursery</source>
        <translation>Pocztówka od %1 do żłobka lub przedszkola</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>What I am good at and love, as my family tells it</source>
        <translation>W czym jestem dobry lub dobra i co lubię, według mojej rodziny</translation>
    </message>
    <message>
        <source>From my nursery</source>
        <translation>Od mojego żłobka lub przedszkola</translation>
    </message>
    <message>
        <source>Please give this sheet back to your health visitor. The code works once and holds nothing about your child.</source>
        <translation>Prosimy oddać tę kartkę swojej pielęgniarce środowiskowej (health visitor). Kod działa raz i nie zawiera nic o Państwa dziecku.</translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation>Dla Państwa</translation>
    </message>
    <message>
        <source>These services and groups are open to your family on %1. You choose, and saying no is always all right.</source>
        <translation>Te usługi i grupy są dostępne dla Państwa rodziny w dniu %1. Wybór należy do Państwa, zawsze można odmówić.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>Nothing is listed for today. Ask us: it changes.</source>
        <translation>Na dzisiaj nic nie ma na liście. Proszę nas pytać: to się zmienia.</translation>
    </message>
    <message>
        <source>Names and descriptions stand as the services write them.</source>
        <translation>Nazwy i opisy podano tak, jak piszą je usługodawcy.</translation>
    </message>
    <message>
        <source>Sharing information</source>
        <translation>Przekazywanie informacji</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Dotyczy: %1</translation>
    </message>
    <message>
        <source>You decide with whom we share what we know. You may say no, and your care does not depend on it.</source>
        <translation>Państwo decydują, komu przekazujemy to, co wiemy. Można odmówić i opieka od tego nie zależy.</translation>
    </message>
    <message>
        <source>You may change your mind at any time: tell us, in any way you like. From then on we share no more.</source>
        <translation>Zdanie można zmienić w każdej chwili: proszę nam powiedzieć w dowolny sposób. Od tej pory nic więcej nie przekażemy.</translation>
    </message>
    <message>
        <source>What was shared before stays with whom it was shared, and what we wrote down stays in our record.</source>
        <translation>To, co przekazano wcześniej, pozostaje u tych, którym je przekazano, a to, co zapisaliśmy, pozostaje w naszej dokumentacji.</translation>
    </message>
    <message>
        <source>If we think that somebody is in danger, or the law asks for it, we may have to share without asking. If it is safe, we tell you.</source>
        <translation>Jeśli sądzimy, że ktoś jest w niebezpieczeństwie, lub wymaga tego prawo, możemy być zmuszeni przekazać informacje bez pytania. Jeśli to bezpieczne, powiemy Państwu.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>W jakim celu</translation>
    </message>
    <message>
        <source>Your name and signature, and the date</source>
        <translation>Imię i nazwisko, podpis i data</translation>
    </message>
    <message>
        <source>Who explained it to you, and the interpreter</source>
        <translation>Kto to wyjaśnił i kto tłumaczył</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Zaczęte</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation>W połowie</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation>Prawie gotowe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Jak daleko</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>On %1 you said: %2 of 10.</source>
        <translation>%1 powiedziano: %2 na 10.</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Nasz plan</translation>
    </message>
    <message>
        <source>What is good, and what we hope for</source>
        <translation>Co jest dobre i na co mamy nadzieję</translation>
    </message>
    <message>
        <source>What we need, and what worries us</source>
        <translation>Czego potrzebujemy i co nas martwi</translation>
    </message>
    <message>
        <source>Where we want to get to</source>
        <translation>Dokąd chcemy dojść</translation>
    </message>
    <message>
        <source>What did you think?</source>
        <translation>Jak Pani/Pan to ocenia?</translation>
    </message>
    <message>
        <source>Do not write your name: nobody is to know who wrote this.</source>
        <translation>Proszę nie pisać swojego imienia: nikt nie ma wiedzieć, kto to napisał.</translation>
    </message>
    <message>
        <source>1. What helped you?</source>
        <translation>1. Co pomogło?</translation>
    </message>
    <message>
        <source>2. What should we change?</source>
        <translation>2. Co powinniśmy zmienić?</translation>
    </message>
    <message>
        <source>3. Would you tell a friend to come?</source>
        <translation>3. Czy poleciłaby/poleciłby to Pani/Pan znajomej osobie?</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Może</translation>
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
    <name>Printed</name>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Rodziny pod opieką</translation>
    </message>
    <message>
        <source>Caseloads of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Skierowania</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register sheet of a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips of a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with what is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>families: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublicReport</name>
    <message>
        <source>Children of 0 to 3 with us</source>
        <translation>Dzieci w wieku 0–3 lat pod naszą opieką</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>w dniu %1</translation>
    </message>
    <message>
        <source>It cannot be compared with the quarter before.</source>
        <translation>Nie można tego porównać z poprzednim kwartałem.</translation>
    </message>
    <message>
        <source>Much the same as the quarter before.</source>
        <translation>Prawie tak samo jak w poprzednim kwartale.</translation>
    </message>
    <message>
        <source>About %1 in 100 more than the quarter before.</source>
        <translation>O około %1 na 100 więcej niż w poprzednim kwartale.</translation>
    </message>
    <message>
        <source>About %1 in 100 fewer than the quarter before.</source>
        <translation>O około %1 na 100 mniej niż w poprzednim kwartale.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Anglia</translation>
    </message>
    <message>
        <source>Of all children of that age</source>
        <translation>Ze wszystkich dzieci w tym wieku</translation>
    </message>
    <message>
        <source>%1: %2, a year ago %3.</source>
        <translation>%1: %2, rok temu %3.</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Co poszło dobrze</translation>
    </message>
    <message>
        <source>What we watch</source>
        <translation>Na co zwracamy uwagę</translation>
    </message>
    <message>
        <source>Nothing stands out this quarter.</source>
        <translation>W tym kwartale nic się nie wyróżnia.</translation>
    </message>
    <message>
        <source>In %1 partners set aside %2 for each child of 0 to 3; %3 of it to help early rather than to put things right later.</source>
        <translation>W roku %1 partnerzy przeznaczyli %2 na każde dziecko w wieku 0–3 lat; %3 tej kwoty na wczesną pomoc, a nie na naprawianie skutków później.</translation>
    </message>
    <message>
        <source>Left out because very few children stand behind it: %1.</source>
        <translation>Pominięto, bo dotyczy bardzo niewielu dzieci: %1.</translation>
    </message>
    <message>
        <source>Not told because it is written down for fewer than 95 % of the babies: %1.</source>
        <translation>Nie podano, bo zapisano to u mniej niż 95 % niemowląt: %1.</translation>
    </message>
    <message>
        <source>%1 to %2 (quarter %3)</source>
        <translation>Od %1 do %2 (kwartał %3)</translation>
    </message>
    <message>
        <source>How babies and small children here are doing, and whether our visits and reviews reached them in time. Each share is of all children who came to that age in the three months; names stand nowhere.</source>
        <translation>Jak mają się niemowlęta i małe dzieci w naszej okolicy oraz czy nasze wizyty i przeglądy dotarły do nich na czas. Każdy odsetek liczymy ze wszystkich dzieci, które w tych trzech miesiącach osiągnęły dany wiek; nie ma tu żadnych nazwisk.</translation>
    </message>
    <message>
        <source>Children the service was responsible for on the quarter’s last day. On track: at or above the expected score of ASQ-3 in all five areas, of those with five scores. England: the newest published figures, of the periods named.</source>
        <translation>Dzieci, za które nasza służba odpowiadała w ostatnim dniu kwartału. Rozwój zgodny z wiekiem: wynik ASQ-3 oczekiwany lub wyższy we wszystkich pięciu obszarach, wśród dzieci, które mają wszystkie pięć wyników. Anglia: najnowsze opublikowane dane za podane okresy.</translation>
    </message>
    <message>
        <source>Newborn babies visited within 14 days</source>
        <translation>Noworodki odwiedzone w ciągu 14 dni</translation>
    </message>
    <message>
        <source>Babies reviewed by 8 weeks</source>
        <translation>Niemowlęta po przeglądzie do 8. tygodnia</translation>
    </message>
    <message>
        <source>Babies breastfed at 6 to 8 weeks, wholly or partly</source>
        <translation>Niemowlęta karmione piersią w 6–8 tygodniu, w całości lub częściowo</translation>
    </message>
    <message>
        <source>Children reviewed by their first birthday</source>
        <translation>Dzieci po przeglądzie do pierwszych urodzin</translation>
    </message>
    <message>
        <source>Children reviewed by 2½ years</source>
        <translation>Dzieci po przeglądzie do wieku 2½ roku</translation>
    </message>
    <message>
        <source>Two-year-olds on track in all five areas</source>
        <translation>Dwulatki rozwijające się zgodnie z wiekiem we wszystkich pięciu obszarach</translation>
    </message>
    <message>
        <source>England %1 (%2)</source>
        <translation>Anglia %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>What small numbers mean: where fewer than %n children are behind a number, or it could be worked out from others, it is left out, so that no child can be recognised. Where few children are behind a share it goes up and down by chance: look at several quarters before you decide anything.</source>
        <translation>
            <numerusform>Co znaczą małe liczby: gdy za liczbą stoi mniej niż %n dziecka albo można by ją obliczyć z innych, pomijamy ją, żeby nie dało się rozpoznać żadnego dziecka. Gdy dzieci jest niewiele, odsetek rośnie i spada przypadkowo: zanim się coś postanowi, warto spojrzeć na kilka kwartałów.</numerusform>
            <numerusform>Co znaczą małe liczby: gdy za liczbą stoi mniej niż %n dzieci albo można by ją obliczyć z innych, pomijamy ją, żeby nie dało się rozpoznać żadnego dziecka. Gdy dzieci jest niewiele, odsetek rośnie i spada przypadkowo: zanim się coś postanowi, warto spojrzeć na kilka kwartałów.</numerusform>
            <numerusform>Co znaczą małe liczby: gdy za liczbą stoi mniej niż %n dzieci albo można by ją obliczyć z innych, pomijamy ją, żeby nie dało się rozpoznać żadnego dziecka. Gdy dzieci jest niewiele, odsetek rośnie i spada przypadkowo: zanim się coś postanowi, warto spojrzeć na kilka kwartałów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
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
    <message>
        <source>Pages (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralSettings</name>
    <message>
        <source>Working days until a draft is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days until a service says it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days until a service decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the first appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days for our next step when a referral came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without a word from a service that sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days past its time until the lead sees a referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
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
        <source>Declined</source>
        <translation type="unfinished">Odmowa</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact was recorded in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Razem</translation>
    </message>
    <message>
        <source>By type of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the contacts, by practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access or not brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined or called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts, of which %2 were completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts by the day they took place and the practitioner who is named in them; what is sealed is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Rodzina</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families by needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these families: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families that are open today, what cannot wait first. Addresses are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families with something overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New birth visit (C2, C3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 15 to 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by day 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-8 week review by 8 weeks (C8i)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding at 6-8 weeks (C8ii to C8iv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totally breastfed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breastfed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12-month review by 12 months (C4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12-month review by 15 months (C5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-2½ year review and ASQ-3 (C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed, not five scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few children to be shown by these groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child came to this age in the quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter %1, %2 to %3, beside the quarter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from 1 to %1 are left out, and others so that these cannot be worked out from totals, wards, teams or the quarter before; groups smaller than that are put together. No source fixes the number; it is a setting of the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished">Anglia</translation>
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
        <source>No infant was due a 6-8 week review in this quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breastfed totally or partially at 6-8 weeks: %1 % of all infants due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England %1: %2 % (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New birth visits: %1 within 14 days + %2 by day 30 + %3 not by then = %4 of %5 due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding is known of %1 % of the infants due; it is published from 95 % on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children the service was responsible for on %1; corrected age is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact counts: statutory return to OHID only. Everything else that leaves the service is the report by groups, with small counts left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact counts of %1 alone, for use inside the service. What leaves it is the report by groups, with small counts left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up in the next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born, or due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to the age and left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed contacts that name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every completed contact of the quarter names whom it was for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the child who was seen: open the family and name the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pregnancy: the household has none open on that day, or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter %1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n babies due a new birth visit had none within 30 days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The return passes its checks: no number is above its whole, the new birth visits add up, feeding is known of 95 % or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is behind this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who turns that age in the next 14 days has been seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days, without a new birth visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 weeks, without a 6-8 week review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months, without a 12-month review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 months, without a 12-month review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2½ years, without a 2-2½ year review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first face-to-face contact at 28 weeks or more on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visited face to face by day 14, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first visited face to face on day 15 to 30, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed in time, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totally breastfed, recorded on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partially breastfed, recorded on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not breastfed, recorded on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 was used, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score at or above expected, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all five scores at or above expected, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new birth visit recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first visited face to face after day 30, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held, but not recorded as face to face, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit is dated before the birth: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed after the age, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter or text message alone, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried, not completed, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a countersignature or for two versions to be settled, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeding recorded as not known, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no feeding record of the 6-8 week review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed without ASQ-3, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score below expected, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one score below expected, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>died by the day of turning that age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this service was not responsible on the quarter’s last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First face-to-face antenatal contact at 28 weeks or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New birth visit within 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New birth visit after 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-8 week review by 8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totally breastfed at 6-8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partially breastfed at 6-8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all breastfed at 6-8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12-month review by 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12-month review by 15 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-2½ year review by 2½ years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2-2½ year review using ASQ-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 communication at or above expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 gross motor at or above expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 fine motor at or above expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 problem solving at or above expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 personal-social at or above expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 all five at or above expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A numerator is larger than its denominator: do not send this return, and tell whoever looks after Lodestar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C2, C3 and the children not visited do not add up: do not send this return, and tell whoever looks after Lodestar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More feeding records than infants due: do not send this return, and tell whoever looks after Lodestar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding is known of %1 % of the infants due; below 95 % the prevalence of breastfeeding is not published. Open C8ii to see of whom it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n babies turn 14 days by %1 without a new birth visit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n babies turn 8 weeks by %1 without a 6-8 week review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children turn 12 months by %1 without a 12-month review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children turn 15 months by %1 without a 12-month review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children turn 2½ years by %1 without a 2-2½ year review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spending on children of 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children of 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share to prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prevent, each child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right, each child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, each child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget line is written down up to this year. Bring budget.csv in with an import, or write the lines under Budget lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget lines of the year, divided by the children whom the service is responsible for on its last day and who have not had their fourth birthday. Of a year that is still running the whole budget is divided by the children of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending for each child of 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 of it to prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few children to say what is spent on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each child of 0 to 3 partners spend: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes of the same years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England, newest figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of all children who came to that age in the year, in the quarters that have ended, by the rules of the national metrics; breastfeeding is shown where it is known of 95 % of the infants due. England: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished">nie podano</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial years up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending and outcomes stand beside each other. That both changed does not say that one made the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children reached since the start, targeted wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few children to say how many were reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 children of the targeted wards were reached since %2, and %3 of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twelve months from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children reached since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children reached for the first time, by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each child once, in the year of its first completed contact, or of the first session that its family came to; years that are over, from %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance misuse: no form in use asks for it, so that there is nothing to count but referrals; they stand under Mood and referrals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ:SE-2: nothing can be counted before your service loads the cut-offs of its licence (Settings, Forms) and totals are written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is written down of any child of that age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ:SE-2 below the cut-off (no concern)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 personal-social as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family assessed, nothing hard about being with the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about substances, no worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 communication as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELIM: no need found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breastfed at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breastfed at the new birth visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breastfed at 6 to 8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy weight at two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 gross motor as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 fine motor as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 problem solving as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five of ASQ-3 as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-year place taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social and emotional development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet and nutrition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-year places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern, not yet discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed, not referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred, not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England %1% (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children who came to the age in the twelve months: 30 days, 56 days, one year for a family assessment, two and a half years. On that day the service was responsible for them; they count in the ward they lived in then. Children who died by then are left out; twins are two. The newest record up to that day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding is taken over all children of the age, as the national definition has it; everything else over those of whom something is known, who alone are counted under All. A healthy weight is a BMI for which the guidance of the growth chart asks for nothing; it is not the cut-off of population figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted wards: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From and to are the 95 % interval of the rate (Wilson 1927; Newcombe 1998). Where the whiskers of two bars overlap, the difference may be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from 1 to %1 are left out, and others so that these cannot be worked out; groups smaller than that are put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the screen to being seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked about mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen and discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion (else screen) and referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral and first attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person once, by the furthest step that the first concern of the year led to. Discussed: a decision stands with the screen, or it was discussed with other professionals. Referred: to a service of the directory that helps with mood; nothing sealed is counted. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a place, by programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came at least once; %2 of them completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few people to say how many completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was measured before and after a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known to have lived here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few children moved to say how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children moved into a ward %1 times and out of one %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves by ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People asked about their mood, by how far it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People referred for smoking, alcohol or drugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form in use asks about substances: referrals to services of the directory that help with them are all that can be counted. Nothing sealed is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with a place on any programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed, or born there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In and out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children by ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child who moves from ward to ward stands in both. Neither a birth (28 days), a death nor the fifth birthday is a move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the targeted wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few children to be shown by targeted wards and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down of any child of that age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: England %2%, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few children to be shown by ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of those born in %3, %4 of those born in %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not two years of birth to be compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year of birth has come to that age as a whole yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation type="unfinished">Dziecko nie przyszło</translation>
    </message>
    <message>
        <source>Declined last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Days over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they are overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps whose last day is over, by what came of the last try. Twins whose step and days are the same stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed or exported in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the audit of this laptop, the newest first. Prints of other laptops stand in theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families that completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost for each family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost for each that completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What programmes cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course began in this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses that began in the year, counted whole: all their cost lines, divided by the families with somebody who came at least once, and by those with somebody who completed; a family on two courses counts in both. Volunteers’ hours are never turned into money. Where so few families came or completed that they could be recognised, their number and the cost for each are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost for each family that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few families came to say what one of them cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each family that came: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came and who completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people came to %2 courses; %3 completed theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●: there; –: absent; word: absent and sent word; ?: two people marked it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course ran in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses with a day in the period, counted whole. Came: at least once. Completed: the place was finished. Volunteers&apos; hours are never turned into money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeding status at 6–8 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen after death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement far outside what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same NHS number twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written down late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact without anybody who was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and contacts of open families. Feeding is asked for from 8 weeks to a year. Nothing is asked about a child who died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: written down more than %1 hours after it took place. Unusual: more than 6 SD from the WHO median, and nobody wrote why it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A completed contact without anybody who was seen counts for nobody in the national metrics. What is sealed was not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s</source>
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
        <source>No referral is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referrals: %1, what cannot wait first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody was referred, and what is sealed, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Skierowania</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to answer, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to seen, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral was made in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from referral to answer and to being seen, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who was referred was seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days until seen. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this period still waits to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals made in the period and sent, by the day they were made. Answered: accepted, declined, an appointment offered, or seen, whichever came first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar days. Drafts and what is sealed are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Rodziny pod opieką</translation>
    </message>
    <message>
        <source>Families with their children, needs level, next step and last contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted and specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>What is overdue, and why it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referrals: where each stands, whose turn it is, what is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1 to C6viii of a quarter, exact: for the statutory return, or of a part for the service itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a national metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is behind one number, and why each is in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming up without the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who turns an age in the next 14 days and has not had what is due by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National metrics by groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By ward, team, practitioner, needs level, ethnic group or language; small counts are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseloads of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each practitioner carries against the yardstick, by level, age and overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families that nobody has met for so many days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from a referral to its answer and to being seen, by service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts by practitioner and month, by type, how they met and what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses of a period: who came, who completed, what they cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came to which session, a page for each course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas of the strategy, targeted wards beside the rest and England, and whom the service reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes by ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One area of the strategy, ward by ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes by year of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One area of the strategy, by financial year of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood and referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a mood screen to being seen, with the days between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach and effect of programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the programmes reached, how often they came, who completed, what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach and moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children reached since the start, and who moved in and out, by ward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing, impossible, doubled or written down late in the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late after 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late after 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late after 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late after a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was printed and exported from this laptop, when and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished">Superwizja</translation>
    </message>
    <message>
        <source>Caseload, reviews, what is overdue and families to talk about, for one practitioner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money beside outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending for each child of 0 to 3 by year, outcomes of the same years, cost for each family; small counts are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the board and the community partnership</source>
        <translation>Dla zarządu i lokalnego partnerstwa</translation>
    </message>
    <message>
        <source>One page of a quarter in plain words; small counts are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished">Programy</translation>
    </message>
    <message>
        <source>Quality of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries, last: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Caseload by needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families by ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is allotted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families allotted by name on %1, without those that moved away; a family stands under the highest level of its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n families</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews due and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Do zrobienia</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review was due in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews by law whose last day in time lies from %1 to %2. The target is the last day itself: every review in time, unless the family declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals of the families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was to be led in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sealed is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sealed is not counted; it stands in safeguarding supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next word by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed last time, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no session before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and checks that expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing expires within %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop holds no worker’s record of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>held %1, %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next session: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yardstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Waga</translation>
    </message>
    <message>
        <source>Pregnancies</source>
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
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yardstick in families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds a caseload on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children against the yardstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yardstick for her share of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody carries more children than the yardstick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the yardstick: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Families without contact for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every family was met within %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A contact counts when it was completed and somebody of the family was seen. A family that nobody has met is counted from the day it came. Those who moved away are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. Ask again when there is a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy, or is still reading its records for the first count. Ask again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not the server that is trusted here, so it was asked nothing. Tell your system owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is wrong, so the server cannot be trusted. Set the clock, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not connected to a server, which alone knows the whole area. Connect it on the page Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows this laptop. Tell your system owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Lodestar is too old for the server. It needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell your account the numbers of the whole area. Team leads, administrators and analysts of health visiting may ask for them; the system owner gives that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this question: it is older than this program, or does not count. Ask your system owner for its update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read, so nothing of it is shown. Ask again; if it happens twice, tell your system owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers below were fetched on %1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being asked for the numbers of the whole area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not been asked for this quarter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched for this quarter before, so there are no numbers to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole area as the server knows it, not only the families on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop has changes that the server has not taken, so they are not in the numbers: see Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this laptop waits to be sent; what waits on other laptops is not in the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names no children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a row for your own list: the children on this laptop behind that number, who may be fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the server, by the rules %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop counts by other rules (%1), so its own counts may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that were joined as doubles count as one on laptops and still as two on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole area. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact counts are for the statutory return: team leads and administrators may ask for them. Choose the numbers with small counts left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from 1 to %1, and what they could be worked out from, are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small counts left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact, for the statutory return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The financial year %1, the last that was over on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national metrics are counted otherwise, so their numbers are others: over one quarter, and of children the service was responsible for on its last day. England&apos;s figures are those of the period named with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses that ended in the year, counted whole; a person once in each programme. Sessions each: those who came at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked about mood with a form in this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves within the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year of birth the twelve months do not matter: every financial year is counted of which all children had come to the age by the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National metrics: whole area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C1 to C6viii of a quarter as the server counts them, with the families that are not on this laptop.</source>
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
    <message>
        <source>Volunteer</source>
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
        <translation type="unfinished">Do zrobienia</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Declined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Odmowa</translation>
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
    <name>SupervisionPage</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished">Do %1</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Weights of your service are on: what each adds stands under Weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights are off: each child counts 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A navigator has the families that agreed to her, and no yardstick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A navigator has the families that agreed to her; families for a whole-time one, set by your service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: living children of open families that have not moved away, allotted to her with the family or alone; a child that two practitioners have counts for both; pregnancies and cover are left out. Yardstick: %1 children for a whole-time health visitor, less for a part of a post. %4 %2 Not seen: no completed contact with the family for %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerDialogs</name>
    <message>
        <source>Add a volunteer or a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinators and team leads read this, and the person whose it is. Nobody else does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Works here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;tting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as (&amp;reference), if there is a program of one’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;st day, if it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you have seen yourself, and until when your service lets it count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When %1 has time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Families at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards (none ticked: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a family stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was talked about and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours given by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time beside the contacts with a family, which count by themselves: a group, an event, training others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the course is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the pro&amp;gramme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before somebody is matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your service asks for before a volunteer meets a family. Agree it with your safeguarding lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least &amp;DBS level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;References are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training needed, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told so many da&amp;ys before anything expires</source>
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
    <message>
        <source>At a corrected age of %1 months and %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1 months and %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no form fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1-month form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished">%1: %2. {1:?}</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No published source gives this window, and your service has not confirmed it (Settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window must end after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the four answers; it cannot stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked alone. If somebody else was there, choose: not asked, not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or friends interpret only in an emergency: write which, under judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day for another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dash has 24 questions: write a number from 0 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine enquiry: another try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::SafetyNet</name>
    <message>
        <source>days until a concern without a next step counts as gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until a request without an answer counts as gone quiet, where it names no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until a promise counts as gone quiet, where it names no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until an agreed action counts as gone quiet, where it names no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further days until the lead sees what has gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts missed in one family until somebody looks at the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days looked back for missed contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until a referral counts as gone quiet, where none of its times is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::SmallCounts</name>
    <message>
        <source>children from which on a count is shown in what leaves the service; smaller counts are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::Supervision</name>
    <message>
        <source>Supervision: %1, with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::SupervisionSettings</name>
    <message>
        <source>days until the next clinical supervision is due, where none was agreed (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days unseen until a targeted or specialist family is talked about in supervision (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days unseen until any other family is talked about in supervision (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days for which a raised needs level is talked about in supervision (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days without a word until an open plan counts as standing still (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>families drawn at random for a session (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until the next one-to-one supervision is due, where none was agreed (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until the next safeguarding supervision is due, where none was agreed (your service’s own)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::SupervisionWords</name>
    <message>
        <source>Caseload, one-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actions from last time not done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needs level raised from %1 to %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts did not take place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps overdue, the first since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody seen since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matters gone quiet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises not kept in time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open goals, nothing written since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn at random from the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Long unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after it was signed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed %1</source>
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
            <numerusform>Wszystko jest zapisane na tym laptopie; %n zmiana czeka na pierwszą synchronizację.</numerusform>
            <numerusform>Wszystko jest zapisane na tym laptopie; %n zmiany czekają na pierwszą synchronizację.</numerusform>
            <numerusform>Wszystko jest zapisane na tym laptopie; %n zmian czeka na pierwszą synchronizację.</numerusform>
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
    <message>
        <source>No network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not answered since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works; it will be sent when the network is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works; it will be sent when the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n changes: see Sync.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is ahead by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is behind by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families left your caseload and wait for your word: see Sync.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server is busy; it is asked again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not the server that is trusted here; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sync did not end well: see Sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the records of this laptop alone.</source>
        <translation>Tylko z zapisów na tym laptopie.</translation>
    </message>
    <message numerus="yes">
        <source>%n visits unsent</source>
        <translation>
            <numerusform>%n niewysłana wizyta</numerusform>
            <numerusform>%n niewysłane wizyty</numerusform>
            <numerusform>%n niewysłanych wizyt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes unsent</source>
        <translation>
            <numerusform>%n niewysłana zmiana</numerusform>
            <numerusform>%n niewysłane zmiany</numerusform>
            <numerusform>%n niewysłanych zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing unsent</source>
        <translation>wszystko wysłane</translation>
    </message>
    <message>
        <source>Not synced yet, %1.</source>
        <translation>Jeszcze nie zsynchronizowano, %1.</translation>
    </message>
    <message>
        <source>Complete as of %1, %2.</source>
        <translation>Stan na %1, %2.</translation>
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
    <message>
        <source>No lines in the first 2 weeks</source>
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
            <numerusform>Blokuje się po %n minucie bezczynności</numerusform>
            <numerusform>Blokuje się po %n minutach bezczynności</numerusform>
            <numerusform>Blokuje się po %n minutach bezczynności</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Poradnia</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished">Programy</translation>
    </message>
    <message>
        <source>My families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Raporty</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Zespół</translation>
    </message>
    <message>
        <source>This laptop has not been joined to a server; its records are on it alone. Back them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is joined to a server; there has been no sync yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync with the server: %1 at %2.</source>
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
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>“item” must be a list, in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the threshold that your service set (%1): to be talked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at the threshold that your service set (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is given for this threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: an instrument, a score, at_least or at_most, and a number are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: ASQ-3 has a table of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list, in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a text, in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds something that is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds an element with several values where one belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written in FHIR %1, and this program takes FHIR R4: bring it converted to R4 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of a questionnaire in FHIR R4</source>
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
    <message>
        <source>its condition compares %1 with a value of another type than its answers have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its initial value “%1” is not among its options</source>
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
    <message>
        <source>a choice that does not say what may be chosen (answerOption or answerValueSet)</source>
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
    <message>
        <source>to be asked one question at a time, in order (entryMode %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::forms::ReleaseFinder</name>
    <message>
        <source>enableWhen without operator</source>
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
    <message>
        <source>the value set %1 is expanded in part only: bring it whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::CaseloadModel</name>
    <message>
        <source>Family</source>
        <translation type="unfinished">Rodzina</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n goals open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1: %2 {1;?}</translation>
    </message>
</context>
<context>
    <name>lodestar::models::ChronologyPickModel</name>
    <message>
        <source>%1 (sealed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. On the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Not on the print</source>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::DirectoryWords</name>
    <message>
        <source>from %1 to %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers in working days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides in working days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first offer in days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before use: nobody of this area has confirmed what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before use: the last check is too old. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed, unless it is safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None with a source. Ask the service, and write them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Miejsca</translation>
    </message>
    <message>
        <source>Receives in Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
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
        <translation type="unfinished">Dwie wartości</translation>
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
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Odmowa</translation>
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
        <translation type="unfinished">Do %1</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>a review in law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review yet, and the window soon closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern is noted: invite now and wait for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the setting for its summary.</source>
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
        <translation type="unfinished">Dwie wartości</translation>
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
        <translation type="unfinished">Skierowania</translation>
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
        <source>Written %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::GrowthTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
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
    <message>
        <source>Now %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::OfferWords</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wards %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family has a benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in the family works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family has no recourse to public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent is under 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the first child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a parent looks for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Odmowa</translation>
    </message>
    <message>
        <source>Later, ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, written by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::PlanWords</name>
    <message>
        <source>A strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Living together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished">Zaczęte</translation>
    </message>
    <message>
        <source>Half way</source>
        <translation type="unfinished">W połowie</translation>
    </message>
    <message>
        <source>Nearly there</source>
        <translation type="unfinished">Prawie gotowe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished">Umówione</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income-based Jobseeker’s Allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income-related ESA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pension Credit, guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pension Credit with child addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child Tax Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Tax Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working Tax Credit run-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both parents work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only parent works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of two parents works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Odmowa</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished">Do %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, 0 to 10: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly reached %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished">Jak daleko</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Likely to be entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: check with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: ask what the family earns, then check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family told this on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By: %1. Since when it holds has no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agreement is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 agreed on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It covers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement withdrawn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
</context>
<context>
    <name>lodestar::models::ProgrammeWords</name>
    <message>
        <source>course for a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for one family at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approach, recorded as used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support by peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>science-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at and not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level of evidence not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished">Umówione</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Odmowa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crèche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation type="unfinished">Może</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Wcześniej</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of %1 minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>groups of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n facilitators</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sessions and group size not sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators’ training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n have a place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more are booked than there are places: ring who asked last.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">Nadchodzi</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n for the crèche</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no content noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer sessions are planned (%1) than the programme has (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer sessions were held than were planned: say in the account why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the titles were not covered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n facilitators nobody has said that they are trained in the programme.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n facilitators nobody has said that they are supervised in the programme.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named who leads the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>design not sourced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held of %2 planned; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the programme has no list of titles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 trained, %3 supervised in the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a place, %2 came at least once, %3 finished, %4 stopped coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with somebody who came, %2 with somebody who finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attendances; %2 sessions on average of those who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was measured before and after yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured twice: better for %2, the same for %3, worse for %4; on average %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet: nobody to share it among</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each family that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each family that finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: all cost lines added up, divided by the families with somebody who came at least once, and by the families with somebody who finished; two parents of one family are one family; half a penny is rounded up; volunteer hours are never turned into money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::QuietWords</name>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed action</source>
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
    <message numerus="yes">
        <source>Quiet %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its time was over on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1; the next step was for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1; no next step, its time was over on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody works with them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead sees it; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was missed in the last %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts and appointments since %3 did not take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <source>Your service looks when %1 are missed within %2 days: was not brought, no access, cancelled by the family. They are counted, not weighed; who is behind it and why is for you to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::ReferralModel</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose turn</source>
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
    <name>lodestar::models::ReferralWords</name>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, send by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation type="unfinished">Dziecko nie przyszło</translation>
    </message>
    <message>
        <source>Next step by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished">Dwie wartości</translation>
    </message>
    <message>
        <source>Withdrawn</source>
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
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not said that it came. Ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not decided. Ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first appointment was offered. Ask the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wait longer than was expected. Ask the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment is over. Find out whether they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back. Decide what happens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcome is known. Ask the service, or close it with what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed it apart. Both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a referral comes to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 %2. Decide what happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One referral is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n referrals are not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drafts of visits stand here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One referral of your team is long past its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n referrals of your team are long past their time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree with the worker what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One referral is overdue for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n referrals are overdue for an answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the services, longest past its time first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Szkic</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back undelivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back undelivered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment was offered…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not brought…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service declined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family declined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They attended…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it further…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with an outcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how urgent it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family’s agreement, or another basis with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by whom it was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the parent was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which colleague receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family has taken its agreement back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>she who receives it may not read where it is kept: send it by phone or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who has the family: take it on first, or the colleague alone would have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened as another referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::RegisterModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crèche: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two people marked it differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished">Dwie wartości</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::ReviewWords</name>
    <message>
        <source>Talking and listening</source>
        <translation type="unfinished">Mówienie i słuchanie</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished">Ruch</translation>
    </message>
    <message>
        <source>Feelings, other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem solving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing, sight and teeth</source>
        <translation type="unfinished">Słuch, wzrok i zęby</translation>
    </message>
    <message>
        <source>Feeding and diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toileting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross motor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine motor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal-social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation and ideas for home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals agreed, to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One meeting, everybody in one room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two meetings, with information passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health review only: no setting took part</source>
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
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed from the setting’s sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned or photographed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the postcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support in the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targeted health-visiting support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHC plan requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished">Odmowa</translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation type="unfinished">Dziecko nie przyszło</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Childminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not wanted by the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting to health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health visitor to setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of the progress check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No judgement given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree: help is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree: a strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health visitor’s view only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting’s view only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELIM: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 50 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Health visitor: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of words is no number. Write how many of the 50 words are said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no score of ASQ-3. A score is 0 to 60 in steps of 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are here without their form. Choose 24, 27 or 30 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is missing. Write on which day it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date lies ahead. Write the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the setting’s words come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the plan says who, and not what. Write what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral names no service. Write to whom it goes, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not have it by the rules asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked yet</source>
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
    <name>lodestar::models::SharingWords</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding or public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unsafe to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By text or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care of the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly list of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-year review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From that day nothing more is shared with %1 on this agreement, and no list for %1 names this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written here and not yet sent goes first at the next sync: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referrals there stay open; agree with the family what becomes of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The navigator keeps the shared record until the allotment is ended. End it once her notes have been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared before stays with %1; it was shared so often: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on safeguarding goes on, on its own basis. Nothing is erased: the agreement and its history stay in the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::SupervisionRows</name>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision with %1 waits for your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of supervision to sign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest: with %1, held %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision of %1 is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of supervision that are due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none was held yet, and none is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by %2, and none is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervision with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervision with %1 is past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due by %1, and none is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::TeamModel</name>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished">Waga</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
</context>
<context>
    <name>lodestar::models::TeamWords</name>
    <message>
        <source>Family without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until nobody knows when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n children have nobody who works with them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>%1 works here no more</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families are still allotted to this name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is away and nobody covers</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrange cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families were allotted to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was allotted to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cover for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1. What is due of her families says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until she is back. What is due of her families says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 covered for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1. No contact was written meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To %1. %n contacts were written meanwhile</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody knows where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with whoever works with them what is tried next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baby due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antenatal notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allot to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be suggested: every health visitor of the team is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others of the family have somebody: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others of the family have somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works with a brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has most families of the ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and is away %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and works here no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and is past the yardstick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works with a brother, a sister or others of the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n families in %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 carries least against her share of a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waits %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hand them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotted apart to %1. Both see them until you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No access, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In a row, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to %1 on %2, who has not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to %1 on %2, not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait for the countersignature of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody works with them</source>
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
        <source>No needs level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody works with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whereabouts unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known as staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nobody covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, covered by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without level</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an age and a count</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>neonatal unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with an interpreter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other wards</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>children of the yardstick</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>families of the yardstick</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 families</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n families</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 families not seen, %2 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Child under %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Baby in a neonatal unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family that needs an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family that speaks another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family outside of her usual wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 children: past the yardstick.</source>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">Umów</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Zapisz wizytę</translation>
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
        <translation type="unfinished">Zamknij</translation>
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
        <translation type="unfinished">Otwórz</translation>
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
    <message>
        <source>ask the setting for its summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review yet, ask the setting too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite now, ask the setting for its summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invite now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, covering for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covering for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2. They stay responsible until you accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you offered them to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet. You stay responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has taken them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 does not take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay with you. The reason stands in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept here whole, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an appointment is to be cancelled in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was booked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things have gone quiet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n things have gone quiet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each needs a next step, or a reason to close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things have been quiet too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n things have been quiet too long</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody wrote a next step. Agree it with whoever works with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n contacts missed, over all children and services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1. What they were stands in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One likely double</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n likely doubles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Records that may be of one person or one household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with other professionals, and not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within a week, late, or without a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::models::VisitWeights</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dziś</translation>
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
    <name>lodestar::models::WorkforceWords</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with us on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear DBS certificate of the level needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DBS certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not said when there is time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room for another family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the volunteer’s own family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with this family already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families at a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Matched with %n families</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next supervision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours given: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volunteer is to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last met %1; %n contacts, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worry was passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A death or loss in the family: tell the volunteer in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked has closed it. Give the family back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A death or loss in the family since. Speak with who asked before you look for somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished">Znajdź</translation>
    </message>
    <message>
        <source>for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not speak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>room for %n families</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Can be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to expire soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed a worry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Ring, then write what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a death or loss in the family, after a volunteer was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak with who asked before you look for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a death or loss in the matched family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the volunteer in person, and say how the match goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the matched family has moved or cannot be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the volunteer, and end the match if it is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No new match until it is renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: supervision is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a volunteer is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages</name>
    <message>
        <source>%1 centile: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AbsenceDialog</name>
    <message>
        <source>Away, and who covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever covers sees in her Today what is due of the absent one’s families. Why somebody is away is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day, empty while nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;vered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not &amp;happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody covers herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date. Write it as 12 Mar 2026, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ActDialog</name>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AdultsQuestion</name>
    <message>
        <source>lives there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nobody has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Last asked %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is around %1 now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to ask now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AgeSpanEditor</name>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from month </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to month </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages: from month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages: to month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AgeWindowSettings</name>
    <message>
        <source>Which ASQ-3 form at which age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months and days of age, such as 23m0d; day 30 is the last day of that month. Compare each with your licensed guide, then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-month form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source: not yet confirmed</source>
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
        <source>Write months and days, such as 23m0d.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AllotDialog</name>
    <message>
        <source>Allot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allot families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has them now has them to that day, and the new one from that day. Both see it in Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <comment>a family and a practitioner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As suggested for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is to have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day.</source>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Family %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1: %2 {1.?}</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
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
    <name>lodestar::pages::AskDialog</name>
    <message>
        <source>This is no date. Write 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time, such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Write a whole number, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::AttendanceDialog</name>
    <message>
        <source>Where %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nursery, a pre-school or a childminder. The time of the review follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another setting, new to the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;tting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link &amp;practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days or hours</source>
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
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until, if it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::BudgetDialog</name>
    <message>
        <source>No programme in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one partner spends in one financial year on children of 0 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who spends it: Southend City Council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount in pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pounds, with at most two digits behind the point: 12,500.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::BudgetPage</name>
    <message>
        <source>%1: %2 to prevent, %3 to put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget lines are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget line is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, or bring budget.csv in under Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">W jakim celu</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It no longer counts. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What partners spend on children of 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a line…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseDiscussionDialog</name>
    <message>
        <source>%1 family: was discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the family’s record. Actions that are not done stand on the practices’ page and in Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting: a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>At which &amp;meeting</source>
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
        <source>&amp;With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done: what, who, by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was s&amp;hared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the parent told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health: health visiting only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: everyone who works with the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed: third parties, abuse, safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may &amp;read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Do kiedy</translation>
    </message>
    <message>
        <source>Action: what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action: who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Write a day that has come, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the basis on which it was shared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseMeetingDialog</name>
    <message>
        <source>A meeting of professionals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody at work in the area sees the meeting: write no family’s name. What was said about a family is written with “Was discussed”, into its own record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in a line: name, role, organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that has come, like 12 Mar 2026.</source>
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
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No contact for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseloadPage</name>
    <message>
        <source>Caseload</source>
        <translation type="unfinished">Rodziny pod opieką</translation>
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
        <translation type="unfinished">Po terminie</translation>
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
        <translation type="unfinished">Eksportuj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">Wyczyść filtry</translation>
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
        <source>Export the families shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseload of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Rodzina</translation>
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
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health visitor asks you in when a family has agreed; Today then shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without contact: %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CaseloadWeightsDialog</name>
    <message>
        <source>How caseloads are weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use weights; without them each child counts 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children for a &amp;whole-time health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no yardstick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is published: it is your service’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families for a whole-time &amp;navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ChronologyPrintDialog</name>
    <message>
        <source>Print a chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, role and organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: core group on 3 December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which &amp;child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the child’s own, and about its home, is ticked. Entries of other people, of third parties and words about the family are printed only if you tick each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries for the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks an entry or takes the tick away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the %2 entries on the page will be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them you ticked yourself: look at each once more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This family has no child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who is to read it: it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is for: it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed entry is ticked that is not open to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept among the documents as if it had been printed: print it from there, or take it out with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer, and kept among the documents.</source>
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
        <translation type="unfinished">Zamknij</translation>
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
        <translation type="unfinished">w dniu %1</translation>
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
        <translation type="unfinished">Poradnia</translation>
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
        <translation type="unfinished">Waga</translation>
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
    <name>lodestar::pages::ConcernDialog</name>
    <message>
        <source>A concern about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two-year review is then invited for from 24 months and waits for nothing. Today does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the concern is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ConflictCard</name>
    <message>
        <source>More cautious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ConflictDesk</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, all values stay in the history with who, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ConflictPanel</name>
    <message>
        <source>Neither: correct the answers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ConflictThird</name>
    <message>
        <source>Settle with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or write a third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Others will read this beside the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. It is marked beside its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why: others will read it beside the value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ConflictWords</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken out, and gone on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A safety value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a family, and the kind of an entry</comment>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
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
        <source>Kept. %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a role</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>on laptop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this laptop, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had seen: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is settled, everyone sees the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A removal never beats an edit beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is settled, %1 counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier duty stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more cautious value stands. Ring before relying on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more cautious value stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is settled, everyone sees %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this is settled, everyone sees all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring before relying on either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is computed from either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values</source>
        <translation type="unfinished">Dwie wartości</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more cautious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ConnectionSettings</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect this laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is connected to %1. What waits stands under Sync and conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not connected to a server: its records are on it alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CourseDialogs</name>
    <message>
        <source>Plan a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name by which parents know it: HENRY at the hub, Tuesdays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;laces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the &amp;crèche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a week at the same time, after those that are planned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time: 10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not on these days (22 Dec 2026, 29 Dec 2026)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days with a comma between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said yet</source>
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
        <source>&amp;Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Content covered, one title a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has a place booked has then finished it, and who waits is told that there is none. The facilitators no longer hold anybody’s record for it. It cannot be opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has come to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cancelled: nobody has finished it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, if it is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with at most two digits behind the point: 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pounds, hours or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slip of a parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was written, without a name and without anything that tells who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1. What helped you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2. What should we change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3. Would you tell a friend to come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents read it: no name, nothing that tells who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what parents said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done about it, or why it cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number: 4 or 4.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place on a course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who lead the course then have the name and what is shared of this one person, to take the register without a network, until the place ends. The family has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no child in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;which child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who agreed that the facilitators know: without it no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How (at home, on the phone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children for the c&amp;rèche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interpreter for (language)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CourseFiguresPart</name>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no measures yet: name them under Programmes, “Change”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out this cost line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer counts. It stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost is written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CoursePage</name>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished">Miejsca</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parents say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CourseParentsPart</name>
    <message>
        <source>Slips of parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in a slip…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would tell a friend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slip is typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CoursePlacesPart</name>
    <message>
        <source>Places and waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the next free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for a place. Places are asked for on a family’s page, under Courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s place has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is offered to %1, who has waited longest. Ring her.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CoursePrints</name>
    <message>
        <source>Register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1 of %2, %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, late, absent, sent word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crèche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called is who has a place booked. Shred it when it is typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sessions held; %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There and late both count as came. Who is not on this laptop is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came, finished, stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per family that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per family that finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For use inside the service: small numbers are not suppressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slips to hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CourseRegisterPart</name>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or T: there. L: late. A: absent. W: sent word. Arrow keys move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or T: there. L: late. A: absent. W: sent word. Each goes on to the next name. Ctrl+Enter saves the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is planned. Plan them under “Sessions”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a place booked. Places are booked on a family’s page, under Courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is still to come: choose the one that was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The register is saved on this laptop: %n marks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are saved; the others are of people who are no longer asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::CourseSessionsPart</name>
    <message>
        <source>True to the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">Zmień</translation>
    </message>
</context>
<context>
    <name>lodestar::pages::DirectoryCheckDialog</name>
    <message>
        <source>Checked today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here was looked at today and is right. “Check before use” goes, and comes back after the months that your area has set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was found out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::DirectoryPage</name>
    <message>
        <source>Closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day after it is found only by those who ask for what has ended. Referrals and answers that name it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, such as 31 Mar 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers to families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, provider or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hecked today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;losed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another need or fewer words, or add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. “Check before use”: nobody of this area has confirmed it lately.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::DirectorySettings</name>
    <message>
        <source>Directory of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Check before use” comes back after so many &amp;months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for everybody of the area after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::DuplicateCard</name>
    <message>
        <source>%1 proposed this on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed it on %2. Both are read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a second person; until then nothing is joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1: one household?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is read under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: which is right? Until somebody says, both stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which are both read from then on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how you know. It is kept with the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words are needed here first: how do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::DuplicatesPage</name>
    <message>
        <source>Likely double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that look alike are being searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>No two records look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that may be of one person or one household are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not listed before that day, for you and for your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List it &amp;again from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day to come, like 12 Mar 2027.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::EarlyYearsSettingDialog</name>
    <message>
        <source>A setting of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody at work in the area sees the directory. No child is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the setting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::EarlyYearsSettings</name>
    <message>
        <source>Early years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nurseries, pre-schools and childminders with their link practitioner, and who may have a two-year place here beyond the national rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on %1</source>
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
        <source>all wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a setting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local rules of the two-year place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a local rule…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::EnrolDialog</name>
    <message>
        <source>Connect this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system owner gives you the address and a code that is good once. What is on this laptop stays; afterwards it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time c&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password, if you were given one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certi&amp;ficate of your service, if it has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the &amp;certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of your service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code from your system owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be mistyped, used already or too old, or the password is wrong. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FacilitatorRows</name>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator %1 is trained in the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator %1 is supervised in the programme</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Family without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;llot to another practitioner...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allot %1 alone...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer to a colleague or team...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyChronologyTab</name>
    <message>
        <source>Chronology</source>
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
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is sealed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
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
        <source>The chronology is being read.</source>
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
        <translation type="unfinished">Wyczyść filtry</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyCoursesTab</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The courses are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this family has a place on a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is open. They are planned under Programmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who lead a course are told whom to expect.</source>
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
        <source>It is marked beside its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop.</source>
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
    <message>
        <source>Something is missing, or cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyEntryForm</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
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
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before “%1”, %2. Correct one of the two days.</source>
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
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
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
        <translation type="unfinished">Waga</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Długość</translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished">Obwód głowy</translation>
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
        <translation type="unfinished">%1: %2</translation>
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
        <translation type="unfinished">Numer NHS %1</translation>
    </message>
    <message>
        <source>&amp;Corrected ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual ●</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show corrected age, crosses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show actual age, dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born: two dates stand against each other</source>
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
    <message>
        <source>&amp;Where it still may be…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>all are kept until a person settles it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyListsTab</name>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Skierowania</translation>
    </message>
    <message>
        <source>Assessments and referrals are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a questionnaire...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referral…</source>
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
    <name>lodestar::pages::FamilyOffersTab</name>
    <message>
        <source>Open on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation type="unfinished">Dla Państwa</translation>
    </message>
    <message>
        <source>&amp;Open on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day for which offers are looked at; today when empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offers are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody knows is asked, and never read as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. Needs levels are those of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offer is known for that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers are added under Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits under “Print at the office”; Today leads there.</source>
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
        <translation type="unfinished">Rodzina</translation>
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
        <translation type="unfinished">Cofnij</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Skierowania</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation type="unfinished">Dla Państwa</translation>
    </message>
    <message>
        <source>Goals and matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
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
    <message>
        <source>Noted. The review is invited from 24 months on.</source>
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
        <translation type="unfinished">Dodaj</translation>
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
        <translation type="unfinished">Numer NHS %1</translation>
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
        <translation type="unfinished">Wcześniej</translation>
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
    <name>lodestar::pages::FamilyPlanTab</name>
    <message>
        <source>Goals and small steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely to be entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits, home, work and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our plan, on paper…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed, and kept as it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal has been set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written down in the parents’ own words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family has asked for nothing that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been taken up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that the family told speaks for Healthy Start, a two-year place or the offer to working parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first feeding contact and no help with feeding is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No navigator works with this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a navigator in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels to the parent, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Ask at the start, at each review and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels to the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the day of the next look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked, never decided here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Add a small &amp;step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reached…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partly reached…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
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
        <translation type="unfinished">Zapieczętowane</translation>
    </message>
    <message>
        <source>Close again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
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
    <message>
        <source>Recorded, sealed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilySafetyNet</name>
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By your service’s rule somebody looks at this now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilySharingTab</name>
    <message>
        <source>With whom may we share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to agree…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was shared…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom, what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement is withdrawn. Nothing was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits under “Print at the office”; Today leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilySheetDialog</name>
    <message>
        <source>Sheet for the family</source>
        <translation type="unfinished">Karta dla rodziny</translation>
    </message>
    <message>
        <source>Postcard to the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what was saved and may stand on a parent’s sheet: the family’s words, the setting’s words, and the plan. Nothing sealed, no score. What was printed is kept as it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with %1’s strengths as the family tells them, a box for the setting, and a code by which the reply finds its child. The code works once and holds nothing personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Somebody else who may be told</source>
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
        <source>Strengths, as the family tells them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strengths, as the family tells them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postcard of %1 has not come back: the same one is printed again, with the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at the &amp;office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for whom the sheet is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet waits for %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under “Print at the office”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given. Try again, or another printer.</source>
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
        <translation type="unfinished">Co dalej</translation>
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
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
    <message>
        <source>Matched with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed, not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; coordinator %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>nobody</source>
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
        <translation type="unfinished">Umów</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">Umówione</translation>
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
    <message>
        <source>Integrated review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is concerned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyTab</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FamilyTabs</name>
    <message>
        <source>Parts of the family&apos;s record</source>
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
        <translation type="unfinished">Co dalej</translation>
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
        <source>Two values</source>
        <translation type="unfinished">Dwie wartości</translation>
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
        <translation type="unfinished">Wyczyść filtry</translation>
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
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken out of this record.</source>
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
    <message>
        <source>I have a &amp;code to connect this laptop to my service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FormChoiceEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the answer back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FormFileEditor</name>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 5 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FormPreviewPage</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it: nothing that is answered here is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FormRow</name>
    <message>
        <source>More at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (needed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FormTypedEditor</name>
    <message>
        <source>One more answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more answer to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FormView</name>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: %1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::FormsPage</name>
    <message>
        <source>Put %1 into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this day on it is offered. An earlier version is offered no more; what was begun on it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put into use</source>
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
        <source>Write a day, such as 1 Dec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use; comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of use since %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, not yet in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these files holds a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form is a FHIR R4 questionnaire (JSON). Choose it together with the value sets it needs. A form that cannot be carried whole is refused, with what it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load cut-offs...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load cut-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of use...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into use...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a form...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a form, with its value sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: %1. Look at it, then put it into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own cut-offs and thresholds are in use from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today it is offered no more. What was begun on it goes on, and answers stay readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of use</source>
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
    <name>lodestar::pages::HistoryRow</name>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
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
    <message>
        <source>A postcard that a nursery gave back: its code finds the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;postcard came back...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ImportReport</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
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
    <message>
        <source>Values that could not be taken: %1. Their rows were taken, and each value is kept sealed beside its row.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Usuń</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">%1: %2</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
    <message>
        <source>Likely &amp;doubles</source>
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
    <name>lodestar::pages::LocalPlaceRuleDialog</name>
    <message>
        <source>Local rule of the two-year place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands beside the national rules from its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, or: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Places</source>
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
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who may have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day from which it holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::MeanwhileBanner</name>
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
    <name>lodestar::pages::MeanwhileDialog</name>
    <message>
        <source>What others changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since this page was opened, the newest first. What you have typed on the page is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is here any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::MissedDialog</name>
    <message>
        <source>Contacts that did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you think, and what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What you think, and what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabs declined, not counted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you think: it is quiet then until another one is missed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::MyFamiliesPage</name>
    <message>
        <source>My families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I have &amp;time...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is with your coordinator after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your families are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not matched with a family yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coordinator rings you when there is one. It comes here with the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Print the match sheet of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are there for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not met yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contacts, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hours with families and beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I have time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not said yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My next supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counts until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My training</source>
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
        <translation type="unfinished">Dziecko nie przyszło</translation>
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
    <name>lodestar::pages::OfferAnswerDialog</name>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that has come, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::OfferDialog</name>
    <message>
        <source>An offer to families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not stated is no condition. What nobody knows of a family is asked, never read as no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is</source>
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
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wards; none ticked: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs levels; none ticked: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances; any one of them is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family is to be asked, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::PlaceDialog</name>
    <message>
        <source>Two-year place of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in force on the day of the application are asked. A reason that tells of care or disability is kept with health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the application, or today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;May have it because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;etting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: may not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No national rule with a source covers %1. Ask the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Source: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the place is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the national rule it runs from %1 at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::PlanDialog</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date can be read here. Write it as 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time can be read here. Write it as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::PlanDialogs</name>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said as it was said. Everyone who works with the family can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the parent’s own words, and small enough to reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished">Jak daleko</translation>
    </message>
    <message>
        <source>How &amp;far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the goal together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The parent says how far: 0 is not begun, 10 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;far, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal is partly reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels to the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent says it herself: 0 is none, 10 is the most. It is no score and nothing is worked out from it but the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when in the work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hope, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confidence, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;upport around me, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefits, home, work and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With whom (Jobcentre Plus, adult college, Citizens Advice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it &amp;stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since wh&amp;en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since &amp;when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family asks for something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became &amp;of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;answer, or why it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer, or why it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the family told of its circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what they tell you; leave out what they would rather not say. It is used to say what the family is likely to be entitled to, never to decide. What is saved takes the place of what was told before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family takes home a &amp;month, pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household income a &amp;year after tax, pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wor&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recourse to &amp;public funds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>&amp;Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely is no decision: whoever pays decides. The family checks with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words; why it was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First feeding contact, and help with feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours from coming home to the first contact are worked out where both times are known. How a baby is fed stands with health and not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came &amp;home: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came home: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First feeding contact: &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First feeding contact: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a navigator in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A navigator works with a family that agreed, and within what it agreed to. She sees what is shared: no health record, no assessment, nothing sealed. She may refuse; you both see in Today how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who of the family &amp;agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How they were asked, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how they were asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;covers, as they were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the family agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What she is to &amp;know; nothing of health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family withdraws its agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s work with this family ends today. What she wrote stays; what has not been sent yet goes first, then her laptop gives the family up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::PlanSheetDialog</name>
    <message>
        <source>Our plan, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what the family said, and its goals with their steps. No matter, no rating, nothing of another adult. What was printed is kept as it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody here to whom the plan may be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for an adult who lives with the family and is under no court restriction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was given. Try again, or another printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::PostcardCodeDialog</name>
    <message>
        <source>A postcard came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K7QX-93MD-2P4T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code on the postcard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this child: &amp;open the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find the child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no code of a postcard: a sign is missing or was read wrongly. It has 12 letters and digits in three groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop knows no postcard with this code. It may have been made on another laptop and not have come here yet. Nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used on %1: the reply is in the record. It works only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is offered for this child. Open the family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certain birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2. Is this the child of the postcard?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::PracticePage</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, people here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose list and meetings are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed, and not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was discussed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Record a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practices are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has a practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it with each person, in a family under People and household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody works with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>families: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out without an agreement to it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families held back, ask the safeguarding lead: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list goes to the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it was shared is written into the record of each person on it, on the basis of the agreement. Go on only if the list is to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agreement was withdrawn meanwhile. The list is read anew: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Rodzina</translation>
    </message>
    <message>
        <source>People and ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. Only people whose agreement with the practice stands are named; others may be registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done; it stays in the family’s record.</source>
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
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>No sheet waits to be printed.</source>
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
    <message>
        <source>Two-year review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to you</source>
        <translation type="unfinished">Dla Państwa</translation>
    </message>
    <message>
        <source>Agreement to share information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcard to the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets for parents are asked for on the page of a visit or a review, or in a family under Documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ProgrammeDialogs</name>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sess&amp;ions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Largest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is below the smallest group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty what no source says. Every change stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence &amp;says who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level of evidence needs its source: the guidebook or study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Content, one title a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures &amp;before and after, one a line (Confidence; 0; 10; higher)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line: name; lowest; highest; higher or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Decisions of before stay. Only a programme that has shown its impact goes to scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day of the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what &amp;evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation type="unfinished">Programy</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished">Nadchodzi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide the s&amp;tage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan a course…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programmes are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n courses now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No course here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Plan a course” begins one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::QuestionnaireDialog</name>
    <message>
        <source>Add a questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forms could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::QuestionnairePage</name>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scores suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation type="unfinished">Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this answer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you did, and when, before you complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you &amp;did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questionnaire is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the answers as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you save is a new version; the old one stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept until something is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft translation: not yet checked by a speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at one answer now: write below what you did, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score suggests; you decide. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every keystroke is kept, last at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here goes; the record keeps the answers that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered here goes; nothing was in the record yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::QuietPage</name>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Skierowania</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the lead sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>What has gone quiet is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody’s families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
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
        <translation type="unfinished">Wyczyść filtry</translation>
    </message>
    <message>
        <source>Nothing has gone quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each concern, referral, request, promise and agreed action has its next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone quiet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
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
        <source>Past their time without a next step. What each says, and whatever is sealed, is left out.</source>
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
    <name>lodestar::pages::RecallDialog</name>
    <message>
        <source>Where the content still may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being asked which laptops have confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a laptop</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>The server last heard from it on %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is gone from this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it must go elsewhere waits here to be sent. No other laptop has confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has been told, and each laptop hears it at its next sync. Which have confirmed cannot be asked without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other laptop that held it has confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n laptops have not confirmed yet; they do at their next sync.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>lodestar::pages::ReferralDayDialog</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day; it cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralFilterDialog</name>
    <message>
        <source>Filter the referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose &amp;turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralForm</name>
    <message>
        <source>Everyone who works with the family can read this referral, navigators too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only health visiting can read this referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is kept sealed: it stands in no list of names, and opens with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which &amp;service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the &amp;directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: it goes outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (team)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>&amp;Colleague in Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the family agree</source>
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
        <source>Agreed &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is s&amp;hared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about in (&amp;language)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>With an interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding or public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the parent told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service sees nobody without the family’s agreement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralLetterDialog</name>
    <message>
        <source>Letter of the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom is the letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family, a copy without the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says to whom the referral goes and what was agreed; why stands nowhere on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what is sealed. Give it to the service only; nothing goes to the home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what the agreement covers. A file is not encrypted: keep it only as long as you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family has taken its agreement back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter was made. Try again, or save a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without encryption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralPage</name>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with your passphrase, and its opening stands in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is sealed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral can end. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in Lodestar by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Written %1 at %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Written over since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing; it can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every keystroke is kept on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose for whom it is. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to which service it goes. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralPanel</name>
    <message>
        <source>It is ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes later is a new referral that continues this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They attended again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was not brought again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note something learnt late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family was told…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement was taken back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History and corrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral that continues it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is withdrawn and nothing goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is shared, and a colleague who received it in Lodestar may not read on. What was sent stays written. Then tell the service, and withdraw the referral if the family wishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement was taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralSendDialog</name>
    <message>
        <source>Send the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes now. Still to be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go yet. Still needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To (address, number, name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day; it cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralStepDialog</name>
    <message>
        <source>It is written into its place with its day. The referral stands where it stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family may say no. Consider safeguarding: is the child safe without this service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not agree with the service, use the escalation policy of your partnership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing closes without an outcome. What comes later is a new referral that continues this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day; it cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether safeguarding was considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Skierowania</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Come to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Eksportuj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>The referrals are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ended within a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One sealed referral needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sealed referrals need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No referral matches these filters.</source>
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
        <translation type="unfinished">Wyczyść filtry</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every service has answered in time so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every referral is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral comes to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colleague sends to you or your team stands here after a sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral ended within the last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is begun in a visit, or in the family.</source>
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
        <source>Service: %1</source>
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
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service’s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered by what cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the referrals shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 referrals. Why somebody was referred, and what is sealed, is left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::RefusalDesk</name>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>The server did not take it (%1). It is kept here whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system owner has looked at it and does not take it: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it here, or ask your system owner what to do with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is not among yours or your team&apos;s any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family navigator works with a family that agreed, and this does not say that it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That two records are one is said by two people, and this was said by one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not write this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s version does not accept what is written in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It builds on something that the server has not received yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this laptop as yours any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed as somebody else than the server knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever has the family now, or your team lead, to allot it to you; then send it again. Or keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the family. When it agrees, ask the navigator in on the family’s page, under Plan: the agreement goes with it. Sending this one again does not help; keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague to look at the two under Likely doubles and to confirm. Keep this one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by itself once that has come; sending it again does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the server has been brought up to date, send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your system owner; when it is put right, send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It builds on something written with it that the server did not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle that one first; it stands in this list as well. Then send this again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReportBar</name>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Zespół</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReportView</name>
    <message>
        <source>%1: signed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Raporty</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget lines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the tables of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewAdultsPart</name>
    <message>
        <source>Private part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not safe to ask now waits in Today behind your passphrase. People are added to the list in the family, under People and household. None of it stands on a sheet for the family.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewFacts</name>
    <message>
        <source>Health part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early-years summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to no setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcard is out since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here: ask the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health review only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewGrid</name>
    <message>
        <source>Health visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting: progress check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Razem</translation>
    </message>
    <message>
        <source>%1: the family’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what we say together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 %1 months: score (cut-off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s family, in their words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewGrowthWords</name>
    <message>
        <source>Last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI %1 on %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewHealthPart</name>
    <message>
        <source>Health part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newborn hearing screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family’s &amp;concerns and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The health part was &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen: written up already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visits are countersigned: record the visit on its own page too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was &amp;seen: this settles the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 month form of %2 is in the record; its scores stand above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASQ-3 &amp;form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recorded: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELIM: words said, of 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELIM: o&amp;utcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight in kg (last: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hei&amp;ght in cm (last: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is far outside what is usual at this age. Look again, or record it on the page of a visit with the reason why it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (doses: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n given; none is missing for this age</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewPage</name>
    <message>
        <source>Integrated review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet for the family…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation type="unfinished">Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Save review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says why. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
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
        <source>Language at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Each part is saved by itself. Nothing waits for the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every keystroke is kept, last at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet waits under “Print at the office”, and will say what is saved when it is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrated review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This postcard’s reply was taken in meanwhile. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewPart</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewPlacePart</name>
    <message>
        <source>Nursery and two-year place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-year place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May run from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the term after the second birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known without a birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child goes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-year place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule with a source covers today. Ask the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished">%1: %2 {1;?}</translation>
    </message>
    <message>
        <source>%1; %2. Since when it holds has no source: check with the council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 places, %2 taken on this laptop)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None for this ward today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewPlanPart</name>
    <message>
        <source>Joint plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Do kiedy</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take step %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open referral: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this referral out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents agree with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewSharingPart</name>
    <message>
        <source>Discussion and sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How both sides spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal stops only the sharing: the health part goes on. Sharing to protect a child does not need this agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what may be shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ReviewSummaryPart</name>
    <message>
        <source>The setting’s summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal, social and emotional development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where more support may be needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the setting will do, and how parents can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the scanned sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another scan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (link: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which se&amp;tting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanned sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress check of the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is kept among the child’s documents.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::RoutineEnquiryDialog</name>
    <message>
        <source>Routine enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else should see this screen. What stands here is sealed: it is on no sheet, list, calendar or message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, no disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked, another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>She was asked a&amp;lone, with no child who understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or friend, in an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another try on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;try on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred to &amp;MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her &amp;own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was told, when, &amp;basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe wa&amp;ys to reach her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das&amp;h, count of yes (of 24)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your service has set no number for a MARAC referral (Settings, Forms). Your judgement counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or above, the number that your service set: a MARAC referral is to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1, the number that your service set. Serious concern is enough for a MARAC referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is given for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SafetySettings</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Hasło</translation>
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
    <name>lodestar::pages::SavedFilterMenu</name>
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
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Usuń</translation>
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
        <translation type="unfinished">Otwórz</translation>
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
    <message>
        <source>Routine enquiry...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ServiceChooser</name>
    <message>
        <source>Choose a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with &amp;need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, provider or what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service answers. Take another need or fewer words; a new one is added in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::ServiceDialog</name>
    <message>
        <source>A service of the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody at work in the area sees the directory. No family is named in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;may have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, or: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wa&amp;rds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Languages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may re&amp;fer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phon&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ema&amp;il</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&amp;b address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed, unless it is safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreemen&amp;t of the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: everyone who works with the family</source>
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
        <source>Its referrals are &amp;kept with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff reference, where somebody receives referrals in Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ceiver in Lodestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days until it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days until it decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until the first offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce of the times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, if it has en&amp;ded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who said these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders of referrals are computed from them.</source>
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
        <translation type="unfinished">Ustawienia</translation>
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
        <translation type="unfinished">Zablokuj</translation>
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
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires that come with the program, and those that your service brings itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;forms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SharedDialog</name>
    <message>
        <source>Something was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding is never held up by this form: share first, and write it down when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the parent told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: everyone who works with the family</source>
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
        <source>A&amp;bout whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may &amp;read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the basis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SharingAnswerDialog</name>
    <message>
        <source>A day that has come, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer about sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each person for herself. For a child, whoever has parental responsibility answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, and why she or he may answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that serves the purpose, unless written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;may be shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write with whom it is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who answered, and why she or he may.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SharingWithdrawDialog</name>
    <message>
        <source>Withdraw the agreement with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who withdrew it.</source>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>Somebody else who may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for whom the sheet is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of what is open to the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists what is open on the day it is printed, and how to reach it; nothing of the family stands on it. What is open by a needs level or by circumstances is left out: that is said in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet to agree to sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says with whom and what for information is shared, what saying no and withdrawing mean, and has a place to sign. Record the answer here when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody here for whom this sheet can be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SilentDialog</name>
    <message>
        <source>%1: %2 %3.</source>
        <translation type="unfinished">%1: %2 %3. {1:?}</translation>
    </message>
    <message>
        <source>%1 A referral ends with its own outcome, where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step, with its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Do kiedy</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why nothing more is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a day from today on: it is asked about again after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is done next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupervisionActionRow</name>
    <message>
        <source>By when</source>
        <translation type="unfinished">Do kiedy</translation>
    </message>
    <message>
        <source>Agreed: what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Safeguarding: sealed, and in each child’s record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupervisionFamilyBlock</name>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the %1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, and what was thought of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupervisionNotesForm</name>
    <message>
        <source>The session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the talk was about, with no family’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only she and her supervisor ever have it. It is on no print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupervisionPage</name>
    <message>
        <source>Was planned for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last held %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation type="unfinished">Superwizja</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Do zrobienia</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan a session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the supervision of the chosen person over to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You supervise nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sessions stand under All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is seen by who was there and by nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is known here who may supervise %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else supervises her from today. She is given the sessions that are planned, the last one of each kind, and those with something open. Older sessions and all reflections stay with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupervisionPlanDialog</name>
    <message>
        <source>Plan a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is prepared by rule from the families of who is supervised. Only she and you receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>W&amp;ith whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom, several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who is supervised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, like 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date can be read here. Write it as 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupervisionSessionPage</name>
    <message>
        <source>Supervision</source>
        <translation type="unfinished">Superwizja</translation>
    </message>
    <message>
        <source>&amp;Open what is sealed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not held…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this session is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else should see the screen. It is noted in the audit that you looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. Every keystroke is kept, last at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every keystroke is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date cannot be read. Write it as 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the list with the reason. Plan another one for a new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SupportContactPage</name>
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;said and done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
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
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished">&amp;Wyrzuć</translation>
    </message>
    <message>
        <source>&amp;Save the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;o does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished">Do kiedy</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every keystroke is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every keystroke is kept, last at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to whom you went along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said and done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day and a time that have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole minutes, as 45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date can be read here. Write it as 12 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SyncPage</name>
    <message>
        <source>Sync and conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be settled is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sealed values are; they open with your passphrase.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When two people change the same thing, both values come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sealed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept here whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>visits, changes</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more families</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another value came meanwhile. Your text is untouched; what came is kept, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept here and asks for nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled. The other values stay in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why another value is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::SyncStateBox</name>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect this laptop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop is not connected to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no sync with the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sync with the server: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent %1 changes (%2) and received %3 (%4) in %5 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Server: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families have left your list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote of them is sent first; then they can be removed from this laptop.</source>
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
    <name>lodestar::pages::TeamMemberDialog</name>
    <message>
        <source>Her yardstick is that of a whole post times her share. After her last day her families are nobody’s, and your Today says so until you have handed them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Share of a whole post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day, empty while she works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date. Write it as 12 Mar 2026, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::TeamPage</name>
    <message>
        <source>Team</source>
        <translation type="unfinished">Zespół</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen for so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished">Eksportuj</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What came since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator’s laptop holds the households of the team’s families and none of their people. Children, expectant mothers and who has not been seen stand on the team lead’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every family has somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n families to allot</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came in these days, and every family has somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who holds a caseload is known on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff come with a sync or with the service’s files. Import them, or sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every family was met within %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands between two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers, handovers and countersignatures that wait stand here, with whatever climbs to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: with %2 from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is to be allotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is not known as staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a practitioner in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The families of %1 agreed to her. Another navigator is asked in on the family’s page, under Plan, with its agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no family to hand on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dziś</translation>
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
        <translation type="unfinished">Drukuj</translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished">Umów</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Pokaż</translation>
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
        <translation type="unfinished">Kto</translation>
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
    <message>
        <source>Gone quiet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::TransferAnswerDialog</name>
    <message>
        <source>%1 family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offered this family to %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family agreed to a navigator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been answered yet. You stay responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you accept, you work with the family from today. Its health visitor stays responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you accept, the family is yours from today. Until then nothing changes hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted on %2 and works with the family since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted on %2 and is responsible since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take the family on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the offer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not take it: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why you do not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever offered it reads your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered or taken back meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::TransferDialog</name>
    <message>
        <source>Offer this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you choose may read the record and decide. You stay responsible until she accepts; both of you see in Today how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague or a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a role</comment>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>What they are to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are to &amp;know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few sentences for the one who takes over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::UnlockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, dose %2</source>
        <translation type="unfinished">%1, dawka %2</translation>
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
        <translation type="unfinished">Odmowa</translation>
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
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitDiet</name>
    <message>
        <source>Diet and vitamins: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folic acid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Diet talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitFeedingHelp</name>
    <message>
        <source>%1: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First feeding contact, and help with feeding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours after coming home</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Came home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First feeding contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
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
        <translation type="unfinished">potrzebne</translation>
    </message>
    <message>
        <source>written</source>
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
        <translation type="unfinished">Waga</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">Długość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished">Wzrost</translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished">Obwód głowy</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
    <message>
        <source>%1 centile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than 4 SD from the median at %2: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VisitMeasurementsPart</name>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">Pokaż rodzicowi</translation>
    </message>
    <message>
        <source>Only this child’s sheet fills the screen (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation type="unfinished">Zamknij, zachowaj szkic</translation>
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
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Red-book sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet waits under “Print at the office”. It will say what this visit has found once it is completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a questionnaire...</source>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation>Waga</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wzrost</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Obwód głowy</translation>
    </message>
    <message>
        <source>Sheet for the family</source>
        <translation>Karta dla rodziny</translation>
    </message>
    <message>
        <source>Born %1; today %2</source>
        <translation>Data urodzenia %1; dziś %2</translation>
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
        <translation>Przy urodzeniu</translation>
    </message>
    <message>
        <source>%1   %2: %3</source>
        <translation>%1   %2: %3</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Dotychczas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Passphrase, to go back to the visit</source>
        <translation>Hasło, aby wrócić do wizyty</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Wróć do wizyty</translation>
    </message>
    <message>
        <source>Growth chart: weight</source>
        <translation>Siatka centylowa: waga</translation>
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
        <translation type="unfinished">Kto</translation>
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
        <translation type="unfinished">Co</translation>
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
    <message>
        <source>Choose from the directory…</source>
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
        <translation type="unfinished">%1: %2 {1,?}</translation>
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
        <translation type="unfinished">Zmień</translation>
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
        <translation type="unfinished">Poradnia</translation>
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
        <translation type="unfinished">Wizyta po narodzinach</translation>
    </message>
    <message>
        <source>6–8 week review</source>
        <translation type="unfinished">Przegląd w 6–8 tygodniu</translation>
    </message>
    <message>
        <source>3–4 month contact</source>
        <translation type="unfinished">Spotkanie w 3–4 miesiącu</translation>
    </message>
    <message>
        <source>9–12 month review</source>
        <translation type="unfinished">Przegląd w 9–12 miesiącu</translation>
    </message>
    <message>
        <source>2–2½ year review</source>
        <translation type="unfinished">Przegląd w wieku 2–2½ lat</translation>
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
        <translation type="unfinished">Zrobione</translation>
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
        <translation type="unfinished">Umówione</translation>
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
    <message>
        <source>Refer and attach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::pages::VolunteersPage</name>
    <message>
        <source>&amp;Find a volunteer...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nobody is found, or wanted any more...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give the family back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the &amp;worry...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Volunteer told, it goes on...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has &amp;agreed...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down that they &amp;met...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the volunteer is &amp;told...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the match sheet...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;details, or end...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down a &amp;check...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When there is &amp;time...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Supervision...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours given...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raining...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;volunteer, or somebody new...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the training register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers, matches and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before a match...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers and matches are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is matched with your families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is matched with this family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is allotted to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is matched with your families stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is matched with a family yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A navigator asks for somebody on the family’s page, or you find a volunteer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no volunteers or staff here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a record that coordinators, leads and they themselves read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
    <message>
        <source>No line of the register answers this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose All, or add what was learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the supervision list</source>
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
    <name>lodestar::pages::WorkforcePrint</name>
    <message>
        <source>Match sheet of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are there for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something worries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down in “Record a contact” or ring your coordinator the same day. In danger ring 999 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet with you or locked away, and give it back when the match has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Kto</translation>
    </message>
    <message>
        <source>Works here as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Zrobione</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::reports::ChronologyPrint</name>
    <message numerus="yes">
        <source>%n h later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chronology: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number %1</source>
        <translation type="unfinished">Numer NHS %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Written by, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Sealed] %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (two values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry was picked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printed for this child, reader and purpose alone. %n entries were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed entries stand on it, asked for by name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::reports::ListPrint</name>
    <message>
        <source>Health visiting</source>
        <translation>Health visiting</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Printed %1 at %2 by %3 on %4.</source>
        <translation>Wydrukowano %1 o godz. %2: %3, laptop %4.</translation>
    </message>
</context>
<context>
    <name>lodestar::reports::ReferralLetter</name>
    <message>
        <source>the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be shared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about in %1 with an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without agreement. Basis: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as urgent safeguarding; the basis is still to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, safe to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that it arrived, whether you accept it, and what comes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 at any time. Nothing more is shared from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the agreement or the basis named covers stands in this letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the referral was made is not written here; ask whoever made it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::reports::ReportBlocks</name>
    <message>
        <source>Signed in Lodestar on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Jak to policzono</translation>
    </message>
    <message>
        <source>Counted on %1 at %2.</source>
        <translation>Policzono %1 o godz. %2.</translation>
    </message>
</context>
<context>
    <name>lodestar::reports::ReportWords</name>
    <message>
        <source>left out</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact counts: statutory return only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers left out: may leave the service</source>
        <translation>Bez małych liczb: można przekazać na zewnątrz</translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE: sealed matter, safeguarding supervision only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::shell::BrandButton</name>
    <message>
        <source>List of places</source>
        <translation>Lista miejsc</translation>
    </message>
</context>
<context>
    <name>lodestar::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
</context>
<context>
    <name>lodestar::shell::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, czeka %n</numerusform>
            <numerusform>%1, czekają %n</numerusform>
            <numerusform>%1, czeka %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::shell::TopBar</name>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Find a family (Ctrl+K)</source>
        <translation>Znajdź rodzinę (Ctrl+K)</translation>
    </message>
    <message>
        <source>Lock Lodestar (Ctrl+L)</source>
        <translation>Zablokuj Lodestar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock Lodestar</source>
        <translation>Zablokuj Lodestar</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Wróć do: %1</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Language</name>
    <message>
        <source>%1 (draft translation)</source>
        <translation>%1 (tłumaczenie robocze)</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::StatusPainter</name>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Dwie wartości</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Zapieczętowane</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation>Dziecko nie przyszło</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Czeka na synchronizację</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Umówione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Nadchodzi</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Terms</name>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Rodziny pod opieką</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Poradnia</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Skierowania</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Superwizja</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Zamknij, zachowaj szkic</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz wizytę</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Show to parent</source>
        <translation>Pokaż rodzicowi</translation>
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
            <numerusform>Spróbuj ponownie za %n sekundę.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekundy.</numerusform>
            <numerusform>Spróbuj ponownie za %n sekund.</numerusform>
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
    <message>
        <source>Everything is saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not the server that this laptop trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another network; if it happens twice, tell your system owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop&apos;s clock is wrong, so the server&apos;s certificate cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date and time of this laptop; nothing is sent until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this laptop, or has shut it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your system owner for a one-time code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Lodestar is too old for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your system owner if it happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own family’s record. Whoever works or volunteers here never opens her own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague to do what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This volunteer cannot be matched: a check or training is missing or has expired, there is no room, or it is the volunteer’s own family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says what is missing. Put it right, or choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::Banner</name>
    <message>
        <source>Away with this line</source>
        <translation>Ukryj ten wiersz</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Następny miesiąc</translation>
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
        <translation>dzień miesiąc rok</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
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
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>To, co tu wpisano, nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Leave once more to throw it away.</source>
        <translation>Wyjdź jeszcze raz, aby to wyrzucić.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Wyrzuć</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Usuń filtr %1</translation>
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
        <translation>Znajdź rodzinę: nazwisko, kod, nr NHS, telefon</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>Znajdź rodzinę</translation>
    </message>
    <message>
        <source>Name, postcode, NHS number or phone number</source>
        <translation>Nazwisko, kod pocztowy, numer NHS lub telefon</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FindResults</name>
    <message>
        <source>Families found</source>
        <translation>Znalezione rodziny</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FoldHead</name>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FoldingSection</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FormGrid</name>
    <message>
        <source>needed</source>
        <translation>potrzebne</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, potrzebne</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::MeasureField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Jednostka: %1</translation>
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
        <translation>Spróbuj ponownie</translation>
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
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
</context>
</TS>
