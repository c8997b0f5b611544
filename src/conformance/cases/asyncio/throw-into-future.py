"""throw() of what iterates over a future: classes, instances, values beside them, and refusals."""
import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    given = [(ValueError,), (ValueError, 'text'), (KeyError('inst'),), (ValueError, ('a', 'b')), (ValueError, KeyError('z')), (ValueError, ValueError('same')),
             (ValueError('x'), 'y'), (5,), (int,), (ValueError, 'v', 5), (ValueError, None, None), ()]
    for arguments in given:
        waiting = iter(future)
        try:
            waiting.throw(*arguments)
        except BaseException as error:
            print(arguments, '->', type(error).__name__, error.args)
    waiting = iter(future)
    print(next(waiting) is future)
    waiting.close()
    warnings.simplefilter('error', DeprecationWarning)
    try:
        iter(future).throw(ValueError, 'text')
    except DeprecationWarning as error:
        print(error)


asyncio.run(main())
