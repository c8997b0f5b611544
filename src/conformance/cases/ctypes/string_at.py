# Bytes and characters at an address.
from ctypes import *

text = create_string_buffer(b"hello\0world")
print(string_at(text), string_at(text, 3), string_at(text, 11), string_at(text, 0), string_at(byref(text, 6)))
print(string_at(b"bytes", 2), string_at(c_char_p(b"pointer")), string_at(pointer(c_int(0x41424344)), 4))
wide = create_unicode_buffer("wörld")
print(wstring_at(wide), wstring_at(wide, 2), wstring_at("literal"), wstring_at(c_wchar_p("x")))
view = memoryview_at(text, 5)
print(view.tobytes(), view.readonly, view.format, view.obj)
view[0] = ord("J")
print(text.value, memoryview_at(text, 3, readonly=True).readonly)
for function, arguments in ((string_at, (1.5,)), (string_at, ()), (string_at, ("x", "y")), (wstring_at, ([],)), (memoryview_at, (text, -1))):
    try:
        function(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
