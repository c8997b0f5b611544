"""UTF-7 both ways."""
for text in ['', 'plain text.', 'a+b', 'é', '€€', '\U0001f600', 'a\u2262\u0391.', 'Hi Mom -\u263a-!', '\u65e5\u672c\u8a9e', '\\~', 'é-x', 'éa', '\ud800', '\ud83dx', '\0\x7f', '£1+']:
    data = text.encode('utf-7')
    print(ascii(text), data, ascii(data.decode('utf-7')))
for data in [b'+AGE-', b'+AGE', b'+AGEx', b'a+-b', b'+A', b'+!', b'\xff', b'+AGF-', b'+2AA-', b'+2D3eAA-', b'+3gA-', b'~\\', b'a+AG!b', b'+AGEA-', b'a+', b'+AGE-+AGI-', b'+AB\xff']:
    for errors in ['strict', 'replace', 'ignore']:
        try:
            print(data, errors, ascii(data.decode('utf-7', errors)))
        except UnicodeDecodeError as error:
            print(data, error, error.__notes__ if hasattr(error, '__notes__') else '')
