# Dataclass records <-> structured array, with validation on the way in.
from dataclasses import astuple, dataclass, fields
import numpy as np


@dataclass(order=True)
class Trade:
    seq: int
    symbol: str
    price: float
    size: int
    buy: bool = True

    DTYPE = np.dtype([("seq", "<u4"), ("symbol", "U5"), ("price", "<f8"), ("size", "<i4"), ("buy", "?")])

    @classmethod
    def from_record(cls, rec):
        return cls(*rec.item())


trades = [Trade(1, "ABC", 10.25, 100), Trade(2, "LONGNAME", 99.5, 5, False), Trade(3, "X", 0.001, -7)]
arr = np.array([astuple(t) for t in trades], dtype=Trade.DTYPE)
print(arr)
print(arr.dtype.itemsize, arr.nbytes, arr["symbol"].tolist(), arr["buy"])
print([Trade.from_record(r) for r in arr][1])
print([f.name for f in fields(Trade)] == list(arr.dtype.names))
notional = arr["price"] * arr["size"] * np.where(arr["buy"], 1, -1)
print(notional, notional.sum())
blob = arr.tobytes()
again = np.frombuffer(blob, Trade.DTYPE)
print((again == arr).all(), again.flags.writeable, Trade.from_record(again[0]) == trades[0])
grown = np.concatenate([arr, arr[:1]])
grown[-1]["seq"] = 4
grown["price"][-1] *= 2
print(grown[-1], len(grown))
for bad in ((1, "A", "free", 1, True), (1, "A", 1.0), (-1, "A", 1.0, 1, True), (1, 5, 1.0, 1, "yes"), (1, "A", 1.0, 2**31, True), (1, "A", None, 1, True), (1.7, "A", 1, 1.2, 2), [1, "A", 1.0, 1, True], 7):
    try:
        print(np.array([bad], dtype=Trade.DTYPE))
    except Exception as e:
        print(type(e).__name__, e)
by = np.sort(arr, order="price")[::-1]
print(by["seq"], arr["seq"][arr["symbol"] == "X"], np.char.lower(arr["symbol"]))
out = np.zeros(2, Trade.DTYPE)
print(out, out[0].tolist(), bool(out["buy"].any()), repr(out[0]["symbol"]))
out["symbol"] = "hello world"
out["price"] = [1, 2]
print(out[["symbol", "price"]])
view = out.view(np.recarray)
view.size_ = 1 if False else None
print(view.symbol, view.price.sum(), view[1].seq, view.dtype.type.__name__)
