# A matrix on a flat array with row and column views.
import array
class Matrix:
    def __init__(self, height, width, values=None):
        self.height, self.width = height, width
        self.cells = array.array("d", values if values is not None else [0.0] * (height * width))
        if len(self.cells) != height * width:
            raise ValueError(f"{height}x{width} needs {height * width} values, got {len(self.cells)}")
    def row(self, y):
        return memoryview(self.cells)[y * self.width:(y + 1) * self.width]
    def column(self, x):
        return memoryview(self.cells)[x::self.width]
    def __matmul__(self, other):
        if self.width != other.height:
            raise ValueError(f"cannot multiply {self.height}x{self.width} by {other.height}x{other.width}")
        result = Matrix(self.height, other.width)
        for y in range(self.height):
            for x in range(other.width):
                result.cells[y * other.width + x] = sum(a * b for a, b in zip(self.row(y), other.column(x)))
        return result
    def __repr__(self):
        return "\n".join(" ".join(f"{value:6.1f}" for value in self.row(y)) for y in range(self.height))
a = Matrix(2, 3, [1, 2, 3, 4, 5, 6])
b = Matrix(3, 2, range(6))
print(a @ b)
a.row(0)[:] = a.row(1)
a.column(2)[1] = -1
print(a, a.column(1).strides, a.column(2).tolist())
for action in [lambda: a @ a, lambda: Matrix(2, 2, [1])]:
    try:
        action()
    except ValueError as error:
        print(error)
