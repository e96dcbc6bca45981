"""The layers together: what holds for all annotators."""

from pathlib import Path

import pytest

from builder import annotate
from builder.layers import read_layers
from builder.seeds import find_seeds, read_seed

STORY = Path(__file__).parent.parent / "seeds" / "poutine-pyongyang"


def test_annotators_may_come_in_any_order(monkeypatch: pytest.MonkeyPatch) -> None:
    seed = read_seed(find_seeds(STORY)[0])
    layers = read_layers(seed).layers
    assert all(layer.annotations for layer in layers)
    monkeypatch.setattr(annotate, "ANNOTATORS", annotate.ANNOTATORS[::-1])
    assert read_layers(seed).layers == layers[::-1]
