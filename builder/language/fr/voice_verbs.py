"""French verbs of saying: what each takes, and its forms."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from builder.language.voicerule import Mood, form_table, frame_table

# Frames: `incise` (« … », dit-il), `that` (que), `inf` (dit être), `to` (promet de), `of` (accuse
# Moscou de), `urge` (appelle X à), `call` (appelle à), `tell` (prévient X que), `against` (met X en
# garde contre), `object` (dénonce « … »), `claim` (nie toute implication), `as` (comme le dit).
FRAMES: Final = frame_table(
    {
        "incise that inf object as": """affirmer, assurer, déclarer, dire, reconnaître, admettre,
            prétendre, confirmer, estimer, juger, jurer, répéter, certifier, alléguer, avouer""",
        "incise that inf as": "soutenir, penser, croire, espérer, rappeler",
        "incise that object as": """annoncer, indiquer, préciser, ajouter, expliquer, souligner,
            relever, noter, observer, remarquer, marteler, révéler, écrire, raconter, confier,
            conclure, regretter, déplorer, dénoncer, constater, plaider, suggérer, proclamer,
            commenter, résumer, détailler, signaler, rapporter, considérer, clamer, prédire,
            analyser, asséner, pronostiquer, répondre, rétorquer, répliquer, témoigner, insister,
            avertir, prévenir, pointer, arguer, concéder, argumenter, exposer, promettre,
            anticiper, alerter, tweeter, évoquer, ironiser, nuancer, stipuler, protester,
            objecter, riposter, spécifier, mentionner, avancer, relater, supposer, présumer,
            diagnostiquer, communiquer, insinuer, parier, mettre en avant, corriger, calculer,
            garantir""",
        "show": "montrer, attester, illustrer, prouver, démontrer, établir, indiquer, suggérer",
        "incise that as": """souhaiter, craindre, redouter, prévoir, convenir, décréter, exiger,
            maintenir, réaffirmer, réitérer, confesser, spéculer, prophétiser, postuler, énoncer,
            requérir, redire, rectifier, ignorer""",
        "that": "demander, recommander, attendre, suggérer, proposer",
        "whether": """dire, expliquer, préciser, indiquer, raconter, détailler, révéler, décrire,
            demander, se demander, se interroger sur, exposer, rappeler, ignorer""",
        "announce": """annoncer, confirmer, demander, reconnaître, prédire, pronostiquer,
            recommander, requérir, plaider, anticiper, regretter, prévoir, promettre,
            souhaiter, craindre, redouter""",
        "charge": "accuser, soupçonner",
        "blame": "reprocher, imputer, demander",
        "incise": """réagir, tonner, fulminer, souffler, soupirer, sourire, plaisanter, pester,
            enchaîner, reprendre, continuer, poursuivre, interroger, trancher, lâcher, tempérer,
            renchérir, compléter, murmurer, hurler, glisser, lancer, rassurer, philosopher,
            railler, tempêter, gronder, gémir, grogner, maugréer, balbutier, hasarder, opposer,
            appuyer, questionner, implorer, ricaner, relativiser, arguer, acquiescer, se
            souvenir, menacer, admonester, attaquer, chuchoter, compatir, développer, exploser,
            exulter, illustrer, intervenir, jubiler, justifier, marmonner, narrer, persifler,
            persister, pleurer, prophétiser, râler, rêver, rugir, temporiser, théoriser, vociférer,
            vitupérer, bougonner, bégayer, grincer, abonder, embrayer, opiner, rebondir, informer,
            montrer, surenchérir, énumérer, jurer, promettre, récapituler, retracer, rigoler,
            tonitruer, se impatienter, se enflammer, se amuser, se étrangler, se agacer, se
            confier, se désespérer, se remémorer, se rappeler, se récrier, se épancher, se
            attrister, se résigner, se extasier, confesser, interpeller, exhorter, inviter,
            encourager, avertir, poster, écarter, tacler, réfuter, démentir, contester, préconiser,
            conseiller, recommander, ordonner, décrire, accuser""",
        "incise object": """fustiger, vanter, saluer, condamner, critiquer, louer, vilipender,
            crier, scander, titrer, invoquer, rejeter, réclamer, exiger, revendiquer,
            préconiser, demander, proposer, recommander, balayer, défendre, brocarder,
            minimiser, applaudir, prôner, parler de, se opposer à, épingler, déclarer,
            féliciter de, promettre, encenser, blâmer, désapprouver, décrier, dépeindre, moquer,
            tacler, désavouer, regretter, décrire, féliciter, remercier, qualifier, voir
            dans, y voir""",
        "inf": """annoncer, indiquer, préciser, expliquer, raconter, révéler, confier, témoigner,
            ajouter, souligner, rappeler, se dire, se déclarer""",
        "to": """regretter, déplorer, promettre, menacer, proposer, jurer, recommander,
            conseiller, suggérer, convenir, demander, craindre, exclure, espérer, reprocher""",
        "inf claim that object": "nier, démentir, contester, récuser, réfuter",
        "claim": """crier à, clamer, dénoncer, déplorer, réclamer, exiger, préconiser, revendiquer,
            exclure, faire état de, tabler sur, se attendre à, plaider pour, plaider en faveur de,
            pencher pour, conclure à, rejeter, alerter sur, mettre en garde contre, se dire,
            se déclarer, faire part de, se opposer à, prôner, pointer du doigt""",
        "of": """accuser, qualifier, traiter, taxer, menacer, soupçonner, avertir,
            presser, sommer, enjoindre, prier, féliciter, supplier""",
        "urge": "imputer, appeler, exhorter, inviter, encourager, engager",
        "call": "appeler, se engager, inciter",
        "ask": """reprocher, demander, ordonner, enjoindre, conseiller, recommander, suggérer,
            proposer, promettre""",
        "tell": "prévenir, avertir, informer, assurer, aviser, rappeler",
        "against": "mettre en garde",
        "incise that object to": """se féliciter, se réjouir, se inquiéter, se insurger, se
            plaindre, se alarmer, se indigner, se demander, se vanter, se désoler, se étonner, se
            offusquer, se rassurer, se enorgueillir, se émouvoir, se agacer, se enthousiasmer, se
            targuer, se excuser, se défendre, se moquer, se lamenter""",
        "incise that": """se exclamer, se écrier, se emporter, se énerver, se justifier, se
            interroger, se enquérir, faire savoir, faire valoir, faire remarquer, faire
            observer, laisser entendre, sous-entendre, mettre en garde, croire savoir""",
        "that object": "se dire, se déclarer, faire part de, mettre en garde contre",
        "learn-in": "apprendre, lire",
        "learn": "apprendre, indiquer, confirmer, déclarer, préciser",
    }
)

# Present singular and plural, stem, participle, past historic.
_IRREGULAR: Final = {
    "dire": "dit disent dis dit dit",
    "reconnaître": "reconnaît reconnaissent reconnaiss reconnu reconnut",
    "admettre": "admet admettent admett admis admit",
    "promettre": "promet promettent promett promis promit",
    "mettre": "met mettent mett mis mit",
    "prétendre": "prétend prétendent prétend prétendu prétendit",
    "soutenir": "soutient soutiennent souten soutenu soutint",
    "tenir": "tient tiennent ten tenu tint",
    "convenir": "convient conviennent conven convenu convint",
    "souvenir": "souvient souviennent souven souvenu souvint",
    "prévenir": "prévient préviennent préven prévenu prévint",
    "avertir": "avertit avertissent avertiss averti avertit",
    "réagir": "réagit réagissent réagiss réagi réagit",
    "renchérir": "renchérit renchérissent renchériss renchéri renchérit",
    "réjouir": "réjouit réjouissent réjouiss réjoui réjouit",
    "lire": "lit lisent lis lu lut",
    "voir": "voit voient voy vu vit",
    "croire": "croit croient croy cru crut",
    "écrire": "écrit écrivent écriv écrit écrivit",
    "dépeindre": "dépeint dépeignent dépeign dépeint dépeignit",
    "enorgueillir": "enorgueillit enorgueillissent enorgueilliss enorgueilli enorgueillit",
    "décrire": "décrit décrivent décriv décrit décrivit",
    "requérir": "requiert requièrent requér requis requit",
    "maintenir": "maintient maintiennent mainten maintenu maintint",
    "intervenir": "intervient interviennent interven intervenu intervint",
    "compatir": "compatit compatissent compatiss compati compatit",
    "rugir": "rugit rugissent rugiss rugi rugit",
    "redire": "redit redisent redis redit redit",
    "établir": "établit établissent établiss établi établit",
    "conclure": "conclut concluent conclu conclu conclut",
    "exclure": "exclut excluent exclu exclu exclut",
    "prédire": "prédit prédisent prédis prédit prédit",
    "répondre": "répond répondent répond répondu répondit",
    "défendre": "défend défendent défend défendu défendit",
    "sous-entendre": "sous-entend sous-entendent sous-entend sous-entendu sous-entendit",
    "gémir": "gémit gémissent gémiss gémi gémit",
    "applaudir": "applaudit applaudissent applaudiss applaudi applaudit",
    "garantir": "garantit garantissent garantiss garanti garantit",
    "enquérir": "enquiert enquièrent enquér enquis enquit",
    "attendre": "attend attendent attend attendu attendit",
    "craindre": "craint craignent craign craint craignit",
    "plaindre": "plaint plaignent plaign plaint plaignit",
    "enjoindre": "enjoint enjoignent enjoign enjoint enjoignit",
    "prévoir": "prévoit prévoient prévoy prévu prévit",
    "sourire": "sourit sourient souri souri sourit",
    "poursuivre": "poursuit poursuivent poursuiv poursuivi poursuivit",
    "reprendre": "reprend reprennent repren repris reprit",
    "apprendre": "apprend apprennent appren appris apprit",
    "démentir": "dément démentent dément démenti démentit",
    "faire": "fait font fais fait fit",
    "émouvoir": "émeut émeuvent émouv ému émut",
}  # fmt: skip


_FUTURES: Final = {
    **{verb: verb[:-4] + "iendr" for verb in _IRREGULAR if verb.endswith(("tenir", "venir"))},
    "requérir": "requerr",
    "enquérir": "enquerr",
    "voir": "verr",
    "faire": "fer",
    "émouvoir": "émouvr",
}


def _list_forms() -> Iterator[tuple[str, Mapping[Mood, str]]]:
    """The forms of each verb's first word, without `se` or `y`."""
    for verb in FRAMES:
        yield verb, _conjugate(verb.removeprefix("se ").removeprefix("y ").split()[0])


@cache
def _conjugate(verb: str) -> Mapping[Mood, str]:
    known = _IRREGULAR.get(verb)
    if known:
        one, many, stem, participle, past = known.split()
        finite = f"{one} {many} {stem}ait {stem}aient {past}"
        gerund, future = f"{stem}ant", _FUTURES.get(verb, verb.removesuffix("e"))
    else:
        stem = verb[:-2]
        soft = {"g": stem + "e", "c": stem[:-1] + "ç"}.get(stem[-1], stem)
        strong = _strengthen(stem)
        silent = f" {stem[:-1]}ie {stem[:-1]}ient" if stem.endswith("y") else ""  # balaie
        participle = stem + "é"
        finite = f"{strong}e {strong}ent {soft}ait {soft}aient {soft}a {stem}èrent" + silent
        gerund, future = f"{soft}ant", f"{strong}er"
    endings = ("", "e", "s", "es") if not participle.endswith("s") else ("", "e", "es")
    return {
        "finite": finite,
        "future": f"{future}a {future}ont",
        "participle": " ".join(participle + ending for ending in endings),
        "gerund": gerund,
        "infinitive": verb,
    }


def _strengthen(stem: str) -> str:
    """The stem before a silent ending: révèl(e), martèl(e), rappell(e), rejett(e)."""
    if stem.endswith(("appel", "jet")):
        return stem + stem[-1]
    return re.sub(r"[eé]([^aeiouyéèêâûîôx]|[bcdfgptv][rl]|qu|gu)$", r"è\1", stem)


FORMS: Final = form_table(_list_forms())
