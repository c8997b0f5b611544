/**
 * Names of characters for `\N{…}`. The table of all names is elsewhere and comes late: accented Latin and Greek letters are
 * composed from their parts, and a short list holds what programs use most.
 */

const COMBINING: Readonly<Record<string, string>> = {
  GRAVE: '\u0300', ACUTE: '\u0301', CIRCUMFLEX: '\u0302', TILDE: '\u0303', MACRON: '\u0304', BREVE: '\u0306',
  'DOT ABOVE': '\u0307', DIAERESIS: '\u0308', 'RING ABOVE': '\u030a', 'DOUBLE ACUTE': '\u030b', CARON: '\u030c',
  CEDILLA: '\u0327', OGONEK: '\u0328', 'DOT BELOW': '\u0323', TONOS: '\u0301', DIALYTIKA: '\u0308',
}

const GREEK = [
  'ALPHA', 'BETA', 'GAMMA', 'DELTA', 'EPSILON', 'ZETA', 'ETA', 'THETA', 'IOTA', 'KAPPA', 'LAMDA', 'MU', 'NU', 'XI',
  'OMICRON', 'PI', 'RHO', 'FINAL SIGMA', 'SIGMA', 'TAU', 'UPSILON', 'PHI', 'CHI', 'PSI', 'OMEGA',
]

const DIGITS = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE']

const OTHERS: Readonly<Record<string, number>> = {
  NULL: 0, SPACE: 0x20, 'NO-BREAK SPACE': 0xa0, 'EXCLAMATION MARK': 0x21, 'QUOTATION MARK': 0x22, 'NUMBER SIGN': 0x23,
  'DOLLAR SIGN': 0x24, 'PERCENT SIGN': 0x25, AMPERSAND: 0x26, APOSTROPHE: 0x27, 'LEFT PARENTHESIS': 0x28,
  'RIGHT PARENTHESIS': 0x29, ASTERISK: 0x2a, 'PLUS SIGN': 0x2b, COMMA: 0x2c, 'HYPHEN-MINUS': 0x2d, 'FULL STOP': 0x2e,
  SOLIDUS: 0x2f, COLON: 0x3a, SEMICOLON: 0x3b, 'LESS-THAN SIGN': 0x3c, 'EQUALS SIGN': 0x3d, 'GREATER-THAN SIGN': 0x3e,
  'QUESTION MARK': 0x3f, 'COMMERCIAL AT': 0x40, 'LEFT SQUARE BRACKET': 0x5b, 'REVERSE SOLIDUS': 0x5c,
  'RIGHT SQUARE BRACKET': 0x5d, 'CIRCUMFLEX ACCENT': 0x5e, 'LOW LINE': 0x5f, 'GRAVE ACCENT': 0x60,
  'LEFT CURLY BRACKET': 0x7b, 'VERTICAL LINE': 0x7c, 'RIGHT CURLY BRACKET': 0x7d, TILDE: 0x7e,
  'INVERTED EXCLAMATION MARK': 0xa1, 'CENT SIGN': 0xa2, 'POUND SIGN': 0xa3, 'YEN SIGN': 0xa5, 'SECTION SIGN': 0xa7,
  'COPYRIGHT SIGN': 0xa9, 'LEFT-POINTING DOUBLE ANGLE QUOTATION MARK': 0xab, 'REGISTERED SIGN': 0xae,
  'DEGREE SIGN': 0xb0, 'PLUS-MINUS SIGN': 0xb1, 'SUPERSCRIPT TWO': 0xb2, 'SUPERSCRIPT THREE': 0xb3, 'MICRO SIGN': 0xb5,
  'PILCROW SIGN': 0xb6, 'MIDDLE DOT': 0xb7, 'RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK': 0xbb,
  'VULGAR FRACTION ONE HALF': 0xbd, 'INVERTED QUESTION MARK': 0xbf, 'MULTIPLICATION SIGN': 0xd7,
  'DIVISION SIGN': 0xf7, 'LATIN CAPITAL LETTER AE': 0xc6, 'LATIN SMALL LETTER AE': 0xe6,
  'LATIN SMALL LETTER SHARP S': 0xdf, 'LATIN CAPITAL LETTER O WITH STROKE': 0xd8,
  'LATIN SMALL LETTER O WITH STROKE': 0xf8, 'LATIN CAPITAL LIGATURE OE': 0x152, 'LATIN SMALL LIGATURE OE': 0x153,
  'EN SPACE': 0x2002, 'EM SPACE': 0x2003, 'THIN SPACE': 0x2009, 'SOFT HYPHEN': 0xad, 'LINE SEPARATOR': 0x2028,
  'COMBINING GRAVE ACCENT': 0x300, 'COMBINING ACUTE ACCENT': 0x301, 'COMBINING CIRCUMFLEX ACCENT': 0x302,
  'COMBINING TILDE': 0x303, 'COMBINING DIAERESIS': 0x308, 'ZERO WIDTH SPACE': 0x200b, 'ZERO WIDTH NON-JOINER': 0x200c,
  'ZERO WIDTH JOINER': 0x200d, 'EN DASH': 0x2013, 'EM DASH': 0x2014, 'LEFT SINGLE QUOTATION MARK': 0x2018,
  'RIGHT SINGLE QUOTATION MARK': 0x2019, 'LEFT DOUBLE QUOTATION MARK': 0x201c, 'RIGHT DOUBLE QUOTATION MARK': 0x201d,
  BULLET: 0x2022, 'HORIZONTAL ELLIPSIS': 0x2026, 'PER MILLE SIGN': 0x2030, 'EURO SIGN': 0x20ac,
  'TRADE MARK SIGN': 0x2122,
  'OHM SIGN': 0x2126, 'ANGSTROM SIGN': 0x212b, 'LEFTWARDS ARROW': 0x2190, 'UPWARDS ARROW': 0x2191,
  'RIGHTWARDS ARROW': 0x2192, 'DOWNWARDS ARROW': 0x2193, 'LEFT RIGHT ARROW': 0x2194, 'RIGHTWARDS DOUBLE ARROW': 0x21d2,
  'FOR ALL': 0x2200, 'THERE EXISTS': 0x2203, 'EMPTY SET': 0x2205, 'ELEMENT OF': 0x2208, 'N-ARY SUMMATION': 0x2211,
  'SQUARE ROOT': 0x221a, INFINITY: 0x221e, 'LOGICAL AND': 0x2227, 'LOGICAL OR': 0x2228, INTEGRAL: 0x222b,
  'ALMOST EQUAL TO': 0x2248, 'NOT EQUAL TO': 0x2260, 'LESS-THAN OR EQUAL TO': 0x2264,
  'GREATER-THAN OR EQUAL TO': 0x2265,
  'BLACK SQUARE': 0x25a0, 'WHITE SQUARE': 0x25a1, 'BLACK CIRCLE': 0x25cf, 'WHITE CIRCLE': 0x25cb, 'FULL BLOCK': 0x2588,
  'BLACK STAR': 0x2605, 'WHITE STAR': 0x2606, SNOWMAN: 0x2603, 'BLACK HEART SUIT': 0x2665, 'CHECK MARK': 0x2713,
  'HEAVY CHECK MARK': 0x2714, 'BALLOT X': 0x2717, 'HEAVY BLACK HEART': 0x2764, SPARKLES: 0x2728,
  'VARIATION SELECTOR-16': 0xfe0f, 'ZERO WIDTH NO-BREAK SPACE': 0xfeff, 'REPLACEMENT CHARACTER': 0xfffd,
  'GRINNING FACE': 0x1f600, 'FACE WITH TEARS OF JOY': 0x1f602, 'SMILING FACE WITH SMILING EYES': 0x1f60a,
  'SMILING FACE WITH HEART-SHAPED EYES': 0x1f60d, 'THINKING FACE': 0x1f914, 'THUMBS UP SIGN': 0x1f44d,
  'WAVING HAND SIGN': 0x1f44b, 'PARTY POPPER': 0x1f389, ROCKET: 0x1f680, SNAKE: 0x1f40d, 'PILE OF POO': 0x1f4a9,
  HOTEL: 0x1f3e8, KEY: 0x1f511, BED: 0x1f6cf, 'WHITE HEAVY CHECK MARK': 0x2705, 'CROSS MARK': 0x274c, FIRE: 0x1f525,
}

const names = new Map<string, number>(Object.entries(OTHERS))
GREEK.forEach((name, index) => {
  names.set(`GREEK SMALL LETTER ${name}`, 0x3b1 + index)
  if (name !== 'FINAL SIGMA') names.set(`GREEK CAPITAL LETTER ${name}`, 0x391 + index)
})
DIGITS.forEach((name, index) => {
  names.set(`DIGIT ${name}`, 0x30 + index)
  if (index > 3) names.set(`SUPERSCRIPT ${name}`, 0x2070 + index)
  names.set(`SUBSCRIPT ${name}`, 0x2080 + index)
})
names.set('SUPERSCRIPT ZERO', 0x2070)
names.set('SUPERSCRIPT ONE', 0xb9)

function composed(name: string): number | undefined {
  const latin = /^LATIN (CAPITAL|SMALL) LETTER ([A-Z])(?: WITH (.+))?$/.exec(name)
  const greek = latin === null ? /^(GREEK (?:CAPITAL|SMALL) LETTER [A-Z]+) WITH (.+)$/.exec(name) : null
  let base: string
  let marks: string | undefined
  if (latin !== null) {
    base = latin[1] === 'SMALL' ? latin[2]!.toLowerCase() : latin[2]!
    marks = latin[3]
  } else if (greek !== null) {
    const letter = names.get(greek[1]!)
    if (letter === undefined) return undefined
    base = String.fromCodePoint(letter)
    marks = greek[2]
  } else {
    return undefined
  }
  for (const mark of marks === undefined ? [] : marks.split(' AND ')) {
    const combining = COMBINING[mark]
    if (combining === undefined) return undefined
    base += combining
  }
  const text = base.normalize('NFC')
  return text.length === 1 ? text.charCodeAt(0) : undefined
}

/** The table of all names, where there is one: `unicodedata` fills it in. */
export const characterTable: { find: (name: string) => number | undefined; isHere: () => boolean } = { find: () => undefined, isHere: () => false }

/** The character of that name, in any case of letters; undefined when it is not among those known here. */
export function resolveCharacterName(name: string): number | undefined {
  return commonName(name) ?? characterTable.find(name)
}

function commonName(name: string): number | undefined {
  const upper = name.toUpperCase()
  const known = names.get(upper) ?? composed(upper)
  if (known !== undefined) return known
  const ideograph = /^CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,5})$/.exec(upper)
  if (ideograph === null) return undefined
  const code = parseInt(ideograph[1]!, 16)
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) ? code : undefined
}
