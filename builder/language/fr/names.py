"""The French words by which names are found and told apart."""

from typing import Final

from builder.language.fr.voice_verbs import FORMS
from builder.language.namerule import NameWords, ending_pattern, gender_table
from builder.language.structure import words

_FUNCTION: Final = words("""
    le la les l' un une des du de d' au aux ce cet cette ces c' son sa ses leur leurs mon ma mes
    ton ta tes notre nos votre vos je j' tu il elle on nous vous ils elles eux lui moi toi soi qui
    que qu' quoi dont où quel quelle quels quelles lequel laquelle et ou mais or ni car donc puis
    ne n' pas plus si très trop peu bien mal non oui voici voilà à en dans par pour sur sous avec
    sans chez vers contre entre parmi avant après depuis pendant durant dès lors lorsque lorsqu'
    quand comme comment pourquoi combien puisque puisqu' quoique tandis alors ainsi aussi autant
    encore déjà toujours jamais souvent parfois hier aujourd' aujourd'hui demain ici là ailleurs
    partout tout tous toute toutes chaque plusieurs certains certaines quelques quelque aucun
    aucune autre autres même mêmes tel telle tels telles deux trois quatre cinq six sept huit neuf
    dix onze douze vingt trente cent mille premier première second seconde dernier dernière selon
    malgré outre hors sauf hormis suite face grâce faute quant concernant notamment surtout seul
    seule seuls seules enfin ensuite cependant toutefois pourtant néanmoins désormais bientôt
    soudain celui celle ceux celles ceci cela ça certes effectivement est sont était étaient a ont
    avait avaient fut sera être avoir fait faut y s' se t' m' me te bon bonne merci bravo adieu
    bonjour salut vive place côté près loin autour au-delà au-dessus malheureusement heureusement
    jusqu' jusque devant derrière auprès dessus dessous dedans dehors via voir lire photo photos
    vidéo image images crédit légende source sources texte propos né née nés mort morte interrogé
    interrogée contacté contactée joint jointe invité invitée rien personne quiconque mieux pire
    moins beaucoup assez presque environ quelqu' presqu' avis exit dixit cap retour resultat
    résultat bilan objectif direction rendez-vous fin début cours août aout monsieur
    """)

_NO_NAMES: Final = words("""
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre noël pâques toussaint pentecôte ascension
    ramadan aïd carême hanouka epiphanie épiphanie assomption saint-sylvestre saint-valentin
    halloween dieu internet web état etat états etats nord sud est ouest nord-est nord-ouest
    sud-est sud-ouest bourse constitution république nation église eglise histoire homme terre
    lune soleil ciel covid covid-19 sida brexit bible coran évangile talmud torah une parquet code
    fait article journal-officiel premier président ministre maire madame monsieur mesdames
    messieurs maître docteur professeur ligue coupe championnat tour grand prix mondial mondiaux
    euro jeux jo nobel oscar césar palme goncourt ligue-1 top hexagone élysées renaissance
    moyen-âge antiquité libération résistance occupation révolution shoah holocauste apocalypse
    intifada far-west occident orient parlement gouvernement conseil assemblée commission cour
    banque université ministère comité parti jésus christ allah bouddha satan père mère mr ok bd
    rdv sms tv www http https forum ville
    """)

_ABBREVIATIONS: Final = words("""
    ADN ARN TV PDG DRH RH PIB PNB TVA CSG RSA SMIC SMS MMS GPS IRM VIH SIDA PMA GPA IVG IMC OGM
    PME TPE ETI PVC LED CD DVD USB PC HLM ZAD ZEP QI CV RIB IBAN ISBN ISSN URL PDF CDI CDD BTP TGV
    TER RER VTC VTT BD VIP VO VF WC AM PM AVC HPV BPCO TNT ADSL QR IA AI XXL UV LGBT LGBTQ SDF HS
    JO CO CO2 KO OK SOS RDV FAQ PS NB BAC BTS DUT IUT ULM USD EUR CHF AOC AOP IGP BIO SUV EHPAD
    CHU RN7 PACS OVNI RTT ZFE DPE FIV PCR PAC ISF IFI CICE RIC SNU SARL SA EURL FAB OQTF PLU VAE
    """)

_DEMONYMS: Final = ending_pattern(
    (
        *("ais", "aise", "aises", "ois", "oise", "oises", "iens?", "iennes?", "eens?", "eennes?"),
        *("éens?", "éennes?", "ains?", "aines?", "ites?", "istes?", "anais", "otes?"),
    ),
    words("""
        russes? suisses? belges? grecs? grecques? turcs? turques? arabes? slaves? basques?
        espagnole?s? allemande?s? danoise?s? suédoise?s? finlandaise?s? norvégien(?:ne)?s? serbes?
        croates? slovaques? slovènes? tchèques? bulgares? kurdes? afghane?s? perses? thaïs?
        vietnamien(?:ne)?s? laos? malgaches? corses? bretone?s? bretonnes? catalane?s? flamande?s?
        wallone?s? lettone?s? estonien(?:ne)?s? occidentaux juifs? juives? musulman(?:e)?s?
        chrétien(?:ne)?s? catholiques? protestante?s? ouzbeks? kazakhs? tatars? roms? touaregs?
        kanaks? romande?s? alémaniques? britanniques? écossais irlandais philippine?s?
        argentine?s? monégasques? maltaise?s? chypriotes? moldaves? scandinaves? peuls? hutus?
        tutsis? zoulous? inuits? maoris? esquimaux monténégrine?s? qataris? saoudien(?:ne)?s?
        émiratis? mexicaine?s? pakistanaise?s? bengalis? hongrois polonais baltes? normande?s?
        picarde?s? lorraine?s? savoyarde?s? valaisann?e?s?
        (?:hauts?|hautes?|bas|basses?|nord|sud|est|ouest|franc)-\\w{2,14}(?:ais|ois|ien|ain|an|ard|and)(?:n?es?|s)?
        """),
)  # fmt: skip

_TITLES: Final = gender_table(
    {
        "m": "m mr monsieur sir lord don cheikh prince roi père frère abbé mgr monseigneur sieur",
        "f": "mme mlle madame mademoiselle lady dame princesse reine sœur soeur mère mrs",
        "": "dr docteur me maître pr prof professeur mgr saint sainte maestro",
    }
)

_ROLES: Final = gender_table(
    {
        "m": """rival adversaire compatriote coéquipier ami allié partenaire collègue collaborateur
            camarade associé président premier-ministre directeur sénateur préfet procureur avocat
            chancelier gouverneur général colonel commandant capitaine lieutenant amiral sergent
            caporal adjudant inspecteur conseiller ambassadeur écrivain réalisateur acteur
            comédien chanteur musicien compositeur romancier historien chercheur physicien
            mathématicien chirurgien infirmier entraîneur sélectionneur joueur attaquant défenseur
            milieu gardien buteur champion coureur nageur skieur patron fondateur cofondateur
            rédacteur éditeur producteur dessinateur sculpteur danseur agriculteur éleveur pêcheur
            vigneron boulanger instituteur enseignant étudiant retraité candidat député élu
            conservateur coordinateur animateur présentateur humoriste empereur sultan émir imam
            pape cardinal évêque archevêque pasteur rabbin curé fils frère mari père oncle neveu
            grand-père cousin époux roi prince négociateur médiateur opposant dissident militant
            dirigeant chef adjoint gérant propriétaire habitant riverain voisin prévenu accusé
            meurtrier prédécesseur successeur homologue consultant technicien ingénieur
            vice-président lauréat navigateur pilote footballeur rugbyman cycliste skipper ailier
            avant-centre latéral demi lanceur modérateur auteur traducteur prix-nobel secouriste
            pompier policier gendarme maire-adjoint conducteur chauffeur ouvrier employé
            patriarche ayatollah mollah ministre-président""",
        "f": """rivale coéquipière amie alliée associée collaboratrice compagne présidente
            première-ministre directrice sénatrice préfète procureure avocate chancelière
            gouverneure générale colonelle commandante capitaine conseillère ambassadrice
            écrivaine réalisatrice actrice comédienne chanteuse musicienne compositrice romancière
            historienne chercheuse physicienne mathématicienne chirurgienne infirmière entraîneuse
            entraîneure sélectionneuse joueuse attaquante défenseuse gardienne buteuse championne
            coureuse nageuse skieuse patronne fondatrice cofondatrice rédactrice éditrice
            productrice dessinatrice sculptrice danseuse agricultrice éleveuse vigneronne
            boulangère institutrice enseignante étudiante retraitée candidate députée élue
            conservatrice coordinatrice animatrice présentatrice impératrice pasteure fille sœur
            soeur femme mère tante nièce grand-mère cousine épouse reine princesse négociatrice
            médiatrice opposante dissidente militante dirigeante cheffe adjointe gérante habitante
            riveraine voisine prévenue accusée consultante technicienne ingénieure vice-présidente
            lauréate navigatrice footballeuse autrice auteure traductrice secrétaire-générale
            pompière policière veuve comtesse meneuse défenseure athlète-dame
                ministre-présidente""",
        "": """ministre maire porte-parole juge député-maire secrétaire responsable analyste expert
            experte économiste politologue sociologue philosophe psychologue spécialiste
            scientifique biologiste climatologue géologue médecin pédiatre journaliste reporter
            photographe peintre artiste pianiste violoniste poète poétesse architecte syndicaliste
            diplomate athlète cinéaste dramaturge essayiste chroniqueur chroniqueuse commissaire
            vétérinaire agente agent notaire guide bénévole militaire activiste oligarque
            milliardaire entrepreneur entrepreneuse ex-président ex-ministre ex-maire archéologue
            botaniste linguiste juriste magistrat magistrate greffier pharmacien pharmacienne
            épidémiologiste virologue star vedette tennisman tenniswoman numéro jeune mannequin
            libraire bergère berger maraîcher maraîchère scénariste metteur metteuse soprano ténor
            chorégraphe""",
    }
)

_QUALIFIERS: Final = ending_pattern(
    (
        *("als?", "ales?", "aux", "iens?", "ians?", "ianes?", "els?", "elles?"),
        *("iennes?", "éens?", "éennes?", "aise?s?", "oise?s?"),
        *("itimes?", "iques?", "istes?", "aires?", "aine?s?", "ifs?", "ives?", "ières?",
        "aniste", "ante?s?", "trices?"),
    ),
    words("""
        public publique publics publiques russes? suisses? belges? grec grecque turc turque
        arabes? espagnole? allemande? unie?s? verte?s? libres? mixte haute? supérieure?
        chrétienne? démocrates? kurde serbe tchèque bulgare slovaque croate afghane? juive?
        musulmane? [a-zé]+-démocrates? national-\\w+ écologistes? intérieure? extérieures?
        étrangères? sociale-démocrate nord-coréen(?:ne)? sud-coréen(?:ne)? ancien ancienne ex
        nouveau nouvelle jeune actuel(?:le)? célèbre principal vaudoise? genevoise? fribourgeoise?
        neuchâteloise? valaisanne? bernoise?
        """),
)  # fmt: skip

_BODIES: Final = words("""
    hospices archives cercle amicale chorale confrérie
    ministère université école haute-école institut conseil comité commission assemblée parlement
    sénat chambre cour tribunal parquet banque fédération confédération union ligue alliance
    organisation agence office fonds programme association fondation mouvement front parti
    rassemblement syndicat collectif centre observatoire académie musée théâtre opéra hôpital
    clinique lycée collège préfecture sous-préfecture rectorat mairie chu crous ambassade consulat
    département-police direction haut-commissariat secrétariat autorité société compagnie
    orchestre philharmonie bibliothèque médiathèque conservatoire maison caisse mutuelle
    coopérative ordre chancellerie bureau groupement consortium club olympique racing
    stade-rennais fc cinémathèque laboratoire garde armée police gendarmerie brigade régiment
    forces festival
    """) - words("festival bureau garde brigade régiment maison")
_OPEN: Final = words("""
    organisation conseil comité cour agence office fédération union ligue institut fonds programme
    haut-commissariat commission centre direction confédération mouvement front banque chambre
    ordre syndicat ministère tribunal observatoire parti alliance association autorité école
    université rassemblement fondation société compagnie caisse collectif groupement coopérative
    académie
    """)
_INSTITUTIONS: Final = words("""
    ministère université haute-école institut conseil comité tribunal parquet cour chambre banque
    hôpital clinique lycée collège préfecture sous-préfecture rectorat chu ambassade consulat
    musée théâtre opéra observatoire académie orchestre philharmonie conservatoire secrétariat
    chancellerie haut-commissariat
    """)
_NAMED: Final = words("""
    fonds groupe société entreprise compagnie agence journal quotidien hebdomadaire mensuel magazine
    revue chaîne radio télévision site association syndicat parti collectif ong banque club équipe
    constructeur start-up startup opérateur éditeur fabricant géant enseigne marque plateforme
    assureur brasseur fondation organisation milice mouvement laboratoire cabinet institut réseau
    formation centrale fédération groupuscule organisme fournisseur distributeur avionneur
    armateur hébergeur régulateur gendarme bailleur transporteur voyagiste câblo-opérateur
    """)
_SITES: Final = words("""
    monastère couvent
    îles monts gorges rue avenue boulevard place quai pont mont col lac vallée vallon île îlot
    golfe cap baie détroit canal rivière forêt parc aéroport stade cathédrale église basilique
    château palais abbaye aiguille pic glacier cimetière tour presqu'île archipel quartier square
    allée impasse chemin route barrage centrale pointe massif plateau anse crique fort jardin
    hippodrome
    """) - words("tour parc quartier centrale route chemin église")
_TOWNS: Final = words("""
    évêque archevêque syndic préfet préfète sous-préfet curé diocèse gare abbatiale paroisse ville
    mairie maire maires communes villes villages mairies pompiers gendarmes gendarmerie habitants
    habitant habitante riverains commissariat village commune municipalité bourg hameau bourgade
    cité localité métropole agglomération capitale province région canton département district
    comté état préfecture régions vallées cantons districts
    départements quartiers île station port faubourg oblast gouvernorat territoire péninsule
    """)
_WORKS: Final = words("""
    film livre roman série chanson album essai ouvrage pièce opéra émission documentaire
    exposition opération affaire loi plan projet prix trophée médaille coupe grand-prix accord
    accords traité convention protocole navire ferry cargo bateau voilier paquebot sous-marin
    avion fusée satellite ouragan tempête cyclone typhon typhoon vaccin variant virus missile char
    modèle logiciel application festival concours tournoi championnat championnats programme
    rapport dossier dispositif mission sonde télescope théorème maladie syndrome échelle cheval
    chien chat ours panda tableau jeu spectacle concert ballet trophées amendement doctrine
    méthode label salle hymne statue personnage
    """) - words("programme opéra")

_STOPS: Final = words("""
    façon manière nouveau plus moins fait toute toutes tout tous retour suite concert loin même
    près lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois année jour jours ans
    heures janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    part pair source sources l'année cause quelque quelques nombreux nombreuses plusieurs certains
    certaines bonne bon base mesure ensemble ville commune pays région canton matin soir nuit
    siècle
    """)

_SAID: Final = frozenset(
    word
    for word, forms in FORMS.items()
    if " " not in word and any(f.is_whole and f.mood in {"finite", "participle"} for f in forms)
) - words("fait montre porte tient met compte mis")

FRENCH: Final = NameWords(
    language="fr",
    function=_FUNCTION,
    no_names=_NO_NAMES,
    abbreviations=_ABBREVIATIONS,
    demonyms=_DEMONYMS,
    titles=_TITLES,
    roles=_ROLES,
    role_endings=ending_pattern(
        ("ologues?", "ologistes?", "ographes?", "icien", "icienne", "iatre"), ("kiné",)
    ),
    qualifiers=_QUALIFIERS,
    bodies=_BODIES,
    open_bodies=_OPEN,
    plain=frozenset(),
    institutions=_INSTITUTIONS,
    named_bodies=_NAMED,
    named_after=frozenset(),
    sites=_SITES,
    leading_sites=_SITES,
    site_surnames=frozenset(),
    openers=words("radio télé banco banca air crédit groupe grupo éditions librairie pro"),
    heads=_BODIES | _SITES,
    towns=_TOWNS,
    works=_WORKS,
    contests=words(
        """festival foire salon biennale carnaval marathon coupe tour grand prix championnat
        ligue trophée open internationaux rallye"""
    ),
    dubbed=words("baptisé baptisée intitulé intitulée surnommé surnommée appelé appelée"),
    joints=words("de du des d'"),
    stops=_STOPS,
    locatives=words("à en"),
    place_phrases=words("""
        né née nés nées mort morte décédé décédée arrivé arrivée arrivés arrivées installé
        installée installés installées situé située basé basée établi établie résidant habitant
        réside habite vit vivant domicilié domiciliée réuni réunis réunie réunies tenu tenue
        organisé organisée organisés rendu rendue rendus détenu détenue incarcéré incarcérée
        hospitalisé hospitalisée enterré enterrée inhumé inhumée rentré rentrée débarqué débarqués
        atterri ouvert ouverte parti partie partis voyage visite séjour escale retour siège lycée
        collège hôpital gare audience manifestation rassemblement accident incendie fusillade
        attentat concert match sommet conférence étape usine implanté implantée scolarisé
        scolarisée vivent habitent arrive arrivent rend rendent retrouvé retrouvée tué tués tuée
        interpellé interpellée arrêté arrêtée jugé jugée déployé déployés déployée exilé exilée
        réfugié réfugiée grandi étudié tombé tombée tombés blessé blessée
        enseigne enseignait travaille travaillait réunir
        transféré transférée transférés évacué évacuée évacués défilé manifesté élevé élevée
        riverains
        pendu pendue pendus brûlé brûlés fusillé fusillés exécuté exécutés inhumé inhumée enterré
        enterrée emprisonné emprisonnée emprisonnés
        """),
    datives=words("""
        face grâce quant rapport appel hommage rappel suite confié déclaré dit raconté expliqué
        affirmé indiqué répondu assuré précisé demandé donné offert remis vendu cédé envoyé écrit
        adressé proposé accordé opposé opposée reproché permis attribué attribuée reprendre
        opposant déclarait disait confie explique raconte répond soutien réponse recours
        candidature lié liée liés adhésion appartient appartenant fidèle favorable hostile
        adversaire concurrent parlé téléphoné rejoint succède succédé remporté remettre demande
        reproche jusqu'à promis ressemble ressemblant cher chère consacré consacrée dédié dédiée
        destiné destinée associé associée confronté confrontée battu battus interview message
        lettre plainte accès comparé
        """),
    articles=words("le la l' du au les des aux"),
    plural_articles=words("les des aux ces"),
    said=_SAID,
    lives=words("""
        né née décédé décédée âgé âgée surnommé surnommée alias marié mariée sourit raconte confie
        témoigne souvient diplômé diplômée condamné condamnée soupçonné soupçonnée élu élue
        """),
    years=words("ans an"),
    at_places=frozenset(),
    sources=words("""
        selon porte-parole président présidente directeur directrice secrétaire membre membres
        chef cheffe patron patronne dirigeant dirigeante dirigeants responsable responsables
        représentant représentante représentants délégué déléguée expert experte experts analyste
        chercheur chercheuse députée député salariés salarié militants militant adhérents affilié
        affiliée économiste rapport communiqué étude enquête siège conseil joueur joueurs
        entraîneur avis recommandation recommandations
        """),
    owned=words("filiale filiales actions actionnaire actionnaires clients"),
    firm_acts=words("emploie employait commercialise fabrique exploite"),
    families=words("famille frères sœurs soeurs époux couple clan dynastie fratrie"),
    fresh=words("ancien ancienne nouveau nouvelle jeune actuel actuelle célèbre principal ex"),
    head_first=True,
)
