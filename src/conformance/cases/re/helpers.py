"""Programs that use re the way programs do: a tokenizer, a log reader, a template and a packet finder."""
import re

LOG = '''
2024-03-01 12:00:01,123 INFO  server started on port 8080
2024-03-01 12:00:05,999 ERROR disk /dev/sda1 is 97% full
bad line
2024-03-02 00:00:00,000 WARN  user "Ann Lee" logged in
'''
LINE = re.compile(r'^(?P<date>\d{4}-\d{2}-\d{2}) (?P<time>[\d:]+),(?P<ms>\d+) (?P<level>[A-Z]+)\s+(?P<text>.*)$', re.MULTILINE)
for match in LINE.finditer(LOG):
    print(match.groupdict())
print([match.start() for match in LINE.finditer(LOG)])

def fill(template, **values):
    return re.sub(r'\$(?:(\$)|\{(\w+)\}|(\w+))', lambda m: '$' if m[1] else str(values.get(m[2] or m[3], m[0])), template)
print(fill('$name owes $${amount} or ${amount}; $missing', name='Bo', amount=5))

def camel(text):
    return re.sub(r'_(\w)', lambda m: m[1].upper(), text)
def snake(text):
    return re.sub(r'(?<=[a-z0-9])(?=[A-Z])', '_', text).lower()
print(camel('get_http_response'), snake('getHttpResponse2Now'))

stream = bytearray(b'\x00\xffAA\x03abcAA\x01xAA\x05ab')
packets = []
for match in re.finditer(rb'AA(.)', stream, re.DOTALL):
    length = match[1][0]
    body = stream[match.end():match.end() + length]
    packets.append((match.start(), length, bytes(body)))
print(packets)

def wrap(text, width):
    return re.findall(rf'.{{1,{width}}}(?:\s+|$)', text)
print(wrap('the quick brown fox jumps over the lazy dog', 12))
print(re.sub(r'\B(?=(\d{3})+(?!\d))', ',', '1234567 12 1234'))
print(re.fullmatch(r'[^@\s]+@[^@\s]+\.[a-z]{2,}', 'a.b@example.org', re.I) is not None)
print(bool(re.match(r'^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$', '192.168.1.255')), bool(re.match(r'^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$', '192.168.1.256')))
lexer = re.Scanner([(r'\d+', lambda s, t: int(t)), (r'\w+', lambda s, t: t), (r'\s+', None)])
print(lexer.scan('ab 12 cd?x'))
