# python record-unicode.py [FILE ...]
# Prints what CPython's unicodedata knows of every character: names, properties, decompositions and numbers, as text in
# sections. The files hold further names, one to a line or in columns (the Unicode database's NameAliases.txt and
# NamedSequences.txt, or Perl's unicore/Name.pl): those that CPython looks up are aliases and named sequences.
import fractions
import re
import sys
import unicodedata as u

CHARACTERS = [chr(code) for code in range(0x110000)]
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(number):
    text = ""
    while True:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0:
            return text


def section(name, lines):
    print("#" + name)
    for line in lines:
        print(line)


def listed(entries):
    """Lines for characters: how far each is behind the one before, unless it is next, and what is said of it."""
    last = -1
    for code, text in entries:
        yield text if code == last + 1 else f"{base36(code - last)};{text}"
        last = code


def runs(property):
    """How often each value follows."""
    out = []
    for character in CHARACTERS:
        value = str(property(character))
        if out and out[-1][0] == value:
            out[-1][1] += 1
        else:
            out.append([value, 1])
    return " ".join(f"{value},{base36(count)}" for value, count in out)


names = {}
spelled = {}
for code, character in enumerate(CHARACTERS):
    name = u.name(character, None)
    if name is None:
        continue
    if name.endswith("-%04X" % code) and not name.startswith("VARIATION"):
        spelled[code] = name[: name.rindex("-") + 1]
    elif not name.startswith("HANGUL SYLLABLE "):
        names[code] = name
section("names", listed(names.items()))

ranges = []
for code, prefix in spelled.items():
    if ranges and ranges[-1][1] == code - 1 and ranges[-1][2] == prefix:
        ranges[-1][1] = code
    else:
        ranges.append([code, code, prefix])
section("ranges", [f"{base36(first)} {base36(last)} {prefix}" for first, last, prefix in ranges])

further = set()
for file in sys.argv[1:]:
    with open(file, encoding="latin-1") as lines:
        for line in lines:
            further.update(part.strip() for part in re.split(r"[;#]", line))
aliases = []
for name in sorted(further):
    try:
        found = u.lookup(name)
    except KeyError:
        continue
    if len(found) > 1 or u.name(found, None) != name:
        aliases.append(f"{name};{' '.join(base36(ord(character)) for character in found)}")
section("aliases", aliases)

for name, property in [("category", u.category), ("bidirectional", u.bidirectional), ("combining", u.combining), ("width", u.east_asian_width), ("mirrored", u.mirrored)]:
    section(name, [runs(property)])


def decomposed(character):
    tag, _, codes = u.decomposition(character).rpartition("> ")
    return (tag + ">" if tag else "") + "".join(chr(int(code, 16)) for code in codes.split())


section("decomposition", listed((ord(c), decomposed(c)) for c in CHARACTERS if u.decomposition(c) and not "가" <= c <= "힣"))
section("numeric", listed((ord(c), str(fractions.Fraction(u.numeric(c)).limit_denominator(1000))) for c in CHARACTERS if u.numeric(c, None) is not None))
section("digit", listed((ord(c), str(u.digit(c))) for c in CHARACTERS if u.digit(c, None) is not None))
section("decimal", listed((ord(c), str(u.decimal(c))) for c in CHARACTERS if u.decimal(c, None) is not None))
