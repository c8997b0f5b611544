import sys
class R:
    def __str__(self):
        print('<inner>', end='')
        return 'R'
class E:
    def __str__(self): raise ValueError('no')
print('a', R(), 'b', R())
try: print('x', R(), E(), 'never')
except ValueError as e: print('|', e)
try: print(E())
except ValueError as e: print('|', e)
try: print('first', E(), file=sys.stderr)
except ValueError as e: print('|', e)
print([R()], R(), sep='--', end='!\n')
print(*(R() for _ in range(2)))
class W:
    def write(self, s): sys.stdout.write(repr(s)+';')
    def flush(self): sys.stdout.write('flush\n')
print('a', R(), 3, file=W(), flush=True)
