# Bytes and text literals side by side.
x = b"a" "b"
