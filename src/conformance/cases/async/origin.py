# Where a coroutine was made, when that is tracked
import sys
async def work(): pass
def make(): return work()
print(sys.get_coroutine_origin_tracking_depth(), make().cr_origin is None)
sys.set_coroutine_origin_tracking_depth(1)
c = make(); print([(line, name) for _, line, name in c.cr_origin]); c.close()
sys.set_coroutine_origin_tracking_depth(5)
c = make(); print([(line, name) for _, line, name in c.cr_origin]); c.close()
try: sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e: print(e)
try: sys.set_coroutine_origin_tracking_depth('x')
except TypeError as e: print(e)
sys.set_coroutine_origin_tracking_depth(0)
make()
print('end')
work()
