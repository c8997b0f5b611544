# The increment operator of other languages.
x = 1
x++
