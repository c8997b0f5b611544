"""A WAV file reader over memoryview, without copies."""
import io
import struct
import wave
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Format:
    tag: int
    channels: int
    rate: int
    byte_rate: int
    align: int
    bits: int

    @classmethod
    def parse(cls, body: memoryview) -> "Format":
        return cls(*struct.unpack_from("<HHIIHH", body))


@dataclass
class Wav:
    fmt: Format | None = None
    chunks: dict[str, int] = field(default_factory=dict)
    data: memoryview = field(default=memoryview(b""), repr=False)


class WavError(ValueError):
    def __init__(self, message, offset):
        super().__init__(message)
        self.offset = offset
        self.add_note(f"at byte {offset}")


def read(source) -> Wav:
    view = memoryview(source)
    magic, size, kind = struct.unpack_from("<4sI4s", view)
    if magic != b"RIFF" or kind != b"WAVE":
        raise WavError(f"not a WAVE file: {magic!r}", 0)
    wav, at = Wav(), 12
    while at < len(view):
        name, length = struct.unpack_from("<4sI", view, at)
        body = view[at + 8:at + 8 + length]
        if len(body) != length:
            raise WavError(f"chunk {name.decode()} says {length} but has {len(body)}", at)
        wav.chunks[name.decode()] = length
        if name == b"fmt ":
            wav.fmt = Format.parse(body)
        elif name == b"data":
            wav.data = body.cast("h")
        at += 8 + length + (length & 1)
    return wav


out = io.BytesIO()
with wave.open(out, "wb") as w:
    w.setnchannels(2)
    w.setsampwidth(2)
    w.setframerate(8000)
    w.writeframes(b"".join(struct.pack("<hh", i * 1000, -i * 1000) for i in range(5)))
raw = bytearray(out.getvalue())
wav = read(raw)
print(wav)
print(wav.data.tolist(), wav.data.format, wav.data.itemsize, wav.data.nbytes)
left, right = wav.data[::2], wav.data[1::2]
print(left.tolist(), right.tolist(), left.strides, right.contiguous)
right[0] = 77
print(raw[44:52].hex(" ", 2))
try:
    raw.extend(b"LIST")
except BufferError as error:
    print("BufferError:", error)
try:
    read(b"RIFX" + bytes(raw[4:]))
except WavError as error:
    print(error, error.offset, error.__notes__)
with wave.open(io.BytesIO(bytes(raw))) as r:
    print(r.getparams())
    print(r.readframes(2), r.tell())
read(raw[:-3])
