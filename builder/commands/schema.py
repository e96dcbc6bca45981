"""`scolie schema`: the JSON Schemas of the editor's files."""

import click

from builder.terminal import say_json


@click.command()
@click.argument("name", required=False)
def schema(name: str | None) -> None:
    """Print the JSON Schema of one file of the editor: edition, glossary, timeline …

    Without NAME, list the names. Programs that help to write YAML take such a schema.
    """
    from builder.seeds.schemas import NAMES, make_schema

    if name is None:
        for known in NAMES:
            click.echo(known)
        return
    plain = name.removesuffix(".yml")
    if plain not in NAMES:
        raise click.BadParameter(f"choose from {', '.join(NAMES)}", param_hint="NAME")
    say_json(make_schema(plain))
