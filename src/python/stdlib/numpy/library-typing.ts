/** numpy.typing: the names that annotations use. numpy/_typing/_array_like.py, _dtype_like.py */
export const typingSource = String.raw`
import collections.abc as _abc
from typing import Any as _Any, Protocol as _Protocol, TypeVar as _TypeVar, final as _final, runtime_checkable as _runtime_checkable
import numpy as _np

__all__ = ["ArrayLike", "DTypeLike", "NBitBase", "NDArray"]

_ScalarT = _TypeVar("_ScalarT", bound=_np.generic)
_DTypeT_co = _TypeVar("_DTypeT_co", covariant=True, bound=_np.dtype[_Any])
_T_co = _TypeVar("_T_co", covariant=True)

@_runtime_checkable
class _SupportsArray(_Protocol[_DTypeT_co]):
    def __array__(self) -> _np.ndarray[_Any, _DTypeT_co]: ...

@_runtime_checkable
class _NestedSequence(_Protocol[_T_co]):
    def __len__(self, /) -> int: ...
    def __getitem__(self, index: int, /) -> "_T_co | _NestedSequence[_T_co]": ...

@_runtime_checkable
class _SupportsDType(_Protocol[_DTypeT_co]):
    @property
    def dtype(self) -> _DTypeT_co: ...

type ArrayLike = _abc.Buffer | _SupportsArray[_np.dtype[_Any]] | _NestedSequence[_SupportsArray[_np.dtype[_Any]]] | complex | bytes | str | _NestedSequence[complex | bytes | str]
type DTypeLike = type | str | _np.dtype[_Any] | _SupportsDType[_np.dtype[_Any]] | tuple[_Any, _Any] | list[_Any] | dict[str, _Any] | None

NDArray = _np.ndarray[tuple[_Any, ...], _np.dtype[_ScalarT]]

@_final
class NBitBase:
    "How wide a number is, for checkers of types."

    def __init_subclass__(cls) -> None:
        if cls.__name__ not in {"NBitBase", "_128Bit", "_96Bit", "_64Bit", "_32Bit", "_16Bit", "_8Bit"}:
            raise TypeError('cannot inherit from final class "NBitBase"')
        super().__init_subclass__()


def __dir__():
    return __all__ + [name for name in globals() if name.startswith("__") and name.endswith("__")]

`
