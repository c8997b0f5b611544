# uuid: forms, fields, names, comparison, refusals
import uuid
from uuid import UUID, uuid3, uuid5, NAMESPACE_DNS, NAMESPACE_URL

u = UUID('12345678-1234-5678-9234-567812345678')
for name in ('bytes', 'bytes_le', 'fields', 'hex', 'int', 'urn', 'variant', 'version', 'time', 'time_low', 'time_mid', 'time_hi_version', 'clock_seq', 'clock_seq_hi_variant', 'clock_seq_low', 'node', 'is_safe'):
    print(name, getattr(u, name))
print(u, repr(u), int(u), hash(u) == hash(u.int), u == UUID(u.hex), UUID(bytes=u.bytes) == u, UUID(bytes_le=u.bytes_le) == u, UUID(fields=u.fields) == u, UUID(int=u.int) == u, UUID(u.urn), UUID('{' + str(u) + '}'))
print(uuid3(NAMESPACE_DNS, 'python.org'), uuid5(NAMESPACE_DNS, 'python.org'), uuid5(NAMESPACE_URL, b'bytes'), uuid3(NAMESPACE_URL, 'x').version, uuid.NIL, uuid.MAX)
for make, version in ((uuid.uuid1, 1), (uuid.uuid4, 4), (uuid.uuid6, 6), (uuid.uuid7, 7), (uuid.uuid8, 8)):
    made = make(); print(made.version == version, made.variant == uuid.RFC_4122, len(str(made)), make() != make())
print(uuid.uuid8(1, 2, 3), UUID(int=1, version=4), UUID(int=2**128 - 1).variant, UUID(int=0).version, sorted([UUID(int=3), UUID(int=1)]), u > UUID(int=5))
for do in (lambda: UUID('123'), lambda: UUID(), lambda: UUID(bytes=b'short'), lambda: UUID(int=-1), lambda: UUID(int=1 << 128), lambda: UUID(fields=(1, 2)), lambda: UUID(int=1, version=9), lambda: UUID('x' * 32), lambda: UUID(hex='1' * 32, int=3), lambda: setattr(u, 'int', 3), lambda: u < 3, lambda: UUID(3), lambda: UUID(bytes_le=b'x'), lambda: UUID(fields=(2**32, 0, 0, 0, 0, 0))):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
import pickle, copy
print(pickle.loads(pickle.dumps(u)) == u, copy.deepcopy(u) == u, {u: 1}[UUID(str(u).upper())])
