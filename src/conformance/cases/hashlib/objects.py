"""Hash objects: copies, updates, reprs, and what they refuse."""
import hashlib
import re

def shown(value):
    return re.sub('0x[0-9a-f]+', '0x', str(value))
hash = hashlib.sha256(b'abc')
copy = hash.copy()
copy.update(b'def')
print(hash.hexdigest() == hashlib.sha256(b'abc').hexdigest(), copy.hexdigest() == hashlib.sha256(b'abcdef').hexdigest(), hash.digest() == hash.digest())
shake = hashlib.shake_128(b'a')
blake = hashlib.blake2b(b'a', key=b'k')
for value in [hash, shake, blake, type(hash), type(shake), type(blake), hashlib.sha256, hashlib.blake2b, hashlib.sha3_256, type(shake).__mro__]:
    print(shown(value))
for call in [lambda: hashlib.new('nope'), lambda: hashlib.new('SHA256').name, lambda: hashlib.sha256('a'), lambda: hashlib.sha256(5), lambda: hashlib.new(5), lambda: hashlib.sha256(b'a', b'b'), lambda: hashlib.sha256(data=b'a').hexdigest()[:8], lambda: hashlib.sha256(string=b'a').hexdigest()[:8],
             lambda: hashlib.sha256(b'a', usedforsecurity=False).name, lambda: hash.update('a'), lambda: hash.update(), lambda: hash.digest(5), lambda: shake.digest(), lambda: shake.digest(-1), lambda: shake.digest(length=3), lambda: type(hash)(), lambda: setattr(hash, 'name', 'x'), lambda: hashlib.md5(b'a', string=b'b'),
             lambda: hashlib.new('sha256', data=b'a').hexdigest()[:8], lambda: hashlib.new('blake2b', b'a', digest_size=5).hexdigest(), lambda: hashlib.sha3_256(None), lambda: hash.update(memoryview(bytearray(8))[::2])]:
    try:
        print(shown(call()))
    except Exception as error:
        print(type(error).__name__, error)
data = bytearray(b'hash me')
hash = hashlib.sha1(data)
data.append(0x21)
view = memoryview(data)
hash.update(view)
view.release()
data.clear()
import array
hash.update(array.array('i', [1, 2, 3]))
print(hash.hexdigest(), data)
import io
print(hashlib.file_digest(io.BytesIO(b'file contents'), 'sha256').hexdigest())
