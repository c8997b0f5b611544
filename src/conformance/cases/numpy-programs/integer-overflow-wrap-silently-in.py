# Integer overflow: wrap silently in arrays, warn in scalars.
import warnings
import numpy as np

warnings.simplefilter('always')


def show(label, fn):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try:
            r = fn()
        except Exception as e:
            r = f'{type(e).__name__}: {e}'
        else:
            r = repr(r)
    print(f'{label:24} {r}' + ''.join(f'   [{x.category.__name__}: {x.message}]' for x in w))


u8, i8, i64, f32 = np.uint8, np.int8, np.int64, np.float32
show('u8 250+10', lambda: u8(250) + u8(10))
show('u8 250+10 int', lambda: u8(250) + 10)
show('u8 + 300', lambda: u8(250) + 300)
show('u8 3-5', lambda: u8(3) - u8(5))
show('-u8', lambda: -u8(3))
show('i8 -(-128)', lambda: -i8(-128))
show('abs i8', lambda: abs(i8(-128)))
show('i64 max+1', lambda: i64(2**63 - 1) + 1)
show('i64 max*2', lambda: i64(2**63 - 1) * 2)
show('array', lambda: np.array([2**63 - 1]) + 1)
show('u8 array', lambda: np.array([250, 5], u8) + u8(10))
show('array sum', lambda: np.array([200, 100], u8).sum())
show('add.reduce', lambda: np.add.reduce(np.array([200, 100], u8), dtype=u8))
show('cumsum', lambda: np.cumsum(np.array([200, 100], u8), dtype=u8))
show('div 0 int', lambda: i64(1) / i64(0))
show('div 0 arr', lambda: np.array([1, 0, -1]) / 0)
show('floordiv 0', lambda: np.array([1, 0]) // 0)
show('floordiv scal', lambda: i64(5) // i64(0))
show('mod 0', lambda: np.array([5]) % 0)
show('divmod 0', lambda: divmod(i64(5), i64(0)))
show('min // -1', lambda: np.array([-128], i8) // i8(-1))
show('0/0', lambda: np.float64(0) / 0)
show('1/0', lambda: np.float64(1) / 0)
show('f32 overflow', lambda: f32(3e38) * f32(10))
show('f32 arr', lambda: np.array([3e38], f32) * 10)
show('exp', lambda: np.exp(np.array([1000.0])))
show('log 0', lambda: np.log(np.array([0.0, -1.0])))
show('log scal', lambda: np.log(-1))
show('sqrt -1', lambda: np.sqrt(-1))
show('inf-inf', lambda: np.inf - np.array([np.inf]))
show('astype nan', lambda: np.array([np.nan, 1.5]).astype(int))
show('astype inf u1', lambda: np.array([np.inf]).astype(u8))
show('astype 300', lambda: np.array([300, -1]).astype(u8))
show('f16 big', lambda: np.array([1e5]).astype(np.float16))
show('pow', lambda: np.array([10]) ** 20)
show('pow neg', lambda: np.array([10]) ** -1)
show('pow scal', lambda: i64(10) ** 19)
show('pow float', lambda: np.float64(10) ** 400)
show('shift', lambda: i64(1) << 64)
show('mean empty', lambda: np.array([]).mean())
show('std ddof', lambda: np.array([1.0]).std(ddof=1))
show('nanmean', lambda: np.nanmean([np.nan]))
show('nanmax', lambda: np.nanmax([np.nan, np.nan]))
show('cmp', lambda: np.array([1, 2]) == [1, 2, 3])
show('u8==300', lambda: np.array([1], u8) == 300)
show('u8<-1', lambda: u8(1) > -1)
with np.errstate(all='raise'):
    show('raise div', lambda: np.array([1.0]) / 0)
    show('raise over', lambda: f32(3e38) * f32(10))
    show('raise int', lambda: u8(250) + u8(10))
    show('raise inv', lambda: np.sqrt(np.array([-1.0])))
with np.errstate(divide='ignore', invalid='ignore'):
    show('ignore', lambda: np.array([1.0, 0.0]) / 0)
show('geterr', np.geterr)
show('seterr bad', lambda: np.seterr(all='loud'))
show('errstate bad', lambda: np.errstate(div='raise').__enter__())
