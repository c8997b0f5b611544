# A statement where it may not stand: continue outside.
continue
