# SystemExit with a message prints it and exits with 1.
raise SystemExit("closed for the season")
