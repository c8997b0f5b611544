# Packet parser: mixed-endian dtypes and checksum over 16 bit words.
import numpy as np

eth = np.dtype({'names': ['dst', 'src', 'type'], 'formats': [('u1', 6), ('u1', 6), '>u2'], 'offsets': [0, 6, 12], 'itemsize': 14})
ip = np.dtype([('vihl', 'u1'), ('tos', 'u1'), ('len', '>u2'), ('id', '>u2'), ('frag', '>u2'), ('ttl', 'u1'), ('proto', 'u1'), ('ck', '>u2'), ('src', 'u1', (4,)), ('dst', 'u1', 4)])
pkt = np.zeros(1, np.dtype([('eth', eth), ('ip', ip)]))
print(pkt.dtype.itemsize)
p = pkt[0]
p['eth']['dst'] = [255] * 6
p['eth']['src'] = (2, 0, 0, 0, 0, 1)
p['eth']['type'] = 0x0800
h = pkt['ip']
h['vihl'] = 0x45
h['len'] = 20
h['ttl'] = 64
h['proto'] = 17
h['src'] = [10, 0, 0, 1]
h['dst'][0] = np.array([10, 0, 0, 2])


def checksum(view):
    words = view.view('>u2')
    total = int(words.sum(dtype=np.uint32))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


raw = pkt.view(np.uint8)
print(raw.shape, raw[:14])
ck = checksum(raw[14:34])
print(hex(ck))
h['ck'] = ck
print(checksum(raw[14:34]))
print(pkt)
print(repr(pkt['eth']))
print(eth)
print(ip.fields['src'], ip['src'].shape, ip['src'].base, ip['src'].subdtype)
print('.'.join(map(str, h['src'][0])), ':'.join(f'{b:02x}' for b in p['eth']['src']))
for f in (lambda: raw[:13].view('>u2'), lambda: raw[14:34][::2].view('>u2'), lambda: h.__setitem__('ttl', 256),
          lambda: h['src'].__setitem__(0, [1, 2, 3]), lambda: ip['srcc'], lambda: np.dtype({'names': ['a'], 'formats': ['u1', 'u2']}),
          lambda: np.dtype({'names': ['a', 'b'], 'formats': ['u1', 'u2'], 'offsets': [0, 1], 'itemsize': 2}),
          lambda: np.dtype([('a', 'u1'), ('a', 'u2')]), lambda: np.dtype('q9'), lambda: np.dtype([('a', 'foo')])):
    try:
        r = f()
        print('ok', r if r is None or r.size < 12 else r.shape)
    except Exception as e:
        print(type(e).__name__, '|', e)
swapped = h['len'].byteswap()
print(swapped, swapped.dtype, h['len'].view('<u2'), h['len'].astype('<u2'))
print(h['len'].dtype.byteorder, h['len'].dtype.isnative, np.dtype('<u2').byteorder, np.dtype('u1').byteorder)
print(np.array([1, 256], '>i4').tobytes(), np.array([1, 256], '<i4').tobytes())
