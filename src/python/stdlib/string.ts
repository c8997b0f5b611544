/** string: constants, capwords, Template and Formatter. Lib/string/__init__.py */
import type { PyValue } from '../objects/object'
import { positional } from '../objects/native'
import { makeList, makeTuple } from '../objects/tuple'
import { pointIndex } from '../builtins/code-points'
import { textIn } from '../builtins/str-storage'
import { moduleFunctions, type ModuleSpec } from './module'

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/**
 * Where a template's placeholders are: (start, end, kind, name) with the kinds 'escaped', 'named' and 'invalid'.
 * Names are ASCII identifiers, the only pattern that is simulated.
 */
function placeholders(text: string, delimiter: string): PyValue {
  const mark = escapeRegExp(delimiter)
  const pattern = new RegExp(`${mark}(?:(${mark})|([_a-zA-Z][_a-zA-Z0-9]*)|\\{([_a-zA-Z][_a-zA-Z0-9]*)\\}|())`, 'g')
  const found: PyValue[] = []
  for (const match of text.matchAll(pattern)) {
    const kind = match[1] !== undefined ? 'escaped' : match[4] !== undefined ? 'invalid' : 'named'
    const start = pointIndex(text, match.index)
    found.push(makeTuple([start, start + pointIndex(match[0], match[0].length), kind, match[2] ?? match[3] ?? null]))
  }
  return makeList(found)
}

const source = String.raw`
import _string

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_' + chr(96) + '{|}~'
printable = digits + ascii_letters + punctuation + whitespace

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable',
           'punctuation', 'whitespace', 'Formatter', 'Template']


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


_nothing = {}


class Template:
    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None

    def __init__(self, template):
        self.template = template

    def _fill(self, value_of, keep_invalid):
        template = self.template
        out = []
        end = 0
        for start, stop, kind, name in _placeholders(template, self.delimiter):
            out.append(template[end:start])
            end = stop
            if kind == 'named':
                out.append(value_of(name, template[start:stop]))
            elif kind == 'escaped':
                out.append(self.delimiter)
            elif keep_invalid:
                out.append(template[start:stop])
            else:
                self._refuse(start + len(self.delimiter))
        return ''.join(out) + template[end:]

    def _refuse(self, position):
        lines = self.template[:position].splitlines(keepends=True)
        column = position - len(''.join(lines[:-1])) if lines else 1
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (max(1, len(lines)), column))

    def _values(self, mapping, keywords):
        if mapping is _nothing:
            return keywords.__getitem__
        if not keywords:
            return mapping.__getitem__
        return lambda name: keywords[name] if name in keywords else mapping[name]

    def substitute(self, mapping=_nothing, /, **kws):
        get = self._values(mapping, kws)
        return self._fill(lambda name, text: str(get(name)), False)

    def safe_substitute(self, mapping=_nothing, /, **kws):
        get = self._values(mapping, kws)
        def value(name, text):
            try:
                return str(get(name))
            except KeyError:
                return text
        return self._fill(value, True)

    def is_valid(self):
        return all(kind != 'invalid' for _, _, kind, _ in _placeholders(self.template, self.delimiter))

    def get_identifiers(self):
        names = [name for _, _, kind, name in _placeholders(self.template, self.delimiter) if kind == 'named']
        return list(dict.fromkeys(names))


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        pieces = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                pieces.append(literal)
            if name is None:
                continue
            first, _ = _string.formatter_field_name_split(name)
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = str(auto_arg_index) + name
                auto_arg_index += 1
            elif isinstance(first, int):
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index)
            pieces.append(self.format_field(value, spec))
        return ''.join(pieces), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion!s}')

    def parse(self, format_string):
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _string.formatter_field_name_split(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            value = getattr(value, key) if is_attribute else value[key]
        return value, first
`

export const stringModule: ModuleSpec = {
  name: 'string',
  doc: 'A collection of string constants.',
  members: () =>
    moduleFunctions('string', {
      _placeholders: positional(2, 2, (_self, text, delimiter) => placeholders(textIn(text as PyValue), textIn(delimiter as PyValue))),
    }),
  source,
}
