"""How French says who says what: how words are cut, and the tables put together."""

import re
from typing import Final

from builder.language.fr.voice_rules import RULES
from builder.language.fr.voice_verbs import FORMS, FRAMES
from builder.language.fr.voice_words import GENDERS, WORDS
from builder.language.voicerule import VoiceGrammar, preposition_table, word_set

_PREPOSITIONS: Final = preposition_table(
    {
        "according": """selon, d' après, à en croire, a en croire, de l' avis de, au dire de,
            aux dires de, de l' aveu de, aux yeux de, de l' aveu même de""",
        "pour": "pour",
        "said-by": """annonce par, affirmation par, déclaration par, promesse par, révélation par,
            confirmation par, dénonciation par""",
        "source": "de",
    }
)

_ASKING: Final = frozenset(("s' il", "s' ils", "ce que", "ce qu'", "ce qui"))

_LITERALS: Final = {
    "que": word_set("que qu'"),
    "de": word_set("de d'"),
    "from": word_set("de d' du des"),
    "in": word_set("dans sur"),
    "on a day": frozenset(),
    "anyone": word_set("on"),
    "answering": word_set("""
        confirmer acquiescer répondre démentir nier rétorquer répliquer opiner contester approuver
        objecter riposter renchérir corriger nuancer protester réagir admettre reconnaître
        """),
    "words": word_set("mots propos paroles phrase phrases formule"),
    "are those": word_set("sont est étaient était ceux celles celle"),
    "first person": word_set("je j'"),
    "own": word_set("son sa ses leur leurs"),
    "months": frozenset(),
    "provides": word_set("prévoir exiger"),
    "statutes": word_set("loi accord traité projet budget plan contrat règlement texte réforme"),
    "degrees": word_set("plus moins mieux"),
    "objects": frozenset(),
    # Before who speaks, in a heading without a verb (Même son de cloche chez les élus : « … »).
    "echo": word_set("chez pour côté"),
    # Peut-on lire dans un communiqué.
    "can": word_set("peut pouvait pouvaient"),
    "manner": word_set("voix ton air trait geste sourire côté"),
    "roughly": frozenset(),
    "gerund nouns": frozenset(),
    "who": word_set("qui"),
    # What makes an interview of questions and answers.
    "to you": word_set("vous votre vos tu ton ta tes"),
    "of me": word_set("je j' me m' moi mon ma mes nous notre nos"),
    "ours": word_set("nos notre"),
    "asides": frozenset(("d' ici", "d' abord", "d' ailleurs", "d' emblée", "de fait")),
    # Who votes a bill down does something, and says nothing.
    "voting": word_set("rejeter"),
    "voted": word_set("""
        projet projets loi lois texte motion motions amendement amendements budget initiative
        recours demande demandes pourvoi requête candidature candidatures offre offres dossier
        """),
    "declining": word_set("refuse refusent refusait refusaient refusé"),
    "à": word_set("à au aux"),
    "merged": word_set("au aux du des"),
    "lead": word_set("""
        veut veulent voulait vient viennent venait tient tiennent tenait préfère refuse refusent
        refusait refusaient continue continuent continuait cesse cessent cessait persiste
        persistent persistait hésite ose aime aiment aimait évite tente tentent tentait essaie
        essaient avant pour
        """),
    "lead, participle": word_set("""
        voulu tenu préféré refusé continué cessé persisté osé su pu dû tenté essayé
        """),
    "lead to": word_set("à de d'"),
    # Who is meant against another, between commas: Le maire estime, lui, que …
    "stressed": word_set("lui elle eux elles"),
    "counting": word_set("un une deux trois quatre cinq six sept huit neuf dix quelques plusieurs"),
    "definite": word_set("le la l ce cet cette"),
    "without": word_set("sans"),
    "not": word_set("pas jamais aucunement nullement"),
    "denying": word_set("exclure écarter nier contester démentir ignorer"),
    "before": word_set("avant pour"),
    "while": word_set("tout en"),
    # After these the clause is over: X a dit que P, avant de partir; …, ce qui a surpris.
    "went on": frozenset(("avant de", "avant d'")),
    "came of it": frozenset(("ce qui",)),
    "taking up": frozenset(("c' est ce",)),
    "asking": word_set("comment pourquoi combien si") | _ASKING,
    "which": word_set("lequel laquelle lesquels lesquelles qui"),
    "what": word_set("que qu'"),
    "between": word_set("""
        quant à lui elle eux de son leur côté pour sa part en outre effet tour par revanche au
        contraire nouveau d' ores et dans foulée la même temps retour
        """),
    "holder": word_set("""
        analyste analystes expert experts experte économiste économistes chercheur chercheuse
        chercheurs spécialiste spécialistes historien historienne politologue politologues
        opposition gouvernement avocat avocate avocats défense accusation parquet procureur
        procureure syndicat syndicats association associations ong observateurs partisans
        détracteurs critiques président présidente ministre maire directeur directrice chef
        cheffe député députée sénateur sénatrice sociologue psychologue philosophe patron
        entraîneur sélectionneur lui elle eux militants scientifiques élus élu habitants
        riverains agriculteurs commerçants parents enseignants médecins policiers pompiers
        parties intéressé intéressée concurrents rivaux voisins proches avocates vétérinaires
        magistrat magistrate magistrats juge juges imam évêque curé prêtre médecin syndicaliste
        salariés usagers écologistes socialistes responsables autorités victimes plaignants
        """),
    "par": word_set("par"),
    "agency": word_set("afp reuters ap ats keystone-ats belga dpa ansa efe tass bloomberg"),
    "source": word_set("source sources"),
    # What shows a loss is accused of nothing: accuser une perte, un retard, le coup.
    "showing": word_set("""
        perte pertes déficit retard recul baisse repli chute hausse progression solde coup
        réception fatigue différence écart bénéfice âge poids
        """),
    "states": word_set("""
        domination supériorité statut suprématie place forme rang avance réputation tendance talent
        potentiel regain hiérarchie victoire succès leadership invincibilité
        """),
    "active": word_set("convenir"),
    "comme": word_set("comme ainsi"),
}

GRAMMAR: Final = VoiceGrammar(
    # A pronoun hung on a verb is a word by itself; so is what an apostrophe elides.
    word=re.compile(
        r"([^\W\d]\w*+(?![-‐‑'.])|(?! )(?:"  # most words, and no look at the spaces between
        r"(?<=\w)[-‐‑](?:t[-‐‑])?(?:ils?|elles?|on)(?!\w)"
        r"|(?:aujourd'hui|quelqu'une?|prud'hom\w{1,9})"
        r"|[^\W\d_]{2,}\.[^\W\d_]{2,}(?!\w)"  # gfs.bern
        r"|[0-9]+(?:[.,\u00a0\u202f][0-9]+)*(?:[-‐‑]\w+)*"
        r"|\w+(?:[-‐‑](?!(?:t[-‐‑])?(?:ils?|elles?|on)(?!\w))\w+)*(?:'(?=\w|\Z))?"
        r"|[^\w\s]))"
    ),
    abbreviations=word_set(
        "m mm mme mmes mlle dr me mgr st ste av bd no art cf etc env pr gal col"
    ),
    closing=".!?…",
    narrates=word_set("a ont est sont"),
    single_quotes=False,
    participle_endings=("é", "ée", "és", "ées", "ie", "ies", "ue", "ues", "te", "tes", "i", "is"),
    aside_endings=("é", "ée", "és", "ées"),
    bare_nouns=False,
    frames=FRAMES,
    prepositions=_PREPOSITIONS,
    forms=FORMS,
    literals=_LITERALS,
    words=WORDS,
    genders=GENDERS,
    rules=RULES,
    nested=word_set("that tell of according show as"),
    inside=word_set("fr.incise"),
)
