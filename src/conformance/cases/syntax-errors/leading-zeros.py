# Leading zeros in a decimal.
x = 0777
