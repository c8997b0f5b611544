/** typing: the names, harmless at run time. */
import type { ModuleSpec } from './module'

const source = String.raw`
import sys
import types
import functools
import collections
import collections.abc
from abc import ABCMeta, abstractmethod, ABC
from types import GenericAlias, UnionType as Union

TYPE_CHECKING = False


def _type_repr(obj):
    if isinstance(obj, type):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, (list, tuple)):
        return '[' + ', '.join(_type_repr(t) for t in obj) + ']'
    return repr(obj)


def _flatten_union(params):
    result = None
    for p in params:
        if p is None:
            p = type(None)
        elif isinstance(p, str):
            p = ForwardRef(p)
        result = p if result is None else result | p
    return result


class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError("Cannot subclass special typing classes")


class _Base:
    def __or__(self, other):
        return _TypingUnion((self, other))

    def __ror__(self, other):
        return _TypingUnion((other, self))

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")


class _TypingUnion(_Base):
    "A union with members that are no types."

    def __init__(self, args):
        flat = []
        for a in args:
            for x in (a.__args__ if isinstance(a, (_TypingUnion, Union)) else (a,)):
                if x is None:
                    x = type(None)
                if x not in flat:
                    flat.append(x)
        self.__args__ = tuple(flat)
        self.__origin__ = Union

    def __eq__(self, other):
        return isinstance(other, _TypingUnion) and set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        return ' | '.join('None' if a is type(None) else _type_repr(a) for a in self.__args__)


class _SpecialForm(_Base):
    def __init__(self, name, doc=None, getitem=None):
        self._name = name
        self.__doc__ = doc
        self._getitem = getitem

    @property
    def __name__(self):
        return self._name

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    def __getitem__(self, parameters):
        if self._getitem is not None:
            return self._getitem(parameters)
        if self._name in ('Any', 'NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'):
            raise TypeError(f"{self} is not subscriptable")
        return _Alias(self, parameters if isinstance(parameters, tuple) else (parameters,), self._name)


class _Alias(_Base):
    "List[int] and the like: an origin with arguments."

    def __init__(self, origin, args, name=None):
        self.__origin__ = origin
        self.__args__ = args
        self._name = name

    @property
    def __parameters__(self):
        found = []
        for a in self.__args__:
            for p in ((a,) if isinstance(a, TypeVar) else getattr(a, '__parameters__', ())):
                if p not in found:
                    found.append(p)
        return tuple(found)

    def __call__(self, *args, **kwds):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot instantiate {self!r}")
        result = self.__origin__(*args, **kwds)
        try:
            result.__orig_class__ = self
        except Exception:
            pass
        return result

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        mapping = dict(zip(self.__parameters__, args))
        return _Alias(self.__origin__, tuple(mapping.get(a, a) for a in self.__args__), self._name)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        return (self.__origin__,)

    def __getattr__(self, attr):
        if attr.startswith('__') and attr.endswith('__'):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __eq__(self, other):
        return isinstance(other, _Alias) and self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __repr__(self):
        name = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        if self._name == 'Literal':
            args = ', '.join(map(repr, self.__args__))
        elif self._name == 'Callable' and len(self.__args__) and self.__args__[0] is not ...:
            args = '[' + ', '.join(_type_repr(a) for a in self.__args__[:-1]) + '], ' + _type_repr(self.__args__[-1])
        else:
            args = ', '.join(_type_repr(a) for a in self.__args__) if self.__args__ else '()'
        return f'{name}[{args}]'


class _SpecialAlias(_Base):
    "List, Dict and the like, without arguments."

    def __init__(self, origin, name):
        self.__origin__ = origin
        self._name = name

    def __repr__(self):
        return 'typing.' + self._name

    def __getitem__(self, params):
        if self._name == 'Callable':
            args, result = params
            params = ((...,) if args is ... else tuple(args)) + (result,)
        elif not isinstance(params, tuple):
            params = (params,)
        params = tuple(type(None) if p is None else ForwardRef(p) if isinstance(p, str) else p for p in params)
        return _Alias(self.__origin__, params, self._name)

    def __call__(self, *args, **kwds):
        return self.__origin__(*args, **kwds)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)

    def __getattr__(self, attr):
        if attr.startswith('__') and attr.endswith('__'):
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)


class ForwardRef(_Base):
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'


class TypeVar(_Base):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=None):
        if constraints and len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__default__ = default

    def __repr__(self):
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__


class ParamSpec(_Base):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, default=None):
        self.__name__ = name
        self.__bound__ = bound

    @property
    def args(self):
        return _SpecialForm(self.__name__ + '.args')

    @property
    def kwargs(self):
        return _SpecialForm(self.__name__ + '.kwargs')

    def __repr__(self):
        return '~' + self.__name__


class TypeVarTuple(_Base):
    def __init__(self, name, *, default=None):
        self.__name__ = name

    def __iter__(self):
        yield self

    def __repr__(self):
        return self.__name__


class _AnyMeta(type):
    def __instancecheck__(self, obj):
        if self is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)

    def __repr__(self):
        return "typing.Any" if self is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _optional(parameters):
    return _flatten_union((parameters, None))


Optional = _SpecialForm('Optional', getitem=_optional)
ClassVar = _SpecialForm('ClassVar')
Final = _SpecialForm('Final')
Literal = _SpecialForm('Literal')
Concatenate = _SpecialForm('Concatenate')
TypeGuard = _SpecialForm('TypeGuard')
TypeIs = _SpecialForm('TypeIs')
Required = _SpecialForm('Required')
NotRequired = _SpecialForm('NotRequired')
ReadOnly = _SpecialForm('ReadOnly')
Unpack = _SpecialForm('Unpack')
NoReturn = _SpecialForm('NoReturn')
Never = _SpecialForm('Never')
Self = _SpecialForm('Self')
LiteralString = _SpecialForm('LiteralString')
TypeAlias = _SpecialForm('TypeAlias')


class Annotated:
    def __class_getitem__(cls, params):
        if not isinstance(params, tuple) or len(params) < 2:
            raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
        alias = _Alias(params[0], (params[0],), None)
        alias.__metadata__ = params[1:]
        return alias


List = _SpecialAlias(list, 'List')
Dict = _SpecialAlias(dict, 'Dict')
Set = _SpecialAlias(set, 'Set')
FrozenSet = _SpecialAlias(frozenset, 'FrozenSet')
Tuple = _SpecialAlias(tuple, 'Tuple')
Type = _SpecialAlias(type, 'Type')
Callable = _SpecialAlias(collections.abc.Callable, 'Callable')
Deque = _SpecialAlias(collections.deque, 'Deque')
DefaultDict = _SpecialAlias(collections.defaultdict, 'DefaultDict')
OrderedDict = _SpecialAlias(collections.OrderedDict, 'OrderedDict')
Counter = _SpecialAlias(collections.Counter, 'Counter')
ChainMap = _SpecialAlias(collections.ChainMap, 'ChainMap')
for _name in ('Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable', 'Iterator',
              'Generator', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping', 'MappingView',
              'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'MutableSet'):
    globals()[_name] = _SpecialAlias(getattr(collections.abc, _name), _name)
AbstractSet = _SpecialAlias(collections.abc.Set, 'AbstractSet')
ByteString = _SpecialAlias(collections.abc.ByteString, 'ByteString')
ContextManager = _SpecialAlias(object, 'ContextManager')
AsyncContextManager = _SpecialAlias(object, 'AsyncContextManager')
Pattern = _SpecialAlias(object, 'Pattern')
Match = _SpecialAlias(object, 'Match')
Text = str
AnyStr = TypeVar('AnyStr', bytes, str)
T = TypeVar('T')


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, params):
        if not isinstance(params, tuple):
            params = (params,)
        if cls is Generic and not all(isinstance(p, (TypeVar, ParamSpec, TypeVarTuple)) for p in params):
            raise TypeError("Parameters to Generic[...] must all be type variables or parameter specification variables.")
        return _Alias(cls, params, 'Generic' if cls is Generic else None)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)


def _protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ('Protocol', 'Generic'):
            continue
        for attr in [*base.__dict__, *getattr(base, '__annotations__', {})]:
            if not attr.startswith('_abc_') and attr not in _PROTOCOL_EXCLUDED:
                attrs.add(attr)
    return attrs


_PROTOCOL_EXCLUDED = frozenset(('__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__',
    '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__',
    '__firstlineno__', '__annotate__', '__annotate_func__', '__annotations_cache__', '__parameters__', '__orig_bases__',
    '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__', '__type_params__', '__non_callable_proto_members__'))


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if super().__instancecheck__(instance):
            return True
        return all(hasattr(instance, attr) for attr in _protocol_attrs(cls))

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, '_is_protocol', False) and not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        return super().__subclasscheck__(other)


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError('Protocols cannot be instantiated')


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            def _proto_hook(other):
                if not cls.__dict__.get('_is_protocol', False) or not cls._is_runtime_protocol:
                    return NotImplemented
                for attr in _protocol_attrs(cls):
                    for base in other.__mro__:
                        if attr in base.__dict__:
                            if base.__dict__[attr] is None:
                                return NotImplemented
                            break
                    else:
                        return NotImplemented
                return True
            cls.__subclasshook__ = staticmethod(_proto_hook)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


def runtime_checkable(cls):
    if not getattr(cls, '_is_protocol', False):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    return cls


runtime = runtime_checkable


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int: ...


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float: ...


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes: ...


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int: ...


@runtime_checkable
class SupportsAbs(Protocol):
    __slots__ = ()

    @abstractmethod
    def __abs__(self): ...


@runtime_checkable
class SupportsRound(Protocol):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits=0): ...


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        bases = tuple(b for b in bases if b is not _NamedTuple)
        annotate = ns.get('__annotate_func__') or ns.get('__annotate__')
        annotations = ns.get('__annotations__') or (annotate(1) if annotate else {})
        fields = list(annotations)
        defaults = []
        for name in fields:
            if name in ns:
                defaults.append(name)
            elif defaults:
                raise TypeError(f"non-default namedtuple field {name} cannot follow default field{'s' if len(defaults) > 1 else ''} "
                                f"{', '.join(defaults)}")
        nm_tpl = collections.namedtuple(typename, fields, defaults=[ns[n] for n in defaults], module=ns['__module__'])
        nm_tpl.__annotations__ = annotations
        nm_tpl.__bases__ = (tuple,) + tuple(b for b in bases if b is Generic)
        for key, val in ns.items():
            if key in ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types',
                       '_make', '_replace', '_asdict', '_source'):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ('__name__', '__module__', '__annotations__', '__annotate__', '__annotate_func__', '__qualname__',
                           '__firstlineno__', '__static_attributes__', '__classcell__', '__classdictcell__', '__conditional_annotations__') and key not in nm_tpl._fields:
                setattr(nm_tpl, key, val)
        if '__qualname__' in ns:
            nm_tpl.__qualname__ = ns['__qualname__']
        return nm_tpl


def NamedTuple(typename, fields, /):
    types_ = {n: t for n, t in fields}
    nt = collections.namedtuple(typename, list(types_), module=sys._getframe(1).f_globals.get('__name__', '__main__'))
    nt.__annotations__ = types_
    return nt


_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


class _NamedTupleFactory:
    def __call__(self, typename, fields, /):
        return _make_named_tuple(typename, fields)

    def __mro_entries__(self, bases):
        return (_NamedTuple,)

    def __repr__(self):
        return '<function NamedTuple>'


_make_named_tuple = NamedTuple
NamedTuple = _NamedTupleFactory()


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True, closed=None, extra_items=None):
        annotate = ns.get('__annotate_func__') or ns.get('__annotate__')
        annotations = dict(ns.get('__annotations__') or (annotate(1) if annotate else {}))
        ns = {k: v for k, v in ns.items() if k not in ('__annotate_func__', '__annotate__', '__annotations__')}
        tp_dict = type.__new__(_TypedDictMeta, name, (dict,), ns)
        inherited = {}
        required = set()
        optional = set()
        for base in bases:
            inherited.update(getattr(base, '__annotations__', {}))
            required |= getattr(base, '__required_keys__', frozenset())
            optional |= getattr(base, '__optional_keys__', frozenset())
        tp_dict.__annotations__ = {**inherited, **annotations}
        for key, tp in annotations.items():
            form = getattr(tp, '__origin__', None)
            if form is Required or (total and form is not NotRequired):
                required.add(key)
            else:
                optional.add(key)
        tp_dict.__required_keys__ = frozenset(required)
        tp_dict.__optional_keys__ = frozenset(optional)
        tp_dict.__total__ = total
        return tp_dict

    __call__ = lambda self, *args, **kw: dict(*args, **kw)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})


class _TypedDictFactory:
    def __call__(self, typename, fields, /, *, total=True):
        return _TypedDictMeta(typename, (), {'__annotations__': dict(fields), '__module__': sys._getframe(1).f_globals.get('__name__')}, total=total)

    def __mro_entries__(self, bases):
        return (_TypedDict,)

    def __repr__(self):
        return '<function TypedDict>'


TypedDict = _TypedDictFactory()


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[-1]
        self.__supertype__ = tp
        self.__module__ = sys._getframe(1).f_globals.get('__name__', '__main__')

    def __call__(self, x):
        return x

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __or__(self, other):
        return _TypingUnion((self, other))

    def __ror__(self, other):
        return _TypingUnion((other, self))


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def overload(func):
    return _overload_dummy


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions outside a "
                              "stub module should always be followed by an implementation that is not @overload-ed.")


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    return arg


def dataclass_transform(**kwargs):
    return lambda cls_or_fn: cls_or_fn


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    for base in (reversed(obj.__mro__) if isinstance(obj, type) else (obj,)):
        scope = globalns or getattr(base, '__globals__', None) or getattr(sys.modules.get(base.__module__), '__dict__', {})
        for name, value in (getattr(base, '__annotations__', None) or {}).items():
            if value is None:
                value = type(None)
            if isinstance(value, ForwardRef):
                value = value.__forward_arg__
            if isinstance(value, str):
                value = eval(value, scope, localns)
            hints[name] = value
    return hints


def get_origin(tp):
    if isinstance(tp, (Union, _TypingUnion)):
        return Union
    if isinstance(tp, _Alias) and tp._name == 'Annotated':
        return Annotated
    return getattr(tp, '__origin__', None)


def get_args(tp):
    args = getattr(tp, '__args__', ())
    if getattr(tp, '__origin__', None) is collections.abc.Callable and args and args[0] is not ...:
        return (list(args[:-1]), args[-1])
    return args


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def is_protocol(tp):
    return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol


class IO(Generic[AnyStr]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


del _name, T
__all__ = [n for n in list(globals()) if not n.startswith('_') and n not in ('sys', 'types', 'functools', 'collections', 'GenericAlias', 'ABCMeta', 'abstractmethod', 'ABC', 'NamedTupleMeta', 'runtime')]
`

export const typingModule: ModuleSpec = { name: 'typing', source }
