"""unicodedata: normal forms, categories, combining marks and digits; signatures of classes."""
import inspect
import unicodedata as u

WORD = "Ünïcødé ﬁne ² Ⅷ ½ ①"
for form in ("NFC", "NFD", "NFKC", "NFKD"):
    text = u.normalize(form, WORD)
    print(form, ascii(text), len(text), u.is_normalized(form, WORD), u.is_normalized(form, text))
print("".join(c for c in u.normalize("NFD", "Crème brûlée à la façon") if not u.combining(c)))
print([u.category(c) for c in "aA1 _-(«€+^\t\n\u0301\u200bǅʰ中\ud800\ue000Ⅷ½²"])
print([u.combining(c) for c in "a\u0301\u0316\u0327\u0345\u093c\u094d\u3099\u0334\u05b0\u064b\u0e38\u0903\u20dd"])
print([u.decimal(c, None) for c in "5٣²x"], [u.digit(c, -1) for c in "5٣²①x"], [u.numeric(c, -1) for c in "5٣²½Ⅷⅻx"])
for attempt in (
    lambda: u.normalize("X", "a"), lambda: u.normalize("NFC", 5), lambda: u.normalize("NFC"), lambda: u.category("ab"), lambda: u.category(5), lambda: u.category(""),
    lambda: u.decimal("x"), lambda: u.digit("x"), lambda: u.numeric("x"), lambda: u.decimal("ab"), lambda: u.combining(5), lambda: u.is_normalized("Q", "e"), lambda: u.unidata_version,
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)


class Plain:
    pass


print(inspect.signature(Plain), inspect.signature(object), inspect.signature(list), inspect.signature(float))
for one in (int, str, dict, range):
    try:
        print(inspect.signature(one))
    except ValueError as error:
        print(error)
