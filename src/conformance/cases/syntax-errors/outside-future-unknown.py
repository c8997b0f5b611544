# A statement where it may not stand: future unknown.
from __future__ import nothing
