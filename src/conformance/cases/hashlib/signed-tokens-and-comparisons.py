"""hmac, secrets, uuid and hash comparison."""
import hmac, hashlib, uuid, secrets, base64, json, struct, binascii
key = b"k" * 70
for alg in ("md5", "sha1", "sha256", hashlib.sha512):
    h = hmac.new(key, b"msg", alg); print(h.name, h.digest_size, h.block_size, h.hexdigest()[:32])
h = hmac.new(b"", digestmod="sha256"); h.update(b"a"); c = h.copy(); h.update(memoryview(b"b")); print(h.hexdigest() == hmac.new(b"", b"ab", "sha256").hexdigest(), c.hexdigest() == hmac.digest(b"", b"a", "sha256").hex())
for f in (lambda: hmac.new(b"k"), lambda: hmac.new("k", b"m", "sha1"), lambda: hmac.new(b"k", "m", "sha1"), lambda: hmac.new(b"k", b"m", "nope"), lambda: hmac.compare_digest(b"a", "a"), lambda: hmac.compare_digest("\xe9", "\xe9"), lambda: hmac.compare_digest("ab", "ab"), lambda: hmac.compare_digest(b"a", bytearray(b"a")), lambda: hmac.compare_digest(1, 1), lambda: hmac.digest(b"k", b"m", "sha1").hex()):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
def jwt(payload, key):
    enc = lambda d: base64.urlsafe_b64encode(json.dumps(d, separators=(",", ":")).encode()).rstrip(b"=")
    body = enc({"alg": "HS256"}) + b"." + enc(payload)
    return body + b"." + base64.urlsafe_b64encode(hmac.digest(key, body, "sha256")).rstrip(b"=")
def verify(token, key):
    body, _, sig = token.rpartition(b".")
    pad = lambda s: s + b"=" * (-len(s) % 4)
    if not hmac.compare_digest(base64.urlsafe_b64decode(pad(sig)), hmac.digest(key, body, "sha256")): raise PermissionError("signature")
    return json.loads(base64.urlsafe_b64decode(pad(body.split(b".")[1])))
t = jwt({"sub": "me", "n": 1}, b"s"); print(t, verify(t, b"s"))
for bad, k in ((t, b"x"), (t[:-2] + b"AA", b"s"), (b"a.b", b"s"), (t + b"!", b"s")):
    try: print(verify(bad, k))
    except Exception as e: print(type(e).__name__, "|", e)
def totp(secret, counter):
    d = hmac.digest(base64.b32decode(secret), struct.pack(">Q", counter), "sha1"); o = d[-1] & 15
    return f"{(struct.unpack_from('>I', d, o)[0] & 0x7FFFFFFF) % 10**6:06d}"
print([totp("JBSWY3DPEHPK3PXP", n) for n in range(3)])
u = uuid.UUID("12345678-1234-5678-1234-567812345678"); print(u, repr(u), u.int, u.hex, u.bytes, u.fields, u.version, u.variant, u.urn, u.bytes_le.hex())
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID(int=5), uuid.UUID(bytes=b"a" * 16) < u, uuid.uuid4().version, uuid.NIL, uuid.MAX)
for f in (lambda: uuid.UUID("zz"), lambda: uuid.UUID(), lambda: uuid.UUID(bytes=b"x"), lambda: uuid.UUID(int=-1), lambda: uuid.UUID("1" * 32).version, lambda: setattr(u, "x", 1), lambda: uuid.UUID(5), lambda: u < 5, lambda: len(secrets.token_bytes(5)), lambda: len(secrets.token_hex(4)), lambda: secrets.randbelow(0), lambda: secrets.choice([]), lambda: hashlib.scrypt(b"p", salt=b"s", n=2, r=1, p=1, dklen=8).hex(), lambda: hashlib.blake2b(b"x", digest_size=65), lambda: hashlib.blake2b(b"x", digest_size=8, key=b"k", salt=b"s", person=b"p").hexdigest(), lambda: hashlib.blake2s(key=b"k" * 33), lambda: hashlib.sha256(b"a", usedforsecurity=False).hexdigest()[:6], lambda: hashlib.file_digest(__import__("io").BytesIO(b"q"), "md5").hexdigest(), lambda: sorted(hashlib.algorithms_guaranteed)[:4], lambda: hashlib.sha3_224(string=b"x").hexdigest()[:5], lambda: hashlib.shake_256(b"").digest()):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
verify(t.replace(b".", b"!"), b"s")
