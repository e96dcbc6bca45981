"""What dates mean: told from the day of publication, the tense, and what was said before."""

import pytest
from small_article import make_article

from builder.annotate.dates import annotate_dates
from builder.annotate.dates.days import Moment, read_moment, timex_to_edtf
from builder.annotate.dates.grammar import LANGUAGES, load_calendar
from builder.annotate.dates.rules import FoundDate, find_dates
from builder.edtf import parse_edtf
from builder.model import Correction, Quote

TUESDAY = "2024-06-18"


def find(text: str, language: str = "fr", published: str | None = TUESDAY) -> list[FoundDate]:
    return find_dates(text, [(0, len(text))], language, published)


def values(text: str, language: str = "fr", published: str | None = TUESDAY) -> list[str]:
    return [date.timex for date in find(text, language, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Il est arrivé mardi.", "2024-06-18"),
        ("Il est arrivé lundi.", "2024-06-17"),
        ("Il arrivera lundi.", "2024-06-24"),
        ("Il doit arriver lundi.", "2024-06-24"),
        ("Lundi, il est arrivé.", "2024-06-17"),
        ("La réunion prévue lundi est utile.", "2024-06-24"),
        ("Une réunion, lundi.", "2024-06-17"),
        ("Le traité sera signé lundi.", "2024-06-24"),
        ("Il est arrivé mardi dernier.", "2024-06-11"),
        ("Il arrive mardi prochain.", "2024-06-25"),
        ("En mars, il était parti.", "2024-03"),
        ("En novembre, il était parti.", "2023-11"),
        ("Il partira en mars.", "2025-03"),
        ("Il partira en novembre.", "2024-11"),
        ("Il est parti le 1er août.", "2023-08-01"),
        ("Il a été convoqué le 1er juillet.", "2024-07-01"),
        ("Il partira le 1er juillet.", "2024-07-01"),
        ("Le 1er juillet, une fête.", "2024-07-01"),
        ("Dimanche 7 juillet, une fête.", "2024-07-07"),
        ("Le bal aura lieu vendredi 21.", "2024-06-21"),
        ("Le bal a eu lieu samedi 15.", "2024-06-15"),
        ("Ils ont défilé ce week-end.", "2024-W24-WE"),
        ("Ils défileront ce week-end.", "2024-W25-WE"),
        # A day with its hour and no verb is a notice; “vers” makes it a report.
        ("Rendez-vous à la salle, samedi à 14 h.", "2024-06-22T14:00"),
        ("Accident sur la route, samedi.", "2024-06-15"),
        ("La nuit dernière, un feu a pris.", "2024-06-17TNI"),
        ("La réunion pre\u0301vue lundi est utile.", "2024-06-24"),
        ("Il a dit que le vote aurait lieu en octobre.", "2024-10"),
        ("Il serait mort lundi.", "2024-06-17"),
        ("Il est parti le 6 juin au soir.", "2024-06-06TEV"),
        ("Il est parti le 6 juin 2023 au matin.", "2023-06-06TMO"),
        ("Trois ans ferme ont été requis.", "P3Y"),
        ("Il était parti il y a un peu plus d'un an.", "2023"),
        ("Il y pense depuis le printemps.", "2024-SP"),
        ("On s'inscrit dès à présent.", "PRESENT_REF"),
        ("Le réseau s'attend à des retards lundi.", "2024-06-24"),
        ("Une école fondée en 1998 par Ann Hale.", "1998"),
        ("Un feu a pris vers 3 h 30 par grand vent.", "2024-06-18T03:30"),
        ("Il en compte aujourd'hui plus de 500.", "PRESENT_REF"),
        ("Il compte aujourd'hui parler au maire.", "2024-06-18"),
        ("Le vieux pont, aujourd'hui disparu, était beau.", "PRESENT_REF"),
        ("Le massacre de 1572 fut oublié.", "1572"),
        ("Tout sera prêt d'ici au week-end.", "2024-W25-WE"),
        ("Après un mois de mai pluvieux, il fait beau.", "2024-05"),
        ("Le lac pourrait être gelé, ont-ils rapporté lundi.", "2024-06-17"),
        # A word before the date says that it lies ahead, whatever the verb says.
        ("La circulation est interdite jusqu'à dimanche.", "2024-06-23"),
        ("Il a interdit la baignade jusqu'à dimanche.", "2024-06-23"),
        ("Tout sera dit d'ici lundi.", "2024-06-24"),
        ("Fermé jusqu'en mars.", "2025-03"),
        ("À partir de lundi, la gratuité.", "2024-06-24"),
        ("À partir de lundi, il a plu.", "2024-06-17"),
        ("La piscine est ouverte en juillet.", "2024-07"),
        ("Depuis six heures du matin, ils attendent.", "2024-06-18T06:00"),
        ("Le bénéfice a doublé au troisième trimestre.", "2023-Q3"),
        ("Le bénéfice doublera au premier trimestre.", "2025-Q1"),
        ("Cet hiver, il n'a pas neigé.", "2023-WI"),
        ("Le premier dimanche de mai fut gai.", "2024-05-05"),
        # The date that opens a sentence, or a clause behind a semicolon, has its own verb.
        ("Ils avaient perdu à Pau. Samedi, ils joueront à Dax.", "2024-06-22"),
        ("Il avait gelé ; en février, il neigera.", "2025-02"),
        ("Elle avait plu ; lundi, elle plaira.", "2024-06-24"),
        ("Le 3 mars de l'an dernier, il partit.", "2023-03-03"),
        ("Il avait gelé la veille au soir.", "2024-06-17TEV"),
        ("Toute la nuit, il a plu.", "2024-06-18TNI"),
        ("L'arbitre siffla à 21h00 heure de Paris.", "2024-06-18T21:00"),
        ("Un an et demi après la crue, tout est sec.", "P18M"),
    ],
)
def test_tense_and_words_beside_choose_the_day(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "values_found"),
    [
        ("la saison 1998-99", ["1998/1999"]),
        ("la saison 98-99", ["1998/1999"]),
        ("la saison 98-97", []),
        ("la saison 1999-00", ["1999/2000"]),
        ("la période 1939-45", ["1939/1945"]),
        ("la pièce 2009-11", []),
        ("la guerre de 14-18", ["1914/1918"]),
        ("un score de 14-18", []),
        ("la pièce 1998-97", []),
        ("la pièce 2024-06", []),
    ],
)
def test_seasons_of_two_years(text: str, values_found: list[str]) -> None:
    assert values(text) == values_found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court said on Monday it would rule.", ["2024-06-17"]),
        ("The court will rule on Monday.", ["2024-06-24"]),
        ("It will be held in May.", ["2025-05"]),
        ("Roads stay shut until Sunday.", ["2024-06-23"]),
        ("The bill is due by Friday.", ["2024-06-21"]),
        ("It opens next Monday and runs through Thursday.", ["2024-06-24", "2024-06-27"]),
        ("Monday's vote was close.", ["2024-06-17"]),
        ("It opens at 8.30pm.", ["2024-06-18T20:30"]),
        ("It rose by 0930 GMT, and by 0930.", ["2024-06-18T09:30"]),
        ("He lost on Thanksgiving.", ["2023-11-23"]),
        ("The Sunday Times and the Daily Mail said so.", []),
        ("Elected in May 2020, he left three years later.", ["2020-05", "2023"]),
        ("Third-quarter profit fell from $9 million a year earlier.", ["2023-Q3", "2022-Q3"]),
        ("Profit rose in the first half of 2023 from a year earlier.", ["2023-H1", "2022-H1"]),
        ("Elected on 3 May last year, she left in March this year.", ["2023-05-03", "2024-03"]),
        ("Stalls open from 11 to 3 p.m.", ["2024-06-18T11:00/2024-06-18T15:00"]),
        ("Stalls open between 2 and 4 p.m.", ["2024-06-18T14:00/2024-06-18T16:00"]),
        ("The play ended at 10:30pm on Friday night.", ["2024-06-14T22:30"]),
        ("Doors open at 6 p.m. tonight.", ["2024-06-18T18:00"]),
        ("The envoy, who came Monday, leaves Wednesday.", ["2024-06-17", "2024-06-19"]),
        ("She works from 11 p.m. to 4 a.m.", ["2024-06-18T23:00", "2024-06-19T04:00"]),
        ("He died on the 9th, on the 5th floor.", ["2024-06-09"]),
        ("He will be in Rome Monday to Wednesday.", ["2024-06-24/2024-06-26"]),
        ("It was on 9 May, a Thursday, in Rome.", ["2024-05-09", "2024-05-09"]),
        ("It fell from January through March.", ["2024-01/2024-03"]),
        ("It won in May 2023; a month earlier the team lost.", ["2023-05", "2023-04"]),
        ("It was 8:46 a.m. on Sept. 11, 2001.", ["2001-09-11T08:46"]),
        ("She ran it in 4.4 seconds.", ["PT4.4S"]),
        ("He reads The Monthly.", []),
        ("He was born this past spring.", ["2024-SP"]),
        ("He won on May 9, 2023, a year before the fire.", ["2023-05-09", "P1Y"]),
        ("Hurt on May 9, he had fallen the previous Sunday.", ["2024-05-09", "2024-05-05"]),
        ("Profit rose in the second half of last year.", ["2023-H2"]),
        ("Profit rose in the third quarter of last year.", ["2023-Q3"]),
        ("A shift of a quarter to five.", []),
        ("Third in 2019, she was first two years later.", ["2019", "2021"]),
        (
            "Exports fell in April from a year earlier, after a dip in March.",
            ["2024-04", "2023", "2024-03"],
        ),
        ("The mill burned until Friday.", ["2024-06-14"]),
        ("The game is Sunday; the gym is closed Monday.", ["2024-06-23", "2024-06-24"]),
        ("Talks had been expected in May.", ["2024-05"]),
        ("Will talks be held Sunday?", ["2024-06-23"]),
        ("The May 6 vote was close.", ["2024-05-06"]),
        ("A quarter of the crowd left.", []),
        ("We wrote in September and again in January.", ["2023-09", "2024-01"]),
        (
            "It was shot in May 2019, shown in June and sold in July.",
            ["2019-05", "2019-06", "2019-07"],
        ),
        ("He fell in 1997. That June, he left.", ["1997", "1997-06"]),
        ("Thu 17 Mar 2022", ["2022-03-17"]),
        ("One night in September, she shut the gate.", ["2023-09"]),
        ("The mine was due to be finished this fall.", ["2024-FA"]),
        ("They packed the hall on Monday evening to hear plans for a pub.", ["2024-06-17TEV"]),
        ("The trial continues on Friday.", ["2024-06-21"]),
        ("She bought two bicycles and a week in Tenerife.", []),
        ("It sold for 2000 pounds and made 2000 sales.", []),
        ("He spoke later today, as earlier that year.", ["2024-06-18", "2024"]),
        ("Rain fell in the year to May 2023.", ["2022-06/2023-05"]),
        ("Rain fell in the three months ended May 31, 2023.", ["2023-03/2023-05"]),
        ("She lives at 3 May Road.", []),
        ("It had not come so soon.", []),
        ("It is the third in as many weeks.", []),
        ("He is off from Monday, she from next Monday.", ["2024-06-24", "2024-06-24"]),
        ("The mill burned on the morning of Tuesday 4 June.", ["2024-06-04TMO"]),
        ("She sings at 19:30 this evening.", ["2024-06-18T19:30"]),
        ("A year-on-year rise is rare.", []),
        ("They left as early as March.", ["2024-03"]),
        ("Early in May the mill shut.", ["2024-05"]),
        ("The fifth century BC and the twelfth century.", ["BC05", "11"]),
        ("It was wet, and 2023 was worse.", ["2023"]),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert values(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Élu le 12 juin 2022, il rentre le lendemain.", ["2022-06-12", "2022-06-13"]),
        ("Le 12 juin 2022. La veille, il dormait.", ["2022-06-12", "2022-06-11"]),
        ("En mai 2020, puis six mois plus tard.", ["2020-05", "2020-11"]),
        ("En 2020, puis deux mois plus tard.", ["2020", "P2M"]),
        ("En 2020, puis deux ans auparavant.", ["2020", "2018"]),
        ("Élu le 12 juin 2022, il part le 3 juillet.", ["2022-06-12", "2022-07-03"]),
        ("Lundi et mardi, il sera à Hanoï.", ["2024-06-24", "2024-06-25"]),
        ("Il dit lundi qu'il rentrera mardi.", ["2024-06-17", "2024-06-18"]),
        ("Le 3 septembre, dès 8 h 30.", ["2024-09-03", "2024-09-03T08:30"]),
        ("Hier, vers 18 h, puis à 20 h.", ["2024-06-17", "2024-06-17T18:00", "2024-06-17T20:00"]),
        ("Il est venu lundi. Dans la soirée, il dort.", ["2024-06-17", "2024-06-17TEV"]),
    ],
)
def test_the_last_date_is_carried(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_last_date_is_carried_over_paragraphs() -> None:
    text = "Élu le 12 juin 2022.\n\nLe lendemain, il partit."
    assert [d.timex for d in find_dates(text, [(0, 20), (22, len(text))], "fr", TUESDAY)] == [
        "2022-06-12",
        "2022-06-13",
    ]


def test_month_of_publication_alone_leaves_a_choice() -> None:
    (date,) = find("Il est arrivé mardi.", published="2024-06")
    assert (date.value, date.certainty) == ("2024-06-XX", "low")
    assert date.candidates == ("2024-06-04", "2024-06-11", "2024-06-18", "2024-06-25")


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Il est mort hier.", "2024-06", "2024-06-XX"),
        ("Il est mort hier.", "2024", "2024-XX-XX"),
        ("Il est mort hier.", None, ""),
        ("Il est mort mardi.", None, ""),
        ("Il est mort mardi.", "2024", "2024-XX-XX"),
        ("Il est mort la semaine dernière.", "2024-06", "2024-06~"),
        ("Il est mort le mois dernier.", "2024-06", "2024-05"),
        ("Il est mort en mars.", "2024-06", "2024-03"),
        ("Il est mort l'an dernier.", "2024", "2023"),
        ("Il est mort l'an dernier.", None, ""),
        ("Il est mort le 3 mai.", None, ""),
        ("Il est mort le 31 avril.", None, None),
        ("À suivre aujourd'hui à 19:00.", "2024-06", "2024-06-XX"),
        ("À suivre aujourd'hui à 19:00.", None, ""),
        ("Il est mort hier.", "198X", ""),
        ("Il est mort hier.", "2024-06-17/2024-06-18", "2024-06-XX"),
        ("Il est mort hier.", "2024-12/2025-01", ""),
    ],
)
def test_nothing_is_made_up(text: str, published: str | None, value: str | None) -> None:
    found = find(text, published=published)
    assert [date.value for date in found] == ([] if value is None else [value])
    assert all(date.certainty == "low" for date in found if "X" in date.value or not date.value)


@pytest.mark.parametrize(
    ("text", "value", "candidates"),
    [
        ("Updated on 6/18/24.", "2024-06-18", ()),
        ("Updated on 18/6/2024.", "2024-06-18", ()),
        ("Updated on 5/6/2024.", "2024-XX-XX", ("2024-05-06", "2024-06-05")),
        ("Updated on 31/31/2024.", None, ()),
    ],
)
def test_the_order_of_day_and_month_is_not_guessed(
    text: str, value: str | None, candidates: tuple[str, ...]
) -> None:
    found = [(date.value, date.candidates) for date in find(text, "en")]
    assert found == ([] if value is None else [(value, candidates)])


def test_a_notice_without_a_verb_looks_ahead() -> None:
    assert values("Samedi, 14 h : messe.") == ["2024-06-22", "2024-06-22T14:00"]
    assert values("Samedi, vers 14 h : un choc.") == ["2024-06-15", "2024-06-15T14:00"]


def test_what_lies_ahead_is_not_in_a_year_gone_by() -> None:
    assert values("Tourné en 2015, il sortira le 10 mars.") == ["2015", "2025-03-10"]
    assert values("Tourné en 2015, il est sorti le 10 mars.") == ["2015", "2015-03-10"]


@pytest.mark.parametrize("published", [None, "2024", "2024-06", "2024-06-18T19:00", "2024/2025"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_does_with_what_is_known_of_the_publication(
    language: str, published: str | None
) -> None:
    for rule in load_calendar(language).rules:
        for date in find(rule.example.replace("[", ""), language, published):
            assert date.value == "" or parse_edtf(date.value)
            assert "X" not in date.value or date.certainty == "low" or len(date.value) == 4


@pytest.mark.parametrize(
    ("text", "timex", "kind"),
    [
        ("Il a parlé deux heures.", "PT2H", "DURATION"),
        ("Il parle depuis des mois.", "PXM", "DURATION"),
        ("Il parle chaque lundi.", "XXXX-WXX-1", "SET"),
        ("Il a récemment parlé.", "PAST_REF", "DATE"),
        ("Il a parlé ce matin.", "2024-06-18TMO", "TIME"),
        ("Il a parlé à 19h30.", "2024-06-18T19:30", "TIME"),
        ("Il a parlé mardi.", "2024-06-18", "DATE"),
    ],
)
def test_kinds_of_timex3(text: str, timex: str, kind: str) -> None:
    assert [(date.timex, date.type) for date in find(text)] == [(timex, kind)]


@pytest.mark.parametrize(
    ("timex", "edtf"),
    [
        ("2024-06-18", "2024-06-18"),
        ("2024-06", "2024-06"),
        ("2024-W24", "2024-06-10/2024-06-16"),
        ("2024-W24-WE", "2024-06-15/2024-06-16"),
        ("2020-W53", "2020-12-28/2021-01-03"),
        ("2023-Q3", "2023-07/2023-09"),
        ("2023-H2", "2023-07/2023-12"),
        ("2023-SU", "2023-22"),
        ("199", "199X"),
        ("18", "18XX"),
        ("2024-06-18TNI", "2024-06-18"),
        ("2024-06-18T19:00", "2024-06-18T19:00"),
        ("2024-06-XX", "2024-06-XX"),
        ("1950/1953", "1950/1953"),
        ("P3D", ""),
        ("PXM", ""),
        ("XXXX-WXX-1", ""),
        ("XXXX-SU", ""),
        ("PAST_REF", ""),
        ("T19:00", ""),
    ],
)
def test_timex_as_edtf(timex: str, edtf: str) -> None:
    assert timex_to_edtf(timex) == edtf
    assert not edtf or parse_edtf(edtf)


@pytest.mark.parametrize(
    ("text", "value"),
    [("en 44 av. J.-C.", "-0043"), ("au Ve siècle av. J.-C.", "-0499/-0400")],
)
def test_before_our_era(text: str, value: str) -> None:
    assert [date.value for date in find(text)] == [value]


def test_open_ends() -> None:
    assert [(d.value, d.timex) for d in find("d'ici 2050")] == [("../2050", "2050")]


def test_distance_to_an_event() -> None:
    (date,) = find("Ce voyage a lieu neuf mois après que les deux se sont vus.")
    assert (date.timex, date.value, date.certainty) == ("P9M", "2023-09", "medium")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-06-18", Moment(2024, 6, 18)),
        ("2024-06", Moment(2024, 6)),
        ("2024-06~", Moment(2024, 6)),
        ("2024-06-XX", Moment(2024, 6)),
        ("2024-22", Moment(2024)),
        ("2024-06-18T19:00", Moment(2024, 6, 18)),
        ("198X", None),
        ("2024/2025", None),
        ("2024-06/..", None),
        ("2024-06-17/2024-06-18", Moment(2024, 6)),
        ("2024-03/2024-05", Moment(2024)),
        ("", None),
        (None, None),
    ],
)
def test_publication_as_a_moment(text: str | None, expected: Moment | None) -> None:
    assert read_moment(text) == expected


@pytest.mark.parametrize("day", [1, 59, 60, 366, 738_000, 739_000])
def test_moments_count_days(day: int) -> None:
    moment = Moment(1, 1, 1).plus_days(day - 1)
    assert moment.number == day
    assert moment.plus_days(7).weekday == moment.weekday


def test_annotations_carry_timex_and_leave_the_editor_alone() -> None:
    text = "Il est parti mardi, puis pendant deux jours, puis mercredi."
    corrections = [Correction("dates", Quote("mercredi"), value="2020-01-01")]
    layer = annotate_dates(make_article(text), [], corrections, "fr", published=TUESDAY)
    assert [(a.exact, a.value, a.timex, a.type) for a in layer.annotations] == [
        ("mardi", "2024-06-18", "2024-06-18", "DATE"),
        ("deux jours", None, "P2D", "DURATION"),
        ("mercredi", "2020-01-01", None, "DATE"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ouvert tous les mardis de 9 h à 12 h.", ["XXXX-WXX-2", "T09:00", "T12:00"]),
        ("Ouvert tous les jours, de 14 à 18 h.", ["P1D", "T14:00/T18:00"]),
        # A day told after them takes the hour back; so does the next sentence.
        ("Fermé le lundi, il ouvrira hier à 9 h.", ["XXXX-WXX-1", "2024-06-17T09:00"]),
        ("Ouvert tous les mardis. On part à 9 h.", ["XXXX-WXX-2", "2024-06-18T09:00"]),
        ("Le dîner annuel aura lieu à 20 h.", ["P1Y", "2024-06-18T20:00"]),
    ],
)
def test_hours_of_days_that_come_again(text: str, expected: list[str]) -> None:
    assert values(text) == expected
    assert all(date.value == "" for date in find(text) if date.timex.startswith("T"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dans la nuit de lundi à mardi, vers 2 h.", ["2024-06-17TNI", "2024-06-18T02:00"]),
        ("Dans la nuit de lundi à mardi, vers 23 h.", ["2024-06-17TNI", "2024-06-17T23:00"]),
        ("Il est parti lundi soir, vers 11 h.", ["2024-06-17TEV", "2024-06-17T11:00"]),
        # With the hour it begins at, a day is a notice of what is to come.
        ("À la salle, mercredi, à partir de 9 h 30.", ["2024-06-19", "2024-06-19T09:30"]),
    ],
)
def test_hours_belong_to_the_day_beside(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le bal finit à sept heures et demie.", ["2024-06-18T07:30"]),
        ("Il dort à deux heures et demie de route.", ["PT2H30M"]),
        ("Le feu a pris vers 21 heures samedi soir.", ["2024-06-15T21:00"]),
        ("Elle chante à la messe de minuit.", []),
        ("Le bac passe de midi à 14 h.", ["2024-06-18T12:00", "2024-06-18T14:00"]),
        ("La taxe monte à partir de 2025.", ["2025"]),
        ("Il est admis à partir de 1500 euros.", []),
        ("Elle viendra mardi soir de la semaine prochaine.", ["2024-06-25TEV"]),
        ("Il a gelé la veille de la Toussaint 2023.", ["2023-10-31"]),
        (
            "Il gèle plus au troisième trimestre 2023 qu'à la même période de 2022.",
            ["2023-Q3", "2022-Q3"],
        ),
        ("Sur le mois, le cours gagne 3 %.", ["2024-06"]),
        ("Il pleut sur la semaine du 3 mars.", ["2024-W09"]),
        ("Le chiffre vaut pour l'ensemble du trimestre.", ["2024-Q2"]),
        ("L'année scolaire 2023-2024 et l'exercice budgétaire 2022.", ["2023/2024", "2022"]),
        ("Le feu a pris dans la nuit du 3 au 4 juin.", ["2024-06-03TNI"]),
        ("Le feu a duré dans la nuit du 3 au 6 juin.", ["2024-06-03/2024-06-06"]),
        ("Il a neigé tout le mois de février.", ["2024-02"]),
        ("Le navire a coulé mardi à 21 h 00 UTC (2100 UTC).", ["2024-06-18T21:00"] * 2),
        ("Une fillette de six ans, un bébé de dix-huit mois.", []),
        ("M. Vendredi et Mme Juin ont voté.", []),
        ("Ils ont observé une minute de silence, puis parlé une minute.", ["PT1M"]),
        ("Le samedi 12 et le dimanche 13 octobre, rien.", ["2024-10-12", "2024-10-13"]),
        (
            "Ouverture vendredi de 9 h à 11 h, samedi à partir de 8 h.",
            [
                "2024-06-21",
                "2024-06-21T09:00",
                "2024-06-21T11:00",
                "2024-06-22",
                "2024-06-22T08:00",
            ],
        ),
        (
            "Fermé du 2 au 5 mai, puis du 9 au 12.",
            ["2024-05-02/2024-05-05", "2024-05-09/2024-05-12"],
        ),
        ("Il passe un week-end sur trois ici, un jeudi sur deux là.", ["P3WE", "XXXX-WXX-4"]),
        ("Du XIVe au XVIe siècle, on bâtit.", ["13", "15"]),
        ("Il y a dix ans jour pour jour, il partait.", ["2014-06-18"]),
        ("Le bail, signé en juin 2015, expire en décembre.", ["2015-06", "2024-12"]),
        ("Le vol 1549 s'est posé.", []),
        ("Bâti au IIe siècle après J.-C., il brûla en 212 ap. J.-C.", ["01", "0212"]),
        # An interval that begins in the evening ends on the day after.
        ("Il dort de 22 h à 5 h.", ["2024-06-18T22:00", "2024-06-19T05:00"]),
        ("Il sort à 20 h 30 et à 8 h.", ["2024-06-18T20:30", "2024-06-18T08:00"]),
        ("Il a couru en 2h15, puis dormi pendant 3h.", ["PT2H15M", "PT3H"]),
        ("La cité brûla vers 1200 avant notre ère.", ["BC1200"]),
        ("Née le 9 mai, baptisée le dimanche précédent.", ["2024-05-09", "2024-05-05"]),
        ("Il gela dans la nuit du samedi au dimanche.", ["2024-06-15TNI"]),
        ("Le matin du 5 juin, il partit.", ["2024-06-05TMO"]),
        ("Cet été-là, il plut.", []),
        ("La foire ouvre chaque année le 3 mai.", ["P1Y", "XXXX-05-03"]),
        ("Il y a une douzaine de jours, il partit.", ["2024-06-06"]),
        ("Le bénéfice du deuxième trimestre de l'an dernier a fondu.", ["2023-Q2"]),
        # Verbs that announce in the present; what a day is the day of; what lasted until then.
        ("Le pont, fermé lundi, est interdit vendredi.", ["2024-06-17", "2024-06-21"]),
        ("La reine, arrivée lundi, repart dimanche.", ["2024-06-17", "2024-06-23"]),
        ("Après la chute de vendredi, elle sautera lundi.", ["2024-06-14", "2024-06-24"]),
        ("Avant la course de vendredi, elle a dormi lundi.", ["2024-06-21", "2024-06-17"]),
        ("La crue a duré jusqu'à vendredi.", ["2024-06-14"]),
        ("Les plans étaient attendus en mai.", ["2024-05"]),
        ("Il dort de 13 h à 15 h.", ["2024-06-18T13:00", "2024-06-18T15:00"]),
        ("Le cours montait à 9h30 GMT mercredi.", ["2024-06-12T09:30"]),
        ("On s'inscrit jusqu'au 10, sans plus.", ["2024-07-10"]),
        ("La cour l'a dit, elle siège depuis le 20.", ["2024-05-20"]),
        ("Il y a un mois jour pour jour, il partait.", ["2024-05-18"]),
        ("Les travaux, commencés en avril, seront longs.", ["2024-04"]),
        ("En 1995 pour la première fois, en 1995 pour cent fois.", ["1995"]),
        ("Trois sorties, à 9 h 40 pour un feu.", ["2024-06-18T09:40"]),
        ("Vingt-deux ans plus tard, il revint.", ["P22Y"]),
        ("Bal les 1er et 3e samedis du mois.", ["XXXX-WXX-6"]),
        ("Il était environ 3 h du matin.", ["2024-06-18T03:00"]),
        ("Une revue mensuelle, un bilan trimestriel.", ["P1M", "P3M"]),
        ("Les prix de l'an dernier à pareille époque.", ["2023", "2023-06"]),
    ],
)
def test_french_agendas(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_leap_day_has_no_anniversary_to_the_day() -> None:
    assert values("A year ago today, he left.", "en", "2024-02-29") == ["2023-02"]
