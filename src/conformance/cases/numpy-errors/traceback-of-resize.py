# The two lines of resize's refusal.
import numpy as np

samples = np.arange(4)
alias = samples
samples.resize(8)
