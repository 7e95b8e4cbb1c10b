"""Loads the tables beside this file into pandas.

    from load import load, answers

    corpus = load()                  # a dictionary of data frames
    spans = corpus["spans"]          # one row for each part of an annotation
    answers(spans, "stance")         # a row for each answer to one question

Offsets are code points, as Python counts them: text[start:end] is the quote of a span. Every span is checked for that.
Nothing is taken for a missing value: an empty cell is an empty string, and in columns of numbers pandas' NA.
"""

import json
import re
from pathlib import Path

import pandas as pd

NUMBERS = {
    "characters", "words", "start", "end", "order", "part", "parts", "position", "version", "code_version",
    "other_start", "other_end",
}
YES_NO = {"in_story", "retired", "several", "active"}
LISTS = {"alterations", "values", "aliases", "codes"}
DATES = {"date"}


def several(cell):
    """The values in a cell: they are joined by |, and a | or \\ within has a \\ before it."""
    if cell == "":
        return []
    values = [""]
    for part in re.findall(r"\\.|\\$|\||[^\\|]+", cell, re.DOTALL):
        if part == "|":
            values.append("")
        elif part.startswith("\\"):
            values[-1] += part[1:]
        else:
            values[-1] += part
    return values


def load(folder=None):
    """The tables of a folder, by name."""
    folder = Path(folder) if folder else Path(__file__).resolve().parent
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    guarded = described.get("variorum", {}).get("safeForExcel", False)
    corpus = {each["name"]: _read(folder / each["path"], guarded) for each in described["resources"]}
    _check(corpus)
    return corpus


def _read(path, guarded):
    table = pd.read_csv(path, dtype=str, keep_default_na=False, na_filter=False, encoding="utf-8-sig")
    if guarded:
        plain = lambda cell: cell[1:] if cell.startswith("'") else cell
        table = table.rename(columns=plain).apply(lambda column: column.map(plain))
    for column in table.columns:
        if column in NUMBERS:
            table[column] = pd.to_numeric(table[column].replace("", pd.NA)).astype("Int64")
        elif column in YES_NO:
            table[column] = table[column] == "yes"
        elif column in LISTS or column.startswith("attribute."):
            table[column] = table[column].map(several)
        elif column in DATES:
            table[column] = pd.to_datetime(table[column].replace("", pd.NaT))
    return table


def _check(corpus):
    texts = dict(zip(corpus["documents"]["document"], corpus["documents"]["text"]))
    spans = corpus["spans"]
    for row in zip(spans["document"], spans["annotation"], spans["start"], spans["end"], spans["quote"]):
        document, annotation, start, end, quote = row
        if texts[document][start:end] != quote:
            raise ValueError(f"{annotation} in {document}: the text does not have {quote!r} at {start} to {end}")


def answers(table, question):
    """A row for each answer to a question, with the answer in a column of its own; those without one are left out."""
    longer = table.assign(answer=table["attribute." + question]).explode("answer")
    return longer[longer["answer"].notna()]


if __name__ == "__main__":
    for name, table in load().items():
        print(f"{name}: {len(table)} rows, {len(table.columns)} columns")
