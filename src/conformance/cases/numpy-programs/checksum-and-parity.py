# Bits and sums over bytes, wrapping as the types say.
import numpy as np

data = np.frombuffer(b"The quick brown fox", np.uint8)
print(data.sum(), data.sum(dtype=np.uint8), np.bitwise_xor.reduce(data), int(np.add.reduce(data.astype(np.uint16), dtype=np.uint16)))
bits = np.unpackbits(data[:3])
print(bits, bits.reshape(3, 8).sum(axis=1), np.packbits(bits).tobytes())
print(np.bitwise_count(data[:4]), (data[:4] >> 4) & 15, data[:4] << 1, ~data[:2])
words = data[:16].view("<u4")
print(words, words.byteswap(), (words ^ words[::-1])[:2], np.bitwise_or.reduce(words))
rolling = np.zeros(4, np.uint8)
for i, byte in enumerate(data):
    rolling[i % 4] += byte
print(rolling, rolling.tobytes().hex())
histogram = np.zeros(256, int)
np.add.at(histogram, data, 1)
print(histogram[ord("o")], histogram.argmax(), np.count_nonzero(histogram))
