# graphlib: order of dependencies, in one go and step by step, cycles
from graphlib import TopologicalSorter, CycleError
graph = {'D': {'B', 'C'}, 'C': ['A'], 'B': ['A']}
order = list(TopologicalSorter(graph).static_order()); print(order[0], order[-1], sorted(order))
ts = TopologicalSorter(); ts.add('lend', 'open'); ts.add('write', 'lend', 'check'); ts.add('close', 'write'); ts.add('idle')
ts.prepare(); step = 0
while ts.is_active():
    ready = ts.get_ready(); step += 1; print(step, sorted(ready)); ts.done(*ready)
print(bool(ts), ts.get_ready())
for do in (lambda: list(TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order()), lambda: ts.add('x'), lambda: ts.prepare(), lambda: ts.done('nope'), lambda: ts.done('idle'), lambda: TopologicalSorter({1: [2]}).get_ready(), lambda: TopologicalSorter({1: [1]}).prepare(), lambda: TopologicalSorter([(1, 2)]), lambda: TopologicalSorter({1: [[]]})):
    try: print(do())
    except CycleError as error: print('CycleError', error.args[0], sorted(error.args[1]), error.args[1][0] == error.args[1][-1])
    except Exception as error: print(type(error).__name__, error)
waiting = TopologicalSorter({'b': ['a'], 'c': ['b']}); waiting.prepare(); waiting.get_ready()
try: waiting.done('b')
except ValueError as error: print(error)
print(TopologicalSorter[str], isinstance(CycleError('x', []), ValueError))
