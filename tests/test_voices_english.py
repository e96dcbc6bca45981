"""English sentences as news agencies write them, their voices marked (see test_voices_cases).

Written for this project, in seven sets, each before the rules had seen it; those that the rules
still miss are among them.
"""

# ruff: noqa: E501
ENGLISH = r"""
"[We will not be intimidated]," {Prime Minister Keir Starmer} <told> reporters on Tuesday.
"[It was chaos]," <said> {Maria Lopez, a nurse at the hospital}.
{The Kremlin} <said> on Monday that [talks could resume next week].
{The Pentagon} <said> [two drones had been shot down over the Red Sea].
<According to> {the United Nations}, [more than a million people have fled].
[At least 12 people were killed in the strike], <according to> {local health officials}.
[The central bank will hold rates], {two sources familiar with the matter} <told> Reuters.
{Kyiv} <accused> [Moscow of targeting a children's hospital].
{The minister} <denied> [taking bribes].
{He} <vowed> to [rebuild the city "brick by brick"].
"[This is not the end]," {she} <said>. "[It is only the beginning]."
"[We need more time]," <said> {Kim}, "[and we need more money]."
{The report} <warned> that [sea levels were rising "faster than expected"].
{Amnesty International} <urged> [the government to release all detainees].
{The company} <described> [the ruling as "deeply flawed"].
{Trump} <called> [the trial "a disgrace"].
[The suspect was armed], {police} <said>.
{The White House} <has repeatedly insisted> [the deal is not dead].
In a statement, {the ministry} <said> [it regretted the incident].
{The union} <called on> [workers to strike on Friday].
"[I have nothing to hide]," {the former president} <wrote> on social media.
{Beijing} <rejected> [the "groundless" accusations].
{French President Emmanuel Macron}, speaking in Berlin, <said> [Europe must "wake up"].
{The mayor} <said>: "[We are in shock]."
"[Prices are going up every day]," <complained> {Ahmed, 52, a shopkeeper in Cairo}.
{Officials} <say> [the vaccine is safe].
{NATO chief Mark Rutte} <said> [allies had agreed to spend more], <2:adding> that [2:"no one" would be left behind].
{The agency} <estimates> that [one in three children is malnourished].
The film "The Zone of Interest" won two awards.
The so-called "red line" has been crossed many times.
The court is expected to hear the case in May.
She has a say in the matter, and the claim was dismissed.
"[There is no military solution]," <said> {U.N. Secretary-General Antonio Guterres}.
{Israel's military} <said> [it had struck dozens of targets overnight].
{Hezbollah} <has vowed> to [retaliate].
{Macron} <told> Le Monde: "[France will not yield]."
"[If they attack us]," {Khamenei} <said> on Saturday, "[they will regret it]."
{The IMF} <expects> [growth to slow].
{A spokesperson for the ministry} <declined> to comment.
[Nearly half the city has no power], {the mayor's office} <said> in a statement on Friday.
{Scientists} <warn> [the glacier could collapse within a decade].
{She} <described> herself as ["heartbroken"].
{Opposition leader Alexei Navalny} <accused> [the Kremlin of poisoning him].
"[I was terrified]," <recalled> {Sofia Marin}, who lives across the street. "[The windows shook]."
{Hamas} <rejected> [the proposal], <2:calling> it "[2:a non-starter]".
{Lawyers for the family} <argue> that [the police acted unlawfully].
{Police} <say> [the man, 34, was known to them].
[The vote was "free and fair"], <according to> {observers}.
In a post on X, {Musk} <wrote>: "[This is insane]."
{The prime minister} <ruled out> [an early election].
{Germany} <urged> [both sides to show restraint].
{Apple}, which <denies> [wrongdoing], said it would appeal.
{The Fed} <signalled> that [rates would stay high].
"[We're not going anywhere]," {he} <added>.
{Two people briefed on the talks} <said> [a deal was close].
[More than 200 homes were destroyed], {state media} <reported>.
{Zelenskiy} <thanked> allies and <said> [more weapons were needed].
{A UN report} <found> that [both armies had committed war crimes].
The album "Cowboy Carter" topped the charts.
They use the word "freedom" a lot.
According to custom, the eldest speaks first.
The minister was told to resign.
Thousands marched in Tbilisi on Saturday. "[We don't want to be Russian]," <said> {Nino, a 22-year-old student}. {2:Prime Minister Irakli Kobakhidze} <2:insisted> [2:the bill would pass].
{The defence ministry} <said> on Saturday that [its forces had captured the village].
"[This is a dark day for the press]," {the group} <said> in a statement, <calling> for "[his immediate release]".
[Growth will slow to 1.2% this year], <according to> {a Reuters poll of economists}.
{Biden} <urged> [Congress to pass the aid package].
{The Supreme Court} <ruled> that [the law was unconstitutional].
{Her lawyer, Jane Doe}, <said> [she hoped for a fair trial].
"[It could have been any of us]," {one resident} <told> the BBC.
{The two men} <deny> [the charges].
Boeing did not immediately respond to a request for comment.
{The finance minister} <has promised> to [cut taxes].
{China's foreign ministry spokesperson Mao Ning} <accused> [Washington of "smearing" Beijing].
The company, which reported a loss, will close two plants.
{He} <said>: "[I did what I had to do]."
[The drug is safe and effective], {the regulator} <said> on Thursday.
{Many residents} <say> [they feel abandoned].
{Experts} <fear> [the death toll will rise].
"[He is not above the law]," {Senator Maria Cantwell} <wrote> in a letter to the department.
{The governor} <called> the storm ["unprecedented"] and <2:warned> that [2:worse could come].
{Netanyahu} <dismissed> [the allegations as "absurd"].
The "Barbie" movie broke records.
Officials met for talks in Geneva and a statement is expected.
"[The world is watching]," <warned> {EU foreign policy chief Kaja Kallas} on Thursday.
{The operator} <asked> [households to cut consumption].
[Six flights in ten will run as normal], {the aviation authority} <said>.
{A U.N. spokesman, Stephane Dujarric}, <told> reporters [the situation was "extremely worrying"].
{The airline} <denies> [any negligence] and <2:says> [2:it followed procedure].
"[I never touched that money]," {the former minister} <told> the court.
{Trump} <threatened> [Canada with new tariffs].
{Teachers} <complain> of ["chronic underfunding"].
In Sudan, "[famine is spreading]," {the World Food Programme} <said> on Wednesday.
[The deal is "dead",] {Iran's chief negotiator} <declared>.
{The institute}, based in Kiel, <forecasts> that [output will shrink].
{He} <insisted> [he would not resign].
The novel "Orbital" won the prize.
"[We will not be intimidated,]" {Harbour Commissioner Ruth Ellerby} said on Tuesday.
“[It was chaos,]” recalled {Tom Hadley, a paramedic} who reached the scene first.
"[The data," {she} said, "do not support that claim.]"
{The coach} was blunt: "[We were outplayed.]"
Asked whether he would resign, {Varga} replied: "[No.]"
"[I never met the man,]" insisted {the defendant}, who faces up to 12 years in prison.
In a statement, {the airline} said: "[Safety is our first priority.]"
'[They took everything,]' said {Amina, 43}, whose house was looted.
"[This is a dark day for our town,]" {the mayor} was quoted as saying by the Bramley Post.
"[We're gutted,]" tweeted {the goalkeeper} after the match.
{Mayor Lidia Okoro}: ‘[No one will be left behind]’
{Judge Pell} told the jury: "[You must set aside your feelings.]"
"[It's over. There is nothing left to discuss,]" {a senior official close to the talks} told Reuters.
"[The vaccine works,]" said {Dr Helen Marsh}, who led the trial. "[2:But supply remains a problem.]"
{The president} called [the raid "a cowardly act"] and vowed [2:revenge].
{Beijing} warned [of "serious consequences" if the sale goes ahead].
{She} described [the ruling as "a slap in the face" for victims].
{The union} says [members are "at breaking point"].
{Critics} have dismissed [the plan as “window dressing”].
Last month {the ferry operator, NorthLink Lines}, said [it would cut sailings].
{Officials} told the Herald that [the bridge had been inspected in May].
{The minister} denied that [any money had changed hands].
{Prosecutors} allege [Mr Dunmore hid assets offshore].
{The company} promised [to reimburse all passengers].
{A spokesman for the ministry} declined to say [whether troops were involved].
Until now {the council} had insisted [the site was safe].
{The study, led by Anna Brandt of the University of Lund,} found that [bees can count].
[It is not yet clear how the fire started], {police} said.
The bank, {Reuters} reported on Monday, [plans to close 40 branches].
{Environmental groups} have urged [the government to ban the pesticide].
{He} added that [the club would appeal].
According to {court documents}, [the pair met in 2019].
[The ship was carrying grain], according to {its owner, Delmar Shipping}.
In the view of {many economists}, [rates have peaked].
For {critics}, [the law is a gift to landlords].
[At least six people were hurt], {officials} said, adding that [2:two were in critical condition].
{Seoul} accused [Pyongyang of jamming GPS signals].
{The opposition leader} blamed [the cabinet for the shortages].
{Two former aides} have accused [the senator of bullying], [2:a claim] {2:he} denies.
Maria Steen, the head of the agency, spoke to reporters in Oslo. "[We are ready,]" {she} said. {2:Steen} also confirmed that [2:three suspects had been held].
Q: Are you worried? {Dr Leif Rana}: "[Not at all.]"
{Bale}'s announcement that [she would retire] stunned fans.
The bridge opened on time and according to plan.
The so-called "zombie" fires burn underground.
Her novel "The Salt Road" won the Marlow Prize.
Eddie "The Hammer" Cole lost his title in Leeds.
For years, the harbour lay empty.
Prices vary according to season and demand.
Drivers must follow signs marked "Diversion".
"[We cannot go on like this,]" warned {Bishop Owen Trask}.
{The health ministry} said [at least 14 patients had died overnight].
{Manila} has accused [Beijing of ramming one of its boats].
[Inflation will ease next year], {the central bank} predicted.
“[I don't regret a thing,]” {the 71-year-old singer} told the magazine.
{Lawyers for the family} described [the verdict as “a betrayal”].
According to {Dr Nils Aker}, who runs the clinic, [demand has doubled].
{The captain} denied [abandoning his crew].
"[Nobody warned us,]" said {one resident}. "[2:We just ran.]"
[Taxpayers will foot the bill], {critics} say.
Asked about the delay, {transport secretary Moira Finch} blamed ["unprecedented" flooding].
{The regulator} has ordered [the firm to refund its customers].
{Coach Ben Aldous} admitted [his side had been lucky], but insisted [2:the win was deserved].
{The suspect} told police that [he had acted alone].
"[Free at last]", read {the headline} in the Daily Beacon.
The band's second album, "Cold Harbour", is out on Friday.
The "great resignation" is over.
For now, the road remains closed.
He wrote three books about the war.
"[It's a scandal,]" fumed {opposition MP Greta Holm}.
[The pilot radioed that one engine had failed], {investigators} said in a preliminary report.
[More than 300 homes were destroyed], according to {the fire service}.
{Ankara} warned [Athens against drilling near the islands].
{The actor} has vowed to [clear his name].
{Chief executive Nina Palk} said [sales had been "disappointing"] but that the outlook was better.
"[I'm done,]" {he} wrote on Instagram.
{The Kremlin} dismissed [the report as “nonsense”].
Hospital staff were told to stay at home.
The "Iron Duke" pub closed in 2019.
"""
