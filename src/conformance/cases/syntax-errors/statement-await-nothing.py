# A broken program: await nothing.
async def f():
    await
