"""French irregular verbs as data: the forms that no ending tells, so that no dictionary is asked.

After "Le Bon Usage", §§ 788-877. Of each model, its present, stems and participle; below it, the
verbs conjugated like it. A form that is first of all a noun or another word (`une entreprise`,
`le sort`, `je suis`) is left out: a glossary's verb must not take the noun's place.
"""

import re
from functools import cache
from typing import Final, NamedTuple


class _Model(NamedTuple):
    """How verbs like `infinitive` go; stems stand without their endings."""

    infinitive: str
    present: str
    """Six persons; `-` where there is none."""
    past: str
    """Stem of the imperfect and of the present participle."""
    future: str
    """Stem of the future and of the conditional."""
    simple: str
    """Stem of the past historic, a colon, its vowel: a, i, u or in."""
    participle: str
    subjunctive: str
    like: str = ""
    """Verbs that end like the infinitive and go like it; the lines below it in the table."""


_PAST: Final = ("ais", "ait", "ions", "iez", "aient", "ant")
_FUTURE: Final = (
    *("ai", "as", "a", "ons", "ez", "ont"),
    *("ais", "ait", "ions", "iez", "aient"),
)
_SUBJUNCTIVE: Final = ("e", "es", "ions", "iez", "ent")
_SIMPLE: Final = {
    "a": ("ai", "as", "a", "âmes", "âtes", "èrent"),
    "i": ("is", "it", "îmes", "îtes", "irent", "ît"),
    "u": ("us", "ut", "ûmes", "ûtes", "urent", "ût"),
    "in": ("ins", "int", "înmes", "întes", "inrent", "înt"),
}

# Infinitive, present, stems of past, future and past historic, participle, subjunctive, verbs.
_TABLE: Final = """
    tenir | tiens tiens tient tenons tenez tiennent |
        ten | tiendr | t:in | tenu | tienn | détenir obtenir maintenir soutenir contenir
        retenir appartenir entretenir abstenir
    venir | viens viens vient venons venez viennent |
        ven | viendr | v:in | venu | vienn | devenir revenir parvenir intervenir
        prévenir convenir survenir provenir subvenir
    mourir | meurs meurs meurt mourons mourez meurent |
        mour | mourr | mour:u | mort | meur
    courir | cours cours court courons courez courent |
        cour | courr | cour:u | couru | cour | parcourir recourir secourir accourir
        concourir encourir
    quérir | quiers quiers quiert quérons quérez quièrent |
        quér | querr | qu:i | quis | quièr | acquérir conquérir requérir
    ouvrir | ouvre ouvres ouvre ouvrons ouvrez ouvrent |
        ouvr | ouvrir | ouvr:i | ouvert | ouvr | couvrir découvrir rouvrir recouvrir
    offrir | offre offres offre offrons offrez offrent |
        offr | offrir | offr:i | offert | offr
    souffrir | souffre souffres souffre souffrons souffrez souffrent |
        souffr | souffrir | souffr:i | souffert | souffr
    partir | pars pars part partons partez partent |
        part | partir | part:i | parti | part | repartir
    sortir | sors sors sort sortons sortez sortent |
        sort | sortir | sort:i | sorti | sort
    sentir | sens sens sent sentons sentez sentent |
        sent | sentir | sent:i | senti | sent | ressentir consentir pressentir
    mentir | mens mens ment mentons mentez mentent |
        ment | mentir | ment:i | menti | ment | démentir
    dormir | dors dors dort dormons dormez dorment |
        dorm | dormir | dorm:i | dormi | dorm | endormir
    servir | sers sers sert servons servez servent |
        serv | servir | serv:i | servi | serv | desservir resservir
    fuir | fuis fuis fuit fuyons fuyez fuient |
        fuy | fuir | fu:i | fui | fui | enfuir
    cueillir | cueille cueilles cueille cueillons cueillez cueillent |
        cueill | cueiller | cueill:i | cueilli | cueill | accueillir recueillir
    voir | vois vois voit voyons voyez voient |
        voy | verr | v:i | vu | voi | revoir entrevoir
    prévoir | prévois prévois prévoit prévoyons prévoyez prévoient |
        prévoy | prévoir | prév:i | prévu | prévoi
    pourvoir | pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient |
        pourvoy | pourvoir | pourv:u | pourvu | pourvoi
    cevoir | çois çois çoit cevons cevez çoivent |
        cev | cevr | ç:u | çu | çoiv | recevoir percevoir concevoir décevoir apercevoir
    devoir | dois dois doit devons devez doivent |
        dev | devr | d:u | dû | doiv
    pouvoir | peux peux peut pouvons pouvez peuvent |
        pouv | pourr | p:u | pu | puiss
    vouloir | veux veux veut voulons voulez veulent |
        voul | voudr | voul:u | voulu | veuill
    savoir | sais sais sait savons savez savent |
        sav | saur | s:u | su | sach
    valoir | vaux vaux vaut valons valez valent |
        val | vaudr | val:u | valu | vaill | équivaloir prévaloir
    falloir | - - faut - - - |
        fall | faudr | fall:u | fallu | faill
    mouvoir | meus meus meut mouvons mouvez meuvent |
        mouv | mouvr | m:u | mu | meuv | émouvoir promouvoir
    asseoir | assieds assieds assied asseyons asseyez asseyent |
        assoy | assiér | ass:i | assis | assoi
    prendre | prends prends prend prenons prenez prennent |
        pren | prendr | pr:i | pris | prenn | apprendre comprendre entreprendre
        reprendre surprendre
    mettre | mets mets met mettons mettez mettent |
        mett | mettr | m:i | mis | mett | admettre commettre démettre émettre omettre
        permettre promettre remettre soumettre transmettre compromettre
    battre | bats bats bat battons battez battent |
        batt | battr | batt:i | battu | batt | abattre combattre débattre rabattre
    rendre | rends rends rend rendons rendez rendent |
        rend | rendr | rend:i | rendu | rend
    vendre | vends vends vend vendons vendez vendent |
        vend | vendr | vend:i | vendu | vend | revendre
    tendre | tends tends tend tendons tendez tendent |
        tend | tendr | tend:i | tendu | tend | attendre entendre étendre prétendre
        détendre
    fendre | fends fends fend fendons fendez fendent |
        fend | fendr | fend:i | fendu | fend | défendre pourfendre
    pendre | pends pends pend pendons pendez pendent |
        pend | pendr | pend:i | pendu | pend | suspendre dépendre
    descendre | descends descends descend descendons descendez descendent |
        descend | descendr | descend:i | descendu | descend
    répandre | répands répands répand répandons répandez répandent |
        répand | répandr | répand:i | répandu | répand
    pondre | ponds ponds pond pondons pondez pondent |
        pond | pondr | pond:i | pondu | pond | répondre correspondre
    fondre | fonds fonds fond fondons fondez fondent |
        fond | fondr | fond:i | fondu | fond | confondre
    perdre | perds perds perd perdons perdez perdent |
        perd | perdr | perd:i | perdu | perd
    mordre | mords mords mord mordons mordez mordent |
        mord | mordr | mord:i | mordu | mord
    rompre | romps romps rompt rompons rompez rompent |
        romp | rompr | romp:i | rompu | romp | interrompre corrompre
    vaincre | vaincs vaincs vainc vainquons vainquez vainquent |
        vainqu | vaincr | vainqu:i | vaincu | vainqu | convaincre
    aindre | ains ains aint aignons aignez aignent |
        aign | aindr | aign:i | aint | aign | craindre plaindre contraindre
    eindre | eins eins eint eignons eignez eignent |
        eign | eindr | eign:i | eint | eign | atteindre éteindre restreindre enfreindre
        peindre feindre dépeindre
    joindre | joins joins joint joignons joignez joignent |
        joign | joindr | joign:i | joint | joign | rejoindre
    faire | fais fais fait faisons faites font |
        fais | fer | f:i | fait | fass | défaire refaire satisfaire
    dire | dis dis dit disons dites disent |
        dis | dir | d:i | dit | dis | interdire contredire prédire redire médire
    lire | lis lis lit lisons lisez lisent |
        lis | lir | l:u | lu | lis | élire réélire relire
    crire | cris cris crit crivons crivez crivent |
        criv | crir | criv:i | crit | criv | écrire décrire inscrire prescrire proscrire
        réécrire souscrire transcrire
    duire | duis duis duit duisons duisez duisent |
        duis | duir | duis:i | duit | duis | conduire produire réduire introduire
        traduire séduire déduire reproduire induire reconduire enduire
    truire | truis truis truit truisons truisez truisent |
        truis | truir | truis:i | truit | truis | construire détruire instruire
        reconstruire
    nuire | nuis nuis nuit nuisons nuisez nuisent |
        nuis | nuir | nuis:i | nui | nuis
    suffire | suffis suffis suffit suffisons suffisez suffisent |
        suffis | suffir | suff:i | suffi | suffis
    rire | ris ris rit rions riez rient |
        ri | rir | r:i | ri | ri | sourire
    plaire | plais plais plaît plaisons plaisez plaisent |
        plais | plair | pl:u | plu | plais | déplaire
    taire | tais tais tait taisons taisez taisent |
        tais | tair | t:u | tu | tais
    extraire | extrais extrais extrait extrayons extrayez extraient |
        extray | extrair | -:a | extrait | extrai
    connaître | connais connais connaît connaissons connaissez connaissent |
        connaiss | connaîtr | conn:u | connu | connaiss | reconnaître méconnaître
    paraître | parais parais paraît paraissons paraissez paraissent |
        paraiss | paraîtr | par:u | paru | paraiss | apparaître comparaître disparaître
        réapparaître
    naître | nais nais naît naissons naissez naissent |
        naiss | naîtr | naqu:i | né | naiss
    croître | crois crois croît croissons croissez croissent |
        croiss | croîtr | cr:u | cru | croiss | accroître décroître
    croire | crois crois croit croyons croyez croient |
        croy | croir | cr:u | cru | croi
    boire | bois bois boit buvons buvez boivent |
        buv | boir | b:u | bu | boiv
    vivre | vis vis vit vivons vivez vivent |
        viv | vivr | véc:u | vécu | viv | survivre revivre
    suivre | suis suis suit suivons suivez suivent |
        suiv | suivr | suiv:i | suivi | suiv | poursuivre
    résoudre | résous résous résout résolvons résolvez résolvent |
        résolv | résoudr | résol:u | résolu | résolv
    dissoudre | dissous dissous dissout dissolvons dissolvez dissolvent |
        dissolv | dissoudr | dissol:u | dissous | dissolv
    clure | clus clus clut cluons cluez cluent |
        clu | clur | cl:u | clu | clu | conclure exclure
    inclure | inclus inclus inclut incluons incluez incluent |
        inclu | inclur | incl:u | inclus | inclu
    aller | vais vas va allons allez vont |
        all | ir | all:a | allé | aill
    envoyer | envoie envoies envoie envoyons envoyez envoient |
        envoy | enverr | envoy:a | envoyé | envoi | renvoyer
    ayer | aie aies aie ayons ayez aient |
        ay | aier | ay:a | ayé | ay | payer essayer effrayer balayer
    oyer | oie oies oie oyons oyez oient |
        oy | oier | oy:a | oyé | oi | déployer employer nettoyer noyer tutoyer
    uyer | uie uies uie uyons uyez uient |
        uy | uier | uy:a | uyé | ui | appuyer essuyer ennuyer
"""
_MODELS: Final = tuple(
    _Model(*" ".join(entry.split()).split(" | "))
    for entry in re.split(r"\n {4}(?=\S)", _TABLE.rstrip())[1:]
)

# First of all nouns, adjectives, prepositions or another verb's forms.
_NOUNS: Final = """
    part parts sort sorts sorte sortes court courte courts courtes cours secours recours concours
    parcours sens sent combat combats débat débats mets vis puis suis bois fond fonds tus ris nuit
    vue vues revue revues entrevue entrevues tenue tenues retenue retenues venue venues crue crues
    crus mue mues due dues prise prises mise mises entreprise entreprises reprise reprises surprise
    surprises remise remises crainte craintes plainte plaintes contrainte contraintes atteinte
    atteintes feinte feintes conduite conduites réduit réduits produits enduit enduits découverte
    découvertes offre offres extrait extraits sortie sorties partie parties étendue
    étendues tendre fuies aille ailles suivant suivants vivant vivants vivante pendant
    devant savant savants partant courant courants couvert couverts répondant
    correspondant correspondants plaignant plaignants prétendant prétendants combattant combattants
    mourant croissant croissants fondant allant sortant sortants tenant tenants contenant maintenant
    contenants intervenant intervenants revenant revenants survivant survivants croyant croyants
    souffrant dormant mordant perdant perdants poursuivant poursuivants conquérant requérant
    contraignant plaisant suffisant satisfaisant payant règle règles modèle modèles grève grèves
    élève élèves relève relèves complète complètes inquiète inquiètes interprète interprètes
    repère repères siège sièges piège pièges manège
    """
_OTHERS: Final = frozenset(_NOUNS.split())


_CLOSED: Final = re.compile(r"(?P<stem>\w+)[eé](?P<consonant>[bcdglmnprstv]|[bcfgptv][lr])er")
# Verbs in -eler and -eter that double the consonant instead (§ 789).
_DOUBLING: Final = ("appeler", "jeter", "épeler", "renouveler", "morceler", "feuilleter")


@cache
def conjugate(infinitive: str) -> frozenset[str]:
    """The forms of an irregular verb in lower case, the noun's ones left out; else none."""
    model = _models().get(infinitive)
    if model is None:
        return frozenset(_open_vowel(infinitive)) - _OTHERS
    prefix = infinitive.removesuffix(model.infinitive)
    stem, _, vowel = model.simple.partition(":")
    forms = [form for form in model.present.split() if form != "-"]
    forms += (model.past + end for end in _PAST)
    forms += (model.future + end for end in _FUTURE)
    forms += (model.subjunctive + end for end in _SUBJUNCTIVE)
    if stem != "-":
        forms += (stem + end for end in _SIMPLE[vowel])
    forms += _agree(model.participle)
    return frozenset(prefix + form for form in forms) - _OTHERS - {infinitive}


def _open_vowel(infinitive: str) -> list[str]:
    """The forms of a verb in -e.er or -é.er whose vowel opens: lever, lève; appeler, appelle."""
    match = _CLOSED.fullmatch(infinitive)
    if match is None:
        return []
    stem, consonant = match["stem"], match["consonant"]
    doubled = infinitive.endswith(_DOUBLING)
    stem += f"e{consonant}{consonant}" if doubled else f"è{consonant}"
    ends = ("e", "es", "ent", *("er" + end for end in _FUTURE))
    return [stem + end for end in ends]


def _agree(participle: str) -> list[str]:
    bare = "du" if participle == "dû" else participle
    plural = bare if bare.endswith("s") else bare + "s"
    feminine = "dissoute" if bare == "dissous" else bare + "e"
    return [participle, plural, feminine, feminine + "s"]


@cache
def _models() -> dict[str, _Model]:
    return {verb: model for model in _MODELS for verb in (model.infinitive, *model.like.split())}
