import zlib
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
x = b'x\x9cK\xcb\xcf\x07\x00\x02\x82\x01E'
for c in (x[:-1]+b'\0', x[:-2]+b'\0\0', x[:-1], x[:-3], x[:6]+b'\xff\xff', x):
    for n in (0,1,2,3):
        d=zlib.decompressobj(); print(c,n); t(lambda: d.decompress(c,n)); t(lambda: d.unconsumed_tail); t(d.flush); t(lambda: d.eof); t(d.flush)
