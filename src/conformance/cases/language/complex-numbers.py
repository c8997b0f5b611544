# Complex numbers.
z = 3 + 4j
print(z, abs(z), z * 1j, z.real, z.imag, z.conjugate(), -z, z ** 2, z == 3 + 4j, complex("1+2j"), repr(1j))
