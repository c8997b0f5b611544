# argparse: what it says on standard error when arguments do not fit, subcommands, and its formatters
import argparse

def build():
    parser = argparse.ArgumentParser(prog='hotel')
    commands = parser.add_subparsers(dest='command', required=True, title='commands', help='what to do')
    lend = commands.add_parser('lend', aliases=['l'], help='lend bytes')
    lend.add_argument('count', type=int)
    lend.add_argument('--mode', choices=('r', 'w'))
    lend.set_defaults(run=lambda options: f'lent {options.count}')
    back = commands.add_parser('return', help='give back')
    back.add_argument('--all', action='store_true')
    back.add_argument('card', nargs='?')
    one = back.add_mutually_exclusive_group()
    one.add_argument('--fast', action='store_true')
    one.add_argument('--slow', action='store_true')
    return parser

for line in ['lend 3', 'l 4 --mode w', 'return --all', 'return blue', '', 'lend', 'lend x', 'lend 3 4', 'return --fast --slow', 'return --nope', '--help', 'lend --help']:
    print('#', line, flush=True)
    try:
        options = build().parse_args(line.split())
        print(options.command, options.run(options) if options.command != 'return' else options)
    except SystemExit as end:
        print('exit', end.code)

quiet = argparse.ArgumentParser(prog='quiet', exit_on_error=False)
quiet.add_argument('--n', type=int, required=True)
for line in ['--n x', '--n', '']:
    try: quiet.parse_args(line.split())
    except argparse.ArgumentError as error: print('ArgumentError', error, error.argument_name)
    except SystemExit as end: print('exit', end.code)

for build_it in (lambda p: p.add_argument('--a', nargs=0), lambda p: p.add_argument('--h', action='nope'), lambda p: p.add_argument('-h'), lambda p: p.add_argument('x', required=True),
                 lambda p: p.add_argument('--t', type='int'), lambda p: p.add_argument('a', '-b'), lambda p: p.add_argument('--', dest='x')):
    try: build_it(argparse.ArgumentParser(prog='p')); print('fine')
    except Exception as error: print(type(error).__name__, error)

for formatter in (argparse.RawDescriptionHelpFormatter, argparse.ArgumentDefaultsHelpFormatter, argparse.MetavarTypeHelpFormatter, argparse.RawTextHelpFormatter):
    shown = argparse.ArgumentParser(prog='f', description='one\n  two', formatter_class=formatter)
    shown.add_argument('--size', type=int, default=3, help='a size\nof bytes')
    shown.add_argument('name', type=str, help='a name that is long enough to be wrapped around when the help is printed in eighty columns')
    print(shown.format_help())

class Positive(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        if values < 0: parser.error(f'{option_string} must not be negative')
        setattr(namespace, self.dest, values)
checked = argparse.ArgumentParser(prog='checked', usage='%(prog)s [--n N]')
checked.add_argument('--n', type=int, action=Positive)
print(checked.parse_args(['--n', '3']))
try: checked.parse_args(['--n', '-3'])
except SystemExit as end: print('exit', end.code)
