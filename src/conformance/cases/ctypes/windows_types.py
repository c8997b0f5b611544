import ctypes
from ctypes import wintypes as w
for n in sorted(dir(w)):
    v=getattr(w,n)
    if isinstance(v,type): print(n, v.__name__, ctypes.sizeof(v), ctypes.alignment(v), [f[0] for f in getattr(v,'_fields_',[])])
class BitmapInfoHeader(ctypes.LittleEndianStructure):
    _fields_=[('biSize',w.DWORD),('w',w.LONG),('p',w.WORD)]
h=BitmapInfoHeader(40,2,1); print(bytes(h), h.biSize, ctypes.sizeof(h)); r=w.RECT(1,2,3,4); print(bytes(r)==bytes(memoryview(r)), r.right, w.RGB(1,2,3), w.MAX_PATH, w.LPDWORD, w.LPCWSTR, w.WIN32_FIND_DATAA().cFileName, w.VARIANT_BOOL(7), w.POINT(3,4).y)
