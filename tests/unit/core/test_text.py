"""Texts are English to those who print them, and data to those who translate or keep them."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoclust.core.text import NOTHING, Size, Text, decode, encode, joined

_plain = st.text(st.characters(codec="utf-8", exclude_characters="{}"), max_size=12)
_values = st.recursive(
    _plain | st.integers(0, 10**15) | st.builds(Size, st.integers(0, 10**15)),
    lambda inner: st.builds(lambda a, b: Text(a + "{what}", what=b), _plain, inner),
    max_leaves=5,
)
_texts = st.builds(
    lambda start, end, n, what: Text(
        start + "{what}" + end, start + "{n} {what}" + end, n=n, what=what
    ),
    _plain,
    _plain,
    st.integers(0, 3),
    _values,
)


def test_a_text_is_the_english_it_says() -> None:
    text = Text("{path} is damaged ({what}).", path="/a b", what=Text("cut off"))
    assert text == "/a b is damaged (cut off)."
    assert f"{text}" == "/a b is damaged (cut off)."
    assert text.template == "{path} is damaged ({what})."


def test_one_and_many_differ_and_numbers_have_separators() -> None:
    said = [Text("1 photo was moved.", "{n} photos were moved.", n=n) for n in (1, 0, 12_345)]
    assert said == ["1 photo was moved.", "0 photos were moved.", "12,345 photos were moved."]


@pytest.mark.parametrize(
    ("size_bytes", "said"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1_000, "1.0 kB"),
        (9_960, "10 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (3_400_000, "3.4 MB"),
        (12_000_000_000, "12 GB"),
        (10**19, "10,000 PB"),
    ],
)
def test_sizes_are_said_as_file_managers_say_them(size_bytes: int, said: str) -> None:
    assert str(Size(size_bytes)) == said


def test_what_is_filled_in_is_not_taken_for_a_place_to_fill() -> None:
    assert Text("{a}, {b}", a="{b}", b="x") == "{b}, x"


def test_texts_are_put_one_after_the_other() -> None:
    parts = [Text("It is gone."), NOTHING, Text("Look for it.")]
    assert joined(parts) == "It is gone. Look for it."
    assert joined(parts).values == {"part0": parts[0], "part1": parts[2]}
    assert joined([parts[0]]) is parts[0]
    assert joined([]) == ""


@given(_texts)
def test_a_text_survives_being_written_down_and_travelling(text: Text) -> None:
    for copy in (decode(encode(text)), pickle.loads(pickle.dumps(text))):
        assert copy == text
        assert (copy.template, copy.many, copy.values) == (text.template, text.many, text.values)


@pytest.mark.parametrize("written", ['"Merge 2 groups"', "3", "[1, 2]", '["a", null, {"b": null}]'])
def test_what_is_no_text_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="no text"):
        decode(written)


def test_names_that_are_no_text_of_any_encoding_are_kept() -> None:
    text = Text("{path} is gone.", path="/caf\udce9")
    assert decode(encode(text)) == text
