# A broken call or display: exec statement.
exec "x = 1"
