# Texts that end in zeros, and moments into outputs.
import numpy as np
x=np.bytes_(b'ab\0c\0\0')
print(x.item(), x, repr(x), len(x), x.dtype, x==b'ab\0c', x==b'ab\0c\0\0', x.tolist(), bytes(x), x+b'z', np.array(x), x[0], x.decode())
y=np.str_('ab\0')
print([y.item(), y.tolist(), len(y), y=='ab', y=='ab\0', np.array(y)])
a=np.arange(6.).reshape(2,3)
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,'|',e)
t(lambda: a.std(axis=0,out=np.empty(3,int)))
t(lambda: a.var(axis=0,out=np.empty(3,int)))
t(lambda: a.var(axis=0,out=np.empty(3,np.float32)))
t(lambda: a.var(axis=0,out=np.empty(2,np.float32)))
t(lambda: a.std(axis=0,out=np.empty(3,np.float32)))
o=np.empty(3)
t(lambda: a.std(axis=0,out=o) is o)
t(lambda: a.mean(axis=0,out=o) is o)
print(o)
