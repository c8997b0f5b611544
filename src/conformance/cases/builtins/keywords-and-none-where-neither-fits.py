"""Exceptions of modules that take no keywords, and None where a str or a code object is wanted."""
import binascii
import decimal
import enum
import io
import pickle
import queue
import struct
import threading
import types
import zlib


def attempt(run):
    try:
        print(run())
    except Exception as error:
        print(type(error).__name__, error)


class Own(zlib.error):
    pass


for error in (binascii.Error, binascii.Incomplete, decimal.Inexact, decimal.InvalidOperation, pickle.PicklingError, queue.Empty, queue.Full, struct.error, zlib.error, io.UnsupportedOperation, ValueError, OSError, Own, threading.BrokenBarrierError):
    attempt(lambda: error(reason=1))
for run in (
    lambda: threading.Lock(name=1), lambda: threading.Lock(1), lambda: threading.RLock(name=1),
    lambda: ExceptionGroup(None, []), lambda: type(None, (), {}), lambda: types.ModuleType(None), lambda: types.FunctionType(None, {}),
    lambda: enum.Enum(None, None), lambda: types.new_class(None), lambda: ExceptionGroup(5, []), lambda: types.ModuleType(b"m"),
):
    attempt(run)
print("text_encoding" in io.__all__, io.text_encoding(None), io.text_encoding("ascii"))
