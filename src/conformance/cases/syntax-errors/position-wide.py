# Columns after wide characters.
部屋 = ["部屋" "x" 5]
