"""English sentences of several newsrooms, each of which is read to the letter."""

import pytest
from test_voices_cases import find_voices, read_marked

LINES = """
The clerk resigned on Monday, two days after {an audit} found that [money was missing].
It had been paid weeks before {the court} ruled that [the levy was illegal].
{Some 400 growers} have sued Brightmere, claiming [the exporter owes them money].
"[You never looked at us]," {Amy Castell, a nurse and mother of three}, told the board.
"[It is too late]," {Tom Ackers, 43}, said.
{One of the victims, Mrs Blessing Omara}, lamented that [she had lost everything].
{The Rovers coach, Piotr Zawad}, felt [his side had been denied a penalty].
``[Nobody gives up his gun]'', {he} told the station.
``[It isn't ours]'', said {Tom Ackers}.
The council approved the plan without saying how it would be paid for.
The board proposed a dividend of 2 crowns per share.
{The judge} said [the company, Tamar Oils, had shown a pattern of indifference].
[Prices rose last year], {figures} show.
{He} blamed [the flood on traders who dumped refuse].
{The governor} asked [utilities in Kansas to send crews].
A federal judge ordered a halt to work on the pipeline.
The firm cut 200 jobs, citing weak demand, and closed its plant.
"""


@pytest.mark.parametrize("line", LINES.strip().splitlines())
def test_line_is_read_as_marked(line: str) -> None:
    marked = read_marked(line)
    found = [((a.start, a.end), a.speaker_span) for a in find_voices(marked.text, "en")]
    assert found == list(marked.voices)


def test_quotation_of_the_wire_goes_on_in_the_next_paragraph() -> None:
    text = "``It is late,'' said Tom Ackers. ``We wait.\n\n``We have waited long.''"
    assert "We have waited long." in {voice.exact for voice in find_voices(text, "en")}
