"""bisect, heapq, and a calendar queue."""
import bisect, heapq, functools
a = [1, 3, 3, 3, 7, 9]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3, 0, 3), bisect.bisect_left(a, 5, lo=2), bisect.insort(a, 4), a)
w = [("a", 5), ("b", 8)]; bisect.insort(w, ("c", 6), key=lambda p: p[1]); print(w, bisect.bisect_left(w, 7, key=lambda p: p[1]))
def grade(s): return "FDCBA"[bisect.bisect([60, 70, 80, 90], s)]
print([grade(s) for s in (33, 99, 77, 70, 89, 90, 100)])
for f in (lambda: bisect.bisect(a, 1, -1), lambda: bisect.bisect(a, "x"), lambda: bisect.bisect(5, 1), lambda: bisect.insort((1, 2), 1), lambda: bisect.bisect(a), lambda: bisect.bisect(a, 1, 0, 99), lambda: bisect.bisect(a, 5, key=5), lambda: bisect.bisect(a, 2, lo="x"), lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappushpop([], 1), lambda: heapq.heapify(5), lambda: heapq.heappush(5, 1), lambda: heapq.nlargest(2, "hello", key=5), lambda: heapq.nsmallest(2, 5), lambda: heapq.heappush([{}], {}), lambda: heapq.heapify([1, "a"]), lambda: list(heapq.merge([1], 5)), lambda: heapq.heappop("abc"), lambda: heapq.heappushpop(None, 1), lambda: heapq.heappop_max([]), lambda: heapq.heapreplace_max([], 3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
h = []
for x in (5, 1, 8, 3, 2): heapq.heappush(h, x)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 9), h, [heapq.heappop(h) for _ in range(len(h))])
m = [5, 1, 8, 3]; heapq.heapify_max(m); print(m, heapq.heappop_max(m), heapq.heappush_max(m, 10), m, heapq.heapreplace_max(m, 2), heapq.heappushpop_max(m, 99), m)
print(heapq.nlargest(3, [3, 1, 4, 1, 5], key=lambda x: -x), heapq.nsmallest(0, [1]), heapq.nlargest(99, "cab"), list(heapq.merge([1, 5], [2, 6], [0], key=None)), list(heapq.merge("ca", "b", reverse=True)), list(heapq.merge(["aa", "b"], ["ccc"], key=len)))
@functools.total_ordering
class Job:
    def __init__(self, p, n): self.p, self.n = p, n
    def __eq__(self, o): return self.p == o.p
    def __lt__(self, o): print(f"    {self.n}<{o.n}"); return self.p < o.p
    def __repr__(self): return self.n
q = [Job(3, "c"), Job(1, "a"), Job(2, "b")]; heapq.heapify(q); print(q); print(heapq.heappop(q), q); print(Job(1, "x") >= Job(0, "y"), bisect.bisect([Job(1, "j")], Job(1, "k")))
class Bomb(list):
    def __lt__(self, o): raise RuntimeError("compare")
heapq.heapify([Bomb(), Bomb()])
