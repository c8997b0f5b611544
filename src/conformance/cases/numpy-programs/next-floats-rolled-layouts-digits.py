# Next floats, rolled layouts, digits cut at zeros.
import numpy as np
print(np.nextafter(1,2), np.nextafter([1.,0,-1,np.inf],[0,1,-2,0]), repr(np.nextafter(np.float32(1),np.float32(2))), np.nextafter(np.float16(1),np.float16(0)), np.nextafter(np.nan,1))
print(np.spacing(1), np.spacing([0.,-1,1e300,np.inf]), repr(np.spacing(np.float32(3))))
print(np.logaddexp2(1,2), np.logaddexp2(3,3))
f=np.asfortranarray(np.arange(12).reshape(3,4))
r=np.roll(f,1,axis=0); print(r, r.flags.f_contiguous, np.roll(f,(1,2),(0,1)), np.roll(f,2), np.roll(f.T,1,axis=1).strides)
for v in (0.1+0.2, 1/3, 0.99999999, 1.0, 123.456, 2.0000001, 1e-7, 1234567.10000001):
    for p in (0,1,3,5): print(np.format_float_positional(v,precision=p), np.format_float_positional(v,precision=p,trim='0'), np.format_float_positional(v,precision=p,trim='.'), np.format_float_scientific(v,precision=p), end=' | ')
    print()
