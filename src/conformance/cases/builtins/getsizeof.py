# sys.getsizeof of buffers on a 64-bit machine.
import sys, array
print(sys.getsizeof(b""), sys.getsizeof(b"abc"), sys.getsizeof(bytearray()), sys.getsizeof(bytearray(3)), sys.getsizeof(memoryview(b"")), sys.getsizeof(array.array("i")), sys.getsizeof(array.array("i", [1, 2])), sys.getsizeof(0), sys.getsizeof(2**40), sys.getsizeof(""), sys.getsizeof("abc"), sys.getsizeof([]), sys.getsizeof(()), sys.getsizeof({}), sys.getsizeof(None), sys.getsizeof(1.5))
