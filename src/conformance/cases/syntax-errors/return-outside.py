# A statement where it may not stand: return outside.
return 5
