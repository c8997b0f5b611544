# unittest.mock: calls and assertions, side effects, magic methods, patching, autospec, async
from unittest import mock
from unittest.mock import Mock, MagicMock, patch, call, ANY, sentinel, DEFAULT, create_autospec, mock_open, AsyncMock, PropertyMock
m = Mock(return_value=3, name='room')
print(m(1, a=2), m.call_count, m.called, m.call_args, m.call_args_list, m.mock_calls, type(m.x.y(5)), m.method_calls)
m.assert_called_once_with(1, a=2)
for do in (lambda: m.assert_not_called(), lambda: m.assert_called_with(2), lambda: m.assert_any_call(9), lambda: m.assert_has_calls([call(7)]), lambda: m.assert_foo, lambda: Mock(spec=['a']).b, lambda: Mock(spec=int).nope, lambda: m.assert_called_once_with()):
    try: print(do())
    except (AssertionError, AttributeError) as e: print(type(e).__name__, str(e).split("id='")[0])
s = Mock(side_effect=[1, ValueError('second'), 3]); print(s())
try: s()
except ValueError as e: print(e)
print(s()); 
try: s()
except StopIteration: print('exhausted')
print(Mock(side_effect=lambda x: x * 2)(4), Mock(side_effect=lambda: DEFAULT, return_value=8)())
mm = MagicMock(); mm.__len__.return_value = 5; mm.__getitem__.side_effect = lambda k: k * 2; print(len(mm), mm[3], bool(mm), int(mm), list(mm), 3 in mm, mm == mm, mm != 3)
with mm as entered: print(entered is mm.__enter__.return_value)
class Room:
    size = 3
    def lend(self, n, *, ro=False): return n
    @property
    def p(self): return 1
with patch.object(Room, 'lend', return_value='patched') as p: print(Room().lend(1), p.call_args)
with patch.object(Room, 'size', 9): print(Room.size)
print(Room.size, Room().lend(4))
with patch.dict('os.environ', {'X': '1'}): import os; print(os.environ['X'])
print('X' in os.environ)
@patch('os.getcwd', return_value='/there')
def where(g): import os; return os.getcwd(), g.called
print(where())
with patch('builtins.open', mock_open(read_data='a\nb\n')) as o:
    with open('f') as f: print(f.read()); 
    o.assert_called_once_with('f')
spec = create_autospec(Room); r = spec(); r.lend.return_value = 1
try: r.lend()
except TypeError as e: print(e)
print(r.lend(1, ro=True), spec.call_count)
with patch.object(Room, 'p', new_callable=PropertyMock, return_value=42): print(Room().p)
print(call(1).foo(2) == call(1).foo(2), call(1, a=2), ANY == 5, sentinel.x, sentinel.x is sentinel.x, call.a.b(3))
import asyncio
a = AsyncMock(return_value=6); print(asyncio.run(a(1)), a.await_count); a.assert_awaited_once_with(1)
m.reset_mock(); print(m.called, m.call_count); m.configure_mock(**{'z.return_value': 4}); print(m.z()); del m.z
try: m.z
except AttributeError as e: print(e)
mgr = Mock(); mgr.attach_mock(Mock(return_value=1), 'child'); mgr.child(3); print(mgr.mock_calls)
try:
    with patch('nope.x'): pass
except ModuleNotFoundError as e: print(e)
try:
    with patch.object(Room, 'nope'): pass
except AttributeError as e: print(e)
