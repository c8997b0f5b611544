"""blake2 with keys, salts, persons and digest sizes."""
import hashlib
from hashlib import blake2b, blake2s

for kind in [blake2b, blake2s]:
    print(kind.SALT_SIZE, kind.PERSON_SIZE, kind.MAX_KEY_SIZE, kind.MAX_DIGEST_SIZE)
    for options in [{}, {'digest_size': 5}, {'key': b'secret'}, {'salt': b'salt'}, {'person': b'person'}, {'digest_size': 20, 'key': b'k' * 32, 'salt': b'12345678', 'person': b'abc'}, {'key': b''}]:
        hash = kind(b'message', **options)
        copy = hash.copy()
        copy.update(b' and more')
        print(options, hash.hexdigest(), hash.digest_size, hash.block_size, hash.name, copy.hexdigest())
for call in [lambda: blake2b('a'), lambda: blake2b(digest_size=0), lambda: blake2b(digest_size=65), lambda: blake2b(key=b'x' * 65), lambda: blake2b(salt=b'x' * 17), lambda: blake2b(person=b'x' * 17), lambda: blake2s(digest_size=33), lambda: blake2b(fanout=256), lambda: blake2b(depth=0), lambda: blake2b(b'a', 5), lambda: blake2b(foo=1), lambda: blake2b(data=b'x').hexdigest()[:8], lambda: blake2b(string=b'x').hexdigest()[:8], lambda: blake2b(b'a').update(5)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
