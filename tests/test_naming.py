"""Identifiers that Verilog, SystemVerilog and C++ accept."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn2hdl.naming import RESERVED, Names, identifier

TEXT = st.text(max_size=12) | st.sampled_from(sorted(RESERVED)) | st.from_regex(r"[a-c_.0-2]{0,4}", fullmatch=True)


@given(TEXT)
def test_every_text_becomes_a_legal_identifier(text):
    name = identifier(text)
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name)
    assert name.lower() not in RESERVED


@given(TEXT)
def test_an_identifier_stays_as_it_is_up_to_reserved_words(text):
    assert identifier(identifier(text)) == identifier(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("conv1", "conv1"),
        ("features.0.conv", "features_0_conv"),
        ("0", "n_0"),
        ("", "unnamed"),
        ("__", "unnamed"),
        ("ümlaut", "mlaut"),
        ("final", "final_"),  # SystemVerilog; a common name of a last layer
        ("local", "local_"),
        ("cell", "cell_"),
        ("config", "config_"),
        ("template", "template_"),  # C++
        ("Output", "Output_"),
    ],
)
def test_examples(text, name):
    assert identifier(text) == name


def test_reserved_words_hold_both_languages():
    assert {
        "module",
        "endmodule",
        "logic",
        "final",
        "expect",
        "cross",
        "let",
        "double",
        "union",
        "operator",
    } <= RESERVED
    assert not {"conv1", "fc", "relu", "pool", "layer", "x", "y"} & RESERVED


@given(st.lists(TEXT, max_size=30), st.lists(TEXT, max_size=3))
def test_names_are_handed_out_once(texts, taken):
    names = Names(tuple(taken))
    given_out = [names.unique(text) for text in texts]
    assert len(set(given_out)) == len(given_out)
    assert not set(given_out) & set(taken)
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) for name in given_out)


def test_a_second_use_gets_a_number_that_is_free():
    names = Names()
    assert [names.unique(t) for t in ("a", "a_2", "a", "a")] == ["a", "a_2", "a_3", "a_4"]
