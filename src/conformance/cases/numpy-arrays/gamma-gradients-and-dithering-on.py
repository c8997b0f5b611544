# Gamma, gradients and dithering on a small image.
import numpy as np

g = np.linspace(0, 255, 16).astype(np.uint8).reshape(4, 4)
print(g)
norm = g / 255
gamma = np.power(norm, 1 / 2.2)
print(np.round(gamma * 255).astype(np.uint8))
gy, gx = np.gradient(g.astype(float))
print(gy[0], gx[0])
print(np.hypot(gx, gy).round(2)[1], np.degrees(np.arctan2(gy, gx)).round(1)[1])
k = np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]]) / 16
p = np.pad(g.astype(float), 1, mode="reflect")
blur = sum(k[i, j] * p[i:i + 4, j:j + 4] for i in range(3) for j in range(3))
print(blur.round(1))
bayer = np.array([[0, 2], [3, 1]]) * 64
dith = (g > np.tile(bayer, (2, 2))).astype(int)
print(dith)
print("\n".join("".join(" .:#"[v] for v in row) for row in np.digitize(g, [64, 128, 192])))
small = g.reshape(2, 2, 2, 2).mean(axis=(1, 3))
print(small, small.dtype)
big = np.repeat(np.repeat(small.astype(np.uint8), 2, axis=0), 2, axis=1)
print(big)
print(np.kron(small[:1].astype(int), np.ones((1, 2), int)), np.rot90(g)[0], np.fliplr(g)[0], g[::-1, ::-1][0])
psnr = 10 * np.log10(255 ** 2 / np.mean((g.astype(float) - big) ** 2))
print(f"{psnr:.3f} dB", np.abs(g.astype(int) - big).max())
ssd = ((g - big) ** 2).sum()
print(ssd, ((g.astype(int) - big) ** 2).sum())
