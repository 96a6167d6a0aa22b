<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sn" sourcelanguage="en_GB">
<context>
    <name>QObject</name>
    <message>
        <source>This laptop has not been joined to a server; its records are on it alone. Back them up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lodestar::desktop::Program</name>
    <message>
        <source>Everything is saved on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything is saved on this laptop; %n changes wait for the first sync.</source>
        <translation>
            <numerusform>Zvese zvakachengetwa palaptop ino; shanduko %n yakamirira kutumirwa kwekutanga.</numerusform>
            <numerusform>Zvese zvakachengetwa palaptop ino; shanduko %n dzakamirira kutumirwa kwekutanga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes idle</source>
        <translation>
            <numerusform>Inokiya kana papera miniti %n isina kushandiswa</numerusform>
            <numerusform>Inokiya kana papera maminitsi %n isina kushandiswa</numerusform>
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
    <name>lodestar::pages::UnlockScreen</name>
    <message>
        <source>Unlock</source>
        <translation>Kiinura</translation>
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
    <name>lodestar::shell::BrandButton</name>
    <message>
        <source>List of places</source>
        <translation>Runyorwa rwenzvimbo</translation>
    </message>
</context>
<context>
    <name>lodestar::shell::Rail</name>
    <message>
        <source>Places</source>
        <translation>Nzvimbo</translation>
    </message>
</context>
<context>
    <name>lodestar::shell::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n chakamirira</numerusform>
            <numerusform>%1, %n zvakamirira</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lodestar::shell::TopBar</name>
    <message>
        <source>Find</source>
        <translation>Tsvaga</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kiya</translation>
    </message>
    <message>
        <source>Find a family (Ctrl+K)</source>
        <translation>Tsvaga mhuri (Ctrl+K)</translation>
    </message>
    <message>
        <source>Lock Lodestar (Ctrl+L)</source>
        <translation>Kiya Lodestar (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock Lodestar</source>
        <translation>Kiya Lodestar</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Dzokera ku%1</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Language</name>
    <message>
        <source>%1 (draft translation)</source>
        <translation>%1 (shanduro isati yaongororwa)</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::StatusPainter</name>
    <message>
        <source>Overdue</source>
        <translation>Nguva yapfuura</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Zviviri zvakasiyana</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Zvakavharwa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Nguva yakwana</translation>
    </message>
    <message>
        <source>Was not brought</source>
        <translation>Haana kuunzwa</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Chinyorwa</translation>
    </message>
    <message>
        <source>Waiting to sync</source>
        <translation>Zvakamirira kutumirwa</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Zvakarongwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zvaitwa</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Zvarambwa</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Zviri kuuya</translation>
    </message>
</context>
<context>
    <name>lodestar::theme::Terms</name>
    <message>
        <source>Today</source>
        <translation>Nhasi</translation>
    </message>
    <message>
        <source>Caseload</source>
        <translation>Mhuri dzangu</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Kiriniki</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Mhuri</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Kutumirwa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Zvirongwa</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Chikwata</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Kutarisirwa kwebasa</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Mishumo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Kufananidza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Marongero</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Rubatsiro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Chengeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Kanzura</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Vhara</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Vhara, chengeta chinyorwa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Wedzera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Chinja</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bvisa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dzosera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Vhura</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ratidza</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Dhinda</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Buritsa</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Ronga nguva</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nyora</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tsvaga</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Bvisa zvisefa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Edza zvakare</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dzokera</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Mberi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zvaitwa</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kiya</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kiinura</translation>
    </message>
    <message>
        <source>Show to parent</source>
        <translation>Ratidza mubereki</translation>
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
            <numerusform>Edzai zvakare musekondi %n.</numerusform>
            <numerusform>Edzai zvakare mumasekondi %n.</numerusform>
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
        <translation>Bvisa mutsetse uyu</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::Calendar</name>
    <message>
        <source>Month before</source>
        <translation>Mwedzi wapfuura</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mwedzi unotevera</translation>
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
        <translation>zuva mwedzi gore</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Karenda</translation>
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
        <translation>&amp;Kanzura</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Zvamanyora pano hazvisati zvachengetwa.</translation>
    </message>
    <message>
        <source>Leave once more to throw it away.</source>
        <translation>Budai zvakare kuti muzvirase.</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Rasa</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Bvisa chisefa %1</translation>
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
        <translation>Tsvaga mhuri: zita, postcode, NHS, foni</translation>
    </message>
    <message>
        <source>Find a family</source>
        <translation>Tsvaga mhuri</translation>
    </message>
    <message>
        <source>Name, postcode, NHS number or phone number</source>
        <translation>Zita, postcode, nhamba yeNHS kana yefoni</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FindResults</name>
    <message>
        <source>Families found</source>
        <translation>Mhuri dzawanikwa</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::FoldHead</name>
    <message>
        <source>open</source>
        <translation>zvakavhurwa</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zvakapetwa</translation>
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
        <translation>zvinodiwa</translation>
    </message>
    <message>
        <source>%1, needed</source>
        <translation>%1, zvinodiwa</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::HelpView</name>
    <message>
        <source>Help</source>
        <translation>Rubatsiro</translation>
    </message>
</context>
<context>
    <name>lodestar::widgets::MeasureField</name>
    <message>
        <source>Unit of %1</source>
        <translation>Chiyero che%1</translation>
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
        <translation>Edza zvakare</translation>
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
        <translation>nhasi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>nezuro</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mangwana</translation>
    </message>
</context>
</TS>
