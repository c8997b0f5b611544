# A statement where it may not stand: break outside.
break
