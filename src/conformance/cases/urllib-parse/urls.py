# urllib.parse: splitting, joining, quoting, queries, bytes
from urllib.parse import *
u = urlsplit('https://user:pw@Example.com:8080/a/b;p?q=1&r=%20x#frag'); print(u, u.hostname, u.port, u.username, u.password, u.netloc, u.geturl(), u._replace(fragment='').geturl())
print(urlparse('//host/path;params?query#f'), urlparse('mailto:a@b.c'), urlsplit(b'http://h/p?q'), urlunsplit(('http', 'h', '/p', 'q', 'f')), urlunparse(('http', 'h', '/p', 'x', 'q', '')), urldefrag('http://a/b#c'))
for base, ref in [('http://a/b/c/d;p?q', r) for r in ('g', './g', '/g', '//g', '?y', 'g?y', '#s', '../g', '../../../g', '', 'g;x=1/../y', 'http:g', 'mailto:x')]: print(ref, '->', urljoin(base, ref), end='  ')
print(); print(quote('a b/ü&=~'), quote('a/b', safe=''), quote_plus('a b+c'), unquote('%E2%82%AC%20x%zz'), unquote_plus('a+b%2B'), quote(b'\xff a'), unquote_to_bytes('%ff%20'), quote_from_bytes(b'x y'), unquote('%ff'), unquote('%e9', 'latin-1'))
print(parse_qs('a=1&b=2&a=3&c='), parse_qs('a=1&c=', keep_blank_values=True), parse_qsl('x=%20y&z=a+b'), urlencode({'a': 1, 'b': 'x y', 'c': 'ü'}), urlencode([('a', [1, 2])], doseq=True), urlencode({'k': b'\xff'}), parse_qs(b'a=1'))
for do in (lambda: urlsplit('http://[::1'), lambda: urlsplit('http://h:99999').port, lambda: urlsplit('http://h:x').port, lambda: urljoin('a', b'b'), lambda: parse_qs('a', strict_parsing=True), lambda: parse_qsl('a=1&b=2', max_num_fields=1), lambda: quote(3), lambda: urlencode(3), lambda: quote(b'x', encoding='utf-8'), lambda: urlsplit('http://a[b]/'), lambda: urlsplit('http://[::1]:80/').hostname):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
