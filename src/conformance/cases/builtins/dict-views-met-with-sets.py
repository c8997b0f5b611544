d={1:'a',2.0:'b'}
print(d.keys() & {True}, d.keys() & {True, 2, 3}, {True,2} & d.keys(), d.keys() & [True, 2], d.keys() & {1.0:1}.keys(), {1.0:1}.keys() & d.keys(), d.keys() & frozenset([True]), d.items() & {(True,'a'),(2,'b')}, {True}&d.keys(), d.keys() & (x for x in (2,1,5)))
print(d.keys() | {True}, d.keys() ^ {True, 7}, d.keys() - {True}, {True} - d.keys(), {True} | d.keys(), {True,3} ^ d.keys(), [1,2] & d.keys())
class S(set): pass
print(d.keys() & S([True, 2]), type(d.keys() & S([True])))
try: d.values() & {1}
except TypeError as e: print(e)
try: d.keys() & 1
except TypeError as e: print(e)
