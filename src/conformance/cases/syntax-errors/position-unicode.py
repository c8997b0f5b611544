# Columns count characters, not bytes.
größe = "ünï" + 
