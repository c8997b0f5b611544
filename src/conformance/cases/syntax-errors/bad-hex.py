# A hexadecimal literal without digits.
x = 0xg
