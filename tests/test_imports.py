"""Imports run one way, down one list; only a few rooms touch the world, and one of them speaks."""

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

BUILDER = Path(__file__).parent.parent / "builder"

ORDER = """
    errors recall model edtf colours slugs paths excerpts typeset geo source
    language parse
    annotate
    seeds
    interface edition collection marks weave
    pictures
    views export check
    guard layers pipeline inspect
    suggest resources publish
    review starter
    serve
    caret terminal commands cli __main__
"""
ROOMS = ORDER.split()
"""From first to last: a module may import only from rooms before its own, or from its own.

A room is a module, or a folder of modules. A new module gets its place here.
"""

TOUCH_THE_WORLD = {
    *("seeds", "seeds.disk", "seeds.stories", "seeds.read", "seeds.own", "seeds.digest"),
    *("publish", "publish.output", "publish.manifest", "publish.write"),
    *("suggest.files", "serve", "terminal", "cli"),
    *("commands.check", "commands.new", "commands.suggest"),
}
READ_OUR_OWN_FILES = {
    *("resources", "geo", "interface", "export.theme", "export.environment", "starter"),
}
PASS_PATHS_ON = {"pipeline", "review"}
SPEAK = {
    *("cli", "terminal"),
    *("commands.check", "commands.new", "commands.schema", "commands.suggest"),
}

WORLD = """
    os io sys subprocess socket shutil tempfile glob time random secrets locale threading
    multiprocessing concurrent asyncio logging urllib.request http importlib tornado livereload
"""
FILE_METHODS = """
    open read_text read_bytes write_text write_bytes iterdir glob rglob exists is_file is_dir
    mkdir unlink rmdir stat lstat touch rename resolve cwd home
"""
WRITING = "write_text write_bytes mkdir unlink rmdir touch rename symlink_to open"
CLOCKS = {"now", "today", "utcnow", "fromtimestamp", "localtime", "gmtime"}
VOICES = {"print", "input", "exit", "quit", "breakpoint", "SystemExit"}


def name_of(path: Path) -> str:
    parts = path.relative_to(BUILDER).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): ast.parse(path.read_bytes()) for path in sorted(BUILDER.rglob("*.py"))}
PACKAGES = {name_of(path) for path in BUILDER.rglob("__init__.py")}


def imported_names(module: str) -> Iterator[tuple[str, int]]:
    """Every name that a module imports, spelled in full, with its line; even for types alone."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                home = ["builder", *filter(None, module.split("."))]
                up = node.level - (module in PACKAGES)
                base = ".".join([*home[: len(home) - up], *filter(None, [node.module])])
            for alias in node.names:
                yield f"{base}.{alias.name}", node.lineno


def imported_modules(module: str) -> set[str]:
    """The modules of ours that a module imports; "" is `builder` itself."""
    found = set()
    for name, line in imported_names(module):
        first, _, rest = name.partition(".")
        if first == "builder":
            while rest not in MODULES:
                assert rest, f"{module}:{line} imports {name}, which is not there"
                rest = rest.rpartition(".")[0]
            found.add(rest)
    return found


def room_of(module: str) -> str:
    return module.partition(".")[0]


@pytest.mark.parametrize("module", sorted(MODULES))
def test_imports_only_from_rooms_before_its_own(module: str) -> None:
    if not module:
        assert not imported_modules(module), "builder/__init__.py imports nothing of ours"
        return
    assert room_of(module) in ROOMS, f"give {room_of(module)} its place in the list of rooms"
    for other in imported_modules(module) - {""}:
        place, own = ROOMS.index(room_of(other)), ROOMS.index(room_of(module))
        assert place <= own, f"{module} imports {other}, which comes after it"


def test_has_no_cycle() -> None:
    graph = {module: imported_modules(module) for module in MODULES}
    assert list(TopologicalSorter(graph).static_order())  # raises CycleError


def test_the_list_of_rooms_names_each_once_and_is_that_of_the_map() -> None:
    assert len(ROOMS) == len({*ROOMS})
    table = (BUILDER.parent / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = re.findall(r"(?m)^\| (`\w+[./].*?) \|", table)
    drawn = [name for row in rows for name in re.findall(r"`(\w+)", row)]
    assert drawn == [room for room in ROOMS if room != "__main__"]
    named = TOUCH_THE_WORLD | READ_OUR_OWN_FILES | PASS_PATHS_ON | SPEAK
    assert {room_of(module) for module in named} <= {*ROOMS}


PURE = {name for name in MODULES if name not in TOUCH_THE_WORLD and room_of(name) != "serve"}


@pytest.mark.parametrize("module", sorted(PURE - {"__main__"}))
def test_does_not_touch_the_world(module: str) -> None:
    inside = {module, room_of(module)}
    for name, line in imported_names(module):
        where = f"{module}:{line} imports {name}"
        assert not any(f"{name}.".startswith(f"{banned}.") for banned in WORLD.split()), where
        if not inside & (READ_OUR_OWN_FILES | PASS_PATHS_ON):
            assert not f"{name}.".startswith("pathlib.") or name == "pathlib.PurePosixPath", where
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Attribute):
            assert node.attr not in CLOCKS, f"{module}:{node.lineno} asks for the time"
        if isinstance(node, ast.Call) and not inside & READ_OUR_OWN_FILES:
            called = node.func
            assert not (isinstance(called, ast.Name) and called.id == "open"), node.lineno
            if inside & PASS_PATHS_ON and isinstance(called, ast.Attribute):
                assert called.attr not in FILE_METHODS.split(), (
                    f"{module}:{node.lineno} touches a file"
                )


READERS = {name for name in PURE if {name, room_of(name)} & READ_OUR_OWN_FILES}


@pytest.mark.parametrize("module", sorted(READERS))
def test_reads_and_does_not_write(module: str) -> None:
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Name | ast.Attribute):
            name = node.id if isinstance(node, ast.Name) else node.attr
            assert name not in WRITING.split(), f"{module}:{node.lineno} may write"


@pytest.mark.parametrize("module", sorted({*MODULES} - SPEAK))
def test_does_not_print_or_exit(module: str) -> None:
    for name, line in imported_names(module):
        assert name.partition(".")[0] not in {"click", "rich"}, f"{module}:{line} imports {name}"
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Name):
            assert node.id not in VOICES, f"{module}:{node.lineno} uses {node.id}"
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            spoken = f"{node.value.id}.{node.attr}"
            banned = {"sys.exit", "os._exit", "sys.stdout", "sys.stderr"}
            assert spoken not in banned, f"{module}:{node.lineno} uses {spoken}"
