# A broken call or display: raise comma.
raise ValueError, "text"
