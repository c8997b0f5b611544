# argparse: positionals, options, defaults, types, choices, nargs and groups
import argparse

parser = argparse.ArgumentParser(prog='hotel', description='Lends out the bytes of a room.', epilog='Cards must be given back.')
parser.add_argument('room', help='the room whose bytes are lent')
parser.add_argument('offset', nargs='?', type=int, default=0)
parser.add_argument('rest', nargs='*')
parser.add_argument('-s', '--size', type=lambda text: int(text, 0), default=4, metavar='BYTES', help='how many bytes (default: %(default)s)')
parser.add_argument('-v', '--verbose', action='count', default=0)
parser.add_argument('--mode', choices=['read', 'write'], default='read')
parser.add_argument('--tag', action='append', dest='tags')
parser.add_argument('--readonly', action=argparse.BooleanOptionalAction, default=True)
parser.add_argument('--pair', nargs=2, type=int, metavar=('FROM', 'TO'))
parser.add_argument('--const', action='store_const', const=99)
parser.add_argument('--many', nargs='+', default=[])
parser.add_argument('--version', action='version', version='%(prog)s 3.14')

for line in ['attic', 'attic 8', 'attic 8 x y', 'attic -s 0x10 -vvv', 'attic --size=2 --mode write', 'attic --tag a --tag b --no-readonly',
             'attic --pair 1 5 --const', 'attic --many a b -- 3', 'attic --verb', '-v attic -v']:
    print(line, '->', parser.parse_args(line.split()))

print(parser.parse_known_args(['attic', '--what', '1', '--size', '3']))
print(vars(parser.parse_args(['cellar', '-s7'])))
print(parser.format_usage())
print(parser.format_help())

group = parser.add_mutually_exclusive_group()
group.add_argument('--hex', action='store_true')
group.add_argument('--raw', action='store_true')
print(parser.parse_args(['a', '--raw']).raw)
print(parser.get_default('size'), parser.prog)

partial = argparse.Namespace(extra=1)
print(parser.parse_args(['a'], namespace=partial) is partial, partial.extra, partial == argparse.Namespace(extra=1), 'room' in partial)

files = argparse.ArgumentParser(fromfile_prefix_chars='@', prog='files', argument_default=argparse.SUPPRESS)
files.add_argument('--a')
files.add_argument('--b')
print(files.parse_args(['--a', '1']))
inter = argparse.ArgumentParser(prog='inter')
inter.add_argument('--x', action='store_true')
inter.add_argument('first')
inter.add_argument('others', nargs='*', type=int)
print(inter.parse_intermixed_args(['one', '1', '--x', '2']))
