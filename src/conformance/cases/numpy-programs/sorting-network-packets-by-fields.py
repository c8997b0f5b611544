# Sorting network packets by fields and time.
import numpy as np

pkt = np.dtype([("ts", "<f8"), ("src", "<u4"), ("dst", "<u4"), ("len", "<u2"), ("proto", "u1")])
def ip(s):
    return int.from_bytes(bytes(map(int, s.split("."))), "big")
def dotted(n):
    return ".".join(str(b) for b in int(n).to_bytes(4, "big"))
P = np.array([(0.5, ip("10.0.0.1"), ip("10.0.0.2"), 60, 6), (0.1, ip("10.0.0.3"), ip("10.0.0.1"), 1500, 17), (0.3, ip("10.0.0.1"), ip("10.0.0.3"), 40, 6)], dtype=pkt)
print(P.dtype.itemsize, P.nbytes)
P.sort(order="ts")
for p in P:
    print(f"{p['ts']:.1f} {dotted(p['src']):>9} -> {dotted(p['dst']):<9} {p['len']:5} {('?', 'icmp')[p['proto'] == 1] if p['proto'] not in (6, 17) else {6: 'tcp', 17: 'udp'}[int(p['proto'])]}")
print(P["len"].sum(), P["len"].sum().dtype, P["len"].cumsum())
by = {dotted(s): int(P["len"][P["src"] == s].sum()) for s in np.unique(P["src"])}
print(by)
print(P[["src", "len"]])
print(P["proto"] == 6, P[P["len"] > 50]["ts"], np.diff(P["ts"]))
print(np.argsort(P, order=("proto", "len")), np.lexsort((P["len"], P["proto"])))
print(P[0] == P[0], (P == P).all(), P[0].item()[:1], P["src"].view("u1").reshape(-1, 4)[:, ::-1])
try:
    P[0] == 5
    print(P == 5)
except Exception as e:
    print(type(e).__name__, e)
try:
    P + 1
except TypeError as e:
    print(type(e).__name__, e)
try:
    P.sum()
except TypeError as e:
    print(type(e).__name__, e)
raw = P.tobytes()
print(len(raw), np.frombuffer(raw, pkt)[1]["len"], raw[:8].hex())
print(P.astype([("t", "f4"), ("a", "u4"), ("b", "u4"), ("n", "i8"), ("p", "i1")])["n"])
