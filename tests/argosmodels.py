"""Small, real Argos packages for tests: models that translate word by word, wired by hand, without training or downloads.

How a model works: every token has a code, a vector of +-1; the encoder's embedding of a source token is the code of its *translation*;
every position has a code, too. The decoder attends from its position to the source token at the same position and copies what it finds
there into the output, where the projection (the codes again) turns it into the most similar token. Unknown words carry the code of
`<unk>`, which `replace_unknowns` turns into the source's word. All other weights are zero, or noise that is too small to matter.
"""

from __future__ import annotations

import io
import json
import re
import struct
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

POSITION_SIZE = 64
"""Length of a position's code, and of an attention head."""
POSITIONS = 700
PUNCTUATION = tuple(".,;:?!¿¡()\"'«»-")
NAMES = {"es": "Spanish", "en": "English", "fr": "French"}

LEXICON = {
    **{"el": "the", "la": "the", "los": "the", "las": "the", "un": "a", "una": "a", "y": "and", "en": "in", "de": "of", "con": "with"},
    **{"gato": "cat", "perro": "dog", "duerme": "sleeps", "come": "eats", "casa": "house", "niña": "girl", "lee": "reads", "libro": "book"},
    **{"rojo": "red", "gobierno": "government", "anunció": "announced", "medidas": "measures", "nuevas": "new", "nuevo": "new"},
    **{"económicas": "economic", "lunes": "monday", "presidente": "president", "habló": "spoke", "periodistas": "journalists"},
    **{"ciudad": "city", "tiene": "has", "dos": "two", "millones": "million", "habitantes": "inhabitants", "agua": "water", "está": "is"},
    **{"muy": "very", "fría": "cold", "invierno": "winter", "mi": "my", "hermana": "sister", "compró": "bought", "niños": "children"},
    **{"juegan": "play", "parque": "park", "hospital": "hospital", "abrió": "opened", "puertas": "doors", "año": "year", "pasado": "past"},
    **{
        "nunca": "never",
        "vuelve": "returns",
        "dijo": "said",
        "que": "that",
        "es": "is",
        "hoy": "today",
        "llueve": "rains",
        "mañana": "tomorrow",
    },
}
"""Spanish to English; the other direction is this one turned round. It covers the sentences that try out a package."""


@dataclass(frozen=True)
class Faults:
    """Ways in which a model misbehaves.

    `stuttering`: output tokens that call for themselves again, as in the loops that people report. `attracting`: source tokens that
    every output position looks at: the whole output becomes their translation. `always`: an output token that comes whatever the
    input is. `silent`: the output ends before it begins.
    """

    stuttering: tuple[str, ...] = ()
    attracting: tuple[str, ...] = ()
    always: str | None = None
    silent: bool = False


def build_package(
    path: Path,
    from_code: str = "es",
    to_code: str = "en",
    *,
    kind: str = "sentencepiece",
    version: str = "1.0",
    extra: Mapping[str, str] | None = None,
    faults: Faults | None = None,
    top: str | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Path:
    """Write an `.argosmodel`; `extra` entries (source word to output word) override the lexicon, `kind` is `sentencepiece` or `bpe`."""
    name = top or f"translate-{from_code}_{to_code}-{version.replace('.', '_')}"
    files = _files(from_code, kind, tuple((extra or {}).items()), faults or Faults())
    files = files | {"metadata.json": _metadata(from_code, to_code, version, metadata)}
    return pack(path, {f"{name}/{file}": files[file] for file in sorted(files)})


def build_folder(
    root: Path,
    from_code: str = "es",
    to_code: str = "en",
    *,
    kind: str = "sentencepiece",
    version: str = "1.0",
    extra: Mapping[str, str] | None = None,
    faults: Faults | None = None,
    metadata: Mapping[str, Any] | None = None,
) -> Path:
    """The unpacked package: what is in the packages folder after an installation."""
    files = _files(from_code, kind, tuple((extra or {}).items()), faults or Faults())
    for file, content in (files | {"metadata.json": _metadata(from_code, to_code, version, metadata)}).items():
        (root / file).parent.mkdir(parents=True, exist_ok=True)
        (root / file).write_bytes(content)
    return root


@cache
def _files(from_code: str, kind: str, extra: tuple[tuple[str, str], ...], faults: Faults) -> Mapping[str, bytes]:
    """All files of a package but its metadata, by name: made once, since many tests want the same."""
    lexicon = _lexicon(from_code) | dict(extra)
    words = sorted(set(lexicon) | set(lexicon.values()))
    if kind == "sentencepiece":
        tokens = [*PUNCTUATION, *(f"▁{word}" for word in words), "▁"]
        files = {"sentencepiece.model": sentencepiece_model(tokens)}
        pairs = {f"▁{a}": f"▁{b}" for a, b in lexicon.items()} | {mark: mark for mark in PUNCTUATION} | {"▁": "▁"}
    else:
        files = {"bpe.model": byte_pair_codes(tuple(words)).encode()}
        marks = [*PUNCTUATION, "&quot;", "&apos;"]
        tokens, pairs = [*marks, *words], lexicon | {mark: mark for mark in marks}
    vocabulary = ["<unk>", "<s>", "</s>", *dict.fromkeys(tokens)]
    with tempfile.TemporaryDirectory() as temporary:
        model = Path(temporary) / "model"
        save_model(model, vocabulary, pairs, faults=faults)
        return files | {f"model/{file.name}": file.read_bytes() for file in model.iterdir()}


def _metadata(from_code: str, to_code: str, version: str, more: Mapping[str, Any] | None) -> bytes:
    data = {
        "package_version": version,
        "argos_version": "1.9.0",
        "from_code": from_code,
        "from_name": NAMES.get(from_code, from_code),
        "to_code": to_code,
        "to_name": NAMES.get(to_code, to_code),
    } | dict(more or {})
    return json.dumps(data).encode()


def _lexicon(from_code: str) -> dict[str, str]:
    lexicon = LEXICON if from_code == "es" else {b: a for a, b in reversed(LEXICON.items())}
    return lexicon | {a.capitalize(): b.capitalize() for a, b in lexicon.items()}


def pack(path: Path, members: Mapping[str, bytes]) -> Path:
    """A ZIP file with the same bytes for the same members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED, 1)
    return path


def sentencepiece_model(tokens: Iterable[str]) -> bytes:
    """A unigram SentencePiece model of whole words, in its protocol buffer form; other words are cut into letters."""
    letters = sorted({chr(code) for code in (*range(33, 127), *range(0xC0, 0x180))} - set(PUNCTUATION))
    pieces = [("<unk>", 0.0, 2), ("<s>", 0.0, 3), ("</s>", 0.0, 3)]
    pieces += [(token, -1.0, 1) for token in dict.fromkeys(tokens)] + [(letter, -9.0, 1) for letter in letters]
    out = io.BytesIO()
    for piece, score, kind in pieces:
        text = piece.encode()
        out.write(_field(1, b"\x0a" + _varint(len(text)) + text + b"\x15" + struct.pack("<f", score) + b"\x18" + _varint(kind)))
    out.write(_field(2, b"\x18\x01"))  # trainer: unigram
    out.write(_field(3, b"\x0a\x08identity\x18\x01\x20\x01\x28\x01"))  # normaliser: none; a space before; one space at a time
    return out.getvalue()


def _field(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | 2]) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes([*out, value])


@cache
def byte_pair_codes(words: tuple[str, ...]) -> str:
    """Byte-pair codes, learned until every word is one token."""
    split = {word: (*word[:-1], word[-1] + "</w>") for word in words}
    pairs = Counter(pair for parts in split.values() for pair in pairwise(parts))
    codes = []
    while pairs:
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        codes.append(" ".join(best))
        for word, parts in split.items():
            if best[0] in parts and (merged := _merged(parts, best)) != parts:
                pairs.subtract(pairwise(parts))
                pairs.update(pairwise(merged))
                split[word] = merged
        pairs = +pairs
    return "\n".join(["#version: 0.2", *codes]) + "\n"


def _merged(parts: tuple[str, ...], pair: tuple[str, str]) -> tuple[str, ...]:
    out: list[str] = []
    k = 0
    while k < len(parts):
        if parts[k : k + 2] == pair:
            out.append(parts[k] + parts[k + 1])
            k += 2
        else:
            out.append(parts[k])
            k += 1
    return tuple(out)


def save_model(
    folder: Path,
    vocabulary: Sequence[str],
    pairs: Mapping[str, str],
    *,
    faults: Faults | None = None,
    size: int = 192,
    layers: int = 1,
    inner: int = 8,
    quantization: str | None = None,
    noise: float = 0.0,
) -> None:
    """Save a CTranslate2 model that maps source tokens to output tokens; tokens that `pairs` lacks become `<unk>`.

    `noise` > 0 fills every weight that carries nothing with random numbers and adds that much of their output to the signal.
    """
    from ctranslate2.specs import TransformerSpec

    faults = faults or Faults()
    random = np.random.RandomState(7)
    heads, words = size // POSITION_SIZE, size - POSITION_SIZE - 2
    spare = words + POSITION_SIZE
    index = {token: k for k, token in enumerate(vocabulary)}
    codes = _codes(random, len(vocabulary), words)
    positions = np.zeros((POSITIONS, size), np.float32)
    positions[:, words:spare] = _codes(random, POSITIONS, POSITION_SIZE)
    meaning = [index[pairs[token]] if pairs.get(token) in index else 0 for token in vocabulary]
    meaning[index["</s>"]] = index["</s>"]
    source = np.zeros((len(vocabulary), size), np.float32)
    source[:, :words] = codes[meaning]
    projection = np.zeros((len(vocabulary), size), np.float32)
    projection[:, :words] = codes
    bias = np.zeros(len(vocabulary), np.float32)
    decoder = np.zeros((len(vocabulary), size), np.float32)
    for token in faults.stuttering:
        decoder[index[token], :words] = 2 * codes[index[token]]
    for token in faults.attracting:
        source[index[token], spare:] = (0.7, -0.7)  # two numbers, so that normalising, which subtracts the mean, leaves 0 elsewhere
    if faults.always:
        bias[index[faults.always]] = 200
    if faults.silent:
        bias[index["</s>"]] = 200

    spec = TransformerSpec.from_config(layers, heads, pre_norm=True)
    spec.encoder.embeddings[0].weight, spec.encoder.scale_embeddings = source, False
    spec.decoder.embeddings.weight, spec.decoder.scale_embeddings = decoder, False
    spec.encoder.position_encodings.encodings, spec.decoder.position_encodings.encodings = positions, positions.copy()

    def idle(rows: int, columns: int) -> np.ndarray:
        return (random.randn(rows, columns) * columns**-0.5).astype(np.float32) if noise else np.zeros((rows, columns), np.float32)

    def linear(layer: Any, weight: np.ndarray) -> None:
        layer.weight, layer.bias = np.ascontiguousarray(weight, np.float32), np.zeros(weight.shape[0], np.float32)

    def norm(layer: Any) -> None:
        layer.gamma, layer.beta = np.ones(size, np.float32), np.zeros(size, np.float32)

    for layer in (*spec.encoder.layer, *spec.decoder.layer):
        norm(layer.self_attention.layer_norm)
        linear(layer.self_attention.linear[0], idle(3 * size, size))
        linear(layer.self_attention.linear[1], noise * idle(size, size))
        norm(layer.ffn.layer_norm)
        linear(layer.ffn.linear_0, idle(inner, size))
        linear(layer.ffn.linear_1, noise * idle(size, inner))
    for number, layer in enumerate(spec.decoder.layer):
        attention = layer.attention
        norm(attention.layer_norm)
        if number:
            for part, rows in zip(attention.linear, (size, 2 * size, size), strict=True):
                linear(part, idle(rows, size) * (noise if part is attention.linear[-1] else 1))
            continue
        select = np.zeros((size, size), np.float32)
        for head in range(heads):  # every head compares the whole code of the position
            rows = head * POSITION_SIZE + np.arange(POSITION_SIZE)
            select[rows, words + np.arange(POSITION_SIZE)] = 1
        query = 3 * select
        if faults.attracting:  # one number of each head is given to the tokens that attract
            for head in range(heads):
                select[head * POSITION_SIZE, :], query[head * POSITION_SIZE, :] = 0, 0
                select[head * POSITION_SIZE, spare:] = (10, -10)
        values = np.zeros((size, size), np.float32)
        values[np.arange(words), np.arange(words)] = 1
        linear(attention.linear[0], query)
        if faults.attracting:
            attention.linear[0].bias[::POSITION_SIZE] = 10
        linear(attention.linear[1], np.vstack([select, values]))
        linear(attention.linear[2], (0.1 if faults.stuttering else 4) * np.eye(size))
    norm(spec.encoder.layer_norm)
    norm(spec.decoder.layer_norm)
    linear(spec.decoder.projection, projection)
    spec.decoder.projection.bias = bias
    spec.register_source_vocabulary(list(vocabulary))
    spec.register_target_vocabulary(list(vocabulary))
    spec.config.add_source_eos, spec.config.add_source_bos = True, False
    spec.config.bos_token = spec.config.decoder_start_token = "<s>"
    spec.config.eos_token, spec.config.unk_token = "</s>", "<unk>"
    spec.validate()
    spec.optimize(quantization=quantization)
    folder.mkdir(parents=True)
    spec.save(str(folder))


def _codes(random: np.random.RandomState, rows: int, size: int) -> np.ndarray:
    return (random.randint(0, 2, (rows, size)) * 2 - 1).astype(np.float32) / np.float32(size**0.5)


def words_of(text: str) -> list[str]:
    """Words in lower case, for comparing what a tiny model said."""
    return re.findall(r"\w+", text.lower())
