# itertools: every iterator, its repr or state, and its refusals
import itertools as it, operator

take = lambda n, iterable: list(it.islice(iterable, n))
print(take(4, it.count(5)), take(3, it.count(1.5, 0.5)), take(3, it.count(10, -3)), it.count(3), it.count(1, 2), take(7, it.cycle('abc')), list(it.repeat('x', 3)), it.repeat(1), it.repeat(2, 5), operator.length_hint(it.repeat(1, 4)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 2], max)), list(it.accumulate([1, 2], initial=100)), list(it.accumulate([], initial=0)), list(it.accumulate('abc', operator.concat)))
print(list(it.batched('ABCDEFG', 3)), list(it.batched(range(4), 2, strict=True)), list(it.chain('ab', [1], ())), list(it.chain.from_iterable(['ab', 'c'])), list(it.compress('ABCDEF', [1, 0, 1, 0, 1])))
print(list(it.dropwhile(lambda v: v < 3, [1, 4, 2])), list(it.takewhile(lambda v: v < 3, [1, 4, 2])), list(it.filterfalse(lambda v: v % 2, range(5))), list(it.filterfalse(None, [0, 1, '', 'a'])), list(it.starmap(pow, [(2, 3), (3, 2)])))
print([(key, list(group)) for key, group in it.groupby('AAABBA')], [(key, list(group)) for key, group in it.groupby([1, 3, 2, 4, 5], lambda v: v % 2)])
groups = it.groupby([1, 1, 2]); first = next(groups); second = next(groups); print(list(first[1]), list(second[1]))
print(list(it.islice('abcdefg', 2)), list(it.islice('abcdefg', 2, 4)), list(it.islice('abcdefg', 2, None)), list(it.islice('abcdefg', 0, None, 3)), list(it.islice([], 3)), list(it.pairwise('abcd')), list(it.pairwise([1])))
print(list(it.zip_longest('ab', [1, 2, 3], fillvalue='-')), list(it.zip_longest()), list(it.product('ab', range(2))), list(it.product([1, 2], repeat=2)), list(it.product()), list(it.product('a', [])))
print(list(it.permutations('abc', 2)), list(it.permutations(range(3)))[-1], list(it.permutations([1], 2)), list(it.combinations('abcd', 2)), list(it.combinations([1, 2], 3)), list(it.combinations_with_replacement('ab', 2)), len(list(it.combinations(range(8), 4))))
a, b = it.tee([1, 2, 3]); print(next(a), list(b), list(a), it.tee([], 0), len(it.tee('x', 3)))
import copy
t, = it.tee('abc', 1); next(t); print(list(copy.copy(t)), list(t))
for do in (lambda: it.count('a'), lambda: it.repeat(1, 'x'), lambda: it.repeat(), lambda: list(it.batched('abc', 2, strict=True)), lambda: it.batched('a', 0), lambda: it.islice('a', -1), lambda: it.islice('a', 1, 2, 0), lambda: it.islice('a', 'b'), lambda: it.cycle(3), lambda: it.chain(3).__next__(), lambda: next(it.chain.from_iterable([3])), lambda: it.permutations([1], -1), lambda: it.permutations('ab', 'x'), lambda: it.combinations('ab'), lambda: it.combinations('ab', -1), lambda: it.product('a', repeat=-1), lambda: it.zip_longest('a', nope=1), lambda: it.tee('a', -1), lambda: next(it.starmap(pow, [3])), lambda: it.accumulate(), lambda: list(it.accumulate([1, 'a'])), lambda: it.groupby(), lambda: it.compress('a'), lambda: next(it.dropwhile(3, [1])), lambda: it.takewhile(3), lambda: it.pairwise(), lambda: it.product('a', x=1), lambda: it.count(1, 2, 3), lambda: next(it.cycle([])), lambda: it.islice('a')):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
def spy():
    for n in range(3): print('produce', n); yield n
for pair in it.pairwise(spy()): print(pair)
print(list(zip(it.count(), 'ab')), dict(zip('ab', it.repeat(0))), sum(it.islice(it.accumulate(it.repeat(1)), 100)), max(it.chain([3], (9,), {4})))
flat = it.chain.from_iterable(it.repeat(bytes([n]), n) for n in range(1, 5)); print(b''.join(flat))
c = it.cycle([1, 2]); print(next(c), next(c), next(c), it.count(2**63), next(it.count(2**63 - 1)), take(2, it.count(2**63 - 1)))
