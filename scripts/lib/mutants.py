"""Mutants: copies of a source file with one small change each, for `mutation.py`.

Changes of logic: comparisons are negated, `and` and `or` swapped, `not` removed, arithmetic operators swapped, values returned become None
(`False` becomes `True`), statements are deleted. Changes of constants: whole numbers get 1 more, `True` and `False` are swapped, `<` and
`<=` are swapped (a limit moves by one step). Only code inside functions is changed.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Mutant", "mutants"]

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.GtE, ast.GtE: ast.Lt, ast.Gt: ast.LtE, ast.LtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_LIMITS: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.LShift: ast.RShift, ast.RShift: ast.LShift,
}  # fmt: skip
_DELETED = (ast.AugAssign, ast.Break, ast.Continue, ast.Delete, ast.Raise)
# With these, another operator is an error, which any test would notice.
_SEQUENCES = (ast.JoinedStr, ast.List, ast.Tuple, ast.Dict, ast.Set)


@dataclass(frozen=True, order=True)
class Mutant:
    """A change of a file: the code from `start` to `end` (characters of the source) becomes `after`. `line` counts from 1."""

    line: int
    start: int
    end: int
    before: str
    after: str

    def apply(self, source: str) -> str:
        """The source with the change."""
        return source[: self.start] + self.after + source[self.end :]


def mutants(source: str, *, constants: bool = False) -> list[Mutant]:
    """All mutants of a source, in the order of the code. `constants`: changes of constants as well."""
    found = set()
    for function in _functions(ast.parse(source)):
        without_effect = {id(node) for loop in ast.walk(function) if isinstance(loop, ast.For | ast.While) for node in _last(loop.body)}
        for node in _body_nodes(function):
            if isinstance(node, ast.Continue) and id(node) in without_effect:
                continue
            for changed in _changes(node, constants):
                found.add(_mutant(source, node, changed))
    return sorted(found)


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Functions and methods that are not inside another function."""
    pending: list[ast.AST] = list(tree.body)
    while pending:
        node = pending.pop(0)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef | ast.If | ast.Try):
            pending += ast.iter_child_nodes(node)


def _last(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements with which a body can end: a `continue` there changes nothing."""
    last = body[-1]
    yield last
    if isinstance(last, ast.If):
        inner = [last.body, last.orelse]
    elif isinstance(last, ast.Try):
        inner = [last.orelse or last.body, *(handler.body for handler in last.handlers)]
    else:
        inner = [last.body] if isinstance(last, ast.With) else []
    for statements in filter(None, inner):
        yield from _last(statements)


def _body_nodes(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[ast.AST]:
    """All nodes of the body, without docstrings, annotations, decorators, and f-strings (whose parts have no positions)."""
    pending: list[ast.AST] = list(function.body)
    while pending:
        node = pending.pop(0)
        if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            continue
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            pending += node.body
        elif isinstance(node, ast.AnnAssign):
            pending += [node.value] if node.value is not None else []
        else:
            pending += ast.iter_child_nodes(node)


def _changes(node: ast.AST, constants: bool) -> Iterator[ast.AST]:
    """What can stand in place of a node."""
    if isinstance(node, ast.Compare):
        yield from _with_other_operators(node, _COMPARISONS)
        if constants:
            yield from _with_other_operators(node, _LIMITS)
    elif isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
    elif isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC and not _is_sequence(node.left) and not _is_sequence(node.right):
        yield ast.BinOp(node.left, _ARITHMETIC[type(node.op)](), node.right)
    elif isinstance(node, ast.Return) and node.value is not None and not _is_none(node.value):
        yield ast.Return(ast.Constant(_is_false(node.value) or None))
    elif isinstance(node, _DELETED) or _is_effect(node):
        yield ast.Pass()
    elif constants and isinstance(node, ast.Constant) and isinstance(node.value, int):
        yield ast.Constant(not node.value if isinstance(node.value, bool) else node.value + 1)


def _with_other_operators(node: ast.Compare, others: dict[type[ast.cmpop], type[ast.cmpop]]) -> Iterator[ast.Compare]:
    for number, operator in enumerate(node.ops):
        if type(operator) in others:
            yield ast.Compare(node.left, [*node.ops[:number], others[type(operator)](), *node.ops[number + 1 :]], node.comparators)


def _is_sequence(node: ast.AST) -> bool:
    return isinstance(node, _SEQUENCES) or (isinstance(node, ast.Constant) and isinstance(node.value, str | bytes))


def _is_false(node: ast.AST) -> bool:
    """Whether it is `False`, for which None would change nothing that a caller can see."""
    return isinstance(node, ast.Constant) and node.value is False


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_effect(node: ast.AST) -> bool:
    """Whether a statement can be deleted without leaving a name undefined: a call or `yield`, or an assignment into something."""
    if isinstance(node, ast.Expr):
        return True
    return isinstance(node, ast.Assign) and all(isinstance(target, ast.Attribute | ast.Subscript) for target in node.targets)


def _mutant(source: str, node: ast.AST, changed: ast.AST) -> Mutant:
    lines = source.splitlines(keepends=True)
    start, end = (_place(lines, *where) for where in ((node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset)))
    text = ast.unparse(ast.fix_missing_locations(changed))
    after = f"({text})" if isinstance(changed, ast.expr) else text
    return Mutant(node.lineno, start, end, " ".join(source[start:end].split()), after)


def _place(lines: list[str], line: int, column: int) -> int:
    """Index of a character. `column` counts bytes of UTF-8, as `ast` does."""
    return sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())
