# Text matrix: char arrays, encodings and fixed width fields.
import numpy as np

fields = np.dtype([('code', 'S4'), ('qty', 'S3'), ('price', 'S6')])
data = b'A001 12  9.99B7    3 12.50C100100  0.10'
recs = np.frombuffer(data[:len(data) // 13 * 13], fields)
print(recs)
qty = recs['qty'].astype(int)
price = recs['price'].astype(float)
print(qty, price, (qty * price).sum().round(2))
codes = np.char.strip(recs['code'].astype('U'))
print(codes, codes.dtype, np.char.ljust(codes, 6, '.'), np.char.isdigit(codes), np.char.find(codes, '0'), np.char.replace(codes, '0', 'o'))
print(np.char.decode(recs['code'], 'ascii'), np.char.encode(codes, 'utf-8'), np.char.multiply(codes, 2), np.char.center(codes, 8, '*'), np.char.zfill(codes, 6), np.char.title(codes), np.char.count(codes, '0'), np.char.partition(codes, '0')[0])
print(np.strings.upper(['a', 'b']), np.strings.add('x', ['1', '22']), np.strings.endswith(codes, '0'), np.strings.slice(codes, 2) if hasattr(np.strings, 'slice') else '')
words = np.array(['pear', 'fig', 'apple'])
words[1] = 'strawberry'
print(words, words.dtype, np.sort(words), words.argsort(), (words == 'apple').tolist(), words > 'd', words.max() if False else max(words), np.unique(list('mississippi'), return_counts=True))
print(np.array(['1', '2.5', '-3']).astype('f4'), np.array([1, 20]).astype('S'), np.array([1.5, 2]).astype(str), np.array([True]).astype('U'), np.array(['é', 'ab']).astype('U1'))
print(words.view('U1').reshape(3, -1)[:, :3], words.itemsize, words.nbytes, ''.join(words.view('U1').ravel()))
buf = bytearray(words.tobytes())
buf[0:4] = 'Z'.encode('utf-32-le')
print(np.frombuffer(buf, words.dtype))
for f in (lambda: np.array(['x']).astype(int), lambda: np.array(['1.5']).astype(int), lambda: np.array(['é']).astype('S'), lambda: np.array([b'\xff']).astype('U'), lambda: words + 'x', lambda: words * 2, lambda: words.sum(), lambda: words.astype('f8'), lambda: words.view('i8'), lambda: np.char.add(words, 1), lambda: words < 1, lambda: words == 1, lambda: np.add(words, words), lambda: np.char.decode(np.array([b'\xff']), 'ascii'), lambda: np.frombuffer(data, fields), lambda: words[0] + 1, lambda: words.mean(), lambda: np.array(['a', 1, 2.5]), lambda: np.array([b'a', 'b']), lambda: np.array(['a', None]) if False else 1, lambda: np.zeros(2, 'U3').tolist(), lambda: np.full(2, 'long', 'U2'), lambda: np.char.upper([1, 2])):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
