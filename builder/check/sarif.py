"""Problems → SARIF 2.1.0, the format in which code hosts take findings (OASIS, 2020)."""

from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote

from builder.check.codes import CODES
from builder.errors import Problem

SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def describe_run(problems: Sequence[Problem], version: str, base: str) -> dict[str, Any]:
    """The problems as one run of a SARIF log. Columns count code points, from 1.

    `base` is the folder that paths are to be relative to, as far as they lie in it.
    """
    codes = sorted({problem.code for problem in problems})
    rules = [{"id": code, "shortDescription": {"text": CODES[code]}} for code in codes]
    driver = {"name": "Scolie", "semanticVersion": version, "rules": rules}
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_describe(problem, codes, base) for problem in problems],
            }
        ],
    }


def _describe(problem: Problem, codes: Sequence[str], base: str) -> dict[str, Any]:
    text = f"{problem.message}. {problem.hint}" if problem.hint else f"{problem.message}."
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": problem.severity,
        "message": {"text": text},
    }
    if place := problem.place:
        location: dict[str, Any] = {"artifactLocation": {"uri": _address(place.path, base)}}
        if place.line:
            location["region"] = {"startLine": place.line, "startColumn": place.column or 1}
        result["locations"] = [{"physicalLocation": location}]
    return result


def _address(path: str, base: str) -> str:
    """A path as a relative reference; no colon in it is taken for that of a scheme."""
    return quote(path.removeprefix(f"{base}/").removeprefix("./"))
