"""hmac, pbkdf2_hmac, scrypt and compare_digest."""
import hashlib
import hmac
import re

for name in ['md5', 'sha1', 'sha256', 'sha512', 'sha3_256']:
    for key in [b'', b'key', b'k' * 64, b'k' * 200]:
        mac = hmac.new(key, b'The quick brown fox', name)
        copy = mac.copy()
        copy.update(b' jumps')
        print(name, len(key), mac.hexdigest(), copy.hexdigest() == hmac.digest(key, b'The quick brown fox jumps', name).hex(), mac.name, mac.block_size, mac.digest_size)
print(hmac.new(b'k', digestmod=hashlib.sha256).hexdigest(), hmac.new(b'k', bytearray(b'm'), hashlib.md5).hexdigest())
for call in [lambda: hmac.new(b'k', b'm'), lambda: hmac.new('k', b'm', 'sha256'), lambda: hmac.new(b'k', 'm', 'sha256'), lambda: hmac.new(b'k', b'm', 'nope'), lambda: hmac.compare_digest(b'a', 'a'), lambda: hmac.compare_digest('é', 'é'), lambda: hmac.compare_digest(b'a', b'a'), lambda: hmac.compare_digest('a', 'b'), lambda: hmac.compare_digest(5, b'a'), lambda: hmac.compare_digest(b'a', bytearray(b'a'))]:
    try:
        print(re.sub('0x[0-9a-f]+', '0x', str(call())))
    except Exception as error:
        print(type(error).__name__, error)
print(hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 2).hex(), hashlib.pbkdf2_hmac('sha256', b'p', b's', 50, 70).hex())
print(hashlib.scrypt(b'p', salt=b's', n=16, r=8, p=1, dklen=20).hex())
for call in [lambda: hashlib.pbkdf2_hmac('sha1', b'p', b's', 0), lambda: hashlib.pbkdf2_hmac('nope', b'p', b's', 1), lambda: hashlib.pbkdf2_hmac('sha1', b'p', b's', 1, 0), lambda: hashlib.pbkdf2_hmac('sha1', 'p', b's', 1), lambda: hashlib.scrypt(b'p', salt=b's', n=3, r=8, p=1), lambda: hashlib.scrypt(b'p', n=2, r=8, p=1)]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
