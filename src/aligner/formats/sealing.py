"""Small texts that only those who have certain articles can read.

A stand-off file must not hold the text of the articles, and yet give back what the articles do not say: an edited sentence, a reviewer's
remark, a file name that is the headline again. Such texts are encrypted with a key made of the articles' texts. The scheme is that of
RFC 5297 (a synthetic initialisation vector: the same text makes the same bytes, and no two texts share a key stream), with HMAC-SHA256 as
its pseudo-random function and SHAKE256 as its key stream.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import zlib
from collections.abc import Sequence

__all__ = ["opened", "sealed", "sealing_key"]

_VECTOR = 32
LARGEST = 50_000_000
"""Bytes of a text that is opened."""


def sealing_key(texts: Sequence[str]) -> bytes:
    """The key that the texts of articles make; it tells nothing of their published SHA-256."""
    digest = hashlib.sha256(b"aligner stand-off key")
    for text in texts:
        digest.update(hashlib.sha256(b"text" + text.encode("utf-8", "surrogatepass")).digest())
    return digest.digest()


def sealed(text: str, key: bytes) -> str:
    """The text, packed and encrypted, as base64."""
    content = zlib.compress(text.encode("utf-8", "surrogatepass"), 9)
    vector = hmac.digest(key, content, "sha256")
    return base64.b64encode(vector + _mixed(content, key, vector)).decode("ascii")


def opened(text: str, key: bytes) -> str:
    """What `sealed` was given. Raises ValueError for another key, or a text that was changed."""
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error:
        raise ValueError("not base64") from None
    vector, packed = data[:_VECTOR], data[_VECTOR:]
    content = _mixed(packed, key, vector)
    if not hmac.compare_digest(hmac.digest(key, content, "sha256"), vector):
        raise ValueError("sealed with other articles")
    unpacking = zlib.decompressobj()
    try:
        return unpacking.decompress(content, LARGEST).decode("utf-8", "surrogatepass")
    except zlib.error:
        raise ValueError("not packed text") from None


def _mixed(content: bytes, key: bytes, vector: bytes) -> bytes:
    """The content with the key stream, which is its own inverse."""
    stream = hashlib.shake_256(b"stream" + key + vector).digest(len(content))
    return (int.from_bytes(content, "big") ^ int.from_bytes(stream, "big")).to_bytes(len(content), "big")
