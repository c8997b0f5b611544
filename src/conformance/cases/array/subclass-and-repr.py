# Subclasses keep their name in repr.
import array
class Samples(array.array):
    def mean(self):
        return sum(self) / len(self)
samples = Samples("d", [1.0, 2.0, 6.0])
samples.label = "x"
print(samples, samples.mean(), samples.label, type(samples[:1]).__name__, isinstance(samples, array.array))
print(repr(array.array("w", "a'b")), repr(array.array("b")), repr(array.array("d", [float("inf"), -0.0])))
