"""Whatever is sent to the preview, it gives the site, or it says no; and then it still works.

The server is a process of its own, spoken to in bytes. `SCOLIE_TIMES=34` tries a hundred thousand
requests instead of three thousand.
"""

import json
import random
import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest
from serving import Line, Preview, running, wait
from sites import build_files
from strategies import many

CASES = Path(__file__).parent / "cases" / "serve"
CANARY = "CANARY-7f3a91"
TRIES = many(3000)
SCRIPT = re.compile(rb"<script defer [^>]+></script>\n")

TARGETS = [
    re.sub(r"\\x([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), line)
    for line in (CASES / "targets.txt").read_text("utf-8").splitlines()
    if not line.startswith("# ")
]


def read_requests() -> Iterator[tuple[str, bytes, set[str]]]:
    """Title, bytes with their placeholders, and what may come back."""
    title, data = "", ""
    for line in (CASES / "requests.txt").read_text("utf-8").splitlines():
        if line.startswith("# "):
            title, data = line[2:], ""
        elif line.startswith("→"):
            yield (
                title,
                data.encode("latin-1").decode("unicode_escape").encode("latin-1"),
                {*line[1:].split()},
            )
        else:
            data += line


REQUESTS = list(read_requests())


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two stories, and canaries wherever a careless server might look."""
    outer = tmp_path_factory.mktemp("outer")
    folder = outer / "folder"
    story = folder / "seeds" / "story"
    story.mkdir(parents=True)
    (story / "article.txt").write_text("Words of the story.\n", "utf-8")
    (story / "edition.yml").write_text(f"title: Story  # {CANARY}\n", "utf-8")
    (folder / "seeds" / "other.txt").write_text("Words of another.\n", "utf-8")
    for place in (
        *("canary.txt", "folder/canary.txt", "folder/seeds/story/canary.csv"),
        *("folder/.env", "folder/seeds/.env", "folder/seeds/story/.env", "folder/.git/config"),
        *("folder/seeds/.hidden/article.txt", "folder/seeds/_drafts/article.txt"),
        *("folder/site/index.html", "folder/templates/canary.txt", "folder/static/.canary"),
    ):
        path = outer / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{CANARY}\n", "utf-8")
    (folder / "seeds" / "story" / "link.html").symlink_to(outer / "canary.txt")
    return folder


@pytest.fixture(scope="module")
def preview(seeds: Path) -> Iterator[Preview]:
    with running(seeds, "--base-path=/repo/") as preview:
        yield preview
        assert preview.errors == [], "it said something amiss"


@pytest.fixture(autouse=True)
def still_works(preview: Preview) -> Iterator[None]:
    """After each test, a good request gets its answer."""
    yield
    status, _, body = preview.get("/repo/story/")
    assert status == 200
    assert b"Words of the story." in body


@pytest.mark.parametrize("target", TARGETS)
def test_a_target_that_leads_out_finds_nothing(preview: Preview, target: str) -> None:
    sent = f"GET {target} HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n"
    answer = preview.send(sent.encode("latin-1"))
    status = read_status(answer)
    assert status in {"301", "400", "404"}, answer
    assert CANARY.encode() not in answer
    assert b"X-Injected" not in answer
    if status == "301":
        check_location(answer)


@pytest.mark.parametrize(
    ("data", "allowed"), [case[1:] for case in REQUESTS], ids=[case[0] for case in REQUESTS]
)
def test_a_request_that_is_amiss_is_refused(
    preview: Preview, data: bytes, allowed: set[str]
) -> None:
    for name, value in (
        ("host", preview.host),
        ("port", str(preview.port)),
        ("long", "a" * 100_000),
    ):
        data = data.replace(b"{%s}" % name.encode(), value.encode())
    answer = preview.send(data)
    assert (read_status(answer) or "nothing") in allowed, answer[:300]
    assert answer.count(b"HTTP/1.1 ") <= 1, "one request, one answer"
    assert CANARY.encode() not in answer
    if read_status(answer) == "405":
        assert b"\r\nAllow: GET, HEAD\r\n" in answer


@pytest.mark.parametrize("name", ["localhost", "LocalHost", "127.0.0.1", "[::1]"])
def test_answers_to_the_names_of_this_machine(preview: Preview, name: str) -> None:
    sent = f"GET /repo/ HTTP/1.1\r\nHost: {name}:{preview.port}\r\nConnection: close\r\n\r\n"
    assert read_status(preview.send(sent.encode())) == "200"


def test_listens_on_this_machine_alone(preview: Preview) -> None:
    with socket.socket() as other:  # 127.0.0.2 stands for every address but the one
        assert other.connect_ex(("127.0.0.2", preview.port)) != 0


def test_every_answer_has_its_headers(preview: Preview) -> None:
    targets = [
        "/repo/",
        "/repo",
        "/repo/style.css",
        "/repo/nope",
        "/",
        "/repo/_scolie/livereload.js",
    ]
    for target in (*targets, "/repo/_scolie/state?url=/repo/", "/repo/_scolie/state"):
        status, headers, body = preview.get(target)
        assert headers["cache-control"] == "no-store", target
        assert headers["x-content-type-options"] == "nosniff", target
        assert headers["cross-origin-resource-policy"] == "same-origin", target
        assert int(headers["content-length"]) == len(body), target
        assert "etag" not in headers, target
        head = preview.get(target, "HEAD")
        assert (head[0], head[2]) == (status, b""), target
        assert head[1].keys() == headers.keys(), target
        assert head[1]["content-length"] == headers["content-length"], target


def test_gives_the_bytes_of_the_build_and_adds_the_script_alone(
    preview: Preview, seeds: Path
) -> None:
    for path, data in build_files(seeds / "seeds").items():
        status, headers, body = preview.get(f"/repo/{path}")
        assert status == 200
        if path.endswith(".html"):
            assert len(SCRIPT.findall(body)) == 1
            body = SCRIPT.sub(b"", body)
            assert headers["content-type"] == "text/html; charset=utf-8"
        assert body == data, path


def test_a_second_request_is_not_mistaken_for_the_body_of_the_first(preview: Preview) -> None:
    inner = f"GET /repo/story/article.txt HTTP/1.1\r\nHost: {preview.host}\r\n\r\n".encode()
    outer = (
        f"GET /repo/nope HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: {len(inner)}\r\n\r\n"
    )
    last = f"GET /repo/style.css HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n"
    answer = preview.send(outer.encode() + inner + last.encode())
    assert answer.count(b"HTTP/1.1 ") == 2
    assert b"Words of the story." not in answer


def test_a_half_open_connection_keeps_nobody_waiting(preview: Preview) -> None:
    with preview.connect() as silent, preview.connect() as slow, preview.connect() as rude:
        slow.sendall(b"GET /repo/ HTT")
        rude.sendall(
            f"GET /repo/ HTTP/1.1\r\nHost: {preview.host}\r\nContent-Length: 9\r\n\r\n".encode()
        )
        assert preview.get("/repo/")[0] == 200
        slow.sendall(f"P/1.1\r\nHost: {preview.host}\r\n\r\n".encode())
        assert slow.recv(12) == b"HTTP/1.1 200"
        silent.sendall(b"\r\n")
    many = [socket.create_connection(("127.0.0.1", preview.port)) for _ in range(100)]
    assert preview.get("/repo/")[0] == 200
    for connection in many:
        connection.close()


@pytest.mark.parametrize(
    "origin",
    [
        *("", "null", "http://evil.example", "https://{host}", "http://{host}.evil.example"),
        *("http://localhost:{port}", "http://127.0.0.1", "http://127.0.0.1:1", "file://", "{host}"),
        *("http://{host}/", "http://{host}@evil.example", "http://evil.example/http://{host}"),
    ],
)
def test_a_socket_from_another_page_is_refused(preview: Preview, origin: str) -> None:
    given = origin.format(host=preview.host, port=preview.port)
    assert Line(preview, Origin=given).status == 403
    # What newer browsers say of themselves is not enough.
    assert Line(preview, Origin=given, Sec_Fetch_Site="same-origin").status == 403


def test_a_socket_by_a_foreign_name_is_refused(preview: Preview) -> None:
    name = f"evil.example:{preview.port}"
    assert Line(preview, Host=name, Origin=f"http://{name}").status == 403


@pytest.mark.parametrize(
    "message",
    ["", "x", "[]", "{}", "null", '{"command": 1}', "[" * 9000, b"\xff", '{"command":"evil"}'],
)
def test_a_socket_that_talks_nonsense_does_no_harm(preview: Preview, message: str | bytes) -> None:
    line, other = Line(preview), Line(preview)
    assert other.greet()["command"] == "hello"
    assert other.receive()["command"] == "reload"
    line.send(message)
    line.socket.close()


# Fuzz ----------------------------------------------------------------------------

PIECES = [
    *(
        "/",
        "//",
        ".",
        "..",
        "\\",
        "%2e",
        "%2f",
        "%5c",
        "%00",
        "%25",
        "%c0%ae",
        "%ff",
        "%",
        "\xff",
        ";",
    ),
    *("repo", "/repo/", "index.html", "story", "other", "article", ".txt", ".html", "style.css"),
    *(
        "canary.txt",
        "canary.csv",
        ".env",
        ".git",
        "seeds",
        "site",
        "templates",
        "_scolie",
        "livereload",
        ".js",
    ),
    *(
        "state",
        "_scolie/state",
        "?url=",
        "?url=/repo/",
        "?",
        "#",
        "&",
        "@",
        ":",
        "http://",
        "evil.example",
        "%0d%0a",
        "é",
    ),
]
METHODS = ["GET"] * 16 + ["HEAD", "POST", "PUT", "OPTIONS", "BREW"]


def test_random_requests_get_the_site_or_nothing(preview: Preview, seeds: Path) -> None:
    chance = random.Random(2024)
    files = build_files(seeds / "seeds")
    known = {*files.values(), preview.get("/repo/_scolie/livereload.js")[2]}
    done = 0
    while done < TRIES:
        with preview.connect() as connection, connection.makefile("rb") as answers:
            for _ in range(40):
                done += 1
                method = chance.choice(METHODS)
                connection.sendall(invent_request(chance, method, preview))
                if not check_answer(answers, method, known):
                    break


def test_random_bytes_do_no_harm(preview: Preview) -> None:
    chance = random.Random(2025)
    good = (
        f"GET /repo/story/ HTTP/1.1\r\nHost: {preview.host}\r\nConnection: close\r\n\r\n".encode()
    )
    for _ in range(TRIES // 10):
        data = bytearray(good)
        for _ in range(chance.randrange(1, 6)):
            place = chance.randrange(len(data))
            data[place : place + chance.randrange(3)] = chance.randbytes(chance.randrange(4))
        answer = preview.send(bytes(data), finish=True)
        assert (read_status(answer) or "400") in {"200", "301", "400", "403", "404", "405"}
        assert CANARY.encode() not in answer


def invent_request(chance: random.Random, method: str, preview: Preview) -> bytes:
    target = "".join(chance.choices(PIECES, k=chance.randrange(1, 8)))
    if chance.random() < 0.8:
        target = f"/repo/{target}"
    host = preview.host if chance.random() < 0.95 else "evil.example"
    extra = chance.choice(["", "", "Range: bytes=0-\r\n", "If-None-Match: *\r\n", "X: \xe9\r\n"])
    body = "hello" if method in {"POST", "PUT"} else ""
    length = f"Content-Length: {len(body)}\r\n" if body else ""
    head = f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n{extra}{length}\r\n{body}"
    return head.encode("latin-1")


def check_answer(answers: BinaryIO, method: str, known: set[bytes]) -> bool:
    """Read one answer and judge it; false where the connection ends with it."""
    status = answers.readline()[9:12].decode()
    headers = {}
    while (line := answers.readline()) not in (b"\r\n", b""):
        name, _, value = line.decode("latin-1").partition(": ")
        headers[name] = value.strip()
    assert status in {"200", "301", "400", "403", "404", "405"}, (status, headers)
    assert headers.get("Location", "/repo/").startswith("/repo/")
    if "Content-Length" not in headers:
        assert status == "400"
        return False
    body = b"" if method == "HEAD" else answers.read(int(headers["Content-Length"]))
    assert CANARY.encode() not in body
    if status == "200" and method == "GET" and headers["Content-Type"] != "application/json":
        assert SCRIPT.sub(b"", body) in known
    elif status == "404" and method == "GET":
        assert SCRIPT.sub(b"", body) in known or body.startswith(b"There is nothing here.")
    elif headers["Content-Type"] == "application/json" and body:
        state = json.loads(body)
        assert state.keys() == {"page", "styles", "assets", "problems", "html"}
        assert SCRIPT.sub(b"", state["html"].encode()) in {b"", *known}
    return True


def read_status(answer: bytes) -> str:
    return answer[9:12].decode() if answer.startswith(b"HTTP/1.1 ") else ""


def check_location(answer: bytes) -> None:
    found = re.search(rb"\r\nLocation: (.*)\r\n", answer)
    assert found
    assert found[1].startswith(b"/repo/")


def test_the_server_has_not_said_a_word_about_all_this(preview: Preview) -> None:
    wait(lambda: len(preview.lines) == 2)
    assert preview.errors == []
