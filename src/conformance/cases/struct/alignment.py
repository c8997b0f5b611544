# Native order pads for alignment, standard order does not.
import struct
for layout in ["bi", "@bi", "=bi", "<bi", "ib", "bhb", "bq", "=bq", "bqb", "bq0q", "bi0i", "cd", "b0l", "3xb", "xx", "hhl", "?e"]:
    print(layout, struct.calcsize(layout))
print(struct.pack("bi", 1, 2), struct.pack("<bi", 1, 2), struct.pack("b0i", 1), struct.pack("<b3xI", 1, 2))
