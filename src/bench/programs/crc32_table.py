# CRC-32 by table: indexing a list, shifts, and integers that need all 32 bits.
import time


def make_table():
    table = []
    for index in range(256):
        crc = index
        for _ in range(8):
            crc = (crc >> 1) ^ 0xEDB88320 if crc & 1 else crc >> 1
        table.append(crc)
    return table


def crc32(data, table):
    crc = 0xFFFFFFFF
    for value in data:
        crc = table[(crc ^ value) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


table = make_table()
data = bytes(range(256)) * 256 * 24
started = time.perf_counter()
answer = crc32(data, table)
seconds = time.perf_counter() - started
print(hex(answer))
print(seconds)
