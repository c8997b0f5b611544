import pickle
def t(n, f):
    try: print(n, repr(f()))
    except Exception as e: print(n, type(e).__name__, e)
v = memoryview(b"abc"); v.release()
for a in ((), ("-",), ("-", None), (None,), ("--",), ("-", 1.5), ("-", 2**70), (1, 2, 3), ("é",), ("-", "x"), (b"-",)):
    t(a, lambda: v.hex(*a)); t(a, lambda: memoryview(b"abc").hex(*a)); t(a, lambda: b"abc".hex(*a)); t(a, lambda: bytearray(b"abc").hex(*a))
for name, args in dict(tobytes=[("Q",), (1,), (None, 2), ()], tolist=[(1,)], cast=[(), ("q", 1), (1,), ("B", [1], 3), ("zz",)], count=[(), (1, 2), (None,)], index=[(), (1, "x"), (1, None), (1, 0, 2, 3)], release=[(1,)], toreadonly=[(1,)], __getitem__=[("a",), (0,)], __setitem__=[(0, 1)], __enter__=[(1,), ()], __exit__=[(), (1, 2, 3)], _from_flags=[()]).items():
    for a in args:
        t((name, a), lambda: getattr(v, name)(*a)); 
        t((name, a), lambda: getattr(memoryview(bytearray(b"abc")), name)(*a)) if name not in ("__enter__",) else None
for p in (b"gc,\n.", b"g1\n.", b"p\n.", b"gx.", b"hx.", b"h", b"j\1\0\0\0.", b"g\n.", b"p1\n.", b"p-1\n.", b"I1x\n.", b"I\n.", b"L1\n.", b"L1L\n.", b"LxL\n.", b"Fx\n.", b"F1.5\n.", b"I01\n.", b"I00\n.", b"I123456789012345678901234567890\n.", b"S'a'\n.", b"Sa\n.", b"S'a\n.", b"V\\u0041\n.", b"cos\nnope\n.", b"cnope\nx\n.", b"(I1\nl.", b"(I1\nI2\nd.", b"(I1\nd.", b"N\x85.", b"\x85.", b"R.", b"NR.", b"b.", b"]N.e", b"]I1\na.", b"I1\nI1\na.", b"}I1\nI2\ns.", b"NNNs.", b"P1\n.", b"Q.", b"NQ.", b"2.", b"0.", b"1.", b"t.", b"(t.", b"q\0.", b"Nq\0h\0.", b"Np0\n0g0\n.", b"G1234567.", b"K", b"M\1.", b"\x8a\1\xff.", b"\x8a\0.", b"\x8b\xff\xff\xff\xff.", b"T\5\0\0\0abc", b"U\3abc.", b"X\2\0\0\0\xff\xff.", b"\x8c\1a.", b"\x93.", b"\x97.", b"\x98.", b"\x96\1\0\0\0\0\0\0\0a.", b"\x94.", b"\x82\1.", b"\x80\x06.", b"\x95\1\0\0\0\0\0\0\0N.", b"i", b"(ios\ngetcwd\n", b"o.", b"(o.", b"\x81.", b"NN\x81.", b"N)\x81."):
    t(p, lambda: pickle.loads(p))
b = bytearray(b"abc"); mv = memoryview(b)
for x in ([2**32], [300], ["a"], "abc", 5, b"zz", None, 2**70, -1, [1, 2], ("x",), b"abc", 3.5): t(x, lambda: b.__init__(x)); t("kw", lambda: b.__init__("abc", "ascii")); t("kw2", lambda: b.__init__(x, "ascii"))
print(b)
