# heapq and bisect: heaps of both kinds, merging, the n largest, insertion points
import heapq, bisect

heap = [9, 4, 7, 1, 8, 2, 6]
heapq.heapify(heap); print(heap)
heapq.heappush(heap, 3); print(heap, heapq.heappop(heap), heap)
print(heapq.heapreplace(heap, 10), heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 5), heap)
print([heapq.heappop(heap) for _ in range(len(heap))])
top = [3, 1, 4, 1, 5]
heapq.heapify_max(top); print(top); heapq.heappush_max(top, 9); print(top, heapq.heappop_max(top), heapq.heapreplace_max(top, 0), heapq.heappushpop_max(top, 2), top)
for do in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((1,), 2), lambda: heapq.heapify((3, 1)), lambda: heapq.heapify([1, 'a']), lambda: heapq.heappop_max([]), lambda: heapq.heappushpop([], 1), lambda: heapq.heappush([1], 'x'), lambda: heapq.heapify(3), lambda: heapq.heappush([1])):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
print(heapq.nlargest(3, 'mississippi'), heapq.nsmallest(2, [3, 1, 2], key=lambda v: -v), heapq.nlargest(1, []), heapq.nsmallest(0, [1]), heapq.nlargest(9, [1, 2]), heapq.nsmallest(1, [5, 3], key=abs))
print(list(heapq.merge([1, 4, 9], [2, 4], [], [0, 10])), list(heapq.merge('ca', 'db', reverse=True)), list(heapq.merge(['a', 'BB'], ['ccc'], key=len)))

class Job:
    def __init__(self, rank, name): self.rank, self.name = rank, name
    def __lt__(self, other): return self.rank < other.rank
    def __repr__(self): return self.name
jobs = []
for rank, name in [(3, 'clean'), (1, 'lend'), (2, 'check'), (1, 'open')]: heapq.heappush(jobs, Job(rank, name))
print(jobs, [heapq.heappop(jobs) for _ in range(4)])
class Picky:
    def __lt__(self, other): raise ValueError('not comparable today')
try: heapq.heapify([Picky(), Picky()])
except ValueError as error: print(error)

data = [1, 3, 3, 3, 7]
print(bisect.bisect_left(data, 3), bisect.bisect_right(data, 3), bisect.bisect(data, 0), bisect.bisect(data, 9), bisect.bisect_left(data, 3, 2), bisect.bisect_left(data, 3, 0, 2), bisect.bisect(data, 5, hi=2))
bisect.insort(data, 4); bisect.insort_left(data, 3); bisect.insort_right(data, 2.5); print(data)
words = ['b', 'aaa', 'cccc']; bisect.insort(words, 'dd', key=len); print(words, bisect.bisect(words, 3, key=len))
for do in (lambda: bisect.bisect([1, 2], 'a'), lambda: bisect.bisect_left([1], 1, -1), lambda: bisect.insort((1,), 2), lambda: bisect.bisect(3, 1), lambda: bisect.bisect([], 1, key=3), lambda: bisect.bisect([1], 1, key=3), lambda: bisect.bisect()):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
class Sorted:
    def __len__(self): return 100
    def __getitem__(self, i): return i * i
    def insert(self, i, v): print('insert', i, v)
print(bisect.bisect(Sorted(), 50)); bisect.insort(Sorted(), 50)
grades = lambda score: 'FDCBA'[bisect.bisect([60, 70, 80, 90], score)]
print([grades(s) for s in (33, 99, 77, 70, 89, 90, 100)])
