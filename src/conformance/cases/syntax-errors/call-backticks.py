# A broken call or display: backticks.
x = `5`
