"""Maps: projections keep what they promise, clipping stays inside, names stay apart."""

import gzip
import re
import subprocess
import sys
from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate, pairwise
from math import hypot, isclose, radians, sin
from pathlib import Path

import lxml.html
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sites import ROOT, build_files

from builder.check import check_links
from builder.edition import NameEntry
from builder.geo import load_world
from builder.model import Name
from builder.pictures.chart import INSET, LARGE, LETTERS, Map, draw_map
from builder.pictures.clip import clip_line, clip_ring, thin, write_path
from builder.pictures.frames import choose_frame, frame_world
from builder.pictures.globe import EqualArea, EqualEarth, distance, middle_of
from builder.pictures.grid import draw_grid
from builder.pictures.lands import draw_borders, draw_land
from builder.pictures.letters import text_width
from builder.pictures.tags import Tag, choose_corner, place_tags

WORLD = load_world()
LEVELS = [WORLD.choose_level(off) for off, _ in WORLD.levels]
longitudes, latitudes = st.floats(-180, 180), st.floats(-90, 90)
places = st.tuples(longitudes, latitudes)


def draw(*located: tuple[float, float]) -> Map:
    """The map of some places, given by longitude and latitude."""
    placed = [
        (NameEntry(f"n{n}", Name(f"Place {n}", coordinates=(lat, lon)), ()), (lon, lat))
        for n, (lon, lat) in enumerate(located)
    ]
    return draw_map(placed, WORLD)


def is_land(path: str, x: float, y: float) -> bool:
    """Whether a point is inside path data, by the rule `evenodd`."""
    inside = False
    for (x1, y1), (x2, y2) in read_edges(path):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


@lru_cache(maxsize=16)
def read_edges(path: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The edges of the rings in path data, without level ones."""
    edges = []
    for part in re.findall(r"M(-?\d+) (-?\d+)l([^z]+)z", path):
        steps = [int(step) for step in re.findall(r"-?\d+", part[2])]
        across, down = (accumulate(steps[n::2], initial=int(part[n])) for n in (0, 1))
        points = [*zip(across, down, strict=True)]
        edges += [pair for pair in pairwise([*points, points[0]]) if pair[0][1] != pair[1][1]]
    return edges


@given(places, places)
@example((0.0, 0.0), (180.0, 0.0))
def test_a_place_comes_back_from_the_plane(
    center: tuple[float, float], place: tuple[float, float]
) -> None:
    projection = EqualArea(center)
    far = distance(center, place)
    ((x, y),) = projection.project([place])
    assert isclose(hypot(x, y), 2 * sin(radians(far) / 2), abs_tol=1e-4)
    if far < 170:
        assert distance(projection.unproject((x, y)), place) < 1e-4


@given(longitudes, st.floats(-85, 85))
def test_equal_earth_keeps_areas_and_order(longitude: float, latitude: float) -> None:
    near = [(longitude, latitude), (longitude, latitude + 1), (180.0, 0.0)]
    near += [(longitude + 0.01, latitude), (longitude, latitude + 0.01)]
    (x, y), above, edge, east, north = EqualEarth().project(near)
    assert above[1] > y
    assert abs(x) <= abs(edge[0])
    # A small square of the globe is as large on the map, up to the square of its radius.
    area = (east[0] - x) * (north[1] - y) - (north[0] - x) * (east[1] - y)
    globe = radians(0.01) * (sin(radians(latitude + 0.01)) - sin(radians(latitude)))
    assert isclose(area, globe, rel_tol=0.02)


@given(st.lists(places, min_size=1, max_size=12))
def test_any_places_have_a_frame_that_shows_most_of_them(
    given_places: list[tuple[float, float]],
) -> None:
    frame = choose_frame(given_places)
    shown = [place for place in given_places if frame.shows(place)]
    assert len(shown) >= len(given_places) - len(given_places) // 4
    for place in shown:
        x, y = frame.place(place)
        assert -1 <= x <= frame.width + 1
        assert -1 <= y <= frame.height + 1


@pytest.mark.parametrize(
    ("located", "land", "water"),
    [
        ([(-5.47, 56.41)], (-1.5, 52.5), (-11, 54)),
        ([(174.8, -41.3)], (175.6, -39), (179, -42)),
        ([(139.7, 35.7), (-122.4, 37.8), (178, -18)], (138, 36.3), (-150, 30)),
        ([(15.6, 78.2), (-30, 82), (100, 80)], (16, 78.6), (0, 80)),
        ([(0, -90)], (0, -88), (177, -83.5)),
        ([(-160, 0), (-150, 10)], None, (-155, 5)),
        ([(2, 48), (139, 35), (-77, 38), (151, -33), (18, -34), (-58, -34)], (100, 60), (-30, 0)),
        ([(-4, 40)], (-4, 40), (-9.5, 44.5)),
    ],
    ids=["one", "antipode-on-land", "pacific", "arctic", "pole", "mid-ocean", "world", "spain"],
)
def test_land_is_land_and_water_is_water(
    located: list[tuple[float, float]], land: tuple[float, float] | None, water: tuple[float, float]
) -> None:
    frame = choose_frame(located)
    drawings = [draw_land(level, frame) for level in LEVELS] + [draw(*located).land]
    for place, expected in ((land, True), (water, False)):
        if place:
            x, y = frame.place(place)
            assert 0 <= x <= frame.width
            assert 0 <= y <= frame.height
            assert [is_land(path, x + 0.1, y + 0.1) for path in drawings] == [expected] * 4, place


def test_a_few_places_far_away_are_left_outside() -> None:
    near = [(125.75, 39.0), (37.6, 55.75), (127.0, 40.0), (100.0, 60.0), (32.0, 49.0)]
    chart = draw(*near, (-77.03, 38.88))
    assert chart.outside == {"n5"}
    assert not draw(*near).outside
    assert chart.inset is not None
    assert len(chart.inset.spots) == 1


def test_disputed_land_is_hatched_where_it_is_seen() -> None:
    assert set(draw((34.1, 44.95), (48.0, 47.0)).disputed) == {"crimea"}
    assert set(draw((-13.2, 27.1)).disputed) == {"western-sahara"}
    assert draw((-60, -20)).disputed == {}


def test_sixty_places_make_a_light_map_with_names_apart() -> None:
    located = [(-10 + n % 10 * 4.3, 36 + n // 10 * 3.1) for n in range(60)]
    chart = draw(*located)
    assert len(chart.spots) == 60
    for tags, size in ((chart.tags, LETTERS), (chart.large_tags, LARGE)):
        boxes = [box_of(tag, size) for tag in tags]
        assert len(boxes) > 10
        for number, one in enumerate(boxes):
            for other in boxes[:number]:
                apart = one[2] <= other[0] or other[2] <= one[0]
                assert apart or one[3] <= other[1] or other[3] <= one[1]
    drawing = chart.land + chart.borders + chart.grid
    assert len(gzip.compress(drawing.encode())) < 8000


def box_of(tag: Tag, size: float) -> tuple[float, float, float, float]:
    wide = text_width(tag.words, size)
    left = tag.x - {"start": 0.0, "middle": wide / 2, "end": wide}[tag.anchor] + 0.6
    return (left, tag.y - 0.75 * size + 0.6, left + wide - 1.2, tag.y + 0.2 * size - 0.6)


def test_a_name_without_room_is_its_number() -> None:
    frame = (0.0, 0.0, 60.0, 40.0)
    tags = place_tags([(30, 20)], ["Llanfairpwllgwyngyll"], 15, frame, [])
    assert [tag.words for tag in tags] == ["1"]
    assert place_tags([(30, 20)], ["Oban"], 15, frame, [(0, 0, 60, 40)]) == []


def test_the_inset_hides_no_place() -> None:
    frame = (0.0, 0.0, 100.0, 100.0)
    assert choose_corner([(50, 50)], 20, 20, frame) == (0, 80, 20, 100)
    assert choose_corner([(10, 90), (10, 10)], 20, 20, frame) == (80, 80, 100, 100)
    assert choose_corner([(10, 90), (10, 10), (90, 90), (90, 10)], 20, 20, frame) is None


points = st.tuples(st.floats(-200, 200), st.floats(-200, 200))


@given(st.lists(points, max_size=20))
def test_what_is_clipped_is_inside(line: list[tuple[float, float]]) -> None:
    box = (-50.0, -30.0, 60.0, 40.0)
    pieces = [clip_ring(line, box), *clip_line(line, box)]
    for x, y in (point for piece in pieces for point in piece):
        assert -50.001 <= x <= 60.001
        assert -30.001 <= y <= 40.001
    if line and all(-50 <= x <= 60 and -30 <= y <= 40 for x, y in line):
        assert set(pieces[0]) == set(line)


def test_a_ring_around_the_frame_fills_it() -> None:
    ring = clip_ring([(-9, -9), (9, -9), (9, 9), (-9, 9)], (0, 0, 4, 4))
    assert set(ring) == {(0, 0), (4, 0), (4, 4), (0, 4)}


def test_paths_are_written_short() -> None:
    assert write_path([[(0, 0), (3.2, 4), (3, -1.4)]], closed=True) == "M0 0l3 4 0-5z"
    assert write_path([[(0, 0), (0.2, 0.1)]], closed=False) == ""
    assert thin([(0, 0), (0.5, 0.5), (3, 0), (3.1, 0)], 1) == [(0, 0), (3, 0), (3.1, 0)]


def test_the_middle_of_places_is_between_them() -> None:
    assert distance(middle_of([(170, 0), (-170, 0)]), (180, 0)) < 0.01
    assert distance(middle_of([(0, 80), (180, 80)]), (0, 90)) < 0.01


def test_the_world_fits_its_frame() -> None:
    frame = frame_world(880)
    for place in ((-180.0, 0.0), (180.0, 0.0), (0.0, 90.0), (0.0, -90.0)):
        x, y = frame.place(place)
        assert -1 <= x <= 881
        assert -1 <= y <= frame.height + 1


@pytest.mark.parametrize(
    ("place", "expected"),
    [((20, 15), True), ((-100, 45), True), ((135, -25), True), ((-30, 20), False)],
)
def test_the_world_in_a_corner_is_the_world(place: tuple[float, float], expected: bool) -> None:
    x, y = frame_world(INSET).place(place)
    assert is_land(WORLD.small, x, y) is expected
    assert len(WORLD.small) < 3000


def test_the_outlines_are_small_and_name_their_origin() -> None:
    folder = ROOT / "builder" / "geo"
    assert (folder / "world.json").stat().st_size < 200_000
    assert "public domain" in WORLD.origin
    origin = (folder / "README.md").read_text(encoding="utf-8")
    assert all(f"`{key}`" in origin for key in LEVELS[0].disputed)


def test_the_coarsest_level_that_is_fine_enough_is_chosen() -> None:
    offs = [off for off, _ in WORLD.levels]
    assert offs == sorted(offs)
    levels = [WORLD.choose_level(off) for off in offs]
    sizes = [sum(len(line.steps) for line in level.land) for level in levels]
    assert all(fine > 1.5 * coarse for fine, coarse in pairwise(sizes))
    between = [WORLD.choose_level((one + other) / 2) for one, other in pairwise(offs)]
    assert between == levels[:-1]
    assert WORLD.choose_level(offs[0] / 2) == levels[0]


@pytest.mark.parametrize("off", [off for off, _ in WORLD.levels])
def test_lines_lie_in_their_circles_and_take_no_leaps(off: float) -> None:
    level = WORLD.choose_level(off)
    for line in [
        *level.land,
        *level.borders,
        *(x for some in level.disputed.values() for x in some),
    ]:
        points = level.trace(line)
        assert all(distance(point, line.middle) <= line.radius for point in points)
        for (x1, y1), (x2, y2) in pairwise(points):
            assert max(abs(x2 - x1), abs(y2 - y1)) <= 5 + 2 / level.scale


@settings(max_examples=40)
@given(st.lists(places, min_size=1, max_size=3))
def test_what_is_skipped_has_nothing_in_the_frame(located: list[tuple[float, float]]) -> None:
    frame = choose_frame(located)
    # Continents may reach the far side, where no ring is drawn exactly.
    islands = [line for line in LEVELS[1].land if line.radius < 50]
    level = replace(LEVELS[1], land=islands)
    more = replace(frame, reach=max(frame.reach, 120.0))
    assert draw_borders(level, frame) == draw_borders(level, more)
    one, other = draw_land(level, frame), draw_land(level, more)
    for x, y in ((x + 0.1, y + 0.1) for x in range(20, 880, 120) for y in range(20, 560, 130)):
        assert is_land(one, x, y) == is_land(other, x, y)


@given(st.lists(places, min_size=1, max_size=3))
@example([(-70.0, 0.0), (70.0, 0.0)])
@example([(0.0, -70.0), (0.0, 70.0)])
def test_no_line_of_the_grid_leaps_over_the_map(located: list[tuple[float, float]]) -> None:
    frame = choose_frame(located)
    lines = re.findall(r"M(-?\d+) (-?\d+)l([^M]+)", draw_grid(frame))
    assert len(lines) >= 4
    for *_, steps in lines:
        assert max(abs(int(step)) for step in re.findall(r"-?\d+", steps)) <= frame.width / 3


def test_a_story_without_coordinates_has_no_map(story: Callable[..., Path]) -> None:
    files = build_files(story("Oban.", names="[{name: Oban, kind: place}]"))
    assert "map.html" not in files
    assert b"map.html" not in b"".join(files.values())


def test_a_story_without_coordinates_reads_no_outlines(story: Callable[..., Path]) -> None:
    code = """if True:
        import sys
        sys.path[:0] = sys.argv[1:3]
        from sites import Path, build_files
        build_files(Path(sys.argv[3]))
        print(*(name for name in sys.modules if name.startswith("builder.")))
    """
    seeds = story("Oban.", names="[{name: Oban, kind: place}]")
    command = [sys.executable, "-c", code, str(ROOT), str(ROOT / "tests"), str(seeds)]
    loaded = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    assert "builder.views.registers" in loaded
    assert not {name for name in loaded if "geo" in name or "pictures" in name or "map" in name}


def test_the_map_of_a_story_leads_to_its_places(story: Callable[..., Path]) -> None:
    names = (
        "- {name: Oban, kind: place, coordinates: [56.41, -5.47], role: a harbour}\n"
        "- {name: Scotland, kind: place, coordinates: [57, -4]}\n"
    )
    text = "The ferry left Oban for good.\n\nScotland is a country. Oban is a harbour in it.\n"
    files = build_files(story(text, names=names))
    page = lxml.html.fromstring(files["map.html"])
    assert check_links(files) == []
    assert [a.get("href") for a in page.xpath("//ol/li/p[1]/a")] == [
        "names.html#oban",
        "names.html#scotland",
    ]
    assert page.xpath("string(//ol/li[1]//span[@class='geo'])") == "56.41°\u00a0N, 5.47°\u00a0W"
    assert page.xpath("//ol/li[1]//a[@role='doc-backlink']/@href") == ["index.html#n-oban-1"]
    assert len(page.xpath("//*[local-name()='g'][1]/*[@class='rough']")) == 1
    assert "map.html" in lxml.html.fromstring(files["index.html"]).xpath("//nav//a/@href")
    assert "Natural Earth" in page.xpath("string(//figcaption)")
