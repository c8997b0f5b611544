import numpy as np
for t in (np.bool, np.int8,np.uint64,np.float16,np.float32,np.float64,np.complex64,np.complex128,np.str_,np.bytes_,np.void,np.object_,np.number,np.integer,np.signedinteger,np.unsignedinteger,np.inexact,np.floating,np.complexfloating,np.flexible,np.character,np.record):
    for p in (int,(),(int,int),(1,2,3)):
        try: r=t[p]; print(t, p,repr(r))
        except Exception as e: print(t,p,repr(e))
for made in (lambda: np.ndarray[int], lambda: np.ndarray[int, float], lambda: np.ndarray[()], lambda: np.ndarray[1, 2, 3], lambda: np.dtype[np.float64], lambda: np.dtype[int, int], lambda: np.dtype[()], lambda: np.ufunc[int], lambda: np.flatiter[int], lambda: np.generic[int]):
    try:
        r = made()
        print(repr(r), type(r), r.__args__)
    except TypeError as e:
        print(repr(e))
