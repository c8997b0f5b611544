# Decimal: each thread and each task has its own context
import threading, asyncio
from decimal import *
D=Decimal
def t():
    print('thread', getcontext().prec); getcontext().prec=7; print(D(1)/3)
getcontext().prec=11
th=threading.Thread(target=t); th.start(); th.join(); print(getcontext().prec)
async def a(n):
    with localcontext() as ctx:
        ctx.prec=n; await asyncio.sleep(0); print(n, D(1)/3); await asyncio.sleep(0); print(n, D(2)/3)
async def main(): await asyncio.gather(a(3),a(5),a(8))
asyncio.run(main()); print(D(1)/3)
