# difflib: ratios, blocks, opcodes, unified and context diffs, close matches
import difflib
a, b = 'qabxcd', 'abycdf'
s = difflib.SequenceMatcher(None, a, b); print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(0, 6, 0, 6))
for op in s.get_opcodes(): print('%7s a[%d:%d] (%s) b[%d:%d] (%s)' % (op[0], op[1], op[2], a[op[1]:op[2]], op[3], op[4], b[op[3]:op[4]]))
old, new = 'one\ntwo\nthree\nfour\n'.splitlines(True), 'ore\ntree\nthree\nemu\nfour\n'.splitlines(True)
print(''.join(difflib.ndiff(old, new)), ''.join(difflib.unified_diff(old, new, 'old', 'new')), ''.join(difflib.context_diff(old, new, 'o', 'n', n=1)))
print(''.join(difflib.restore(difflib.ndiff(old, new), 1)) == ''.join(old), difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), difflib.get_close_matches('x', []), difflib.IS_LINE_JUNK('  #  \n'))
print(list(difflib.diff_bytes(difflib.unified_diff, [b'a\n'], [b'b\n'], b'f', b't')), [list(g) for g in difflib.SequenceMatcher(None, range(30), [*range(10), 99, *range(11, 30)]).get_grouped_opcodes(2)])
m = difflib.SequenceMatcher(lambda c: c == ' ', 'private Thread', 'private volatile Thread'); print(round(m.ratio(), 3), m.bjunk, m.get_matching_blocks())
for do in (lambda: difflib.get_close_matches('a', ['a'], n=0), lambda: difflib.get_close_matches('a', ['a'], cutoff=2), lambda: list(difflib.unified_diff([b'a'], ['b']))):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
print(len(difflib.HtmlDiff().make_table(old, new)) > 500, '\n'.join(difflib.Differ().compare(['a b c'], ['a x c'])))
