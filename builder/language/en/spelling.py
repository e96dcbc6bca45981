"""English words that Britain and America spell differently, where neither spelling is another word.

After R. W. Burchfield, "The New Fowler's Modern English Usage", under the endings.
"""

import re
from typing import Final

_OUR: Final = """
    arbour ardour armour behaviour candour clamour colour demeanour endeavour favour fervour flavour
    glamour harbour honour humour labour misdemeanour neighbour odour parlour rancour rigour rumour
    saviour savour splendour tumour valour vapour vigour
    """
_RE: Final = (
    "calibre centimetre centre fibre kilometre litre lustre millimetre sabre sombre spectre theatre"
)
_PAIRS: Final = """
    defence defense; offence offense; licence license; pretence pretense; catalogue catalog;
    grey gray; aluminium aluminum; plough plow; mould mold; jewellery jewelry; sceptic skeptic;
    sceptical skeptical; paediatric pediatric; paediatrician pediatrician; anaesthetic anesthetic;
    archaeology archeology; archaeologist archeologist; encyclopaedia encyclopedia; foetus fetus;
    haemorrhage hemorrhage; oestrogen estrogen; manoeuvre maneuver; ageing aging; pyjamas pajamas;
    enrolment enrollment; instalment installment; fulfilment fulfillment; traveller traveler;
    counsellor counselor; councillor councilor; jeweller jeweler; artefact artifact;
    programme program; skilful skillful; wilful willful; travelling traveling; enquiry inquiry;
    judgement judgment; acknowledgement acknowledgment; sulphur sulfur; moustache mustache
    """
_BRITISH: Final = {
    **{word: word.removesuffix("our") + "or" for word in _OUR.split()},
    **{word: word.removesuffix("re") + "er" for word in _RE.split()},
    **dict(pair.split() for pair in _PAIRS.split(";")),
}
_AMERICAN: Final = {american: british for british, american in _BRITISH.items()}
_ISE: Final = re.compile(r"(?:(\w{4,}i|\w{2,}[al]y)([sz])(e|er|ed|ing)|(\w{3,}i)([sz])(ation))")


def respell(word: str) -> str:
    """A word in lower case as the other side of the ocean spells it; empty where it is no other."""
    known = _BRITISH.get(word) or _AMERICAN.get(word)
    if known:
        return known
    ending = _ISE.fullmatch(word)
    if ending is None:
        return ""
    stem, sign, rest = filter(None, ending.groups())
    return f"{stem}{'z' if sign == 's' else 's'}{rest}"
