"""compile(): levels of optimization, await at the top of a program, and what it refuses."""
import ast
import asyncio
import inspect

source = '''"""module"""
class C:
    "class"
    def only(self): "function"
if True:
    async def f():
        """coroutine"""
        assert False, "no"
        return __debug__
print("debug" if __debug__ else "not debug")
'''
for level in (-1, 0, 1, 2):
    names = {}
    exec(compile(source, '<source>', 'exec', optimize=level), names)
    print(level, names.get('__doc__'), names['C'].__doc__, names['C'].only.__doc__, names['f'].__doc__)
    try:
        print(asyncio.run(names['f']()))
    except AssertionError as error:
        print('AssertionError', error)
for level in (3, 'x'):
    try:
        compile('1', 'f', 'exec', optimize=level)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
tree = compile(ast.parse('assert x'), 'f', 'exec', optimize=1)
exec(tree, {})


class Manager:
    async def __aenter__(self):
        return 'inside'

    async def __aexit__(self, *details):
        print('left', details)


async def numbers():
    yield 1
    yield 2


async def answer():
    return 42


async def main():
    flag = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    expression = compile('await answer()', '<e>', 'eval', flag)
    print(bool(expression.co_flags & inspect.CO_COROUTINE), await eval(expression))
    names = {'answer': answer, 'Manager': Manager, 'numbers': numbers}
    text = 'x = await answer()\nasync with Manager() as m: print(m)\nasync for i in numbers(): print(i)\ny = [i async for i in numbers()]\nz = 1'
    running = eval(compile(text, '<m>', 'exec', flag), names)
    print(type(running).__name__, await running, names['x'], names['y'], names['z'])
    plain = compile('w = 5', '<p>', 'exec', flag)
    print(plain.co_flags & inspect.CO_COROUTINE, eval(plain, names), names['w'])
    for text in ('await answer()', 'async with Manager() as m: pass', 'async for i in numbers(): pass', '[i async for i in numbers()]'):
        try:
            compile(text, '<t>', 'exec')
        except SyntaxError as error:
            print(error)
    try:
        compile('def f(): await answer()', '<t>', 'exec', flag)
    except SyntaxError as error:
        print(error)


asyncio.run(main())
