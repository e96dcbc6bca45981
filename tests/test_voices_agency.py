"""Patterns of agency copy, a line or two for each: words said, who says them, and nothing else.

Marked as in test_voices_cases; a line without marks is one in which nobody is said to speak.
"""

# ruff: noqa: E501
import pytest
from test_voices_cases import find_voices, read_marked

FRENCH = """
L'<annonce par> {l'université} que [les cours se feront à distance] a surpris les étudiants.
L'<affirmation par> {le maire} que [le barrage, vieux d'un siècle, est sûr] n'a convaincu personne.
{Le rapport}, qui <affirme> que [l'eau est polluée], a été publié vendredi.
{Le sénateur}, qui <avait promis> de [quitter la politique], est candidat.
{Le préfet} <a annoncé> que [la route resterait coupée], avant de se rendre sur place.
{La banque} <a indiqué> que [ses agences fermeraient], ce qui a inquiété les syndicats.
{Le groupe} <réfute> [toute fraude], tout en <2:invitant> [2:ses clients à "vérifier leurs comptes"].
[Le tunnel est fermé]. C'est ce qu'<a confirmé> {la gendarmerie}.
[Le tunnel est fermé pour un mois]. C'est ce que {la préfecture} <a indiqué> lundi.
Un feu s'est déclaré dans un entrepôt, et l'enquête commence.
[Une fuite s'est produite vers midi sur le site], <a-t-on appris> auprès des {pompiers}.
"[Nous n'en pouvons plus]", <peut-on lire> dans {une lettre des employés}.
"[La coupe est pleine]", <lit-on> sur {une pancarte}.
La résidence, dite "des Ormes", sera rasée.
{Le collège, rénové en 2019}, <dit> "[manquer de place]".
"[Une folie]", <a aussitôt répliqué> {le député Luc Perrin}.
{L'ex-trésorière} <a annoncé> [son départ].
{La FAO} <anticipe> [une récolte abondante].
{L'ONG} <a demandé> à [l'Union davantage de moyens].
A <en croire> {un conseiller}, [le texte est prêt].
Haute de trois mètres, la statue pèse deux tonnes et se voit de loin.
[Née en 1912, la coopérative vend son lait à l'étranger], <rappelle> {la présidente}.
<Selon> {Marc Petit, du CNRS}, [la fonte s'accélère].
"[Encore une promesse]", <bisque> {une conseillère}.
"[Encore une promesse]", <a crachoté> {le retraité}.
"[Encore une promesse]", <couina-t-{elle}>.
"[Encore une promesse]", <s'est gaussée> {la sénatrice Anne Roy}.
"Une promesse", pièce en trois actes, se joue à Lyon.
"Une promesse", qui sort mercredi, a séduit la critique.
{Les élus} y <voient> "[une punition]".
{L'avocat} <voit dans> [ce report "un désaveu"].
{Le chef de l'Etat} <a remercié> [les bénévoles "pour leur courage"].
{Le pape} <a appelé> depuis Beyrouth à [la fin des combats].
{La Croix-Rouge} <a d'ores et déjà annoncé> qu'[elle restait sur place].
"[Tout est à refaire]", <regrette> {l'une d'elles}.
<Aux dires des> {riverains}, [le bruit a cessé].
Même colère chez {les pêcheurs} : "[On nous ment.]"
<Pour> {Ankara}, "[la question est réglée]".
"[Jamais]", <répond> sans sourciller {la maire}.
Bordeaux a confirmé sa suprématie en Top 14.
{La Croix-Rouge} <appelle> [les plus aisés à donner].
"[Tout va bien]", <tente de rassurer> {le maire Jean Roy}.
[Un car a chuté dans un ravin, faisant dix morts], <rapporte> {la presse locale}.
« [Nous serons là] » : {la maire} <l'a juré>.
{Le détenu} <clame> [son innocence].
<Pour> {Barclays}, [le plan reste « fragile »].
Pour Noël, la crèche est « vivante » sur la place.
Pour Netflix, la série « Le Gué » a été tournée en hiver.
{L'équipe} <a reconnu> [une faute].
{La Bundesbank} <prévoit> [un rebond].
L'accord prévoit que les salaires suivront les prix.
Le projet de loi prévoit une amende.
{Le pilote} <a mis en garde> mardi contre [une "course folle"].
{Le médiateur} <impute> [l'échec à "la méfiance"].
[Le traitement est sûr], <montrent> {les premiers résultats}.
[Le sentier est rouvert], <a informé> {la commune}.
{Le maire} <l'a promis> : [la fête aura lieu].
{La CFDT} <dit> de son côté "[ne rien exclure]".
[Le luthier Paul Amar, qui jouait du violon à l'église, est mort hier, à Metz], <a dit> {sa fille}.
[Le luthier Paul Amar, auteur d'un livre, est mort hier, à Metz], <a dit> {son apprenti}.
[La mine, qui emploie 300 ouvriers, fermera en juin], <a indiqué> {la direction}.
— [Où est le bac ?] <demanda> {Luc}.
— [Attendez !] <cria-t-{elle}>.
— [Le bac est parti], <dit> {le vieux passeur}.
[Qui paiera ?] <a demandé> {le maire}.
« [On nous a oubliés au port.] » {Anne Roy} <se souvient>.
« [On nous a oubliés au port.] » <Ces mots sont de> {la patronne}, assise au bar.
« [On nous a oubliés au port.] » <Les propos sont ceux de> {Luc Petit}.
« Le jour se lève sur le port. » La phrase est de travers.
« On nous a oubliés au port. » Les mots sont de la pierre.
« On nous a oubliés au port. » Anne Roy acquiesce.
« On nous a oubliés au port. » Il se souvient.
« Vous étiez au port ? » Anne Roy se souvient.
Je crois que le phare est à vendre.
{J'}<ai dit> que [le phare était à vendre].
{Le recteur, de retour à Dol}, <a annoncé> [un don].
Le groupe a perdu un marché, a fermé deux usines, a annoncé une hausse des prix.
Le luthier, qui, en mai, jouait encore, a annoncé sa retraite avec son père.
Le luthier, tandis que la pluie tombe, a annoncé un concert avec son père.
Le vieux phare, murmure-t-on, abrite un trésor.
Le phare a servi de prison, raconte-t-on.
[Le phare est fermé], <indique-t-{on}> à la mairie.
"[Le phare est à vendre]", <murmure-t-{on}>.
Le phare, <jure-t-{il}>, [l'inquiétait].
{Le groupe} <a demandé> en mars dernier [un soutien financier].
{La banque} <a annoncé> en janvier [un don].
{Le recteur} <assure> que [le toit "fuit"], et {2:Anne Roy} <2:dénonce> "[2:une honte]".
{Le juge} <note> que [le témoin, qui avait tout vu, a dit la vérité].
{La maire} <promet> que, [si le vent tombe, le bac partira].
"""

ENGLISH = """
{The union} <called on Tuesday for> [a national strike].
"[It is a relief]," {press officer Ann Lee} <posted>.
The plan, {she} <said>, "[makes no sense.]"
{The bank} <expects> [a fall in prices].
The firm lost money, down from a previous forecast of profit.
{The bill}, which <claims> that [taxes are too high], was passed on Friday.
The <claim by> {the mayor} that [the bridge is safe] has angered residents.
"[It is a farce]," <groused> {the mayor}.
"[It is a farce]," {the mayor} <groused>.
{The bank} <signaled> that [rates would stay low].
{The coach} <countered> that [his team was tired].
{The mayor} <promised> [a new bridge].
Shares fell after {the insurer} <said> [it would cut its dividend].
Shares fell 3% on Monday before {Nordea+} <said> [it had a plan].
{The senator} <accused> [him of lying].
The agency sees demand slowing.
The Lions confirmed their status as favourites.
{Others} <urged> [restraint].
{The rector} <apologized> "[for any distress]".
{The premier} <hinted at> [an early election].
{ESA} says [the probe, built in Turin, has gone silent].
{The clerk} <acknowledged> [losing the files].
"[Shame!]" <bellowed> {the crowd}.
{The yard} <expects> to [build six ships].
As {Judge Wen Li} <put it>: "[Enough is enough.]"
[The mine is shut]. That's <according to> {the county sheriff}.
[The mine will close in May]. That is what {the owner} <told> reporters.
The ferry, first announced at a fair in Cork, would carry lorries.
The ferry, last reported near Cork, has sunk.
"[They left us at the pier.]" <The words are those of> {Ann Lee}, a cook.
"They left us at the pier." The words are of gold.
"[They left us at the pier.]" {Ann Lee} <recalls>.
"They left us at the pier." Ann Lee agrees.
I regret missing the ferry, and I hope that it will wait.
{I} <said> that [the ferry was late].
{First responders} <said> [the road was closed].
{The clerk} <told> the court on Feb. 3 that [she had lost the key].
{The clerk} <said> on October 28, 2024, that [the road was open].
{The agency} <said> in a Nov. 3 report that [the dam leaked].
The ship, also reported missing, was found.
{Smith} <says> [the deal is dead], but his lawyer disputes that.
[The mill, which employs 300 people, will close in June], {managers} <said>.
{The clerk} <said> at 5 p.m. that [the road was open].
The board meets on Oct. 4. {The clerk} <said> [the road was open].
"[It is late]," <said> {Anna D'Souza-Reid}.
{Marsh} <wrote> in a blog that "[it stinks]", the Courier reported.
{Marsh} <insisted> that [it was "fine"], and {2:the coach} <2:called> [2:her "a fraud"].
{The premier} <said> that [talks had failed, and that the union had called a strike].
{The rector of Durham, Ann Lee}, <urged> [students to stay home].
[The bridge is safe], <according to> {the Institute of Welsh Engineers}.
{Police} <said> that [the man, whose brother said he was ill, had fled].
"""

LINES = [("fr", line) for line in FRENCH.strip().splitlines()]
LINES += [("en", line) for line in ENGLISH.strip().splitlines()]


@pytest.mark.parametrize(("language", "line"), LINES)
def test_line_is_read_as_marked(language: str, line: str) -> None:
    marked = read_marked(line)
    found = [((a.start, a.end), a.speaker_span) for a in find_voices(marked.text, language)]
    assert found == list(marked.voices)
