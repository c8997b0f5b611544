# f-strings: nesting, conversions, specs, debugging, escapes.
name, width, value = "Ada", 10, 3.14159
print(f"{name!r:>{width}}|{value:.2f}|{value:{width}.{3}}|{name:*^9}|{{literal}}|{name.upper()}|{'nested ' + f'{name}'}")
print(f"{value=} {name = } {width=:>5} {name=!s} {1 + 1 = }")
print(f"{'a' if value > 3 else 'b'} {[x for x in range(3)]} { {'k': 1}['k'] } {(lambda: 5)()}")
print(f"{name!a} {'é'!a} {name:{'>'}{width}}" f"{width}" "plain {not}" rf"\d{width}")
print(f"""multi
{name}
  {width + 1}""")
print(f"{1_000_000:,} {255:#x} {5:08b} {0.000123:e} {0.5:%} {-5:+} {12345.678:,.1f}")
print(f"{f"{f"{1}"}"} {"quotes" + 'inside'} {", ".join(["a", "b"])} {name
    .lower()}")
print(f"{b'bytes'} {None} {True:d} {10:c} {'x':5}| {b'x'!r:>6}")
for action in [lambda: f"{name:d}", lambda: f"{5:s}", lambda: f"{value:x}", lambda: f"{name:.2f}", lambda: f"{5:zz}", lambda: f"{[1]:5}", lambda: f"{None:>5}", lambda: f"{undefined}", lambda: f"{b'x':5}", lambda: f"{5:.2d}", lambda: f"{5:,s}", lambda: f"{1.5:c}"]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
