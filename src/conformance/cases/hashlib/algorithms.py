"""Digests of every algorithm over messages around the block sizes."""
import hashlib

messages = [b'', b'a', b'abc', b'x' * 55, b'x' * 56, b'x' * 63, b'x' * 64, b'x' * 65, b'y' * 111, b'y' * 112, b'y' * 128, b'z' * 1000, bytes(range(256)) * 5]
for name in ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha512_224', 'sha512_256', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b', 'blake2s', 'ripemd160', 'md5-sha1']:
    hash = hashlib.new(name)
    print(name, hash.name, hash.digest_size, hash.block_size)
    for message in messages:
        one = hashlib.new(name, message)
        many = hashlib.new(name)
        for start in range(0, len(message), 7):
            many.update(message[start:start + 7])
        print('  ', one.hexdigest(), one.digest() == many.digest())
for name in ['shake_128', 'shake_256']:
    for message in messages[:5]:
        hash = hashlib.new(name, message)
        print(name, hash.digest_size, hash.block_size, hash.hexdigest(5), hash.hexdigest(0), hash.digest(200)[-10:].hex())
print(sorted(hashlib.algorithms_guaranteed), set(hashlib.algorithms_guaranteed) <= hashlib.algorithms_available)
