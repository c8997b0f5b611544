# hmac and secrets: codes for keys and messages, comparing in constant time, the shape of random tokens
import hmac, secrets, hashlib

for digest in ('md5', 'sha1', 'sha256', 'sha512', hashlib.sha3_256, 'blake2s'):
    code = hmac.new(b'key', b'The quick brown fox jumps over the lazy dog', digest)
    print(code.name, code.digest_size, code.block_size, code.hexdigest())
h = hmac.new(bytearray(b'k' * 100), digestmod='sha256'); h.update(b'a'); h.update(memoryview(b'bc')); twin = h.copy(); twin.update(b'd')
print(h.hexdigest(), twin.hexdigest(), h.digest() == hmac.digest(b'k' * 100, b'abc', 'sha256'), hmac.digest(b'', b'', 'md5').hex(), hmac.new(b'k', b'm', hashlib.sha1).digest())
print(hmac.compare_digest(b'abc', b'abc'), hmac.compare_digest('abc', 'abd'), hmac.compare_digest(b'a', b'ab'), hmac.compare_digest(bytearray(b'x'), memoryview(b'x')))
for do in (lambda: hmac.new(b'k', b'm'), lambda: hmac.new('k', b'm', 'md5'), lambda: hmac.new(b'k', 'm', 'md5'), lambda: hmac.new(b'k', b'm', 'nope'), lambda: hmac.compare_digest('ä', 'b'), lambda: hmac.compare_digest(b'a', 'a'), lambda: hmac.compare_digest(1, 2), lambda: h.update('x')):
    try: print(do())
    except Exception as error: print(type(error).__name__, str(error)[:90])
print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(6)), secrets.randbelow(1), secrets.randbits(3) < 8, secrets.choice([7]), secrets.compare_digest('a', 'a'), secrets.token_hex(8) != secrets.token_hex(8), secrets.DEFAULT_ENTROPY)
for do in (lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: secrets.token_bytes(-1)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
