# A broken program: import from order.
import a from b
