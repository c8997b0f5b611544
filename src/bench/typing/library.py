# What people write who use the library: asyncio, dataclasses, struct and mmap.
import asyncio
import mmap
import struct
from dataclasses import dataclass


@dataclass
class Frame:
    kind: int
    body: memoryview


async def read(frames, mapped):
    with memoryview(mapped) as view:
        for offset in range(0, 12, 4):
            kind, size = struct.unpack_from("<BB", view, offset)
            with view[offset + 2 : offset + 2 + size] as body:
                await frames.put(Frame(kind, bytes(body)))
    await frames.put(None)


async def main():
    frames = asyncio.Queue(2)
    with mmap.mmap(-1, 16) as mapped:
        for offset in range(0, 12, 4):
            struct.pack_into("<BBH", mapped, offset, offset // 4, 2, 0x4142)
        reader = asyncio.create_task(read(frames, mapped), name="reader")
        while (frame := await frames.get()) is not None:
            print(frame)
        await reader


asyncio.run(main())
