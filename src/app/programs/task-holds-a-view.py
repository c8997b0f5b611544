# Edge case: a task that sleeps holds its view; cancelling it brings the card back.
import asyncio
async def reader(buffer, ready):
    view = memoryview(buffer)
    try:
        ready.set()
        await asyncio.sleep(1)
        print("read", bytes(view[:3]))
    finally:
        view.release()
async def main():
    buffer = bytearray(b"streamed")
    ready = asyncio.Event()
    task = asyncio.create_task(reader(buffer, ready), name="reader")
    await ready.wait()
    try:
        buffer.extend(b"!")
    except BufferError as error:
        print("BufferError:", error)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    buffer.extend(b"!")
    print(buffer)
asyncio.run(main())
