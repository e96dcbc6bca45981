"""Dates that lie ahead of a past verb or behind a future one, and hours that are of no day."""

import pytest

from builder.annotate.dates.rules import FoundDate, find_dates

TUESDAY = "2024-06-18"


def find(text: str, language: str) -> list[FoundDate]:
    return find_dates(text, [(0, len(text))], language, TUESDAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A day that heads an item of a forecast or an agenda is to come, unless a verb is past.
        ("Friday: rain, then sun.", ["2024-06-21"]),
        ("Friday: The mill burned down.", ["2024-06-14"]),
        # A night that is over ended today; one that is to come ends tomorrow.
        ("It snowed overnight. The pass closed at 3am.", ["2024-06-18", "2024-06-18T03:00"]),
        ("They will meet tonight and part at 3am.", ["2024-06-18", "2024-06-19T03:00"]),
        # What is expected, forecast or promised is to come; so is what they play, after “they”.
        ("Forecasters expect snow late on Friday.", ["2024-06-21"]),
        ("Ice is forecast, with frost on Friday.", ["2024-06-21"]),
        ("They play the final on Thursday.", ["2024-06-20"]),
        ("The army promised an election in March.", ["2025-03"]),
        ("The army paid for an election in March.", ["2024-03"]),
        # Two weeks; a season that is not over is not the last one.
        ("It began a fortnight ago.", ["2024-06-04"]),
        ("The hay was cut last summer.", ["2023-22"]),
        ("It will stay shut until the autumn.", ["2024-23"]),
        ("Since the fall of the mill, it is dry.", []),
        # To put off is an act like others; what is put off is put off to its date.
        ("The club delayed the final on Saturday.", ["2024-06-15"]),
        ("The hearing was rescheduled on Friday for Thursday.", ["2024-06-14", "2024-06-20"]),
        ("Ministers pushed back the launch to Thursday.", ["2024-06-20"]),
        ("The parade was scheduled on Sunday for Wednesday.", ["2024-06-16", "2024-06-19"]),
        (
            "The parade, scheduled for Saturday, was called off on Sunday.",
            ["2024-06-22", "2024-06-16"],
        ),
        # What was promised is still to be done.
        ("The mill agreed on Monday to pay its debts in August.", ["2024-06-17", "2024-08"]),
        ("Drivers threatened to walk out on Thursday.", ["2024-06-20"]),
        # After …ing comes before its main verb, whatever the tense of that.
        (
            "Trains will run again on Thursday after stopping on Friday.",
            ["2024-06-20", "2024-06-14"],
        ),
        ("She will land on Sunday after leaving on Saturday.", ["2024-06-23", "2024-06-22"]),
        # The noun, not the verb.
        ("The mayor won the vote on Sunday.", ["2024-06-16"]),
        ("Members vote on Sunday.", ["2024-06-23"]),
        ("Cocoa for August delivery sank.", ["2024-08"]),
        # The verb of the next sentence is not that of a date that ends one.
        ("The mill closed on Friday. It will reopen.", ["2024-06-14"]),
        ("The mill will reopen on Friday. It closed for good.", ["2024-06-21"]),
        # What went on until a day, or was so by then, is over when its verb says so.
        ("By Friday the dam was full.", ["2024-06-14"]),
        ("By Friday the dam will be full, he said.", ["2024-06-21"]),
        ("The rector set the oral for Friday.", ["2024-06-21"]),
        ("The result was known by Friday.", ["2024-06-14"]),
        ("Prices had risen 6%. In August they will fall.", ["2024-08"]),
        ("The mass is sung on Friday and will be filmed.", ["2024-06-21"]),
        ("The crossing could be shut until the weekend.", ["2024-06-22/2024-06-23"]),
        ("The report was due by Friday.", ["2024-06-21"]),
        ("He was told to leave by Friday.", ["2024-06-21"]),
        ("The firm pledged refunds before the end of August.", ["2024-08"]),
        ("Sunday is a day of rest; it was cold on Saturday.", ["2024-06-23", "2024-06-15"]),
        ("The river is forecast to crest on Friday.", ["2024-06-21"]),
        ("The mill takes entries until Sunday at 7pm.", ["2024-06-23T19:00"]),
        # Names are no verbs.
        ("Mrs May opened it on 18 April.", ["2024-04-18"]),
        ("He left in May and sold the mill on 3 April.", ["2024-05", "2024-04-03"]),
        ("Growers sold the beans awaiting a ruling on Thursday.", ["2024-06-20"]),
        ("The jury sits again Thursday week.", ["2024-06-27"]),
        ("The jury sits again a week on Tuesday.", ["2024-07-02"]),
        ("They met once a week on Tuesday.", ["", "2024-06-18"]),
    ],
)
def test_english_dates_ahead_and_behind(text: str, expected: list[str]) -> None:
    assert [date.value for date in find(text, "en")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le club a reporté vendredi la finale.", ["2024-06-14"]),
        ("Le club a reporté la finale à vendredi.", ["2024-06-21"]),
        ("La finale, reportée au 27 juin, affiche complet.", ["2024-06-27"]),
        ("Le préfet a convoqué dimanche les maires.", ["2024-06-16"]),
        ("Les maires sont convoqués dimanche.", ["2024-06-23"]),
        ("Il a fixé vendredi au 1er août la reprise.", ["2024-06-14", "2024-08-01"]),
        (
            "Les trains rouleront jeudi après avoir été arrêtés vendredi.",
            ["2024-06-20", "2024-06-14"],
        ),
        ("Elle atterrira dimanche après être partie samedi.", ["2024-06-23", "2024-06-22"]),
        ("Il sera jugé en août pour avoir giflé un voisin dimanche.", ["2024-08", "2024-06-16"]),
        ("Le cours a monté lundi dans l'attente d'un vote jeudi.", ["2024-06-17", "2024-06-20"]),
        ("Le cacao pour livraison en août a baissé.", ["2024-08"]),
        ("La mairie a décidé de vendre le lavoir en août.", ["2024-08"]),
        ("Le lavoir a fermé vendredi. Il rouvrira.", ["2024-06-14"]),
        ("Le lavoir rouvrira vendredi. Il avait fermé.", ["2024-06-21"]),
        ("Jusqu'à vendredi, le lavoir était fermé.", ["2024-06-14"]),
        ("Il avait reçu le devis, à signer au plus tard vendredi.", ["2024-06-21"]),
        ("La commune attend deux mille coureurs vendredi.", ["2024-06-21"]),
        ("Bal jeudi à 17 h. Il avait plu.", ["2024-06-20T17:00"]),
        ("Le cours avait pris 6 %. En août, il baissera.", ["2024-08"]),
        ("Ils défileront samedi 22 juin, puis le 29.", ["2024-06-22", "2024-06-29"]),
        ("L'aide vaut jusqu'à la fin du mois de mars.", ["2025-03"]),
        ("Le syndicat appelle à défiler samedi.", ["2024-06-22"]),
        # Days of two sentences are no list: the second need not be the later one.
        ("Il neigera dimanche. Vendredi, il avait plu.", ["2024-06-23", "2024-06-14"]),
        ("La mairie s'est engagée lundi à vendre le lavoir jeudi.", ["2024-06-17", "2024-06-20"]),
    ],
)
def test_french_dates_ahead_and_behind(text: str, expected: list[str]) -> None:
    assert [date.value for date in find(text, "fr")] == expected


@pytest.mark.parametrize(
    ("language", "text", "timexes"),
    [
        # What begins goes on: its hours come again each day.
        ("en", "From 1 July the pool will open at noon, for men at 8pm.", ["T12:00", "T20:00"]),
        ("en", "From 1 July at 8pm the road is shut.", ["2024-07-01T20:00"]),
        ("fr", "Dès le 1er juillet, le bac partira à 9 h et à midi.", ["T09:00", "T12:00"]),
        ("fr", "Dès lundi, le bac partira, de six heures à vingt-deux heures.", ["T06:00/T22:00"]),
        # An old day was told: an hour apart from any day is of none.
        ("en", "He fell on 3 March 2022, a court heard on Monday. The judge paused. "
         "He rang a friend on 3 March 2022 and left. The gate shut at 4.20pm.", ["T16:20"]),
        ("en", "The court sat on Monday. The gate shut at 4.20pm.", ["2024-06-17T16:20"]),
        ("fr", "Il est tombé le 3 mars 2022. Le portail a fermé à 16 h 20.", ["2024-06-18T16:20"]),
        ("en", "Doors open on 1 July at 7pm.", ["2024-07-01T19:00"]),
        # Hours just before days that come again are of none of them.
        ("en", "He left on 3 June. It opens from 9 a.m. to 6 p.m. daily.", ["T09:00", "T18:00"]),
        ("en", "Bars shut at 10 p.m. on Fridays.", ["T22:00"]),
        ("en", "Boats leave every two hours between 8am and 6pm.", ["PT2H", "T08:00", "T18:00"]),
        ("fr", "On s'inscrit du 22 au 26 juin, de 17 h à 19 h.", ["T17:00", "T19:00"]),
        # A day just behind an hour is its day.
        ("en", "Shops shut at 4pm on Christmas Eve 2024.", ["2024-12-24T16:00"]),
        ("fr", "Elle tomba le 5 mai 2024. On la trouva à 19 h le même jour.", ["2024-05-05T19:00"]),
        ("fr", "Le 3 mai, il rouvre, de 9 h à 18 h les jeudis.", ["T09:00", "T18:00"]),
        ("fr", "Le bal a lieu le 3 juillet à 18 h, réunion mensuelle.", ["2024-07-03T18:00"]),
        ("en", "The bar shuts at eleven at night.", ["2024-06-18T23:00"]),
        ("en", "The bar opens at six in the morning.", ["2024-06-18T06:00"]),
    ],
)  # fmt: skip
def test_hours_belong_to_the_day_that_is_sure(language: str, text: str, timexes: list[str]) -> None:
    hours = [date.timex for date in find(text, language) if "T" in date.timex]
    assert hours == timexes


def test_the_hour_of_a_clock_with_twelve_is_known_to_the_day() -> None:
    (date,) = find("The shop shut at five o'clock.", "en")
    assert (date.value, date.certainty) == (TUESDAY, "low")
    (date,) = find("The shop shut at five o'clock in the afternoon.", "en")
    assert date.value == "2024-06-18T17:00"


def test_a_day_that_its_verb_denies_is_not_sure() -> None:
    (date,) = find("The law was signed on June 25.", "en")
    assert date.certainty == "low"
    (date,) = find("The law was signed on June 11.", "en")
    assert date.certainty == "high"


def test_an_hour_is_not_sure_where_two_days_were_told() -> None:
    *_, hour = find("Elle est tombée lundi. Mardi, elle a couru. À 9 h, elle mangeait.", "fr")
    assert (hour.value, hour.certainty) == ("2024-06-18T09:00", "low")
    *_, hour = find("Elle est tombée lundi en forêt. À 9 h, elle courait.", "fr")
    assert (hour.value, hour.certainty) == ("2024-06-17T09:00", "medium")


@pytest.mark.parametrize(
    ("language", "text", "value", "certainty"),
    [
        ("en", "It began on Tuesday, June 18, 2024.", "2024-06-18", "high"),
        ("en", "It began on Monday, June 18, 2024.", "2024-06-18", "low"),
        ("fr", "Il est parti le lundi 18 juin.", "2024-06-18", "low"),
        ("fr", "Il partira le mercredi 18 juin.", "2025-06-18", "high"),
        ("fr", "Il est parti le mercredi 18 juin.", "2025-06-18", "low"),
    ],
)
def test_a_day_that_is_not_that_day_of_the_week_is_not_sure(
    language: str, text: str, value: str, certainty: str
) -> None:
    (date,) = find(text, language)
    assert (date.value, date.certainty) == (value, certainty)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "La ville brûla le 2 juin 1674. Le 9 juin, il plut. Le mardi 12, le duc arriva.",
            ["1674-06-02", "1674-06-09", "1674-06-12"],
        ),
        (
            "en",
            "The town burned on 2 June 1674. On 9 June it rained.",
            ["1674-06-02", "1674-06-09"],
        ),
        # Where the news is told first, a day is one of the news; so is one that lies ahead.
        (
            "en",
            "A fair opened on Monday. The town burned on 2 June 1674. It rained on 9 June.",
            ["2024-06-17", "1674-06-02", "2024-06-09"],
        ),
        (
            "en",
            "The town burned on 2 June 1674. A fair will open on 9 July.",
            ["1674-06-02", "2024-07-09"],
        ),
        (
            "en",
            "The mill burned on 2 June 2011. On 9 June it rained.",
            ["2011-06-02", "2024-06-09"],
        ),
    ],
)
def test_days_of_long_ago(language: str, text: str, expected: list[str]) -> None:
    assert [date.value for date in find(text, language)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Du lundi 5 mai au vendredi 9 mai 2008, il plut.", "2008-05-05/2008-05-09"),
        ("Du lundi 30 décembre au vendredi 3 janvier 2014, il plut.", "2013-12-30/2014-01-03"),
    ],
)
def test_the_year_at_the_end_is_that_of_an_interval(text: str, expected: str) -> None:
    assert [date.value for date in find(text, "fr")] == [expected]


def test_that_year_is_not_sure_where_none_was_told() -> None:
    (found,) = find("Le 3 juin de cette année-là, il signe.", "fr")
    assert found.certainty == "low"
