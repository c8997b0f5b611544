# Lines and curves fitted through samples.
import numpy as np

x = np.array([0, 1, 2, 3, 4, 5])
print(np.polyfit(x, 2 * x + 1, 1).round(9), np.polyfit(x, [1, 3, 2, 5, 7, 8], 1).round(6))
print(np.polyfit(x, 0.5 * x**2 - x + 3, 2).round(6))
slope, intercept = np.polyfit(x, [1, 3, 2, 5, 7, 8], 1)
print(f"{slope:.4f} {intercept:.4f}", type(slope).__name__)
print(np.polyfit(x, np.sin(x), 4).round(5), np.polyfit(x, [1, 3, 2, 5, 7, 8], 1, w=[1, 1, 1, 10, 1, 1]).round(5))
print(np.polyfit(x, np.column_stack([x, x**2]), 2).round(6) + 0.0, np.polyfit(x, [3] * 6, 0).round(9))
fit = np.polyfit(x, [1.1, 2.9, 5.2, 7.1, 8.8, 11.0], 1)
rest = np.array([1.1, 2.9, 5.2, 7.1, 8.8, 11.0]) - np.polyval(fit, x)
print(rest.round(4), (rest**2).sum().round(6))
print(np.poly([1, 2]), np.poly([0.5, -0.5, 2]), np.poly([]), np.polydiv([1, -3, 2], [1, -1]), np.polydiv([3.0, 5, 2], [2, 1]), np.polydiv([1, 2], [1, 2, 3]))
for fn in (lambda: np.polyfit([1, 2], [1], 1), lambda: np.polyfit([], [], 1), lambda: np.polyfit([[1]], [1], 1), lambda: np.polyfit([1, 2], 5, 1), lambda: np.polyfit([1, 2], [1, 2], -1), lambda: np.polyfit([1, 2], [1, 2], 1, w=[1]), lambda: np.polyfit([1, 2], [1, 2], 1, w=[[1]]), lambda: np.polyfit([1, 2], [1, 2], 'a'), lambda: np.polyfit(['a'], [1], 1), lambda: np.poly([[1, 2]])):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
