"""Unions cannot be gone through; type parameters whose default is None; evaluators asked for a format by its enum."""
import annotationlib
import functools
import typing


def show(function):
    try:
        print(repr(function()))
    except BaseException as error:
        print(type(error).__name__, error)


for kind in (typing.Any, typing.Union[int, str], typing.Optional[int], typing.Literal[1], typing.List, typing.Callable, typing.Tuple, typing.Union, typing.Self):
    show(lambda: list(kind))
    show(lambda: [*kind])
    show(lambda: 1 in kind)
show(lambda: iter(int | str))
show(lambda: reversed(int | str))
show(lambda: dict(int | str))
show(lambda: isinstance(int | str, typing.Iterable))
show(lambda: typing.TypeVar("T", default=None).__default__)
show(lambda: typing.TypeVar("T", default=None).has_default())
show(lambda: typing.TypeVar("T").__default__)
show(lambda: typing.TypeVar("T").has_default())
show(lambda: typing.ParamSpec("P", default=None).__default__)
show(lambda: typing.TypeVarTuple("Ts", default=None).__default__)
show(lambda: typing.ParamSpec("P", bound=(int, str)).__bound__)


def generic[T: int = str]():
    pass


type Alias = int
parameter = generic.__type_params__[0]
for form in (annotationlib.Format.VALUE, annotationlib.Format.STRING, 1, True, "x", 1.5):
    show(lambda: annotationlib.call_evaluate_function(parameter.evaluate_bound, form))
    show(lambda: typing.TypeVar("T", bound=int).evaluate_bound(form))
    show(lambda: typing.TypeVar("T", default=None).evaluate_default(form))
show(lambda: type("X", (object, typing.Generic), {}))
