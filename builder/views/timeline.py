"""The timeline as a page shows it: a picture of the dates, then all of them in words."""

from builder.edition import Edition
from builder.interface import Interface
from builder.pictures.shapes import TimePicture
from builder.pictures.timeline import NARROW, WIDE, draw_timeline
from builder.recall import Recall, make_anew
from builder.views.registers import DateView, view_date
from builder.views.site import PageView, navigation


class TimelinePage(PageView, frozen=True, kw_only=True):
    """The timeline: what happened up to the publication, then after it."""

    before: tuple[DateView, ...]
    after: tuple[DateView, ...]
    published: str
    machine_published: str
    pictures: tuple[TimePicture, ...]
    """The same picture for wide screens and for narrow ones; none where no date can be placed."""


def view_timeline(
    edition: Edition, interface: Interface, home: str, recall: Recall = make_anew
) -> TimelinePage:
    """The timeline page of one edition."""
    path = f"{interface.files['timeline']}.html"
    dates = [view_date(entry, edition, interface) for entry in edition.dates]
    return TimelinePage(
        path=path,
        title=interface.words["timeline"],
        description=f"{interface.words['timeline']} · {edition.title}",
        navigation=navigation(edition.registers, interface, path, home),
        before=tuple(date for date in dates if not date.later),
        after=tuple(date for date in dates if date.later),
        published=interface.date(edition.published) if edition.published else "",
        machine_published=interface.machine_date(edition.published) if edition.published else "",
        pictures=tuple(
            picture
            for width in (WIDE, NARROW)
            if (picture := draw_timeline(edition, interface, width, recall))
        ),
    )
