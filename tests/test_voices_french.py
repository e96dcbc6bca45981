"""French sentences as news agencies write them, their voices marked (see test_voices_cases).

Written for this project, in seven sets, each before the rules had seen it; those that the rules
still miss are among them.
"""

# ruff: noqa: E501
FRENCH = r"""
« [Nous ne négocierons pas sous la menace] », <a déclaré> mercredi {le ministre ukrainien des Affaires étrangères, Dmytro Kouleba}, lors d'une conférence de presse à Kiev.
« [C'est une catastrophe pour toute la région] », <a réagi> {la maire de Grenoble}, citée par le quotidien local.
"[L'économie tourne au ralenti]", <regrette> {Jean-Marc Vidal, patron d'une PME de Saint-Etienne}.
« [Il faut que les armes se taisent] », <a-t-{il} lancé> devant l'Assemblée générale.
{Le gouvernement} <a annoncé> jeudi que [les impôts n'augmenteraient pas l'an prochain].
{La présidente de la BCE, Christine Lagarde}, <a estimé> que [l'inflation resterait « trop élevée » jusqu'en 2025].
{Le syndicat} <dénonce> [un plan « brutal et injustifié »].
<Selon> {le ministère de la Santé}, [douze personnes ont été hospitalisées après l'explosion].
[L'appareil s'est écrasé peu après le décollage], <selon> {un responsable de l'aviation civile}.
<D'après> {les premiers éléments de l'enquête}, [le conducteur roulait à plus de 150 km/h].
{L'armée israélienne} <affirme> avoir [frappé une centaine de cibles dans le sud du Liban].
{Téhéran} <a menacé> de [riposter à toute nouvelle frappe].
{Washington} <accuse> [Pékin de soutenir l'effort de guerre russe].
{L'Union européenne} <a exhorté> [les autorités géorgiennes à renoncer à ce texte].
« [Nous avons perdu la maison], <raconte> {Fatima, 41 ans}, [mais nous sommes vivants]. »
« [Je n'ai rien à cacher] », <a assuré> {l'ancien chef de l'Etat}. « [Je répondrai à toutes les questions des juges]. »
{Le président sortant} <s'est dit> « [confiant] » avant le second tour.
{Emmanuel Macron} <a jugé> [la situation « extrêmement préoccupante »].
« [La grève continue] », <prévient> {la CGT} dans un communiqué.
Interrogé par la presse, {le procureur} <a précisé> que [deux suspects étaient toujours recherchés].
"[Ce vote est historique]", <s'est félicitée> {la Première ministre estonienne Kaja Kallas}.
{Le Premier ministre Michel Barnier} <avait promis> en septembre de [ne pas toucher aux retraites].
[Trois soldats ont été tués dans l'embuscade], <a indiqué> {une source sécuritaire}.
[Le bilan pourrait encore s'alourdir], <ont averti> {les secours}.
{La police} <a fait état> d'[une vingtaine d'interpellations].
{Le porte-parole du Kremlin Dmitri Peskov} <a qualifié> [ces accusations d'« absurdes »].
« [Pourquoi maintenant ?] », <s'interroge> {un diplomate européen} sous couvert d'anonymat.
« [On ne peut pas laisser faire] », <tonne> {le sénateur républicain}, qui <2:réclame> « [2:des sanctions immédiates] ».
{Le candidat} : « [Je ne me retirerai pas]. »
{Amnesty International} <a appelé> [les deux pays à libérer les prisonniers politiques].
<Pour> {l'analyste Pierre Haski}, [cette élection marque un tournant].
{Les rebelles} <ont démenti> avoir [visé des civils].
{Elle} <a également dit> [craindre une nouvelle vague de départs].
{Le PDG du groupe} <table> sur [un retour aux bénéfices en 2026].
"[Il n'y a pas de solution militaire]", <a répété> {Antonio Guterres}, <2:ajoutant> que "[2:seul le dialogue]" ramènerait la paix.
{Moscou} <nie> [toute implication].
{Le Conseil fédéral} <propose> de [relever la TVA de 0,7 point].
Comme <l'a rappelé> {la Cour des comptes}, [la dette dépasse désormais 3.000 milliards d'euros].
[Une trêve entrera en vigueur dimanche], <a appris> l'AFP de {deux responsables palestiniens}.
« [Merci, merci, merci !] », <a-t-{elle} crié> à la foule.
Dans un entretien au Monde, {l'historienne} <explique> que « [rien n'était écrit] ».
{Le parti d'opposition} <réclame> « [un nouveau scrutin] » sous surveillance internationale.
{Le chef de la diplomatie américaine} <a mis en garde> [Ankara contre toute opération en Syrie].
{Le ministre} a rencontré son homologue chinois et <a affirmé> que [la relation était « solide »].
« [On dort dehors]. [On n'a plus rien]. » {Moussa, 19 ans}, <montre> les restes de sa tente.
{Des témoins} <ont raconté> avoir [entendu plusieurs détonations].
Le navire, <selon> {son armateur}, [transportait 22 marins].
Le texte est « [une honte pour la République] », <a dénoncé> {la cheffe de file des écologistes, Marine Tondelier}.
{Il} <s'est déclaré> [favorable à un référendum].
{Un communiqué de la présidence} <précise> que [la cérémonie aura lieu lundi].
{Les deux pays} <sont convenus> de [rouvrir leurs ambassades].
« [C'est fini] », <souffle-t-{elle}>, les yeux embués.
{Le maire} <a dit> [vouloir fermer la plage].
{Les habitants}, qui <dénoncent> « [un abandon de l'Etat] », ont bloqué la route.
Le roman "Le Grand Monde" s'est vendu à 300.000 exemplaires.
L'opération « Epées de fer » a débuté en octobre.
Le train relie Paris à Lyon en deux heures, à condition que la voie soit libre.
La demande de pétrole a reculé et l'annonce a surpris les marchés.
Le juge a entendu le suspect pendant trois heures.
Le pays fait face à une menace de famine, et pour beaucoup l'hiver sera dur.
Les soi-disant « experts » se sont encore trompés.
"[Nous avons frappé des cibles militaires et seulement des cibles militaires]", <a martelé> {le porte-parole de l'armée, le contre-amiral Daniel Hagari}.
« [Le gouvernement tombera avant Noël] », <veut croire> {un cadre du Rassemblement national}.
{Kamala Harris} <a attaqué> son rival, [« un homme instable, obsédé par la vengeance »].
{Le chancelier allemand Olaf Scholz} <s'est montré> prudent : « [Nous n'en sommes pas là] ».
<De> {source diplomatique}, [la réunion aura lieu lundi].
Cette décision est "[un signal clair envoyé à Moscou]", <a salué> {le chef de l'Otan, Jens Stoltenberg}.
{Les médecins légistes} <penchent> pour [un suicide].
"[Cela va bien au-delà de ce que nous pouvions craindre]", <a confié> à l'AFP {un habitant joint par téléphone}.
{Le Quai d'Orsay} <a fermement condamné> [cette « provocation irresponsable »].
{L'Elysée} <a fait savoir> que [le président se rendrait à Mayotte « dans les prochains jours »].
[La production devrait reprendre lundi], <a assuré> {la direction}, tandis que {les syndicats} <2:évoquent> [2:une « mascarade »].
« [Ma priorité, c'est la sécurité des Français], <a insisté> {le ministre de l'Intérieur} mardi sur RTL. [Je n'en dévierai pas]. »
{Benjamin Netanyahu} <a rejeté> [l'idée d'une trêve, la jugeant « irréaliste »].
« [Il était temps !] », <s'exclame> {Josiane, retraitée de 71 ans}.
<D'après> {le Wall Street Journal}, [les deux groupes négocient depuis des semaines].
[Aucun otage n'a été libéré], <selon> {un décompte de l'AFP}.
{L'Agence internationale de l'énergie atomique (AIEA)} <a dit> mercredi [ne pas avoir constaté de hausse de la radioactivité].
{Joe Biden} <a averti> [qu'une attaque aurait de « graves conséquences »].
{Son avocat} <a dénoncé> [une procédure « inéquitable »] et <2:annoncé> que [2:son client ferait appel].
{La défense} <a plaidé> [la légitime défense].
{Elle} <s'est dite> « [profondément choquée] » par ces images.
{Il} <a toutefois reconnu> [des « erreurs de jugement »].
<Aux yeux de> {ses détracteurs}, [le projet menace la biodiversité].
{Volkswagen} <table> sur [un recul de ses ventes].
{Le Premier ministre} <n'a pas exclu> [une baisse des dépenses].
« [Pas question de céder] », <dit-on> à {l'Elysée}.
"[On nous a menti]", <s'indigne> {un père de famille}. "[Maintenant, on veut des réponses]."
{Le tribunal} <a ordonné> à [la société de verser 2 millions d'euros].
"[C'est la victoire du peuple]", <a lancé> {Jordan Bardella} devant ses partisans, <2:promettant> de "[2:redresser le pays]".
{L'organisation Etat islamique} <a revendiqué> [l'attentat].
{Les autorités sanitaires} <recommandent> de [faire bouillir l'eau].
{Bruxelles} <reproche> à [Apple d'abuser de sa position dominante].
{Le Hezbollah} <a assuré> [« ne pas chercher la guerre »].
[Le chanteur a été hospitalisé], <a annoncé> {son entourage} dans un message publié sur Instagram.
{La vice-présidente du Parlement}, interrogée par la chaîne publique, <a estimé> qu'[il fallait « changer de méthode »].
« [Le pire est derrière nous] », <se rassure>-t-{on} au ministère.
{Le rapport} <conclut> à [une « faillite collective »].
{Un témoin} <dit> avoir [vu deux hommes s'enfuir].
<Pour> {Marie Dupuis, économiste à l'OFCE}, « [la reprise sera lente] ».
{Le président ukrainien Volodymyr Zelensky} <a réclamé> [davantage de systèmes de défense antiaérienne].
[Le nombre de victimes est monté à 54], <ont annoncé> jeudi {les autorités locales}.
"[Tout va bien à bord]", <a tweeté> {l'astronaute}.
{Le groupe} <a précisé> dans un communiqué que [la fermeture concernait 240 salariés].
{Sa famille}, qui <réclame> [une enquête], a porté plainte.
« [Qui va payer ?] », <demande> {Karim}.
{Paris et Berlin} <ont appelé> [à la « plus grande retenue »].
Interrogé sur ce point, {le général} <a répondu> : « [Nous verrons] ».
Le film « Emilia Pérez » a raflé quatre César.
Sa « garde rapprochée » se réduit.
Le programme « Mon Master » ouvre en février.
Pour la troisième fois, le vote a été reporté.
Le ministre a été entendu comme témoin assisté.
Le navire a été accusé par erreur.
La parole est à la défense et le verdict est attendu vendredi.
Selon les saisons, le lac change de couleur.
Des milliers de personnes ont défilé samedi à Tbilissi contre le projet de loi. « [Nous ne voulons pas devenir russes] », <a expliqué> à l'AFP {Nino, une étudiante de 22 ans}. {2:Le Premier ministre Irakli Kobakhidze} <2:a quant à lui assuré> que [2:le texte serait voté « coûte que coûte »].
{Le bureau du procureur} <a indiqué> avoir [ouvert une information judiciaire]. <2:Selon> {2:une source proche du dossier}, [2:trois personnes ont été placées en garde à vue].
"[C'est un jour noir pour la presse]", <a regretté> sur X {l'organisation Reporters sans frontières}, <appelant> à "[la libération immédiate]" du journaliste.
{Le ministère russe de la Défense} <a affirmé> samedi que [ses forces avaient pris le contrôle du village d'Otcheretyné].
{Le patron de la Banque nationale suisse, Thomas Jordan}, <a prévenu> que [l'inflation pourrait repartir à la hausse].
« [Je ne regrette rien] », <a-t-{il} déclaré> à la barre. « [2:J'ai agi en conscience] », <2:a-t-{2:il} ajouté>.
[Le PIB a progressé de 0,3% au premier trimestre], <a annoncé> mardi {l'Insee}.
{La Chine} <s'est dite> [« fermement opposée » à toute sanction unilatérale].
{Le président Joe Biden} <a exhorté> [le Congrès à voter une aide à l'Ukraine], <2:soulignant> que "[2:l'inaction n'était pas une option]".
{La Cour suprême} <a jugé> mercredi que [la loi était contraire à la Constitution].
Les pompiers ont maîtrisé le feu dans la nuit, mais « [la situation reste fragile] », <a averti> {le préfet}.
{L'avocate de la plaignante, Me Claire Dubois}, <a dit> [espérer une « prise de conscience »].
{Les deux hommes} <nient> [les faits].
[« Nous avions peur »], <se souvient> {Ali}.
{Le constructeur} <promet> [« 1.000 kilomètres d'autonomie »].
"[On a tout essayé]", <soupire> {la mère de la victime, en larmes}.
{Le Conseil d'Etat} <estime>, dans un avis consultatif, que [le projet présente des risques].
[Quatre civils ont péri], <selon> {Kiev}. {2:Moscou} <2:parle>, elle, de "[2:cibles militaires]".
{Le secrétaire général du parti} <a vivement critiqué> [un « déni de démocratie »].
« [Il n'y aura pas d'accord sans garanties] », <a fait valoir> {un négociateur}, <cité> par l'agence Tass.
Dans une lettre adressée aux salariés, {la direction} <évoque> [« une conjoncture dégradée »].
{L'ancien président} <a qualifié> [le procès de « mascarade »].
{La ministre} <a souhaité> que [les discussions aboutissent « d'ici l'été »].
"[C'est mon dernier mandat]", <jure>-t-{elle}.
Le gouverneur a déclaré l'état d'urgence.
{Amazon} <a confirmé> [la suppression de 14.000 postes].
Comme le <souligne> {l'OMS}, [aucun pays n'est à l'abri].
{Les scientifiques} <redoutent> que [la banquise disparaisse].
{Le jeune homme} <a raconté> aux enquêteurs [avoir agi seul].
Le président a reçu ses homologues. {Il} <leur a assuré> que [la France tiendrait ses engagements].
{Le chef du gouvernement} <accuse> [l'opposition de « jouer avec le feu »].
{Des ONG} <ont alerté> sur [un risque de famine].
« [Qu'ils viennent !] », <a répliqué> {le commandant des rebelles}.
La société « Bleu Azur » a fait faillite.
Les manifestants brandissaient des drapeaux et des portraits du défunt.
Le texte dit « loi Duplomb » sera examiné lundi.
Elle a été nommée ministre déléguée chargée des Comptes publics.
Pour la police, 300 nouveaux postes seront créés.
La cheffe de la diplomatie européenne, Kaja Kallas, s'est rendue jeudi à Kiev. "[L'Ukraine peut compter sur nous]", <a-t-{elle} affirmé> au côté du président Zelensky.
{Les secouristes} <craignent> que [le bilan ne s'alourdisse], certaines zones restant inaccessibles.
« [C'est inacceptable] », <a protesté> {l'ambassadeur de France}, convoqué dans la matinée.
{L'opérateur RTE} <a invité> [les ménages à réduire leur consommation].
[Six vols sur dix seront assurés], <précise> {la direction générale de l'aviation civile}.
{Le maire de Marseille, Benoît Payan}, <s'est ému> d'[une décision « incompréhensible »].
{Un porte-parole de l'ONU, Stéphane Dujarric}, <a déclaré> à la presse : "[Nous sommes extrêmement inquiets]".
Au Soudan, "[la famine gagne du terrain]", <a alerté> mercredi {le Programme alimentaire mondial}.
{Le gouvernement} <s'est engagé> à [publier le rapport avant l'été].
{La compagnie} <dément> [toute négligence] et <2:assure> avoir [2:respecté les procédures].
"[Je n'ai jamais touché cet argent]", <s'est défendu> {l'ex-ministre} face aux juges.
{Un habitant, qui a requis l'anonymat}, <raconte> : « [Ils ont tiré sans prévenir] ».
[2:Le prévenu a reconnu les faits], <2:selon> {2:son avocat}.
{L'institut} <s'attend> à [une croissance de 1,1% en 2025].
[L'accord est « mort »], <a tranché> {le négociateur iranien}.
"[Nous allons gagner]", <veut croire> {son entraîneur}.
{Pékin} <a fustigé> ["une ingérence grossière" dans ses affaires intérieures].
{Donald Trump} <a menacé> mardi [le Canada de nouveaux droits de douane].
{Les enseignants} <déplorent> [le manque de moyens].
<De l'aveu même de> {ses proches}, [le candidat hésite].
L'équipe de France, dite « les Bleus », joue dimanche.
Le livre "L'Anomalie" est traduit en 40 langues.
Les élus examineront le texte, dont le vote est prévu mardi.
« [Nous n'avons jamais autorisé ce forage] », martèle {la maire de Vernoux, Odile Brancart}.
"[Le dossier est vide]", a tonné {Me Hervé Lastours, l'avocat de la défense}, à l'issue de l'audience.
« [C'était un match piège] », reconnaissait samedi soir, encore essoufflé, {le capitaine Ilan Derouet}.
Interrogé par la presse locale, {le directeur du lycée} a répondu : « [Aucun élève n'a été blessé.] »
« [Il faut, a insisté {la ministre}, que chacun prenne sa part.] »
“[On ne lâchera rien]”, promettent {les grévistes}, qui bloquent le dépôt depuis lundi.
« [Les nappes se rechargent lentement. Il faudra deux hivers pluvieux] », explique {l'hydrologue Mathilde Corvec}, du BRGM.
{Le sélectionneur Bruno Tassart} : « [On a manqué de jus.] »
« [Je n'étais pas là ce soir-là.] » Devant le juge, {Kevin Ramo} n'a cessé de clamer son innocence.
Sur X, {le député Gaël Prinville} a tweeté : « [Honte à ceux qui applaudissent] ».
« [La récolte sera la pire depuis trente ans] », redoute-t-{on} à la chambre d'agriculture.
"[Les pourparlers avancent]", a indiqué sous couvert d'anonymat {un diplomate européen}.
« [Nous regrettons cet incident] », a réagi dans un communiqué {la compagnie Norvia}, dont le siège est à Oslo.
« [Pas question de reculer] », a lancé à ses troupes, lors d'un meeting à Lens, {la candidate écologiste}.
« [Le vaccin est sûr] », a-t-{elle} fait valoir, avant d'ajouter : « [2:Nous publierons toutes les données.] »
« [Vous n'avez pas honte ?] », a lancé {la présidente du tribunal} au prévenu.
« [L'État a failli, tonne {Luc Sarment}, porte-parole du collectif. Et il continue de se taire.] »
La préfète s'est voulue rassurante. « [Le barrage tient] », a-t-{elle} assuré.
{L'entraîneur} ne décolère pas : "[L'arbitre nous a volés.]"
« [Notre fille dormait encore] », se souvient {Farida, mère de trois enfants}.
« [Un désastre écologique] », résume, amer, {le président de l'association de pêche Yvon Le Dantec}.
Dans une lettre adressée au Premier ministre, {le syndicat} écrit : « [Les promesses n'ont pas été tenues.] »
{Le ministre de l'Intérieur} a salué [« le sang-froid exemplaire » des policiers].
{L'opposition} a fustigé [un texte « bâclé » et « dangereux pour les libertés »].
{Elle} a jugé ["inacceptable" la fermeture de la maternité].
{Le procureur} évoque [des faits « d'une extrême gravité »].
Pour {Camille Aubrac}, sociologue à Lille, [cette réforme « ne changera rien »].
{Le président kazakh} s'est dit [« profondément attristé » par la catastrophe].
{La direction} assure que [le site restera ouvert « au moins jusqu'en 2027 »].
Qualifiant [l'opération de « succès total »], {le général Armand Viret} a annoncé [2:le retrait de ses hommes].
{Téhéran} a promis [une riposte "proportionnée" en cas de nouvelle frappe].
{Le parquet de Valence} a fait savoir qu'[une enquête avait été ouverte pour homicide involontaire].
{Le gouvernement} nie que [des négociations secrètes aient eu lieu].
{L'ancien banquier} dément [avoir touché le moindre pot-de-vin].
{La Commission européenne} a demandé à Varsovie [de lever le moratoire].
{Le club} a annoncé jeudi [la signature de l'attaquant brésilien Duarte].
{Les chercheurs} estiment que [la fonte pourrait doubler d'ici à 2050].
{Le chef de la junte, le colonel Idrissa Tamboura}, a menacé [de rompre les relations diplomatiques avec Paris].
{L'ONG Terre Vive}, qui dispose d'équipes sur place, affirme que [plusieurs villages ont été rasés].
{Le médecin} dit [ne pas avoir été prévenu à temps].
{Nadia Kerouan}, elle, jure [n'avoir rien vu].
{Les syndicats} demandent que [la prime soit versée avant l'été].
Interrogé sur son avenir, {Marcel Dutrieux} a refusé de dire [s'il serait candidat].
La veille, {l'armée} avait indiqué avoir [repris le contrôle du port].
Jusqu'à présent {la police} refusait d'admettre que [l'arme avait disparu].
Mercredi soir {le maire} a confirmé [la fermeture de la piscine].
{Une étude publiée dans la revue Nature} montre que [les abeilles reconnaissent les visages].
{Le rapport} conclut à [une « défaillance systémique » des contrôles].
{Il} a ensuite expliqué aux enquêteurs [comment il avait caché l'argent].
[Les deux hommes se connaissaient], d'après {une source proche de l'enquête}.
À en croire {l'opérateur}, [la panne n'aurait duré que dix minutes].
De l'avis de {plusieurs experts}, [le pont était condamné depuis des années].
Aux yeux de {la Cour}, [la mesure est disproportionnée].
[Quatre personnes ont été interpellées], a-t-on appris auprès {du parquet}.
[La rançon aurait été versée en bitcoins], croit savoir {le quotidien Les Nouvelles}.
[Le bilan, selon {la Croix-Rouge}, dépasse désormais les deux cents morts].
« [Il n'a pas souffert] », a confié à la famille {le médecin légiste}, cité par Ouest-Hebdo.
[Le suspect aurait agi seul], indique-t-on de {source policière}.
Selon {ses dires}, [il aurait marché toute la nuit].
D'après {les premiers éléments de l'enquête}, [le conducteur roulait à 140 km/h].
[L'incendie est d'origine criminelle], selon {le colonel Faure, qui dirige les opérations}.
« [La situation est critique] », selon {les termes du directeur de l'hôpital}.
{Kiev} accuse [Moscou d'avoir bombardé un hôpital].
{Plusieurs anciennes gymnastes} reprochent [à leur entraîneur des gestes déplacés].
{Le maire} a exhorté [les habitants à ne pas quitter leur domicile].
{L'association} soupçonne [le préfet d'avoir couvert les faits].
Accusé de [corruption] par {un ancien associé}, {2:le sénateur} crie au [2:complot].
La ministre de la Santé Hélène Morvan a visité l'hôpital lundi. « [Les lits supplémentaires arrivent] », a-t-{elle} promis. {2:La ministre} a aussi reconnu que [2:les effectifs manquaient].
Le patron de l'usine tient à rassurer. « [Personne ne sera licencié] », dit-{il}. « [2:Nous investirons même deux millions.] »
« [Il m'a dit : "Tais-toi ou je te tue"] », a raconté {la plaignante} à la barre.
L'annonce par {la compagnie} d'[une suppression de 300 postes] a provoqué la colère des salariés.
Le constat de {la Cour des comptes} est sévère : "[Les aides ont été distribuées sans contrôle.]"
Invité de France Matin, {l'ancien ministre} a estimé pour sa part que [la loi devait être réécrite].
Budget : « [Une trahison] », pour {les élus ruraux}
Sous le titre « La honte », {le journal} écrit que [le gouvernement a menti].
Le groupe jouera son dernier album, "Nuit blanche", vendredi au Zénith.
Les bénéficiaires recevront une aide selon que leur logement est ancien ou neuf.
Pour la première fois depuis dix ans, le festival affiche complet.
Surnommé « le Boucher », l'homme a été arrêté à la frontière.
Le « quoi qu'il en coûte » a laissé des traces dans les comptes publics.
Les agriculteurs manifestent pour la défense de leurs revenus.
Le prix varie selon la saison.
La rue dite « du Puits » a été fermée à la circulation.
Des pancartes « Non à l'autoroute » fleurissent dans les jardins.
Elle a peint le plafond d'après un dessin de son père.
« [Il n'y aura pas de retour en arrière] », a tranché mardi devant les sénateurs {le garde des Sceaux}.
"[La saison est fichue]", souffle {Jeanne Mercoeur}, 58 ans, gérante d'un camping à Vias.
Pour {l'ancienne juge Iva Petrescu}, [le tribunal « a perdu toute indépendance »].
{Le patronat} redoute que [la taxe ne pousse les usines à partir].
{L'Azerbaïdjan} a accusé [l'Arménie d'avoir ouvert le feu à la frontière].
[Le tireur aurait agi sous l'emprise de l'alcool], d'après {les enquêteurs}.
« [On m'a volé mon enfance] », lâche d'une voix blanche {Nadège}, partie civile.
[Le vol a été annulé], a annoncé {la compagnie} sur son site internet.
{Le groupe} dit [avoir identifié la faille et l'avoir corrigée dans la nuit].
{Le président} a qualifié [d'« historique » l'accord conclu à Genève].
« [Cette équipe a du caractère !] », s'enthousiasme {le coach Dario Venzi}, dont le contrat court jusqu'en 2028.
{L'ONU} met en garde contre [un risque de famine dans le nord du pays].
{Les avocats de la famille} ont annoncé [leur intention de faire appel].
Dans une interview accordée au Matin bleu, {l'actrice Lou Varenne} confie [avoir songé à tout arrêter].
[La Chine « s'oppose fermement » à ces livraisons d'armes], a indiqué {un porte-parole de la diplomatie chinoise}.
A ce stade, [rien ne permet d'affirmer qu'il s'agit d'un attentat], souligne {le parquet antiterroriste}.
{Le commissaire européen Jonas Lind} a promis que [Bruxelles ne céderait pas]. « [2:Nous répondrons] », a-t-{2:il} lancé.
De {source judiciaire}, on précise que [le mis en cause a été libéré].
{Son avocate, Me Rosa Delmas}, a plaidé [la légitime défense].
{Le parquet} a requis [dix ans de prison contre l'ancien notaire].
{Le ministère de la Défense} a appelé [la population à rester chez elle].
« [Un pas de géant pour la médecine] » : c'est ainsi que {le professeur Malo Ribet} décrit l'opération.
[Au moins huit mineurs sont bloqués sous terre], a-t-on indiqué de {source syndicale}.
L'exposition "Lumières du Nord" ouvre ses portes samedi.
Le "miracle économique" n'a profité qu'à quelques-uns.
Il a traversé la rivière pour rejoindre sa famille.
Pour le moment, les écoles restent fermées.
Le navigateur, surnommé "le Requin", est arrivé à bon port.
« [Le vin sera rare mais bon] », se réjouit {Colette Aumont}, présidente de la cave coopérative.
[Le juge d'instruction a ordonné la remise en liberté du suspect], a fait savoir {son avocat}.
Selon {nos informations}, [le ministre quittera le gouvernement avant l'été].
{L'Iran} a démenti [toute livraison de drones].
{Oslo} accuse [deux diplomates d'espionnage].
"[C'est un mauvais signal]", estime {l'économiste Bertil Royan}, pour qui [2:la banque "joue avec le feu"].
{Le constructeur} a indiqué [rappeler 12.000 véhicules].
{Les riverains}, excédés, dénoncent [un "vacarme permanent"].
Après l'incendie, {le préfet} a assuré que [l'air n'était « pas toxique »].
« [Nous sommes prêts] », répond en souriant {la capitaine des Bleues}, Maud Lerat.
{Le Pape} a exhorté [les fidèles à prier pour la paix].
{La police} soupçonne [le quadragénaire d'avoir mis le feu à sa voiture].
[Trois alpinistes ont disparu], rapporte {la radio locale}.
Le livre "Mille vies" paraîtra en mars.
Elle a reçu le prix "Jeune espoir".
Pour deux euros, les visiteurs ont droit à un café.
"""
