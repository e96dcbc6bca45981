"""English verbs of saying: what each takes, and its forms."""

from collections.abc import Iterator, Mapping
from typing import Final

from builder.language.voicerule import Mood, form_table, frame_table

# Frames: `incise` ("…", she said), `that` (said that), `bare` (said it was), `tell` (told X that),
# `to` (vowed to), `of` (accused X of), `urge` (urged X to), `object` (condemned the "…"), `call`
# (called X "…"), `describe` (described X as), `claim` (denied any part), `deny` (denied taking).
FRAMES: Final = frame_table(
    {
        "incise that bare object": """say, add, announce, argue, claim, confirm, insist, maintain,
            note, report, stress, believe, estimate, suggest, predict, explain, warn, acknowledge,
            admit, concede, declare, allege, assert, affirm, contend, state, reveal, recall, reply,
            respond, write, caution, reiterate, indicate, boast, complain, joke, lament, conclude,
            point out, promise, pledge, vow, hint, testify, emphasize, emphasise, underline,
            remark, signal, observe, recommend, propose, demand, forecast,
            project, specify, clarify, speculate, reckon, worry, disclose, confess, attest,
            certify, guarantee, object, protest, imply, underscore, proclaim, muse, elaborate""",
        "whether": """ask, wonder, say, explain, reveal, disclose, specify, question, clarify,
            describe, tell, recall""",
        "announce": """announce, confirm, predict, urge, pledge, vow, promise, claim responsibility
            for, call for, claim credit for, expect, forecast, project""",
        "against": "warn, caution, advise",
        "blame": "blame, criticise, criticize, condemn, fault, rebuke, lambast, chide",
        "incise": """ask, show, shout, quip, continue, tweet, post, sigh, yell, chant, cry, whisper,
            urge, counter, retort, exclaim, chime in, go on, plead, sing, tell, mutter, scoff,
            fume, apologize, apologise, shoot back, put it, interject, tease, implore, read""",
        "with": "threaten",
        "that bare": """think, hope, feel, fear, expect, deny, believe, doubt, find, show, rule,
            counter, retort, quip, tweet, post, fume""",
        "tell": "tell, warn, remind, assure, inform, notify, advise",
        "that": "submit",
        "as": "put it",
        "to": "vow, promise, pledge, threaten, offer, claim, swear, expect, hope",
        "of": "accuse, warn",
        "urge": """urge, call on, call upon, ask, order, tell, press, warn, encourage, implore, beg,
            advise, exhort, invite, instruct, command""",
        "urge-for": "call for, appeal for, plead for, push for, press for",
        "call": "call, dub, label, term, brand, deem",
        "describe": """describe, denounce, condemn, dismiss, characterise, characterize, hail,
            praise, slam, blast, brand, portray, decry""",
        "object": """condemn, denounce, dismiss, reject, criticise, criticize, slam, blast, hail,
            praise, cite, welcome, decry, speak of, warn of, warn against, complain of, call for,
            blame, deplore, apologize, apologise, express, applaud, laud, commend, defend, oppose,
            mock""",
        "claim": """deny, reject, dispute, denounce, decry, refute, demand, warn of, warn against,
            rule out, hint at""",
        "deny": """deny, admit, acknowledge, recall, remember, regret, report, propose, suggest,
            rule out""",
        "expect": "expect",
        "quoted": "quote, cite",
    }
)

# Present, past, participle, gerund where they do not follow the rules.
_IRREGULAR: Final = {
    "forecast": "forecasts forecast forecast forecasting",
    "read": "reads read read reading",
    "shoot": "shoots shot shot shooting",
    "put": "puts put put putting",
    "submit": "submits submitted submitted submitting",
    "say": "says said said saying",
    "tell": "tells told told telling",
    "write": "writes wrote written writing",
    "feel": "feels felt felt feeling",
    "think": "thinks thought thought thinking",
    "swear": "swears swore sworn swearing",
    "speak": "speaks spoke spoken speaking",
    "go": "goes went gone going",
    "sing": "sings sang sung singing",
    "find": "finds found found finding",
    "show": "shows showed shown showing",
    "beg": "begs begged begged begging",
    "admit": "admits admitted admitted admitting",
    "quip": "quips quipped quipped quipping",
    "slam": "slams slammed slammed slamming",
    "signal": "signals signalled/signaled signalled/signaled signalling/signaling",
    "label": "labels labelled/labeled labelled/labeled labelling/labeling",
    "regret": "regrets regretted regretted regretting",
}


def _list_forms() -> Iterator[tuple[str, Mapping[Mood, str]]]:
    """The forms of each verb's first word."""
    for verb in FRAMES:
        yield verb, _conjugate(verb.split()[0])


def _conjugate(verb: str) -> Mapping[Mood, str]:
    known = _IRREGULAR.get(verb)
    if known:
        present, past, participle, gerund = (word.replace("/", " ") for word in known.split())
    else:
        ends_in_y = verb.endswith("y") and verb[-2] not in "aeou"
        stem = verb[:-1] if verb.endswith("e") else verb
        past = verb[:-1] + "ied" if ends_in_y else stem + "ed"
        participle, gerund = past, stem + "ing"
        hisses = verb.endswith(("s", "sh", "ch", "x"))
        present = verb[:-1] + "ies" if ends_in_y else verb + ("es" if hisses else "s")
    return {
        "finite": f"{verb} {present} {past}",
        "participle": participle,
        "gerund": gerund,
        "infinitive": verb,
    }


FORMS: Final = form_table(_list_forms())
