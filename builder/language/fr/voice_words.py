"""The small French words by which phrases are told apart."""

import re
from typing import Final

from builder.language.voicerule import VoiceWords, word_set

WORDS: Final = VoiceWords(
    determiners=word_set("""
        le la les l' un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre
        vos deux trois quatre cinq six sept huit neuf dix onze douze
        treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente cent
        mille quelque
        quelques plusieurs certains certaines chaque aucun aucune tout toute tous toutes nombre
        beaucoup autres davantage
        """),
    articles=word_set("le la les l' un une des son sa ses leur leurs"),
    pronouns=word_set("""
        il elle ils elles on lui eux je nous vous celui-ci celle-ci ceux-ci celles-ci
        celui celle ceux celles certains certaines beaucoup tous toutes
        """),
    links=word_set("de d' du des"),
    prepositions=word_set("""
        à au aux dans sur devant lors pendant depuis en par via auprès sous avant après chez vers
        contre pour avec sans face durant dès jusqu' jusque hors entre parmi outre malgré suite
        grâce afin selon quant concernant sitôt alors près peu
        """),
    subordinators=word_set(
        "que qu' si quand comment pourquoi combien lorsque lorsqu' puisque puisqu' comme dont où"
    ),
    relatives=word_set("qui que qu' dont où lequel laquelle lesquels lesquelles"),
    coordinators=word_set("et mais puis ou car or ni"),
    contrasts=word_set("mais tandis alors car or puis"),
    adverbs=word_set("""
        également aussi encore ainsi notamment toutefois cependant pourtant néanmoins enfin ensuite
        déjà toujours pas jamais plus non bien tout longuement clairement fermement vivement
        publiquement officiellement simplement ouvertement sèchement immédiatement d'ailleurs
        ailleurs parallèlement auparavant récemment désormais soudain presque quasiment lui-même
        elle-même eux-mêmes maintenant finalement seulement sobrement catégoriquement
        régulièrement rapidement souvent parfois longtemps tôt tard fois surtout
        volontiers nettement directement vigoureusement explicitement implicitement formellement
        aussitôt bientôt vite
        """),
    adverb_endings=("ment",),
    times=word_set("""
        lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier
        janvier février mars avril mai juin juillet août septembre octobre novembre décembre
        semaine mois année an veille lendemain matin matinée soir soirée nuit week-end journée
        après-midi heure heures jour jours printemps été automne hiver midi minuit début fin
        """),
    time_heads=word_set("même premier première dernier dernière derniers dernières autre seul"),
    time_tails=word_set("""
        dernier dernière derniers dernières passé passée prochain prochaine matin soir midi
        précédent précédente suivant suivante après-midi même nuit plus tôt tard auparavant avant
        après
        """),
    perfect=word_set("""
        a ont avait avaient aurait auraient eut eurent ait aient ai avons avez ayant avions est sont
        était étaient serait seraient fut furent étant suis sommes
        """),
    passive=word_set("est sont était étaient serait seraient fut furent été étant suis sommes"),
    finite=word_set("""
        a ont avait avaient aura auront aurait auraient eut eurent est sont était étaient sera
        seront serait seraient fut furent va vont allait peut peuvent doit doivent veut veulent fait
        font n' ne se s' reste restent vient viennent met mettent prend prennent tient devient
        pourrait devrait fallait faut semble semblent compte permet rend voit soit soient ait
        montre remonte touche vise visent attend continue passe porte donne ouvre arrive reçoit
        vit sort meurt perd vend dort revient obtient retient contient appartient parvient survient
        provient permet remet soumet transmet apprend comprend surprend entend descend dépend étend
        voit aperçoit conçoit sait connaît paraît apparaît disparaît naît vaut boit suffit rit
        existe semble entraîne mène augmente bénéficie concerne dispose consiste représente
        fonctionne évolue commence coûte gagne travaille demeure repose vivent suivent servent
        sortent partent sentent perdent vendent rendent attendent entendent dépendent meurent
        ouvrent offrent souffrent finissent agissent subissent naissent connaissent disparaissent
        savent voient reçoivent mettent prennent tiennent peuvent doivent veulent vont valent
        produisent détruisent construisent suffisent arrivent passent portent montent tombent
        touchent jouent travaillent manquent bénéficient continuent comptent représentent figurent
        demeurent existent concernent entraînent mènent cherchent tentent augmentent baissent
        ferment circulent gagnent coûtent commencent refuse refusent
        """),
    finite_ending=re.compile(
        r".{2,}(?:[aeioucdghlmnprstv]ait|aient|èrent|irent|urent|erait|eront|iront|ront|[^r]era)"
        r"(?<!souhait)(?<!portrait)(?<!attrait)(?<!retrait)(?<!extrait)(?<!parfait)(?<!front)"
        r"(?<!bienfait)(?<!contrait)(?<!abstrait)(?<!opéra)(?<!caméra)(?<!forfait)(?<!satisfait)"
    ),
    clitics=word_set("l' le la les lui leur y en n' ne me m' nous vous se s' t' te"),
    reflexives=word_set("se s'"),
    not_verbs_after=word_set("""
        le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos
        votre à au aux en par sans sur pour aucun aucune quelques plusieurs chaque toute tout
        première dernière nouvelle nouveau grand grande petite petit quel quelle même ancien
        ancienne ex jeune célèbre
        """),
    infinitive=re.compile(
        r"(?!(?:hier|hiver|fer|cancer|danger|dîner|enfer|avenir|plaisir|désir|soir|espoir|tir|noir"
        r"|air|chair|clair|pair|éclair|dernier|janvier|financier|policier|foncier|meurtrier"
        r"|étranger|saisonnier|printanier|prisonnier|pompier|officier|papier|glacier|clavier"
        r"|levier|gravier|léger|cher|amer)$)"
        r"(?:[^\W\d_]+(?:[^i\W]er|(?:[bfpn]l|[bcfnpt]r|[bcdfnpv]|[dl]u|t[ou]d)ier|ir|dre|[^nî]tre"
        r"|ître|[tdlvr]ire|uire|vre|clure|mpre|ncre)|être|dire|lire|faire|taire|plaire|croire|boire|conclure)"
    ),
    speakers=word_set("""
        président présidente ministre premier-ministre gouvernement ministère porte-parole
        opposition parti syndicat syndicats patron patronne directeur directrice chef cheffe
        dirigeant dirigeante analyste analystes expert experte experts économiste économistes
        chercheur chercheuse chercheurs spécialiste spécialistes historien historienne politologue
        avocat avocate avocats procureur procureure parquet juge police armée pompiers secours
        autorités autorité officiel officiels responsable responsables fonctionnaire diplomate
        diplomates source sources association associations organisation ong observateurs observateur
        habitants habitant habitante témoin témoins manifestants militants militante militant
        étudiant étudiante agriculteur agriculteurs journaliste journalistes député députée députés
        sénateur sénatrice élu élue élus maire candidat candidate défense accusation critiques
        détracteurs partisans scientifiques scientifique médecin médecins psychologue sociologue
        philosophe écrivain cinéaste entraîneur sélectionneur joueur joueuse capitaine pdg groupe
        entreprise banque institut agence commission conseil cour tribunal diplomatie présidence
        kremlin onu otan ue occidentaux européens américains rebelles insurgés famille proches père
        mère frère soeur sœur fils fille mari femme épouse client cliente voisin voisine commerçant
        commerçante enseignant enseignante professeur professeure évêque cardinal pape imam roi
        reine prince préfet préfète gouverneur commandant général colonel amiral négociateur
        entourage direction administration comité fédération ambassadeur ambassadrice ambassade
        parents riverain riverains riveraine salariés salariée salarié ouvriers syndicaliste éleveur
        pêcheurs retraité retraitée passant survivant victime victimes chancelier chancelière
        émissaire envoyé coordinateur coordinatrice rapporteur rapporteuse secrétaire conseiller
        conseillère adjoint adjointe propriétaire gérant gérante compagnie société firme club mairie
        préfecture opérateur opérateurs exploitant exploitants constructeur fabricant armateur
        municipalité éditeur éditrice exécutif majorité coalition
        junte régime hamas hezbollah chancellerie élysée matignon
        rectorat hôpital université inspection collectif collectifs fondation ligue confédération
        fédérations pêcheur chauffeur pilote bénévole bénévoles résident résidents locataire
        locataires artiste auteur autrice acteur actrice réalisateur réalisatrice chanteur
        chanteuse musicien musicienne champion championne attaquant défenseur gardien arbitre
        gendarmerie gendarmes policier policiers magistrat magistrate magistrats greffe huissier
        tuteur psychiatre légiste accusé accusée prévenu prévenue suspect suspecte plaignant
        plaignante vétérinaire biologiste climatologue astronome physicien physicienne virologue
        épidémiologiste géologue hydrologue ingénieur ingénieure technicien employé employée
        employés usager usagers client clients grévistes étudiante étudiants lycéen lycéenne
        élève élèves vendeur vendeuse boulanger boulangère restaurateur hôtelier viticulteur
        équipe écurie staff clan franchise enseigne éditeur distributeur médias média presse chaîne
        radio télévision quotidien journal hebdomadaire magazine foule supporters lecteurs
        auditeurs électeurs ministres parlementaires viticultrice agricultrice exploitante
        maraîcher apiculteur berger grand-mère grand-père tante oncle nièce neveu
        cousin cousine
        """),
    not_speakers=word_set("""
        cas âge âges saison saisons région régions besoin besoins modalité modalités taille critère
        critères règle règles circonstance circonstances condition conditions vraisemblance moyens
        façon manière nature type ordre usage goût goûts calendrier principe méthode humeur logique
        formule expression procédure loi lois adage habitude heures année pays
        tradition coutume terminologie météo niveau programme planning horaires importance gravité
        dessin roman nouvelle maquette modèle scénario œuvre
        degré plan schéma quantité nombre goût rythme sens mot mots température budget choix
        noël pâques halloween toussaint ramadan carnaval
        instant moment heure autant cause raison rappel exemple preuve fois année an mois semaine
        """),
    works=word_set("""
        film films livre livres roman romans série séries chanson album essai ouvrage pièce opéra
        émission documentaire exposition tableau opération projet programme journal magazine
        quotidien hebdomadaire revue site blog podcast titre titré titrée intitulé intitulée baptisé
        baptisée surnommé surnommée dit dite dits dites appelé appelée nommé nommée spectacle jeu
        concert festival mouvement collectif navire label plan loi article rubrique prix
        soi-disant prétendu prétendus prétendue
        """),
    documents=word_set("""
        document communiqué rapport texte lettre tribune déclaration étude note enquête message
        résolution arrêt jugement billet avis bilan vidéo images recherche recherches études
        rapports sondage article dépêche chiffres données documents témoignage témoignages
        informations déclarations accusations allégations affirmations propos analyse analyses
        expertise audit résultats
        statistiques estimations projections relevés archives photos enregistrement livre
        ordonnance baromètre travaux
        """),
    publishing=word_set("""
        publié publiée publiés publiées diffusé diffusée diffusés diffusées rendu rendue remis
        remise adressé adressée signé envoyé transmis transmise dévoilé dévoilée présenté présentée
        paru parue réalisé réalisée mené menée établi établie posté postée communiqué effectué
        effectuée
        """),
    carriers=word_set("""
        ministre chargé chargée délégué déléguée haut-commissaire envoyé envoyée ambassadeur
        candidat candidate rapporteur adjoint adjointe affaires rapporteuse secrétaire proche
        proches chef cheffe représentant représentante professeur professeure responsable
        responsables
        """),
    participles=word_set("""
        interrogé interrogée interrogés interrogées joint jointe cité citée cités citées contacté
        contactée contactés citant évoquant faisant disant appelant réagissant rencontré rencontrée
        sollicité sollicitée invité invitée répondant parlant
        """),
    additive=word_set("""
        ajouter poursuivre préciser conclure reprendre continuer enchaîner insister compléter
        également encore aussi renchérir
        """),
)

GENDERS: Final = {
    **dict.fromkeys(("il", "le", "un", "ce", "cet", "m", "mr", "celui-ci", "monsieur"), "m"),
    **dict.fromkeys(("elle", "la", "une", "cette", "mme", "mlle", "celle-ci", "madame"), "f"),
    **dict.fromkeys(("ils", "elles", "eux", "les", "des", "ces", "deux", "trois"), "p"),
    **dict.fromkeys(("président", "premier", "dirigeant", "directeur", "sénateur"), "m"),
    **dict.fromkeys(("présidente", "première", "dirigeante", "directrice", "sénatrice"), "f"),
    **dict.fromkeys(("cheffe", "reine", "chancelière", "ancienne", "avocate"), "f"),
    **dict.fromkeys(("père", "frère", "fils", "mari", "oncle", "neveu"), "m"),
    **dict.fromkeys(("femme", "fille", "mère", "soeur", "sœur", "tante", "nièce"), "f"),
    **dict.fromkeys(("grand-mère", "cousine", "épouse"), "f"),
    **dict.fromkeys(("grand-père", "cousin"), "m"),
    **dict.fromkeys(("roi", "chancelier", "ancien", "avocat", "écrivain"), "m"),
}  # fmt: skip
