# random: the same numbers for a seed, from every distribution, and its refusals
import random

random.seed(2024)
print([random.random() for _ in range(3)], [random.randrange(100) for _ in range(5)], [random.randint(-5, 5) for _ in range(5)], [random.getrandbits(k) for k in (1, 8, 33, 70)], random.randbytes(6))
print(random.choice('hotel'), random.choices([1, 2, 3], weights=[5, 1, 1], k=6), random.choices('ab', cum_weights=[1, 4], k=4), random.sample(range(1000), 5), random.sample(['r', 'g', 'b'], counts=[2, 1, 3], k=4))
deck = list(range(10)); random.shuffle(deck); print(deck, random.randrange(0, 100, 7), random.randrange(10, 0, -3))
r = random.Random('text seed'); print(r.random(), random.Random(b'bytes').random(), random.Random(1.5).random(), random.Random(None) is not None, random.Random(-7).random() == random.Random(7).random(), random.Random(2**100).random(), random.Random(bytearray(b'x')).random())
for name, args in [('uniform', (1, 10)), ('triangular', (0, 10, 3)), ('triangular', ()), ('betavariate', (2, 3)), ('expovariate', (1.5,)), ('expovariate', ()), ('gammavariate', (2, 3)), ('gammavariate', (0.5, 1)), ('gammavariate', (1, 2)), ('gauss', (0, 1)), ('gauss', (5, 2)), ('lognormvariate', (0, 0.5)), ('normalvariate', (0, 1)), ('vonmisesvariate', (1, 4)), ('vonmisesvariate', (0, 0)), ('paretovariate', (3,)), ('weibullvariate', (1, 1.5)), ('binomialvariate', (10, 0.3)), ('binomialvariate', (100, 0.7)), ('binomialvariate', (1, 0.5))]:
    r = random.Random(99)
    print(name, args, [getattr(r, name)(*args) for _ in range(3)])
state = random.getstate(); a = [random.random() for _ in range(3)]; random.setstate(state); print(a == [random.random() for _ in range(3)], state[0], len(state[1]), state[2])
random.seed(1, version=1); print(random.random()); random.seed('abc', version=1); print(random.random()); random.seed('abc'); print(random.random())
for do in (lambda: random.choice([]), lambda: random.randrange(0), lambda: random.randint(5, 1), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.choices([], k=1), lambda: random.choices([1], weights=[1, 2]), lambda: random.choices([1, 2], weights=[0, 0]), lambda: random.choices([1], [1], cum_weights=[1]), lambda: random.randrange(1.5), lambda: random.seed([1]), lambda: random.getrandbits(-1), lambda: random.setstate((9, (), None)), lambda: random.shuffle('abc'), lambda: random.gammavariate(-1, 1), lambda: random.binomialvariate(-1), lambda: random.binomialvariate(1, 2), lambda: random.sample([1], counts=[1], k=2), lambda: random.randrange(1, 5, 0), lambda: random.choices([1], weights=3), lambda: random.setstate((3, (1,) * 10, None)), lambda: random.randbytes(-1), lambda: random.sample([1, 2], -1)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
class Counting(random.Random):
    def __init__(self): self.n = 0; super().__init__(0)
    def random(self): self.n += 1; return (self.n % 10) / 10
    def seed(self, *a): pass
c = Counting(); print([c.random() for _ in range(3)], c.randrange(100), c.choice('abcdef'), c.uniform(0, 10), c.sample(range(5), 3))
print(isinstance(random.SystemRandom().random(), float), random.SystemRandom().randrange(1), len(random.SystemRandom().randbytes(3)))
try: random.SystemRandom().getstate()
except NotImplementedError as error: print(error)
