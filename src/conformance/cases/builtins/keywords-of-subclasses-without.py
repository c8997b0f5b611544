import itertools
for base, a in ((map, (str, [1])), (filter, (None, [1])), (zip, ([1],)), (itertools.chain, ([1],)), (itertools.cycle, ([1],)), (enumerate, ([1],)), (reversed, ([1],)), (itertools.islice, ([1], 2))):
    class S(base):
        def __init__(self, *args, tag=None): self.tag = tag
    try: print(base.__name__, S(*a, tag=3).tag)
    except (TypeError, AttributeError) as e: print(base.__name__, e)
