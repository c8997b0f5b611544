# A statement where it may not stand: future late.
x = 1
from __future__ import annotations
