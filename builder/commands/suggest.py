"""`scolie suggest`: what the editor of a story may want to write, put into its YAML files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from builder.terminal import explain_errors, say_json, take_one

if TYPE_CHECKING:
    from builder.edition import Edition
    from builder.model import Name


@click.command()
@click.argument("story", type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show what would be written, and write nothing.")
@click.option("--ner", is_flag=True, help="Ask a statistical model for names, too (scolie[ner]).")
@click.option("--json", "as_json", is_flag=True, help="Say what was proposed as JSON.")
def suggest(story: Path, dry_run: bool, ner: bool, as_json: bool) -> None:
    """Propose terms, events and names for STORY, as YAML for its editor to check.

    New entries go to the end of glossary.yml, timeline.yml and names.yml; nothing that stands
    there changes. They are drafts: the edition stays as it is until they are checked.
    """
    from builder.pipeline import read_edition
    from builder.seeds import find_home, find_root, find_seeds, read_seed, read_shared
    from builder.suggest import (
        describe_changes,
        format_changes,
        plan_changes,
        propose,
        write_changes,
    )

    with explain_errors(as_json):
        files = take_one(find_seeds(find_root(story)), story)
        shared = read_shared(find_home(files))
        edition, _ = read_edition(files, shared)
        seed = read_seed(files, shared)
        more = _ask_model(edition) if ner else ()
        changes = plan_changes(files, propose(edition, seed, more))
        if not dry_run:
            write_changes(changes)
    if as_json:
        say_json(describe_changes(changes, dry_run))
    else:
        for line in format_changes(changes, dry_run):
            click.echo(line)


def _ask_model(edition: "Edition") -> "tuple[Name, ...]":
    """The names that the model sees; it is heavy, and imported for this alone."""
    from builder.annotate.names.model import propose_names

    return propose_names(edition.article, edition.language)
