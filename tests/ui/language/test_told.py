"""What is said as data is said in the window's language, whatever it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import photoclust
from photoclust.core.clusters import Cluster, ClusterId
from photoclust.core.text import Size, Text, decode, encode, joined, place_text
from photoclust.grouping.events.names import event_names
from photoclust.grouping.naming import Traits
from photoclust.grouping.places import Town
from photoclust.services.search.told import Told
from photoclust.ui.browse.photo_filter import FilterChoices
from photoclust.ui.language import words
from photoclust.ui.language.languages import install_translation
from photoclust.ui.language.words import title_of, told
from tests.helpers import ui_library
from tests.helpers.columns import columns_of

SHIPPED = Path(photoclust.__file__).parent.parent / "resources" / "translations"

Speak = Callable[[str], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Speaks a language for the rest of the test."""

    def install(language: str) -> None:
        assert install_translation(qapp, SHIPPED, language) == language

    yield install
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale.system())


def _moved(n: int) -> Text:
    return Text("Move 1 photo to Unsorted", "Move {n} photos to Unsorted", n=n)


def test_an_english_window_says_it_as_it_is() -> None:
    assert told(_moved(1)) == "Move 1 photo to Unsorted"
    assert told(_moved(1214)) == "Move 1,214 photos to Unsorted"
    assert told(Text("{path} is damaged ({what}).", path="/a", what=Size(3_400_000))) == (
        "/a is damaged (3.4 MB)."
    )


def test_what_is_no_text_is_shown_as_it_is(speak: Speak) -> None:
    speak("de")
    assert told("Reading photos") == "Reading photos"
    assert told("") == ""


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("de", 1, "1 Foto nach „Unsortiert“ verschieben"),
        ("de", 1214, "1.214 Fotos nach „Unsortiert“ verschieben"),
        ("ru", 1, "Убрать 1 фото из групп"),
    ],
)
def test_numbers_have_the_forms_of_the_language(
    speak: Speak, language: str, number: int, said: str
) -> None:
    speak(language)
    assert told(_moved(number)) == said


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1 группа"),
        (2, "2 группы"),
        (5, "5 групп"),
        (11, "11 групп"),
        (21, "21 группа"),
        (111, "111 групп"),
    ],
)
def test_a_language_with_three_forms_has_all_of_them(speak: Speak, number: int, said: str) -> None:
    speak("ru")
    assert words.groups(number) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Golden Retriever, Lisbon, 12. Juli 2021 2"),
        ("ru", "Золотистый ретривер, Lisbon, 12 июля 2021 2"),
    ],
)
def test_names_are_put_together_in_the_language(speak: Speak, language: str, said: str) -> None:
    speak(language)
    when = Text("{day} July {year}", day="12", year="2021")
    name = joined([Text("Golden retriever"), Text("{place}", place="Lisbon"), when], ", ")
    assert told(Text("{name} {number}", name=name, number="2")) == said


@pytest.mark.parametrize(
    ("language", "alone", "behind", "span"),
    [
        ("", "February 2025", "Lisbon, February 2025", "February 2025 to March 2025"),
        ("de", "Februar 2025", "Lisbon, Februar 2025", "Februar 2025 bis März 2025"),
        ("ru", "Февраль 2025", "Lisbon, февраль 2025", "Февраль 2025 — март 2025"),
    ],
)
def test_a_month_has_a_small_letter_behind_a_place_where_the_language_wants_it(
    speak: Speak, language: str, alone: str, behind: str, span: str
) -> None:
    if language:
        speak(language)
    month, following = Text("February {year}", year="2025"), Text("March {year}", year="2025")
    assert told(month) == alone
    assert told(joined((Text("{place}", place="Lisbon"), month), ", ")) == behind
    assert told(Text("{first} to {last}", first=month, last=following)) == span
    assert alone in told(Text("Rename “{group}” to “{other}”", group=month, other="Cats"))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("", ["3 to 9 July 2019", "30 July to 2 August 2019"]),
        ("de", ["3. bis 9. Juli 2019", "30. Juli bis 2. August 2019"]),
        ("ru", ["3–9 июля 2019", "30 июля — 2 августа 2019"]),
    ],
)
def test_events_are_named_as_the_language_says_days(
    speak: Speak, language: str, said: list[str]
) -> None:
    if language:
        speak(language)
    spans = (
        (date(2019, 7, 3), date(2019, 7, 9)),
        (date(2019, 7, 30), date(2019, 8, 2)),
    )
    taken = [day.isoformat() for span in spans for day in span]
    nothing = np.empty((len(taken), 0), np.uint16), np.empty((len(taken), 0), np.float16)
    traits = Traits.of(*nothing, taken, [None] * len(taken))
    assert [told(name) for name in event_names([(0, 1), (2, 3)], traits, ())] == said


def test_a_name_that_a_person_gave_stays(speak: Speak) -> None:
    speak("de")
    given = Cluster(ClusterId(1), {}, Text("Dogs"), name="Cats")
    assert title_of(given) == "Cats"
    assert title_of(Cluster(ClusterId(1), {}, Text("Dogs"))) == "Hunde"
    renamed = Text("Rename “{group}” to “{other}”", group=Text("Dogs"), other="Cats")
    assert told(renamed) == "„Hunde“ in „Cats“ umbenennen"


def test_numbers_and_dates_are_german(speak: Speak) -> None:
    speak("de")
    assert words.count(1234567) == "1.234.567"
    assert words.coordinates(48.85837, 2.294481).startswith("48,8584°")
    assert words.size(3_400_000) == "3,4 MB"
    assert words.date_and_time("2026-11-27T15:04:00") == "27. November 2026, 15:04"
    assert words.time_left(220) == "noch 3 min 40 s"
    assert words.duration(90_000) == "1 Tag 1 h"
    assert words.coordinates(48.8584, 2.2945) == "48,8584° N, 2,2945° O"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("", ["Lisbon", "Rome", "Munich", "Vienna", "Portugal"]),
        ("de", ["Lissabon", "Rom", "München", "Wien", "Portugal"]),
        ("ru", ["Лиссабон", "Рим", "Мюнхен", "Вена", "Португалия"]),
    ],
)
def test_places_have_the_names_that_people_know(
    speak: Speak, language: str, said: list[str]
) -> None:
    if language:
        speak(language)
    towns = (
        Town("Lisbon", "Lisbon", "Portugal"),
        Town("Rome", "Lazio", "Italy"),
        Town("Munich", "Bavaria", "Germany"),
        Town("Vienna", "Vienna", "Austria"),
    )
    names = [*(town.called for town in towns), place_text("Portugal")]
    assert [told(name) for name in names] == said
    assert told(towns[0].with_country) == f"{said[0]}, {said[-1]}"
    stored = decode(encode(Text("{place}", place=names[0])))
    assert told(stored) == said[0], "a name that was stored is said, too"


def test_a_town_or_state_of_the_same_name_elsewhere_keeps_its_own(speak: Speak) -> None:
    speak("de")
    assert told(Town("Rome", "Georgia", "United States").called) == "Rome"
    assert told(place_text("Georgia")) == "Georgien"
    assert told(place_text("Georgia", "United States")) == "Georgia"


def test_a_town_may_be_called_like_a_button(speak: Speak) -> None:
    speak("de")
    assert told(place_text("Open", "Nowhere")) == "Open"


def test_places_to_filter_by_are_in_the_order_of_the_language(speak: Speak) -> None:
    coordinates = {1: (48.21, 16.37), 2: (41.89, 12.49), 3: (48.14, 11.58)}
    photos = {number: Told(None, None, *place) for number, place in coordinates.items()}
    speak("de")
    columns = columns_of(photos, ui_library.photos(3), say=told)
    countries, towns = FilterChoices.of(columns, ()).places
    assert [told(name) for name in towns] == ["München", "Rom", "Wien"]
    assert [told(name) for name in countries] == ["Deutschland", "Italien", "Österreich"]
    assert set(columns.places) >= {"wien", "vienna", "austria", "osterreich", "munchen", "munich"}
