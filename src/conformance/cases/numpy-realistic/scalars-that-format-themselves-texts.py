# Scalars that format themselves, texts in ufuncs, hashes of matrices.
import numpy as np, zlib, hashlib, binascii, base64
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,'|',e)
m=np.arange(12,dtype='<u2').reshape(3,4)
t(lambda: hashlib.md5(m).hexdigest()); t(lambda: hashlib.sha256(m).hexdigest()); t(lambda: hashlib.blake2b(m).hexdigest()[:8]); t(lambda: hashlib.new('sha1',m).hexdigest())
h=hashlib.md5(); t(lambda: h.update(m)); t(lambda: h.update(m[:,0])); t(lambda: hashlib.md5(np.array(5)).hexdigest())
t(lambda: zlib.crc32(m)); t(lambda: zlib.compress(m)[:4]); t(lambda: binascii.hexlify(m)[:6]); t(lambda: base64.b64encode(m)[:6]); t(lambda: bytes(m)[:4]); t(lambda: hashlib.sha3_256(m).hexdigest()[:8])
t(lambda: hashlib.md5(memoryview(m)).hexdigest()); t(lambda: hashlib.md5(memoryview(b'abcd').cast('B',(2,2))).hexdigest())
t(lambda: np.array([b'x']).astype(int)); t(lambda: np.array([b'x']).astype(float)); t(lambda: np.array(['x']).astype(float)); t(lambda: np.array(['x']).astype(int)); t(lambda: np.array([b'']).astype(float)); t(lambda: np.array([b'1.5']).astype(int)); t(lambda: np.array(['x']).astype(bool)); t(lambda: np.array(['x']).astype(complex))
a=np.array(['a']); b=np.array([b'b'])
for op in (np.add,np.subtract,np.multiply,np.divide,np.floor_divide,np.power,np.maximum,np.less,np.bitwise_and):
    t(lambda: op(a,b)); t(lambda: op(a,1)); t(lambda: op(b,a)); t(lambda: op(a,a)); t(lambda: op(b,b))
t(lambda: np.put([1,2],0,1)); t(lambda: np.place([1],[1],[1])); t(lambda: np.copyto([1],1)); t(lambda: np.putmask([1],[1],1)); t(lambda: np.fill_diagonal([1],1)); t(lambda: np.put_along_axis([1],np.array([0]),1,0))
for n in ('f2','f4','f8'): print(np.finfo(n)); print(repr(np.finfo(n)))
t(lambda: np.trapezoid([1,2,3],[1,2])); t(lambda: np.trapezoid([[1,2],[3,4]],[1,2,3])); t(lambda: np.gradient([1.,2,3],[1,2])); t(lambda: np.gradient([1.],1)); t(lambda: np.gradient([1.,2],1,2)); t(lambda: np.gradient([1.,2,4],[0,1,3])); t(lambda: np.diff([1],axis=1)); t(lambda: np.diff([1,2],axis=-2))
for spec in ('','d','.2f','x','>6','s','e',',','08b','q','+','%','n','c','5','_','=5','<8.3','.3'):
    for v in (np.uint8(200),np.int64(-5),np.float32(0.5),np.float16(2),np.float64(1.5),np.bool_(True),np.complex64(1+2j),np.complex128(1),np.bytes_(b'ab'),np.array(3),np.array([1,2]),np.void(b'ab')):
        print(spec, type(v).__name__, end=' '); t(lambda: format(v,spec))
