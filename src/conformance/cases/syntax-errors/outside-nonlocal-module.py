# A statement where it may not stand: nonlocal module.
nonlocal x
