"""gc.is_finalized(): whether a finalizer has run, for what came back to life, and for what has none."""
import gc

kept = []


class Lazarus:
    def __del__(self):
        kept.append(self)


class Plain:
    pass


lazarus = Lazarus()
print(gc.is_finalized(lazarus), gc.is_finalized(Plain()), gc.is_finalized(5), gc.is_finalized(Lazarus))
del lazarus
print(len(kept), gc.is_finalized(kept[0]))
kept[0].again = kept[0]
back = kept.pop()
del back
print(gc.collect(), kept)
