"""The small English words by which phrases are told apart."""

import re
from typing import Final

from builder.language.voicerule import VoiceWords, word_set

WORDS: Final = VoiceWords(
    determiners=word_set("""
        the a an this that these those his her its their my our your some any no every each all both
        several many most few two three four five six seven eight nine ten dozens hundreds thousands
        another more
        """),
    articles=word_set("the a an his her its their"),
    pronouns=word_set("""
        he she they it i we you who one some many others both those him her them critics everyone
        nobody someone
        """),
    links=word_set("of"),
    prepositions=word_set("""
        in on at by for from with to into during before after under over via through near amid
        against between among across despite about as since until outside inside without within
        following ahead late early because upon around regarding than like per citing
        """),
    subordinators=word_set("""
        that if whether when while because as since although though unless until where why how what
        which who whose
        """),
    relatives=word_set("who which whom whose"),
    coordinators=word_set("and but or nor yet"),
    contrasts=word_set("but while although though whereas despite"),
    adverbs=word_set("""
        also later earlier then now still already however meanwhile repeatedly publicly strongly
        again not never always often only once separately additionally recently previously
        immediately reportedly initially categorically flatly angrily simply just even too
        instead privately yesterday today ago consistently explicitly long openly firmly bluntly
        further furthermore moreover fiercely overnight
        """),
    adverb_endings=("ly",),
    times=word_set("""
        monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
        january february march april may june july august september october november december
        morning afternoon evening night week month year day weekend days weeks months years hours
        minutes a.m. p.m. jan. feb. mar. apr. aug. sep. sept. oct. nov. dec.
        """),
    time_heads=word_set("first second third last next same past previous following early late"),
    time_tails=word_set("morning afternoon evening night week month year day earlier later ago"),
    perfect=word_set("has have had having is are was were be been being"),
    passive=word_set("is are was were be been being am 's 're"),
    finite=word_set("""
        is are was were has have had will would can could may might must should shall did does do
        isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't
        didn't doesn't don't came went took made got gave saw became left kept began met rose fell
        fled need needs want wants seems remains continues plans goes comes makes takes it's he's
        we'll we're they're i'm i've we've killed been cannot appears died won lost led struck shot
        shows means works hid stole broke drove flew grew knew ran sold shook stood taught threw
        wore bought brought chose drew drank ate forgot lay rode sat slept spent sank swam tore wept
        spoke thought felt heard met paid sought shot blew froze hung fought sent lent fed bled bred
        dealt swept swung spun stung stuck wrote dug leapt crept dwelt sprang shrank arose awoke
        held overtook overcame withdrew undertook understood forbade forgave mistook owed owes keeps
        gives loses wins sells pays brings allows lets deserves poses threatens ignores violates
        puts sits knows thinks feels becomes belongs depends exists happens includes involves occurs
        owns refuses requires suffers tends undermines proves carries wears sends
        sees owe deserve spends buys drives flies
        """),
    finite_ending=re.compile(r"[a-z]{3,}ed"),
    clitics=frozenset(),
    reflexives=frozenset(),
    not_verbs_after=word_set("""
        the a an this these those his her its their my our your to will would could should can may
        might must of in for no any some every each don't doesn't didn't not cannot can't other
        's such new latest previous earlier initial original revised annual quarterly
        """),
    infinitive=re.compile(r"(?!a$|the$)[a-z]{2,}"),
    speakers=word_set("""
        president minister ministry government spokesman spokeswoman spokesperson officials official
        police army military authorities opposition party union unions leader leaders chief director
        analyst analysts expert experts economist economists researcher researchers scientist
        scientists lawyer lawyers prosecutor prosecutors judge court company agency commission
        council bank group organization organisation charity ngo witness witnesses residents
        resident protesters activists activist source sources report critics doctors doctor mayor
        governor senator lawmaker lawmakers diplomat diplomats pope king queen secretary kremlin
        pentagon un nato watchdog statement department office committee survivors family rescuers
        reporters journalists supporters investors firefighters observers commander general coach
        player captain historian professor author study monitor executives executive investors
        traders teacher farmer farmers staff lawmakers mps firm operator regulator airline airlines
        manufacturer club federation association foundation ambassador embassy envoy commissioner
        inspector detective sheriff coroner magistrate jury defendant suspect victim victims
        plaintiff relatives mother father son daughter wife husband brother sister neighbour
        neighbours neighbor neighbors driver pilot fisherman engineer nurse patient student students
        pupil owner owners manager boss chairman chairwoman founder striker goalkeeper defender
        midfielder referee manager writer artist singer actor actress director campaigners
        campaigner aide aides adviser advisers deputy premier chancellor bishop archbishop
        parliament senate congress cabinet coalition treasury nato rebels militants troops team
        crowd crowds fans ministers aides voters media outlets newspaper newspapers broadcaster
        tabloid grandmother grandfather aunt uncle niece nephew cousin
        """),
    not_speakers=word_set("schedule plan law rules age size type custom tradition need season"),
    works=word_set("""
        film films movie book books novel series song album play opera documentary exhibition
        painting operation programme program project newspaper magazine website podcast show game
        titled entitled called dubbed nicknamed known named so-called bill act law article phrase
        word term column essay single
        """),
    documents=word_set("document statement report letter study note message video images survey"),
    publishing=word_set("published released issued sent posted signed unveiled presented"),
    carriers=word_set("""
        official officials spokesman spokeswoman spokesperson minister secretary nurse professor
        ambassador envoy lawyer lawyers director chief head expert analyst researcher fellow
        familiar commissioner coordinator rapporteur source sources candidate resident editor
        teacher economist doctor
        """),
    participles=word_set("speaking asked citing quoting referring addressing flanked reached"),
    additive=word_set("add continue conclude also again reiterate"),
)

# What is `it`, and never `he` or `she`.
_BODIES: Final = word_set("""
    ministry government police army military opposition party union court company agency commission
    council bank group organization organisation charity ngo report kremlin pentagon un nato
    watchdog statement department office committee family study monitor firm operator regulator
    airline manufacturer club federation association foundation embassy parliament senate congress
    cabinet coalition treasury team jury staff
    """)

GENDERS: Final = {
    **dict.fromkeys(("he", "him", "mr", "sir", "king", "prince", "chairman", "spokesman"), "m"),
    **dict.fromkeys(("father", "son", "husband", "brother", "uncle", "nephew", "grandfather"), "m"),
    **dict.fromkeys(("mother", "daughter", "wife", "sister", "aunt", "niece", "grandmother"), "f"),
    **dict.fromkeys(("she", "her", "mrs", "ms", "miss", "queen", "princess", "spokeswoman"), "f"),
    **dict.fromkeys(_BODIES, "n"),
    **dict.fromkeys(("they", "them", "these", "those", "both", "we"), "p"),
}
