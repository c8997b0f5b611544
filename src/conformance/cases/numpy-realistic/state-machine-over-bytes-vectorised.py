# State machine over bytes: vectorised transition table with fancy indexing.
import numpy as np

STATES = ["start", "key", "eq", "value", "bad"]
CLASSES = np.full(256, 3, np.uint8)
CLASSES[ord("a"):ord("z") + 1] = 0
CLASSES[ord("0"):ord("9") + 1] = 1
CLASSES[ord("=")] = 2
TABLE = np.array([
    [1, 4, 4, 4],
    [1, 1, 2, 4],
    [4, 3, 4, 4],
    [4, 3, 4, 4],
    [4, 4, 4, 4],
], dtype=np.intp)
print(TABLE.shape, CLASSES[[97, 48, 61, 32]], TABLE[0, CLASSES[ord("q")]])


def run(text):
    state = 0
    path = []
    for c in CLASSES[np.frombuffer(text, np.uint8)]:
        state = TABLE[state, c]
        path.append(int(state))
    return STATES[state], path


for text in (b"abc=12", b"a1=9", b"=5", b"x=", b"", b"k=1a"):
    print(text, *run(text))
batch = np.frombuffer(b"ab=1" b"a=99" b"zz=x" b"9=ab", np.uint8).reshape(4, 4)
state = np.zeros(4, np.intp)
for col in CLASSES[batch].T:
    state = TABLE[state, col]
print(state, [STATES[s] for s in state], np.array(STATES)[state], np.bincount(state, minlength=5))
onehot = np.zeros((4, 5), bool)
onehot[np.arange(4), state] = True
print(onehot.astype(int), onehot.sum(axis=0), onehot.any(axis=0), np.argmax(onehot, axis=1))
reach = np.zeros((5, 5), bool)
reach[np.repeat(np.arange(5), 4), TABLE.ravel()] = True
closure = reach.copy()
for _ in range(5):
    closure |= (closure.astype(int) @ closure.astype(int)) > 0
print(reach.astype("u1"))
print(closure.astype("u1"), closure.sum(axis=1))
for fn in (lambda: TABLE[5], lambda: TABLE[state, [0, 1]], lambda: TABLE[CLASSES], lambda: TABLE["start"], lambda: TABLE[state / 1], lambda: STATES[state], lambda: STATES[state[0]], lambda: CLASSES[np.array([256])], lambda: TABLE[-6, 0], lambda: TABLE[:, 4], lambda: run("text"), lambda: TABLE[np.bool_(True)].shape, lambda: TABLE[[[0, 1]], [[2], [3]]], lambda: TABLE[(0, 1), (1,)], lambda: TABLE[[0, 1], :, None].shape):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
