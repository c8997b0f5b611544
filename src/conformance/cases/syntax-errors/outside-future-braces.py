# A statement where it may not stand: future braces.
from __future__ import braces
