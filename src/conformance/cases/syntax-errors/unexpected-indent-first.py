# The first statement indented.
  x = 1
